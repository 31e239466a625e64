"""STR-11: no kerntaak or werkproces stands in the composition twice.

The same practice is described once (BWBR0036147 bijlage 1, 3.2.2 and 4.1; toetsingskader
transparantie b and d). The same part is: the same key in the structure; the same title and texts
from two twins (one kwalificatie under two crebos); or the same texts, wherever they come from. A
kerntaak that got another title is another kerntaak: one source may be divided over two.

Violates: the same werkproces from 25167 and from 25503.
Fine: that werkproces once.
Mend: leave one of the two out; the source of the other may be named in a motivation.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import Deel
from composer.regels.context import Context
from composer.regels.dubbel import is_same, marks_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import GekozenKerntaak
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation on every part that repeats an earlier one of the same kind."""
    eerste: dict[Hashable, Deel] = {}
    for deel in context.delen:
        onderdeel = context.onderdeel_by_id[deel.id]
        kenmerken = list(marks_of(context, deel, isinstance(onderdeel, GekozenKerntaak)))
        for variant, kenmerk in kenmerken:
            ander = eerste.get(kenmerk)
            if ander and is_same(variant, ander, deel):
                yield constatering(
                    variant, onderdeel, betrokken=[context.onderdeel_by_id[ander.id]]
                )
                break
        for _, kenmerk in kenmerken:
            eerste.setdefault(kenmerk, deel)


RULE = Regel(
    id="STR-11",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen onderdeel twee keer"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="BWBR0036147 bijlage 1, par. 3.2.2 en 4.1; toetsingskader transparantie (b) en (d)",
    trust="L",
    ernst={"zelfde_onderdeel": Ernst.FOUT, "tweeling": Ernst.FOUT, "zelfde_tekst": Ernst.FOUT},
    check=check,
    motiveerbaar=frozenset({"zelfde_onderdeel", "tweeling", "zelfde_tekst"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Hetzelfde werkproces of dezelfde kerntaak staat er maar één keer in.",
        waarom="Wat in de praktijk gelijk is, wordt één keer beschreven. Hetzelfde onderdeel is: "
        "hetzelfde onderdeel van de structuur, dezelfde titel en tekst uit een "
        "kwalificatie met twee crebo's, of dezelfde tekst, waar die ook vandaan komt. Een "
        "kerntaak met een andere titel is een andere kerntaak: u mag een bron over twee "
        "kerntaken verdelen.",
        schendt="Hetzelfde werkproces uit 25167 en uit 25503.",
        klopt="Dat werkproces één keer.",
        herstel="Laat een van de twee weg. In een motivering kunt u de andere bron noemen.",
    ),
    velden=("onderdelen",),
    aanpasbaar=True,
)
