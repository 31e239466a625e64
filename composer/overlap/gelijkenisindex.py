"""Which of thousands of texts are nearly the same as one text: exact, in a fraction of a ms.

The score is that of ``composer.gelijkenis.similarity``: Dice over the stems of the words, with how
often each occurs. For every stem the texts that hold it at least once, twice, ... are one set of
bits. Adding those sets for the words of a question counts, for all texts at once, how many words
they have in common with it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from math import ceil, floor
from typing import Final

from composer.gelijkenis import Woordenzak
from kwalificatiestructuur.zoeken.bits import bits_of, members

_BITS_VOOR_AANTAL: Final = 12
_MEESTE: Final = (1 << _BITS_VOOR_AANTAL) - 1
_ONTHOUDEN: Final = 4096
"""So many stems stay ready as bits; all of a composition together have fewer."""

_GEREED: Final = 1024
"""So many are made ready before anybody asks."""

_AFRONDING: Final = 1e-9


class Gelijkenisindex:
    """Texts as bags of words, ready to be compared with one.

    ``aantallen`` holds the number of words of every text, in order from few to many; ``lijsten``
    per stem the texts that hold it, each as its place times 4096 plus how often, in order.
    """

    def __init__(self, aantallen: array[int], lijsten: Mapping[str, array[int]]) -> None:
        self.aantallen = aantallen
        self.lijsten = lijsten
        self._bits = lru_cache(_ONTHOUDEN)(self._make_bits)

    @classmethod
    def of(cls, zakken: Sequence[Woordenzak]) -> Gelijkenisindex:
        """The index of these bags, which are in order from few words to many."""
        lijsten: defaultdict[str, array[int]] = defaultdict(_numbers)
        for plek, zak in enumerate(zakken):
            begin = plek << _BITS_VOOR_AANTAL
            for stam, keer in zak.stammen.items():
                lijsten[stam].append(begin | (keer if keer < _MEESTE else _MEESTE))
        return cls(array("I", [zak.aantal for zak in zakken]), dict(lijsten))

    def prepare(self) -> None:
        """Make the sets of the most common stems ready; of others they are made in no time."""
        vaak = nlargest(_GEREED, self.lijsten, key=lambda stam: len(self.lijsten[stam]))
        for stam in vaak:
            self._bits(stam)

    def find(
        self, zak: Woordenzak, vanaf: float, *, ook: Iterable[int] = ()
    ) -> list[tuple[int, float]]:
        """The places of the texts that are alike by ``vanaf`` (above 0) or more, with their score.

        Those in ``ook`` are given whatever their score; above 1 no others are. In order of place.
        """
        if not zak.aantal or not self.aantallen:
            return []
        cijfers = added(self._sets(zak))
        plekken = {*ook, *(self._candidates(zak.aantal, vanaf, cijfers) if vanaf <= 1 else ())}
        gevonden = []
        for plek in sorted(plekken):
            gemeen = sum((bits >> plek & 1) << nummer for nummer, bits in enumerate(cijfers))
            score = 2 * gemeen / (zak.aantal + self.aantallen[plek])
            if score >= vanaf or plek in ook:
                gevonden.append((plek, score))
        return gevonden

    def holding(self, zak: Woordenzak, aandeel: float) -> list[int]:
        """The places of the texts that hold at least this share (above 0) of the words."""
        if not zak.aantal or not self.aantallen:
            return []
        minstens = ceil(aandeel * zak.aantal - _AFRONDING)
        alle = (1 << len(self.aantallen)) - 1
        return list(members(at_least(added(self._sets(zak)), minstens, alle)))

    def _candidates(self, aantal: int, vanaf: float, cijfers: Sequence[int]) -> Iterable[int]:
        """Texts of a size that can be alike, with enough words in common for the smallest."""
        kleinst = ceil(aantal * vanaf / (2 - vanaf) - _AFRONDING)
        grootst = floor(aantal * (2 - vanaf) / vanaf + _AFRONDING)
        van = bisect_left(self.aantallen, kleinst)
        tot = bisect_right(self.aantallen, grootst)
        if van >= tot:
            return ()
        gemeen = ceil(vanaf * (aantal + self.aantallen[van]) / 2 - _AFRONDING)
        genoeg = at_least(cijfers, gemeen, (1 << tot) - (1 << van))
        return members(genoeg)

    def _sets(self, zak: Woordenzak) -> list[int]:
        """A set for every word: the texts that hold its stem that often."""
        sets: list[int] = []
        for stam, keer in zak.stammen.items():
            if stam in self.lijsten:
                sets += self._bits(stam)[:keer]
        return sets

    def _make_bits(self, stam: str) -> tuple[int, ...]:
        """The texts that hold the stem at least once, at least twice, and so on."""
        per_keer: defaultdict[int, list[int]] = defaultdict(list)
        for getal in self.lijsten[stam]:
            per_keer[getal & _MEESTE].append(getal >> _BITS_VOOR_AANTAL)
        minstens: list[int] = []
        bits = 0
        for keer in range(max(per_keer), 0, -1):
            if keer in per_keer:
                bits |= bits_of((per_keer[keer],), len(self.aantallen))
            minstens.append(bits)
        return tuple(reversed(minstens))


def added(sets: Iterable[int]) -> list[int]:
    """In how many of the sets each number is, as binary digits: the lowest first, each a set.

    Three sets of one digit become one of that digit and one of the next, so that every set costs
    about five operations whatever the number of digits.
    """
    cijfers = []
    rij = list(sets)
    while rij:
        hoger: list[int] = []
        while len(rij) > 2:
            samen = []
            drietallen = iter(rij)
            for een, twee, drie in zip(drietallen, drietallen, drietallen, strict=False):
                een_van_beide = een ^ twee
                samen.append(een_van_beide ^ drie)
                hoger.append((een & twee) | (een_van_beide & drie))
            rij = samen + rij[3 * len(samen) :]
        if len(rij) == 2:
            een, twee = rij
            hoger.append(een & twee)
            rij = [een ^ twee]
        cijfers.append(rij[0])
        rij = hoger
    return cijfers


def at_least(cijfers: Sequence[int], minstens: int, masker: int) -> int:
    """The numbers in ``masker`` whose digits say ``minstens`` or more."""
    if minstens >> len(cijfers):
        return 0
    groter, gelijk = 0, masker
    for nummer in range(len(cijfers) - 1, -1, -1):
        if minstens >> nummer & 1:
            gelijk &= cijfers[nummer]
        else:
            groter |= gelijk & cijfers[nummer]
            gelijk &= ~cijfers[nummer]
    return groter | gelijk


def _numbers() -> array[int]:
    return array("I")
