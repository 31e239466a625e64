"""What kind of source a file is, by its content."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class Bronsoort(StrEnum):
    """Kinds of sources; the value is what the user reads."""

    SBB_XML = "SBB-XML"
    KEUZEDELENREGISTER = "register van keuzedelen"
    OVERLAPLIJST = "overlaplijst"
    CREBOLIJST = "crebolijst"
    ZIP = "zip"
    MAP = "map"


def recognise(pad: Path) -> Bronsoort:
    """The kind of this file or folder."""
    return Bronsoort.MAP if pad.is_dir() else Bronsoort.SBB_XML
