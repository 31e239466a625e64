"""Dates as people type them: 15-9-2018."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_GEWOON: Final = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)


class GeenDatum(ValueError):
    """The text is not a date."""


def parse_date(tekst: str) -> date | None:
    """The date in a text; None for an empty one, ``GeenDatum`` for anything else."""
    tekst = tekst.strip()
    if not tekst:
        return None
    try:
        if gevonden := _GEWOON.fullmatch(tekst):
            dag, maand, jaar = map(int, gevonden.groups())
            return date(jaar, maand, dag)
        return date.fromisoformat(tekst)
    except ValueError:
        raise GeenDatum(tekst) from None
