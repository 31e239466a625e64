"""Lightly edited texts, to measure how well nearly the same text is found: edits a person makes.

Up to a tenth of the words changed, sentences in another order, words in another form. The forms
follow Dutch spelling (``bomen`` - ``boom``, ``grote`` - ``groot``), not the stemmer that is tested.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from composer.gelijkenis import bag_of
from composer.overlap.gelijkenisindex import Gelijkenisindex

MEESTE_WOORDEN = 0.1
"""At most this share of the words is changed, and of the words takes another form."""

_ZIN = re.compile(r"(?<=[.;:])\s+")
_OPEN = re.compile(r"(.*[^aeiou])([aeou])([^aeiouwxj])")
_LETTERS = str.maketrans("vz", "fs")


@dataclass(frozen=True, slots=True)
class Oordeel:
    """What was found at one threshold: right, wrong and missed pairs."""

    vanaf: float
    goed: int
    fout: int
    gemist: int

    @property
    def precisie(self) -> float:
        """The share of what was found that is right."""
        gevonden = self.goed + self.fout
        return self.goed / gevonden if gevonden else 1.0

    @property
    def volledigheid(self) -> float:
        """The share of what is right that was found."""
        gezocht = self.goed + self.gemist
        return self.goed / gezocht if gezocht else 1.0


def edit(tekst: str, woorden: Sequence[str], toeval: random.Random) -> str:
    """The text as somebody edited it lightly; ``woorden`` are the words to put in."""
    zinnen = _ZIN.split(tekst)
    if toeval.random() < 0.5:
        toeval.shuffle(zinnen)
    rij = " ".join(zinnen).split()
    aantal = int(len(rij) * toeval.uniform(0, MEESTE_WOORDEN))
    for plek in toeval.sample(range(len(rij)), aantal):
        rij[plek] = toeval.choice(woorden)
    if toeval.random() < 0.5:
        _inflect(rij, toeval)
    return " ".join(rij)


def other_form(woord: str) -> str:
    """The word without its ending ``en`` or ``e`` as Dutch spells it; itself where it has none."""
    if not woord.isalpha() or len(woord) < 5:
        return woord
    for einde in ("en", "e"):
        if woord.endswith(einde):
            return _bare(woord.removesuffix(einde))
    return woord


def judge(
    teksten: Sequence[str],
    bewerkt: Sequence[tuple[int, str]],
    drempels: Sequence[float],
    is_verwant: Callable[[int, int], bool],
) -> list[Oordeel]:
    """Look for every edited text among all; ``bewerkt`` says of which place it was made.

    ``is_verwant(plek, plek)``: the two are no unrelated texts, so finding one is not wrong.
    """
    op_lengte = sorted(range(len(teksten)), key=lambda plek: bag_of(teksten[plek]).aantal)
    index = Gelijkenisindex.of([bag_of(teksten[plek]) for plek in op_lengte])
    scores = [
        (plek, {op_lengte[n]: score for n, score in index.find(bag_of(tekst), min(drempels))})
        for plek, tekst in bewerkt
    ]
    return [_count(scores, vanaf, is_verwant) for vanaf in drempels]


def _count(
    scores: Sequence[tuple[int, dict[int, float]]],
    vanaf: float,
    is_verwant: Callable[[int, int], bool],
) -> Oordeel:
    goed = fout = 0
    for plek, gevonden in scores:
        treffers = [ander for ander, score in gevonden.items() if score >= vanaf]
        goed += plek in treffers
        fout += sum(ander != plek and not is_verwant(plek, ander) for ander in treffers)
    return Oordeel(vanaf, goed, fout, len(scores) - goed)


def _inflect(rij: list[str], toeval: random.Random) -> None:
    kan = [plek for plek, woord in enumerate(rij) if other_form(woord) != woord]
    for plek in toeval.sample(kan, min(len(kan), int(len(rij) * MEESTE_WOORDEN))):
        rij[plek] = other_form(rij[plek])


def _bare(stam: str) -> str:
    if stam[-1] == stam[-2] and stam[-1] not in "aeiou":
        return stam[:-1]
    if (open_ := _OPEN.fullmatch(stam)) is not None:
        begin, klinker, einde = open_.groups()
        stam = f"{begin}{klinker}{klinker}{einde}"
    return stam[:-1] + stam[-1].translate(_LETTERS)
