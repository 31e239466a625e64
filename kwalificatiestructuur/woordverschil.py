"""Word by word: what was taken out of the source text and what was put in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from typing import Final

_STUK: Final = re.compile(r"\w+|\s+|[^\w\s]")
_TE_LANG: Final = 6000
"""Pieces between the first and the last change above which all of it counts as one change."""


class Verschilsoort(StrEnum):
    """What happened to a piece of text."""

    GELIJK = "gelijk"
    VERWIJDERD = "verwijderd"
    TOEGEVOEGD = "toegevoegd"


@dataclass(frozen=True, slots=True)
class Tekststuk:
    """A piece of text to which one thing happened."""

    soort: Verschilsoort
    tekst: str


def verschil_of(bron: str, eigen: str) -> tuple[Tekststuk, ...]:
    """The pieces from ``bron`` to ``eigen``, in order; in a change what was removed comes first.

    Without what was added the pieces are ``bron``, without what was removed ``eigen``, character
    for character.
    """
    oud, nieuw = _STUK.findall(bron), _STUK.findall(eigen)
    voor = _same_start(oud, nieuw)
    na = _same_start(oud[voor:][::-1], nieuw[voor:][::-1])
    midden = _changes(oud[voor : len(oud) - na], nieuw[voor : len(nieuw) - na])
    stukken = [
        Tekststuk(Verschilsoort.GELIJK, "".join(oud[:voor])),
        *midden,
        Tekststuk(Verschilsoort.GELIJK, "".join(oud[len(oud) - na :])),
    ]
    return tuple(_without_shreds([stuk for stuk in stukken if stuk.tekst]))


def _changes(oud: list[str], nieuw: list[str]) -> Iterator[Tekststuk]:
    """What happened to the words between the first and the last change."""
    if not 1 < max(len(oud), len(nieuw)) <= _TE_LANG:
        yield Tekststuk(Verschilsoort.VERWIJDERD, "".join(oud))
        yield Tekststuk(Verschilsoort.TOEGEVOEGD, "".join(nieuw))
        return
    # White space and very common words are no anchors: they cost quadratic time and say nothing.
    for soort, a1, a2, b1, b2 in SequenceMatcher(str.isspace, oud, nieuw).get_opcodes():
        if soort == "equal":
            yield Tekststuk(Verschilsoort.GELIJK, "".join(oud[a1:a2]))
        else:
            yield Tekststuk(Verschilsoort.VERWIJDERD, "".join(oud[a1:a2]))
            yield Tekststuk(Verschilsoort.TOEGEVOEGD, "".join(nieuw[b1:b2]))


def _same_start(een: Sequence[str], ander: Sequence[str]) -> int:
    """How many pieces both start with."""
    paren = enumerate(zip(een, ander, strict=False))
    return next((plaats for plaats, (a, b) in paren if a != b), min(len(een), len(ander)))


def _without_shreds(stukken: list[Tekststuk]) -> list[Tekststuk]:
    """Join changes that only white space keeps apart: a changed phrase reads as one change."""
    uit: list[Tekststuk] = []
    wissel: list[Tekststuk] = []
    for nummer, stuk in enumerate(stukken):
        is_rand = nummer in {0, len(stukken) - 1}
        if stuk.soort is not Verschilsoort.GELIJK:
            wissel.append(stuk)
        elif wissel and not is_rand and stuk.tekst.isspace():
            wissel.append(Tekststuk(Verschilsoort.VERWIJDERD, stuk.tekst))
            wissel.append(Tekststuk(Verschilsoort.TOEGEVOEGD, stuk.tekst))
        else:
            uit += _joined(wissel)
            wissel = []
            uit.append(stuk)
    return uit + _joined(wissel)


def _joined(wissel: list[Tekststuk]) -> list[Tekststuk]:
    volgorde = (Verschilsoort.VERWIJDERD, Verschilsoort.TOEGEVOEGD)
    op_soort = sorted(wissel, key=lambda stuk: volgorde.index(stuk.soort))
    return [
        Tekststuk(soort, "".join(stuk.tekst for stuk in groep))
        for soort, groep in groupby(op_soort, key=lambda stuk: stuk.soort)
    ]
