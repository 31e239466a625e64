"""Which sentences of the description of a keuzedeel stand in other texts too, and what remains.

A description is compared sentence by sentence: a line, or what ends with a full stop, question
mark, exclamation mark or semicolon. A sentence overlaps where another text has one that is equal as
``normalise`` compares them, or that is alike by the threshold (``composer.gelijkenis``). Sentences
are weighed by their number of words. That is an estimate of what they stand for, and other words
for the same thing are not recognised: what remains is an upper bound.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final

from composer.gelijkenis import Woordenzak, bag_of, similarity
from composer.overlap.delen import normalise
from composer.overlap.overeenkomsten import Soort

_EINDE: Final = re.compile(r"\n|(?<=[.!?;])\s+")
_RAND: Final = " \t\r\xa0-\u2013\u2022\u00b7*"
"""Signs around a sentence that belong to a list, not to the sentence."""

_MEESTE_PAREN: Final = 40_000
"""Above so many pairs of sentences those that are only alike are not looked for."""

_AFRONDING: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Zinoverlap:
    """A sentence that another text has too.

    ``onderdeel`` is the id of the part that has the one most alike, or the code of the keuzedeel.
    ``soort`` is never ``GELIJK``: a keuzedeel and a part have no common source. ``score`` (0..1) is
    1 where every word is the same.
    """

    zin: str
    onderdeel: str
    soort: Soort
    score: float


@dataclass(frozen=True, slots=True)
class Tekstoverlap:
    """What a description has in common with other texts, and what remains.

    ``gelijk`` holds the sentences that overlap, ``over`` those that remain, both in order.
    ``woorden`` counts the words of all sentences (at least 1), ``woorden_over`` of those that
    remain. ``zonder_tekst`` are the ids of parts whose text is not known: with any of these nobody
    can say that what remains is new.
    """

    gelijk: tuple[Zinoverlap, ...]
    over: tuple[str, ...]
    woorden: int
    woorden_over: int
    zonder_tekst: tuple[str, ...] = ()

    @property
    def aandeel(self) -> float:
        """The share (0..1) of the words in sentences that overlap."""
        return (self.woorden - self.woorden_over) / self.woorden

    @property
    def aandeel_over(self) -> float:
        """The share (0..1) of the words in sentences that remain."""
        return self.woorden_over / self.woorden

    @property
    def zinnen(self) -> int:
        """How many sentences the description has."""
        return len(self.gelijk) + len(self.over)

    @property
    def onderdelen(self) -> frozenset[str]:
        """The parts, or keuzedelen, that have one of the sentences."""
        return frozenset(zin.onderdeel for zin in self.gelijk)

    @property
    def is_volledig(self) -> bool:
        """Whether the text of every part could be compared."""
        return not self.zonder_tekst

    def hours_left(self, sbu: int) -> int:
        """The share that remains of a study load in hours, rounded down to whole hours."""
        return sbu * self.woorden_over // self.woorden


def overlap_of(
    beschrijving: str,
    teksten: Mapping[str, tuple[str, ...]],
    vanaf: float,
    zonder_tekst: tuple[str, ...] = (),
) -> Tekstoverlap | None:
    """What a description has in common with the texts of parts (by id) or of another keuzedeel.

    ``vanaf`` (above 0, at most 1) is from where sentences are alike. None = nothing to compare: no
    word in the description, or no text at all on the other side.
    """
    zinnen = _sentences((beschrijving,))
    if not zinnen or not any(map(any, teksten.values())):
        return None
    beste: dict[int, Zinoverlap] = {}
    for onderdeel, eigen in teksten.items():
        for plek, soort, score in _matches(beschrijving, eigen, vanaf):
            eerder = beste.get(plek)
            if eerder is None or _rank(soort, score) < _rank(eerder.soort, eerder.score):
                beste[plek] = Zinoverlap(zinnen[plek].tekst, onderdeel, soort, score)
    over = [zin for plek, zin in enumerate(zinnen) if plek not in beste]
    return Tekstoverlap(
        gelijk=tuple(beste[plek] for plek in sorted(beste)),
        over=tuple(zin.tekst for zin in over),
        woorden=sum(zin.zak.aantal for zin in zinnen),
        woorden_over=sum(zin.zak.aantal for zin in over),
        zonder_tekst=zonder_tekst,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Zin:
    """A sentence as it stands and as words."""

    tekst: str
    zak: Woordenzak


@lru_cache(maxsize=2048)
def _sentences(teksten: tuple[str, ...]) -> tuple[_Zin, ...]:
    """Every sentence of these texts that has a word, in order."""
    return tuple(_split(teksten))


def _split(teksten: Sequence[str]) -> Iterator[_Zin]:
    for tekst in teksten:
        for stuk in _EINDE.split(tekst):
            zin = stuk.strip(_RAND)
            if (zak := bag_of(zin)).aantal:
                yield _Zin(zin, zak)


@lru_cache(maxsize=8192)
def _matches(
    beschrijving: str, teksten: tuple[str, ...], vanaf: float
) -> tuple[tuple[int, Soort, float], ...]:
    """The places of the sentences that these texts have too, with how and how much alike."""
    zinnen = _sentences((beschrijving,))
    # Lines that are broken off elsewhere would make other sentences of one and the same text.
    if normalise(beschrijving) in map(normalise, teksten):
        return tuple((plek, Soort.ZELFDE_TEKST, 1.0) for plek in range(len(zinnen)))
    anderen = _sentences(teksten)
    if len(zinnen) * len(anderen) > _MEESTE_PAREN:
        # No description is like this; only what is literally the same is looked for.
        vlak = {normalise(ander.tekst) for ander in anderen}
        gelijk = [plek for plek, zin in enumerate(zinnen) if normalise(zin.tekst) in vlak]
        return tuple((plek, Soort.ZELFDE_TEKST, 1.0) for plek in gelijk)
    per_stam = _places_by_stem(beschrijving, vanaf)
    beste: dict[int, tuple[Soort, float]] = {}
    for ander in anderen:
        plekken = {p for stam in per_stam.keys() & ander.zak.stammen for p in per_stam[stam]}
        for plek in plekken:
            score = similarity(zinnen[plek].zak, ander.zak)
            if score < vanaf:
                continue
            soort = _kind(zinnen[plek], ander)
            if plek not in beste or _rank(soort, score) < _rank(*beste[plek]):
                beste[plek] = soort, score
    return tuple((plek, *beste[plek]) for plek in sorted(beste))


@lru_cache(maxsize=256)
def _places_by_stem(beschrijving: str, vanaf: float) -> Mapping[str, tuple[int, ...]]:
    """For some stems the sentences that are alike another only if that has one of those stems.

    To be alike, so many words must be the same that not all of a few can be missing. The longest
    few are taken: those occur least, so hardly any sentence is compared in vain.
    """
    per_stam: dict[str, list[int]] = defaultdict(list)
    for plek, zin in enumerate(_sentences((beschrijving,))):
        gemeen = ceil(vanaf * zin.zak.aantal / (2 - vanaf) - _AFRONDING)
        kan_missen = zin.zak.aantal - gemeen
        for stam, keer in sorted(zin.zak.stammen.items(), key=lambda paar: (-len(paar[0]), paar)):
            per_stam[stam].append(plek)
            kan_missen -= keer
            if kan_missen < 0:
                break
    return {stam: tuple(plekken) for stam, plekken in per_stam.items()}


def _kind(een: _Zin, ander: _Zin) -> Soort:
    # A line of a list ends with a semicolon where a sentence has a full stop.
    een_kaal, ander_kaal = (normalise(zin.tekst.rstrip(";")) for zin in (een, ander))
    return Soort.ZELFDE_TEKST if een_kaal == ander_kaal else Soort.BIJNA_GELIJK


def _rank(soort: Soort, score: float) -> tuple[bool, float]:
    """The best first: equal before alike, then by score."""
    return soort is not Soort.ZELFDE_TEKST, -score
