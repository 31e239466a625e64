"""Shares in whole percents, for every sentence and picture."""

from __future__ import annotations

from typing import Final

_AFRONDING: Final = 1e-9
"""What a share may be off by because it is a float: 0.29 is 28.999... percent."""


def percentage(aandeel: float) -> int:
    """A share (0..1) in whole percents."""
    return round(100 * aandeel)


def percentage_below(aandeel: float) -> int:
    """The same rounded down, beside a limit: so that none seems reached that is not."""
    return int(100 * aandeel + _AFRONDING)
