"""Which parts of several columns have the same source, within an edition and across editions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from composer.bijwerken.opsporen import LIJKT_ENIGSZINS
from composer.gelijkenis import similarity
from composer.vergelijken.kenmerken import Kenmerk
from kwalificatiestructuur.graaf import Kwalificatiestructuur


class Identiteiten:
    """Which parts have the same source.

    ``bron`` is per part the same number for the same source in one edition, ``deel`` also for what
    that is in another edition: by SBB's number, and by place where that is gone. Both are -1
    without a source. ``stapels_bron`` and ``stapels_deel`` hold the parts per source.
    ``structuren`` are those of the columns.
    """

    def __init__(
        self, kenmerken: Sequence[Kenmerk], structuren: Sequence[Kwalificatiestructuur]
    ) -> None:
        per_bron: dict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
        for nummer, kenmerk in enumerate(kenmerken):
            per_bron[kenmerk.merken, kenmerk.nummer].append(nummer)
        self._kenmerken = kenmerken
        self._structuren = structuren
        # Most parts have a source in common with others: those are looked at together.
        self._stapels = {rij[0]: rij for (merken, _), rij in per_bron.items() if merken}
        self._ouder = {eerste: eerste for eerste in self._stapels}
        self._join_marks()
        self.bron, self.stapels_bron = self._roots()
        self.deel, self.stapels_deel = self.bron, self.stapels_bron
        te_vergelijken = self._same_number()
        is_samen = self._join_numbers(te_vergelijken)
        op_plaats = self._same_place_or_text()
        self._leest_woorden = bool(te_vergelijken or op_plaats)
        if self._join_places(op_plaats) or is_samen:
            self.deel, self.stapels_deel = self._roots()

    def hold_for(self, kenmerken: Sequence[Kenmerk]) -> bool:
        """Whether they are the same for these parts: no source differs, and no word matters."""
        return (
            not self._leest_woorden
            and len(kenmerken) == len(self._kenmerken)
            and all(
                een is ander or _has_same_source(een, ander)
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

    def _same_place_or_text(self) -> list[tuple[int, int]]:
        """The sources of a dossier in two editions with one place or text, and no known number.

        By the first of their parts. A code alone says nothing, as parts may have moved up; so one
        at another place is looked at too, where the text is the same.
        """
        if len({self._kenmerken[eerste].editie for eerste in self._stapels}) < 2:
            return []
        per_merk: dict[tuple[str, object], list[int]] = defaultdict(list)
        for eerste, stapel in self._stapels.items():
            kenmerk = self._kenmerken[eerste]
            merken = {self._kenmerken[lid].afdruk for lid in stapel} - {b""}
            for merk in (kenmerk.plaats, *merken):
                per_merk[kenmerk.dossier, merk].append(eerste)
        return sorted(
            {
                (een, ander)
                for eersten in per_merk.values()
                for een, ander in combinations(eersten, 2)
                if self._root(een) != self._root(ander) and self._may_be_renumbered(een, ander)
            }
        )

    def _may_be_renumbered(self, een: int, ander: int) -> bool:
        """Whether they are of two editions that do not have each other's number."""
        a, b = self._kenmerken[een], self._kenmerken[ander]
        return a.editie != b.editie and not (self._has_number(a, b) or self._has_number(b, a))

    def _has_number(self, waar: Kenmerk, kenmerk: Kenmerk) -> bool:
        """Whether the edition of the first part has the number of the other, as far as known."""
        knoop = kenmerk.nummer.replace(" ", ":")
        return bool(waar.sleutels) and knoop in self._structuren[waar.kolom].knopen

    def _join_places(self, paren: Iterable[tuple[int, int]]) -> bool:
        """Of several that may be one part those with most in common, one of an edition."""
        delen = {
            eerste: [self._kenmerken[lid] for lid in self._stapels[eerste]]
            for paar in paren
            for eerste in paar
        }
        sterkten = []
        for een, ander in paren:
            if any(sterkte := _words_in_common(delen[een], delen[ander])):
                tekst, titel, gelijkenis = sterkte
                plaats = self._kenmerken[een].plaats == self._kenmerken[ander].plaats
                sterkten.append((-tekst, -titel, -plaats, -gelijkenis, een, ander))
        edities: dict[int, set[str]] = defaultdict(set)
        for eerste in self._stapels if sterkten else ():
            edities[self._root(eerste)].add(self._kenmerken[eerste].editie)
        is_samen = False
        for *_, een, ander in sorted(sterkten):
            a, b = self._root(een), self._root(ander)
            if a != b and edities[a].isdisjoint(edities[b]):
                self._union(a, b)
                edities[a] = edities[b] = edities[a] | edities[b]
                is_samen = True
        return is_samen

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
    return any(_words_in_common(een, ander))


def _words_in_common(een: Sequence[Kenmerk], ander: Sequence[Kenmerk]) -> tuple[bool, bool, float]:
    """Whether parts have a text in common, and a title, and how much their texts are alike.

    The last is 0 where that is too little to tell, and not worked out where the first says it.
    """
    is_titel = not {k.titel for k in een}.isdisjoint(k.titel for k in ander)
    teksten = (
        {k.afdruk: k.zak for k in een if k.afdruk},
        {k.afdruk: k.zak for k in ander if k.afdruk},
    )
    if not teksten[0].keys().isdisjoint(teksten[1].keys()):
        return True, is_titel, 1.0
    gelijkenis = max(
        (similarity(a, b) for a in teksten[0].values() for b in teksten[1].values()), default=0.0
    )
    return False, is_titel, gelijkenis if gelijkenis >= LIJKT_ENIGSZINS else 0.0


def _has_same_source(een: Kenmerk, ander: Kenmerk) -> bool:
    """Whether all is the same that says what the source is."""
    return (
        een.merken == ander.merken
        and een.nummer == ander.nummer
        and (een.dossier, een.plaats) == (ander.dossier, ander.plaats)
    )
