"""Makes published lists in every form they come in, with words of our own."""

from __future__ import annotations

import csv
import io
import json
import stat
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

Cel = str | int | float | bool | date | None
Blad = Sequence[Sequence[Cel]]

REGISTER: Sequence[Mapping[str, object]] = (
    {
        "nr": "1900",
        "code": "K0061",
        "titel": "Ballonnen vouwen",
        "ingangsdatum": "01-03-2016",
        "einddatum": "",
        "sectorkamer_nr": "5675",
        "aarden": ["5656", "5658"],
        "sbu": "480",
        "beschrijving": "Over ballonnen.\nEn over lucht.",
        "is_certificaat": True,
    },
    {
        "nr": "1905",
        "code": "K0108",
        "titel": "Vliegers, linten en touw",
        "ingangsdatum": "2016-03-01",
        "einddatum": "01-04-2019",
        "sectorkamer_nr": "5677",
        "aarden": ["5657"],
        "sbu": 240,
        "beschrijving": "",
        "is_certificaat": False,
    },
)
OVERLAP: Sequence[Mapping[str, object]] = (
    {
        "Crebo": 25797,
        "Omschrijving": "Ballonnen vouwen",
        "Kwalificatie": "K0061",
        "overlap": "Ja",
        "datum": 45575,
        "publicatie": "Ja",
    },
    {
        "Crebo": "25254;25259",
        "Omschrijving": "Vliegers",
        "Kwalificatie": "K0108",
        "overlap": "Ja",
        "datum": "06-01-2025",
        "publicatie": "Ja",
    },
)
KOP: Sequence[Cel] = (
    "Overzicht van kwalificaties 2016-2017",
    "Opleidingscode",
    "Kwalificatie",
    "Niveau",
    "Prijsfactor",
    "Soort opleiding",
    "Beroepsvereisten",
    "Leerweg",
)
COMPLEET: Blad = (
    KOP,
    ("Kwalificatiedossier", "Opleidingscode"),
    ("1. Bouw en ballonnen   79000",),
    ("Ballonnen", "23900\u00a0"),
    (
        None,
        "25900\u00a0",
        "Ballonnenvouwer",
        2,
        1.3,
        "basisberoepsopleiding",
        "Nee",
        "BOL/BBL",
    ),
    (None, "\u00a025901", "Meester vouwer", "4", "1,40", "Middenkaderopleiding", "VWS", "BBL"),
    (),
    ("16. Voedsel en lucht   79160",),
    ("Vliegers", "23950"),
    (None, "25950", "Vliegeraar", 3, 1.1, "vakopleiding", None, "BOL"),
    ("Entree",),
    KOP,
    ("Entree", "23110"),
    (None, "25251", "Assistent ballonnen", 1, 1, "entreeopleiding", "Nee", "BOL/BBL"),
)
VERVALLEN: Blad = (
    ("Vervallen opleidingen",),
    ("Opleidingscode", "Kwalificatie", "Vervangen door", "Datum"),
    ("25000\u00a0", "Blazer", "25900; 25901", date(2016, 8, 1)),
    ("25001", "Knoper", None, "01-08-2017"),
)


def write(map_: Path, naam: str, inhoud: str | bytes) -> Path:
    """The file with this content."""
    pad = map_ / naam
    pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    return pad


def csv_text(records: Sequence[Mapping[str, object]], scheiding: str = ",") -> str:
    """The records with a header; several values in a cell with ``/``."""
    uit = io.StringIO(newline="")
    schrijver = csv.writer(uit, delimiter=scheiding)
    schrijver.writerow(records[0])
    for record in records:
        schrijver.writerow(
            "/".join(waarde) if isinstance(waarde, list) else waarde for waarde in record.values()
        )
    return uit.getvalue()


def json_text(inhoud: object) -> str:
    """The document as JSON, one field a line."""
    return json.dumps(inhoud, indent=2, ensure_ascii=False)


def xml_elements(records: Sequence[Mapping[str, object]], naam: str = "keuzedeel") -> str:
    """The records with an element per field."""

    def velden(record: Mapping[str, object]) -> str:
        return "".join(
            f"<{veld}>{''.join(f'<aard>{deel}</aard>' for deel in waarde)}</{veld}>"
            if isinstance(waarde, list)
            else f"<{veld}>{str(waarde).lower() if isinstance(waarde, bool) else waarde}</{veld}>"
            for veld, waarde in record.items()
        )

    rijen = "\n".join(f"<{naam}>{velden(record)}</{naam}>" for record in records)
    return f'<?xml version="1.0"?>\n<lijst>\n{rijen}\n</lijst>'


def xml_attributes(records: Sequence[Mapping[str, object]], naam: str = "keuzedeel") -> str:
    """The records with an attribute per field."""

    def waarde(veld: object) -> str:
        return quoteattr("/".join(veld) if isinstance(veld, list) else str(veld).strip("\n"))

    rijen = "\n".join(
        f"<{naam} {' '.join(f'{veld}={waarde(inhoud)}' for veld, inhoud in record.items())}/>"
        for record in records
    )
    return f"<sbb>\n<keuzedelen>\n{rijen}\n</keuzedelen>\n</sbb>"


def xlsx(bladen: Mapping[str, Blad]) -> bytes:
    """A workbook with these sheets."""
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    for naam, rijen in bladen.items():
        blad = boek.create_sheet(naam)
        for rij in rijen:
            blad.append(list(rij))
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def records_as_sheet(records: Sequence[Mapping[str, object]]) -> Blad:
    """The records as rows below a header."""
    koppen = list(dict.fromkeys(veld for record in records for veld in record))
    return [koppen, *([_cel(record.get(kop)) for kop in koppen] for record in records)]


def _cel(waarde: object) -> Cel:
    if isinstance(waarde, list):
        return ";".join(waarde)
    assert waarde is None or isinstance(waarde, str | int | float | bool | date)
    return waarde


def crebolijst(
    compleet: Blad = COMPLEET, vervallen: Blad | None = VERVALLEN, naam: str = "Complete lijst"
) -> bytes:
    """A crebo list with both sheets."""
    bladen = {naam: compleet}
    return xlsx(bladen if vervallen is None else bladen | {"Vervallen": vervallen})


def zip_of(leden: Mapping[str, str | bytes], *, methode: int = ZIP_DEFLATED) -> bytes:
    """An archive with these members."""
    uit = io.BytesIO()
    with ZipFile(uit, "w", methode) as archief:
        for naam, inhoud in leden.items():
            archief.writestr(naam, inhoud)
    return uit.getvalue()


def zip_with_link(naam: str, doel: str) -> bytes:
    """An archive with one symbolic link."""
    uit = io.BytesIO()
    with ZipFile(uit, "w") as archief:
        lid = ZipInfo(naam)
        lid.external_attr = (stat.S_IFLNK | 0o777) << 16
        archief.writestr(lid, doel)
    return uit.getvalue()


def replace_member(xlsx_bytes: bytes, naam: str, inhoud: bytes) -> bytes:
    """The workbook with another part in the place of this one."""
    uit = io.BytesIO()
    with ZipFile(io.BytesIO(xlsx_bytes)) as oud, ZipFile(uit, "w", ZIP_DEFLATED) as nieuw:
        for lid in oud.infolist():
            nieuw.writestr(lid.filename, inhoud if lid.filename == naam else oud.read(lid))
    return uit.getvalue()
