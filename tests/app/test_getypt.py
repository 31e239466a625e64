"""Saving and closing while a field that tells its value when it is left still has the keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.dialogen import Antwoord
from composer.document import read_document
from tests.app.gebruiker import Gebruiker

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
VELDEN = {
    "aanvraag.cohorten": ("3", 3),
    "aanvraag.datum": ("15-9-2018", date(2018, 9, 15)),
}


def form(gebruiker: Gebruiker) -> dict[str, QWidget]:
    """The editors of the form, by the name of their field."""
    gebruiker.press(Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    paneel = gebruiker.venster.fill().aanvraag.paneel
    return {naam: blok.editor for naam, blok in paneel.velden.items()}


@pytest.mark.parametrize("naam", VELDEN)
def test_what_is_typed_is_saved_before_the_field_is_left(
    gebruiker: Gebruiker, tmp_path: Path, naam: str
) -> None:
    tekst, waarde = VELDEN[naam]
    editor = form(gebruiker)[naam]
    editor.setFocus()
    QTest.keyClick(editor, Key.Key_A, CTRL)
    QTest.keyClicks(editor, tekst)
    gebruiker.dialogen.pad = tmp_path / "a.xml"
    gebruiker.press(Key.Key_S, CTRL)
    bewaard = read_document(tmp_path / "a.xml").aanvraag
    assert getattr(bewaard, naam.partition(".")[2]) == waarde
    assert QApplication.focusWidget() is editor
    assert not gebruiker.venster.document.is_modified


def test_closing_asks_about_a_number_that_was_just_typed(gebruiker: Gebruiker) -> None:
    venster = gebruiker.venster
    studieduur = venster.samenstelling.velden.studieduur
    studieduur.setFocus()
    studieduur.selectAll()
    QTest.keyClicks(studieduur, "3")
    gebruiker.dialogen.antwoord = Antwoord.ANNULEREN
    assert not venster.close()
    assert venster.document.samenstelling.studieduur == 3


def test_a_title_that_is_being_typed_in_its_row_is_saved(
    gebruiker: Gebruiker, tmp_path: Path
) -> None:
    gebruiker.add("25168:K1")
    boom = gebruiker.venster.samenstelling.boom
    boom.setFocus()
    gebruiker.press(Key.Key_F2)
    veld = QApplication.focusWidget()
    assert isinstance(veld, QLineEdit)
    veld.selectAll()
    QTest.keyClicks(veld, "Eigen titel")
    gebruiker.dialogen.pad = tmp_path / "a.xml"
    assert gebruiker.venster.bestanden.save()
    assert read_document(tmp_path / "a.xml").kerntaken[0].titel == "Eigen titel"
    assert boom.hasFocus()


def test_undo_takes_back_the_number_and_not_what_was_done_before(gebruiker: Gebruiker) -> None:
    gebruiker.type_naam("Gids")
    studieduur = gebruiker.venster.samenstelling.velden.studieduur
    studieduur.setFocus()
    studieduur.selectAll()
    QTest.keyClicks(studieduur, "3")
    gebruiker.press(Key.Key_Z, CTRL)
    samenstelling = gebruiker.venster.document.samenstelling
    assert (samenstelling.naam, samenstelling.studieduur) == ("Gids", None)
    assert studieduur.waarde is None


def test_a_date_that_cannot_be_read_is_told_on_saving_and_asked_about_on_closing(
    gebruiker: Gebruiker, tmp_path: Path
) -> None:
    venster, dialogen = gebruiker.venster, gebruiker.dialogen
    datum = form(gebruiker)["aanvraag.datum"]
    assert isinstance(datum, QLineEdit)
    datum.setFocus()
    QTest.keyClicks(datum, "31-02-2026")
    dialogen.pad = tmp_path / "a.xml"
    gebruiker.press(Key.Key_S, CTRL)
    gezegd = venster.fill().melding.tekst.text()
    assert "a.xml" in gezegd
    assert "„31-02-2026” is geen datum en wordt niet bewaard" in gezegd
    assert datum.text() == "31-02-2026"
    gebruiker.press(Key.Key_G, CTRL)
    dialogen.gaat_door = False
    assert not venster.close()
    assert len(dialogen.onleesbaar) == 1
    assert QApplication.focusWidget() is datum
    dialogen.gaat_door = True
    assert venster.close()
    assert dialogen.gevraagd == []


def test_what_cannot_be_read_is_told_on_exporting(gebruiker: Gebruiker, tmp_path: Path) -> None:
    datum = form(gebruiker)["aanvraag.datum"]
    datum.setFocus()
    QTest.keyClicks(datum, "morgen")
    gebruiker.dialogen.pad = tmp_path / "a.xml"
    gebruiker.press(Key.Key_E, CTRL)
    assert "„morgen” is geen datum" in gebruiker.venster.fill().melding.tekst.text()
