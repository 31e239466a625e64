"""Days and moments as they are written everywhere, on the screen and in every report.

The same in every language: day, month and year with dashes, as a Dutch date is typed.
"""

from __future__ import annotations

from datetime import date, datetime


def day_in_words(dag: date | None) -> str:
    """``5-9-2018``; "" for none."""
    return f"{dag.day}-{dag.month}-{dag.year}" if dag else ""


def moment_in_words(moment: datetime) -> str:
    """``5-9-2018 9:05``, on the clock that the moment has."""
    return f"{day_in_words(moment)} {moment.hour}:{moment.minute:02}"
