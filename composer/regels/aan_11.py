"""AAN-11: there are not more cohorts than the experiment has room for.

A cohort starts on 1 August and must be able to finish before the experiment ends, on 31 July 2025
(evaluation of 2020, par. 1.1; BWBR0038333 art. 1). So the start years that fit run from the first
start year to the last year plus the duration that stays within it, one cohort in each. That a
cohort may not last longer than the experiment is our reading of these two sources, so a reason may
be given. The rule is about the calendar of the experiment only.

Violates: a training of 3 years that starts in 2021/22 with 4 cohorts; only 2021 and 2022 fit.
Fine: the same training with 2 cohorts.
Mend: plan fewer cohorts, or start earlier.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import check_filled
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when there are too many cohorts, or when that cannot be computed."""
    start = context.startdatum
    studieduur = context.samenstelling.studieduur or 0
    cohorten = context.samenstelling.aanvraag.cohorten
    if start is None or studieduur < 1 or cohorten is None:
        aanwezig = {
            "startjaar": start is not None,
            "studieduur": studieduur >= 1,
            "cohorten": cohorten is not None,
        }
        mist = tuple(veld for veld, is_er in aanwezig.items() if not is_er)
        yield from check_filled(mist, "onbekend")
        return
    einde = context.regelset.drempels.einde_experiment
    passend = fitting_cohorts(start.year, studieduur, einde)
    if cohorten > passend:
        yield constatering(
            "te_veel",
            cohorten=cohorten,
            studieduur=studieduur,
            startjaar=start.year,
            passend=passend,
            einde=einde,
        )


def fitting_cohorts(startjaar: int, studieduur: int, einde: date) -> int:
    """How many yearly cohorts from this year on end, on 31 July, by the end of the experiment."""
    laatste = einde.year if (einde.month, einde.day) >= (7, 31) else einde.year - 1
    return max(0, laatste - studieduur - startjaar + 1)


RULE = Regel(
    id="AAN-11",
    titel=QT_TRANSLATE_NOOP("Regels", "Cohorten passen binnen de looptijd"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), par. "
    "1.1; BWBR0038333 art. 1",
    trust="L+S0+I",
    ernst={"te_veel": Ernst.WAARSCHUWING, "onbekend": Ernst.INFO},
    check=check,
    motiveerbaar=frozenset({"te_veel"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Er zijn niet meer cohorten dan er startjaren zijn die nog binnen het experiment "
        "eindigen.",
        waarom="Een cohort begint op 1 augustus en moet klaar kunnen zijn voordat het experiment "
        "eindigt, op 31 juli 2025. In elk startjaar begint één cohort. Dat een cohort niet langer "
        "mag duren dan het experiment, leiden wij af uit de bronnen; u mag er dus een reden voor "
        "geven. Deze regel gaat alleen over de kalender van het experiment.",
        schendt="Een opleiding van 3 jaar die in 2021/22 begint met 4 cohorten: alleen 2021 en "
        "2022 passen.",
        klopt="Dezelfde opleiding met 2 cohorten.",
        herstel="Plan minder cohorten of begin eerder.",
    ),
    velden=("aanvraag.cohorten", "startjaar", "studieduur"),
    vraagt=frozenset({"onbekend"}),
)
