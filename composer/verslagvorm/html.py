"""A report as HTML; every text is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from composer.verslagvorm.blokken import Blok, Kop, Tabel
from composer.webpagina import lines_of, page_of, table_of


def html_of(titel: str, blokken: Iterable[Blok]) -> str:
    """The whole page in Dutch, stand-alone."""
    return page_of(titel, map(_block, blokken))


def _block(blok: Blok) -> str:
    if isinstance(blok, Kop):
        return f"<h{blok.niveau}>{escape(blok.tekst)}</h{blok.niveau}>"
    if isinstance(blok, Tabel):
        return table_of(blok.koppen, blok.rijen)
    klasse = ' class="bron"' if blok.is_klein else ""
    return f"<p{klasse}>{lines_of(blok.tekst)}</p>"
