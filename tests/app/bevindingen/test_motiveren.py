from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from composer.aanvraag import Motivering
from composer.antwoorden import set_motivering
from composer.motivering import kenmerk_of
from tests.app.gebruiker import Gebruiker

CTRL = Qt.KeyboardModifier.ControlModifier


def go_to(gebruiker: Gebruiker, regel: str) -> None:
    paneel = gebruiker.venster.bevindingen
    rij = next(item for item in paneel.model.items if item.finding.regel == regel)
    paneel.boom.setFocus()
    assert paneel.boom.choose(rij.sleutel)


def test_a_finding_is_answered_and_the_answer_taken_back(gebruiker: Gebruiker) -> None:
    venster, dialogen = gebruiker.venster, gebruiker.dialogen
    gebruiker.add("25168:K2-W1")
    go_to(gebruiker, "STR-13")
    huidige = venster.bevindingen.huidige
    assert huidige is not None
    dialogen.motivering = "Dit is een proef."
    gebruiker.press(Qt.Key.Key_M, CTRL)
    assert dialogen.gevraagd == [huidige.melding]
    assert venster.bevindingen.telling.gemotiveerd == 1
    assert venster.bevindingen.balk.gemotiveerd.isVisible()
    go_to(gebruiker, "STR-13")
    index = venster.bevindingen.boom.currentIndex()
    assert index.parent().data() == "Gemotiveerd (1)"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Gemotiveerd: ")
    assert "Toch zo, omdat: Dit is een proef." in index.data(Qt.ItemDataRole.ToolTipRole)
    dialogen.motivering = ""
    gebruiker.press(Qt.Key.Key_M, CTRL)
    assert venster.bevindingen.telling.gemotiveerd == 0
    gebruiker.press(Qt.Key.Key_Z, CTRL)
    assert venster.bevindingen.telling.gemotiveerd == 1


def test_what_the_law_demands_cannot_be_answered(gebruiker: Gebruiker) -> None:
    gebruiker.add("25168:K2-W1")
    go_to(gebruiker, "NIV-01")
    assert not gebruiker.venster.menus.acties["motiveren"].isEnabled()
    gebruiker.venster.motiveren.ask()
    assert gebruiker.dialogen.gevraagd == []


def test_no_answer_changes_nothing(gebruiker: Gebruiker) -> None:
    gebruiker.add("25168:K2-W1")
    stappen = gebruiker.venster.document.stack.count()
    go_to(gebruiker, "STR-13")
    gebruiker.press(Qt.Key.Key_M, CTRL)
    assert gebruiker.venster.document.stack.count() == stappen


def test_who_answers_is_remembered(gebruiker: Gebruiker) -> None:
    venster, dialogen = gebruiker.venster, gebruiker.dialogen
    gebruiker.add("25168:K2-W1")
    go_to(gebruiker, "STR-13")
    dialogen.motivering, dialogen.naam = "Dit is een proef.", "A. Bakker"
    blad = venster.bevindingen.details.blad
    assert blad.motiveren.text() == "Toch zo, omdat…"
    QTest.mouseClick(blad.motiveren, Qt.MouseButton.LeftButton)
    (motivering,) = venster.document.samenstelling.motiveringen
    assert (motivering.naam, motivering.datum) == ("A. Bakker", date.today())
    assert gebruiker.werkplaats.instellingen.nu.motiveerder == "A. Bakker"
    go_to(gebruiker, "STR-13")
    assert "Toch zo, omdat: Dit is een proef." in blad.antwoord.text()
    assert "A. Bakker" in blad.antwoord.text()
    gebruiker.press(Qt.Key.Key_M, CTRL)
    assert dialogen.vragen[-1].tekst == "Dit is een proef."
    assert dialogen.vragen[-1].door.startswith("A. Bakker, ")


def test_an_answer_to_something_that_changed_is_asked_again(gebruiker: Gebruiker) -> None:
    venster, dialogen = gebruiker.venster, gebruiker.dialogen
    gebruiker.add("25168:K2-W1")
    go_to(gebruiker, "STR-13")
    rij = venster.bevindingen.huidige
    assert rij is not None
    finding = rij.finding
    oud = Motivering(
        finding.regel,
        finding.onderdeel,
        "Omdat.",
        naam="A. Bakker",
        kenmerk=kenmerk_of(finding),
        steunt_op="iets anders",
    )
    venster.document.apply(set_motivering, oud)
    go_to(gebruiker, "STR-13")
    blad = venster.bevindingen.details.blad
    assert venster.bevindingen.telling.gemotiveerd == 0
    assert "wat eraan ten grondslag lag, is veranderd" in blad.antwoord.text()
    assert "Omdat." in blad.antwoord.text()
    dialogen.motivering, dialogen.naam = "Omdat.", "A. Bakker"
    gebruiker.press(Qt.Key.Key_M, CTRL)
    assert dialogen.vragen[-1].is_herzien
    assert venster.bevindingen.telling.gemotiveerd == 1, "confirmed as it was"
    gebruiker.press(Qt.Key.Key_Z, CTRL)
    assert venster.bevindingen.telling.gemotiveerd == 0


def test_an_answered_finding_leaves_its_place_to_the_next(gebruiker: Gebruiker) -> None:
    paneel, dialogen = gebruiker.venster.bevindingen, gebruiker.dialogen
    gebruiker.add("25168:K2")
    te_doen = [r.sleutel for r in paneel.model.items if r.finding.regel == "STR-16"]
    assert len(te_doen) > 2
    go_to(gebruiker, "STR-16")
    dialogen.motivering = "Het bedrijf vult dit aan."
    for sleutel in te_doen[:-1]:
        huidige = paneel.huidige
        assert huidige is not None
        assert huidige.sleutel == sleutel
        gebruiker.press(Qt.Key.Key_M, CTRL)
    assert paneel.telling.gemotiveerd == len(te_doen) - 1
    assert {r.sleutel for r in paneel.model.items} >= set(te_doen), "answered ones stay visible"
