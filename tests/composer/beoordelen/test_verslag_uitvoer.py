"""The report as HTML, Word document and workbook: the same words, and text stays text."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook

from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.opmaak import blocks_of, tables_of
from composer.beoordelen.verslag import Verslag, make_verslag
from composer.beoordelen.verslag_docx import verslag_docx
from composer.beoordelen.verslag_html import verslag_html
from composer.beoordelen.verslag_xlsx import verslag_xlsx
from composer.beoordelen.waarden import MAX_TEKST
from composer.verslagvorm.blokken import Kop, Moment, Tabel
from composer.verslagvorm.xlsx import MAX_CEL, fitting
from tests.composer.beoordelen.pakketten import anna, complete, notitie, ronde, samenstelling, uuid
from tests.composer.beoordelen.test_verslag import DAG

KWAAD = (
    "<script>alert(1)</script>",
    "<img src=x onerror=y>",
    '"&amp;',
    "=1+1",
    "+31 20",
    "-2",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "#N/A",
    "1",
    "TRUE",
    "Twee\nregels\ten een tab",
    "e\u0301🙂",
    "x" * MAX_TEKST,
)


def hostile() -> Verslag:
    """A report in which people wrote what a program might take for something else."""
    naam = '=HYPERLINK("x")<b>'
    kwaad = replace(samenstelling(), naam=naam)
    nu = complete()
    nu = replace(nu, rondes=tuple(r for r in nu.rondes if r.document.id != kwaad.id))
    nu = replace(nu, rondes=(*nu.rondes, ronde(kwaad)))
    for nummer, tekst in enumerate(KWAAD, start=100):
        nu = add_notitie(nu, uuid(1000), notitie(tekst), anna(nummer), id_=uuid(nummer))
    return make_verslag(nu, DAG)


VERSLAG = hostile()


def test_html_has_every_cell_as_text_and_no_markup_of_others() -> None:
    pagina = verslag_html(VERSLAG)
    assert "<script" not in pagina
    assert "<img" not in pagina
    assert pagina == verslag_html(hostile())
    boom = html.fromstring(pagina)
    for breuk in boom.iter("br"):
        breuk.tail = "\n" + (breuk.tail or "")
    cellen = [["".join(map(str, c.itertext())) for c in rij.iter("td")] for rij in boom.iter("tr")]
    verwacht = [
        [str(cel) for cel in rij]
        for blok in blocks_of(VERSLAG)
        if isinstance(blok, Tabel)
        for rij in blok.rijen
    ]
    assert [rij for rij in cellen if rij] == verwacht
    assert not [*boom.iter("link", "iframe", "object")]


def test_a_word_document_has_every_cell_as_text() -> None:
    word = Document(io.BytesIO(verslag_docx(VERSLAG)))
    tabellen = [blok for blok in blocks_of(VERSLAG) if isinstance(blok, Tabel)]
    assert len(word.tables) == len(tabellen)
    for gelezen, tabel in zip(word.tables, tabellen, strict=True):
        rijen = [[cel.text for cel in rij.cells] for rij in gelezen.rows]
        assert rijen == [[str(cel) for cel in rij] for rij in (tabel.koppen, *tabel.rijen)]
        assert "w:tblHeader" in gelezen.rows[0]._tr.xml
    koppen = [p.text for p in word.paragraphs if p.style and p.style.name.startswith("Heading")]
    assert koppen == [blok.tekst for blok in blocks_of(VERSLAG) if isinstance(blok, Kop)]
    assert word.core_properties.author == ""


def test_a_workbook_has_every_text_as_text() -> None:
    boek = load_workbook(io.BytesIO(verslag_xlsx(VERSLAG)))
    assert boek.sheetnames == [tabel.naam for tabel in tables_of(VERSLAG)]
    for tabel in tables_of(VERSLAG):
        geen = (tabel.geen, *[""] * (len(tabel.koppen) - 1))
        rijen = (tabel.koppen, *(tabel.rijen or [geen]))
        for rij, waarden in zip(boek[tabel.naam].iter_rows(), rijen, strict=True):
            for cel, waarde in zip(rij, waarden, strict=True):
                if isinstance(waarde, int):
                    assert (cel.data_type, cel.value) == ("n", waarde)
                elif isinstance(waarde, Moment):
                    assert (cel.data_type, cel.value) == ("d", waarde.tijd.replace(tzinfo=None))
                elif waarde:
                    assert isinstance(waarde, str)
                    assert (cel.data_type, cel.value) == ("s", waarde)
                    is_formule = waarde.startswith(("=", "+", "-", "@"))
                    assert bool(cel.quotePrefix) is is_formule


@pytest.mark.parametrize("teken", ["a", "🙂"])
def test_a_text_that_a_cell_does_not_hold_says_so(teken: str) -> None:
    assert fitting(teken * MAX_TEKST) == teken * MAX_TEKST
    kort = fitting(teken * 40_000)
    assert kort.endswith("(ingekort; de hele tekst staat in het document)")
    assert len(kort.encode("utf-16-le")) <= 2 * MAX_CEL
    assert kort.startswith(teken * 100)
