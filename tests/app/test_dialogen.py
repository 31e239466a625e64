from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from app.dialogen import Antwoord, Dialogen, Plaatsing
from app.herstel import Herstelbestand, Herstelnotitie
from app.overlap.toetsingsvraag import Toetsingsvraagdialoog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Vinger:
    """Presses a button of the dialog that comes up."""

    def __init__(self) -> None:
        self.gelezen = ""
        self.knop = ""

    def press(self) -> None:
        dialoog = QApplication.activeModalWidget()
        assert isinstance(dialoog, QMessageBox)
        self.gelezen = f"{dialoog.text()} {dialoog.informativeText()}"
        for knop in dialoog.findChildren(QPushButton):
            if knop.text().replace("&", "") == self.knop:
                knop.click()
                return
        dialoog.reject()


@pytest.fixture
def vinger() -> Vinger:
    return Vinger()


@pytest.fixture
def venster(qtbot: QtBot) -> QWidget:
    venster = QWidget()
    qtbot.addWidget(venster)
    venster.show()
    return venster


def ask(vinger: Vinger, knop: str, vraag: Callable[[], Antwoord]) -> Antwoord:
    vinger.knop = knop
    QTimer.singleShot(0, vinger.press)
    return vraag()


def test_unsaved_work(venster: QWidget, vinger: Vinger) -> None:
    dialogen = Dialogen(venster)
    uitkomsten = [
        ask(vinger, knop, lambda: dialogen.ask_save("Kok plus"))
        for knop in ("Opslaan", "Niet opslaan", "Annuleren", "(Escape)")
    ]
    assert uitkomsten == [
        Antwoord.OPSLAAN,
        Antwoord.NIET_OPSLAAN,
        Antwoord.ANNULEREN,
        Antwoord.ANNULEREN,
    ]
    assert "„Kok plus”" in vinger.gelezen


def test_what_cannot_be_saved(venster: QWidget, vinger: Vinger) -> None:
    dialogen = Dialogen(venster)
    uitkomsten = []
    for knop in ("Terug naar het veld", "Doorgaan zonder", "(Escape)"):
        vinger.knop = knop
        QTimer.singleShot(0, vinger.press)
        uitkomsten.append(dialogen.ask_onleesbaar(("Dit niet.", "Dat niet.")))
    assert uitkomsten == [False, True, False]
    assert "Dit niet.\nDat niet." in vinger.gelezen


def test_a_text_that_is_there_already(venster: QWidget, vinger: Vinger) -> None:
    dialogen = Dialogen(venster)
    uitkomsten = []
    for knop in ("Eronder zetten", "Vervangen", "Annuleren", "(Escape)"):
        vinger.knop = knop
        QTimer.singleShot(0, vinger.press)
        uitkomsten.append(dialogen.ask_plaatsing())
    assert uitkomsten == [
        Plaatsing.ERONDER,
        Plaatsing.VERVANGEN,
        Plaatsing.ANNULEREN,
        Plaatsing.ANNULEREN,
    ]
    assert "al een tekst over de noodzaak" in vinger.gelezen


@pytest.mark.parametrize("bewaren", [True, False])
def test_the_question_is_saved_or_not(venster: QWidget, bewaren: bool) -> None:
    gelezen = []

    def press() -> None:
        dialoog = QApplication.activeModalWidget()
        assert isinstance(dialoog, Toetsingsvraagdialoog)
        gelezen.append(dialoog.tekst.toPlainText())
        (dialoog.bewaar if bewaren else dialoog.sluit).click()

    QTimer.singleShot(0, press)
    assert Dialogen(venster).show_toetsingsvraag("De vraag.") == bewaren
    assert gelezen == ["De vraag."]


def test_work_that_was_left_over(venster: QWidget, vinger: Vinger, tmp_path: Path) -> None:
    dialogen = Dialogen(venster)
    over = [
        Herstelbestand(tmp_path / "a", Herstelnotitie("Kok", "/x/kok.xml", "2026-11-22T10:30:00")),
        Herstelbestand(tmp_path / "b", Herstelnotitie("", "", "2026-11-21T09:00:00")),
    ]
    uitkomsten = [
        ask(vinger, knop, lambda: dialogen.ask_recover(over))
        for knop in ("Herstellen", "Weggooien", "Later beslissen")
    ]
    assert uitkomsten == [Antwoord.OPSLAAN, Antwoord.NIET_OPSLAAN, Antwoord.ANNULEREN]
    assert "Kok (kok.xml), 22-11-2026 10:30" in vinger.gelezen
    assert "zonder naam (nog niet opgeslagen)" in vinger.gelezen


@pytest.mark.parametrize(
    ("tekst", "ernst"), [('[ernst."TKM-03"]\nopen = "fout"\n', "fout"), ("[ernst", "info")]
)
def test_the_pages_of_the_rules_show_the_severity_of_the_installation(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own_folder: Path, tekst: str, ernst: str
) -> None:
    from app.regels.venster import Regelvenster

    own_folder.mkdir(parents=True, exist_ok=True)
    (own_folder / "aanpassingen.toml").write_text(tekst, encoding="utf-8")
    gezien: list[str] = []

    def look(venster: Regelvenster) -> int:
        gezien.append(venster._regelset.regels["TKM-03"].ernst["open"])
        return 0

    monkeypatch.setattr(Regelvenster, "exec", look)
    venster = QWidget()
    qtbot.addWidget(venster)
    Dialogen(venster).show_regels("wat-als", "TKM-03")
    assert gezien == [ernst]
