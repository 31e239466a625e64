"""What a report is made of, whatever it is written as; all of it Dutch text."""

from __future__ import annotations

from dataclasses import dataclass

Cel = str | int
"""A text, or a number that may be added up."""


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
    """Rows under headings; ``naam`` is what a sheet of it is called."""

    naam: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Cel, ...], ...]


Blok = Kop | Alinea | Tabel
