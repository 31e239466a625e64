"""Numbers with their noun, and lists, as a Dutch sentence writes them."""

from __future__ import annotations

from collections.abc import Sequence


def counted(aantal: int, een: str, meer: str) -> str:
    """``1 onderdeel``, ``2 onderdelen``."""
    return f"{aantal} {een if aantal == 1 else meer}"


def listed(namen: Sequence[str]) -> str:
    """With commas and "en"; with semicolons where a name has a comma."""
    scheiding = "; " if any("," in naam for naam in namen) else ", "
    if len(namen) < 2:
        return "".join(namen)
    return f"{scheiding.join(namen[:-1])} en {namen[-1]}"
