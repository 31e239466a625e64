"""STR-16: every werkproces is complete.

It has a title, an omschrijving of more than one action, a resultaat, and gedrag with the competence
named (BWBR0036147 bijlage 1, 3.2.7-3.2.9): by reference, or by its name in the text. One action is
reported only where it is plain: one sentence without any enumeration. Where the source gave only a
title, the rule says that nothing can be said, or that the text can be had by now.

Violates: no resultaat.
Fine: omschrijving, resultaat and gedrag "... (Samenwerken en overleggen)".
Mend: fill in what is empty, name the competence with the gedrag, or describe more than one action;
where it was never supplied, load the file of SBB and choose the werkproces again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.onvolledig import missing
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_MEER: Final = re.compile(
    r"[.,;:!?/\n]|\b(?:en|of|evenals|alsmede|alsook|waarna|daarna|vervolgens|alvorens|voordat|nadat|"
    r"zodat|terwijl|waarbij|zowel|als)\b",
    re.IGNORECASE,
)


def check(context: Context) -> Iterator[Constatering]:
    """Observations per werkproces: what is empty, not supplied, or too thin."""
    namen = tuple(normalise(c.titel) for c in context.structuur.competenties)
    for _, werkproces in context.samenstelling.werkprocessen:
        teksten = {
            "omschrijving": bool(werkproces.omschrijving.strip()),
            "resultaat": bool(werkproces.resultaat.strip()),
            "gedrag": bool(werkproces.gedrag.strip()),
        }
        heeft_competentie = bool(werkproces.competenties) or _names_any(werkproces.gedrag, namen)
        if not werkproces.inhoud_bekend and not werkproces.gedrag.strip():
            teksten["competenties"] = heeft_competentie
        elif werkproces.gedrag.strip() and not heeft_competentie:
            yield constatering("geen_competentie", werkproces)
        yield from missing(context, werkproces, teksten)
        if _is_one_action(werkproces.omschrijving):
            yield constatering("een_handeling", werkproces)


@lru_cache(maxsize=1024)
def _names_any(gedrag: str, namen: tuple[str, ...]) -> bool:
    genormaliseerd = normalise(gedrag)
    return any(naam in genormaliseerd for naam in namen)


@lru_cache(maxsize=1024)
def _is_one_action(omschrijving: str) -> bool:
    tekst = omschrijving.strip().rstrip(".!")
    return bool(tekst) and _MEER.search(tekst) is None


RULE = Regel(
    id="STR-16",
    titel=QT_TRANSLATE_NOOP("Regels", "Het werkproces is volledig ingevuld"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="BWBR0036147 bijlage 1, par. 3.2.7 tot en met 3.2.9",
    trust="L",
    ernst={
        "leeg": Ernst.FOUT,
        "geen_competentie": Ernst.FOUT,
        "niet_overgenomen": Ernst.WAARSCHUWING,
        "onbekend": Ernst.WAARSCHUWING,
        "een_handeling": Ernst.WAARSCHUWING,
    },
    check=check,
    motiveerbaar=frozenset(
        {"leeg", "geen_competentie", "niet_overgenomen", "onbekend", "een_handeling"}
    ),
    controle=frozenset({Controle.VOLLEDIG, Controle.DEELS}),
    uitleg=Uitleg(
        eis="Elk werkproces heeft een titel, een omschrijving van meer dan één handeling, een "
        "resultaat, en gedrag waarbij de competentie is genoemd.",
        waarom="Zo is duidelijk wat iemand doet, wat dat oplevert en hoe. De competentie mag als "
        "verwijzing zijn opgenomen of met haar naam in de tekst staan. Eén handeling "
        "wordt alleen gemeld als dat duidelijk is: één zin zonder opsomming. Gaf de bron "
        "alleen een titel, dan is het niet te beoordelen, of de tekst is intussen wel te "
        "krijgen.",
        schendt="Er is geen resultaat.",
        klopt="Omschrijving, resultaat en gedrag „... (Samenwerken en overleggen)”.",
        herstel="Vul in wat leeg is, noem de competentie bij het gedrag, of beschrijf meer "
        "handelingen. Is de tekst nooit meegeleverd, laad dan het XML-bestand van SBB en "
        "kies het werkproces opnieuw.",
    ),
    velden=("onderdelen",),
    vraagt=frozenset({"leeg", "geen_competentie"}),
    onbeslist=frozenset({"niet_overgenomen", "onbekend"}),
    aanpasbaar=True,
)
