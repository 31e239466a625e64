from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.detailpaneel.tekstvelden import Tekstveld, Titelveld, Verschilveld
from kwalificatiestructuur.woordverschil import verschil_of

LANG = " ".join(["een tekst die niet op een regel past"] * 30)


class Pagina(QScrollArea):
    """A page with a title, a text and one more field."""

    def __init__(self) -> None:
        super().__init__()
        inhoud = QWidget()
        kolom = QVBoxLayout(inhoud)
        self.titel, self.tekst, self.ander = Titelveld(), Tekstveld(), QLineEdit()
        for veld in (self.titel, self.tekst, self.ander):
            kolom.addWidget(veld)
        self.setWidgetResizable(True)
        self.setWidget(inhoud)
        self.resize(300, 300)


@pytest.fixture
def pagina(qtbot: QtBot) -> Pagina:
    pagina = Pagina()
    qtbot.addWidget(pagina)
    pagina.show()
    qtbot.waitExposed(pagina)
    pagina.activateWindow()
    return pagina


def settle() -> None:
    """Let the sizes of what is nested come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def test_a_field_is_as_tall_as_its_text(pagina: Pagina) -> None:
    laag = pagina.tekst.height()
    pagina.tekst.set_tekst(LANG)
    settle()
    hoog = pagina.tekst.height()
    assert hoog > 5 * laag
    assert pagina.tekst.verticalScrollBar().maximum() == 0
    pagina.resize(600, 300)
    settle()
    assert laag < pagina.tekst.height() < hoog


def test_typing_is_told_and_showing_is_not(pagina: Pagina) -> None:
    verteld: list[str] = []
    pagina.tekst.getypt.connect(verteld.append)
    pagina.tekst.set_tekst("uit het document")
    assert verteld == []
    pagina.tekst.setFocus()
    pagina.tekst.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(pagina.tekst, "!?")
    assert verteld == ["uit het document!", "uit het document!?"]


@pytest.mark.parametrize("tekst", ["vaste\u00a0spatie", "een\n\ntwee", "tab\tteken", "\U0001f600x"])
def test_a_text_comes_back_character_for_character(pagina: Pagina, tekst: str) -> None:
    pagina.tekst.set_tekst("iets anders")
    pagina.tekst.set_tekst(tekst)
    assert pagina.tekst.tekst == tekst


def test_the_cursor_stays_in_its_place_when_the_text_changes_elsewhere(pagina: Pagina) -> None:
    pagina.tekst.set_tekst("aap noot \U0001f600 mies")
    cursor = pagina.tekst.textCursor()
    cursor.setPosition(len("aap no"))
    pagina.tekst.setTextCursor(cursor)
    pagina.tekst.set_tekst("aap noot \U0001f600 wim")
    assert pagina.tekst.textCursor().position() == len("aap no")
    pagina.tekst.set_tekst("een aap noot \U0001f600 wim")
    assert pagina.tekst.textCursor().position() == len("een aap no")


def test_tab_goes_on_and_undo_is_that_of_the_window(pagina: Pagina) -> None:
    terug: list[bool] = []
    sneltoets = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), pagina)
    sneltoets.activated.connect(lambda: terug.append(True))
    pagina.tekst.setFocus()
    QTest.keyClicks(pagina.tekst, "abc")
    QTest.keyClick(pagina.tekst, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert terug == [True]
    assert pagina.tekst.tekst == "abc"
    QTest.keyClick(pagina.tekst, Qt.Key.Key_Tab)
    assert pagina.ander.hasFocus()


def test_the_wheel_scrolls_the_page(pagina: Pagina) -> None:
    pagina.tekst.set_tekst(LANG)
    settle()
    balk = pagina.verticalScrollBar()
    assert balk.maximum() > 0
    midden = QPointF(pagina.tekst.mapTo(pagina, QPoint(20, 60)))
    QTest.wheelEvent(pagina.windowHandle(), midden, QPoint(0, -240))
    assert balk.value() > 0


def test_the_page_follows_the_cursor(pagina: Pagina) -> None:
    pagina.tekst.set_tekst(LANG)
    settle()
    pagina.tekst.setFocus()
    pagina.tekst.moveCursor(QTextCursor.MoveOperation.End)
    assert pagina.verticalScrollBar().value() > 0
    pagina.tekst.moveCursor(QTextCursor.MoveOperation.Start)
    settle()
    assert pagina.verticalScrollBar().value() < pagina.tekst.height() / 2


def test_the_page_follows_what_is_typed(pagina: Pagina) -> None:
    pagina.tekst.setFocus()
    for _ in range(40):
        QTest.keyClick(pagina.tekst, Qt.Key.Key_Return)
    settle()
    assert pagina.tekst.verticalScrollBar().value() == 0
    plek = pagina.tekst.mapTo(pagina.viewport(), pagina.tekst.cursorRect().center())
    assert pagina.viewport().rect().contains(plek)


def test_the_focus_can_be_seen(pagina: Pagina) -> None:
    pagina.ander.setFocus()
    zonder = pagina.tekst.grab().toImage()
    pagina.tekst.setFocus()
    assert pagina.tekst.grab().toImage() != zonder


def test_what_is_pasted_is_plain_text(pagina: Pagina) -> None:
    geplakt = QMimeData()
    geplakt.setHtml("<b>vet</b>")
    geplakt.setText("vet & <b>kaal</b>")
    pagina.tekst.insertFromMimeData(geplakt)
    assert pagina.tekst.tekst == "vet & <b>kaal</b>"


def test_a_title_is_one_line(pagina: Pagina) -> None:
    geplakt = QMimeData()
    geplakt.setText("  twee\nregels ")
    pagina.titel.insertFromMimeData(geplakt)
    assert pagina.titel.tekst == "twee regels"
    pagina.titel.setFocus()
    QTest.keyClick(pagina.titel, Qt.Key.Key_Return)
    assert pagina.tekst.hasFocus()


def test_a_space_in_a_title_can_be_typed(pagina: Pagina) -> None:
    pagina.titel.setFocus()
    pagina.titel.getypt.connect(lambda tekst: pagina.titel.set_tekst(" ".join(tekst.split())))
    QTest.keyClicks(pagina.titel, "Helpt de klant ")
    assert pagina.titel.tekst == "Helpt de klant "
    pagina.ander.setFocus()
    assert pagina.titel.tekst == "Helpt de klant"


def test_an_empty_title_is_not_told_and_is_put_back(pagina: Pagina) -> None:
    pagina.titel.set_tekst("Helpt")
    verteld: list[str] = []
    pagina.titel.getypt.connect(verteld.append)
    pagina.titel.setFocus()
    pagina.titel.selectAll()
    QTest.keyClick(pagina.titel, Qt.Key.Key_Backspace)
    assert verteld == []
    pagina.ander.setFocus()
    assert pagina.titel.tekst == "Helpt"


def test_a_difference_is_marked_by_more_than_colour(qtbot: QtBot) -> None:
    veld = Verschilveld()
    qtbot.addWidget(veld)
    veld.show_verschil(verschil_of("helpt de klant", "helpt een klant"))
    assert veld.tekst == "helpt de een klant"
    cursor = veld.textCursor()
    cursor.setPosition(len("helpt d"))
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(len("helpt de e"))
    assert cursor.charFormat().fontUnderline()
    assert veld.isReadOnly()
