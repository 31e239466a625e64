"""A read file as a tree that knows line and place of every element.

The places make it possible to keep foreign content byte for byte. One parser does all the work:
expat, without DTD (so without entities), without network, with limits on size, depth and number.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field
from pyexpat import ParserCreate
from typing import Final

from composer.document.vocabulaire import XML_NAAMRUIMTE, XMLNS
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_wacht import Wacht

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_ELEMENTEN: Final = 500_000


@dataclass(slots=True)
class Element:
    """One element; ``tekst`` is its own text, ``begin`` and ``eind`` its place in the bytes.

    ``attributen`` are in the order of the file, names in Clark notation, declarations of
    namespaces (``xmlns:x``) among them. ``groep`` is higher for what was moved in behind others.
    """

    naam: str
    attributen: dict[str, str]
    regel: int
    begin: int
    eind: int = 0
    kinderen: list[Element] = field(default_factory=list)
    tekst: str = ""
    groep: int = 0

    def all(self, naam: str) -> Iterator[Element]:
        """The children with this name."""
        return (kind for kind in self.kinderen if kind.naam == naam)

    def find(self, *pad: str) -> Element | None:
        """The first element at this path below, or None."""
        gevonden: Element | None = self
        for naam in pad:
            gevonden = next(gevonden.all(naam), None) if gevonden else None
        return gevonden

    def walk(self) -> Iterator[Element]:
        """This element and everything in it, in document order."""
        yield self
        for kind in self.kinderen:
            yield from kind.walk()


def clean_bytes(data: bytes) -> bytes:
    """The bytes without BOM and with LF, as a parser sees them; must be UTF-8, within the limit."""
    if len(data) > MAX_BYTES:
        raise Invoerfout(f"het bestand is groter dan {MAX_BYTES // 1024 // 1024} MB")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        data.decode()
    except UnicodeDecodeError as fout:
        regel = data.count(b"\n", 0, fout.start) + 1
        raise Invoerfout("het bestand is geen XML in UTF-8", regel=regel) from None
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def parse_bron(data: bytes) -> Element:
    """The tree of these clean bytes; raises ``Invoerfout`` with the line for bad XML."""
    wacht = Wacht()
    wacht.feed(data)
    wacht.close()
    bouwer = _Bouwer(data)
    bouwer.parser.Parse(data, True)
    return bouwer.wortel


class _Bouwer:
    """Builds the tree while expat reads."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.wortel: Element
        self.aantal = 0
        self.open: list[Element] = []
        # Per open element: the prefixes in force, and its text before, between and after children.
        self.geldig: list[dict[str, str]] = [{"": "", "xml": XML_NAAMRUIMTE}]
        self.stukken: list[list[list[str]]] = []
        self.parser = ParserCreate("UTF-8")
        self.parser.ordered_attributes = True
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, naam: str, paren: list[str]) -> None:
        regel = self.parser.CurrentLineNumber
        self.aantal += 1
        if self.aantal > MAX_ELEMENTEN:
            raise Invoerfout(f"meer dan {MAX_ELEMENTEN} elementen", regel=regel)
        ruw = dict(zip(paren[::2], paren[1::2], strict=True))
        geldig = self.geldig[-1]
        if nieuw := {k: v for k, v in ruw.items() if k.partition(":")[0] == XMLNS}:
            geldig = geldig | {k.partition(":")[2]: v for k, v in nieuw.items()}
        self.geldig.append(geldig)
        attributen = {
            (k if k in nieuw else self._clark(k) if ":" in k else k): v for k, v in ruw.items()
        }
        element = Element(self._clark(naam), attributen, regel, self.parser.CurrentByteIndex)
        if self.open:
            self.open[-1].kinderen.append(element)
            self.stukken[-1].append([])
        else:
            self.wortel = element
        self.open.append(element)
        self.stukken.append([[]])

    def _end(self, _: str) -> None:
        element = self.open.pop()
        self.geldig.pop()
        eerste, *overige = ("".join(stuk) for stuk in self.stukken.pop())
        element.tekst = eerste + "".join(stuk for stuk in overige if stuk.strip())
        # For <x/> expat stands after the tag, for <x></x> before the end tag.
        einde = self.parser.CurrentByteIndex
        is_leeg = not element.kinderen and not element.tekst
        if not (is_leeg and self.data[einde - 2 : einde] == b"/>"):
            einde = self.data.index(b">", einde) + 1
        element.eind = einde

    def _text(self, tekst: str) -> None:
        self.stukken[-1][-1].append(tekst)

    def _clark(self, naam: str) -> str:
        prefix, _, lokaal = naam.rpartition(":")
        uri = self.geldig[-1][prefix]
        return f"{{{uri}}}{lokaal}" if uri else lokaal
