"""The report as a workbook: a sheet per kind of row."""

from __future__ import annotations

from composer.beoordelen.opmaak import tables_of
from composer.beoordelen.verslag import Verslag
from composer.verslagvorm.blokken import Voortgang, one_by_one
from composer.verslagvorm.xlsx import xlsx_of


def verslag_xlsx(verslag: Verslag, voortgang: Voortgang | None = None) -> bytes:
    """The workbook as bytes; ``voortgang`` may raise to stop."""
    return xlsx_of(one_by_one(tables_of(verslag), voortgang))
