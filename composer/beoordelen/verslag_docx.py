"""The report as a Word document."""

from __future__ import annotations

from composer.beoordelen.opmaak import TITEL, blocks_of
from composer.beoordelen.verslag import Verslag
from composer.verslagvorm.blokken import Voortgang, one_by_one
from composer.verslagvorm.docx import docx_of


def verslag_docx(verslag: Verslag, voortgang: Voortgang | None = None) -> bytes:
    """The document as bytes; ``voortgang`` may raise to stop."""
    return docx_of(TITEL, verslag.dag, one_by_one(blocks_of(verslag), voortgang))
