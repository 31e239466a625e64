"""Which things and which holders the filters let through."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property, reduce
from operator import or_
from typing import Final

from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.zoeken.bits import bits_of, mask_of, members
from kwalificatiestructuur.zoeken.dingen import SOORTEN, Dingen
from kwalificatiestructuur.zoeken.filters import Eisen

_BEWAARD: Final = 64


class Toelating:
    """The things per kind and per holder; what filters leave of them is kept for the next key.

    ``van_soort`` are the things of each kind, as bits.
    """

    def __init__(self, dingen: Dingen) -> None:
        self._houders = dingen.houders
        self._aantal = len(dingen.dingen)
        self.van_soort = self._by_kind(dingen.soorten)
        self.delen = self.van_soort[Soort.KERNTAAK] | self.van_soort[Soort.WERKPROCES]
        self._dingen = dingen.dingen
        self._op_titel: array[int] = array("I")
        self._bekend: dict[Eisen, tuple[frozenset[int], int]] = {}

    @cached_property
    def in_houder(self) -> list[array[int]]:
        """The things of each holder; made for the first question with a filter or more words."""
        in_houder = [array("I") for _ in self._houders]
        for nummer, ding in enumerate(self._dingen):
            for groep, _ in ding.groepen:
                for houder, _ in groep:
                    in_houder[houder].append(nummer)
        return in_houder

    def allowed(self, eisen: Eisen) -> tuple[frozenset[int], int]:
        """The holders that the filters let through, and as bits the things."""
        van_houders = eisen.of_houders
        if (bekend := self._bekend.get(van_houders)) is None:
            if len(self._bekend) >= _BEWAARD:
                self._bekend.clear()
            self._bekend[van_houders] = bekend = self._find(van_houders)
        houders, bits = bekend
        if eisen.soorten is not None:
            bits &= reduce(or_, (self.van_soort[s] for s in SOORTEN if s in eisen.soorten), 0)
        return houders, bits

    def places(self, houders: frozenset[int], bits: int) -> Iterator[tuple[Soort, str]]:
        """The kind and source of the things of a set, in each of these holders."""
        for nummer in members(bits):
            ding = self._dingen[nummer]
            for houder, code in ding.plekken:
                if houder in houders:
                    yield ding.soort, f"{self._houders[houder].crebo}:{code}" if code else ding.code

    def prepare(self) -> None:
        """Put all things in the order that ``by_title`` needs; the first time it takes long."""
        if not self._op_titel:
            sleutels = [(SOORTEN.index(d.soort), d.titel, d.sleutel) for d in self._dingen]
            self._op_titel = array("I", sorted(range(self._aantal), key=sleutels.__getitem__))

    def by_title(self, bits: int) -> Iterator[int]:
        """The things of a set by kind, title and key."""
        self.prepare()
        gevonden = bin(bits | 1 << self._aantal)[:2:-1]
        return (nummer for nummer in self._op_titel if gevonden[nummer] == "1")

    def _find(self, eisen: Eisen) -> tuple[frozenset[int], int]:
        if eisen == Eisen():
            return frozenset(range(len(self._houders))), mask_of(self._aantal)
        houders = frozenset(n for n, houder in enumerate(self._houders) if eisen.hold(houder))
        return houders, bits_of([self.in_houder[houder] for houder in houders], self._aantal)

    def _by_kind(self, soorten: Sequence[Soort]) -> dict[Soort, int]:
        nummers: dict[Soort, list[int]] = {soort: [] for soort in SOORTEN}
        for nummer, soort in enumerate(soorten):
            nummers[soort].append(nummer)
        return {soort: bits_of((rij,), self._aantal) for soort, rij in nummers.items()}
