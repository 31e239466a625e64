from __future__ import annotations

from datetime import date

from composer.regels.kalender import add_weeks, add_years, day_of_year


def test_nine_weeks() -> None:
    assert add_weeks(date(2018, 11, 1), 9) == date(2019, 1, 3)


def test_years_from_a_leap_day() -> None:
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_a_day_that_is_not_there() -> None:
    assert day_of_year(2019, 2, 30) is None
    assert day_of_year(0, 9, 15) is None
    assert add_weeks(date.max, 1) is None
    assert add_weeks(date.min, 10**12) is None
    assert add_years(date(2025, 7, 31), 10**12) is None
