"""INS-01: an institution takes part with at most ten experimental trainings.

This one included (evaluation of 2020, bijlage 1 (i), reason 9; DUS-I). Only the institution knows
how many it has; it is judged as soon as the number is filled in.

Violates: this is number 11.
Fine: this is number 10.
Mend: fill in the number with this training included; with more than ten, stop another one first.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the number is missing or too high."""
    aantal = context.samenstelling.aanvraag.aantal_experimentele_opleidingen
    maximum = context.regelset.drempels.max_opleidingen
    if aantal is None or aantal < 1:
        yield constatering("leeg", maximum=maximum)
    elif aantal > maximum:
        yield constatering("te_veel", aantal=aantal, maximum=maximum)


RULE = Regel(
    id="INS-01",
    titel=QT_TRANSLATE_NOOP("Regels", "Ten hoogste tien experimentele opleidingen"),
    leest=frozenset({Facet.AANVRAAG}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (i) en overzicht 2.1, reden 9; DUS-I, pagina Cross-over kwalificaties",
    trust="S0+S1",
    ernst={"leeg": Ernst.FOUT, "te_veel": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De instelling doet mee met ten hoogste tien experimentele opleidingen, deze "
        "meegeteld.",
        waarom="Alleen de instelling weet hoeveel zij er heeft. Zodra het aantal is ingevuld, "
        "controleert het programma het.",
        schendt="Dit is opleiding nummer 11.",
        klopt="Dit is opleiding nummer 10.",
        herstel="Vul het aantal in, met deze opleiding meegeteld. Zijn het er meer dan tien, "
        "beëindig dan eerst een andere.",
    ),
    velden=("aanvraag.aantal_experimentele_opleidingen",),
    vraagt=frozenset({"leeg"}),
)
