"""The menu beside the search field: saved questions and recent parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from app.structuurpaneel.bewaren import Beheerdialoog, Bewaardialoog
from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.structuurpaneel.gebruiker import Gebruiker

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

RESERVERINGEN = Bronverwijzing("25002", "B1-K1-W2")


def texts(gebruiker: Gebruiker) -> list[str]:
    return [actie.text() for actie in gebruiker.menu()]


def trigger(gebruiker: Gebruiker, tekst: str) -> None:
    next(actie for actie in gebruiker.menu() if actie.text() == tekst).trigger()


def dialog(gebruiker: Gebruiker, soort: type[Bewaardialoog | Beheerdialoog]) -> object:
    (venster,) = gebruiker.paneel.findChildren(soort)
    return venster


def save(gebruiker: Gebruiker, naam: str) -> None:
    trigger(gebruiker, "Zoekvraag &bewaren…")
    venster = dialog(gebruiker, Bewaardialoog)
    assert isinstance(venster, Bewaardialoog)
    gebruiker.qtbot.waitExposed(venster)
    QTest.keyClicks(venster.naam, naam)
    QTest.keyClick(venster.naam, Qt.Key.Key_Return)
    gebruiker.qtbot.waitUntil(lambda: not gebruiker.paneel.findChildren(Bewaardialoog))


def test_a_question_is_saved_with_its_boxes_and_asked_again(lezer: Gebruiker) -> None:
    lezer.choose("Niveau", "Niveau 3")
    lezer.search("gasten")
    gevonden = lezer.lines()
    save(lezer, "mijn vraag")
    lezer.paneel.focus_search()
    lezer.key(Qt.Key.Key_Escape)
    lezer.choose("Niveau", "Alle niveaus")
    assert lezer.lines() != gevonden
    trigger(lezer, "mijn vraag")
    assert lezer.veld.text() == "gasten niveau:3"
    lezer.qtbot.waitUntil(lambda: lezer.lines() == gevonden)
    assert lezer.paneel.window().focusWidget() is lezer.veld


def test_nothing_asked_is_nothing_to_save(lezer: Gebruiker) -> None:
    (bewaren, *_) = lezer.menu()
    assert not bewaren.isEnabled()


def test_a_name_that_is_taken_is_said(lezer: Gebruiker) -> None:
    lezer.search("gasten")
    save(lezer, "a")
    trigger(lezer, "Zoekvraag &bewaren…")
    venster = dialog(lezer, Bewaardialoog)
    assert isinstance(venster, Bewaardialoog)
    QTest.keyClicks(venster.naam, "a")
    teksten = [label.text() for label in venster.findChildren(type(venster._bestaat))]
    assert any("wordt vervangen" in tekst for tekst in teksten)
    venster.naam.clear()
    assert not venster._bewaren.isEnabled()
    QTest.keyClick(venster, Qt.Key.Key_Escape)


def test_saved_questions_are_renamed_and_removed_with_keys(lezer: Gebruiker) -> None:
    lezer.search("gasten")
    for naam in ("een", "twee"):
        save(lezer, naam)
    trigger(lezer, "Namen wijzigen of &verwijderen…")
    venster = dialog(lezer, Beheerdialoog)
    assert isinstance(venster, Beheerdialoog)
    lezer.qtbot.waitExposed(venster)
    venster.lijst.setFocus()
    QTest.keyClick(venster.lijst, Qt.Key.Key_F2)
    (veld,) = venster.lijst.findChildren(QLineEdit)
    QTest.keyClicks(veld, "eerste")
    QTest.keyClick(veld, Qt.Key.Key_Return)
    lezer.qtbot.waitUntil(lambda: "eerste" in texts(lezer))
    assert "een" not in texts(lezer)
    venster.lijst.setFocus()
    QTest.keyClick(venster.lijst, Qt.Key.Key_Delete)
    lezer.qtbot.waitUntil(lambda: "eerste" not in texts(lezer))
    QTest.keyClick(venster.lijst, Qt.Key.Key_Delete)
    lezer.qtbot.waitUntil(lambda: venster.lijst.count() == 0)
    assert not venster._verwijderen.isEnabled()
    venster.close()


def test_a_filter_is_typed_from_the_menu(lezer: Gebruiker) -> None:
    lezer.search("gasten")
    menus = [actie.menu() for actie in lezer.menu()]
    (filters,) = [menu for menu in menus if isinstance(menu, QMenu)]
    next(actie for actie in filters.actions() if actie.text().startswith("niveau:")).trigger()
    assert lezer.veld.text() == "gasten niveau:"
    assert lezer.offered == ["niveau 2", "niveau 3", "niveau 4"]


def test_a_part_that_was_looked_at_is_found_back(
    lezer: Gebruiker, structuur: Kwalificatiestructuur
) -> None:
    assert texts(lezer)[-1] == "Nog geen onderdelen bekeken"
    lezer.paneel._onthouder.wachter.setInterval(20)
    lezer.paneel.reveal(RESERVERINGEN)
    lezer.qtbot.waitUntil(lambda: "Nog geen onderdelen bekeken" not in texts(lezer))
    (recent,) = texts(lezer)[-1:]
    assert recent == "B1-K1-W2  Neemt reserveringen aan (Sommelier)"
    lezer.search("tuin")
    trigger(lezer, recent)
    assert lezer.boom.currentIndex().data() == "Neemt reserveringen aan"
    assert lezer.boom.hasFocus()
    lezer.paneel.set_structuur(structuur)
    actie = lezer.menu()[-1]
    assert actie.text() == f"{recent} (niet in deze editie)"
    assert not actie.isEnabled()


def test_what_goes_past_quickly_is_not_remembered_and_what_is_added_is(lezer: Gebruiker) -> None:
    lezer.paneel.reveal(Bronverwijzing("25001", "B1-K1-W1"))
    lezer.paneel.reveal(RESERVERINGEN)
    assert texts(lezer)[-1] == "Nog geen onderdelen bekeken"
    QTest.mouseClick(lezer.knop, Qt.MouseButton.LeftButton)
    assert texts(lezer)[-1] == "B1-K1-W2  Neemt reserveringen aan (Sommelier)"
    lezer.paneel.reveal_knoop(Knoop(Rijsoort.KEUZEDEEL, "K0012"))
    QTest.mouseClick(lezer.knop, Qt.MouseButton.LeftButton)
    assert texts(lezer)[-2] == "K0012  Verkoop voor gastvrije mensen"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_alt_down_opens_the_menu(lezer: Gebruiker) -> None:
    lezer.search("gasten")
    QTest.keyClick(lezer.veld, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (menu,) = [m for m in lezer.paneel.findChildren(QMenu) if m.isVisible()]
    assert menu.activeAction().text() == "Zoekvraag &bewaren…"
    menu.close()
