"""TYD-06: the experiment is over.

BWBR0038333 and BWBR0038426 lapsed on 1 August 2025; since then no application is possible, and
whatever the check says is only a check. It also says when rules of the chosen rule set were not
applied because they are not in force on the reference date, and which rules the set leaves out
altogether: no outcome may look clean for that reason.

Violates: a clean outcome in 2026 that suggests that one may apply.
Fine: "one can no longer apply: the experiment ended on 31-7-2025; check only".
Mend: nothing to mend; choose the rule set that fits the question, "historisch" with a reference
date within the experiment or "wat-als" without its calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Observations about the reference date; the composition does not matter."""
    peildatum, regelset = context.omgeving.peildatum, context.regelset
    einde = regelset.drempels.einde_experiment
    if peildatum > einde:
        yield constatering("beeindigd", einde=einde, peildatum=peildatum)
    weg = regelset.left_out
    if weg:
        yield constatering("niet_in_regelset", aantal=len(weg), regels=weg, regelset=regelset.naam)
    if buiten := regelset.not_in_force(peildatum):
        waar = partial(
            constatering,
            aantal=len(buiten),
            totaal=len(regelset.regels) - len(weg),
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
        "niet_in_regelset": Ernst.INFO,
        "niet_toegepast": Ernst.WAARSCHUWING,
        "deels_niet_toegepast": Ernst.WAARSCHUWING,
    },
    check=check,
    altijd=True,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Na 31 juli 2025 kan niemand meer een cross-over aanvragen. Wat het programma dan "
        "zegt, is alleen een controle.",
        waarom="De regelingen van het experiment zijn vervallen op 1 augustus 2025. Een uitkomst "
        "mag niet goed lijken doordat regels niet zijn toegepast. Daarom staat hier welke regels "
        "niet gelden op de peildatum en welke niet in de regelset zitten.",
        schendt="Een uitkomst zonder fouten in 2026, die doet denken dat aanvragen nog kan.",
        klopt="„Een cross-over kan niet meer worden aangevraagd: het experiment is geëindigd op "
        "31-7-2025. Dit is alleen een controle.”",
        herstel="Er is niets te herstellen. Kies de regelset die bij uw vraag past: „historisch” "
        "met een peildatum tijdens het experiment, of „wat-als” zonder de kalender.",
    ),
)
