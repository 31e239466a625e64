"""NIV-05: the duration fits the kind of training.

A basisberoepsopleiding takes one or two years, a vakopleiding two or three, a middenkaderopleiding
three; four only where the minister allows it, and of that NIV-06 speaks (WEB art. 7.2.4a lid 3 and
4). Judged on the kind that is filled in, and without one on the kind that goes with the level.
Without kind and level it says that the duration cannot be judged.

Violates: niveau 2 in three years; niveau 3 in one year.
Fine: niveau 3 in two years.
Mend: fill in a duration that the kind of training may have.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.normen import studieduren
from composer.regels.context import Context
from composer.regels.opleiding import MIDDENKADER, is_passend, soort_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the duration is missing, cannot be judged or does not fit."""
    jaren = context.samenstelling.studieduur
    soort = soort_of(context.samenstelling)
    if jaren is None:
        yield constatering("ontbreekt")
    elif not soort:
        yield constatering("geen_soort", jaren=jaren)
    elif not is_passend(soort, jaren):
        duur = studieduren()[soort]
        mogelijk = dict.fromkeys((str(duur.minimum), str(duur.maximum)))
        variant = "past_niet_vierjarig" if soort == MIDDENKADER else "past_niet"
        yield constatering(variant, soort=soort, jaren=jaren, mogelijk=tuple(mogelijk))


RULE = Regel(
    id="NIV-05",
    titel=QT_TRANSLATE_NOOP("Regels", "De studieduur past bij de soort opleiding"),
    leest=frozenset({Facet.VELDEN}),
    grondslag="WEB art. 7.2.4a lid 3 en 4; BWBR0036147 par. 2.1",
    trust="L",
    ernst={
        "ontbreekt": Ernst.FOUT,
        "past_niet": Ernst.FOUT,
        "past_niet_vierjarig": Ernst.FOUT,
        "geen_soort": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De studieduur is er een die de wet bij de soort opleiding noemt.",
        waarom="Een basisberoepsopleiding duurt een of twee jaar, een vakopleiding twee of drie, "
        "een middenkaderopleiding drie. Vier jaar kan alleen bij een middenkaderopleiding waarvoor "
        "de minister dat toestaat; daarover gaat NIV-06. Het programma kijkt naar de ingevulde "
        "soort opleiding, en als die ontbreekt naar de soort die bij het niveau hoort.",
        schendt="Niveau 2 in drie jaar, of niveau 3 in één jaar.",
        klopt="Niveau 3 in twee jaar.",
        herstel="Vul een studieduur in die bij de soort opleiding past, of verbeter het niveau en "
        "de soort opleiding.",
    ),
    velden=("studieduur", "soort_opleiding", "niveau"),
    vraagt=frozenset({"ontbreekt"}),
    onbeslist=frozenset({"geen_soort"}),
)
