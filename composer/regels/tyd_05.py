"""TYD-05: students hear of it after the decision, which comes by 1 April.

The decision on the application is there by 1 April of the year of the start, the day by which
students enrol (evaluation of 2020, bijlage 2, step 7; WEB art. 8.0.1(1)). Who announces the
training earlier may announce what is refused; who does it later comes after the day of enrolment.
The rule only informs: a decision may be there before 1 April, and the day of it is not recorded.

Violates: students are to hear of it on 1 February.
Fine: students hear of it after the decision, on 1 April at the latest.
Mend: plan the announcement after the decision.
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
    """One observation, unless the announcement is on the day of the decision itself."""
    start, drempels = context.startdatum, context.regelset.drempels
    beschikking = start and day_of_year(
        start.year, drempels.beschikking_maand, drempels.beschikking_dag
    )
    bekendmaking = context.samenstelling.aanvraag.bekendmaking
    if beschikking is None:
        yield constatering("geen_startjaar")
    elif bekendmaking is None:
        yield constatering("niet_gepland", beschikking=beschikking)
    elif bekendmaking != beschikking:
        variant = "te_vroeg" if bekendmaking < beschikking else "te_laat"
        yield constatering(variant, bekendmaking=bekendmaking, beschikking=beschikking)


RULE = Regel(
    id="TYD-05",
    titel=QT_TRANSLATE_NOOP("Regels", "Beschikking uiterlijk 1 april"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN}),
    grondslag="WEB art. 8.0.1 lid 1; evaluatie cross-over kwalificaties, voortgangsrapportage 2020 "
    "(KBA Nijmegen), bijlage 2, stap 7",
    trust="L+S0",
    ernst={
        "geen_startjaar": Ernst.INFO,
        "niet_gepland": Ernst.INFO,
        "te_vroeg": Ernst.INFO,
        "te_laat": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Studenten horen van de opleiding na de beschikking. Die komt uiterlijk op 1 april van "
        "het jaar waarin de opleiding begint.",
        waarom="1 april is ook de dag waarop studenten zich uiterlijk aanmelden. Wie de opleiding "
        "eerder bekendmaakt, kondigt misschien iets aan dat wordt afgewezen; wie het later doet, "
        "mist de aanmelding. De beschikking kan er eerder zijn en die dag staat nergens; daarom is "
        "dit alleen informatie.",
        schendt="Studenten horen er op 1 februari van.",
        klopt="Studenten horen er na de beschikking van, uiterlijk op 1 april.",
        herstel="Plan de bekendmaking na de beschikking.",
    ),
    velden=("aanvraag.bekendmaking", "startjaar"),
    vraagt=frozenset({"geen_startjaar", "niet_gepland"}),
)
