"""Which of the texts in a comparison are nearly the same, kept up to date text by text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from math import ceil
from typing import Final, Generic, TypeVar

from composer.gelijkenis import Woordenzak, bag_of, similarity
from composer.overlap.gelijkenisindex import added, at_least
from kwalificatiestructuur.zoeken.bits import mask_of, members

S = TypeVar("S", bound=Hashable)
_AFRONDING: Final = 1e-9
_EXTRA: Final = 4
"""Look at a quarter more words than an alike text may lack, so that chance does not count."""


class Buren(Generic[S]):
    """Texts by a name of their own, and per text the others that are alike by ``vanaf`` (above 0).

    The score is that of ``composer.gelijkenis.similarity``. Two texts that are alike lack few of
    each other's words; so of somewhat more than so many words, the rarest of one, the other must
    have the rest. Only texts of which that holds are compared, and none that counts is missed.
    """

    def __init__(self, vanaf: float) -> None:
        self._vanaf = vanaf
        self._nummers: dict[S, int] = {}
        self._teksten: list[tuple[S, Woordenzak]] = []
        self._vrij: list[int] = []
        self._per_stam: defaultdict[str, int] = defaultdict(int)
        self._keren: defaultdict[str, int] = defaultdict(int)
        self._buren: dict[S, dict[S, float]] = {}

    def keep(self, teksten: Mapping[S, tuple[str, ...]]) -> None:
        """Know exactly these texts from now on; only what is new is compared."""
        for naam in self._nummers.keys() - teksten.keys():
            self._drop(naam)
        for naam, tekst in teksten.items():
            if naam not in self._nummers:
                self._add(naam, bag_of(*tekst))

    def of(self, naam: S) -> Mapping[S, float]:
        """The texts that are alike one of those that are known, with their score."""
        return self._buren[naam]

    def _add(self, naam: S, zak: Woordenzak) -> None:
        nummer = self._vrij.pop() if self._vrij else len(self._teksten)
        self._teksten[nummer : nummer + 1] = [(naam, zak)]
        self._nummers[naam] = nummer
        bit = 1 << nummer
        for stam in zak.stammen:
            self._per_stam[stam] |= bit
            self._keren[stam] += 1
        buren: dict[S, float] = {}
        for andere in members(self._candidates(zak) & ~bit):
            ander, andere_zak = self._teksten[andere]
            if (score := similarity(zak, andere_zak)) >= self._vanaf:
                buren[ander] = self._buren[ander][naam] = score
        self._buren[naam] = buren

    def _drop(self, naam: S) -> None:
        for ander in self._buren.pop(naam):
            del self._buren[ander][naam]
        nummer = self._nummers.pop(naam)
        self._vrij.append(nummer)
        for stam in self._teksten[nummer][1].stammen:
            self._per_stam[stam] ^= 1 << nummer
            self._keren[stam] -= 1

    def _candidates(self, zak: Woordenzak) -> int:
        """The numbers of the texts with enough of the rarest words of a known one, as bits."""
        te_missen = zak.aantal - ceil(zak.aantal * self._vanaf / (2 - self._vanaf) - _AFRONDING)
        te_zien = te_missen + 1 + te_missen // _EXTRA
        gezien = 0
        sets: list[int] = []
        for stam in sorted(zak.stammen, key=self._keren.__getitem__):
            keer = zak.stammen[stam]
            gezien += keer
            if self._keren[stam] > 1:
                sets += [self._per_stam[stam]] * keer
            if gezien >= te_zien:
                break
        return at_least(added(sets), max(1, gezien - te_missen), mask_of(len(self._teksten)))
