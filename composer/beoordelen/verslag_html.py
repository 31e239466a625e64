"""The report as HTML; every text of a package is escaped."""

from __future__ import annotations

from composer.beoordelen.opmaak import TITEL, blocks_of
from composer.beoordelen.verslag import Verslag
from composer.verslagvorm.blokken import Voortgang, one_by_one
from composer.verslagvorm.html import html_of


def verslag_html(verslag: Verslag, voortgang: Voortgang | None = None) -> str:
    """The whole page in Dutch, stand-alone; ``voortgang`` may raise to stop."""
    return html_of(TITEL, one_by_one(blocks_of(verslag), voortgang))
