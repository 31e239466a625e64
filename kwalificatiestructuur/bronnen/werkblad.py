"""The sheets of an XLSX file as tables.

A workbook is a zip of XML parts. Each part goes past ``Wacht`` first, and only those that pass go
to the library, in a copy in memory. A formula counts as the value that was saved with it.
"""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

from kwalificatiestructuur.bronnen.csv_tabel import MAX_KOLOMMEN, MAX_RIJEN
from kwalificatiestructuur.bronnen.records import MAX_VOOR_KOP, Rij, Tabel
from kwalificatiestructuur.bronnen.waarden import text_of
from kwalificatiestructuur.bronnen.zip_veilig import Grenzen, open_zip, read_member
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import Voortgang
from kwalificatiestructuur.xml_wacht import Wacht

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

GRENZEN: Final = Grenzen(leden=2000, bytes=128 * 1024 * 1024)
MAX_BLADEN: Final = 50
MAX_CELLEN: Final = 1_000_000
# A cell with a value takes four tags; each element costs time, also one that says nothing.
_MAX_TAGS: Final = 4 * MAX_CELLEN
_MELD_NA: Final = 2000

# Whatever the library raises over a part that is XML but not what it should be.
_FOUTEN: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    etree.LxmlError,
    zlib.error,
)


def is_workbook(leden: tuple[ZipInfo, ...]) -> bool:
    """Whether an archive with these members is a workbook."""
    namen = {lid.filename.casefold() for lid in leden}
    return "[content_types].xml" in namen and any(naam.startswith("xl/") for naam in namen)


def read_sheets(
    pad: Path, *, voortgang: Voortgang | None = None, alleen_begin: bool = False
) -> tuple[Tabel, ...]:
    """Every sheet with its rows that hold something; raises ``Invoerfout``.

    ``alleen_begin`` gives only the rows among which a header stands. ``voortgang`` may raise.
    """
    kopie = _guarded_copy(pad)
    grootte = pad.stat().st_size
    tabellen: list[Tabel] = []
    cellen = 0
    leeg: object = None
    with _workbook(kopie, pad) as boek:
        for blad in boek.worksheets[:MAX_BLADEN]:
            rijen: list[Rij] = []
            hoogste = MAX_VOOR_KOP if alleen_begin else MAX_RIJEN + 1
            waarden = blad.iter_rows(1, hoogste, 1, MAX_KOLOMMEN, values_only=True)
            for nummer, rij in enumerate(waarden, 1):
                if voortgang is not None and nummer % _MELD_NA == 0:
                    voortgang(0, grootte)
                # For rows that are not in the file the library gives one and the same value: up to
                # two hundred thousand times per sheet, for a few bytes.
                if rij is leeg:
                    continue
                gevuld = [plaats for plaats, waarde in enumerate(rij) if waarde is not None]
                if not gevuld:
                    leeg = rij
                    continue
                cellen += len(gevuld)
                if nummer > MAX_RIJEN or cellen > MAX_CELLEN:
                    raise Invoerfout(
                        f"blad „{blad.title}” is te groot voor een gewone lijst "
                        f"(hoogstens {MAX_RIJEN} rijen)",
                        bestand=pad,
                        regel=nummer,
                    )
                teksten = tuple(text_of(waarde) for waarde in rij[: gevuld[-1] + 1])
                if any(teksten):
                    rijen.append(Rij(nummer, teksten))
            tabellen.append(Tabel(text_of(blad.title), rijen))
    if voortgang is not None:
        voortgang(grootte, grootte)
    return tuple(tabellen)


@contextmanager
def _workbook(kopie: BytesIO, pad: Path) -> Iterator[Workbook]:
    from openpyxl import load_workbook  # noqa: PLC0415 - costs time that other kinds need not

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            boek = load_workbook(kopie, read_only=True, data_only=True, keep_links=False)
            try:
                yield boek
            finally:
                boek.close()
    except _FOUTEN:
        raise Invoerfout(
            "dit Excel-bestand is beschadigd; open het in Excel en bewaar het opnieuw als .xlsx",
            bestand=pad,
        ) from None


def _guarded_copy(pad: Path) -> BytesIO:
    """The XML parts of a workbook that passed the guard, as an archive in memory."""
    kopie = BytesIO()
    tags = 0
    with open_zip(pad, GRENZEN) as (archief, leden), ZipFile(kopie, "w", ZIP_STORED) as nieuw:
        for naam, lid in {lid.filename: lid for lid in leden}.items():
            if naam.endswith((".xml", ".rels")):
                deel = _guarded(archief, lid, pad)
                nieuw.writestr(ZipInfo(naam), deel)
                tags += deel.count(b"<")
            if tags > _MAX_TAGS:
                raise Invoerfout(
                    f"dit Excel-bestand heeft meer dan {MAX_CELLEN} cellen; "
                    "dat is geen gewone lijst",
                    bestand=pad,
                )
    kopie.seek(0)
    return kopie


def _guarded(archief: ZipFile, lid: ZipInfo, pad: Path) -> bytes:
    wacht = Wacht(pad)
    blokken: list[bytes] = []
    try:
        for blok in read_member(archief, lid):
            wacht.feed(blok)
            blokken.append(blok)
        wacht.close()
    except Invoerfout as fout:
        raise Invoerfout(
            f"in het Excel-bestand klopt onderdeel „{lid.filename[-60:]}” niet: {fout.melding}",
            bestand=pad,
            regel=fout.regel,
        ) from None
    return b"".join(blokken)
