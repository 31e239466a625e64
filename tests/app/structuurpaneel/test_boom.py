from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.detailpaneel.voorbeeld import make_structuur
from tests.app.structuurpaneel.gebruiker import Gebruiker

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def picture_of(gebruiker: Gebruiker, titel: str) -> QImage:
    vak = gebruiker.boom.visualRect(gebruiker.row(titel))
    vak.setLeft(0)
    return gebruiker.boom.viewport().grab(vak).toImage()


def test_the_row_with_the_keyboard_can_be_seen(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25168"))
    gebruiker.paneel.focus_search()
    zonder = picture_of(gebruiker, "Gastheer/-vrouw")
    gebruiker.boom.setFocus()
    assert picture_of(gebruiker, "Gastheer/-vrouw") != zonder


def test_arrows_open_and_close_rows(gebruiker: Gebruiker) -> None:
    gebruiker.click("Horeca en bakkerij")
    gebruiker.press(Qt.Key.Key_Right)
    assert "Bediening" in gebruiker.lines()
    gebruiker.press(Qt.Key.Key_Left)
    assert "Bediening" not in gebruiker.lines()


def test_a_range_of_rows_is_chosen_with_shift(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(Bronverwijzing("25168", "K1-W2"))
    gebruiker.boom.setFocus()
    for _ in range(2):
        QTest.keyClick(gebruiker.boom, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert gebruiker.knop.text() == "3 werkprocessen toevoegen"


def test_any_crebo_of_a_kwalificatie_finds_it(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.set_structuur(make_structuur())
    assert gebruiker.paneel.reveal(Bronverwijzing("25903", "B1-K1-W1"))
    assert gebruiker.boom.currentIndex().data() == "Ontvangt de klant"
    assert gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25903"))
    assert gebruiker.boom.currentIndex().data() == "Winkelhulp"


def test_keuzedelen_stand_under_their_sectorkamer(gebruiker: Gebruiker) -> None:
    assert gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KEUZEDEEL, "K0061"))
    assert "Sectorkamer handel" in gebruiker.lines()
    assert gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.CROSSOVER, "26007"))
    assert gebruiker.boom.currentIndex().data() == "Servicemedewerker"
    assert not gebruiker.knop.isEnabled()


def test_a_wide_search_does_not_open_everything(gebruiker: Gebruiker) -> None:
    gebruiker.search("v")
    assert len(gebruiker.lines()) < 700
