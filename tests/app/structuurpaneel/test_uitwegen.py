from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton

from app.structuurpaneel.uitwegen import WOORDEN, drop_part
from tests.app.structuurpaneel.gebruiker import Gebruiker


def offered(gebruiker: Gebruiker) -> list[str]:
    knoppen = gebruiker.paneel.findChildren(QPushButton)
    return [k.text() for k in knoppen if k.isVisible() and k.text().startswith("Zonder")]


def leave_out(gebruiker: Gebruiker, begin: str) -> None:
    (tekst,) = [tekst for tekst in offered(gebruiker) if tekst.startswith(begin)]
    QTest.mouseClick(gebruiker.button(tekst), Qt.MouseButton.LeftButton)


def test_nothing_found_says_what_was_asked_and_what_each_part_costs(lezer: Gebruiker) -> None:
    lezer.choose("Niveau", "Niveau 4")
    lezer.search("wijnkaart leerweg:bbl")
    assert lezer.sees("Geen enkel onderdeel voldoet aan: wijnkaart leerweg:bbl, Niveau 4")
    assert offered(lezer) == [
        "Zonder leerweg:bbl",
        "Zonder „Niveau 4” (1 gevonden)",
        "Zonder de woorden",
    ]
    leave_out(lezer, "Zonder „Niveau 4”")
    assert "Neemt reserveringen aan" in lezer.lines()
    assert lezer.box("Niveau").currentIndex() == 0
    assert lezer.veld.hasFocus()


def test_a_typed_filter_and_the_check_box_are_left_out_too(lezer: Gebruiker) -> None:
    (met_inhoud,) = lezer.paneel.findChildren(QCheckBox)
    met_inhoud.setChecked(True)
    lezer.search("wijnkaart niveau:4")
    leave_out(lezer, "Zonder niveau:4")
    assert lezer.veld.text() == "wijnkaart"
    assert "Neemt reserveringen aan" in lezer.lines()
    lezer.search("xyzzy")
    leave_out(lezer, "Zonder „Alleen met inhoud”")
    assert not met_inhoud.isChecked()


def test_one_word_of_several_is_left_out(lezer: Gebruiker) -> None:
    lezer.search("wijnkaart planten")
    assert offered(lezer) == [
        "Zonder „wijnkaart” (1 gevonden)",
        "Zonder „planten” (1 gevonden)",
    ]
    leave_out(lezer, "Zonder „planten”")
    assert lezer.veld.text() == "wijnkaart"
    assert "Neemt reserveringen aan" in lezer.lines()


@pytest.mark.parametrize(
    ("naam", "rest"),
    [
        ("niveau", '"de klant" soort:werkproces domein:"Bouw en infra" gasten'),
        ("domein", 'niveau:3 "de klant" soort:werkproces gasten'),
        (WOORDEN, 'niveau:3 soort:werkproces domein:"Bouw en infra"'),
        ('woord "de klant"', 'niveau:3 soort:werkproces domein:"Bouw en infra" gasten'),
        ("woord gasten", 'niveau:3 "de klant" soort:werkproces domein:"Bouw en infra"'),
    ],
)
def test_parts_of_a_typed_question(naam: str, rest: str) -> None:
    tekst = 'niveau:3 "de klant" soort:werkproces domein:"Bouw en infra" gasten'
    assert drop_part(tekst, naam) == rest
