from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.edities.model import Kolom
from app.edities.venster import Editiesvenster
from app.edities.vragen import Editievragen
from kwalificatiestructuur.opslag import Editiebeschrijving, Opslag
from tests.app.edities.invoerder import LANG, Invoerder

Watch = Callable[[QAbstractItemModel], None]


class Nepvragen(Editievragen):
    """Answers given beforehand; keeps what was asked."""

    antwoord = True
    uitleg = ""

    def ask_remove(self, editie: Editiebeschrijving, uitleg: str) -> bool:
        self.uitleg = uitleg
        return self.antwoord


@pytest.fixture
def twee(invoerder: Invoerder, ballonnen: Path, vliegers: Path) -> Invoerder:
    """A store with two editions, of which the second is current."""
    invoerder.add(ballonnen, naam="Een", aanvullen=True)
    invoerder.add(vliegers, naam="Twee")
    return invoerder


@pytest.fixture
def edities(twee: Invoerder, watch_model: Watch) -> Editiesvenster:
    venster = twee.edities
    venster.vragen = Nepvragen(venster)
    watch_model(venster.model)
    watch_model(venster.bronnen)
    return twee.show_edities()


def cells(venster: Editiesvenster, kolom: int) -> list[str]:
    model = venster.model
    return [str(model.index(rij, kolom).data()) for rij in range(model.rowCount())]


def choose(venster: Editiesvenster, naam: str) -> None:
    venster.tabel.selectRow(cells(venster, Kolom.NAAM).index(naam))


def test_the_newest_edition_is_first_and_the_bundle_last(edities: Editiesvenster) -> None:
    assert cells(edities, Kolom.NAAM)[:2] == ["Twee", "Een"]
    assert cells(edities, Kolom.STAND) == ["huidige", "", ""]
    assert cells(edities, Kolom.DOSSIERS) == ["1", "173", "172"]
    assert cells(edities, Kolom.KWALIFICATIES)[0] == "1"
    assert cells(edities, Kolom.OPGESLAGEN)[2] == "meegeleverd"
    assert edities.huidige is not None
    assert edities.huidige.editie.naam == "Twee"
    assert not edities.huidige_maken.isEnabled()


def test_the_details_name_each_source(edities: Editiesvenster, ballonnen: Path) -> None:
    choose(edities, "Een")
    rijen = {bron.bestand: bron for bron in edities.bronnen.items}
    assert ballonnen.name in rijen
    bron = rijen[ballonnen.name]
    edities.bronnentabel.selectRow(edities.bronnen.items.index(bron))
    edities.bronnentabel.setFocus()
    QTest.keyClick(edities.bronnentabel, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == bron.sha256
    assert len(bron.sha256) == 64


def test_another_edition_becomes_the_current_one_and_is_loaded(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    choose(edities, "Een")
    with twee.qtbot.waitSignal(twee.werkplaats.structuur_geladen, timeout=LANG):
        edities.huidige_maken.click()
    twee.settle()
    assert twee.venster.status.editie.text() == "Een"
    assert cells(edities, Kolom.STAND) == ["", "huidige", ""]
    assert edities.huidige is not None
    assert edities.huidige.editie.naam == "Een", "one stays at the row one was at"


def test_enter_makes_it_the_current_one_and_keeps_the_focus(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    choose(edities, "Een")
    edities.tabel.setFocus()
    with twee.qtbot.waitSignal(twee.werkplaats.structuur_geladen, timeout=LANG):
        QTest.keyClick(edities.tabel, Qt.Key.Key_Return)
    twee.settle()
    assert cells(edities, Kolom.STAND) == ["", "huidige", ""]
    assert edities.tabel.hasFocus()


def test_the_bundle_can_be_the_current_one(edities: Editiesvenster, twee: Invoerder) -> None:
    edities.tabel.selectRow(2)
    assert not edities.hernoemen.isEnabled()
    assert not edities.verwijderen.isEnabled()
    with twee.qtbot.waitSignal(twee.werkplaats.structuur_geladen, timeout=LANG):
        edities.huidige_maken.click()
    twee.settle()
    assert twee.opslag.huidige() is None
    assert cells(edities, Kolom.STAND) == ["", "", "huidige"]
    assert twee.namen == ["Een", "Twee"]


def test_a_name_is_typed_over_in_the_table(edities: Editiesvenster, twee: Invoerder) -> None:
    choose(edities, "Een")
    edities.tabel.setFocus()
    edities.tabel.setCurrentIndex(edities.model.index(1, Kolom.NAAM))
    QTest.keyClick(edities.tabel, Qt.Key.Key_F2)
    veld = edities.tabel.viewport().findChild(type(twee.venster.samenstelling.velden.naam))
    assert veld is not None
    veld.selectAll()
    QTest.keyClicks(veld, "  Eerste   editie ")
    QTest.keyClick(veld, Qt.Key.Key_Return)
    twee.qtbot.waitUntil(lambda: cells(edities, Kolom.NAAM)[1] == "Eerste editie")
    assert twee.namen[0] == "Eerste editie"


def test_renaming_the_loaded_edition_names_it_everywhere(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    edities.model.setData(edities.model.index(0, Kolom.NAAM), "Nieuwe naam")
    twee.settle()
    assert twee.venster.status.editie.text() == "Nieuwe naam"


def test_an_edition_is_removed_after_a_question(edities: Editiesvenster, twee: Invoerder) -> None:
    vragen = edities.vragen
    assert isinstance(vragen, Nepvragen)
    choose(edities, "Een")
    vragen.antwoord = False
    edities.verwijderen.click()
    twee.settle()
    assert twee.namen == ["Een", "Twee"]
    assert "Samenstellingen blijven zoals zij zijn" in vragen.uitleg
    assert "verdwijnen uit de opslag" in vragen.uitleg
    vragen.antwoord = True
    edities.tabel.setFocus()
    QTest.keyClick(edities.tabel, Qt.Key.Key_Delete)
    twee.settle()
    assert cells(edities, Kolom.NAAM)[0] == "Twee"
    assert edities.model.rowCount() == 2
    assert twee.namen == ["Twee"]
    assert twee.gebruiker.melding == "Editie „Een” is verwijderd."


def test_removing_the_current_edition_loads_the_one_that_follows(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    vragen = edities.vragen
    assert isinstance(vragen, Nepvragen)
    with twee.qtbot.waitSignal(twee.werkplaats.structuur_geladen, timeout=LANG):
        edities.verwijderen.click()
    twee.settle()
    assert "De huidige editie wordt dan „Een”" in vragen.uitleg
    assert twee.venster.status.editie.text() == "Een"


def test_removing_what_is_loaded_here_loads_the_current_one(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    ander = Opslag(twee.opslag.pad)
    ander.make_current(ander.edities()[0].id)
    edities.hide()
    edities.show()
    twee.settle()
    choose(edities, "Twee")
    with twee.qtbot.waitSignal(twee.werkplaats.structuur_geladen, timeout=LANG):
        edities.verwijderen.click()
    twee.settle()
    assert twee.venster.status.editie.text() == "Een"


def test_the_question_counts_the_parts_of_open_documents(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    twee.gebruiker.add("25901:P1-K1")
    edities.verwijderen.click()
    vragen = edities.vragen
    assert isinstance(vragen, Nepvragen)
    assert "komen 2 onderdelen uit deze editie" in vragen.uitleg


def test_what_another_program_did_shows_when_one_comes_back(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    ander = Opslag(twee.opslag.pad)
    een, _ = ander.edities()
    ander.rename(een.id, "Hernoemd")
    ander.make_current(een.id)
    edities.hide()
    edities.show()
    twee.settle()
    assert cells(edities, Kolom.NAAM)[:2] == ["Twee", "Hernoemd"]
    assert cells(edities, Kolom.STAND)[:2] == ["nog geladen", "huidige"]
    choose(edities, "Hernoemd")
    assert edities.huidige_maken.text() == "Huidige &laden"
    with twee.qtbot.waitSignal(twee.werkplaats.structuur_geladen, timeout=LANG):
        edities.huidige_maken.click()
    twee.settle()
    assert twee.venster.status.editie.text() == "Hernoemd"


def test_an_edition_that_went_meanwhile_is_told(edities: Editiesvenster, twee: Invoerder) -> None:
    ander = Opslag(twee.opslag.pad)
    ander.remove(ander.edities()[0].id)
    choose(edities, "Een")
    edities.huidige_maken.click()
    twee.settle()
    assert "staat niet in de opslag" in twee.gebruiker.melding
    assert "Een" not in cells(edities, Kolom.NAAM)


def test_two_windows_show_the_same(edities: Editiesvenster, twee: Invoerder) -> None:
    ander = twee.werkplaats.open_window()
    ander.menus.acties["edities"].trigger()
    twee.settle()
    andere = ander.fill().edities.edities
    choose(edities, "Een")
    with twee.qtbot.waitSignal(twee.werkplaats.structuur_geladen, timeout=LANG):
        edities.huidige_maken.click()
    twee.settle()
    assert ander.status.editie.text() == twee.venster.status.editie.text() == "Een"
    assert cells(andere, Kolom.STAND) == ["", "huidige", ""]
    ander.close()
    assert not andere.isVisible()


def test_the_status_bar_leads_to_the_editions(edities: Editiesvenster, twee: Invoerder) -> None:
    edities.close()
    assert not edities.isVisible()
    twee.venster.status.editie.setFocus()
    QTest.keyClick(twee.venster.status.editie, Qt.Key.Key_Space)
    assert edities.isVisible()


def test_state_is_said_in_words_too(edities: Editiesvenster) -> None:
    model = edities.model
    rol = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Kolom.STAND).data(rol) == "huidige"
    assert model.index(1, Kolom.STAND).data(rol) == "niet de huidige"


def test_another_edition_can_be_compared_with_the_current_one(
    edities: Editiesvenster, twee: Invoerder
) -> None:
    choose(edities, "Twee")
    assert not edities.vergelijken.isEnabled()
    choose(edities, "Een")
    with twee.qtbot.waitSignal(edities.vergelijken_gevraagd) as gevraagd:
        edities.vergelijken.click()
    een, nu = twee.opslag.edities()
    assert gevraagd.args == [een.id, nu.id]


def test_the_view_speaks_english_at_once(edities: Editiesvenster, twee: Invoerder) -> None:
    twee.werkplaats.choose_taal("en")
    QApplication.processEvents()
    assert edities.windowTitle() == "Editions of the structure"
    assert cells(edities, Kolom.STAND)[0] == "current"
    assert edities.hernoemen.text() == "Re&name"
