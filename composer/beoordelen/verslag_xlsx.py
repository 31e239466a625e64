"""The report as a workbook: a sheet per kind of row."""

from __future__ import annotations

from composer.beoordelen.opmaak import tables_of
from composer.beoordelen.verslag import Verslag
from composer.verslagvorm.xlsx import xlsx_of


def verslag_xlsx(verslag: Verslag) -> bytes:
    """The workbook as bytes."""
    return xlsx_of(tables_of(verslag))
