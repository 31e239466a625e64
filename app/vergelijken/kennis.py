"""What is worked out once per row and kept: how its cells are to each other, and if it has texts.

Of 20 cells in a row most are the same as another; what two of them differ in is asked of the
engine once for every pair of kinds of cells, and not for every pair of columns.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Final, Generic, TypeVar

from composer.vergelijken.rijen import Bewerking, Cel, Rij
from composer.vergelijken.verschillen import Verschilsoort, soorten_of

T = TypeVar("T")
_GEEN: Final[frozenset[Verschilsoort]] = frozenset()
_ONTBREEKT: Final = frozenset({Verschilsoort.ONTBREEKT})
_OM_DE_TEKST: Final = frozenset(
    {
        Verschilsoort.TITEL,
        Verschilsoort.TEKST,
        Verschilsoort.BIJNA,
        Verschilsoort.EDITIE,
        Verschilsoort.KWALIFICATIE,
    }
)
AFWEZIG: Final = -1
"""The kind of a cell of a column that does not have the part."""


class Rijgeheugen(Generic[T]):
    """Gives what was worked out of a row, as long as the row is the very same."""

    def __init__(self, make: Callable[[Rij], T]) -> None:
        self._make = make
        self._per_rij: dict[str, tuple[Rij, T]] = {}

    def __call__(self, rij: Rij) -> T:
        """What there is to know of this row."""
        bekend = self._per_rij.get(rij.id)
        if bekend is None or bekend[0] is not rij:
            bekend = self._per_rij[rij.id] = rij, self._make(rij)
        return bekend[1]


class Celsoorten:
    """The kinds of cells of one row, and in what two of them differ."""

    def __init__(self, rij: Rij) -> None:
        self._rij = rij
        nummers: dict[Hashable, int] = {}
        self.soort = tuple(
            AFWEZIG if cel.deel is None else nummers.setdefault(_seen(rij, plek), len(nummers))
            for plek, cel in enumerate(rij.cellen)
        )
        """The kind of each cell, a number; ``AFWEZIG`` without the part."""
        self._verschillen: dict[tuple[int, int], frozenset[Verschilsoort]] = {}

    def between(self, een: int, ander: int) -> frozenset[Verschilsoort]:
        """In what column ``ander`` differs from column ``een``."""
        paar = self.soort[een], self.soort[ander]
        if een == ander or paar == (AFWEZIG, AFWEZIG):
            return _GEEN
        if AFWEZIG in paar:
            return _ONTBREEKT
        if (soorten := self._verschillen.get(paar)) is None:
            soorten = self._verschillen[paar] = _compare(self._rij, een, ander)
        return soorten


def has_texts(rij: Rij) -> bool:
    """Whether there is something to fold open, without reading it."""
    return any(
        cel.deel is not None and (cel.tekst_bekend or cel.bewerking is not Bewerking.GEEN)
        for cel in rij.cellen
    )


def _seen(rij: Rij, plek: int) -> Hashable:
    """All that makes a cell another than the one beside it, to the eye of the engine."""
    cel = rij.cellen[plek]
    return (
        cel.lezing,
        cel.deel.titel if cel.deel is not None else None,
        source_of(cel),
        cel.plaats,
        cel.thuis,
        cel.herhaling,
        cel.tekst_bekend,
        cel.op,
        cel.bewerking,
        cel.tekst,
        cel.eigen,
    )


def _compare(rij: Rij, een: int, ander: int) -> frozenset[Verschilsoort]:
    """The differences that the engine sees in a row of these two columns alone.

    By what a cell stands in its row says how it is to the others, not to this one; so what follows
    from that alone is left out.
    """
    oud, nieuw = rij.cellen[een], rij.cellen[ander]
    soorten = set(soorten_of(replace(rij, cellen=(oud, nieuw))))
    zelfde_bron = source_of(oud) == source_of(nieuw)
    if zelfde_bron:
        soorten -= {Verschilsoort.BRON, Verschilsoort.BIJNA}
    if oud.tekst_bekend and nieuw.tekst_bekend:
        soorten.discard(Verschilsoort.ONBEKEND)
        if oud.lezing != nieuw.lezing and not soorten & _OM_DE_TEKST:
            soorten.add(Verschilsoort.TEKST)
    elif zelfde_bron and source_of(oud) and oud.lezing == nieuw.lezing:
        soorten.discard(Verschilsoort.ONBEKEND)
    if _seen(rij, een) == _seen(rij, ander):
        soorten &= {Verschilsoort.ONBEKEND}
    return frozenset(soorten)


def source_of(cel: Cel) -> str:
    """The source of a part with its edition; "" without one."""
    herkomst = cel.deel.herkomst if cel.deel is not None else None
    return f"{herkomst.editie} {herkomst.bron}" if herkomst else ""
