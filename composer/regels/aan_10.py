"""AAN-10: the number of cohorts and the number of students in each are estimated.

Both are whole numbers above 0 (evaluation of 2020, bijlage 1 (l); DUS-I). AAN-11 judges whether
that many cohorts fit in the experiment.

Violates: a number is 0 or empty.
Fine: 3 cohorts of 25 students.
Mend: fill in an estimate for both.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import check_filled, missing_aantallen
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation about what is empty, one about what is not above 0."""
    aanvraag = context.samenstelling.aanvraag
    mist = missing_aantallen(context)
    leeg = tuple(veld for veld in mist if getattr(aanvraag, veld) is None)
    yield from check_filled(leeg)
    yield from check_filled(tuple(veld for veld in mist if veld not in leeg), "te_laag")


RULE = Regel(
    id="AAN-10",
    titel=QT_TRANSLATE_NOOP("Regels", "Aantal cohorten en studenten per cohort"),
    leest=frozenset({Facet.AANVRAAG}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (l); DUS-I, pagina Cross-over kwalificaties, stap 5",
    trust="S0+S1",
    ernst={"leeg": Ernst.FOUT, "te_laag": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Het aantal cohorten en het aantal studenten per cohort zijn geschat.",
        waarom="Beide zijn hele getallen boven 0. Of zoveel cohorten in het experiment passen, "
        "controleert AAN-11.",
        schendt="Een van de aantallen is 0 of leeg.",
        klopt="3 cohorten van 25 studenten.",
        herstel="Vul voor beide een schatting in.",
    ),
    velden=("aanvraag.cohorten", "aanvraag.studenten_per_cohort"),
    vraagt=frozenset({"leeg"}),
)
