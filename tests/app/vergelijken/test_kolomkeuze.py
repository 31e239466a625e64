from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from app.vergelijken.kolomkeuze import Kolomkeuze

NAMEN = [
    "Servicemedewerker plus (noord/plus.xml)",
    "Servicemedewerker plus (zuid/plus.xml)",
    "25168 Gastheer/-vrouw",
]


def closed(keuze: Kolomkeuze) -> list[str]:
    """What the closed box shows for each of its names."""
    teksten = []
    for plek in range(keuze.count()):
        keuze.setCurrentIndex(plek)
        vak = QStyleOptionComboBox()
        keuze.initStyleOption(vak)
        teksten.append(vak.currentText)
    return teksten


@pytest.fixture
def keuze(qtbot: QtBot) -> Kolomkeuze:
    keuze = Kolomkeuze(10)
    qtbot.addWidget(keuze)
    keuze.show_namen(NAMEN)
    return keuze


def test_with_little_room_it_shows_what_tells_the_columns_apart(keuze: Kolomkeuze) -> None:
    keuze.resize(keuze.sizeHint())
    keuze.show()
    teksten = closed(keuze)
    assert len(set(teksten)) == len(NAMEN)
    vak = QStyleOptionComboBox()
    keuze.initStyleOption(vak)
    deel = QStyle.SubControl.SC_ComboBoxEditField
    veld = keuze.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, vak, deel, keuze)
    assert all(keuze.fontMetrics().horizontalAdvance(tekst) <= veld.width() for tekst in teksten)
    assert [keuze.itemText(plek) for plek in range(3)] == NAMEN


def test_with_room_it_shows_the_names_and_takes_no_more(keuze: Kolomkeuze) -> None:
    keuze.resize(2000, keuze.sizeHint().height())
    keuze.show()
    assert closed(keuze) == NAMEN
    assert keuze.sizeHint().width() < keuze.width() < 600


def test_without_names_it_is_empty(keuze: Kolomkeuze) -> None:
    keuze.show_namen([])
    assert keuze.currentText() == ""
    assert closed(keuze) == []
