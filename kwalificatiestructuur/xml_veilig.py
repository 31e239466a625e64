"""Reading XML from outside as a stream, every block past ``Voorwacht`` before libxml2 sees it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, cast

from lxml import etree

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_voorwacht import Voorwacht
from kwalificatiestructuur.xml_wacht import MAX_DIEPTE, MAX_INSTRUCTIES

Voortgang = Callable[[int, int], None]

MAX_ONDERDEEL: Final = 64 * 1024 * 1024
# ``Wacht`` reads the first block, which nearly always holds the root, at ten times the cost.
_BEGIN: Final = 8 * 1024
# What libxml2 makes of this takes several times as much, until the next block.
_BLOK: Final = 128 * 1024
# Expat reads an unfinished token again at every block: few large ones when it has to catch up. And
# whoever reads lets go of Python's lock; a thread that takes it then keeps the parsing waiting.
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
        wacht = Voorwacht(pad, lambda van, tot: _pieces(bestand, pad, van, tot))
        boom: _Boom | None = None
        gelezen = 0
        for blok in _blocks(bestand, pad):
            gelezen += len(blok)
            wacht.feed(blok)
            if boom is not None:
                yield from boom.feed(blok, gelezen)
            elif gelezen == totaal and wacht.wortel is None:
                # An Expat that waits with a long token may see the root only at the end.
                wacht.close()
            if boom is None and (begin := wacht.wortel) is not None:
                _check_root(pad, begin.naam, begin.regel, verwacht=wortel)
                boom = _Boom(pad, tags, wacht)
                for stuk in chain(
                    _pieces(bestand, pad, 0, begin.begin),
                    (_instruction(b"".join(_pieces(bestand, pad, begin.begin, begin.begin + 2))),),
                    _pieces(bestand, pad, begin.begin, gelezen),
                ):
                    yield from boom.feed(stuk, gelezen)
            if voortgang is not None:
                voortgang(gelezen, totaal)
        if boom is not None:
            yield from boom.close()
        wacht.close()


def line_of(element: etree._Element) -> int:
    """The line (from 1) where an element starts in the file."""
    return cast(int, element.sourceline)


class _Boom:
    """libxml2's side of the stream: the tree, of which finished parts are cut off.

    libxml2 reports nothing but instructions to programs (``<?...?>``): reports of elements cost
    time for each of them, and need the lock of Python. The instruction that stands before the root
    gives access to the tree. An element has ended when another stands behind it. What is finished
    is given and cut off after each block, so nothing comes twice.
    """

    def __init__(self, pad: Path, tags: Collection[str], wacht: Voorwacht) -> None:
        self._pad = pad
        self._tags = frozenset(tags)
        self._wacht = wacht
        self._parser = etree.XMLPullParser(
            events=("pi",),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            collect_ids=False,
        )
        self._voor: etree._Element | None = None
        self._wortel: etree._Element | None = None
        # Whether any stands in the root, and how many stand outside it.
        self._heeft_instructies = False
        self._buiten = 0
        # The element asked for that is open now, and how much had been read where it began.
        self._binnen: etree._Element | None = None
        self._begin = 0

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
        self._take_instructions()
        self._check_depth()
        yield from self._finished()
        self._check_size(gelezen)
        self._prune()

    def close(self) -> Iterator[etree._Element]:
        """The end of the file; yields the elements that are complete only now."""
        try:
            self._parser.close()
        except etree.XMLSyntaxError as fout:
            raise self._wacht.refused(fout.lineno, is_einde=True) from None
        self._take_instructions()
        if self._wortel is not None:
            if _has_levels(MAX_DIEPTE)(self._wortel):
                self._wacht.suspect()
            yield from self._asked_in(self._wortel)

    def _take_instructions(self) -> None:
        for _, instructie in self._parser.read_events():
            element = cast(etree._Element, instructie)
            if element.getparent() is None:
                self._voor = element if self._voor is None else self._voor
                self._buiten += 1
            else:
                self._heeft_instructies = True
        # One of them is no part of the file.
        if self._buiten > MAX_INSTRUCTIES + 1:
            self._wacht.suspect()
        if self._wortel is None and self._voor is not None:
            self._wortel = next(self._voor.itersiblings("*"), None)

    def _finished(self) -> Iterator[etree._Element]:
        for element, _ in self._open():
            for kind in list(element)[:-1]:
                # Of a flood most are empty; a search in each of them takes three times as long.
                if len(kind) or kind.tag in self._tags:
                    yield from self._asked_in(kind)

    def _asked_in(self, element: etree._Element) -> Iterator[etree._Element]:
        """The outermost elements with a name asked for, in document order."""
        if element.tag in self._tags:
            gevraagd: Iterable[etree._Element] = (element,)
        else:
            gevraagd = element.iter(*self._tags) if self._tags else ()
        for kind in gevraagd:
            if kind is element or next(kind.iterancestors(*self._tags), None) is None:
                if self._heeft_instructies:
                    etree.strip_tags(kind, etree.ProcessingInstruction)
                yield kind

    def _check_size(self, gelezen: int) -> None:
        element = self._wortel
        while element is not None and element.tag not in self._tags:
            element = element[-1] if len(element) else None
        if element is not self._binnen:
            self._binnen, self._begin = element, gelezen
        if element is not None and gelezen - self._begin > MAX_ONDERDEEL:
            raise Invoerfout(
                f"dit onderdeel is groter dan {MAX_ONDERDEEL // 1024**2} MB; "
                "dat is geen gewoon dossier",
                bestand=self._pad,
                regel=line_of(element),
            )

    def _check_depth(self) -> None:
        """Judge what is finished before anyone reads it, who then finds it in the cache."""
        for element, onder in self._open():
            # Behind an instruction the last element too is finished.
            is_instructie = isinstance(element[-1], etree._ProcessingInstruction)
            eerst = "*" if is_instructie else _KLAAR
            if _has_levels(onder, eerst)(element):
                self._wacht.suspect()

    def _prune(self) -> None:
        """Cut off what is finished, on every level of what is or may be open."""
        for element, _ in self._open():
            del element[:-1]

    def _open(self) -> Iterator[tuple[etree._Element, int]]:
        """What is or may be open and holds more, but for what was asked for and what is in it.

        Each with the number of levels that there are too many below it. The last of each level
        stays: libxml2 may still be adding the text behind it.
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


def _instruction(wortel: bytes) -> bytes:
    """An instruction to stand before the root, which begins with these two bytes."""
    tekst = "<?begin?>"
    if 0 in wortel:
        return tekst.encode("utf-16-be" if wortel[0] == 0 else "utf-16-le")
    return tekst.encode("ascii")


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


def _blocks(bestand: BinaryIO, pad: Path) -> Iterator[bytes]:
    """The whole file in blocks for the parser: a small one, then equal ones."""
    yield from _pieces(bestand, pad, 0, _BEGIN)
    for stuk in _pieces(bestand, pad, _BEGIN):
        for plaats in range(0, len(stuk), _BLOK):
            yield stuk[plaats : plaats + _BLOK]


def _pieces(bestand: BinaryIO, pad: Path, van: int, tot: int | None = None) -> Iterator[bytes]:
    """The bytes from one position to another, or to the end, in large pieces."""
    while tot is None or van < tot:
        try:
            # Meanwhile someone may have read from elsewhere.
            bestand.seek(van)
            stuk = bestand.read(_GROOT_BLOK if tot is None else min(_GROOT_BLOK, tot - van))
        except OSError as fout:
            raise unreadable(pad, fout) from None
        if not stuk:
            return
        van += len(stuk)
        yield stuk
