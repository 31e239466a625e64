"""Tables as a workbook: a sheet for each, where every text stays text."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from composer.verslagvorm.blokken import Cel, Tabel

MAX_CEL: Final = 32_767
"""What a cell holds, counted in UTF-16 as Excel does (Excel specifications and limits)."""

_INGEKORT: Final = " … (ingekort; de hele tekst staat in het document)"
_FORMULETEKENS: Final = ("=", "+", "-", "@", "\t", "\r")
_BREED: Final = 60
_SMAL: Final = 10


def xlsx_of(tabellen: Iterable[Tabel]) -> bytes:
    """The workbook as bytes; the name of each table is that of its sheet."""
    boek = Workbook()
    del boek["Sheet"]
    for tabel in tabellen:
        _fill(boek.create_sheet(tabel.naam), tabel)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def fitting(tekst: str) -> str:
    """The text as far as a cell holds it; says so where it does not hold all of it."""
    ruw = tekst.encode("utf-16-le")
    if len(ruw) <= 2 * MAX_CEL:
        return tekst
    over = ruw[: 2 * (MAX_CEL - len(_INGEKORT))]
    return over.decode("utf-16-le", errors="ignore") + _INGEKORT


def _fill(blad: Worksheet, tabel: Tabel) -> None:
    for y, rij in enumerate((tabel.koppen, *tabel.rijen), start=1):
        for x, waarde in enumerate(rij, start=1):
            cel = blad.cell(y, x)
            if isinstance(cel, Cell):
                _write(cel, waarde)
                if y == 1:
                    cel.font = Font(bold=True)
    blad.freeze_panes = "A2"
    blad.auto_filter.ref = blad.dimensions
    for x, breedte in enumerate(_widths(tabel), start=1):
        blad.column_dimensions[get_column_letter(x)].width = breedte


def _write(cel: Cell, waarde: Cel) -> None:
    cel.alignment = Alignment(wrap_text=True, vertical="top")
    if isinstance(waarde, int):
        cel.value = waarde
        return
    cel.value = fitting(waarde)
    # Without this a text that starts with = is a formula, and #N/A an error; with the prefix it
    # stays text when somebody edits the cell.
    cel.data_type = "s"
    if waarde.startswith(_FORMULETEKENS):
        cel.quotePrefix = True


def _widths(tabel: Tabel) -> Iterator[int]:
    for kolom in zip(tabel.koppen, *tabel.rijen, strict=True):
        langste = max(len(regel) for waarde in kolom for regel in str(waarde).split("\n"))
        yield min(max(langste + 2, _SMAL), _BREED)
