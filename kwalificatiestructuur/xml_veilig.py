"""Reading XML from outside as a stream, every block past ``Voorwacht`` before libxml2 sees it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from functools import cache
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, Final, cast

from lxml import etree

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_voorwacht import Voorwacht
from kwalificatiestructuur.xml_wacht import MAX_DIEPTE

Voortgang = Callable[[int, int], None]

MAX_ONDERDEEL: Final = 64 * 1024 * 1024
# ``Wacht`` reads the first block, which nearly always holds the root, at ten times the cost.
_BEGIN: Final = 8 * 1024
# What libxml2 makes of this takes several times as much, until the next block.
_BLOK: Final = 128 * 1024
# Expat reads an unfinished token again at every block: few large ones when it has to catch up.
_GROOT_BLOK: Final = 1024 * 1024


def iterparse_safe(
    pad: Path,
    tags: Collection[str],
    *,
    wortel: str | None = None,
    voortgang: Voortgang | None = None,
) -> Iterator[etree._Element]:
    """Stream a file of any size; yields each outermost element with one of these tags, complete.

    An element is let go of after the next one is asked for, and nothing else is kept, so size costs
    time, not memory (at most ``MAX_ONDERDEEL`` bytes per element). ``wortel`` is the name the root
    must have; ``voortgang(done, total)`` is called in bytes and may raise. Comments and processing
    instructions are left out. Raises ``Invoerfout`` with file and line.
    """
    with _open(pad) as bestand:
        totaal = bestand.seek(0, 2)
        bestand.seek(0)
        wacht = Voorwacht(pad, lambda van, tot: _again(bestand, pad, van, tot))
        boom: _Boom | None = None
        gelezen = 0
        while blok := _read(bestand, pad, _BLOK if gelezen else _BEGIN):
            gelezen = bestand.tell()
            wacht.feed(blok)
            if boom is not None:
                yield from boom.feed(blok, gelezen)
            elif gelezen == totaal and wacht.wortel is None:
                # An Expat that waits with a long token may see the root only at the end.
                wacht.close()
            if boom is None and wacht.wortel is not None:
                _check_root(pad, *wacht.wortel, verwacht=wortel)
                boom = _Boom(pad, tags, wacht, wacht.wortel[0])
                for begin in _again(bestand, pad, 0, gelezen):
                    yield from boom.feed(begin, gelezen)
            if voortgang is not None:
                voortgang(gelezen, totaal)
        if boom is not None:
            yield from boom.close(totaal)
        wacht.close()


def line_of(element: etree._Element) -> int:
    """The line (from 1) where an element starts in the file."""
    return cast(int, element.sourceline)


class _Boom:
    """libxml2's side of the stream: the tree, of which finished parts are cut off.

    libxml2 reports only where the root and the elements asked for begin: each further kind of
    report costs time for every element. An element has ended when another stands behind it. What
    was not asked for is cut off at the end of each block.
    """

    def __init__(self, pad: Path, tags: Collection[str], wacht: Voorwacht, wortel: str) -> None:
        self._pad = pad
        self._tags = frozenset(tags)
        self._wacht = wacht
        self._parser = etree.XMLPullParser(
            events=("start",),
            tag=(*tags, _clark(wortel)),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
            collect_ids=False,
        )
        self._wortel: etree._Element | None = None
        # The element asked for that is open now, and how much had been read where it began.
        self._binnen: etree._Element | None = None
        self._begin = 0
        # The parent of the last element that was judged, and the judgement.
        self._ouder: etree._Element | None = None
        self._ouder_is_binnen = False

    def feed(self, blok: bytes, gelezen: int) -> Iterator[etree._Element]:
        """Parse the next bytes; yields the elements that they complete."""
        try:
            self._parser.feed(blok)
        except etree.XMLSyntaxError as fout:
            raise self._wacht.refused(fout.lineno) from None
        # After an undeclared entity lxml says nothing and starts anew with the next block.
        logboek = self._parser.feed_error_log
        if len(logboek.filter_from_errors()):
            raise self._wacht.refused(logboek[0].line)
        if len(logboek):
            self._wacht.suspect()
        begonnen = self._begun()
        self._check_depth()
        yield from self._complete(begonnen, gelezen)
        if self._binnen is not None and _has_ended(self._binnen):
            yield self._binnen
            self._binnen = None
        # What nobody holds is freed as it is cut off, in one pass less.
        del begonnen
        self._check_size(gelezen)
        self._prune()

    def close(self, gelezen: int) -> Iterator[etree._Element]:
        """The end of the file; yields the elements that are complete only now."""
        try:
            self._parser.close()
        except etree.XMLSyntaxError as fout:
            raise self._wacht.refused(fout.lineno, is_einde=True) from None
        begonnen = self._begun()
        if self._wortel is not None and _has_levels(MAX_DIEPTE)(self._wortel):
            self._wacht.suspect()
        yield from self._complete(begonnen, gelezen)
        if self._binnen is not None:
            yield self._binnen

    def _begun(self) -> list[etree._Element]:
        """The root and the elements with a name asked for that began since the last time."""
        begonnen = [cast(etree._Element, element) for _, element in self._parser.read_events()]
        if self._wortel is None and begonnen:
            self._wortel = begonnen[0]
        return begonnen

    def _complete(self, begonnen: list[etree._Element], gelezen: int) -> Iterator[etree._Element]:
        """The elements asked for that ended because one of these began."""
        for element in begonnen:
            if element.tag not in self._tags or self._is_inside(element):
                continue
            if self._binnen is not None:
                yield self._binnen
            self._binnen, self._begin = element, gelezen

    def _is_inside(self, element: etree._Element) -> bool:
        """Whether it is part of an element that was asked for; the same for all of one parent."""
        ouder = element.getparent()
        if ouder is not self._ouder:
            self._ouder = ouder
            self._ouder_is_binnen = any(e.tag in self._tags for e in element.iterancestors())
        return self._ouder_is_binnen

    def _check_size(self, gelezen: int) -> None:
        if self._binnen is not None and gelezen - self._begin > MAX_ONDERDEEL:
            raise Invoerfout(
                f"dit onderdeel is groter dan {MAX_ONDERDEEL // 1024**2} MB; "
                "dat is geen gewoon dossier",
                bestand=self._pad,
                regel=line_of(self._binnen),
            )

    def _check_depth(self) -> None:
        """Judge what is finished before anyone reads it, who then finds it in the cache."""
        for element, onder in self._open():
            if _has_levels(onder, _KLAAR)(element):
                self._wacht.suspect()

    def _prune(self) -> None:
        """Cut off what is finished, on every level of what is or may be open."""
        for element, _ in self._open():
            del element[:-1]

    def _open(self) -> Iterator[tuple[etree._Element, int]]:
        """What is or may be open and holds more, but for what was asked for and what is in it.

        Each with the number of levels that there are too many below it. The last element of each
        level stays: libxml2 may still be adding the text behind it.
        """
        element, onder = self._wortel, MAX_DIEPTE
        while element is not None and element.tag not in self._tags and len(element):
            if len(element) > 1:
                yield element, onder
            element, onder = element[-1], onder - 1


_KLAAR: Final = "*[position() < last()]"


@cache
def _has_levels(aantal: int, eerst: str = "*") -> etree.XPath:
    """Whether there are this many levels in an element; ``eerst`` selects the first of them.

    Level by level in C, which is many times faster than a look at each element.
    """
    return etree.XPath(f"boolean({'/'.join([eerst, *'*' * (aantal - 1)])})")


def _has_ended(element: etree._Element) -> bool:
    """Whether another element stands behind this one or behind one that it is in."""
    return any(e.getnext() is not None for e in (element, *element.iterancestors()))


def _clark(naam: str) -> str:
    """Expat's name, the namespace before a space, in the notation of lxml."""
    ruimte, _, lokaal = naam.rpartition(" ")
    return f"{{{ruimte}}}{lokaal}" if ruimte else lokaal


def _check_root(pad: Path, naam: str, regel: int, *, verwacht: str | None) -> None:
    if verwacht is None or naam == verwacht:
        return
    ruimte, _, lokaal = naam.rpartition(" ")
    wat = f"het bestand begint met <{lokaal}> in plaats van <{verwacht}>"
    if lokaal == verwacht:
        wat = f"<{verwacht}> staat in de naamruimte {ruimte}; bij SBB heeft het er geen"
    raise Invoerfout(
        f"{wat}; kies een XML-bestand van een kwalificatiedossier", bestand=pad, regel=regel
    )


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


def _read(bestand: BinaryIO, pad: Path, aantal: int) -> bytes:
    try:
        return bestand.read(aantal)
    except OSError as fout:
        raise unreadable(pad, fout) from None


def _again(bestand: BinaryIO, pad: Path, van: int, tot: int) -> Iterator[bytes]:
    """The bytes from one position to another, in blocks; the file ends up at the second."""
    bestand.seek(van)
    while van < tot and (blok := _read(bestand, pad, min(_GROOT_BLOK, tot - van))):
        van += len(blok)
        yield blok
