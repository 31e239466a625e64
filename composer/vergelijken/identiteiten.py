"""Which parts of several columns have the same source, within an edition and across editions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from composer.bijwerken.opsporen import LIJKT_ENIGSZINS
from composer.gelijkenis import similarity
from composer.vergelijken.kenmerken import Kenmerk


class Identiteiten:
    """Which parts have the same source.

    ``bron`` is per part the same number for the same source in one edition, ``deel`` also for what
    that is in another edition, by SBB's number; both -1 without a source. ``stapels_bron`` and
    ``stapels_deel`` hold the parts per source.
    """

    def __init__(self, kenmerken: Sequence[Kenmerk]) -> None:
        per_bron: dict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
        for nummer, kenmerk in enumerate(kenmerken):
            per_bron[kenmerk.merken, kenmerk.nummer].append(nummer)
        self._kenmerken = kenmerken
        # Most parts have a source in common with others: those are looked at together.
        self._stapels = {rij[0]: rij for (merken, _), rij in per_bron.items() if merken}
        self._ouder = {eerste: eerste for eerste in self._stapels}
        self._join_marks()
        self.bron, self.stapels_bron = self._roots()
        self.deel, self.stapels_deel = self.bron, self.stapels_bron
        te_vergelijken = self._same_number()
        self._leest_woorden = bool(te_vergelijken)
        if self._join_numbers(te_vergelijken):
            self.deel, self.stapels_deel = self._roots()

    def hold_for(self, kenmerken: Sequence[Kenmerk]) -> bool:
        """Whether they are the same for these parts: no source differs, and no word matters."""
        return (
            not self._leest_woorden
            and len(kenmerken) == len(self._kenmerken)
            and all(
                een is ander or (een.merken == ander.merken and een.nummer == ander.nummer)
                for een, ander in zip(kenmerken, self._kenmerken, strict=True)
            )
        )

    def _join_marks(self) -> None:
        eerder: dict[str, int] = {}
        for eerste in self._stapels:
            for merk in self._kenmerken[eerste].merken:
                self._union(eerder.setdefault(merk, eerste), eerste)

    def _same_number(self) -> list[tuple[int, list[Kenmerk], int, list[Kenmerk]]]:
        """The sources, with their parts, that have a number of SBB in common."""
        per_nummer: dict[str, dict[int, list[Kenmerk]]] = defaultdict(dict)
        for eerste, stapel in self._stapels.items():
            if nummer := self._kenmerken[eerste].nummer:
                delen = per_nummer[nummer].setdefault(self._root(eerste), [])
                delen += (self._kenmerken[lid] for lid in stapel)
        return [
            (een, bronnen[een], ander, bronnen[ander])
            for bronnen in per_nummer.values()
            if len(bronnen) > 1
            for een, ander in combinations(bronnen, 2)
        ]

    def _join_numbers(self, paren: Iterable[tuple[int, list[Kenmerk], int, list[Kenmerk]]]) -> bool:
        """A number alone may have been used again for another part; words in common settle it."""
        samen = [(een, ander) for een, a, ander, b in paren if _may_be_one(a, b)]
        for een, ander in samen:
            self._union(een, ander)
        return bool(samen)

    def _roots(self) -> tuple[list[int], list[list[int]]]:
        """The number of the source of every part, and the parts per source, in order."""
        uit = [-1] * len(self._kenmerken)
        per_bron: dict[int, list[int]] = defaultdict(list)
        for eerste, stapel in self._stapels.items():
            per_bron[self._root(eerste)] += stapel
        for wortel, leden in per_bron.items():
            for lid in leden:
                uit[lid] = wortel
        return uit, [sorted(leden) for leden in per_bron.values()]

    def _root(self, nummer: int) -> int:
        ouder = self._ouder
        while ouder[nummer] != nummer:
            ouder[nummer] = nummer = ouder[ouder[nummer]]
        return nummer

    def _union(self, een: int, ander: int) -> None:
        een, ander = self._root(een), self._root(ander)
        # The lowest number names them, whatever the order in which they come together.
        self._ouder[max(een, ander)] = min(een, ander)


def _may_be_one(een: Sequence[Kenmerk], ander: Sequence[Kenmerk]) -> bool:
    """Whether parts with one number are one part: not where one edition has them apart."""
    apart = {k.editie for k in een if k.sleutels} & {k.editie for k in ander if k.sleutels}
    if apart:
        return False
    if not {k.titel for k in een}.isdisjoint(k.titel for k in ander):
        return True
    teksten = (
        {k.afdruk: k.zak for k in een if k.afdruk},
        {k.afdruk: k.zak for k in ander if k.afdruk},
    )
    if not teksten[0].keys().isdisjoint(teksten[1].keys()):
        return True
    return any(
        similarity(a, b) >= LIJKT_ENIGSZINS
        for a in teksten[0].values()
        for b in teksten[1].values()
    )
