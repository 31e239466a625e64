"""What a report is made of, whatever it is written as; all of it Dutch text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

Cel = str | int
"""A text, or a number that may be added up."""

Voortgang = Callable[[int, int], None]
"""Told (done, total); may raise to stop."""


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading; ``niveau`` 1 is that of the whole."""

    niveau: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph; its lines stay lines. ``is_klein``: a source or another side remark."""

    tekst: str
    is_klein: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """Rows under headings; ``naam`` is what a sheet of it is called.

    The first ``vast`` columns say what a row is about: they stay in sight, and come again where
    the others do not fit beside each other. ``is_gelijk``: those others are of one kind, and
    equally wide.
    """

    naam: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Cel, ...], ...]
    vast: int = 1
    is_gelijk: bool = False


Blok = Kop | Alinea | Tabel


B = TypeVar("B", Blok, Tabel)


def one_by_one(blokken: Iterable[B], voortgang: Voortgang | None) -> Iterator[B]:
    """The blocks, telling before each how many were handed out; all are made beforehand."""
    alle = tuple(blokken)
    for nummer, blok in enumerate(alle):
        if voortgang is not None:
            voortgang(nummer, len(alle))
        yield blok
