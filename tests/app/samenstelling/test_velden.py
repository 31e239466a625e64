from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from app.document import Document
from app.samenstelling.velden import Velden
from composer.operations import set_veld
from composer.samenstelling import Samenstelling

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


@pytest.fixture
def document(qapp: QApplication) -> Document:
    return Document()


@pytest.fixture
def velden(qtbot: QtBot, document: Document) -> Velden:
    velden = Velden(document)
    qtbot.addWidget(velden)
    velden.show()
    return velden


def choose(keuze: QComboBox, tekst: str) -> None:
    """As by keyboard: type ahead, then confirm."""
    plaats = keuze.findText(tekst)
    assert plaats >= 0
    keuze.setCurrentIndex(plaats)
    keuze.activated.emit(plaats)


def test_what_is_typed_is_in_the_composition(velden: Velden, document: Document) -> None:
    QTest.keyClicks(velden.naam, "Servicemedewerker")
    QTest.keyClicks(velden.beroep, "Gastheer")
    choose(velden.niveau, "3")
    QTest.mouseClick(velden.leerwegen["bbl"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(velden.leerwegen["bol"], Qt.MouseButton.LeftButton)
    velden.studieduur.stepBy(2)
    QTest.keyClicks(velden.startjaar, "2019")
    QTest.keyClick(velden.startjaar, Key.Key_Return)
    s = document.samenstelling
    assert (s.naam, s.beroep, s.niveau) == ("Servicemedewerker", "Gastheer", 3)
    assert s.soort_opleiding == "vakopleiding"
    assert velden.soort.currentText() == "vakopleiding"
    assert s.leerwegen == ("bol", "bbl")
    assert (s.studieduur, s.startjaar) == (2, 2019)
    assert velden.startjaar.text() == "2019/20"


def test_undo_shows_in_the_fields(velden: Velden, document: Document) -> None:
    QTest.keyClicks(velden.naam, "Kok")
    choose(velden.soort, "vakopleiding")
    document.stack.undo()
    assert velden.soort.currentData() == ""
    document.stack.undo()
    assert velden.naam.text() == ""
    document.stack.redo()
    assert velden.naam.text() == "Kok"


def test_typing_keeps_the_cursor(velden: Velden, document: Document) -> None:
    document.open(Samenstelling("s", naam="Kk"))
    velden.naam.setCursorPosition(1)
    QTest.keyClicks(velden.naam, "o")
    assert velden.naam.text() == "Kok"
    assert velden.naam.cursorPosition() == 2


def test_what_a_file_says_is_shown_even_if_odd(velden: Velden, document: Document) -> None:
    vreemd = Samenstelling(
        "s",
        niveau=1,
        soort_opleiding="specialistenopleiding",
        leerwegen=("derde",),
        studieduur=12,
        startjaar=2150,
    )
    document.open(vreemd)
    assert velden.niveau.currentText() == "1"
    assert velden.soort.currentText() == "specialistenopleiding"
    assert velden.studieduur.value() == 12
    assert velden.startjaar.text() == "2150/51"
    assert not document.is_modified
    QTest.mouseClick(velden.leerwegen["bol"], Qt.MouseButton.LeftButton)
    assert document.samenstelling.leerwegen == ("bol", "derde")


def test_open_fields_are_none(velden: Velden, document: Document) -> None:
    document.apply(set_veld, "studieduur", 3)
    velden.studieduur.stepBy(-3)
    assert document.samenstelling.studieduur is None
    assert velden.studieduur.text() == "\N{EN DASH}"


def test_a_click_in_an_open_field_and_typing_works(velden: Velden, document: Document) -> None:
    for veld, toetsen in ((velden.studieduur, "3"), (velden.startjaar, "2021")):
        veld.lineEdit().setCursorPosition(1)
        QTest.keyClicks(veld, toetsen)
        QTest.keyClick(veld, Key.Key_Return)
    assert (document.samenstelling.studieduur, document.samenstelling.startjaar) == (3, 2021)


def test_stepping_from_an_open_year_starts_now(velden: Velden, document: Document) -> None:
    velden.startjaar.stepBy(1)
    eerste = document.samenstelling.startjaar
    assert eerste is not None
    assert eerste >= 2025
    velden.startjaar.stepBy(1)
    assert document.samenstelling.startjaar == eerste + 1


def test_the_wheel_over_a_field_changes_nothing(velden: Velden, document: Document) -> None:
    document.apply(set_veld, "studieduur", 3)
    wiel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    velden.naam.setFocus()
    QApplication.sendEvent(velden.studieduur, wiel)
    assert document.samenstelling.studieduur == 3


def test_each_field_can_be_gone_to(velden: Velden, qtbot: QtBot) -> None:
    velden.activateWindow()
    for naam in ("naam", "niveau", "soort_opleiding", "leerwegen", "studieduur", "startjaar"):
        assert velden.focus_veld(naam)
    qtbot.waitUntil(velden.startjaar.hasFocus)
    assert not velden.focus_veld("aanvraag")


def test_tab_goes_from_left_to_right(velden: Velden) -> None:
    volgorde: list[QWidget] = []
    volgende: QWidget | None = velden.naam
    while volgende is not None and len(volgorde) < 4:
        if volgende.focusPolicy() & Qt.FocusPolicy.TabFocus:
            volgorde.append(volgende)
        volgende = volgende.nextInFocusChain()
    assert volgorde == [velden.naam, velden.niveau, velden.soort, velden.beroep]
