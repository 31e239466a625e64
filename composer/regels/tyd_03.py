"""TYD-03: the training lies within the experiment.

It starts on 1-8-2017 at the earliest and ends, as every school year does, on 31 July; the
experiment lapses on 1-8-2025 (BWBR0038333; evaluation of 2020, par. 1.1). So the first school year
plus the duration is 2025 at most.

Violates: a training of three years that starts in 2023/24; it ends in 2026.
Fine: a training of three years that starts in 2022/23; it ends on 31-7-2025.
Mend: choose an earlier first school year, or a shorter duration where the kind of training allows
it.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """What is missing, or a start before or an end after the experiment."""
    start, duur = context.startdatum, context.samenstelling.studieduur
    if start is None or duur is None or duur < 1:
        yield constatering("ontbreekt")
        return
    drempels = context.regelset.drempels
    begin, einde = drempels.begin_experiment, drempels.einde_experiment
    if start < begin:
        yield constatering("te_vroeg", start=start, begin=begin)
    # A read file may say any number of years, so the end need not be a day that exists.
    jaar = start.year + duur
    if (jaar, 7, 31) > (einde.year, einde.month, einde.day):
        yield constatering("te_laat", start=start, duur=duur, jaar=jaar, einde=einde)


RULE = Regel(
    id="TYD-03",
    titel=QT_TRANSLATE_NOOP("Regels", "De opleiding valt binnen het experiment"),
    leest=frozenset({Facet.VELDEN}),
    grondslag="BWBR0038333 (vervallen per 1-8-2025); evaluatie cross-over kwalificaties, "
    "voortgangsrapportage 2020 (KBA Nijmegen), par. 1.1",
    trust="L+S0",
    ernst={"ontbreekt": Ernst.FOUT, "te_vroeg": Ernst.FOUT, "te_laat": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De opleiding begint op of na 1 augustus 2017 en is klaar op 31 juli 2025.",
        waarom="Buiten die periode bestaat er geen cross-over kwalificatie. Een schooljaar loopt "
        "van 1 augustus tot en met 31 juli; het eerste schooljaar plus de studieduur is dus "
        "hooguit 2025.",
        schendt="Een opleiding van drie jaar die begint in schooljaar 2023/2024: zij eindigt in "
        "2026.",
        klopt="Een opleiding van drie jaar die begint in schooljaar 2022/2023: zij eindigt op "
        "31 juli 2025.",
        herstel="Kies een eerder eerste schooljaar, of een kortere studieduur als de soort "
        "opleiding dat toelaat.",
    ),
    velden=("startjaar", "studieduur"),
    vraagt=frozenset({"ontbreekt"}),
)
