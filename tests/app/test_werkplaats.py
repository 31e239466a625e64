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


def test_a_file_of_sbb_is_loaded_next_to_the_bundle(
    gebruiker: Gebruiker, qtbot: QtBot, sbb_bestand: Path
) -> None:
    werkplaats, venster = gebruiker.werkplaats, gebruiker.venster
    eerst = venster.status.editie.text()
    gebruiker.dialogen.paden = [sbb_bestand]
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        gebruiker.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert venster.status.voortgang.isVisible()
    assert not venster.status.voortgang.isVisible()
    assert venster.status.editie.toolTip().startswith(f"Geladen structuur: {eerst} + ")
    assert gebruiker.melding.startswith("De structuur is geladen: ")
    assert werkplaats.instellingen.nu.structuurbestanden == (str(sbb_bestand),)
    assert venster.menus.acties["structuur_herstellen"].isEnabled()
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        venster.menus.acties["structuur_herstellen"].trigger()
    assert venster.status.editie.text() == eerst
    assert not werkplaats.instellingen.nu.structuurbestanden


def test_a_bad_file_leaves_the_structure_as_it_was(
    gebruiker: Gebruiker, qtbot: QtBot, tmp_path: Path
) -> None:
    werkplaats = gebruiker.werkplaats
    eerst = werkplaats.pakket
    kapot = tmp_path / "kapot.xml"
    kapot.write_text("<sbb><dossiers>", encoding="utf-8")
    with qtbot.waitSignal(werkplaats.laden_mislukt, timeout=LANG):
        werkplaats.add_structuur([kapot])
    assert gebruiker.melding.startswith(str(kapot))
    assert werkplaats.pakket is eerst
    assert not gebruiker.venster.status.voortgang.isVisible()


def test_a_load_is_cancelled_with_the_button(
    gebruiker: Gebruiker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(bestanden: tuple[Path, ...], check: Callable[[int, int], None]) -> None:
        while True:
            check(3, 10)

    monkeypatch.setattr(ladermodule, "_load", slow)
    venster, werkplaats = gebruiker.venster, gebruiker.werkplaats
    eerst = werkplaats.pakket
    werkplaats.add_structuur([Path("groot.xml")])
    qtbot.waitUntil(lambda: venster.status.voortgang.value() == 300)
    with qtbot.waitSignal(werkplaats.lader.geannuleerd):
        QTest.mouseClick(venster.status.annuleren, Qt.MouseButton.LeftButton)
    assert not venster.status.voortgang.isVisible()
    assert werkplaats.pakket is eerst


def test_a_remembered_file_that_is_gone_does_not_stop_the_start(
    werkplaats: Werkplaats, qtbot: QtBot, tmp_path: Path
) -> None:
    beheer = werkplaats.instellingen
    weg = str(tmp_path / "weg.xml")
    beheer.change(replace(beheer.nu, structuurbestanden=(weg,)))
    venster = werkplaats.open_window()
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    assert werkplaats.pakket is not None
    assert werkplaats.pakket.bestanden == ()
    assert venster.melding.tekst.text().startswith(weg)
    assert beheer.nu.structuurbestanden == (weg,), "the drive may be back tomorrow"


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
