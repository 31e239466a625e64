"""A table of a Word document; written whole, for cell by cell takes seconds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final
from xml.sax.saxutils import escape, unescape

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from composer.verslagvorm.blokken import Cel, Tabel
from composer.verslagvorm.breedten import stays_whole
from composer.verslagvorm.papier import KOPVLAK, KORT, LIJN, WIT

CEL: Final = "Tabeltekst"
KOP: Final = "Tabelkop"
"""The styles of the paragraphs in it; the document has them."""

_TWINTIGSTE: Final = 20
"""Word counts in twentieths of a point."""
_LIJNEN: Final = "".join(
    f'<w:{kant} w:val="single" w:sz="4" w:space="0" w:color="{LIJN}"/>'
    for kant in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_RANDEN: Final = "".join(
    f'<w:{kant} w:w="{wit * _TWINTIGSTE:.0f}" w:type="dxa"/>'
    for kant, wit in (("top", 2), ("left", WIT), ("bottom", 2), ("right", WIT))
)
_WOORD_MET_STREEPJE: Final = re.compile(r"\S+-\S+")
_STREEPJE: Final = re.compile(r"(?<=\w)-(?=\w)")
_HELE_RIJ: Final = 600
"""Signs; a row with a longer text may run over two pages."""


def table_of(tabel: Tabel, breedten: Sequence[float]) -> BaseOxmlElement:
    """The table with these widths in points; its headings come again on every page."""
    maten = [round(breed * _TWINTIGSTE) for breed in breedten]
    kolommen = "".join(f'<w:gridCol w:w="{maat}"/>' for maat in maten)
    vlak = f'<w:shd w:val="clear" w:color="auto" w:fill="{KOPVLAK}"/><w:vAlign w:val="bottom"/>'
    kop = f"<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{_cells(tabel.koppen, maten, KOP, vlak)}"
    # Word keeps a row on the page of the next where its paragraphs say so.
    bijeen = len(tabel.rijen) - 1 if len(tabel.rijen) <= KORT else 0
    rijen = "".join(
        f"<w:tr>{_row(rij, maten, nummer < bijeen)}</w:tr>"
        for nummer, rij in enumerate(tabel.rijen)
    )
    return parse_xml(
        f"<w:tbl {nsdecls('w')}><w:tblPr>"
        f'<w:tblW w:w="{sum(maten)}" w:type="dxa"/>'
        # Word puts the text at the margin, and the frame outside it.
        f'<w:tblInd w:w="{WIT * _TWINTIGSTE:.0f}" w:type="dxa"/>'
        f"<w:tblBorders>{_LIJNEN}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{_RANDEN}</w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{kolommen}</w:tblGrid><w:tr>{kop}</w:tr>{rijen}</w:tbl>"
    )


def _row(rij: Sequence[Cel], maten: Sequence[int], is_bijeen: bool) -> str:
    is_kort = all(len(str(cel)) <= _HELE_RIJ for cel in rij)
    heel = "<w:trPr><w:cantSplit/></w:trPr>" if is_kort else ""
    return heel + _cells(rij, maten, CEL, is_bijeen=is_kort and is_bijeen)


def _cells(
    rij: Iterable[Cel],
    maten: Iterable[int],
    stijl: str,
    vlak: str = "",
    *,
    is_bijeen: bool = False,
) -> str:
    volgt = "<w:keepNext/>" if is_bijeen else ""
    return "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{maat}" w:type="dxa"/>{vlak}</w:tcPr><w:p><w:pPr>'
        f'<w:pStyle w:val="{stijl}"/>{volgt}</w:pPr><w:r>{_text(str(cel))}</w:r></w:p></w:tc>'
        for cel, maat in zip(rij, maten, strict=True)
    )


def _text(tekst: str) -> str:
    """Text with its line breaks and tabs; short words are not broken at their hyphens."""
    zuiver = escape(tekst.replace("\r\n", "\n").replace("\r", "\n"))
    zuiver = _WOORD_MET_STREEPJE.sub(_keep_whole, zuiver)
    regels = '</w:t><w:br/><w:t xml:space="preserve">'.join(zuiver.split("\n"))
    regels = regels.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:t xml:space="preserve">{regels}</w:t>'


def _keep_whole(gevonden: re.Match[str]) -> str:
    woord = gevonden[0]
    if not stays_whole(unescape(woord)):
        return woord
    return _STREEPJE.sub('</w:t><w:noBreakHyphen/><w:t xml:space="preserve">', woord)
