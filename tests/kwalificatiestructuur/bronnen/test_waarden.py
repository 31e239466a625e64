from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.bronnen.waarden import (
    MAX_TEKST,
    clean,
    crebos_in,
    date_of,
    keuzedeel_codes_in,
    label_of,
    price_factor_of,
    text_of,
    whole_number_of,
    yes_or_no,
)


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [
        (None, ""),
        (True, "ja"),
        (False, "nee"),
        (25900, "25900"),
        (25900.0, "25900"),
        (1.3, "1.3"),
        (float("nan"), ""),
        (float("inf"), ""),
        (10**20, ""),
        (datetime.fromisoformat("2016-08-01T12:00"), "2016-08-01"),
        (date(2016, 8, 1), "2016-08-01"),
        (" 25900\u00a0", "25900"),
        ("a\x00b\ud800c", "ab\ufffdc"),
        ("een\r\ntwee", "een\ntwee"),
        ("-", ""),
        ("NULL", ""),
        ("n.v.t.", ""),
    ],
)
def test_a_cell_is_clean_text(waarde: object, tekst: str) -> None:
    assert text_of(waarde) == tekst


@given(st.text() | st.integers() | st.floats() | st.booleans())
def test_a_cell_can_always_be_written_and_cleaning_again_changes_nothing(waarde: object) -> None:
    tekst = text_of(waarde)
    tekst.encode()
    assert not any(ord(teken) < 32 and teken != "\n" for teken in tekst)
    assert clean(tekst) == tekst


def test_a_number_of_thousands_of_digits_is_nothing() -> None:
    assert text_of(10**5000) == ""


def test_a_long_cell_is_cut() -> None:
    assert len(text_of("x" * 10**6)) == MAX_TEKST


@pytest.mark.parametrize(
    "tekst",
    [
        "2024-10-10",
        "2024-10-10T00:00:00",
        "2024-10-10 12:30:00.5",
        "2024-10-10T00:00:00Z",
        "20241010",
        "10-10-2024",
        "10/10/2024",
        "10.10.2024",
        "45575",
        "45575.75",
    ],
)
def test_every_way_to_write_a_date(tekst: str) -> None:
    assert date_of(tekst) == date(2024, 10, 10)


@pytest.mark.parametrize(
    "tekst", ["", "ja", "31-02-2024", "2024-13-01", "12", "999999", "20249999", "9" * 400, "1e5"]
)
def test_what_is_no_date(tekst: str) -> None:
    assert date_of(tekst) is None


def test_numbers() -> None:
    assert [whole_number_of(t) for t in ("240", "240.0", "240,5", "", "٣", "1" * 400)] == [
        240,
        240,
        None,
        None,
        None,
        None,
    ]
    assert [price_factor_of(t) for t in ("1.3", "1,30", "1", "", "hoog")] == [
        "1,30",
        "1,30",
        "1,00",
        "",
        "hoog",
    ]


def test_codes_in_a_cell() -> None:
    assert crebos_in("25254;25259") == ("25254", "25259")
    assert crebos_in("25254 / 25254, 123456 A25254") == ("25254",)
    assert keuzedeel_codes_in("k0061 en K 0108; K12") == ("K0061", "K0108")


def test_labels_and_answers() -> None:
    assert label_of(" Soort opleiding\u00a0*") == "soortopleiding"
    assert [yes_or_no(t) for t in ("Ja", "nee", "TRUE", "false", "misschien", "")] == [
        True,
        False,
        True,
        False,
        None,
        None,
    ]
