"""A report as HTML; every text is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from composer.verslagvorm.blokken import Blok, Kop, Tabel
from composer.verslagvorm.breedten import lay_out
from composer.verslagvorm.papier import BREED_MM, KOPVLAK, LETTER, LIJN, RAND_MM, WIT
from composer.webpagina import lines_of, page_of, table_of

_STIJL: Final = f"""
@page {{ size: A4 landscape; margin: {RAND_MM}mm; }}
body {{ min-width: {BREED_MM - 2 * RAND_MM}mm; max-width: 420mm; }}
h1, h2, h3 {{ break-after: avoid; }}
table {{ table-layout: fixed; border: 1px solid #{LIJN}; margin-bottom: 12px;
         font-size: {LETTER:g}pt; }}
th {{ color: inherit; background: #{KOPVLAK}; vertical-align: bottom; }}
th, td {{ border: 1px solid #{LIJN}; padding: 3px {WIT:g}pt; overflow-wrap: break-word; }}
tr {{ break-inside: avoid; }}
@media print {{ body {{ padding: 0; }} th {{ print-color-adjust: exact; }} }}
"""


def html_of(titel: str, blokken: Iterable[Blok]) -> str:
    """The whole page in Dutch, stand-alone; printed it lies on its side."""
    return page_of(titel, (deel for blok in blokken for deel in _block(blok)), _STIJL)


def _block(blok: Blok) -> Iterator[str]:
    if isinstance(blok, Kop):
        yield f"<h{blok.niveau}>{escape(blok.tekst)}</h{blok.niveau}>"
    elif isinstance(blok, Tabel):
        for deel, breedten in lay_out(blok):
            yield table_of(deel.koppen, deel.rijen, breedten)
    else:
        klasse = ' class="bron"' if blok.is_klein else ""
        yield f"<p{klasse}>{lines_of(blok.tekst)}</p>"
