from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from app.structuurpaneel.filterbalk import Zoekvraag
from tests.app.structuurpaneel.gebruiker import Gebruiker


def test_what_is_typed_goes_before_the_box_for_the_same(lezer: Gebruiker) -> None:
    lezer.choose("Niveau", "Niveau 2")
    lezer.search("ontvangt niveau:3")
    vak = lezer.box("Niveau")
    assert not vak.isEnabled()
    assert (vak.currentIndex(), vak.placeholderText()) == (-1, "niveau:3")
    assert "zoekveld" in vak.toolTip()
    assert lezer.lines() == ["Sommelier", "Ontvangt gasten"]
    for _ in "niveau:3":
        lezer.key(Qt.Key.Key_Backspace)
    lezer.qtbot.wait(200)
    assert vak.isEnabled()
    assert vak.currentText() == "Niveau 2"
    assert lezer.lines() == ["Gastheer", "Ontvangt gasten"]


def test_a_filter_that_has_no_value_yet_asks_nothing(lezer: Gebruiker) -> None:
    lezer.choose("Niveau", "Niveau 2")
    lezer.search("ontvangt niveau:")
    assert lezer.box("Niveau").currentText() == "Niveau 2"
    assert lezer.lines() == ["Gastheer", "Ontvangt gasten"]


def test_boxes_and_typed_filters_work_together(lezer: Gebruiker) -> None:
    lezer.choose("Niveau", "Niveau 3")
    lezer.search("soort:werkproces ontvangt")
    assert lezer.lines() == ["Sommelier", "Ontvangt gasten"]
    assert lezer.box("Niveau").isEnabled()


def test_a_value_that_does_not_exist_is_said_under_the_field(lezer: Gebruiker) -> None:
    lezer.search("ontvangt niveau:9")
    assert lezer.sees("Niveau:9 bestaat niet en telt niet mee; kies uit 2, 3, 4")
    assert "Ontvangt gasten" in lezer.lines()
    lezer.key(Qt.Key.Key_Backspace)
    lezer.type("2")
    lezer.qtbot.wait(200)
    assert not lezer.sees("bestaat niet")


def test_another_structure_keeps_what_is_chosen_under_what_is_typed(
    lezer: Gebruiker,
) -> None:
    lezer.choose("Niveau", "Niveau 3")
    lezer.search("niveau:2")
    structuur = lezer.paneel._structuur
    assert structuur is not None
    lezer.paneel.set_structuur(structuur)
    assert lezer.box("Niveau").placeholderText() == "niveau:2"
    lezer.key(Qt.Key.Key_Escape)
    assert lezer.box("Niveau").currentText() == "Niveau 3"


def test_a_question_can_be_written_as_it_is_typed(lezer: Gebruiker) -> None:
    vraag = Zoekvraag("gasten ", "79140", 3, "speciale opleiding", alleen_met_inhoud=True)
    assert vraag.als_tekst == 'gasten domein:79140 niveau:3 soort_opleiding:"speciale opleiding"'
    assert vraag.without_choice("niveau").niveau is None
    assert vraag.without_choice("domein").gekozen == {
        "niveau": 3,
        "soort_opleiding": "speciale opleiding",
    }
    assert not Zoekvraag()


def test_clearing_takes_everything_away(lezer: Gebruiker) -> None:
    lezer.choose("Niveau", "Niveau 3")
    (met_inhoud,) = lezer.paneel.findChildren(QCheckBox)
    met_inhoud.setChecked(True)
    lezer.search("xyzzy niveau:2")
    QTest.mouseClick(lezer.button("Filters wissen"), Qt.MouseButton.LeftButton)
    assert lezer.veld.text() == ""
    assert lezer.box("Niveau").currentIndex() == 0
    assert lezer.box("Niveau").isEnabled()
    assert not met_inhoud.isChecked()
