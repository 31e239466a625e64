"""What kind of source a file is, by its content and never by its name."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.csv_tabel import read_table, separator_of
from kwalificatiestructuur.bronnen.json_records import find_records, read_json
from kwalificatiestructuur.bronnen.records import sort_of_tables
from kwalificatiestructuur.bronnen.vormen import Vorm, form_of, read_text, unknown
from kwalificatiestructuur.bronnen.werkblad import read_sheets
from kwalificatiestructuur.bronnen.xml_records import recognise_xml
from kwalificatiestructuur.bronsoort import Bronsoort
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import unreadable

_EIGEN: Final = "urn:kwalificatiecomposer:samenstelling:"
_BLOK: Final = 256 * 1024
_UTF16: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def recognise(pad: Path) -> Bronsoort:
    """The kind of this file or folder; raises ``Invoerfout`` when it is none of them.

    XML that is not well-formed from the start counts as SBB's: its reader says what is wrong.
    """
    soort = _recognise(pad, form_of(pad))
    if soort is None:
        raise unknown(pad)
    return soort


def _recognise(pad: Path, vorm: Vorm) -> Bronsoort | None:
    match vorm:
        case Vorm.MAP:
            return Bronsoort.MAP
        case Vorm.ZIP:
            return Bronsoort.ZIP
        case Vorm.XML:
            return recognise_xml(pad).soort
        case Vorm.WERKMAP:
            return sort_of_tables(read_sheets(pad, alleen_begin=True))
        case Vorm.JSON:
            gevonden = find_records(read_json(read_text(pad), pad))
            return None if gevonden is None else gevonden[0]
        case Vorm.CSV:
            tekst = read_text(pad)
            scheiding = separator_of(tekst)
            if scheiding is None:
                return None
            return sort_of_tables([read_table(tekst, pad, scheiding)])


class Samenstellingsmerk:
    """Looks in the bytes of a file for what only compositions of this program have.

    Those are SBB's XML in form. Their namespace may be declared far down in the file, so all of it
    is looked through.
    """

    def __init__(self) -> None:
        self.gevonden = False
        self._merk = b""
        self._einde = b""

    def feed(self, blok: bytes) -> None:
        """Look in the next bytes, of which the first come with at least two."""
        if not self._merk:
            self._merk = _EIGEN.encode(_UTF16.get(blok[:2], "utf-8"))
        lengte = len(self._merk)
        self.gevonden |= self._merk in blok or self._merk in self._einde + blok[:lengte]
        self._einde = (self._einde + blok if len(blok) < lengte else blok)[-lengte:]

    def refuse(self, pad: Path) -> None:
        """Raises ``Invoerfout`` when it was found; ``pad`` is the file."""
        if self.gevonden:
            raise Invoerfout(
                "dit is een samenstelling van dit programma en geen bron van de "
                "structuur; open het bestand als samenstelling, of laad het als cross-over",
                bestand=pad,
            )


def refuse_samenstelling(pad: Path) -> None:
    """Raises ``Invoerfout`` for a composition that this program wrote."""
    merk = Samenstellingsmerk()
    try:
        with pad.open("rb") as bestand:
            while not merk.gevonden and (blok := bestand.read(_BLOK)):
                merk.feed(blok)
    except OSError as fout:
        raise unreadable(pad, fout) from None
    merk.refuse(pad)
