"""The report as a Word document."""

from __future__ import annotations

from composer.beoordelen.opmaak import TITEL, blocks_of
from composer.beoordelen.verslag import Verslag
from composer.verslagvorm.docx import docx_of


def verslag_docx(verslag: Verslag) -> bytes:
    """The document as bytes."""
    return docx_of(TITEL, verslag.dag, blocks_of(verslag))
