from __future__ import annotations

from datetime import date

import pytest

from app.aanvraag.datums import GeenDatum, parse_date


@pytest.mark.parametrize(
    "tekst", ["15-9-2018", "15-09-2018", "15/9/2018", "15.9.2018", "2018-09-15"]
)
def test_a_date_as_people_type_it(tekst: str) -> None:
    assert parse_date(f" {tekst} ") == date(2018, 9, 15)


@pytest.mark.parametrize("tekst", ["31-2-2018", "15-9-18", "september", "2018", "0-0-0000"])
def test_what_is_no_date(tekst: str) -> None:
    with pytest.raises(GeenDatum):
        parse_date(tekst)


def test_an_empty_text_is_no_date_yet() -> None:
    assert parse_date("  ") is None
