"""Reading XML from outside as a stream, every chunk past ``Wacht`` before libxml2 sees it.

Expat stops at the first fault, where lxml's feed parser goes on after some (an undeclared entity
makes it start anew).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, Final, cast

from lxml import etree

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_wacht import TE_LANG, Wacht

Voortgang = Callable[[int, int], None]

MAX_ONDERDEEL: Final = 64 * 1024 * 1024
_BLOK: Final = 256 * 1024


def iterparse_safe(
    pad: Path,
    tags: Collection[str],
    *,
    wortel: str | None = None,
    voortgang: Voortgang | None = None,
) -> Iterator[etree._Element]:
    """Stream a file of any size; yields each outermost element with one of these tags, complete.

    An element is let go of after the next one, and nothing else is kept, so size costs time, not
    memory (at most ``MAX_ONDERDEEL`` bytes per element). ``wortel`` is the name
    the root must have; ``voortgang(done, total)`` is called in bytes and may raise. Comments and
    processing instructions are left out. Raises ``Invoerfout`` with file and line.
    """
    binnen: etree._Element | None = None
    begin = 0
    for event, element, gelezen in _events(pad, None, voortgang):
        if event == "start":
            if element.getparent() is None:
                _check_root(pad, element, wortel)
            if binnen is None and element.tag in tags:
                binnen, begin = element, gelezen
            continue
        if gelezen - begin > MAX_ONDERDEEL and binnen is not None:
            raise Invoerfout(
                f"dit onderdeel is groter dan {MAX_ONDERDEEL // 1024**2} MB; "
                "dat is geen gewoon dossier",
                bestand=pad,
                regel=line_of(binnen),
            )
        if element is binnen:
            yield element
            binnen = None
        if binnen is None:
            _forget(element)


def line_of(element: etree._Element) -> int:
    """The line (from 1) where an element starts in the file."""
    return cast(int, element.sourceline)


def _events(
    pad: Path, max_bytes: int | None, voortgang: Voortgang | None
) -> Iterator[tuple[str, etree._Element, int]]:
    """Every start and end of an element, with the number of bytes read by then."""
    parser = etree.XMLPullParser(
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    wacht = Wacht(pad)
    with _open(pad) as bestand:
        totaal = bestand.seek(0, 2)
        bestand.seek(0)
        if max_bytes is not None and totaal > max_bytes:
            raise Invoerfout(
                f"het bestand is {totaal / 1024**2:.0f} MB en mag hier hoogstens "
                f"{max_bytes / 1024**2:.0f} MB zijn",
                bestand=pad,
            )
        while blok := _read(bestand, pad):
            wacht.feed(blok)
            _feed(parser, blok, wacht)
            gelezen = bestand.tell()
            for event, element in parser.read_events():
                yield event, cast(etree._Element, element), gelezen
            if voortgang is not None:
                voortgang(gelezen, totaal)
    wacht.close()
    _feed(parser, None, wacht)
    for event, element in parser.read_events():
        yield event, cast(etree._Element, element), totaal


def _feed(parser: etree.XMLPullParser, blok: bytes | None, wacht: Wacht) -> None:
    """Give libxml2 the next bytes, or the end; what Expat let through can only be too long."""
    try:
        if blok is None:
            parser.close()
        else:
            parser.feed(blok)
    except etree.XMLSyntaxError as fout:
        raise wacht.fault(TE_LANG, fout.lineno) from None


def _check_root(pad: Path, element: etree._Element, wortel: str | None) -> None:
    if wortel is None or element.tag == wortel:
        return
    naam = etree.QName(element)
    wat = f"het bestand begint met <{naam.localname}> in plaats van <{wortel}>"
    if naam.localname == wortel:
        wat = f"<{wortel}> staat in de naamruimte {naam.namespace}; bij SBB heeft het er geen"
    raise Invoerfout(
        f"{wat}; kies een XML-bestand van een kwalificatiedossier",
        bestand=pad,
        regel=line_of(element),
    )


def _forget(element: etree._Element) -> None:
    """Let go of the finished siblings before a finished element.

    The element itself stays until the next one: libxml2 may still be adding the text behind it.
    """
    ouder = element.getparent()
    while ouder is not None and element.getprevious() is not None:
        del ouder[0]


def sha256_of(pad: Path) -> str:
    """The SHA-256 of a file, in hexadecimal; raises ``Invoerfout``."""
    with _open(pad) as bestand:
        try:
            return hashlib.file_digest(bestand, "sha256").hexdigest()
        except OSError as fout:
            raise unreadable(pad, fout) from None


def unreadable(pad: Path, fout: Exception) -> Invoerfout:
    """The error to raise for a file that the system does not open or read."""
    melding = "het bestand kan niet worden gelezen; controleer de naam en de schijf"
    if isinstance(fout, FileNotFoundError):
        melding = "het bestand bestaat niet; controleer de naam"
    elif isinstance(fout, PermissionError):
        melding = "het bestand mag niet worden gelezen; controleer de rechten"
    return Invoerfout(melding, bestand=pad)


def _open(pad: Path) -> BufferedReader:
    try:
        if pad.exists() and not pad.is_file():
            raise Invoerfout("dit is geen bestand; kies een XML-bestand", bestand=pad)
        return pad.open("rb")
    except (OSError, ValueError) as fout:
        raise unreadable(pad, fout) from None


def _read(bestand: BinaryIO, pad: Path) -> bytes:
    try:
        return bestand.read(_BLOK)
    except OSError as fout:
        raise unreadable(pad, fout) from None
