"""Reading XML from outside: streaming, and refusing what a file should not be able to do.

Every chunk goes through Expat before libxml2 sees it. Expat reports a DOCTYPE before it reads the
declarations in it, so no entity, internal or external, is ever expanded; and it stops at the first
fault, where lxml's feed parser goes on after some (an undeclared entity makes it start anew).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import BinaryIO, Final, cast
from xml.parsers import expat

from lxml import etree

from kwalificatiestructuur.fouten import Invoerfout

Voortgang = Callable[[int, int], None]

MAX_DIEPTE: Final = 100
MAX_ONDERDEEL: Final = 64 * 1024 * 1024
_BLOK: Final = 256 * 1024
_VOOR_XML: Final = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"

_BINAIR: Final = "dit is geen XML-bestand; kies een XML-bestand van SBB of van dit programma"
_AFGEBROKEN: Final = "het bestand houdt midden in de XML op; haal het opnieuw op"
_CODERING: Final = (
    "de tekens kloppen niet met de tekencodering die het bestand opgeeft; "
    "bewaar het opnieuw als UTF-8"
)
_GEEN_XML: Final = "de XML is hier niet goed gevormd; haal het bestand opnieuw op of herstel het"
_MELDINGEN: Final = {
    expat.errors.XML_ERROR_NO_ELEMENTS: _AFGEBROKEN,
    expat.errors.XML_ERROR_UNCLOSED_TOKEN: _AFGEBROKEN,
    expat.errors.XML_ERROR_PARTIAL_CHAR: _AFGEBROKEN,
    expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION: _AFGEBROKEN,
    expat.errors.XML_ERROR_UNKNOWN_ENCODING: _CODERING,
    expat.errors.XML_ERROR_INCORRECT_ENCODING: _CODERING,
    expat.errors.XML_ERROR_TAG_MISMATCH: (
        "hier sluit een ander element dan er openstaat; haal het bestand opnieuw op of herstel het"
    ),
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: (
        "hier staat een verwijzing naar een entiteit (&...;); schrijf het teken zelf"
    ),
}


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


def parse_safe(pad: Path, *, max_bytes: int = MAX_ONDERDEEL) -> etree._ElementTree:
    """The whole file as a tree, text kept to the character, with ``sourceline`` on every element.

    ``max_bytes`` bounds the file. Comments and processing instructions are left out. Raises
    ``Invoerfout`` with file and line.
    """
    wortel: etree._Element | None = None
    for _, element, _ in _events(pad, max_bytes, None):
        wortel = element
    if wortel is None:
        raise Invoerfout(_AFGEBROKEN, bestand=pad)
    return wortel.getroottree()


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
    wacht = _Wacht(pad)
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


class _Wacht:
    """Expat in front of libxml2: well-formedness, no DOCTYPE, bounded depth."""

    def __init__(self, pad: Path) -> None:
        self._pad = pad
        self._diepte = 0
        self._gelezen = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def feed(self, blok: bytes) -> None:
        """Take the next bytes; raises ``Invoerfout`` at the first fault in them."""
        if not self._gelezen and not blok.lstrip(_VOOR_XML).startswith(b"<"):
            raise self.fault(_BINAIR, 1)
        self._parse(blok, final=False)
        self._gelezen += len(blok)

    def close(self) -> None:
        """The end of the file; raises ``Invoerfout`` when the document is not complete."""
        if not self._gelezen:
            raise Invoerfout("het bestand is leeg; haal het opnieuw op", bestand=self._pad)
        self._parse(b"", final=True)

    def _parse(self, blok: bytes, *, final: bool) -> None:
        try:
            self._parser.Parse(blok, final)
        except expat.ExpatError as fout:
            raise self.fault(self._melding(fout, blok), fout.lineno) from None
        except (LookupError, ValueError):
            raise self.fault(_CODERING, self._parser.CurrentLineNumber) from None

    def _melding(self, fout: expat.ExpatError, blok: bytes) -> str:
        tekst = expat.errors.messages[fout.code]
        if tekst == expat.errors.XML_ERROR_INVALID_TOKEN:
            plaats = self._parser.ErrorByteIndex - self._gelezen
            vreemd = 0 <= plaats < len(blok) and blok[plaats] > 0x7F
            if vreemd:
                return _CODERING
        return _MELDINGEN.get(tekst, _GEEN_XML)

    def fault(self, melding: str, regel: int | None) -> Invoerfout:
        """The error to raise, with the file."""
        return Invoerfout(melding, bestand=self._pad, regel=regel)

    def _doctype(self, *_: object) -> None:
        raise self.fault(
            "het bestand bevat een DOCTYPE; om veiligheid worden DTD's en entiteiten geweigerd. "
            "Verwijder de DOCTYPE of haal het bestand opnieuw op",
            self._parser.CurrentLineNumber,
        )

    def _start(self, *_: object) -> None:
        self._diepte += 1
        if self._diepte > MAX_DIEPTE:
            raise self.fault(
                f"de XML is dieper genest dan {MAX_DIEPTE} niveaus; dat is geen gewoon dossier",
                self._parser.CurrentLineNumber,
            )

    def _end(self, _: str) -> None:
        self._diepte -= 1


def _feed(parser: etree.XMLPullParser, blok: bytes | None, wacht: _Wacht) -> None:
    """Give libxml2 the next bytes, or the end; what Expat let through can only be too long."""
    try:
        if blok is None:
            parser.close()
        else:
            parser.feed(blok)
    except etree.XMLSyntaxError as fout:
        raise wacht.fault(
            "een tekst, attribuut of naam is hier te lang (hoogstens 10 MB) of niet toegestaan",
            fout.lineno,
        ) from None


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


def _open(pad: Path) -> BinaryIO:
    try:
        if pad.exists() and not pad.is_file():
            raise Invoerfout("dit is geen bestand; kies een XML-bestand", bestand=pad)
        return pad.open("rb")
    except FileNotFoundError:
        raise Invoerfout("het bestand bestaat niet; controleer de naam", bestand=pad) from None
    except PermissionError:
        raise Invoerfout("het bestand mag niet worden gelezen", bestand=pad) from None
    except (OSError, ValueError) as fout:
        raise _unreadable(pad, fout) from None


def _read(bestand: BinaryIO, pad: Path) -> bytes:
    try:
        return bestand.read(_BLOK)
    except OSError as fout:
        raise _unreadable(pad, fout) from None


def _unreadable(pad: Path, fout: Exception) -> Invoerfout:
    return Invoerfout(f"het bestand kan niet worden gelezen ({fout})", bestand=pad)
