"""The report as HTML; every text of a package is escaped."""

from __future__ import annotations

from html import escape

from composer.beoordelen.opmaak import TITEL, Blok, Kop, Tabel, blocks_of
from composer.beoordelen.verslag import Verslag
from composer.webpagina import lines_of, page_of, table_of


def verslag_html(verslag: Verslag) -> str:
    """The whole page in Dutch, stand-alone."""
    return page_of(TITEL, map(_block, blocks_of(verslag)))


def _block(blok: Blok) -> str:
    if isinstance(blok, Kop):
        return f"<h{blok.niveau}>{escape(blok.tekst)}</h{blok.niveau}>"
    if isinstance(blok, Tabel):
        return table_of(blok.koppen, blok.rijen)
    klasse = ' class="bron"' if blok.is_klein else ""
    return f"<p{klasse}>{lines_of(blok.tekst)}</p>"
