"""How the cells of one row that have one word read beside each other: it may hide two texts."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from composer.vergelijken.rijen import Rij, Stand

_BEWERKT: Final = frozenset({Stand.ALLEEN_TITEL, Stand.BEWERKT})


@dataclass(frozen=True, slots=True)
class Lezing:
    """How a cell reads beside the earlier ones of its row that have the same word.

    ``zoals`` is the place of the first that reads the same, None = there is none; ``anders`` are
    those of the first of every other reading.
    """

    zoals: int | None = None
    anders: tuple[int, ...] = ()


NIETS_TE_ZEGGEN: Final = Lezing()
"""The first with its word, or all with that word read the same."""


def lezing_of(rij: Rij, plek: int) -> Lezing:
    """What there is to say of an edited cell beside the word for what was done to it."""
    if rij.cellen[plek].tekst not in _BEWERKT:
        return NIETS_TE_ZEGGEN
    return beside([(cel.tekst, cel.lezing) for cel in rij.cellen], plek)


def beside(cellen: Sequence[tuple[Hashable, Hashable]], plek: int) -> Lezing:
    """How one of these cells reads beside the others; each is its word and what it hides."""
    woord, lezing = cellen[plek]
    eerste: dict[Hashable, int] = {}
    for nummer, (ander, gelezen) in enumerate(cellen):
        if ander == woord:
            eerste.setdefault(gelezen, nummer)
    if len(eerste) == 1 or plek == min(eerste.values()):
        return NIETS_TE_ZEGGEN
    if eerste[lezing] < plek:
        return Lezing(zoals=eerste[lezing])
    return Lezing(anders=tuple(ander for ander in eerste.values() if ander < plek))
