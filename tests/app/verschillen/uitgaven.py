"""The made-up nation that the tests of the differences compare two editions of."""

from __future__ import annotations

from pathlib import Path

from tests.nationaal.edities import next_edition
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave

DOSSIERS = 25
EERSTE = Uitgave(1, DOSSIERS, 0)


def write_both(map_: Path) -> tuple[Path, Path]:
    """The files of an edition and of the one after it."""
    een, twee = map_ / "een.xml", map_ / "twee.xml"
    write_sbb(een, EERSTE.dossiers())
    write_sbb(twee, next_edition(EERSTE).dossiers())
    return een, twee
