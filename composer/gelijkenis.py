"""How much two texts look alike, in words: Dutch forms of one word count as the same.

Compared by Dice over the stems with how often each occurs, from 0 (no word in common) to 1 (the
same words, in whatever order). Bags of words and what two of them have in common are remembered,
so after an edit only what is new is compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice, product
from typing import Final

from kwalificatiestructuur.zoeken.vormen import stem_of
from kwalificatiestructuur.zoeken.woorden import running_words

_KORTSTE_STAM: Final = 3
_LANGSTE_WOORD: Final = 60
"""What is longer is no word of a language, and takes long to stem."""


@dataclass(frozen=True, slots=True, eq=False)
class Woordenzak:
    """The stems of a text with how often each occurs; ``aantal`` is the number of words.

    ``vaker`` has those of them that occur more than once.
    """

    stammen: Mapping[str, int]
    aantal: int
    vaker: Mapping[str, int]


@lru_cache(maxsize=100_000)
def compared_stem(woord: str) -> str:
    """The stem without the t of the third person: ``ontvangt`` and ``ontvangen`` are one word.

    It goes from nouns too (``klant``): for how many words two texts share, that hardly matters.
    """
    if len(woord) > _LANGSTE_WOORD:
        return woord
    stam = stem_of(woord)
    is_medeklinker = len(stam) > _KORTSTE_STAM and stam[-2] not in "aeiouy"
    return stam[:-1] if is_medeklinker and stam[-1] == "t" else stam


@lru_cache(maxsize=8192)
def bag_of(*teksten: str) -> Woordenzak:
    """The bag of these texts together; the same texts give the same bag."""
    woorden = [woord for tekst in teksten for woord in running_words(tekst)]
    stammen = Counter(map(compared_stem, woorden))
    vaker = {stam: keer for stam, keer in stammen.items() if keer > 1}
    return Woordenzak(stammen, len(woorden), vaker)


@lru_cache(maxsize=65536)
def similarity(een: Woordenzak, ander: Woordenzak) -> float:
    """From 0 to 1; 0 when there are no words at all."""
    if not een.aantal + ander.aantal:
        return 0.0
    # Most stems occur once; only of the others does it matter how often.
    a, b = een.vaker, ander.vaker
    gemeen = len(een.stammen.keys() & ander.stammen.keys())
    gemeen += sum(min(a[stam], b[stam]) - 1 for stam in a.keys() & b.keys())
    return 2 * gemeen / (een.aantal + ander.aantal)


def alike_pairs(zakken: Sequence[Woordenzak], vanaf: float) -> dict[tuple[int, int], float]:
    """The pairs, by their places (the first one first), that are alike by ``vanaf`` or more.

    ``vanaf`` is above 0. Which bags are alike is remembered, whatever their order.
    """
    plekken: dict[Woordenzak, list[int]] = {}
    for plek, zak in enumerate(zakken):
        if zak.aantal:
            plekken.setdefault(zak, []).append(plek)
    paren = {
        (min(een, ander), max(een, ander)): score
        for zak, andere, score in _alike(frozenset(plekken), vanaf)
        for een, ander in product(plekken[zak], plekken[andere])
    }
    if vanaf <= 1:
        for gelijk in plekken.values():
            paren |= dict.fromkeys(combinations(gelijk, 2), 1.0)
    return paren


@lru_cache(maxsize=16)
def _alike(
    zakken: frozenset[Woordenzak], vanaf: float
) -> tuple[tuple[Woordenzak, Woordenzak, float], ...]:
    """The pairs of bags that are alike, with how much.

    Only bags that are about as large are compared: others cannot be alike.
    """
    op_grootte = sorted(zakken, key=lambda zak: zak.aantal)
    paren = []
    for nummer, een in enumerate(op_grootte):
        grootst = een.aantal * (2 / vanaf - 1)
        for ander in islice(op_grootte, nummer + 1, None):
            if ander.aantal > grootst:
                break
            if (score := similarity(een, ander)) >= vanaf:
                paren.append((een, ander, score))
    return tuple(paren)
