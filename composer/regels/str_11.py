"""STR-11: no kerntaak or werkproces stands in the composition twice.

The same practice is described once (BWBR0036147 bijlage 1, 3.2.2 and 4.1; toetsingskader
transparantie b and d). The same part is: the same key in the structure; the same title and texts
from two twins (one kwalificatie under two crebos); or the same texts, wherever they come from. A
kerntaak that got another title is another kerntaak: one source may be divided over two.

Violates: the same werkproces from 25167 and from 25503.
Fine: that werkproces once.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.meldingen.vertaling import QT_TRANSLATE_NOOP
from composer.overlap import Deel
from composer.regels.context import Context
from composer.regels.regel import Constatering, Regel, constatering
from composer.samenstelling import GekozenKerntaak


def check(context: Context) -> Iterator[Constatering]:
    """One observation on every part that repeats an earlier one of the same kind."""
    eerste: dict[Hashable, Deel] = {}
    for deel in context.delen:
        onderdeel = context.onderdeel_by_id[deel.id]
        kenmerken = list(_marks(context, deel, isinstance(onderdeel, GekozenKerntaak)))
        for variant, kenmerk in kenmerken:
            ander = eerste.get(kenmerk)
            # Within one kwalificatie an equal title without texts proves nothing.
            if ander and (variant != "tweeling" or ander.crebo != deel.crebo):
                yield constatering(
                    variant, onderdeel, betrokken=[context.onderdeel_by_id[ander.id]]
                )
                break
        for _, kenmerk in kenmerken:
            eerste.setdefault(kenmerk, deel)


def _marks(
    context: Context, deel: Deel, is_kerntaak: bool
) -> Iterator[tuple[str, tuple[Hashable, ...]]]:
    """What makes a part the same as another, the surest first, with the variant to report."""
    if deel.sleutel:
        titel = deel.titel if is_kerntaak else ""
        yield "zelfde_onderdeel", ("sleutel", is_kerntaak, deel.sleutel, titel)
    if tweeling := context.tweelingen.get(deel.crebo):
        yield "tweeling", ("tweeling", is_kerntaak, tweeling, deel.titel, deel.teksten)
    if deel.teksten:
        yield "zelfde_tekst", ("tekst", is_kerntaak, deel.teksten)


RULE = Regel(
    id="STR-11",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen onderdeel twee keer"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="BWBR0036147 bijlage 1, par. 3.2.2 en 4.1; toetsingskader transparantie (b) en (d)",
    trust="L",
    ernst={"zelfde_onderdeel": Ernst.FOUT, "tweeling": Ernst.FOUT, "zelfde_tekst": Ernst.FOUT},
    check=check,
    motiveerbaar=frozenset({"zelfde_onderdeel", "tweeling", "zelfde_tekst"}),
)
