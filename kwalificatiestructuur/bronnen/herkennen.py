"""What kind of source a file is, by its content and never by its name."""

from __future__ import annotations

from pathlib import Path

from kwalificatiestructuur.bronnen.csv_tabel import read_table, separator_of
from kwalificatiestructuur.bronnen.json_records import find_records, read_json
from kwalificatiestructuur.bronnen.records import sort_of_tables
from kwalificatiestructuur.bronnen.vormen import Vorm, form_of, read_text, unknown
from kwalificatiestructuur.bronnen.werkblad import read_sheets
from kwalificatiestructuur.bronnen.xml_records import recognise_xml
from kwalificatiestructuur.bronsoort import Bronsoort


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
