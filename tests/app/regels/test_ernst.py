from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.regels.ernst import KEUZES, MELDING, STANDAARD, Ernstvenster
from composer.aanpassingen import aanpassingen_path, read_aanpassingen
from composer.finding import Ernst
from composer.regels import REGELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from tests.app.gebruiker import Gebruiker

KOLOM = {ernst: kolom for kolom, ernst in KEUZES.items()}


def open_dialog(gebruiker: Gebruiker) -> Ernstvenster:
    gebruiker.venster.menus.acties["ernst"].trigger()
    venster = gebruiker.venster.fill().ernst.venster
    assert venster is not None
    assert QTest.qWaitForWindowActive(venster)
    return venster


def click(venster: Ernstvenster, rij: int, ernst: Ernst) -> None:
    index = venster.model.index(rij, KOLOM[ernst])
    venster.tabel.scrollTo(index)
    plek = venster.tabel.visualRect(index).center()
    QTest.mouseClick(venster.tabel.viewport(), Qt.MouseButton.LeftButton, pos=plek)


def row_of(venster: Ernstvenster, regel: str, variant: str) -> int:
    rij = venster.model.row_of((regel, variant))
    assert rij is not None
    return rij


def severity(gebruiker: Gebruiker, regel: str) -> set[Ernst]:
    findings = gebruiker.venster.controle.findings
    assert findings is not None
    return {finding.ernst for finding in findings.alle if finding.regel == regel}


def test_only_the_rules_that_may_be_changed_with_their_default(
    gebruiker: Gebruiker, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    venster = open_dialog(gebruiker)
    watch_model(venster.model)
    aanpasbaar = {regel.id: set(regel.ernst) for regel in REGELS if regel.aanpasbaar}
    gezien: dict[str, set[str]] = {}
    for rij in venster.model.items:
        gezien.setdefault(rij.regel, set()).add(rij.variant)
        assert rij.ernst is rij.standaard
    assert gezien == aanpasbaar
    assert str(venster.model.index(0, MELDING).data()).endswith(".")
    assert venster.model.index(0, STANDAARD).data() in {"Fout", "Waarschuwing", "Info"}
    assert not venster.toepassen.isEnabled()
    assert not venster.herstellen.isEnabled()
    venster.reject()


def test_the_mouse_changes_a_severity_and_everything_is_judged_again(gebruiker: Gebruiker) -> None:
    assert severity(gebruiker, "TKM-03") == {Ernst.INFO}
    venster = open_dialog(gebruiker)
    click(venster, row_of(venster, "TKM-03", "open"), Ernst.FOUT)
    assert "aangepast" in venster.stand.text()
    assert not aanpassingen_path().exists()
    QTest.mouseClick(venster.toepassen, Qt.MouseButton.LeftButton)
    assert read_aanpassingen(aanpassingen_path()) == {"TKM-03": {"open": Ernst.FOUT}}
    assert severity(gebruiker, "TKM-03") == {Ernst.FOUT}
    assert "(aangepast)" in gebruiker.venster.status.maatstaf.text()
    rapport = gebruiker.venster.controle.rapport()
    assert rapport is not None
    assert "+aanpassing-" in rapport.regelsetversie


def test_the_default_comes_back(gebruiker: Gebruiker) -> None:
    venster = open_dialog(gebruiker)
    click(venster, row_of(venster, "TKM-03", "open"), Ernst.WAARSCHUWING)
    venster.accept()
    assert severity(gebruiker, "TKM-03") == {Ernst.WAARSCHUWING}
    venster = open_dialog(gebruiker)
    QTest.mouseClick(venster.herstellen, Qt.MouseButton.LeftButton)
    assert venster.toepassen.isEnabled()
    venster.accept()
    assert severity(gebruiker, "TKM-03") == {Ernst.INFO}
    assert "aangepast" not in gebruiker.venster.status.maatstaf.text()
    assert read_aanpassingen(aanpassingen_path()) == {}


def test_the_keyboard_chooses_one_of_three(qtbot: QtBot, gebruiker: Gebruiker) -> None:
    venster = open_dialog(gebruiker)
    tabel = venster.tabel
    qtbot.waitUntil(tabel.hasFocus)
    tabel.setCurrentIndex(venster.model.index(0, KOLOM[Ernst.FOUT]))
    for toets in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(tabel, toets)
    assert venster.model.items[0].ernst is Ernst.INFO
    aan = [venster.model.index(0, kolom).data(Qt.ItemDataRole.CheckStateRole) for kolom in KEUZES]
    assert [Qt.CheckState(a) is Qt.CheckState.Checked for a in aan] == [False, False, True]
    QTest.keyClick(venster, Qt.Key.Key_Escape)
    assert not aanpassingen_path().exists()


def test_a_file_that_cannot_be_read_is_said_and_replaced(
    gebruiker: Gebruiker, own_folder: Path
) -> None:
    own_folder.mkdir(parents=True, exist_ok=True)
    aanpassingen_path().write_text("[ernst", encoding="utf-8")
    venster = open_dialog(gebruiker)
    assert venster._fout.isVisible()
    assert venster.toepassen.isEnabled()
    venster.accept()
    assert read_aanpassingen(aanpassingen_path()) == {}


def test_a_file_that_cannot_be_written_is_said(
    gebruiker: Gebruiker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    venster = open_dialog(gebruiker)
    click(venster, row_of(venster, "TKM-03", "open"), Ernst.FOUT)
    geen_map = tmp_path / "bestand"
    geen_map.write_text("", encoding="utf-8")
    monkeypatch.setattr("composer.aanpassingen.default_folder", lambda: geen_map / "a" / "b")
    venster.accept()
    assert "niet bewaard" in gebruiker.melding
    assert severity(gebruiker, "TKM-03") == {Ernst.INFO}


def test_the_dialog_follows_the_language(gebruiker: Gebruiker) -> None:
    venster = open_dialog(gebruiker)
    gebruiker.werkplaats.choose_taal("en")
    QTest.qWait(0)
    assert venster.model.koppen()[2:] == ["Error", "Warning", "Info", "Default"]
    assert venster.windowTitle() == "Adjust severity"
    gebruiker.werkplaats.choose_taal("nl")
    venster.reject()
