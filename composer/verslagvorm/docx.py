"""A report as a Word document."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Final

from docx import Document
from docx.document import Document as Worddocument
from docx.enum.section import WD_ORIENTATION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from composer.verslagvorm.blokken import Alinea, Blok, Kop, Tabel

_LIGGEND: Final = (Cm(29.7), Cm(21.0))
_RAND: Final = Cm(1.8)
_GEWOON: Final = Pt(9.5)
_KLEIN: Final = Pt(8)


def docx_of(titel: str, dag: date, blokken: Iterable[Blok]) -> bytes:
    """The document as bytes: A4 on its side, for the tables are wide."""
    word = Document()
    _set_up(word, titel, dag)
    for blok in blokken:
        if isinstance(blok, Kop):
            word.add_heading(blok.tekst, blok.niveau)
        elif isinstance(blok, Alinea):
            _add_alinea(word, blok)
        else:
            _add_tabel(word, blok)
    uit = io.BytesIO()
    word.save(uit)
    return uit.getvalue()


def _set_up(word: Worddocument, titel: str, dag: date) -> None:
    blad = word.sections[0]
    blad.orientation = WD_ORIENTATION.LANDSCAPE
    blad.page_width, blad.page_height = _LIGGEND
    blad.left_margin = blad.right_margin = blad.top_margin = blad.bottom_margin = _RAND
    gewoon = word.styles["Normal"]
    gewoon.font.size = _GEWOON
    taal = OxmlElement("w:lang")
    taal.set(qn("w:val"), "nl-NL")
    gewoon.element.get_or_add_rPr().append(taal)
    over = word.core_properties
    over.title, over.author, over.comments, over.language = titel, "", "", "nl-NL"
    over.created = over.modified = datetime.combine(dag, time())


def _add_alinea(word: Worddocument, alinea: Alinea) -> None:
    stuk = word.add_paragraph().add_run(alinea.tekst)
    if alinea.is_klein:
        stuk.font.size = _KLEIN


def _add_tabel(word: Worddocument, tabel: Tabel) -> None:
    # All rows at once: one by one takes more than twice as long.
    raster = word.add_table(len(tabel.rijen) + 1, len(tabel.koppen), style="Table Grid")
    for rij, waarden in zip(raster.rows, (tabel.koppen, *tabel.rijen), strict=True):
        for cel, waarde in zip(rij.cells, waarden, strict=True):
            cel.text = str(waarde)
    kop = raster.rows[0]
    for cel in kop.cells:
        cel.paragraphs[0].runs[0].bold = True
    # Repeated on every page that the table runs over.
    kop._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    word.add_paragraph()
