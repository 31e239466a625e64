"""Days that the rules about time reckon with; None = there is no such day."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta


def day_of_year(jaar: int, maand: int, dag: int) -> date | None:
    """This day of a year."""
    try:
        return date(jaar, maand, dag)
    except (ValueError, OverflowError):
        return None


def add_weeks(dag: date, weken: int) -> date | None:
    """The same day of the week, this many weeks later."""
    try:
        return dag + timedelta(weeks=weken)
    except OverflowError:
        return None


def add_years(dag: date, jaren: int) -> date | None:
    """The same day of the year, this many years later; 28 February where there is no 29th."""
    jaar = dag.year + jaren
    if not MINYEAR <= jaar <= MAXYEAR:
        return None
    return day_of_year(jaar, dag.month, dag.day) or day_of_year(jaar, dag.month, dag.day - 1)
