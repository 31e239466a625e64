"""The codes of a composition: ``B1-K1`` and ``B1-K1-W1``, assigned in order without gaps.

A cross-over has one profile and everything stands in the basis, so every code starts with B1.
"""

from __future__ import annotations

from composer.samenstelling import Samenstelling


def kerntaakcode(positie: int) -> str:
    """Code of the kerntaak at this position (from 0)."""
    return f"B1-K{positie + 1}"


def werkprocescode(kerntaak: int, positie: int) -> str:
    """Code of the werkproces at this position in the kerntaak at that position (both from 0)."""
    return f"{kerntaakcode(kerntaak)}-W{positie + 1}"


def codes_of(samenstelling: Samenstelling) -> dict[str, str]:
    """The code of every part by its id, in order."""
    codes: dict[str, str] = {}
    for i, kerntaak in enumerate(samenstelling.kerntaken):
        codes[kerntaak.id] = kerntaakcode(i)
        codes |= {wp.id: werkprocescode(i, j) for j, wp in enumerate(kerntaak.werkprocessen)}
    return codes
