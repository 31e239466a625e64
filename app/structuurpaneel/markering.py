"""Where the words of a search stand in a text, found as the search finds them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

Stuk = tuple[int, int]
"""First character and number of characters."""

_VOEGTEKENS: Final = frozenset("()'’/-")  # noqa: RUF001


def find_treffers(tekst: str, woorden: Iterable[str]) -> tuple[Stuk, ...]:
    """The places where a word of the text starts with one of the words, in order, none twice.

    ``woorden`` are without case and accents. As in the search, a word may run across a hyphen or
    bracket: ``demonteert`` is found in ``(De)monteert``.
    """
    patroon = "|".join(map(re.escape, sorted(woorden, key=len, reverse=True)))
    if not patroon:
        return ()
    geraakt: set[int] = set()
    for letters in (_bare(tekst), [paar for paar in _bare(tekst) if paar[0] not in _VOEGTEKENS]):
        kaal = "".join(letter for letter, _ in letters)
        for gevonden in re.finditer(rf"(?<!\w)(?:{patroon})", kaal):
            van, tot = letters[gevonden.start()][1], letters[gevonden.end() - 1][1]
            geraakt.update(range(van, tot + 1))
    return _stukken(sorted(geraakt))


def _bare(tekst: str) -> list[tuple[str, int]]:
    """Every letter without case and accent, with the place it came from."""
    return [
        (kaal, plaats)
        for plaats, teken in enumerate(tekst)
        for kaal in unicodedata.normalize("NFKD", teken.casefold())
        if not unicodedata.combining(kaal)
    ]


def _stukken(plaatsen: list[int]) -> tuple[Stuk, ...]:
    stukken: list[Stuk] = []
    for plaats in plaatsen:
        if stukken and sum(stukken[-1]) == plaats:
            van, lengte = stukken[-1]
            stukken[-1] = (van, lengte + 1)
        else:
            stukken.append((plaats, 1))
    return tuple(stukken)
