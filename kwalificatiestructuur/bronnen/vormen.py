"""What form a file has, by its first bytes: XML, JSON, CSV, a workbook, a zip or a folder."""

from __future__ import annotations

import re
import tomllib
from enum import Enum, auto
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.csv_tabel import decode
from kwalificatiestructuur.bronnen.werkblad import is_workbook
from kwalificatiestructuur.bronnen.zip_veilig import BEGIN, Grenzen, open_zip
from kwalificatiestructuur.fouten import Invoerfout, NietHerkend
from kwalificatiestructuur.xml_veilig import unreadable

MAX_TEKSTBESTAND: Final = 64 * 1024 * 1024
ARCHIEF: Final = Grenzen(leden=10_000, bytes=4 * 1024**3)
_KOP: Final = 4096
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
# The head of a table, or the value of a key: enough to look whether all of it is TOML.
_TOML: Final = re.compile(rb"(?m)^[ \t]*(\[\[?[\w. -]+\]\]?[ \t]*(#.*)?\r?$|[\w-]+[ \t]*=[ \t]*\S)")
_VOOR_XML: Final = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"


class Vorm(Enum):
    """The form of a file; what it is about follows from what it holds."""

    XML = auto()
    JSON = auto()
    CSV = auto()
    WERKMAP = auto()
    ZIP = auto()
    MAP = auto()


def form_of(pad: Path) -> Vorm:
    """The form of this file or folder; raises ``Invoerfout`` for none that we know."""
    kop = _head(pad)
    if kop is None:
        return Vorm.MAP
    if not kop:
        raise Invoerfout("het bestand is leeg; haal het opnieuw op", bestand=pad)
    if kop.startswith(BEGIN):
        with open_zip(pad, ARCHIEF) as (_, leden):
            return Vorm.WERKMAP if is_workbook(leden) else Vorm.ZIP
    if kop.startswith(_OLE):
        raise Invoerfout(
            "dit is een oud of beveiligd Excel-bestand; bewaar het als .xlsx zonder wachtwoord",
            bestand=pad,
        )
    if kop.lstrip(_VOOR_XML).startswith(b"<"):
        return Vorm.XML
    if b"\0" in kop and not kop.startswith(_UTF16):
        raise unknown(pad)
    if _TOML.search(kop):
        _refuse_toml(pad)
    begin = kop.lstrip(_VOOR_XML)[:1]
    return Vorm.JSON if begin in {b"{", b"["} else Vorm.CSV


def read_text(pad: Path) -> str:
    """The text of a file that is read as a whole; raises ``Invoerfout``."""
    try:
        with pad.open("rb") as bestand:
            inhoud = bestand.read(MAX_TEKSTBESTAND + 1)
    except OSError as fout:
        raise unreadable(pad, fout) from None
    if len(inhoud) > MAX_TEKSTBESTAND:
        raise Invoerfout(
            f"het bestand is groter dan {MAX_TEKSTBESTAND // 1024**2} MB; dat is geen gewone lijst",
            bestand=pad,
        )
    return decode(inhoud, pad)


def unknown(pad: Path) -> NietHerkend:
    """The error to raise for a file that is no source."""
    return NietHerkend(
        "dit bestand wordt niet herkend; kies een XML-bestand van SBB, het register van "
        "keuzedelen, de overlaplijst of de crebolijst",
        bestand=pad,
    )


def _refuse_toml(pad: Path) -> None:
    """Raises ``Invoerfout`` for TOML, such as a recipe of a composition; no list is TOML too."""
    try:
        inhoud = tomllib.loads(read_text(pad))
    except (ValueError, RecursionError):
        return
    if inhoud:
        raise Invoerfout(
            "dit is een recept of een ander TOML-bestand en geen bron van de structuur; maak er "
            "met „samenstel” een samenstelling van of kies een ander bestand",
            bestand=pad,
        )


def _head(pad: Path) -> bytes | None:
    """The first bytes of a file; None for a folder."""
    try:
        if pad.is_dir():
            return None
        if pad.exists() and not pad.is_file():
            raise Invoerfout("dit is geen gewoon bestand; kies een bestand of map", bestand=pad)
        with pad.open("rb") as bestand:
            return bestand.read(_KOP)
    except (OSError, ValueError) as fout:
        raise unreadable(pad, fout) from None
