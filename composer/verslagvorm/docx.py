"""A report as a Word document."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Final

from docx import Document
from docx.document import Document as Worddocument
from docx.enum.section import WD_ORIENTATION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.styles.styles import Styles
from docx.text.paragraph import Paragraph

from composer.verslagvorm import papier
from composer.verslagvorm.blokken import Alinea, Blok, Kop
from composer.verslagvorm.breedten import lay_out
from composer.verslagvorm.docxtabel import CEL, KOP, table_of
from kwalificatiestructuur.dagen import day_in_words

KLEIN: Final = "Kleine tekst"
_FONT: Final = "Arial"


def docx_of(titel: str, dag: date, blokken: Iterable[Blok]) -> bytes:
    """The document as bytes: A4 on its side, for the tables are wide."""
    word = Document()
    _set_up(word, titel, dag)
    for blok in blokken:
        if isinstance(blok, Kop):
            word.add_heading(blok.tekst, blok.niveau)
        elif isinstance(blok, Alinea):
            word.add_paragraph(blok.tekst, KLEIN if blok.is_klein else None)
        else:
            for deel, breedten in lay_out(blok):
                # After an empty paragraph: two tables that touch are one.
                word.add_paragraph()._p.addprevious(table_of(deel, breedten))
    uit = io.BytesIO()
    word.save(uit)
    return uit.getvalue()


def _set_up(word: Worddocument, titel: str, dag: date) -> None:
    blad = word.sections[0]
    blad.orientation = WD_ORIENTATION.LANDSCAPE
    blad.page_width, blad.page_height = Mm(papier.BREED_MM), Mm(papier.HOOG_MM)
    blad.left_margin = blad.right_margin = blad.top_margin = Mm(papier.RAND_MM)
    blad.bottom_margin, blad.footer_distance = Mm(papier.RAND_MM + 2), Mm(papier.RAND_MM / 2)
    over = word.core_properties
    over.title, over.author, over.comments, over.language = titel, "", "", "nl-NL"
    over.created = over.modified = datetime.combine(dag, time())
    _set_styles(word.styles)
    _add_foot(blad.footer.paragraphs[0], f"{titel}, {day_in_words(dag)}")


def _set_styles(stijlen: Styles) -> None:
    gewoon = stijlen["Normal"]
    taal = OxmlElement("w:lang")
    taal.set(qn("w:val"), "nl-NL")
    gewoon.element.get_or_add_rPr().append(taal)
    _set_letters(gewoon, papier.GEWOON, papier.INKT, na=4)
    for niveau, (letter, voor) in enumerate(zip(papier.KOPPEN, (0, 16, 10), strict=True), start=1):
        kop = stijlen[f"Heading {niveau}"]
        _set_letters(kop, letter, papier.INKT, na=4)
        kop.paragraph_format.space_before = Pt(voor)
    for naam, letter, kleur in (
        (KLEIN, papier.KLEIN, papier.GRIJS),
        (CEL, papier.LETTER, papier.INKT),
        (KOP, papier.LETTER, papier.INKT),
    ):
        stijl = stijlen.add_style(naam, WD_STYLE_TYPE.PARAGRAPH)  # type: ignore[no-untyped-call]
        stijl.base_style = gewoon
        _set_letters(stijl, letter, kleur, na=0)
    stijlen[KOP].font.bold = True
    # Headings of a table go to the next page with the first row, and a remark with the table.
    for naam in (KLEIN, KOP):
        stijlen[naam].paragraph_format.keep_with_next = True


def _set_letters(stijl: ParagraphStyle, letter: float, kleur: str, *, na: int) -> None:
    stijl.font.size, stijl.font.color.rgb = Pt(letter), RGBColor.from_string(kleur)
    stijl.paragraph_format.space_after, stijl.paragraph_format.line_spacing = Pt(na), 1.0
    letters = stijl.element.get_or_add_rPr().get_or_add_rFonts()
    letters.attrib.clear()
    for soort in ("ascii", "hAnsi", "cs", "eastAsia"):
        letters.set(qn(f"w:{soort}"), _FONT)


def _add_foot(alinea: Paragraph, tekst: str) -> None:
    """What it is and when it was made on the left, which page of how many on the right."""
    rechts = Mm(papier.BREED_MM - 2 * papier.RAND_MM)
    alinea.style = KLEIN
    alinea.paragraph_format.tab_stops.add_tab_stop(rechts, WD_TAB_ALIGNMENT.RIGHT)
    alinea.add_run(f"{tekst}\tpagina ")
    _add_field(alinea, "PAGE")
    alinea.add_run(" van ")
    _add_field(alinea, "NUMPAGES")


def _add_field(alinea: Paragraph, wat: str) -> None:
    """A number that Word fills in."""
    veld = OxmlElement("w:fldSimple")
    veld.set(qn("w:instr"), wat)
    alinea._p.append(veld)
    veld.append(alinea.add_run("1")._r)
