"""CSV as a table: the encoding and the separator follow from the content."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.records import MAX_VOOR_KOP, Rij, Tabel, sort_of_tables
from kwalificatiestructuur.bronnen.waarden import text_of
from kwalificatiestructuur.fouten import Invoerfout

MAX_KOLOMMEN: Final = 100
MAX_RIJEN: Final = 200_000
# Empty lines and lines within a field cost time too.
MAX_REGELS: Final = 2_000_000
_SCHEIDINGEN: Final = (",", ";", "\t")
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(inhoud: bytes, pad: Path) -> str:
    """The text of a file: UTF-8 with or without BOM, UTF-16 with BOM, or else Windows-1252."""
    codering = "utf-16" if inhoud.startswith(_UTF16) else "utf-8-sig"
    try:
        return inhoud.decode(codering)
    except UnicodeDecodeError:
        pass
    try:
        return inhoud.decode("cp1252")
    except UnicodeDecodeError as fout:
        raise Invoerfout(
            "de tekens in dit bestand zijn niet te lezen; bewaar het opnieuw als UTF-8",
            bestand=pad,
            regel=inhoud.count(b"\n", 0, fout.start) + 1,
        ) from None


def separator_of(tekst: str) -> str | None:
    """The separator with which a header appears that we know; None when there is none."""
    begin = tekst[:100_000]
    for scheiding in _SCHEIDINGEN:
        kop: list[Rij] = []
        with suppress(csv.Error):
            kop.extend(islice(_rows(begin, scheiding), MAX_VOOR_KOP))
        if sort_of_tables([Tabel("", kop)]) is not None:
            return scheiding
    return None


def read_table(tekst: str, pad: Path, scheiding: str) -> Tabel:
    """The whole text as one table; raises ``Invoerfout`` with the line."""
    if tekst.count("\n") + tekst.count("\r") > MAX_REGELS:
        raise Invoerfout(
            f"dit bestand heeft meer dan {MAX_REGELS} regels; dat is geen gewone lijst",
            bestand=pad,
        )
    rijen: list[Rij] = []
    lezer = _rows(tekst, scheiding)
    try:
        for rij in lezer:
            rijen.append(rij)
            if len(rijen) > MAX_RIJEN:
                raise Invoerfout(
                    f"dit bestand heeft meer dan {MAX_RIJEN} regels; dat is geen gewone lijst",
                    bestand=pad,
                    regel=rij.nummer,
                )
    except csv.Error:
        raise Invoerfout(
            "na deze regel kloppen de aanhalingstekens niet, of een veld is te lang; "
            "bewaar de lijst opnieuw als CSV",
            bestand=pad,
            regel=rijen[-1].nummer if rijen else 1,
        ) from None
    return Tabel("", rijen)


def _rows(tekst: str, scheiding: str) -> Iterator[Rij]:
    """The rows that hold something, each with the line where it starts."""
    lezer = csv.reader(io.StringIO(tekst, newline=""), delimiter=scheiding, strict=True)
    begin = 1
    for cellen in lezer:
        rij = Rij(begin, tuple(text_of(cel) for cel in cellen[:MAX_KOLOMMEN]))
        begin = lezer.line_num + 1
        if any(rij.cellen):
            yield rij
