"""How the edited cells of one row read beside each other: one word may hide two texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from composer.vergelijken.rijen import Rij, Stand

_BEWERKT: Final = frozenset({Stand.ALLEEN_TITEL, Stand.BEWERKT})


@dataclass(frozen=True, slots=True)
class Lezing:
    """How a cell reads beside the earlier ones of its row that were edited in the same way.

    ``zoals`` is the place of the first that reads the same, None = there is none; ``anders`` are
    those of the first of every other reading.
    """

    zoals: int | None = None
    anders: tuple[int, ...] = ()


NIETS_TE_ZEGGEN: Final = Lezing()
"""Not edited, the first of its kind, or all of its kind read the same."""


def lezing_of(rij: Rij, plek: int) -> Lezing:
    """What there is to say of a cell beside the word for what was done to it."""
    stand, lezing = rij.cellen[plek].tekst, rij.cellen[plek].lezing
    if stand not in _BEWERKT:
        return NIETS_TE_ZEGGEN
    eerste: dict[object, int] = {}
    for nummer, cel in enumerate(rij.cellen):
        if cel.tekst is stand:
            eerste.setdefault(cel.lezing, nummer)
    if len(eerste) == 1 or plek == min(eerste.values()):
        return NIETS_TE_ZEGGEN
    if eerste[lezing] < plek:
        return Lezing(zoals=eerste[lezing])
    return Lezing(anders=tuple(ander for ander in eerste.values() if ander < plek))
