from __future__ import annotations

import threading
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.edities import importeren as importmodule
from app.edities.gelezen import Gelezen
from app.edities.werker import Melder
from kwalificatiestructuur.opslag import Opslag
from tests.app.edities.invoerder import LANG, Invoerder

if TYPE_CHECKING:
    from collections.abc import Sequence


def left_in(own_folder: Path) -> list[str]:
    """The files of the store, without its lock."""
    opslag = own_folder / "opslag"
    return sorted(
        pad.relative_to(opslag).as_posix()
        for pad in opslag.rglob("*")
        if pad.is_file() and not pad.name.startswith("slot")
    )


def test_a_dropped_file_is_summarised_before_anything_changes(
    invoerder: Invoerder, ballonnen: Path, own_folder: Path
) -> None:
    eerst = invoerder.werkplaats.pakket
    overzicht = invoerder.read(ballonnen).overzicht
    assert invoerder.namen == []
    assert invoerder.werkplaats.pakket is eerst
    (rij,) = overzicht.bestanden.items
    assert rij.bestand == "ballonnen.xml"
    assert rij.soort == "XML van SBB"
    assert rij.inhoud.startswith("1 dossier, 1 kwalificatie, 1 kerntaak, 1 werkproces")
    dossiers = overzicht.tellingen.items[0]
    assert (dossiers.gelezen, dossiers.nu, dossiers.straks) == (1, 172, 173)
    assert not overzicht.waarschuwingen.isVisible()
    invoerder.dialoog.annuleren.click()
    assert invoerder.importeur.dialoog is None
    assert invoerder.gebruiker.melding.startswith("Het laden is geannuleerd")
    assert left_in(own_folder) == []


def test_few_dossiers_are_an_addition_unless_one_chooses_otherwise(
    invoerder: Invoerder, ballonnen: Path
) -> None:
    dialoog = invoerder.read(ballonnen)
    overzicht = dialoog.overzicht
    assert overzicht.is_aanvulling
    assert overzicht.aanvullen.accessibleDescription() == (
        "173 dossiers in plaats van 172 (1 erbij, 0 vervangen)"
    )
    assert overzicht.los.accessibleDescription() == "1 dossier in plaats van 172"
    overzicht.los.click()
    assert overzicht.tellingen.items[0].straks == 1
    editie = invoerder.confirm()
    assert editie.aantallen["dossier"] == 1
    assert editie.aantallen["keuzedeel"] > 1000, "the register is carried over"
    pakket = invoerder.werkplaats.pakket
    assert pakket is not None
    assert set(pakket.structuur.kwalificaties) == {"25900"}


def test_the_edition_is_added_under_the_name_one_types(
    invoerder: Invoerder, ballonnen: Path
) -> None:
    invoerder.read(ballonnen)
    QTest.keyClicks(invoerder.dialoog.overzicht.naam, "Ballonnen 2016")
    editie = invoerder.confirm()
    assert invoerder.namen == [editie.naam] == ["Ballonnen 2016"]
    assert editie.huidig
    assert editie.aantallen["dossier"] == 173
    assert invoerder.gebruiker.melding.startswith(
        "Editie „Ballonnen 2016” is toegevoegd en geladen: 173 dossiers"
    )
    assert invoerder.venster.status.editie.text() == "Ballonnen 2016"


def test_what_is_carried_over_is_told_with_where_it_comes_from(
    invoerder: Invoerder, ballonnen: Path, vliegers: Path
) -> None:
    invoerder.add(ballonnen, naam="Een", aanvullen=True)
    overzicht = invoerder.read(vliegers).overzicht
    tekst = [label.text() for label in overzicht.findChildren(type(overzicht.uitleg.tekst))]
    assert "Overgenomen uit „Een”" in tekst
    assert any("register van keuzedelen" in deel for deel in tekst)
    assert any("Ballonnen" in deel for deel in tekst)
    invoerder.importeur.cancel()


def test_warnings_can_be_copied(invoerder: Invoerder, vliegers: Path) -> None:
    overzicht = invoerder.read(vliegers).overzicht
    assert overzicht.waarschuwingen.isVisible()
    overzicht.kopieren.click()
    tekst = QGuiApplication.clipboard().text()
    assert "vliegers.xml" in tekst
    assert "32-13-2015" in tekst
    assert "regel" in tekst
    invoerder.importeur.cancel()


def test_the_same_file_twice_changes_nothing(
    invoerder: Invoerder, ballonnen: Path, own_folder: Path
) -> None:
    invoerder.add(ballonnen, naam="Een", aanvullen=True)
    eerst = left_in(own_folder)
    dialoog = invoerder.read(ballonnen)
    dialoog.overzicht.aanvullen.setChecked(True)
    assert dialoog.overzicht.uitleg.tekst.text().startswith("Er verandert niets")
    assert not dialoog.toevoegen.isVisible()
    assert dialoog.annuleren.text() == "Sluiten"
    dialoog.accept()
    QTest.keyClick(dialoog, Qt.Key.Key_Escape)
    assert invoerder.importeur.dialoog is None
    assert left_in(own_folder) == eerst
    assert invoerder.namen == ["Een"]


def test_an_edition_that_is_there_already_becomes_the_current_one_again(
    invoerder: Invoerder, ballonnen: Path, vliegers: Path
) -> None:
    invoerder.add(ballonnen, naam="Een")
    invoerder.add(vliegers, naam="Twee")
    dialoog = invoerder.read(ballonnen)
    dialoog.overzicht.los.setChecked(True)
    assert "is er al als „Een”" in dialoog.overzicht.uitleg.tekst.text()
    assert dialoog.toevoegen.text() == "Huidige maken"
    assert invoerder.confirm().naam == "Een"
    assert sorted(invoerder.namen) == ["Een", "Twee"]


def test_several_files_folders_and_zips_come_in_together(
    invoerder: Invoerder, ballonnen: Path, vliegers: Path, tmp_path: Path
) -> None:
    map_ = tmp_path / "map"
    map_.mkdir()
    vliegers.rename(map_ / "vliegers.xml")
    archief = tmp_path / "archief.zip"
    with zipfile.ZipFile(archief, "w") as zip_:
        zip_.write(ballonnen, "ballonnen.xml")
    overzicht = invoerder.read(archief, map_).overzicht
    assert {rij.bestand for rij in overzicht.bestanden.items} == {"ballonnen.xml", "vliegers.xml"}
    overzicht.los.setChecked(True)
    assert invoerder.confirm().aantallen["dossier"] == 2


def test_a_damaged_file_is_one_sentence_and_nothing_changes(
    invoerder: Invoerder, tmp_path: Path, own_folder: Path
) -> None:
    kapot = tmp_path / "kapot.xml"
    kapot.write_text("<sbb><dossiers>", encoding="utf-8")
    eerst = invoerder.werkplaats.pakket
    assert invoerder.drop(kapot)
    invoerder.qtbot.waitUntil(lambda: bool(invoerder.gebruiker.melding), timeout=LANG)
    assert "kapot.xml" in invoerder.gebruiker.melding
    assert "Traceback" not in invoerder.gebruiker.melding
    assert invoerder.importeur.dialoog is None
    assert not invoerder.importeur.is_bezig
    assert invoerder.werkplaats.pakket is eerst
    assert left_in(own_folder) == []


def hold(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Let reading start, report that it is halfway, and go on until it is stopped."""
    bezig = threading.Event()

    def slow(opslag: Opslag, paden: Sequence[Path], meld: Melder) -> Gelezen:
        while True:
            meld(500, 1000)
            bezig.set()
            threading.Event().wait(0.005)

    monkeypatch.setattr(importmodule, "read_bestanden", slow)
    return bezig


def test_reading_that_takes_a_while_shows_how_far_it_is_and_can_be_stopped(
    invoerder: Invoerder, ballonnen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch)
    eerst = invoerder.werkplaats.pakket
    invoerder.drop(ballonnen)
    importeur = invoerder.importeur
    invoerder.qtbot.waitUntil(lambda: importeur.lezend is not None, timeout=LANG)
    lezend = importeur.lezend
    assert lezend is not None
    assert "ballonnen.xml" in lezend.tekst.text()
    invoerder.qtbot.waitUntil(lambda: lezend.balk.value() == 500)
    QTest.keyClick(lezend, Qt.Key.Key_Escape)
    assert importeur.lezend is None
    assert invoerder.gebruiker.melding.startswith("Het laden is geannuleerd")
    invoerder.qtbot.waitUntil(lambda: not importeur.is_bezig, timeout=LANG)
    assert invoerder.werkplaats.pakket is eerst
    assert invoerder.namen == []


def test_a_real_reading_stops_halfway_and_leaves_nothing(
    invoerder: Invoerder, ballonnen: Path, own_folder: Path
) -> None:
    invoerder.drop(ballonnen)
    invoerder.importeur.cancel()
    invoerder.qtbot.waitUntil(lambda: not invoerder.importeur.is_bezig, timeout=LANG)
    assert invoerder.importeur.dialoog is None
    assert left_in(own_folder) == []
    invoerder.read(ballonnen)
    invoerder.importeur.cancel()


def test_a_second_import_waits_for_the_first(
    invoerder: Invoerder, ballonnen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(monkeypatch)
    invoerder.drop(ballonnen)
    invoerder.drop(ballonnen)
    assert "al bestanden gelezen" in invoerder.gebruiker.melding
    invoerder.importeur.cancel()
    invoerder.qtbot.waitUntil(lambda: not invoerder.importeur.is_bezig, timeout=LANG)


def test_a_window_that_closes_while_it_reads_stops_reading(
    invoerder: Invoerder, ballonnen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig = hold(monkeypatch)
    invoerder.drop(ballonnen)
    assert bezig.wait(5)
    importeur = invoerder.importeur
    invoerder.venster.close()
    assert not importeur.is_bezig


def test_a_name_cannot_be_empty(invoerder: Invoerder, ballonnen: Path) -> None:
    dialoog = invoerder.read(ballonnen)
    dialoog.overzicht.naam.selectAll()
    QTest.keyClick(dialoog.overzicht.naam, Qt.Key.Key_Backspace)
    assert not dialoog.toevoegen.isEnabled()
    QTest.keyClick(dialoog.overzicht.naam, Qt.Key.Key_A)
    assert dialoog.toevoegen.isEnabled()
    invoerder.importeur.cancel()


def test_the_keyboard_alone_brings_a_file_in(invoerder: Invoerder, ballonnen: Path) -> None:
    invoerder.gebruiker.dialogen.paden = [ballonnen]
    invoerder.gebruiker.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    invoerder.qtbot.waitUntil(lambda: invoerder.importeur.dialoog is not None, timeout=LANG)
    with invoerder.qtbot.waitSignal(invoerder.werkplaats.structuur_geladen, timeout=LANG):
        QTest.keyClick(invoerder.dialoog.overzicht.naam, Qt.Key.Key_Return)
    invoerder.settle()
    assert len(invoerder.namen) == 1


def test_a_folder_comes_in_through_its_own_action(
    invoerder: Invoerder, ballonnen: Path, tmp_path: Path
) -> None:
    map_ = tmp_path / "map"
    map_.mkdir()
    ballonnen.rename(map_ / ballonnen.name)
    invoerder.gebruiker.dialogen.paden = [map_]
    invoerder.venster.menus.acties["map_laden"].trigger()
    invoerder.qtbot.waitUntil(lambda: invoerder.importeur.dialoog is not None, timeout=LANG)
    assert [rij.bestand for rij in invoerder.dialoog.overzicht.bestanden.items] == [ballonnen.name]
    invoerder.importeur.cancel()


def test_a_store_that_cannot_be_written_is_a_sentence(
    invoerder: Invoerder, ballonnen: Path, own_folder: Path
) -> None:
    (own_folder / "opslag").write_text("een brief", encoding="utf-8")
    invoerder.drop(ballonnen)
    invoerder.qtbot.waitUntil(lambda: bool(invoerder.gebruiker.melding), timeout=LANG)
    assert "geen opslag" in invoerder.gebruiker.melding
    assert (own_folder / "opslag").read_text(encoding="utf-8") == "een brief"


def test_the_summary_speaks_english_at_once(invoerder: Invoerder, vliegers: Path) -> None:
    dialoog = invoerder.read(vliegers)
    invoerder.werkplaats.choose_taal("en")
    QApplication.processEvents()
    assert dialoog.windowTitle() == "Load structure"
    assert dialoog.toevoegen.text() == "Add edition"
    assert dialoog.overzicht.los.accessibleDescription() == "1 dossier instead of 172"
    assert dialoog.overzicht.bestanden.items[0].soort == "SBB XML"
    invoerder.importeur.cancel()
    assert invoerder.gebruiker.melding.startswith("Loading was cancelled")
