"""Pairing elements of two sides, round after round, never two with one.

The outcome does not depend on which side is called old: comparing the other way round gives the
same pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, MutableMapping
from typing import Final

from kwalificatiestructuur.verschil.waarden import GevondenOp, Koppel

# Pairs cost the square; so many that carry the same mark are not told apart by it.
MAX_PAREN: Final = 10_000

Merken = Callable[[str], Iterable[Hashable]]
"""The marks of a node; nodes of both sides that share one are candidates for each other."""


class Ronde:
    """The elements of one kind that have no counterpart yet; ``koppels`` collects the pairs."""

    def __init__(
        self, oud: Iterable[str], nieuw: Iterable[str], koppels: MutableMapping[str, Koppel]
    ) -> None:
        self.oud = dict.fromkeys(oud)
        self.nieuw = dict.fromkeys(nieuw)
        self._koppels = koppels

    @property
    def is_klaar(self) -> bool:
        """Whether nothing is left to pair."""
        return not self.oud or not self.nieuw

    def pair(self, oud: str, nieuw: str, op: GevondenOp) -> None:
        """These two are the same element."""
        del self.oud[oud], self.nieuw[nieuw]
        self._koppels[oud] = Koppel(nieuw, op)

    def by(
        self,
        op: GevondenOp,
        merken_oud: Merken,
        merken_nieuw: Merken,
        score: Callable[[str, str], float] = lambda _een, _ander: 1,
        *,
        uniek: bool = False,
    ) -> None:
        """Pair what shares a mark, the best score first; a score of 0 is no pair.

        With ``uniek`` only a mark that one element on each side carries makes a pair.
        """
        if self.is_klaar:
            return
        groepen = _shared(_grouped(self.oud, merken_oud), _grouped(self.nieuw, merken_nieuw))
        kandidaten: dict[tuple[str, str], float] = {}
        for ouden, nieuwen in groepen:
            if len(ouden) * len(nieuwen) > (1 if uniek else MAX_PAREN):
                continue
            for oud in ouden:
                for nieuw in nieuwen:
                    paar = (oud, nieuw)
                    if paar not in kandidaten:
                        kandidaten[paar] = score(oud, nieuw)
        for oud, nieuw in sorted(kandidaten, key=lambda p: (-kandidaten[p], max(p), min(p))):
            if kandidaten[oud, nieuw] > 0 and oud in self.oud and nieuw in self.nieuw:
                self.pair(oud, nieuw, op)


def _grouped(knopen: Iterable[str], merken: Merken) -> dict[Hashable, list[str]]:
    groepen: dict[Hashable, list[str]] = defaultdict(list)
    for knoop in knopen:
        for merk in merken(knoop):
            groepen[merk].append(knoop)
    return groepen


def _shared(
    oud: dict[Hashable, list[str]], nieuw: dict[Hashable, list[str]]
) -> Iterator[tuple[list[str], list[str]]]:
    return ((knopen, nieuw[merk]) for merk, knopen in oud.items() if merk in nieuw)
