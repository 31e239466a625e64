"""The words of titles, names and codes, in memory: which things hold which word."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.zoeken.bits import bits_of, members
from kwalificatiestructuur.zoeken.dingen import Ding, Dingen, collect
from kwalificatiestructuur.zoeken.vormen import Vormenlijst, same_start
from kwalificatiestructuur.zoeken.woorden import words_of

_TOT: Final = "\U0010ffff"


class Woordindex:
    """Which numbers hold which words; every answer is a set of bits.

    ``per_woord`` are the numbers by word, all under ``aantal``; ``woorden`` its words in order.
    """

    def __init__(
        self, aantal: int, per_woord: Mapping[str, Sequence[int]], woorden: Sequence[str]
    ) -> None:
        self.aantal = aantal
        self.per_woord = per_woord
        self.woorden = woorden
        self._vormen: dict[str, Vormenlijst] = {}
        self._begin_bits: dict[str, int] = {}

    @classmethod
    def of(cls, woorden_per_nummer: Sequence[Iterable[str]]) -> Woordindex:
        """The index of these words, the numbers from 0."""
        # A number may be there twice, which makes no difference to a set of bits.
        per_woord: dict[str, list[int]] = defaultdict(list)
        for nummer, woorden in enumerate(woorden_per_nummer):
            for woord in woorden:
                per_woord[woord].append(nummer)
        return cls(len(woorden_per_nummer), dict(per_woord), sorted(per_woord))

    def __contains__(self, woord: str) -> bool:
        return woord in self.per_woord

    def exact(self, woord: str) -> int:
        """Who has this very word."""
        return bits_of((self.per_woord.get(woord, ()),), self.aantal)

    def beginning(self, begin: str) -> int:
        """Who has a word that begins so."""
        if (bekend := self._begin_bits.get(begin)) is not None:
            return bekend
        woorden = self.words_beginning(begin)
        bits = bits_of([self.per_woord[woord] for woord in woorden], self.aantal)
        if len(begin) <= 2:  # These take longest and are asked most.
            self._begin_bits[begin] = bits
        return bits

    def forms(self, woord: str) -> list[str]:
        """The other words that occur and are a form of this one."""
        letters = same_start(woord)
        if (lijst := self._vormen.get(letters)) is None:
            # Per first letter, so that no key has to wait for the whole vocabulary.
            woorden = [w for letter in letters for w in self.words_beginning(letter)]
            self._vormen[letters] = lijst = Vormenlijst(woorden)
        return lijst.forms(woord)

    def with_words(self, woorden: Sequence[str]) -> int:
        """Who has any of these words."""
        rijen = [self.per_woord[woord] for woord in woorden if woord in self.per_woord]
        return bits_of(rijen, self.aantal)

    def words_beginning(self, begin: str) -> list[str]:
        """The words that begin so, in order."""
        van = bisect_left(self.woorden, begin)
        tot = bisect_left(self.woorden, begin + _TOT, lo=van)
        return list(self.woorden[van:tot])


class Titelregels:
    """Titles and codes as they are: the whole of them, and runs of words in them.

    ``regels`` are the titles as words in a row, by number. ``geheel`` gives the first number by
    title (every word of it once) or code, ``ook`` the others that have it. ``stukken`` are by piece
    of a code the rows of those that have it somewhere.
    """

    def __init__(
        self,
        regels: Sequence[str],
        geheel: Mapping[str, int],
        ook: Mapping[str, Sequence[int]],
        stukken: Mapping[str, Sequence[Sequence[int]]],
    ) -> None:
        self.regels = regels
        self.geheel = geheel
        self.ook = ook
        self.stukken = stukken

    @classmethod
    def of(cls, dingen: Sequence[Ding], woorden: Sequence[Sequence[str]]) -> Titelregels:
        """Of these things; ``woorden`` are those of the title of each, in order."""
        heel = [
            ding.regel if len(set(los)) == len(los) else " ".join(dict.fromkeys(los))
            for ding, los in zip(dingen, woorden, strict=True)
        ]
        # Nearly every one stands for one thing, the first; only the others have a row.
        geheel = dict(zip(reversed(heel), range(len(heel) - 1, -1, -1), strict=True))
        ook: dict[str, list[int]] = defaultdict(list)
        per_code: dict[str, list[int]] = defaultdict(list)
        for nummer, ding in enumerate(dingen):
            if geheel[heel[nummer]] != nummer:
                ook[heel[nummer]].append(nummer)
            if not ding.code:
                for _, code in ding.groepen:
                    per_code[code].append(nummer)
        for nummer, ding in enumerate(dingen):
            if ding.code and geheel.setdefault(ding.code.lower(), nummer) != nummer:
                ook[ding.code.lower()].append(nummer)
        # Of the few different codes, each with the parts that have it in some place.
        stukken: dict[str, list[list[int]]] = defaultdict(list)
        for code, nummers in per_code.items():
            for stuk in words_of(code):
                stukken[stuk].append(nummers)
        return cls([ding.regel for ding in dingen], geheel, ook, stukken)

    def whole(self, woorden: Sequence[str]) -> int:
        """Whose title or code is exactly these words."""
        regel = " ".join(woorden)
        if (eerste := self.geheel.get(regel)) is None:
            return 0
        return bits_of(((eerste,), self.ook.get(regel, ())), len(self.regels))

    def with_piece(self, stuk: str) -> int:
        """Who has this piece of a code somewhere: ``k1`` is in B1-K1, not in B1-K10."""
        return bits_of(self.stukken.get(stuk, ()), len(self.regels))

    def with_run(self, kandidaten: int, woorden: Sequence[str], *, af: bool) -> int:
        """Which candidates have these words in a row; the last may go on unless ``af``."""
        rij = f" {' '.join(woorden)}{' ' if af else ''}"
        regels = self.regels
        gevonden = [n for n in members(kandidaten) if rij in f" {regels[n]} "]
        return bits_of((gevonden,), len(regels))


class Titels(NamedTuple):
    """What titles and codes are searched with; ``is_gelezen`` when it came out of a file."""

    dingen: Dingen
    eigen: Woordindex
    regels: Titelregels
    is_gelezen: bool = False


def index_titels(structuur: Kwalificatiestructuur) -> Titels:
    """Of everything that can be found in a structure."""
    dingen = collect(structuur)
    woorden = [ding.regel.split() for ding in dingen.dingen]
    eigen = Woordindex.of(
        [
            (*los, *ding.extra) if ding.extra else los
            for ding, los in zip(dingen.dingen, woorden, strict=True)
        ]
    )
    return Titels(dingen, eigen, Titelregels.of(dingen.dingen, woorden))
