"""TYD-01: the application is in by 15 September of the year before the start.

Who wants to start in school year T/T+1 applies on 15 September of year T-1 at the latest; what
comes in later is for a later school year (evaluation of 2020, bijlage 2). Judged on the day of the
application and the first school year; without either of them nothing can be said, so the rule asks
for it.

Violates: applied on 16-9-2018 for a start in 2019/20.
Fine: applied on 15-9-2018 for that start.
Mend: fill in both, and choose a later first school year where the application was too late.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.kalender import day_of_year
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """What is missing, or an application after its last day."""
    datum = context.samenstelling.aanvraag.datum
    start = context.startdatum
    drempels = context.regelset.drempels
    uiterste = start and day_of_year(start.year - 1, drempels.aanvraag_maand, drempels.aanvraag_dag)
    if datum is None:
        yield constatering("geen_datum")
    if start is None or uiterste is None:
        yield constatering("geen_startjaar")
    elif datum is not None and datum > uiterste:
        schooljaar = f"{start.year}/{start.year + 1}"
        yield constatering("te_laat", datum=datum, uiterste=uiterste, schooljaar=schooljaar)


RULE = Regel(
    id="TYD-01",
    titel=QT_TRANSLATE_NOOP("Regels", "Aanvraag uiterlijk 15 september"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 2",
    trust="S0",
    ernst={"geen_datum": Ernst.FOUT, "geen_startjaar": Ernst.FOUT, "te_laat": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De aanvraag is er uiterlijk op 15 september van het jaar vóór het jaar waarin de "
        "opleiding begint.",
        waarom="Na de aanvraag volgen de ingangstoets, de uitwerking, de eindtoets en de "
        "beschikking, en die moeten klaar zijn voordat studenten zich inschrijven. Wat later komt, "
        "telt voor een later schooljaar. Het programma vergelijkt de aanvraagdatum met het eerste "
        "schooljaar.",
        schendt="Aangevraagd op 16 september 2018 voor een start in schooljaar 2019/2020.",
        klopt="Aangevraagd op 15 september 2018 voor die start.",
        herstel="Vul de datum van de aanvraag en het eerste schooljaar in. Is de aanvraag te laat, "
        "kies dan een later eerste schooljaar.",
    ),
    velden=("aanvraag.datum", "startjaar"),
    vraagt=frozenset({"geen_datum", "geen_startjaar"}),
)
