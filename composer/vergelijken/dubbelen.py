"""By what parts that a document has more than once are told apart: where each of them stands.

Only asked for where there are such parts, so nothing is worked out before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from functools import cached_property

from composer.vergelijken.identiteiten import Identiteiten
from composer.vergelijken.kenmerken import Kenmerk

Plek = tuple[bool, tuple[Hashable, ...]]
"""Whether a part is away from the kerntaak of its source, and marks of its place, the finest first.

Of every part of one kind there are as many marks.
"""


class Plekken:
    """The places of all parts; ``kt_bron`` says which kerntaken have the same source."""

    def __init__(
        self, werkprocessen: Sequence[Kenmerk], kerntaken: Sequence[Kenmerk], kt_bron: Identiteiten
    ) -> None:
        self._wp = werkprocessen
        self._kt = kerntaken
        self._kt_bron = kt_bron

    def of_kerntaak(self, nummer: int) -> Plek:
        """A kerntaak is told by what is in it."""
        kenmerk = self._kt[nummer]
        return False, (self._whole(nummer), kenmerk.lezing)

    def of_werkproces(self, nummer: int) -> Plek:
        """A werkproces is told by the kerntaak that it stands in."""
        kenmerk = self._wp[nummer]
        waarin = self._waarin[kenmerk.kolom, kenmerk.kerntaak]
        houder = self._kt[waarin]
        is_away = set(houder.merken).isdisjoint(kenmerk.thuis)
        deel, lezing = self._kt_bron.deel[waarin], kenmerk.lezing
        welke: Hashable = deel if deel >= 0 else (houder.titel, houder.afdruk)
        return is_away, (
            (welke, self._whole(waarin), lezing),
            (welke, lezing),
            (is_away, lezing),
            (welke,),
        )

    def _whole(self, kerntaak: int) -> Hashable:
        """The same for kerntaken that read the same, with werkprocessen that do."""
        kenmerk = self._kt[kerntaak]
        return kenmerk.lezing, self._inhoud[kenmerk.kolom, kenmerk.kerntaak]

    @cached_property
    def _waarin(self) -> dict[tuple[int, str], int]:
        return {(k.kolom, k.kerntaak): nummer for nummer, k in enumerate(self._kt)}

    @cached_property
    def _inhoud(self) -> dict[tuple[int, str], Hashable]:
        """Per kerntaak how its werkprocessen read, in any order."""
        per_kerntaak: dict[tuple[int, str], Counter[object]] = defaultdict(Counter)
        for kenmerk in self._wp:
            per_kerntaak[kenmerk.kolom, kenmerk.kerntaak][kenmerk.lezing] += 1
        leeg: Counter[object] = Counter()
        return {
            waar: frozenset(per_kerntaak.get(waar, leeg).items())
            for waar in ((k.kolom, k.kerntaak) for k in self._kt)
        }
