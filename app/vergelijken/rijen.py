"""The rows of the matrix as the screen shows them: which are folded open, and their texts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from app.vergelijken.kennis import has_texts
from composer.deelvelden import fields_of
from composer.vergelijken.rijen import Cel, Rij, Uitlijning

TITEL: Final = "titel"
_TEKSTEN: Final = "teksten"


class Matrixsoort(StrEnum):
    """What a row shows."""

    KERNTAAK = "kerntaak"
    WERKPROCES = "werkproces"
    TEKSTEN = "teksten"
    """The own words of a kerntaak, without its werkprocessen."""
    VELD = "veld"


@dataclass(frozen=True, slots=True, eq=False)
class Matrixrij:
    """One line of the screen; ``sleutel`` stays the same as long as the row of the engine does.

    ``veld`` names the field of a line with texts. ``is_open`` is None where nothing can be folded.
    """

    sleutel: str
    soort: Matrixsoort
    rij: Rij
    diepte: int
    veld: str = ""
    is_open: bool | None = None

    @property
    def is_rij(self) -> bool:
        """Whether it is a row of the engine, and not some of the texts of one."""
        return self.soort in {Matrixsoort.KERNTAAK, Matrixsoort.WERKPROCES}

    def is_same(self, ander: Matrixrij) -> bool:
        """Whether the screen need not show it again."""
        return self.rij is ander.rij and self.is_open == ander.is_open


def visible_rows(
    getoond: Uitlijning,
    rijen: Mapping[str, Rij],
    geopend: Collection[str],
    *,
    alleen_anders: bool = False,
    heeft_teksten: Callable[[Rij], bool] = has_texts,
) -> tuple[Matrixrij, ...]:
    """The lines of these rows, in order.

    ``rijen`` has every row whole, by id: one that was filtered has lost werkprocessen.
    ``geopend`` are the keys that are folded open. ``alleen_anders``: no texts that are the same in
    every column. ``heeft_teksten`` says whether a row can be folded open.
    """
    vouwen = _Vouwen(rijen, geopend, alleen_anders, heeft_teksten)
    return tuple(rij for kerntaak in getoond.kerntaken for rij in _lines(kerntaak, vouwen))


def texts_key(rij: Rij) -> str:
    """The key of the line that the texts of a kerntaak fold out of; of others the row itself."""
    return f"{rij.id}\n{_TEKSTEN}" if rij.is_kerntaak else rij.id


def text_of(cel: Cel, veld: str) -> str | None:
    """A text of the part in a cell; None = no part, or nothing but its title is known."""
    if cel.deel is None or not (cel.tekst_bekend or veld == TITEL):
        return None
    return fields_of(cel.deel)[veld]


class _Vouwen(NamedTuple):
    """What is asked of the rows."""

    rijen: Mapping[str, Rij]
    geopend: Collection[str]
    alleen_anders: bool
    heeft_teksten: Callable[[Rij], bool]


def _lines(kerntaak: Rij, vouwen: _Vouwen) -> Iterator[Matrixrij]:
    heel = vouwen.rijen[kerntaak.id]
    met_teksten = vouwen.heeft_teksten(heel)
    is_open = heel.id in vouwen.geopend if kerntaak.onder or met_teksten else None
    yield Matrixrij(heel.id, Matrixsoort.KERNTAAK, heel, 0, is_open=is_open)
    if not is_open:
        return
    if met_teksten:
        sleutel = texts_key(heel)
        yield Matrixrij(sleutel, Matrixsoort.TEKSTEN, heel, 1, is_open=sleutel in vouwen.geopend)
        if sleutel in vouwen.geopend:
            yield from _text_lines(heel, alleen_anders=vouwen.alleen_anders)
    for rij in kerntaak.onder:
        werkproces = vouwen.rijen[rij.id]
        is_open = rij.id in vouwen.geopend if vouwen.heeft_teksten(werkproces) else None
        yield Matrixrij(rij.id, Matrixsoort.WERKPROCES, werkproces, 1, is_open=is_open)
        if is_open:
            yield from _text_lines(werkproces, alleen_anders=vouwen.alleen_anders)


def _text_lines(rij: Rij, *, alleen_anders: bool) -> Iterator[Matrixrij]:
    for veld in _fields(rij, alleen_anders=alleen_anders):
        yield Matrixrij(f"{rij.id}\n{veld}", Matrixsoort.VELD, rij, 2, veld)


def _fields(rij: Rij, *, alleen_anders: bool) -> tuple[str, ...]:
    """The texts that some column has, by name; the title where it is not the same everywhere."""
    delen = [cel for cel in rij.cellen if cel.deel is not None]
    if not delen or delen[0].deel is None:
        return ()
    uit = []
    for veld in fields_of(delen[0].deel):
        teksten = {text_of(cel, veld) for cel in delen}
        is_anders = len(teksten) > 1
        if is_anders or (veld != TITEL and teksten - {None, ""} and not alleen_anders):
            uit.append(veld)
    return tuple(uit)
