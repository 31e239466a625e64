from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.overlap.toetsingsvraag import Toetsingsvraagdialoog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEKST = "Vraag\n\n- <b>geen opmaak</b>\n"


@pytest.fixture
def dialoog(qtbot: QtBot) -> Toetsingsvraagdialoog:
    dialoog = Toetsingsvraagdialoog(TEKST)
    qtbot.addWidget(dialoog)
    dialoog.show()
    qtbot.waitExposed(dialoog)
    return dialoog


def test_the_text_is_shown_as_it_is_and_cannot_be_changed(dialoog: Toetsingsvraagdialoog) -> None:
    assert dialoog.tekst.toPlainText() == TEKST
    QTest.keyClicks(dialoog.tekst, "meer")
    assert dialoog.tekst.toPlainText() == TEKST


def test_copying_says_so_and_leaves_the_window(dialoog: Toetsingsvraagdialoog) -> None:
    assert dialoog.gekopieerd.text() == ""
    QTest.mouseClick(dialoog.kopieer, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == TEKST
    assert dialoog.gekopieerd.text() == "De vraag staat op het klembord."
    assert dialoog.isVisible()


def test_saving_and_closing_are_different_answers(dialoog: Toetsingsvraagdialoog) -> None:
    QTest.mouseClick(dialoog.bewaar, Qt.MouseButton.LeftButton)
    assert dialoog.result() == dialoog.DialogCode.Accepted
    dialoog.show()
    QTest.keyClick(dialoog, Qt.Key.Key_Escape)
    assert dialoog.result() == dialoog.DialogCode.Rejected
