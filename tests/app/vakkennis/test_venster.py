from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.lader import Structuurpakket
from app.vakkennis.model import BESLUIT, EERSTE, REGEL
from app.vakkennis.venster import Vakkennisvenster
from composer.operations import remove_onderdelen
from composer.samenstelling import GekozenKerntaak
from kwalificatiestructuur.zoeken import Zoekindex
from tests.app.gebruiker import Gebruiker
from tests.composer.regels.kerntaakbron import kerntaakstructuur

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from app.werkplaats import Werkplaats

Toets = Qt.Key


class Nalezer(Gebruiker):
    """Someone who took three of the five werkprocessen."""

    @property
    def dialoog(self) -> Vakkennisvenster:
        """The dialog that is open."""
        venster = self.venster.fill().vakkennis.venster
        assert venster is not None
        return venster

    @property
    def taak(self) -> GekozenKerntaak:
        """The kerntaak."""
        return self.venster.document.samenstelling.kerntaken[0]

    def open(self, onderdeel: str) -> None:
        """Choose a part and open the dialog from the menu."""
        assert self.venster.samenstelling.show_onderdeel(onderdeel)
        self.venster.menus.acties["vakkennis"].trigger()

    def click(self, rij: int, kolom: int) -> None:
        """Click on the box in a cell."""
        tabel = self.dialoog.tabel
        vak = tabel.visualRect(tabel.model().index(rij, kolom))
        plek = QPoint(vak.left() + 10, vak.center().y())
        QTest.mouseClick(tabel.viewport(), Qt.MouseButton.LeftButton, pos=plek)

    def shown(self, kolom: int) -> list[str]:
        """What a column says."""
        model = self.dialoog.model
        return [str(model.index(rij, kolom).data()) for rij in range(model.rowCount())]


@pytest.fixture
def nalezer(
    qtbot: QtBot, werkplaats: Werkplaats, watch_model: Callable[[QAbstractItemModel], None]
) -> Nalezer:
    structuur = kerntaakstructuur(werkprocessen=5, regels=4)
    venster = werkplaats.open_window()
    werkplaats.lader.geladen.emit(Structuurpakket(structuur, Zoekindex(structuur)))
    qtbot.waitExposed(venster)
    qtbot.waitUntil(venster.is_gecontroleerd)
    nalezer = Nalezer(werkplaats, venster)
    nalezer.add("25900:B1-K1")
    weg = tuple(wp.id for wp in nalezer.taak.werkprocessen[3:])
    venster.document.apply(remove_onderdelen, weg)
    nalezer.open(nalezer.taak.id)
    qtbot.waitExposed(nalezer.dialoog)
    watch_model(nalezer.dialoog.model)
    return nalezer


def test_every_line_is_undecided_and_what_was_left_out_is_named(nalezer: Nalezer) -> None:
    assert nalezer.shown(BESLUIT) == ["Nog niet beslist"] * 4
    assert nalezer.shown(REGEL)[0] == "kan handeling 1 volgens plan uitvoeren"
    assert nalezer.dialoog.stand.text() == "Nog te beslissen: 4 van 4."
    assert "Weggelaten uit de bron: Doet 4; Doet 5." in nalezer.dialoog._bron.text()
    assert not nalezer.dialoog.vastleggen.isEnabled()
    nalezer.dialoog.reject()


def test_the_mouse_decides_and_it_is_one_step(nalezer: Nalezer) -> None:
    document = nalezer.venster.document
    voor, stappen = document.samenstelling, document.stack.count()
    nalezer.click(0, BESLUIT)
    nalezer.click(0, BESLUIT)
    nalezer.click(1, EERSTE + 1)
    nalezer.click(2, BESLUIT)
    assert nalezer.shown(BESLUIT) == ["Vervalt", "Blijft", "Blijft", "Nog niet beslist"]
    assert nalezer.dialoog.stand.text() == (
        "Nog te beslissen: 1 van 4. Behouden zonder werkproces: 1."
    )
    assert document.samenstelling is voor
    QTest.mouseClick(nalezer.dialoog.vastleggen, Qt.MouseButton.LeftButton)
    assert document.stack.count() == stappen + 1
    assert document.stack.undoText() == "vakkennis nalopen"
    assert [regel.nr for regel in nalezer.taak.vakkennis] == ["2", "3", "4"]
    keuzes = {k.nr: (k.behouden, k.werkprocessen) for k in document.samenstelling.vakkenniskeuzes}
    deel = nalezer.taak.werkprocessen[1].id
    assert keuzes == {"1": (False, ()), "2": (True, (deel,)), "3": (True, ())}
    document.stack.undo()
    assert document.samenstelling == voor


def test_a_dropped_line_stays_in_the_list_and_comes_back(nalezer: Nalezer) -> None:
    nalezer.click(0, BESLUIT)
    nalezer.click(0, BESLUIT)
    nalezer.dialoog.accept()
    nalezer.open(nalezer.taak.werkprocessen[0].id)
    assert nalezer.shown(BESLUIT)[-1] == "Vervalt"
    nalezer.click(3, BESLUIT)
    nalezer.dialoog.accept()
    assert [regel.nr for regel in nalezer.taak.vakkennis] == ["2", "3", "4", "1"]


def test_the_keyboard_decides_and_keeps_all(nalezer: Nalezer) -> None:
    tabel = nalezer.dialoog.tabel
    assert tabel.hasFocus()
    QTest.keyClick(tabel, Toets.Key_Space)
    QTest.keyClick(tabel, Toets.Key_Right)
    QTest.keyClick(tabel, Toets.Key_Right)
    QTest.keyClick(tabel, Toets.Key_Space)
    assert nalezer.dialoog.model.items[0].werkprocessen == {nalezer.taak.werkprocessen[0].id}
    QTest.keyClick(tabel, Toets.Key_Tab)
    assert nalezer.dialoog.alle.hasFocus()
    QTest.keyClick(nalezer.dialoog.alle, Toets.Key_Space)
    assert nalezer.shown(BESLUIT) == ["Blijft"] * 4
    assert not nalezer.dialoog.alle.isEnabled()
    QTest.keyClick(nalezer.dialoog, Toets.Key_Return)
    assert len(nalezer.venster.document.samenstelling.vakkenniskeuzes) == 4
    assert not any("nog niet besloten" in melding for melding in nalezer.meldingen)


def test_escape_changes_nothing(nalezer: Nalezer) -> None:
    voor = nalezer.venster.document.samenstelling
    nalezer.click(0, BESLUIT)
    QTest.keyClick(nalezer.dialoog, Toets.Key_Escape)
    assert nalezer.venster.document.samenstelling is voor
    assert nalezer.venster.fill().vakkennis.venster is None


def test_the_dialog_follows_the_language(nalezer: Nalezer) -> None:
    nalezer.werkplaats.choose_taal("en")
    QTest.qWait(0)
    assert nalezer.shown(BESLUIT) == ["Not decided yet"] * 4
    assert nalezer.dialoog.stand.text() == "Still to decide: 4 of 4."
    nalezer.werkplaats.choose_taal("nl")
    nalezer.dialoog.reject()


def test_the_menu_needs_a_part(nalezer: Nalezer) -> None:
    nalezer.dialoog.reject()
    actie = nalezer.venster.menus.acties["vakkennis"]
    assert actie.isEnabled()
    nalezer.venster.document.apply(remove_onderdelen, (nalezer.taak.id,))
    assert not actie.isEnabled()


def test_without_lines_it_says_what_will_stand_there(gebruiker: Gebruiker) -> None:
    """The bundled facts have titles alone."""
    gebruiker.add("25168:K1")
    venster = gebruiker.venster
    assert venster.samenstelling.show_onderdeel(venster.document.samenstelling.kerntaken[0].id)
    venster.menus.acties["vakkennis"].trigger()
    dialoog = venster.fill().vakkennis.venster
    assert dialoog is not None
    assert dialoog.leeg.isVisible()
    assert "XML-bestand van SBB" in dialoog.leeg.uitleg.text()
    assert not dialoog.tabel.isVisible()
    assert not dialoog.vastleggen.isVisible()
    assert dialoog.annuleren.text() == "Sluiten"
    dialoog.reject()


def test_with_lines_it_does_not_say_so(nalezer: Nalezer) -> None:
    assert nalezer.dialoog.tabel.isVisible()
    assert not nalezer.dialoog.leeg.isVisible()
    assert nalezer.dialoog.annuleren.text() == "Annuleren"
    nalezer.dialoog.reject()
