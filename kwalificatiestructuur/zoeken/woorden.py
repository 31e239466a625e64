"""Words of a text as the search compares them: without case and without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

_NIET_ASCII: Final = re.compile(r"[^\x00-\x7f]+")
_WOORD: Final = re.compile(r"\w+")
_VOEGTEKENS: Final = re.compile(r"[()'-]")
_GEVOEGD: Final = re.compile(r"[()'-]+\w")
_SPATIES: Final = {
    nummer: " " for nummer in range(128) if not (chr(nummer).isalnum() or chr(nummer) == "_")
}
_REGELS: Final = {nummer: teken for nummer, teken in _SPATIES.items() if nummer != ord("\n")}
_GEVOEGD_WOORD: Final = re.compile(r"\w+(?:[()'-]+\w+)+")


def fold(tekst: str) -> str:
    """The text without case and accents; not always as long as the text itself."""
    klein = tekst.lower()
    return klein if klein.isascii() else _NIET_ASCII.sub(_folded, klein)


def _folded(reeks: re.Match[str]) -> str:
    return _fold_run(reeks[0])


@lru_cache(maxsize=1024)
def _fold_run(tekens: str) -> str:
    """A run of letters outside ASCII, which are few: a text of them is mostly something else."""
    ontleed = unicodedata.normalize("NFKD", tekens.casefold()).casefold()
    return "".join(_plain(teken) for teken in ontleed if not unicodedata.combining(teken))


def _plain(teken: str) -> str:
    """A sign outside ASCII that belongs to no word as one in ASCII, so that texts become ASCII."""
    if teken == "_" or teken.isalnum():
        return teken
    return "'" if teken == "\u2019" else " "


@lru_cache(maxsize=4096)
def words_of(tekst: str) -> tuple[str, ...]:
    """The different words of a text, in order, without case and accents."""
    return tuple(dict.fromkeys(running_words(tekst)))


def running_words(tekst: str) -> list[str]:
    """Every word of a text in order, repeats too."""
    return _WOORD.findall(fold(tekst))


def index_words(*teksten: str) -> frozenset[str]:
    """The words to be found by: also ``demonteert`` for ``(De)monteert``."""
    tekst = fold(" ".join(teksten))
    woorden = frozenset(_WOORD.findall(tekst))
    bijeen = _VOEGTEKENS.sub("", tekst)
    return woorden if bijeen == tekst else woorden.union(_WOORD.findall(bijeen))


def text_words(tekst: str) -> tuple[list[str], list[str]]:
    """Every word in order, and those that hold a hyphen, quote or bracket as one: ``email``."""
    gevouwen = fold(tekst)
    if gevouwen.isascii():  # Much faster, and so are nearly all texts.
        woorden = gevouwen.translate(_SPATIES).split()
    else:
        woorden = _WOORD.findall(gevouwen)
    if _GEVOEGD.search(gevouwen) is None:
        return woorden, []
    return woorden, [_VOEGTEKENS.sub("", woord) for woord in _GEVOEGD_WOORD.findall(gevouwen)]


def words_of_each(teksten: Iterable[str]) -> Iterator[tuple[list[str], list[str]]]:
    """``text_words`` of many short texts, in a third of the time."""
    # Few have a sign outside ASCII, and looking for those takes longer than all of the rest.
    vlak = [tekst.lower() if tekst.isascii() else fold(tekst) for tekst in teksten]
    gevouwen = "\n".join([tekst.replace("\n", " ") for tekst in vlak])
    regels = gevouwen.split("\n")
    met_gevoegd = {
        nummer: _GEVOEGD_WOORD.findall(regel)
        for nummer, regel in enumerate(regels)
        if "-" in regel or "'" in regel or "(" in regel or ")" in regel
    }
    for nummer, tekst in enumerate(gevouwen.translate(_REGELS).split("\n")):
        woorden = tekst.split() if tekst.isascii() else _WOORD.findall(tekst)
        if nummer in met_gevoegd:
            yield woorden, [_VOEGTEKENS.sub("", woord) for woord in met_gevoegd[nummer]]
        else:
            yield woorden, []
