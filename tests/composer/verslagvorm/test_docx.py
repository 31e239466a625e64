"""How a report looks in Word: its paper, its columns, what comes again on every page."""

from __future__ import annotations

import io
from datetime import date

import pytest
from docx import Document
from docx.document import Document as Worddocument
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn
from docx.shared import Mm

from composer.verslagvorm.blokken import Alinea, Blok, Kop, Tabel
from composer.verslagvorm.breedten import lay_out
from composer.verslagvorm.docx import docx_of
from tests.composer.verslagvorm.tabellen import notes, side_by_side


def word_of(*blokken: Blok) -> Worddocument:
    return Document(io.BytesIO(docx_of("Verslag <b>", date(2026, 3, 1), blokken)))


def test_the_paper_lies_on_its_side_and_every_page_has_its_number() -> None:
    word = word_of(Kop(1, "Kop"), Alinea("Tekst"))
    (blad,) = word.sections
    assert blad.orientation == WD_ORIENTATION.LANDSCAPE
    assert blad.page_width == pytest.approx(Mm(297), abs=Mm(0.1))
    assert blad.page_height == pytest.approx(Mm(210), abs=Mm(0.1))
    voet = blad.footer.paragraphs[0]._p
    tekst = "".join(t.text or "" for t in voet.iter(qn("w:t")))
    assert tekst == "Verslag <b>, 1-3-2026pagina 1 van 1"
    velden = [veld.get(qn("w:instr")) for veld in voet.iter(qn("w:fldSimple"))]
    assert velden == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize("tabel", [notes(), side_by_side(20)], ids=lambda tabel: tabel.naam)
def test_columns_are_as_wide_as_their_words_need(tabel: Tabel) -> None:
    verwacht = [*lay_out(tabel)]
    gelezen = word_of(tabel).tables
    assert len(gelezen) == len(verwacht)
    for raster, (deel, breedten) in zip(gelezen, verwacht, strict=True):
        maten = [kolom.width.pt for kolom in raster.columns if kolom.width is not None]
        assert maten == pytest.approx(breedten, abs=0.1)
        assert {cel.width.pt for cel in raster.columns[0].cells if cel.width} == {maten[0]}
        assert raster.autofit is False
        assert [cel.text for cel in raster.rows[0].cells] == [*deel.koppen]


def test_headings_of_a_table_come_again_and_short_rows_stay_whole() -> None:
    kop, lang, kort, *_ = word_of(notes()).tables[0].rows
    assert kop._tr.trPr is not None
    assert kop._tr.trPr.find(qn("w:tblHeader")) is not None
    assert kop.cells[0].paragraphs[0].style is not None
    assert kop.cells[0].paragraphs[0].style.font.bold
    assert kort._tr.trPr is not None
    assert kort._tr.trPr.find(qn("w:cantSplit")) is not None
    # One that is higher than a page has to run on.
    assert lang._tr.trPr is None or len(lang.cells[3].text) <= 600


def test_codes_and_dates_are_not_broken_and_read_as_they_were() -> None:
    tekst = "B1-K1-W2 & <28-11-2026>\tNoordwest-Nederland -\nGastheer/-vrouw"
    cel = word_of(Tabel("T", ("Kop",), ((tekst,),))).tables[0].cell(1, 0)
    assert cel.text == tekst
    assert len([*cel._tc.iter(qn("w:noBreakHyphen"))]) == 4


def test_letters_are_the_same_in_the_whole_document() -> None:
    stijlen = word_of(Alinea("x")).styles
    for naam in ("Normal", "Heading 1", "Heading 2", "Heading 3", "Tabeltekst", "Tabelkop"):
        assert stijlen[naam].font.name == "Arial"
    assert stijlen["Tabeltekst"].font.size.pt >= 9


def test_the_rows_of_a_short_table_stay_together_and_those_of_a_long_one_do_not() -> None:
    for aantal, bijeen in ((1, 0), (6, 5), (7, 0)):
        tabel = Tabel("T", ("Nr",), tuple((str(n),) for n in range(aantal)))
        (word,) = word_of(tabel).tables
        volgen = [rij._tr.findall(f".//{qn('w:keepNext')}") for rij in word.rows[1:]]
        assert [bool(volgt) for volgt in volgen] == [True] * bijeen + [False] * (aantal - bijeen)
