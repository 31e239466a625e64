"""What a report is made of, whatever it is written as; all of it Dutch text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from composer.percentage import in_procent
from kwalificatiestructuur.dagen import day_in_words, moment_in_words


@dataclass(frozen=True, slots=True)
class Dag:
    """A day; as text ``5-9-2018``."""

    dag: date

    def __str__(self) -> str:
        return day_in_words(self.dag)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in UTC; as text ``5-9-2018 9:05 UTC``."""

    tijd: datetime

    def __str__(self) -> str:
        return f"{moment_in_words(self.tijd)} UTC"


@dataclass(frozen=True, slots=True)
class Deel:
    """A share (0..1); as text in whole percents."""

    deel: float

    def __str__(self) -> str:
        return in_procent(self.deel)


Cel = str | int | Dag | Moment | Deel
"""A text, a number that may be added up, or what a workbook sorts by itself."""

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
    equally wide. ``geen`` is what is said where there are no rows.
    """

    naam: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Cel, ...], ...]
    vast: int = 1
    is_gelijk: bool = False
    geen: str = ""


Blok = Kop | Alinea | Tabel


B = TypeVar("B", Blok, Tabel)


def one_by_one(blokken: Iterable[B], voortgang: Voortgang | None) -> Iterator[B]:
    """The blocks, telling before each how many were handed out; all are made beforehand."""
    alle = tuple(blokken)
    for nummer, blok in enumerate(alle):
        if voortgang is not None:
            voortgang(nummer, len(alle))
        yield blok
