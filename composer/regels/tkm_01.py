"""TKM-01: it is explained why no existing kwalificatie will do.

The application says why no existing kwalificatie, with keuzedelen or not, and no existing
cross-over serves; without that it is refused as not necessary (evaluation of 2020, bijlage 1 (c),
reason 3). A person writes it. To help, the five kwalificaties are named that hold most of the
chosen parts, with the share of the parts; of how many kwalificaties the content is not known is
said too. A first text made from those figures has an open place for what only a person can say; as
long as that stands there, the text is not finished.

Violates: the field is empty.
Fine: the text names the nearest kwalificatie and what it lacks.
Mend: write the necessity; begin with the kwalificatie that comes nearest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.noodzaaktekst import OPEN_PLEK
from composer.percentage import in_procent
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_MEESTE: Final = 5


def check(context: Context) -> Iterator[Constatering]:
    """Whether the text is missing or not finished, and the nearest kwalificaties."""
    noodzaak = context.samenstelling.aanvraag.noodzaak
    if not noodzaak.strip():
        yield constatering("leeg")
    elif OPEN_PLEK in noodzaak:
        yield constatering("niet_af")
    if not context.counted:
        return
    naaste = tuple(
        f"{context.name_of(a.houder)} ({in_procent(a.van_samenstelling)})"
        for a in context.andere_aandelen[:_MEESTE]
    )
    onbekend = context.omgeving.index.onbekend
    if naaste:
        yield constatering("naaste", kwalificaties=naaste, onbekend=onbekend)
    else:
        yield constatering("geen_naaste", onbekend=onbekend)


RULE = Regel(
    id="TKM-01",
    titel=QT_TRANSLATE_NOOP("Regels", "Noodzaak van de cross-over"),
    leest=frozenset({Facet.AANVRAAG, Facet.DELEN, Facet.TITELS, Facet.TEKSTEN, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (c) en overzicht 2.1, reden 3",
    trust="S0",
    ernst={
        "leeg": Ernst.FOUT,
        "niet_af": Ernst.WAARSCHUWING,
        "naaste": Ernst.INFO,
        "geen_naaste": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De aanvraag legt uit waarom geen bestaande kwalificatie, met of zonder keuzedelen, en "
        "geen bestaande cross-over volstaat.",
        waarom="Zonder die uitleg wordt de aanvraag afgewezen omdat de cross-over niet nodig is. U "
        "schrijft de uitleg zelf. Het programma noemt de vijf kwalificaties die de meeste gekozen "
        "onderdelen hebben, met het deel van de onderdelen. Het zegt ook van hoeveel kwalificaties "
        "de inhoud niet bekend is.",
        schendt="Het veld is leeg.",
        klopt="De tekst noemt de kwalificatie die het dichtst in de buurt komt, en wat daarin "
        "ontbreekt.",
        herstel="Schrijf de noodzaak op. Begin bij de kwalificatie die het meest overeenkomt. Het "
        "programma kan een eerste tekst maken van de cijfers; vul daarin de open plek in.",
    ),
    velden=("aanvraag.noodzaak",),
    vraagt=frozenset({"leeg", "niet_af"}),
)
