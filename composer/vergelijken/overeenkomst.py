"""How much columns agree, and which are most alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from composer.samenstelling import GekozenKerntaak
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Uitlijning

Matrix = tuple[tuple[float | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Samenvoeging:
    """Two groups of columns that come together at this distance (0 = the same, 1 = nothing)."""

    een: tuple[int, ...]
    ander: tuple[int, ...]
    afstand: float


@dataclass(frozen=True, slots=True)
class Ordening:
    """The columns by likeness: their order, and what came together when, as a dendrogram draws."""

    volgorde: tuple[int, ...]
    samenvoegingen: tuple[Samenvoeging, ...]


def overeenkomst_of(uitlijning: Uitlijning, aantal: int) -> Matrix:
    """For every two of ``aantal`` columns the share of their parts that stand in one row.

    Dice over the rows of parts that count (werkprocessen, and kerntaken without any): twice what
    both have, by what each has together. 1 for a column with itself, None for two empty ones: of
    those nothing can be said. Symmetric.
    """
    rijen = [_counted_rows(uitlijning, plek) for plek in range(aantal)]

    def cell(een: int, ander: int) -> float | None:
        if een == ander:
            return 1.0
        samen = len(rijen[een]) + len(rijen[ander])
        return 2 * len(rijen[een] & rijen[ander]) / samen if samen else None

    return tuple(tuple(cell(een, ander) for ander in range(aantal)) for een in range(aantal))


def order_by_likeness(kolommen: Sequence[Kolom], matrix: Matrix) -> Ordening:
    """Brings the two closest groups together until one is left, by the mean of all distances.

    Of as close ones those that come first by the id of their columns, so that the order in which
    the columns stand does not count. What cannot be said counts as nothing in common.
    """
    namen = [kolom.id for kolom in kolommen]
    afstand = [[1.0 if deel is None else 1.0 - deel for deel in rij] for rij in matrix]
    op_naam = sorted(range(len(namen)), key=namen.__getitem__)
    groepen: list[tuple[int, ...]] = [(plek,) for plek in op_naam]
    samenvoegingen = []
    while len(groepen) > 1:
        paren = [
            (_mean(afstand, groepen[i], groepen[j]), i, j)
            for j in range(len(groepen))
            for i in range(j)
        ]
        hoe_ver, i, j = min(paren)
        een, ander = groepen[i], groepen.pop(j)
        groepen[i] = (*een, *ander)
        samenvoegingen.append(Samenvoeging(een, ander, hoe_ver))
    return Ordening(groepen[0], tuple(samenvoegingen))


def _mean(afstand: Sequence[Sequence[float]], een: Sequence[int], ander: Sequence[int]) -> float:
    return fsum(afstand[a][b] for a in een for b in ander) / (len(een) * len(ander))


def _counted_rows(uitlijning: Uitlijning, plek: int) -> set[str]:
    """The ids of the rows in which the column has a part that counts."""
    rijen = set()
    for rij in uitlijning.rijen:
        deel = rij.cellen[plek].deel
        if deel is not None and not (isinstance(deel, GekozenKerntaak) and deel.werkprocessen):
            rijen.add(rij.id)
    return rijen
