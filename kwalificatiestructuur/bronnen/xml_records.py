"""Records from XML: an element per record, its fields as attributes or as elements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.parsers import expat

from lxml import etree

from kwalificatiestructuur.bronnen.records import Rijrecord, Waarde, sort_of_labels
from kwalificatiestructuur.bronnen.waarden import label_of, text_of
from kwalificatiestructuur.bronsoort import Bronsoort
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import Voortgang, iterparse_safe, line_of, unreadable
from kwalificatiestructuur.xml_wacht import MAX_DIEPTE

MAX_RECORDS: Final = 200_000
_DOSSIER: Final = "dossier"
_BLOK: Final = 64 * 1024
# The first record of a list stands within this many bytes.
_GENOEG: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Xmlsoort:
    """What kind of XML it is; None when it is none that we know.

    ``wortel`` is the name of the root, ``recordnaam`` that of the records (``{namespace}name``).
    """

    soort: Bronsoort | None
    wortel: str = ""
    recordnaam: str = ""


def recognise_xml(pad: Path) -> Xmlsoort:
    """What kind of XML this is: the first dossier or the first record that we know decides.

    What has SBB's root, or is not well-formed before any root, counts as SBB's XML: its reader says
    what is wrong.
    """
    zoeker = _Zoeker()
    try:
        with pad.open("rb") as bestand:
            gelezen = 0
            while not zoeker.is_klaar and gelezen < _GENOEG and (blok := bestand.read(_BLOK)):
                gelezen += len(blok)
                zoeker.feed(blok)
    except OSError as fout:
        raise unreadable(pad, fout) from None
    return zoeker.result()


class _Klaar(Exception):
    """Enough is known."""


@dataclass(slots=True)
class _Open:
    naam: str
    labels: set[str] = field(default_factory=set)


class _Zoeker:
    """Reads until it is clear what the records are; expands no entity."""

    def __init__(self) -> None:
        self.is_klaar = False
        self._wortel = ""
        self._record: tuple[Bronsoort, str] | None = None
        self._open: list[_Open] = []
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.ordered_attributes = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._stop

    def feed(self, blok: bytes) -> None:
        try:
            self._parser.Parse(blok, False)
        except (_Klaar, expat.ExpatError, LookupError, ValueError):
            self.is_klaar = True

    def result(self) -> Xmlsoort:
        if self._record is not None:
            return Xmlsoort(self._record[0], self._wortel, self._record[1])
        is_sbb = _local(self._wortel) in {"", "sbb"}
        return Xmlsoort(Bronsoort.SBB_XML if is_sbb else None, self._wortel)

    def _start(self, naam: str, attributen: Sequence[str]) -> None:
        self._wortel = self._wortel or naam
        if naam == _DOSSIER or len(self._open) > MAX_DIEPTE:
            self._stop()
        if self._open:
            self._open[-1].labels.add(label_of(_local(naam)))
        self._open.append(_Open(naam, {label_of(_local(deel)) for deel in attributen[::2]}))

    def _end(self, _: str) -> None:
        element = self._open.pop()
        soort = sort_of_labels(element.labels)
        if soort in {Bronsoort.KEUZEDELENREGISTER, Bronsoort.OVERLAPLIJST}:
            self._record = (soort, _clark(element.naam))
            self._stop()

    def _stop(self, *_: object) -> None:
        raise _Klaar


def read_xml_records(
    pad: Path, recordnaam: str, *, voortgang: Voortgang | None = None
) -> Iterator[Rijrecord]:
    """Every element with this name as a record; raises ``Invoerfout`` with the line."""
    elementen = iterparse_safe(pad, (recordnaam,), voortgang=voortgang)
    for nummer, element in enumerate(elementen, 1):
        if nummer > MAX_RECORDS:
            raise Invoerfout(
                f"hier staan meer dan {MAX_RECORDS} records; dat is geen gewone lijst",
                bestand=pad,
                regel=line_of(element),
            )
        velden: dict[str, tuple[str, ...]] = {}
        for naam, waarde in element.attrib.items():
            velden.setdefault(label_of(_local(str(naam))), (text_of(str(waarde)),))
        for kind in element.iterchildren(tag=etree.Element):
            label = label_of(_local(str(kind.tag)))
            velden[label] = (*velden.get(label, ()), *_texts(kind))
        schoon: dict[str, Waarde] = {label: teksten for label, teksten in velden.items() if label}
        yield Rijrecord(f"regel {line_of(element)}", schoon)


def _texts(element: etree._Element) -> Iterator[str]:
    """The text of an element, of each of its children, or what one refers to."""
    kinderen = list(element.iterchildren(tag=etree.Element))
    for kind in kinderen:
        yield from _texts(kind)
    if not kinderen:
        namen = ("nr", "referentie", "titel", "naam")
        teksten = (text_of(element.text), *(text_of(element.get(naam)) for naam in namen))
        yield next(filter(None, teksten), "")


def _local(naam: str) -> str:
    return naam.rpartition("}")[2]


def _clark(naam: str) -> str:
    return f"{{{naam}" if "}" in naam else naam
