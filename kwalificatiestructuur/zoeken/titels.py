"""The words of titles, names and codes, in memory: which things hold which word."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from kwalificatiestructuur.zoeken.bits import bits_of, members
from kwalificatiestructuur.zoeken.dingen import Ding
from kwalificatiestructuur.zoeken.vormen import Vormenlijst, same_start
from kwalificatiestructuur.zoeken.woorden import words_of

_TOT: Final = "\U0010ffff"


class Woordindex:
    """Which numbers hold which words; every answer is a set of bits."""

    def __init__(self, woorden_per_nummer: Sequence[Iterable[str]]) -> None:
        self.aantal = len(woorden_per_nummer)
        # A number may be there twice, which makes no difference to a set of bits.
        per_woord: dict[str, list[int]] = defaultdict(list)
        for nummer, woorden in enumerate(woorden_per_nummer):
            for woord in woorden:
                per_woord[woord].append(nummer)
        self._per_woord = dict(per_woord)
        self._woorden = sorted(self._per_woord)
        self._vormen: dict[str, Vormenlijst] = {}
        self._begin_bits: dict[str, int] = {}

    def __contains__(self, woord: str) -> bool:
        return woord in self._per_woord

    def exact(self, woord: str) -> int:
        """Who has this very word."""
        return bits_of((self._per_woord.get(woord, ()),), self.aantal)

    def beginning(self, begin: str) -> int:
        """Who has a word that begins so."""
        if (bekend := self._begin_bits.get(begin)) is not None:
            return bekend
        woorden = self.words_beginning(begin)
        bits = bits_of([self._per_woord[woord] for woord in woorden], self.aantal)
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
        rijen = [self._per_woord[woord] for woord in woorden if woord in self._per_woord]
        return bits_of(rijen, self.aantal)

    def words_beginning(self, begin: str) -> list[str]:
        """The words that begin so, in order."""
        van = bisect_left(self._woorden, begin)
        tot = bisect_left(self._woorden, begin + _TOT, lo=van)
        return self._woorden[van:tot]


class Titelregels:
    """Titles and codes as they are: the whole of them, and runs of words in them."""

    def __init__(self, dingen: Sequence[Ding], woorden: Sequence[Sequence[str]]) -> None:
        """``woorden`` are those of the title of each thing, in order."""
        self._dingen = dingen
        regels = [
            ding.regel if len(set(los)) == len(los) else " ".join(dict.fromkeys(los))
            for ding, los in zip(dingen, woorden, strict=True)
        ]
        # Nearly every one stands for one thing, the first; only the others have a row.
        self._geheel = dict(zip(reversed(regels), range(len(regels) - 1, -1, -1), strict=True))
        self._ook: dict[str, list[int]] = defaultdict(list)
        per_code: dict[str, list[int]] = defaultdict(list)
        for nummer, ding in enumerate(dingen):
            if self._geheel[regels[nummer]] != nummer:
                self._ook[regels[nummer]].append(nummer)
            if not ding.code:
                for _, code in ding.groepen:
                    per_code[code].append(nummer)
        for nummer, ding in enumerate(dingen):
            if ding.code and self._geheel.setdefault(ding.code.lower(), nummer) != nummer:
                self._ook[ding.code.lower()].append(nummer)
        # Of the few different codes, each with the parts that have it in some place.
        self._stukken: dict[str, list[list[int]]] = defaultdict(list)
        for code, nummers in per_code.items():
            for stuk in words_of(code):
                self._stukken[stuk].append(nummers)

    def whole(self, woorden: Sequence[str]) -> int:
        """Whose title or code is exactly these words."""
        regel = " ".join(woorden)
        if (eerste := self._geheel.get(regel)) is None:
            return 0
        return bits_of(((eerste,), self._ook.get(regel, ())), len(self._dingen))

    def with_piece(self, stuk: str) -> int:
        """Who has this piece of a code somewhere: ``k1`` is in B1-K1, not in B1-K10."""
        return bits_of(self._stukken.get(stuk, ()), len(self._dingen))

    def with_run(self, kandidaten: int, woorden: Sequence[str], *, af: bool) -> int:
        """Which candidates have these words in a row; the last may go on unless ``af``."""
        rij = f" {' '.join(woorden)}{' ' if af else ''}"
        dingen = self._dingen
        gevonden = [n for n in members(kandidaten) if rij in f" {dingen[n].regel} "]
        return bits_of((gevonden,), len(dingen))
