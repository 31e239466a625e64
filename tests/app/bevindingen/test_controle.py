from __future__ import annotations

import importlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from composer.regelset import load_regelset

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.lader import Structuurpakket
    from app.werkplaats import Werkplaats

VERSIE = load_regelset().versie


def adapt(folder: Path, tekst: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "aanpassingen.toml").write_text(tekst, encoding="utf-8")


def test_the_window_judges_by_what_the_installation_changed(
    own_folder: Path, qtbot: QtBot, werkplaats: Werkplaats, pakket: Structuurpakket
) -> None:
    adapt(own_folder, '[ernst."TKM-03"]\nopen = "fout"\n')
    venster = werkplaats.open_window()
    werkplaats.lader.geladen.emit(pakket)
    qtbot.waitUntil(venster.is_gecontroleerd)
    findings = venster.controle.findings
    assert findings is not None
    (finding,) = (f for f in findings.alle if f.regel == "TKM-03")
    assert finding.ernst == "fout"
    rapport = venster.controle.rapport()
    assert rapport is not None
    assert rapport.regelsetversie.startswith(f"{VERSIE}+aanpassing-")


def test_a_bad_file_is_said_and_does_not_stop_the_check(
    own_folder: Path, qtbot: QtBot, werkplaats: Werkplaats, pakket: Structuurpakket
) -> None:
    adapt(own_folder, '[ernst."STR-01"]\nleeg = "info"\n')
    venster = werkplaats.open_window()
    inhoud = venster.fill()
    gezegd: list[str] = []
    inhoud.controle.aanpassingen_geweigerd.connect(gezegd.append)
    werkplaats.lader.geladen.emit(pakket)
    qtbot.waitUntil(venster.is_gecontroleerd)
    rapport = venster.controle.rapport()
    assert rapport is not None
    assert rapport.regelsetversie == VERSIE
    assert gezegd
    assert "regel 1" in gezegd[0]
    assert "De aangepaste ernst van regels is niet toegepast" in inhoud.melding.tekst.text()
    assert "STR-01 staat vast" in inhoud.melding.tekst.text()


def test_the_window_does_not_wait_for_the_rules(
    qtbot: QtBot, werkplaats: Werkplaats, pakket: Structuurpakket, monkeypatch: pytest.MonkeyPatch
) -> None:
    draden = []

    def import_module(naam: str) -> object:
        draden.append(threading.current_thread())
        return importlib.import_module(naam)

    monkeypatch.setattr("app.bevindingen.controle.import_module", import_module)
    venster = werkplaats.open_window()
    venster.fill()
    werkplaats.lader.geladen.emit(pakket)
    qtbot.waitUntil(venster.is_gecontroleerd)
    assert draden
    assert threading.main_thread() not in draden


def test_a_window_that_closes_meanwhile_is_told_nothing(
    qtbot: QtBot, werkplaats: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    verder = threading.Event()
    monkeypatch.setattr("app.bevindingen.controle.import_module", lambda _: verder.wait(5))
    venster = werkplaats.open_window()
    with qtbot.assertNotEmitted(venster.controle.regels_geladen, wait=50):
        venster.controle.import_rules()
        qtbot.wait(10)
        threading.Timer(0.05, verder.set).start()
        venster.controle.stop()


def test_a_window_that_closes_at_once_imports_nothing(
    qtbot: QtBot, werkplaats: Werkplaats, monkeypatch: pytest.MonkeyPatch
) -> None:
    namen: list[str] = []
    monkeypatch.setattr("app.bevindingen.controle.import_module", namen.append)
    venster = werkplaats.open_window()
    venster.controle.import_rules(10)
    venster.close()
    qtbot.wait(50)
    assert namen == []
