"""AAN-01: the cross-over and its training have a name.

It is the first item of the application (evaluation of 2020, bijlage 1 (l)), and a training carries
the name of its kwalificatie (WEB art. 7.1.2). The program keeps one name for both, so they cannot
differ; judged is whether there is one.

Violates: the name is empty.
Fine: Zorgtechnicus.
Mend: fill in the name; the training then carries it too.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import missing_naam
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when there is no name."""
    if missing_naam(context):
        yield constatering("leeg")


RULE = Regel(
    id="AAN-01",
    titel=QT_TRANSLATE_NOOP("Regels", "Naam van de cross-over en van de opleiding"),
    leest=frozenset({Facet.NAAM}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (l, onder 1); WEB art. 7.1.2 lid 1",
    trust="L+S0",
    ernst={"leeg": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De cross-over heeft een naam en de opleiding draagt dezelfde naam.",
        waarom="De naam is het eerste gegeven van de aanvraag. Een opleiding heet volgens de wet "
        "naar haar kwalificatie; het programma bewaart daarom één naam voor beide.",
        schendt="De naam is leeg.",
        klopt="Zorgtechnicus.",
        herstel="Vul de naam in. De opleiding heet dan ook zo.",
    ),
    velden=("naam",),
    vraagt=frozenset({"leeg"}),
)
