from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.structuurpaneel.aanvullijst import Aanvullijst
from tests.app.structuurpaneel.gebruiker import Gebruiker

K = Qt.Key


def test_a_filter_is_completed_with_tab_name_first_then_value(lezer: Gebruiker) -> None:
    lezer.type("n")
    assert lezer.offered == []
    lezer.type("i")
    assert lezer.offered == ["niveau:  niveau van de kwalificatie"]
    lezer.key(K.Key_Tab)
    assert lezer.veld.text() == "niveau:"
    assert lezer.offered == ["niveau 2", "niveau 3", "niveau 4"]
    lezer.key(K.Key_Down, K.Key_Down, K.Key_Tab)
    assert lezer.veld.text() == "niveau:3 "
    assert lezer.offered == []
    assert lezer.veld.hasFocus()
    lezer.type("ontvangt")
    lezer.qtbot.wait(200)
    assert lezer.lines() == ["Sommelier", "Ontvangt gasten"]


def test_enter_takes_what_the_arrows_chose_and_else_goes_on(lezer: Gebruiker) -> None:
    lezer.type("soort:w")
    assert lezer.offered == ["werkproces"]
    lezer.key(K.Key_Up, K.Key_Return)
    assert lezer.veld.text() == "soort:werkproces "
    lezer.type("le")
    assert lezer.offered == ["leerweg:  bol of bbl"]
    lezer.key(K.Key_Return)
    assert lezer.offered == []
    assert lezer.boom.hasFocus() or lezer.sees("Niets gevonden")


def test_escape_closes_the_list_and_only_then_empties_the_field(lezer: Gebruiker) -> None:
    lezer.type("dom")
    assert lezer.offered
    lezer.key(K.Key_Escape)
    assert lezer.offered == []
    assert lezer.veld.text() == "dom"
    lezer.key(K.Key_Escape)
    assert lezer.veld.text() == ""


def test_arrows_go_round_by_way_of_nothing(lezer: Gebruiker) -> None:
    lezer.type("niveau:")
    (lijst,) = lezer.paneel.window().findChildren(Aanvullijst)
    gezien = []
    for _ in range(5):
        lezer.key(K.Key_Down)
        gezien.append(lijst.currentRow())
    assert gezien == [0, 1, 2, -1, 0]
    lezer.key(K.Key_Up, K.Key_Up)
    assert lijst.currentRow() == 2


def test_a_click_takes_a_completion(lezer: Gebruiker) -> None:
    lezer.type("niveau:")
    (lijst,) = lezer.paneel.window().findChildren(Aanvullijst)
    plek = lijst.visualItemRect(lijst.item(1)).center()
    QTest.mouseClick(lijst.viewport(), Qt.MouseButton.LeftButton, pos=plek)
    assert lezer.veld.text() == "niveau:3 "
    assert lezer.veld.hasFocus()


def test_a_completion_in_the_middle_leaves_the_rest(lezer: Gebruiker) -> None:
    lezer.type(" gasten")
    lezer.veld.home(False)
    lezer.type("niveau:")
    lezer.key(K.Key_Tab)
    assert lezer.veld.text() == "niveau:2 gasten"
    assert lezer.veld.cursorPosition() == len("niveau:2 ")
    lezer.veld.undo()
    assert lezer.veld.text() == "niveau: gasten"


@pytest.mark.parametrize("tekst", ["gasten", "niveau:3", "x:", '"niveau', "ni:3"])
def test_nothing_is_offered_where_nothing_can_be_completed(lezer: Gebruiker, tekst: str) -> None:
    lezer.type(tekst)
    assert lezer.offered == []


def test_the_list_goes_when_the_field_is_left(lezer: Gebruiker) -> None:
    lezer.type("niveau:")
    assert lezer.offered
    lezer.boom.setFocus()
    QApplication.processEvents()
    assert lezer.offered == []
