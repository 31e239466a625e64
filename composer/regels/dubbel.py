"""What makes a part the same as another: shared by STR-11, and by STR-12 that leaves it out."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from composer.overlap.delen import Deel
from composer.overlap.delenteksten import telling_texts
from composer.regels.context import Context


def marks_of(
    context: Context, deel: Deel, is_kerntaak: bool
) -> Iterator[tuple[str, tuple[Hashable, ...]]]:
    """The marks of a part, the surest first, each with the variant that STR-11 reports.

    Parts that share one are the same; but a ``tweeling`` only from another crebo, because within
    one kwalificatie an equal title without texts proves nothing.
    """
    if deel.sleutel:
        titel = deel.titel if is_kerntaak else ""
        yield "zelfde_onderdeel", ("sleutel", is_kerntaak, deel.sleutel, titel)
    if tweeling := context.tweelingen.get(deel.crebo):
        yield "tweeling", ("tweeling", is_kerntaak, tweeling, deel.titel, deel.teksten)
    if teksten := telling_texts(deel):
        yield "zelfde_tekst", ("tekst", is_kerntaak, teksten)


def is_same(variant: str, een: Deel, ander: Deel) -> bool:
    """Whether two parts that share a mark of this variant are the same part."""
    return variant != "tweeling" or een.crebo != ander.crebo
