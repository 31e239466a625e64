from __future__ import annotations

from typing import TYPE_CHECKING

from app.bevindingen.dialoog import Motiveringdialoog
from app.bevindingen.motiveren import Motiveringsvraag

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ZIN = "Zo <b>hoort</b> het niet."


def test_a_reason_and_a_name_make_an_answer(qtbot: QtBot) -> None:
    dialoog = Motiveringdialoog(Motiveringsvraag(ZIN))
    qtbot.addWidget(dialoog)
    assert dialoog.eerder.isHidden()
    assert not dialoog.klaar.isEnabled()
    dialoog.tekst.setPlainText(" Omdat. ")
    assert not dialoog.klaar.isEnabled()
    dialoog.wie.setText("A. Bakker")
    assert dialoog.klaar.isEnabled()
    assert dialoog.klaar.text() == "Motiveren"
    assert (dialoog.reden, dialoog.naam) == ("Omdat.", "A. Bakker")


def test_an_answer_is_shown_and_can_be_taken_back(qtbot: QtBot) -> None:
    vraag = Motiveringsvraag(ZIN, "Omdat.", "A. Bakker", "A. Bakker, 1-2-2026")
    dialoog = Motiveringdialoog(vraag)
    qtbot.addWidget(dialoog)
    assert dialoog.eerder.text() == "Al gemotiveerd: Omdat. (A. Bakker, 1-2-2026)"
    dialoog.tekst.clear()
    assert dialoog.klaar.text() == "Motivering intrekken"
    assert dialoog.klaar.isEnabled()
    dialoog.wie.clear()
    assert dialoog.klaar.isEnabled(), "taking back needs no name"


def test_a_lapsed_answer_is_confirmed_or_changed(qtbot: QtBot) -> None:
    dialoog = Motiveringdialoog(Motiveringsvraag(ZIN, "Omdat.", "A. Bakker", is_herzien=True))
    qtbot.addWidget(dialoog)
    assert "is veranderd" in dialoog.eerder.text()
    assert dialoog.klaar.text() == "Motivering bevestigen"
    dialoog.tekst.setPlainText("Om iets anders.")
    assert dialoog.klaar.text() == "Motiveren"
