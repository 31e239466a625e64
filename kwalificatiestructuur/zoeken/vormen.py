"""Forms of one Dutch word: ``verkoopt``, ``verkopen`` and ``verkoop`` find each other.

Forms are found among the words that really occur, so a stem that is wrong does no harm unless
another word that occurs has the same one. The stems are those of Snowball, with three remedies:

- Kraaij-Pohlmann takes ``ge`` out of the middle (``begeleiden`` gives ``beleid``); a stem that is
  not the beginning of its word gives way to that of the other Dutch algorithm.
- Vowels, consonants and the voice of the last letter alternate (``geef``, ``gev``): they compare
  without doubles and with f for v, s for z.
- The t of the third person stays after a consonant (``zorgt``); it goes when the infinitive occurs
  (``zorgen``), so not from ``klant``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import Final, Protocol

_DUBBEL: Final = re.compile(r"(.)\1+")
_STEM: Final = str.maketrans("vz", "fs")
_KORTSTE: Final = 3
"""Words of fewer letters have no forms."""

_KORTSTE_STAM: Final = 3
_MEESTE: Final = 300
"""A beginning that more words share says nothing."""


class _Stemmer(Protocol):
    def stemWord(self, word: str, /) -> str: ...  # noqa: N802 - the name in Snowball


@cache
def _stemmers() -> tuple[_Stemmer, _Stemmer]:
    import Stemmer  # type: ignore[import-not-found]  # noqa: PLC0415

    # ``stem_of`` remembers; a second memory inside would only take room.
    return Stemmer.Stemmer("dutch", 0), Stemmer.Stemmer("dutch_porter", 0)


def prepare_stemmers() -> None:
    """Load what the first question for forms would wait for."""
    _stemmers()


def bare_form(woord: str) -> str:
    """The word without doubled letters, with f for v and s for z; forms begin alike in it."""
    return _DUBBEL.sub(r"\1", woord.translate(_STEM))


@lru_cache(maxsize=100_000)
def stem_of(woord: str) -> str:
    """The stem in ``bare_form``; always, but for its last letter, how the word begins."""
    kaal = bare_form(woord)
    if len(woord) < _KORTSTE or not woord.isalpha():
        return kaal
    for stemmer in _stemmers():
        stam = bare_form(stemmer.stemWord(woord))
        if len(stam) >= 2 and kaal.startswith(stam[:-1]):
            return stam
    return kaal


def search_beginning(woord: str) -> tuple[str, int]:
    """How every form begins in ``bare_form``, and its greatest length; "" when there are none."""
    if len(woord) < _KORTSTE or not woord.isalpha():
        return "", 0
    stam = stem_of(woord)
    langste = max(len(stam) + len("heden"), len(bare_form(woord)) + len("nen"))
    return stam[: max(_KORTSTE_STAM, len(stam) - 1)], langste


def forms_among(woord: str, kandidaten: Iterable[str]) -> list[str]:
    """Which of the words, that begin as ``search_beginning`` says, are forms of this word."""
    alle = [w for w in kandidaten if len(w) >= _KORTSTE and w.isalpha()]
    infinitieven = {stem_of(w) for w in (*alle, woord) if w.endswith("en") and len(w) > 4}
    gezocht = _stems(woord, infinitieven)
    return [w for w in alle if w != woord and not gezocht.isdisjoint(_stems(w, infinitieven))]


def same_start(woord: str) -> str:
    """The letters that forms of the word can begin with."""
    return next((paar for paar in ("vf", "zs") if woord[:1] in tuple(paar)), woord[:1])


class Vormenlijst:
    """The words that occur, by how they begin in ``bare_form``."""

    def __init__(self, woorden: Iterable[str]) -> None:
        self._paren = sorted((bare_form(woord), woord) for woord in woorden)

    def forms(self, woord: str) -> list[str]:
        """The other words that occur and are a form of this one."""
        begin, langste = search_beginning(woord)
        if not begin:
            return []
        van = bisect_left(self._paren, (begin, ""))
        tot = bisect_left(self._paren, (begin + "\U0010ffff", ""), lo=van)
        kort = [w for kaal, w in self._paren[van:tot] if len(kaal) <= langste]
        return forms_among(woord, kort[:_MEESTE])


def forms_from(woord: str, zoek: Callable[[str, int, int], Sequence[str]]) -> list[str]:
    """The forms among what ``zoek(beginning, longest, at most)`` gives by ``bare_form``."""
    begin, langste = search_beginning(woord)
    return forms_among(woord, zoek(begin, langste, _MEESTE)) if begin else []


def _stems(woord: str, infinitieven: set[str]) -> set[str]:
    """What the word can be a form of; ``plant`` of plants and of planning."""
    stam = stem_of(woord)
    stammen = {stam, bare_form(woord)}
    if woord.endswith("t") and stam.endswith("t") and stam[:-1] in infinitieven:
        stammen.add(stam[:-1])
    return stammen
