"""Tables of a comparison in a form that is read on paper: so many columns as fit beside a title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import ceil
from typing import Final

from composer.verslagvorm.blokken import Alinea, Blok, Cel, Kop, Tabel

PER_GROEP: Final = 5
"""So many columns fit beside the title on a page on its side."""


def turned(tabel: Tabel, naam: str = "") -> Tabel:
    """With a column per row, under its number and name; what none of them has is left out."""
    (nummer, titel, *rest) = zip(*tabel.rijen, strict=True)
    koppen = (f"{een} {ander}" for een, ander in zip(nummer, titel, strict=True))
    rijen = zip(tabel.koppen[2:], rest, strict=True)
    return Tabel(
        naam or tabel.naam,
        ("", *koppen),
        tuple((kop, *cellen) for kop, cellen in rijen if _has_words(cellen)),
        is_gelijk=True,
    )


def in_groups(tabel: Tabel, niveau: int) -> Iterator[Blok]:
    """The table in pieces of columns, each under a heading of this level.

    A row without a word in a piece is left out there: it is about other columns.
    """
    if not tabel.rijen:
        yield Kop(niveau, tabel.naam)
        yield Alinea(tabel.geen)
        return
    vast = tabel.vast
    aantal = len(tabel.koppen) - vast
    groepen = ceil(aantal / PER_GROEP)
    for groep in range(groepen):
        # As even as can be: six columns are three and three.
        van, tot = (aantal * grens // groepen for grens in (groep, groep + 1))
        welke = f": {van + 1} tot en met {tot} van {aantal}" if groepen > 1 else ""
        yield Kop(niveau, f"{tabel.naam}{welke}")
        koppen = (*tabel.koppen[:vast], *tabel.koppen[vast + van : vast + tot])
        delen = ((rij[:vast], rij[vast + van : vast + tot]) for rij in tabel.rijen)
        rijen = tuple((*titel, *cellen) for titel, cellen in delen if _has_words(cellen))
        deel = replace(tabel, koppen=koppen, rijen=rijen)
        yield deel if rijen else Alinea("Niets in deze kolommen.")


def _has_words(cellen: Iterable[Cel]) -> bool:
    return any(cel != "" for cel in cellen)
