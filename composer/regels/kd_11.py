"""KD-11: a keuzedeel stands in the register and is valid in the start year.

Judged on 1 August of the first school year (WEB art. 7.2.4); without a start year on the reference
date, which the sentence then says. A code may have several records, one per period: it is valid if
one of them is. A keuzedeel that starts in the course of the first school year is a warning.

Violates: a keuzedeel whose last record has ended.
Fine: a keuzedeel with a record that holds the date.
Mend: choose a keuzedeel that is valid then, mend the code or the start year, or load the register.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.vragen import keuzedelen


def check(context: Context) -> Iterator[Constatering]:
    """One observation per keuzedeel that is not plainly valid."""
    if context.samenstelling.keuzedelen and not context.omgeving.has_register:
        yield constatering("geen_register")
        return
    for keuzedeel in context.keuzedelen:
        naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
        if records := keuzedelen(context.structuur, keuzedeel.code):
            yield from _judge(context, keuzedeel.code, naam, records)
        else:
            yield constatering("onbekend", keuzedeel.code, keuzedeel=naam)


def _judge(
    context: Context, code: str, naam: str, records: Sequence[Keuzedeel]
) -> Iterator[Constatering]:
    start = context.startdatum
    dag = start or context.omgeving.peildatum
    lopend = [r for r in records if r.einddatum is None or r.einddatum >= dag]
    if any(r.ingangsdatum is None or r.ingangsdatum <= dag for r in lopend):
        return
    if not lopend:
        grens, variant = max(r.einddatum for r in records if r.einddatum), "niet_meer_geldig"
    else:
        grens, variant = min(r.ingangsdatum for r in lopend if r.ingangsdatum), "nog_niet_geldig"
        if start and grens < date(start.year + 1, 8, 1):
            variant = "later_in_schooljaar"
    if start is None:
        variant += "_peildatum"
    yield constatering(variant, code, keuzedeel=naam, dag=dag, grens=grens)


RULE = Regel(
    id="KD-11",
    titel=QT_TRANSLATE_NOOP("Regels", "Het keuzedeel is vastgesteld en geldig"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="WEB art. 7.2.4 lid 2 onder d en lid 6",
    trust="L+I",
    ernst={
        "onbekend": Ernst.FOUT,
        "niet_meer_geldig": Ernst.FOUT,
        "nog_niet_geldig": Ernst.FOUT,
        "niet_meer_geldig_peildatum": Ernst.FOUT,
        "nog_niet_geldig_peildatum": Ernst.FOUT,
        "later_in_schooljaar": Ernst.WAARSCHUWING,
        "geen_register": Ernst.WAARSCHUWING,
    },
    check=check,
    motiveerbaar=frozenset({"later_in_schooljaar"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Elk keuzedeel staat in het register en is geldig in het eerste schooljaar.",
        waarom="Een keuzedeel wordt vastgesteld voor een periode. Het programma kijkt of het "
        "geldig is op 1 augustus van het eerste schooljaar; zonder startjaar op de peildatum, en "
        "dat staat er dan bij. Heeft een code meer perioden, dan is één geldige genoeg. Begint een "
        "keuzedeel pas in de loop van het schooljaar, dan waarschuwt het.",
        schendt="Een keuzedeel waarvan de laatste periode voorbij is.",
        klopt="Een keuzedeel met een periode waar de dag in valt.",
        herstel="Kies een keuzedeel dat dan geldig is, verbeter de code of het startjaar, of laad "
        "het register van keuzedelen.",
    ),
    velden=("keuzedelen", "startjaar"),
    onbeslist=frozenset({"geen_register"}),
)
