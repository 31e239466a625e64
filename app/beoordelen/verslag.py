"""The report of a review as a file, in the form that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from app.edities.werker import Melder, Werk
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.verslag import Verslag, make_verslag
from composer.vertaling import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.edities.toegang import Opslagtoegang
    from composer.regels.context import Omgeving
    from composer.verslagvorm.blokken import Voortgang

VORMEN: Final[Mapping[str, str]] = {
    ".pdf": QT_TRANSLATE_NOOP("Beoordelen", "PDF (*.pdf)"),
    ".docx": QT_TRANSLATE_NOOP("Beoordelen", "Word-document (*.docx)"),
    ".html": QT_TRANSLATE_NOOP("Beoordelen", "Webpagina (*.html)"),
    ".xlsx": QT_TRANSLATE_NOOP("Beoordelen", "Werkmap van Excel (*.xlsx)"),
}
"""What a report can be saved as: the ending, and what it is called."""


def report_work(
    pakket: Beoordelingspakket, vorm: str, omgeving: Omgeving, toegang: Opslagtoegang
) -> Werk:
    """Makes the bytes of the report of today, in one of ``VORMEN``; takes long.

    Each document is judged in its own surroundings, and by ``omgeving`` what names none.
    """

    def make(meld: Melder) -> bytes:
        from composer.aanpassingen import aanpassingen_path
        from composer.beoordelen.verslagmatrix import put_side_by_side
        from composer.vergelijken.editiekast import Editiekast
        from composer.vergelijken.omgevingen import Omgevingen

        # Its own: one of them is not for several threads.
        kast = Editiekast(toegang.open_existing)
        omgevingen = Omgevingen(omgeving, kast, aanpassingen=aanpassingen_path())
        verslag = make_verslag(pakket, date.today())
        # Comparing is half of it, writing the other half.
        verslag = put_side_by_side(verslag, pakket, omgevingen, lambda n, van: meld(n, 2 * van))
        return _WRITERS[vorm](verslag, lambda n, van: meld(van + n, 2 * van))

    return make


def _pdf(verslag: Verslag, voortgang: Voortgang) -> bytes:
    from app.drukwerk.pdf import pdf_of_report
    from composer.beoordelen.opmaak import TITEL, blocks_of

    return pdf_of_report(TITEL, verslag.dag, blocks_of(verslag), voortgang)


def _html(verslag: Verslag, voortgang: Voortgang) -> bytes:
    from composer.beoordelen.verslag_html import verslag_html

    return verslag_html(verslag, voortgang).encode()


def _docx(verslag: Verslag, voortgang: Voortgang) -> bytes:
    from composer.beoordelen.verslag_docx import verslag_docx

    return verslag_docx(verslag, voortgang)


def _xlsx(verslag: Verslag, voortgang: Voortgang) -> bytes:
    from composer.beoordelen.verslag_xlsx import verslag_xlsx

    return verslag_xlsx(verslag, voortgang)


_WRITERS: Final[Mapping[str, Callable[[Verslag, Voortgang], bytes]]] = {
    ".pdf": _pdf,
    ".docx": _docx,
    ".html": _html,
    ".xlsx": _xlsx,
}
