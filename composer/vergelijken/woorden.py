"""A value of a column as a reader sees it, in Dutch."""

from __future__ import annotations

from typing import Any


def value_in_words(waarde: Any) -> str:
    """One line; "-" for what is not there."""
    if waarde is None or waarde in {"", ()}:
        return "-"
    if isinstance(waarde, tuple):
        return "; ".join(map(value_in_words, waarde))
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if hasattr(waarde, "__dataclass_fields__"):
        delen = (getattr(waarde, veld) for veld in waarde.__dataclass_fields__)
        return ", ".join(value_in_words(deel) for deel in delen if deel not in {None, "", ()})
    return " ".join(str(waarde).split())
