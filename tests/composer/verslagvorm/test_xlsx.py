"""How a report looks in a workbook, on the screen and printed."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from composer.verslagvorm.blokken import Dag, Deel, Moment, Tabel
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


def test_what_can_be_sorted_is_no_text_and_reads_as_in_every_other_form() -> None:
    moment = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    rij = (Dag(date(2018, 9, 1)), Moment(moment), Deel(8 / 13), Deel(0.001), Deel(0), "25168")
    assert [*map(str, rij)] == ["1-9-2018", "2-3-2026 9:05 UTC", "61%", "< 1%", "0%", "25168"]
    blad = load_workbook(io.BytesIO(xlsx_of([Tabel("T", ("Kop",) * 6, (rij,))])))["T"]
    cellen = blad[2]
    assert [cel.data_type for cel in cellen] == ["d", "d", "n", "n", "n", "s"]
    assert [cel.value for cel in cellen] == [
        datetime(2018, 9, 1, tzinfo=UTC).replace(tzinfo=None),
        moment.replace(tzinfo=None),
        0.61,
        0,
        0,
        "25168",
    ]
    assert [cel.number_format for cel in cellen] == [
        "d-m-yyyy",
        'd-m-yyyy h:mm "UTC"',
        "0%",
        '"< 1%"',
        "0%",
        "General",
    ]


def test_a_day_before_those_that_a_workbook_counts_reads_as_a_day_too() -> None:
    """Excel shows a row of crosses for it, and every program its own day early in 1900."""
    vroeg = datetime(1, 1, 1, 9, 5, tzinfo=UTC)
    rij = (Dag(date(1850, 9, 1)), Dag(date(1900, 2, 1)), Moment(vroeg), Dag(date(1900, 3, 1)))
    blad = load_workbook(io.BytesIO(xlsx_of([Tabel("T", ("Kop",) * 4, (rij,))])))["T"]
    assert [cel.value for cel in blad[2]][:3] == ["1-9-1850", "1-2-1900", "1-1-1 9:05 UTC"]
    assert [cel.data_type for cel in blad[2]] == ["s", "s", "s", "d"]


def test_a_sheet_without_rows_says_so_on_one_line() -> None:
    tabel = Tabel("T", ("Veld", "1 A", "2 B"), (), geen="Geen verschil.")
    blad = load_workbook(io.BytesIO(xlsx_of([tabel])))["T"]
    assert [[cel.value for cel in rij] for rij in blad.iter_rows()] == [
        ["Veld", "1 A", "2 B"],
        ["Geen verschil.", None, None],
    ]
    assert not blad["A2"].alignment.wrap_text
    # The sentence is no row to sort or to filter.
    assert blad.auto_filter.ref == "A1:C1"
