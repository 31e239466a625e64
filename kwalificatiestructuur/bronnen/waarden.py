"""What a cell or field of a published list can say: text, dates, numbers, codes.

Lists come from spreadsheets and web pages: no-break spaces, dates as numbers, codes as numbers.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from math import isfinite
from typing import Final

# A longer cell is cut; the longest title of the register of 2026 has 89 characters.
MAX_TEKST: Final = 20_000

_GEEN: Final = frozenset({"-", "\u2013", "null", "none", "undefined", "n.v.t.", "nvt", "n.v.t"})
_ONZICHTBAAR: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff]")
_GEEN_TEKEN: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_WIT: Final = re.compile(r"[^\S\n]+")
_CREBO: Final = re.compile(r"(?<![0-9A-Za-z])[0-9]{5}(?![0-9A-Za-z])")
_KEUZEDEELCODE: Final = re.compile(r"(?<![0-9A-Za-z])[Kk] ?([0-9]{4,5})(?![0-9A-Za-z])")
_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.]*(?:Z|[+-][0-9:]+)?)?")
_AANEEN: Final = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_NEDERLANDS: Final = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?: [0-9:]*)?")
_GETAL: Final = re.compile(r"([0-9]{1,9})(?:[.,]0{1,9})?")
_DECIMAAL: Final = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,20})?")

# Day 0 of a spreadsheet; numbers from 1980 up to 2100 count as dates.
_DAG_NUL: Final = date(1899, 12, 30)
_EERSTE: Final = (date(1980, 1, 1) - _DAG_NUL).days
_LAATSTE: Final = (date(2100, 1, 1) - _DAG_NUL).days


def text_of(waarde: object) -> str:
    """A cell or field as one text: no control characters, plain spaces, no white space around it.

    Whole numbers without decimals, dates as ``jjjj-mm-dd``, True and False as ``ja`` and ``nee``.
    What means "nothing" (``-``, ``null``, ``n.v.t.``) becomes "".
    """
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, datetime):
        return waarde.date().isoformat()
    if isinstance(waarde, float):
        return _float_text(waarde)
    if isinstance(waarde, int) and abs(waarde) >= 10**18:
        return ""
    tekst = clean(str(waarde)[: MAX_TEKST + 1])
    return "" if tekst.casefold() in _GEEN else tekst


def _float_text(waarde: float) -> str:
    if not isfinite(waarde):
        return ""
    return str(int(waarde)) if waarde.is_integer() and abs(waarde) < 1e15 else repr(waarde)


def clean(tekst: str) -> str:
    """The text with plain spaces and without what no document can hold."""
    tekst = _GEEN_TEKEN.sub("\ufffd", tekst.replace("\r\n", "\n").replace("\r", "\n"))
    tekst = _WIT.sub(" ", _ONZICHTBAAR.sub("", tekst)).strip()
    return tekst if len(tekst) <= MAX_TEKST else tekst[: MAX_TEKST - 1] + "…"


def one_line(tekst: str) -> str:
    """The text on one line."""
    return " ".join(tekst.split())


def label_of(kop: str) -> str:
    """What remains of a header to compare it: its letters and digits in lower case."""
    return "".join(teken for teken in kop[:200].casefold() if teken.isalnum())


def date_of(tekst: str) -> date | None:
    """The date that stands there; None when it is none.

    Forms: ``jjjj-mm-dd`` (a time may follow), ``jjjjmmdd``, ``dd-mm-jjjj`` (also with / or .), and
    the serial number of a spreadsheet.
    """
    try:
        if gevonden := _ISO.fullmatch(tekst) or _AANEEN.fullmatch(tekst):
            jaar, maand, dag = map(int, gevonden.groups())
            return date(jaar, maand, dag)
        if gevonden := _NEDERLANDS.fullmatch(tekst):
            dag, maand, jaar = map(int, gevonden.groups())
            return date(jaar, maand, dag)
    except ValueError:
        return None
    if _DECIMAAL.fullmatch(tekst):
        dagen = int(tekst.replace(",", ".").partition(".")[0])
        if _EERSTE <= dagen < _LAATSTE:
            return _DAG_NUL + timedelta(days=dagen)
    return None


def whole_number_of(tekst: str) -> int | None:
    """The whole number that stands there (``240`` and ``240.0``); None when it is none."""
    gevonden = _GETAL.fullmatch(tekst)
    return int(gevonden[1]) if gevonden else None


def price_factor_of(tekst: str) -> str:
    """Two decimals after a comma (``1.3`` and ``1,30`` both occur); anything else as it is."""
    if not _DECIMAAL.fullmatch(tekst):
        return tekst
    return f"{Decimal(tekst.replace(',', '.')):.2f}".replace(".", ",")


def crebos_in(tekst: str) -> tuple[str, ...]:
    """Every crebo in a cell, each once, in order (``25254;25259``)."""
    return tuple(dict.fromkeys(_CREBO.findall(tekst)))


def keuzedeel_codes_in(tekst: str) -> tuple[str, ...]:
    """Every code of a keuzedeel in a cell, each once, in order."""
    return tuple(dict.fromkeys(f"K{cijfers}" for cijfers in _KEUZEDEELCODE.findall(tekst)))


def yes_or_no(tekst: str) -> bool | None:
    """Whether a cell says yes or no; None when it says neither."""
    woord = tekst.casefold()
    if woord in {"ja", "j", "waar", "true", "yes", "1", "x"}:
        return True
    if woord in {"nee", "n", "onwaar", "false", "no", "0"}:
        return False
    return None
