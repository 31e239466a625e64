"""The report of a review as a file, in the form that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.verslag import Verslag, make_verslag
from composer.vertaling import QT_TRANSLATE_NOOP

VORMEN: Final[Mapping[str, str]] = {
    ".pdf": QT_TRANSLATE_NOOP("Beoordelen", "PDF (*.pdf)"),
    ".docx": QT_TRANSLATE_NOOP("Beoordelen", "Word-document (*.docx)"),
    ".html": QT_TRANSLATE_NOOP("Beoordelen", "Webpagina (*.html)"),
    ".xlsx": QT_TRANSLATE_NOOP("Beoordelen", "Werkmap van Excel (*.xlsx)"),
}
"""What a report can be saved as: the ending, and what it is called."""


def report_of(pakket: Beoordelingspakket, vorm: str) -> bytes:
    """The report of today, in one of ``VORMEN``."""
    return _WRITERS[vorm](make_verslag(pakket, date.today()))


def _pdf(verslag: Verslag) -> bytes:
    from app.gereedheid.bewaren import pdf_of
    from composer.beoordelen.opmaak import TITEL
    from composer.beoordelen.verslag_html import verslag_html

    return pdf_of(verslag_html(verslag), TITEL, is_liggend=True)


def _html(verslag: Verslag) -> bytes:
    from composer.beoordelen.verslag_html import verslag_html

    return verslag_html(verslag).encode()


def _docx(verslag: Verslag) -> bytes:
    from composer.beoordelen.verslag_docx import verslag_docx

    return verslag_docx(verslag)


def _xlsx(verslag: Verslag) -> bytes:
    from composer.beoordelen.verslag_xlsx import verslag_xlsx

    return verslag_xlsx(verslag)


_WRITERS: Final[Mapping[str, Callable[[Verslag], bytes]]] = {
    ".pdf": _pdf,
    ".docx": _docx,
    ".html": _html,
    ".xlsx": _xlsx,
}
