from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl

from app.dialogen import Antwoord
from app.werkplaats import Werkplaats
from composer.document import read_document, save_document
from composer.samenstelling import Samenstelling, new_id
from tests.app.gebruiker import Gebruiker
from tests.app.slepen import drop_on

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "bewaard.xml"
    save_document(Samenstelling(new_id(), naam="Van schijf"), pad)
    return pad


def test_unsaved_changes_are_asked_about(
    gebruiker: Gebruiker, bestand: Path, tmp_path: Path
) -> None:
    venster, dialogen = gebruiker.venster, gebruiker.dialogen
    gebruiker.type_naam("Onbewaard")
    dialogen.antwoord = Antwoord.ANNULEREN
    gebruiker.press(Key.Key_N, CTRL)
    venster.bestanden.open_paths([bestand])
    assert not venster.close()
    assert dialogen.gevraagd == ["Onbewaard"] * 3
    assert venster.document.samenstelling.naam == "Onbewaard"
    dialogen.antwoord = Antwoord.OPSLAAN
    dialogen.pad = None
    assert not venster.close(), "no file chosen, so not saved, so not closed"
    dialogen.pad = tmp_path / "a.xml"
    gebruiker.press(Key.Key_N, CTRL)
    assert read_document(tmp_path / "a.xml").naam == "Onbewaard"
    assert venster.document.samenstelling.naam == ""
    gebruiker.type_naam("Weg")
    dialogen.antwoord = Antwoord.NIET_OPSLAAN
    venster.bestanden.open_paths([bestand])
    assert venster.windowTitle() == "Van schijf[*] - Kwalificatiecomposer"
    assert not venster.isWindowModified()


def test_bad_input_is_a_sentence_in_the_window(gebruiker: Gebruiker, tmp_path: Path) -> None:
    kapot = tmp_path / "kapot.xml"
    kapot.write_text(
        '<sbb xmlns:kc="urn:kwalificatiecomposer:samenstelling:1"><dossiers>', encoding="utf-8"
    )
    for pad in (kapot, tmp_path / "weg.xml"):
        gebruiker.venster.bestanden.open_paths([pad])
        assert gebruiker.melding.startswith(str(pad))
        assert gebruiker.melding.endswith(".")
    gebruiker.dialogen.pad = tmp_path / "geen map" / "a.xml"
    gebruiker.type_naam("x")
    gebruiker.press(Key.Key_S, CTRL)
    assert "de map bestaat niet" in gebruiker.melding
    assert gebruiker.venster.isWindowModified()


def test_dropped_files_are_opened_by_their_content(
    gebruiker: Gebruiker, bestand: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    recept = tmp_path / "r.toml"
    recept.write_text(
        '[samenstelling]\nnaam = "Uit recept"\n[[kerntaak]]\nbron = "25168:K2"\n', encoding="utf-8"
    )
    structuur = tmp_path / "sbb.xml"
    structuur.write_text("<sbb></dossiers>", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pad)) for pad in (bestand, recept, structuur)])
    drop_on(gebruiker.venster, data, QPoint(5, 5))
    qtbot.waitUntil(lambda: structuur.name in gebruiker.melding, timeout=20_000)
    assert gebruiker.venster.document.samenstelling.naam == "Van schijf"
    ander = gebruiker.werkplaats.vensters[1]
    assert ander.document.samenstelling.naam == "Uit recept"
    assert ander.isWindowModified()


def test_recent_files_are_in_the_menu(gebruiker: Gebruiker, bestand: Path) -> None:
    menu = gebruiker.venster.menus.recent
    menu.aboutToShow.emit()
    assert [actie.isEnabled() for actie in menu.actions()] == [False]
    gebruiker.venster.bestanden.open_paths([bestand])
    gebruiker.press(Key.Key_N, CTRL)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert gebruiker.venster.document.path == bestand


def test_a_second_window_has_a_document_of_its_own(
    gebruiker: Gebruiker, werkplaats: Werkplaats, bestand: Path
) -> None:
    ander = werkplaats.open_window(bestand)
    gebruiker.add("25168:K2")
    assert ander.document.samenstelling.naam == "Van schijf"
    assert ander.samenstelling.model.rowCount() == 0
    assert ander.controle.findings is not None
