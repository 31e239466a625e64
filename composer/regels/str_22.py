"""STR-22: edited texts keep to the writing rules.

A line of vakkennis en vaardigheden is a full sentence with a verb and names no reference level (2F,
3F, Meijerink) or ERK level (A1 to C2); gedrag has no result with "zodat"; the omschrijving of a
werkproces holds no result and no gedrag; a skill is not the literal repetition of a text of a
werkproces; the name does not state the level (BWBR0036147 bijlage 1, 2.1, 3.2.6, 3.2.9, 3.4 and
4.9). The program looks for patterns, so it finds a part of what may be wrong and may be mistaken; a
person decides. Only what was edited is judged: texts that stand as they were copied are those of
the source. Of a part that differs from a source that is not loaded, it cannot tell which text was
edited, and says so.

Violates: "Kan rekenen op niveau 3F."
Fine: "Kan prijzen en hoeveelheden berekenen voor offertes."
Mend: rewrite the words that are named, or move them to the text where they belong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context, Omgeving
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import Samenstelling
from composer.schrijfregels import Markering, Schrijffout, check_texts, excerpt
from composer.vertaling import QT_TRANSLATE_NOOP

_MEESTE: Final = 3
"""So many places are named."""

_LANGSTE: Final = 60


def check(context: Context) -> Iterator[Constatering]:
    """One observation per part and kind of fault, and one with how many texts were looked at."""
    samenstelling = context.samenstelling
    gevonden = check_texts(
        samenstelling, context.omgeving.brontekst_of, context.structuur.competenties
    )
    plaatsen: dict[tuple[str, Schrijffout], list[str]] = defaultdict(list)
    for markering in gevonden.markeringen:
        stuk = " ".join(excerpt(samenstelling, markering).split())
        plaatsen[markering.onderdeel, markering.soort].append(_short(stuk))
    for (id_, soort), stukken in plaatsen.items():
        yield constatering(
            soort.value,
            context.onderdeel_by_id.get(id_, ""),
            plaatsen=tuple(f"„{stuk}”" for stuk in dict.fromkeys(stukken))[:_MEESTE],
        )
    if gevonden.onbekend:
        yield constatering("onbekend", betrokken=gevonden.onbekend)
    if samenstelling.kerntaken:
        yield constatering("nagelopen", aantal=gevonden.aantal)


def marks_in(omgeving: Omgeving, samenstelling: Samenstelling) -> tuple[Markering, ...]:
    """The words that break a writing rule; none where the rule does not apply."""
    if not omgeving.regelset.is_in_force(RULE.id, omgeving.peildatum):
        return ()
    competenties = omgeving.structuur.competenties
    return check_texts(samenstelling, omgeving.brontekst_of, competenties).markeringen


def _short(stuk: str) -> str:
    return stuk if len(stuk) <= _LANGSTE else f"{stuk[:_LANGSTE].rstrip()} …"


_FOUTEN: Final = frozenset(soort.value for soort in Schrijffout)

RULE = Regel(
    id="STR-22",
    titel=QT_TRANSLATE_NOOP("Regels", "Gewijzigde teksten volgen de schrijfregels"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN, Facet.NAAM}),
    grondslag="BWBR0036147 bijlage 1, par. 2.1, 3.2.6, 3.2.9, 3.4 en 4.9",
    trust="L",
    ernst={
        "referentieniveau": Ernst.WAARSCHUWING,
        "geen_zin": Ernst.WAARSCHUWING,
        "zodat": Ernst.WAARSCHUWING,
        "resultaat": Ernst.WAARSCHUWING,
        "gedrag": Ernst.WAARSCHUWING,
        "herhaling": Ernst.WAARSCHUWING,
        "niveau_in_naam": Ernst.WAARSCHUWING,
        "onbekend": Ernst.INFO,
        "nagelopen": Ernst.INFO,
    },
    check=check,
    motiveerbaar=_FOUTEN,
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="Teksten die u wijzigt, volgen de schrijfregels: vakkennis is een hele zin met een "
        "werkwoord en noemt geen referentieniveau (2F, 3F, Meijerink) of ERK-niveau (A1 tot en met "
        "C2); bij gedrag staat geen resultaat met „zodat”; in de omschrijving staat geen resultaat "
        "en geen gedrag; vakkennis herhaalt niet letterlijk een tekst van een werkproces; in de "
        "naam staat geen niveau.",
        waarom="Zo staat alles één keer, op de plaats waar het hoort. Het programma zoekt naar "
        "vaste woorden en vindt dus niet alles; het kan zich ook vergissen. U beslist. Alleen wat "
        "u hebt gewijzigd, wordt nagelopen: overgenomen teksten zijn van de bron. Is de bron niet "
        "geladen, dan is niet te zien welke tekst is gewijzigd.",
        schendt="„Kan rekenen op niveau 3F.”",
        klopt="„Kan prijzen en hoeveelheden berekenen voor offertes.”",
        herstel="Herschrijf de genoemde woorden, of zet ze bij de tekst waar ze horen.",
    ),
    velden=("onderdelen", "naam"),
    onbeslist=frozenset({"onbekend"}),
    aanpasbaar=True,
)
