"""The guard in front of every XML parser: what a file from outside may not be or do.

Expat reports a DOCTYPE before it reads the declarations in it, so no entity, internal or external,
is ever expanded, and no network is ever used.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple
from xml.parsers import expat

from kwalificatiestructuur.fouten import Invoerfout

MAX_DIEPTE: Final = 100
MAX_ATTRIBUTEN: Final = 1000
# libxml2 takes no longer one either.
MAX_TEKEN: Final = 10 * 1024 * 1024
# Instructions to programs (``<?...?>``) before and behind the root: there they cost lxml the square
# of their number.
MAX_INSTRUCTIES: Final = 100
_STAP: Final = 1024 * 1024
_VOOR_XML: Final = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

TE_LANG: Final = "een tekst, attribuut of naam is hier te lang (hoogstens 10 MB) of niet toegestaan"
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
    expat.errors.XML_ERROR_UNBOUND_PREFIX: (
        "een voorvoegsel is hier niet verklaard; herstel het bestand of haal het opnieuw op"
    ),
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: (
        "hier staat een verwijzing naar een entiteit (&...;); schrijf het teken zelf"
    ),
}


class Wortel(NamedTuple):
    """The root: its name (after its namespace and a space), its line, the bytes before it."""

    naam: str
    regel: int
    begin: int


class Wacht:
    """Takes a file in chunks: well-formed, no DOCTYPE, bounded depth and number of attributes.

    ``bestand`` names the file in what is raised. ``gelezen`` counts the bytes taken so far.
    """

    def __init__(self, bestand: Path | None = None) -> None:
        self.gelezen = 0
        # Once it has begun.
        self.wortel: Wortel | None = None
        self.is_utf8 = True
        self._bestand = bestand
        self._diepte = 0
        self._instructies = 0
        self._verwerkt = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.ordered_attributes = True
        self._gesloten = False
        # Expat would wait longer with a long token than ``_check_token`` allows. Older Pythons
        # cannot ask it not to, also where the system's Expat does wait (Debian 12).
        self.may_wait = not hasattr(self._parser, "SetReparseDeferralEnabled")
        if not self.may_wait:
            self._parser.SetReparseDeferralEnabled(False)
        self._parser.XmlDeclHandler = self._declaration
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.ProcessingInstructionHandler = self._instruction
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def feed(self, blok: bytes) -> None:
        """Take the next bytes; raises ``Invoerfout`` at the first fault in them."""
        if blok and not self.gelezen:
            if not blok.lstrip(_VOOR_XML).startswith(b"<"):
                raise self.fault(_BINAIR, 1)
            self.is_utf8 = not blok.startswith(_UTF_16) and 0 not in blok[:4]
        for begin in range(0, len(blok), _STAP):
            stuk = blok[begin : begin + _STAP]
            self._parse(stuk, final=False)
            self.gelezen += len(stuk)
            self._check_token()

    def close(self) -> None:
        """The end of the file; raises ``Invoerfout`` when the document is not complete."""
        if not self.gelezen:
            raise Invoerfout("het bestand is leeg; haal het opnieuw op", bestand=self._bestand)
        if not self._gesloten:
            self._gesloten = True
            self._parse(b"", final=True)

    def _parse(self, blok: bytes, *, final: bool) -> None:
        try:
            self._parser.Parse(blok, final)
        except expat.ExpatError as fout:
            raise self.fault(self._melding(fout, blok), fout.lineno) from None
        except (LookupError, ValueError):
            raise self.fault(_CODERING, self._parser.CurrentLineNumber) from None

    def _check_token(self) -> None:
        """Expat reads an unfinished token again at every block: long ones cost their square."""
        self._verwerkt = max(self._verwerkt, self._parser.CurrentByteIndex)
        if self.gelezen - self._verwerkt > MAX_TEKEN + _STAP:
            raise self.fault(TE_LANG, self._parser.CurrentLineNumber)

    def _melding(self, fout: expat.ExpatError, blok: bytes) -> str:
        tekst = expat.errors.messages[fout.code]
        if tekst == expat.errors.XML_ERROR_INVALID_TOKEN:
            plaats = self._parser.ErrorByteIndex - self.gelezen
            vreemd = 0 <= plaats < len(blok) and blok[plaats] > 0x7F
            if vreemd:
                return _CODERING
        return _MELDINGEN.get(tekst, _GEEN_XML)

    def fault(self, melding: str, regel: int | None) -> Invoerfout:
        """The error to raise, with the file."""
        return Invoerfout(melding, bestand=self._bestand, regel=regel)

    def _declaration(self, _: str, codering: str | None, __: int) -> None:
        self.is_utf8 &= codering is None or codering.lower() == "utf-8"

    def _doctype(self, *_: object) -> None:
        raise self.fault(
            "het bestand bevat een DOCTYPE; om veiligheid worden DTD's en entiteiten geweigerd. "
            "Verwijder de DOCTYPE of haal het bestand opnieuw op",
            self._parser.CurrentLineNumber,
        )

    def _instruction(self, _: str, __: str) -> None:
        self._instructies += not self._diepte
        if self._instructies > MAX_INSTRUCTIES:
            raise self.fault(
                f"buiten het eerste element staan meer dan {MAX_INSTRUCTIES} instructies "
                "(<?...?>); dat is geen gewoon bestand",
                self._parser.CurrentLineNumber,
            )

    def _start(self, naam: str, attributen: Sequence[str]) -> None:
        if self.wortel is None:
            self.wortel = Wortel(
                naam, self._parser.CurrentLineNumber, self._parser.CurrentByteIndex
            )
        self._diepte += 1
        if self._diepte > MAX_DIEPTE:
            raise self.fault(
                f"de XML is dieper genest dan {MAX_DIEPTE} niveaus; dat is geen gewoon dossier",
                self._parser.CurrentLineNumber,
            )
        if len(attributen) > 2 * MAX_ATTRIBUTEN:
            raise self.fault(
                f"een element heeft hier meer dan {MAX_ATTRIBUTEN} attributen; "
                "dat is geen gewoon dossier",
                self._parser.CurrentLineNumber,
            )

    def _end(self, _: str) -> None:
        self._diepte -= 1
