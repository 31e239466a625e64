"""Which parts of several columns stand together: the same source, the same text, nearly so.

A group has at most one part per column. Parts are numbered in an order that follows from the parts
themselves (``in_order``), and every choice goes by those numbers: so the outcome does not depend on
the order of the columns.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter
from typing import Final, TypeVar

from composer.vergelijken.buren import Buren
from composer.vergelijken.dubbelen import Plek
from composer.vergelijken.identiteiten import Identiteiten
from composer.vergelijken.kenmerken import Kenmerk

M = TypeVar("M", bound=Hashable)
Paar = tuple[float, int, int]
"""How strongly two groups belong together, and the numbers of the groups."""

_AFDRUK: Final = attrgetter("afdruk")
_TITEL: Final = attrgetter("titel")
MEESTE: Final = 0.5
"""Two kerntaken belong together above this share of werkprocessen in common."""


class Groepen:
    """Groups of parts, each named by the number of one of its parts.

    ``van`` gives the group of every part. Of a group, ``leden`` are its parts, ``masker`` has a bit
    for every column it has a part of, and ``tekst`` says whether one of its parts has a text.
    """

    def __init__(self, kenmerken: Sequence[Kenmerk]) -> None:
        self.van = list(range(len(kenmerken)))
        self.leden = [[nummer] for nummer in self.van]
        self.masker = [1 << kenmerk.kolom for kenmerk in kenmerken]
        self.tekst = [bool(kenmerk.afdruk) for kenmerk in kenmerken]

    def all(self) -> list[int]:
        """The names of the groups, in order."""
        return [nummer for nummer, groep in enumerate(self.van) if nummer == groep]

    def open(self, vol: int) -> list[int]:
        """The parts whose group has room for a column; ``vol`` has a bit for every column."""
        return [nummer for nummer, groep in enumerate(self.van) if self.masker[groep] != vol]

    def of(self, nummers: Iterable[int]) -> list[int]:
        """The groups of these parts, each once, the largest first."""
        groepen = {self.van[nummer] for nummer in nummers}
        if len(groepen) == 1:
            return list(groepen)
        return sorted(groepen, key=lambda groep: (-len(self.leden[groep]), groep))

    def join(self, een: int, ander: int, *, op_titel: bool = False) -> bool:
        """Put two groups together under the name of the first; False where that cannot be.

        That is where a column has both; with ``op_titel`` also where both have a text: then a title
        in common says nothing.
        """
        if een == ander or self.masker[een] & self.masker[ander]:
            return False
        if op_titel and self.tekst[een] and self.tekst[ander]:
            return False
        for nummer in self.leden[ander]:
            self.van[nummer] = een
        self.leden[een] += self.leden[ander]
        self.masker[een] |= self.masker[ander]
        self.tekst[een] |= self.tekst[ander]
        self.leden[ander] = []
        return True

    def gather(self, nummers: Sequence[int]) -> bool:
        """Put single parts of as many columns together at once; False where they are not that."""
        masker = 0
        for nummer in nummers:
            eigen = self.masker[nummer]
            if masker & eigen or len(self.leden[nummer]) != 1:
                return False
            masker |= eigen
        naam = nummers[0]
        for nummer in nummers:
            self.van[nummer] = naam
            self.leden[nummer] = []
        self.leden[naam] = list(nummers)
        self.masker[naam] = masker
        self.tekst[naam] = any(self.tekst[nummer] for nummer in nummers)
        return True

    def can_join(self, nummers: Iterable[int]) -> bool:
        """Whether there are two groups of these parts that no column has both of."""
        maskers = [self.masker[groep] for groep in {self.van[nummer] for nummer in nummers}]
        return any(not een & ander for een, ander in combinations(maskers, 2))

    def fit(self, nummers: Iterable[int], *, op_titel: bool = False) -> None:
        """Put the groups of these parts together, each with the first that it can go with.

        The largest group comes first.
        """
        self.fit_groups(self.of(nummers), op_titel=op_titel)

    def fit_groups(self, groepen: Sequence[int], *, op_titel: bool = False) -> None:
        """Put groups together, each with the first before it that it can go with."""
        if len(groepen) < 2:
            return
        geplaatst: list[int] = []
        # Where a group did not fit, one of the same columns will not fit either.
        begin: dict[tuple[int, bool], int] = {}
        for groep in groepen:
            soort = self.masker[groep], self.tekst[groep]
            plek = begin.get(soort, 0)
            while plek < len(geplaatst) and not self.join(
                geplaatst[plek], groep, op_titel=op_titel
            ):
                plek += 1
            if plek == len(geplaatst):
                geplaatst.append(groep)
            begin[soort] = plek

    def join_pairs(self, paren: Iterable[Paar], *, op_titel: bool = False) -> None:
        """Put together what belongs together most, as far as it can be."""
        for _, een, ander in sorted(paren, key=lambda paar: (-paar[0], *paar[1:])):
            self.join(self.van[een], self.van[ander], op_titel=op_titel)


@dataclass(frozen=True, slots=True, eq=False)
class Delen:
    """The parts of one kind with their sources and groups."""

    kenmerken: Sequence[Kenmerk]
    identiteiten: Identiteiten
    groepen: Groepen


class Koppelaar:
    """Groups the parts of one kind; which texts are alike is remembered for the next time."""

    def __init__(self, vanaf: float) -> None:
        self._teksten: Buren[bytes] = Buren(vanaf)
        self._titels: Buren[str] = Buren(vanaf)

    def group(
        self,
        kenmerken: Sequence[Kenmerk],
        identiteiten: Identiteiten,
        aantal: int,
        plek_of: Callable[[int], Plek],
        paren_of: Callable[[Groepen], Iterable[Paar]] | None = None,
    ) -> Groepen:
        """The groups of these parts of ``aantal`` columns, in the order of ``in_order``.

        ``plek_of`` is asked for parts that a column has twice. ``paren_of`` says which groups
        belong together for another reason than their own words; it is asked after the sources and
        before the words.
        """
        groepen = Groepen(kenmerken)
        for nummers in identiteiten.stapels_bron:
            if len(nummers) > 1 and not groepen.gather(nummers):
                _put_together(groepen, kenmerken, nummers, plek_of)
        if identiteiten.deel is not identiteiten.bron:
            for nummers in identiteiten.stapels_deel:
                _put_together(groepen, kenmerken, nummers, plek_of)
        if paren_of is not None:
            groepen.join_pairs(paren_of(groepen))
        alle = range(len(kenmerken))
        for nummers in _buckets(alle, map(_AFDRUK, kenmerken)).values():
            _put_together(groepen, kenmerken, nummers, plek_of)
        if not all(groepen.tekst):
            for nummers in _buckets(alle, map(_TITEL, kenmerken)).values():
                _put_together(groepen, kenmerken, nummers, plek_of, op_titel=True)
        self._join_near(groepen, kenmerken, (1 << aantal) - 1)
        return groepen

    def _join_near(self, groepen: Groepen, kenmerken: Sequence[Kenmerk], vol: int) -> None:
        """By nearly the same text, then by nearly the same title where there is no text."""
        open_ = groepen.open(vol)
        plaatsen = _buckets(open_, [kenmerken[nummer].afdruk for nummer in open_])
        self._teksten.keep({a: kenmerken[rij[0]].teksten for a, rij in plaatsen.items()})
        groepen.join_pairs(_near_pairs(groepen, plaatsen, self._teksten))
        open_ = groepen.open(vol)
        if all(groepen.tekst[groepen.van[nummer]] for nummer in open_):
            open_ = []
        titels = _buckets(open_, [kenmerken[nummer].titel for nummer in open_])
        self._titels.keep({titel: (titel,) for titel in titels})
        groepen.join_pairs(_near_pairs(groepen, titels, self._titels), op_titel=True)


def pairs_by_content(groepen: Groepen, inhoud: Sequence[Iterable[int]]) -> list[Paar]:
    """The groups of kerntaken that have most of their werkprocessen in common.

    ``inhoud`` are per kerntaak the groups of its werkprocessen. Counted by Dice over those.
    """
    per_groep = {g: {rij for lid in groepen.leden[g] for rij in inhoud[lid]} for g in groepen.all()}
    per_rij: dict[int, list[int]] = defaultdict(list)
    for groep, rijen in per_groep.items():
        for rij in rijen:
            per_rij[rij].append(groep)
    gemeen: dict[tuple[int, int], int] = defaultdict(int)
    for houders in per_rij.values():
        for paar in combinations(sorted(houders), 2):
            gemeen[paar] += 1
    paren = []
    for (een, ander), aantal in gemeen.items():
        score = 2 * aantal / (len(per_groep[een]) + len(per_groep[ander]))
        if score > MEESTE:
            paren.append((score, een, ander))
    return paren


def _put_together(
    groepen: Groepen,
    kenmerken: Sequence[Kenmerk],
    nummers: Sequence[int],
    plek_of: Callable[[int], Plek],
    *,
    op_titel: bool = False,
) -> None:
    """Parts that are one stand together; where a column has it twice, those of the same place.

    First those of columns that have it once: of these nothing is to be chosen. What is at home goes
    before what is not.
    """
    if not groepen.can_join(nummers):
        return
    keren = Counter(kenmerken[nummer].kolom for nummer in nummers)
    groepen.fit((n for n in nummers if keren[kenmerken[n].kolom] == 1), op_titel=op_titel)
    if len(keren) == len(nummers):
        return
    plekken = {nummer: plek_of(nummer) for nummer in nummers}
    volgorde = sorted(nummers, key=lambda nummer: plekken[nummer][0])
    for merken in zip(*(plekken[nummer][1] for nummer in volgorde), strict=True):
        for gelijken in _buckets(volgorde, merken).values():
            groepen.fit(gelijken, op_titel=op_titel)
    op_plek = dict.fromkeys(groepen.van[nummer] for nummer in volgorde)
    groepen.fit_groups(list(op_plek), op_titel=op_titel)


def _buckets(nummers: Iterable[int], merken: Iterable[M]) -> dict[M, list[int]]:
    """The numbers of the parts with the same mark, which each has; an empty mark is none."""
    per_merk: dict[M, list[int]] = {}
    for nummer, merk in zip(nummers, merken, strict=True):
        if (rij := per_merk.get(merk)) is not None:
            rij.append(nummer)
        elif merk:
            per_merk[merk] = [nummer]
    return per_merk


def _near_pairs(
    groepen: Groepen, plaatsen: Mapping[M, Sequence[int]], buren: Buren[M]
) -> set[Paar]:
    """The pairs of groups with such a text or title; ``plaatsen`` are the parts that have it."""
    per_merk = {merk: {groepen.van[nummer] for nummer in rij} for merk, rij in plaatsen.items()}
    return {
        (score, min(een, ander), max(een, ander))
        for merk, links in per_merk.items()
        for buur, score in buren.of(merk).items()
        for een in links
        for ander in per_merk[buur]
        if een != ander and not groepen.masker[een] & groepen.masker[ander]
    }
