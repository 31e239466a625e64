from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import lader as ladermodule
from app.look.thema import Kleurschema
from app.werkplaats import Werkplaats
from tests.app.gebruiker import Gebruiker
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

LANG = 20_000


@pytest.fixture
def sbb_bestand(tmp_path: Path) -> Path:
    return write(tmp_path, sbb(dossier(profiel(kerntaak(werkproces())))))


def test_a_load_is_cancelled_with_the_button(
    gebruiker: Gebruiker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(toegang: object, check: Callable[[int, int], None]) -> None:
        while True:
            check(3, 10)

    monkeypatch.setattr(ladermodule, "_load", slow)
    venster, werkplaats = gebruiker.venster, gebruiker.werkplaats
    eerst = werkplaats.pakket
    werkplaats.load_structuur()
    qtbot.waitUntil(lambda: venster.status.voortgang.value() == 300)
    with qtbot.waitSignal(werkplaats.lader.geannuleerd):
        QTest.mouseClick(venster.status.annuleren, Qt.MouseButton.LeftButton)
    assert not venster.status.voortgang.isVisible()
    assert werkplaats.pakket is eerst


def test_a_store_that_cannot_be_used_does_not_stop_the_start(
    werkplaats: Werkplaats, qtbot: QtBot, own_folder: Path
) -> None:
    own_folder.mkdir(exist_ok=True)
    (own_folder / "opslag").write_text("een brief", encoding="utf-8")
    venster = werkplaats.open_window()
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    assert werkplaats.pakket is not None
    assert werkplaats.pakket.editie is None
    assert "geen opslag" in venster.melding.tekst.text()


def test_a_damaged_store_is_told_at_the_start(
    werkplaats: Werkplaats, qtbot: QtBot, own_folder: Path
) -> None:
    (own_folder / "opslag").mkdir(parents=True)
    (own_folder / "opslag" / "structuur.sqlite").write_text("rommel", encoding="utf-8")
    venster = werkplaats.open_window()
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    assert "beschadigd" in venster.melding.tekst.text()


def test_files_of_older_settings_move_to_the_store_once(
    werkplaats: Werkplaats, qtbot: QtBot, sbb_bestand: Path, tmp_path: Path
) -> None:
    beheer = werkplaats.instellingen
    weg, kapot = tmp_path / "weg.xml", tmp_path / "kapot.xml"
    kapot.write_text("<sbb><dossiers>", encoding="utf-8")
    oude = tuple(map(str, (weg, sbb_bestand, kapot)))
    beheer.change(replace(beheer.nu, structuurbestanden=oude))
    venster = werkplaats.open_window()
    werkplaats.load_structuur()
    qtbot.waitUntil(
        lambda: werkplaats.pakket is not None and werkplaats.pakket.editie is not None,
        timeout=LANG,
    )
    assert werkplaats.pakket is not None
    editie = werkplaats.pakket.editie
    assert editie is not None
    eerst = werkplaats.opslag.toegang.open().bundel().aantallen["dossier"]
    assert editie.aantallen["dossier"] == eerst + 1, "on top of the bundle, as it was"
    assert beheer.nu.structuurbestanden == ()
    assert [bron.sha256 != "" for bron in editie.bronnen].count(True) == 1
    for deel in (str(weg), "kapot.xml"):
        assert deel in venster.melding.tekst.text()


def test_the_bundle_is_back_with_one_action(
    gebruiker: Gebruiker, qtbot: QtBot, sbb_bestand: Path
) -> None:
    werkplaats, venster = gebruiker.werkplaats, gebruiker.venster
    opslag = werkplaats.opslag.toegang.open()
    opslag.commit(opslag.prepare([sbb_bestand], naam="Ballonnen"))
    assert not venster.menus.acties["structuur_herstellen"].isEnabled()
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    assert venster.status.editie.text() == "Ballonnen"
    assert venster.menus.acties["structuur_herstellen"].isEnabled()
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        venster.menus.acties["structuur_herstellen"].trigger()
    assert werkplaats.pakket is not None
    assert werkplaats.pakket.editie is None
    assert [editie.naam for editie in opslag.edities()] == ["Ballonnen"]


def test_a_recipe_waits_for_the_structure(
    werkplaats: Werkplaats, qtbot: QtBot, tmp_path: Path
) -> None:
    recept = tmp_path / "r.toml"
    recept.write_text(
        '[samenstelling]\nnaam = "Straks"\n[[kerntaak]]\nbron = "25168:K2"\n', encoding="utf-8"
    )
    venster = werkplaats.open_window(recept)
    assert "zodra de structuur is geladen" in venster.melding.tekst.text()
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    assert venster.document.samenstelling.naam == "Straks"
    assert venster.isWindowModified()


def test_an_unknown_theme_is_that_of_the_system(
    qapp: QApplication, werkplaats: Werkplaats, own_folder: Path
) -> None:
    werkplaats.choose_thema(Kleurschema.DONKER)
    assert werkplaats.instellingen.nu.thema == "donker"
    pad = own_folder / "instellingen" / "instellingen.json"
    pad.write_text('{"thema": "paars"}', encoding="utf-8")
    werkplaats.choose_thema(Kleurschema.SYSTEEM)
    ander = Werkplaats(qapp)
    assert ander.thema.schema is Kleurschema.SYSTEEM
    ander.close()
    ander.deleteLater()
