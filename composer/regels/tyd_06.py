"""TYD-06: the experiment is over.

BWBR0038333 and BWBR0038426 lapsed on 1 August 2025; since then no application is possible, and
whatever the check says is only a check. It also says when rules of the chosen rule set were not
applied because they are not in force on the reference date: no outcome may look clean for that
reason.

Violates: a clean outcome in 2026 that suggests that one may apply.
Fine: "the experiment ended on 31-7-2025; check only".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from composer.finding import Ernst
from composer.meldingen.vertaling import QT_TRANSLATE_NOOP
from composer.regels.context import Context
from composer.regels.regel import Constatering, Regel, constatering


def check(context: Context) -> Iterator[Constatering]:
    """Observations about the reference date; the composition does not matter."""
    peildatum, regelset = context.omgeving.peildatum, context.regelset
    einde = regelset.drempels.einde_experiment
    if peildatum > einde:
        yield constatering("beeindigd", einde=einde, peildatum=peildatum)
    if buiten := regelset.not_in_force(peildatum):
        waar = partial(
            constatering,
            aantal=len(buiten),
            totaal=len(regelset.regels),
            regelset=regelset.naam,
            peildatum=peildatum,
        )
        if (van := regelset.periode.van) and (tot := regelset.periode.tot):
            yield waar("niet_toegepast", van=van, tot=tot)
        else:
            yield waar("deels_niet_toegepast", regels=buiten)


RULE = Regel(
    id="TYD-06",
    titel=QT_TRANSLATE_NOOP("Regels", "Het experiment is beëindigd"),
    leest=frozenset(),
    grondslag="BWBR0038333 en BWBR0038426 (vervallen per 1-8-2025); DUS-I, pagina Cross-over "
    "kwalificaties",
    trust="L",
    ernst={
        "beeindigd": Ernst.INFO,
        "niet_toegepast": Ernst.WAARSCHUWING,
        "deels_niet_toegepast": Ernst.WAARSCHUWING,
    },
    check=check,
    altijd=True,
)
