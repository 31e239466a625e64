"""The kinds of sources that the program reads; apart from who reads them, which is a lot."""

from __future__ import annotations

from enum import StrEnum


class Bronsoort(StrEnum):
    """Kinds of sources; the value is what the user reads."""

    SBB_XML = "SBB-XML"
    KEUZEDELENREGISTER = "register van keuzedelen"
    OVERLAPLIJST = "overlaplijst"
    CREBOLIJST = "crebolijst"
    ZIP = "zip"
    MAP = "map"
