"""Tables as a workbook: a sheet for each, where every text stays text."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from math import ceil
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from composer.percentage import percentage
from composer.verslagvorm.blokken import Cel, Dag, Deel, Moment, Tabel
from composer.verslagvorm.papier import KOPVLAK, LIJN, RAND_MM

MAX_CEL: Final = 32_767
"""What a cell holds, counted in UTF-16 as Excel does (Excel specifications and limits)."""

_INGEKORT: Final = " … (ingekort; de hele tekst staat in het document)"
_FORMULETEKENS: Final = ("=", "+", "-", "@", "\t", "\r")
_BREED: Final = 60
_SMAL: Final = 10
_BREED_NAAST: Final = 32
"""Of columns of one kind, of which there may be twenty."""
_PIJL: Final = 4
"""Beside a heading: the arrow of the filter."""
_PER_BLAD: Final = 180
"""Signs beside each other on a printed page; more is too small to read."""
_REGEL: Final = 15.0
_TELLING: Final = date(1900, 3, 1)
"""From here on every program counts the same days."""
_HOOGSTE: Final = 409.0
"""Points; a row cannot be higher."""
_BOVENAAN: Final = Alignment(wrap_text=True, vertical="top")
_GETAL: Final = Alignment(horizontal="right", vertical="top", indent=1)
_LETTERS: Final = Font(name="Calibri", size=11)
_KOPLETTERS: Final = Font(name="Calibri", size=11, bold=True)
_KOPVLAK: Final = PatternFill("solid", fgColor=KOPVLAK)
_LIJN: Final = Side("thin", LIJN)
_KADER: Final = Border(left=_LIJN, right=_LIJN, top=_LIJN, bottom=_LIJN)


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
    breedten = [*_widths(tabel)]
    for y, rij in enumerate((tabel.koppen, *tabel.rijen), start=1):
        for x, waarde in enumerate(rij, start=1):
            cel = blad.cell(y, x)
            if isinstance(cel, Cell):
                _write(cel, waarde)
                cel.border = _KADER
                if y == 1:
                    cel.font, cel.fill = _KOPLETTERS, _KOPVLAK
        # Not every program works this out by itself for texts of several lines.
        blad.row_dimensions[y].height = min(_REGEL * _lines(rij, breedten), _HOOGSTE)
    blad.freeze_panes = f"{get_column_letter(tabel.vast + 1)}2"
    blad.auto_filter.ref = blad.dimensions
    if tabel.geen and not tabel.rijen:
        _say_none(blad, tabel.geen)
    for x, breedte in enumerate(breedten, start=1):
        blad.column_dimensions[get_column_letter(x)].width = breedte
    _set_paper(blad, tabel, breedten)


def _say_none(blad: Worksheet, tekst: str) -> None:
    """A sentence under the headings, on one line over the columns beside it."""
    cel = blad.cell(2, 1)
    cel.value, cel.font = tekst, _LETTERS


def _set_paper(blad: Worksheet, tabel: Tabel, breedten: Sequence[int]) -> None:
    """On its side; as many pages beside each other as it takes to be legible, all with titles."""
    blad.page_setup.orientation = "landscape"
    blad.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    titels = sum(breedten[: tabel.vast])
    naast = ceil((sum(breedten) - titels) / max(_PER_BLAD - titels, _BREED))
    blad.page_setup.fitToWidth, blad.page_setup.fitToHeight = max(naast, 1), 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.print_title_rows = "1:1"
    blad.print_title_cols = f"A:{get_column_letter(tabel.vast)}"
    rand = RAND_MM / 25.4
    blad.page_margins = PageMargins(rand, rand, rand, rand, header=rand / 2, footer=rand / 2)
    voet = HeaderFooterItem(
        left=_HeaderFooterPart("&A"), right=_HeaderFooterPart("pagina &P van &N")
    )
    blad.HeaderFooter = HeaderFooter(oddFooter=voet)


def _write(cel: Cell, waarde: Cel) -> None:
    cel.alignment, cel.font = _BOVENAAN, _LETTERS
    if _is_before_counting(waarde):
        waarde = str(waarde)
    if not isinstance(waarde, str):
        cel.alignment = _GETAL
        _write_number(cel, waarde)
        return
    cel.value = fitting(waarde)
    # Without this a text that starts with = is a formula, and #N/A an error; with the prefix it
    # stays text when somebody edits the cell.
    cel.data_type = "s"
    if waarde.startswith(_FORMULETEKENS):
        cel.quotePrefix = True


def _is_before_counting(waarde: Cel) -> bool:
    """Whether a workbook would show no day here, or one that is off by one."""
    if isinstance(waarde, Moment):
        return waarde.tijd.date() < _TELLING
    return isinstance(waarde, Dag) and waarde.dag < _TELLING


def _write_number(cel: Cell, waarde: int | Dag | Moment | Deel) -> None:
    """A number, a day, a moment or a share, so that they sort; each reads as its text."""
    if isinstance(waarde, Dag):
        cel.value, cel.number_format = waarde.dag, "d-m-yyyy"
    elif isinstance(waarde, Moment):
        # A cell has no zone.
        cel.value, cel.number_format = waarde.tijd.replace(tzinfo=None), 'd-m-yyyy h:mm "UTC"'
    elif isinstance(waarde, Deel):
        # A workbook rounds to the nearest: as a whole percent the figure is that of every form.
        cel.value, cel.number_format = percentage(waarde.deel) / 100, _procent_format(waarde)
    else:
        cel.value = waarde


def _procent_format(waarde: Deel) -> str:
    return '"< 1%"' if str(waarde).startswith("<") else "0%"


def _widths(tabel: Tabel) -> Iterator[int]:
    """A heading may take several lines: of that the longest word counts, beside its arrow."""
    for x, kop in enumerate(tabel.koppen):
        langste = max((len(woord) for woord in kop.split()), default=0) + _PIJL
        for rij in tabel.rijen:
            langste = max(langste, *(len(regel) + 2 for regel in str(rij[x]).split("\n")))
        hoogstens = _BREED_NAAST if tabel.is_gelijk and x >= tabel.vast else _BREED
        yield min(max(langste, _SMAL), hoogstens)


def _lines(rij: Iterable[Cel], breedten: Iterable[int]) -> int:
    """How many lines the highest cell takes, about."""
    return max(
        sum(max(1, ceil(len(regel) / breedte)) for regel in str(cel).split("\n"))
        for cel, breedte in zip(rij, breedten, strict=True)
    )
