"""How much two texts look alike."""

from __future__ import annotations

import re
from typing import Final

# Shorter words say nothing: any two Dutch texts have most of them in common.
_WOORD: Final = re.compile(r"\w{4,}")


def plain(tekst: str) -> str:
    """The text on one line, in small letters: what counts when texts are compared."""
    return " ".join(tekst.split()).casefold()


def words_of(tekst: str) -> frozenset[str]:
    """The different words of a text that say something."""
    return frozenset(_WOORD.findall(tekst.casefold()))


def resemblance(een: frozenset[str], ander: frozenset[str]) -> float:
    """From 0 (no word in common) to 1 (the same words), by Dice; 0 when there are no words."""
    if not een or not ander:
        return 0.0
    return 2 * len(een & ander) / (len(een) + len(ander))
