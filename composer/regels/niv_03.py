"""NIV-03: the learning path is bol, bbl or both.

No other value: no third path and no combined path of the other experiment (WEB art. 7.2.2;
evaluation of 2020, bijlage 1 (e) and (l, under 4)).

Violates: no leerweg, or "derde".
Fine: bol and bbl.
Mend: choose bol, bbl or both, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import LEERWEGEN
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when there is none, or one that cannot be."""
    leerwegen = context.samenstelling.leerwegen
    andere = tuple(leerweg for leerweg in leerwegen if leerweg not in LEERWEGEN)
    if not leerwegen:
        yield constatering("geen", mogelijk=LEERWEGEN)
    elif andere:
        yield constatering("ander", andere=andere, mogelijk=LEERWEGEN)


RULE = Regel(
    id="NIV-03",
    titel=QT_TRANSLATE_NOOP("Regels", "Leerweg bol, bbl of beide"),
    leest=frozenset({Facet.VELDEN}),
    grondslag="WEB art. 7.2.2 lid 2; evaluatie cross-over kwalificaties, voortgangsrapportage "
    "2020 (KBA Nijmegen), bijlage 1 (e) en (l, onder 4)",
    trust="L+S0",
    ernst={"geen": Ernst.FOUT, "ander": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De leerweg is bol, bbl of allebei.",
        waarom="De wet kent deze twee leerwegen. Een derde leerweg of de gecombineerde leerweg van "
        "een ander experiment kan niet. Het programma kijkt naar de ingevulde leerwegen.",
        schendt="Geen leerweg, of „derde”.",
        klopt="Bol en bbl.",
        herstel="Kies bol, bbl of allebei, en haal een andere waarde weg.",
    ),
    velden=("leerwegen",),
    vraagt=frozenset({"geen"}),
)
