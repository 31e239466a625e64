from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.detailpaneel.onderdeelblad import Onderdeelblad
from app.detailpaneel.tekstvelden import Tekstveld
from app.lader import Structuurpakket
from app.look.thema import kleuren
from composer.operations import set_tekst
from kwalificatiestructuur.zoeken import Zoekindex
from tests.app.gebruiker import Gebruiker
from tests.composer.regels.kerntaakbron import GEDRAG, kerntaakstructuur

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.werkplaats import Werkplaats


def marked(veld: Tekstveld) -> list[str]:
    return [keuze.cursor.selectedText() for keuze in veld.extraSelections()]


class Neptip:
    """Remembers what would be shown; the offscreen platform cannot raise a tooltip."""

    tekst = ""

    @classmethod
    def showText(cls, _plek: QPoint, tekst: str, _veld: QWidget) -> None:
        cls.tekst = tekst

    @classmethod
    def hideText(cls) -> None:
        cls.tekst = ""


@pytest.fixture(autouse=True)
def _no_tooltips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.detailpaneel.tekstvelden.QToolTip", Neptip)


def ask(veld: Tekstveld, plaats: int) -> str:
    """Rest the mouse on a character; what the tooltip says."""
    cursor = QTextCursor(veld.document())
    cursor.setPosition(plaats)
    punt = veld.cursorRect(cursor).center()
    vraag = QHelpEvent(QHelpEvent.Type.ToolTip, punt, veld.viewport().mapToGlobal(punt))
    Neptip.tekst = ""
    QApplication.sendEvent(veld.viewport(), vraag)
    return Neptip.tekst


@pytest.fixture
def gebruiker(qtbot: QtBot, werkplaats: Werkplaats) -> Gebruiker:
    structuur = kerntaakstructuur()
    venster = werkplaats.open_window()
    werkplaats.lader.geladen.emit(Structuurpakket(structuur, Zoekindex(structuur)))
    qtbot.waitExposed(venster)
    venster.activateWindow()
    qtbot.waitUntil(venster.is_gecontroleerd)
    gebruiker = Gebruiker(werkplaats, venster)
    gebruiker.add("25900:B1-K1")
    deel = venster.document.samenstelling.kerntaken[0].werkprocessen[0]
    assert venster.samenstelling.show_onderdeel(deel.id)
    return gebruiker


def field(gebruiker: Gebruiker, naam: str) -> Tekstveld:
    (blad,) = gebruiker.venster.detail.findChildren(Onderdeelblad)
    return blad._teksten[naam]._veld


def test_a_text_as_it_was_copied_is_not_marked(gebruiker: Gebruiker) -> None:
    assert "zodat" in GEDRAG
    assert marked(field(gebruiker, "gedrag")) == []


def test_typing_marks_the_words_and_leaves_the_cursor(gebruiker: Gebruiker) -> None:
    veld = field(gebruiker, "gedrag")
    veld.setFocus()
    QTest.keyClick(veld, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(veld, " Let op.")
    assert marked(veld) == ["zodat"]
    assert veld.textCursor().position() == len(veld.tekst)
    (keuze,) = veld.extraSelections()
    assert keuze.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert keuze.format.underlineColor().name() == kleuren(veld.palette()).waarschuwing
    plaats = veld.tekst.index("zodat")
    assert "resultaat" in ask(veld, plaats + 2)
    assert "STR-22" in ask(veld, plaats + 2)
    assert ask(veld, 1) == ""
    gebruiker.venster.document.stack.undo()
    assert marked(veld) == []


def test_the_mark_goes_when_the_word_goes(gebruiker: Gebruiker) -> None:
    veld = field(gebruiker, "gedrag")
    veld.setFocus()
    QTest.keyClick(veld, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(veld, "Wacht zodat")
    assert marked(veld) == ["zodat"]
    QTest.keyClick(veld, Qt.Key.Key_Backspace)
    assert marked(veld) == []


def test_the_place_counts_as_qt_counts(gebruiker: Gebruiker) -> None:
    document = gebruiker.venster.document
    deel = document.samenstelling.kerntaken[0].werkprocessen[0]
    document.apply(set_tekst, deel.id, "gedrag", "\U0001f600 Wacht\r\nzodat het lukt.")
    assert marked(field(gebruiker, "gedrag")) == ["zodat"]


def test_another_part_has_its_own_marks(gebruiker: Gebruiker) -> None:
    document = gebruiker.venster.document
    een, ander = document.samenstelling.kerntaken[0].werkprocessen
    document.apply(set_tekst, een.id, "gedrag", "Wacht, zodat het kan.")
    veld = field(gebruiker, "gedrag")
    assert marked(veld) == ["zodat"]
    gebruiker.venster.samenstelling.show_onderdeel(ander.id)
    assert marked(veld) == []
    gebruiker.venster.samenstelling.show_onderdeel(een.id)
    assert marked(veld) == ["zodat"]


def test_the_reason_follows_the_language(gebruiker: Gebruiker) -> None:
    document = gebruiker.venster.document
    deel = document.samenstelling.kerntaken[0].werkprocessen[0]
    document.apply(set_tekst, deel.id, "omschrijving", "Werkt, met als resultaat een stoel.")
    veld = field(gebruiker, "omschrijving")
    assert marked(veld) == ["met als resultaat"]
    gebruiker.werkplaats.choose_taal("en")
    QTest.qWait(0)
    assert "result" in ask(veld, 9)
    assert ask(veld, 9).startswith("An omschrijving")
    gebruiker.werkplaats.choose_taal("nl")
    QTest.qWait(0)
    assert ask(veld, 9).startswith("In de omschrijving")


def test_the_colour_follows_the_theme(gebruiker: Gebruiker) -> None:
    from app.look.thema import DONKER, Kleurschema

    document = gebruiker.venster.document
    deel = document.samenstelling.kerntaken[0].werkprocessen[0]
    document.apply(set_tekst, deel.id, "gedrag", "Wacht, zodat het kan.")
    veld = field(gebruiker, "gedrag")
    gebruiker.werkplaats.choose_thema(Kleurschema.DONKER)
    QTest.qWait(0)
    (keuze,) = veld.extraSelections()
    assert keuze.format.underlineColor().name() == DONKER.waarschuwing
    gebruiker.werkplaats.choose_thema(Kleurschema.SYSTEEM)
