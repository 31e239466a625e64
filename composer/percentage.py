"""Shares in whole percents for every sentence and picture, and as a fraction for JSON.

There is one way of rounding, down, so that the same share is the same figure everywhere: what has
not reached a limit never looks as if it has, and what is not all is never 100%.
"""

from __future__ import annotations

from typing import Final

_AFRONDING: Final = 1e-9
"""What a share may be off by because it is a float: 0.29 is 28.999... percent."""
_PER_PROCENT: Final = 100
"""A fraction in JSON has four decimals: hundredths of a percent."""


def percentage(aandeel: float) -> int:
    """A share (0..1) in whole percents, rounded down."""
    return int(100 * aandeel + _AFRONDING)


def as_fraction(aandeel: float) -> float:
    """A share (0..1) as JSON has it: four decimals, rounded down; something is never 0.

    In whole percents it is the same figure as the share itself.
    """
    deel = int(_PER_PROCENT * (100 * aandeel + _AFRONDING))
    return max(deel, 1 if aandeel > 0 else 0) / (100 * _PER_PROCENT)


def in_procent(aandeel: float, grens: float | None = None) -> str:
    """The same as a reader sees it; something is never nothing: ``< 1%``.

    With ``grens``, a limit that a share must exceed, what does so by less than one percent is
    ``> 15%``: rounded down alone it would look as if it were not over.
    """
    procent = percentage(aandeel)
    if aandeel > 0 and not procent:
        return "< 1%"
    is_net_erboven = grens is not None and aandeel > grens and procent == percentage(grens)
    return f"> {procent}%" if is_net_erboven else f"{procent}%"
