from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gereedheid import bewaren
from app.gereedheid.bewaren import keep_codes_whole, pdf_of
from app.look.thema import DONKER, maak_palet
from composer.findings import Findings
from composer.gereedheid import judge_gereedheid, write_html
from composer.webpagina import page_of, table_of
from tests.composer.gereedheid.aanvragen import DAG, complete, wereld

DRIE_BLADEN = page_of("Proef", [table_of(("Kop",), [("woord " * 40,)] * 60)])


def test_a_thread_of_python_makes_the_same_pages_without_a_word_of_qt(qtbot: QtBot) -> None:
    rijen = [(f"Regel {nummer}", "woord " * 40) for nummer in range(400)]
    pagina = page_of("Proef", [table_of(("Kop", "Tekst"), rijen)] * 3)
    gemaakt: list[bytes] = []
    draad = threading.Thread(target=lambda: gemaakt.append(pdf_of(pagina, "Proef")))
    draad.start()
    draad.join()
    hier = pdf_of(pagina, "Proef")
    (daar,) = gemaakt
    assert daar.startswith(b"%PDF-")
    assert daar.count(b"/Type /Page\n") == hier.count(b"/Type /Page\n") > 20


def test_every_page_says_what_it_is_and_which_of_how_many(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    voeten: list[str] = []

    class Kwast(QPainter):
        def drawText(self, *wat: Any) -> None:  # type: ignore[override]
            voeten.append(wat[-1])
            super().drawText(*wat)

    monkeypatch.setattr(bewaren, "QPainter", Kwast)
    data = pdf_of(DRIE_BLADEN, "Proef")
    aantal = data.count(b"/Type /Page\n")
    assert aantal > 2
    assert voeten[::2] == ["Proef"] * aantal
    assert voeten[1::2] == [f"pagina {n} van {aantal}" for n in range(1, aantal + 1)]
    voeten.clear()
    pdf_of(DRIE_BLADEN, "Proef " * 60)
    assert voeten[0].startswith("Proef Proef")
    assert voeten[0].endswith("\N{HORIZONTAL ELLIPSIS}")


def test_the_ink_is_that_of_paper_on_a_dark_screen(qapp: QApplication) -> None:
    def inkt() -> list[bytes]:
        data = pdf_of(DRIE_BLADEN, "Proef")
        stromen = re.findall(rb"stream\n.*?endstream", data, re.DOTALL)
        # Which names the moment at which it was made.
        return [stroom for stroom in stromen if b"xpacket" not in stroom]

    eerder = qapp.palette()
    licht = inkt()
    qapp.setPalette(maak_palet(DONKER))
    try:
        assert inkt() == licht
    finally:
        qapp.setPalette(eerder)
    assert len(licht) > 2


def test_nothing_of_the_page_stands_beyond_the_paper(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(page_of("T", ["<h1>T</h1>", table_of(("Kop",), [("cel",)])]))
    vakken = document.rootFrame().childFrames()
    assert vakken
    assert document.firstBlock().blockFormat().leftMargin() == 0
    assert all(vak.frameFormat().leftMargin() == 0 for vak in vakken)


def test_no_word_is_broken_on_paper(qapp: QApplication) -> None:
    omgeving, waarde = replace(wereld(), peildatum=DAG), complete()
    gereedheid = judge_gereedheid(omgeving, waarde, Findings(omgeving, waarde).alle)
    document = QTextDocument()
    document.setHtml(write_html(omgeving, waarde, gereedheid, dag=DAG))
    document.setPageSize(QSizeF(680, 980))
    assert document.pageCount() > 1
    blok, gezien = document.begin(), 0
    while blok.isValid():
        vlak, tekst = blok.layout(), blok.text()
        regels = [vlak.lineAt(nummer) for nummer in range(vlak.lineCount() - 1)]
        einden = [tekst[regel.textStart() + regel.textLength() - 1] for regel in regels]
        assert set(einden) <= set(" -/\N{LINE SEPARATOR}"), tekst
        blok, gezien = blok.next(), gezien + len(einden)
    assert gezien > 50


CODES = ["B1-K1-W2", "P12-K10-W11", "B1-K3", "25168:K1-W2"]


def lines(document: QTextDocument) -> Iterator[str]:
    document.documentLayout().documentSize()
    blok = document.begin()
    while blok.isValid():
        for nummer in range(blok.layout().lineCount()):
            regel = blok.layout().lineAt(nummer)
            yield blok.text()[regel.textStart() : regel.textStart() + regel.textLength()]
        blok = blok.next()


def test_a_code_is_not_broken_at_its_hyphen(qapp: QApplication) -> None:
    tekst = ", ".join(CODES * 9)
    for breed in range(150, 400, 7):
        document = QTextDocument()
        document.setHtml(page_of("T", [table_of(("Kop",), [(tekst,), ("Niets",)])]))
        document.setTextWidth(breed)
        eerder = [*lines(document)]
        keep_codes_whole(document)
        regels = [*lines(document)]
        gezien = [deel for regel in regels for deel in re.split(r"[,\s]+", regel) if deel]
        assert gezien == ["Kop", *CODES * 9, "Niets"], breed
        assert len(regels) <= 1.5 * len(eerder)


def test_a_code_for_which_there_is_no_room_is_left_as_it_is(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setPlainText("bij P12-K10-W11")
    document.setTextWidth(40)
    keep_codes_whole(document)
    assert document.toPlainText() == "bij P12-K10-W11"


def test_a_code_stays_in_the_pdf_as_it_is_typed(qapp: QApplication) -> None:
    tekst = ", ".join(CODES * 30)
    pagina = page_of("T", [table_of(("Kop", "Codes"), [("woord " * 30, tekst)])])
    data = pdf_of(pagina, "T")
    tekens = {int(teken, 16) for teken in re.findall(rb"<([0-9A-F]{4})>", data)}
    assert ord("-") in tekens
    assert tekens.isdisjoint({0x2010, 0x2011, 0x2028, 0x2060})
