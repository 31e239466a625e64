"""The report as HTML; every text of a package is escaped."""

from __future__ import annotations

from composer.beoordelen.opmaak import TITEL, blocks_of
from composer.beoordelen.verslag import Verslag
from composer.verslagvorm.html import html_of


def verslag_html(verslag: Verslag) -> str:
    """The whole page in Dutch, stand-alone."""
    return html_of(TITEL, blocks_of(verslag))
