"""How a report looks in a workbook, on the screen and printed."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from composer.verslagvorm.blokken import Tabel
from composer.verslagvorm.xlsx import xlsx_of
from tests.composer.verslagvorm.tabellen import notes, side_by_side


@pytest.mark.parametrize(
    ("tabel", "hoek", "titels", "naast"),
    [(notes(), "B2", "$A:$A", 1), (side_by_side(20), "C2", "$A:$B", 4)],
    ids=["notities", "onderdelen"],
)
def test_headings_and_first_columns_stay_in_sight_and_are_printed_on_every_page(
    tabel: Tabel, hoek: str, titels: str, naast: int
) -> None:
    blad = load_workbook(io.BytesIO(xlsx_of([tabel])))[tabel.naam]
    assert blad.freeze_panes == hoek
    assert (blad.print_title_rows, blad.print_title_cols) == ("$1:$1", titels)
    assert blad.page_setup.orientation == "landscape"
    passend = blad.sheet_properties.pageSetUpPr
    assert passend is not None
    assert passend.fitToPage
    # Not all on one page: twenty columns would be too small to read.
    assert (blad.page_setup.fitToWidth, blad.page_setup.fitToHeight) == (naast, 0)
    assert blad.oddFooter is not None
    assert blad.oddFooter.right is not None
    assert blad.oddFooter.right.text == "pagina &P van &N"


def test_a_row_is_as_high_as_its_lines() -> None:
    tabel = Tabel("T", ("Kop",), (("een",), ("een\ntwee\ndrie",), ("woord " * 100,), ("x\n" * 99,)))
    blad = load_workbook(io.BytesIO(xlsx_of([tabel])))["T"]
    hoogten = [blad.row_dimensions[y].height for y in range(1, 6)]
    assert hoogten[:3] == [15, 15, 45]
    assert hoogten[3] == 15 * 10
    assert hoogten[4] == 409


def test_a_column_of_numbers_is_no_wider_than_the_words_of_its_heading() -> None:
    tabel = Tabel("T", ("Studielast keuzedelen (klokuren)", "Nr."), ((480, 1),))
    blad = load_workbook(io.BytesIO(xlsx_of([tabel])))["T"]
    assert blad.column_dimensions["A"].width == len("keuzedelen") + 4 == 14
    assert blad.column_dimensions["B"].width == 10
    assert blad.row_dimensions[1].height == 15 * 3


def test_all_letters_are_the_same() -> None:
    blad = load_workbook(io.BytesIO(xlsx_of([notes()])))["Notities"]
    assert {cel.font.name for rij in blad.iter_rows() for cel in rij} == {"Calibri"}
    assert [cel.font.bold for cel in blad["A"]][:2] == [True, False]
