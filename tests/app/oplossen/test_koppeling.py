from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.dialogen import Dialogen
from app.oplossen import vraag as vragen
from app.oplossen.venster import Oplossingvenster
from composer.finding import Finding
from composer.operations import set_veld
from composer.oplossingen import Oplossing, oplossingen_of
from composer.regels.context import Context
from tests.app.gebruiker import Gebruiker
from tests.app.nepdialogen import ALLE

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def go_to(gebruiker: Gebruiker, regel: str) -> None:
    paneel = gebruiker.venster.bevindingen
    rij = next(item for item in paneel.model.items if item.finding.regel == regel)
    paneel.boom.setFocus()
    assert paneel.boom.choose(rij.sleutel)


def count(gebruiker: Gebruiker, regel: str) -> int:
    findings = gebruiker.venster.controle.findings
    assert findings is not None
    return sum(finding.regel == regel for finding in findings.alle)


def enabled(gebruiker: Gebruiker) -> tuple[bool, bool]:
    acties = gebruiker.venster.menus.acties
    return acties["oplossen"].isEnabled(), acties["alle_oplossen"].isEnabled()


@pytest.fixture
def dubbel(gebruiker: Gebruiker) -> Gebruiker:
    """Someone with a kerntaak that is there twice: eleven findings of STR-11."""
    gebruiker.add("25168:K1", "25171:K4", "25154:K1")
    assert count(gebruiker, "STR-11") == 11
    return gebruiker


def test_a_fix_is_one_edit_that_can_be_undone(dubbel: Gebruiker) -> None:
    stack = dubbel.venster.document.stack
    voor, stappen = dubbel.venster.document.samenstelling, stack.count()
    go_to(dubbel, "STR-11")
    dubbel.dialogen.oplossing = 0
    dubbel.press(Qt.Key.Key_Period, CTRL)
    assert stack.count() == stappen + 1
    assert count(dubbel, "STR-11") == 0
    assert "Voeg B1-K2 samen met B1-K1" in dubbel.melding
    assert "Ctrl+Z" in dubbel.melding
    dubbel.press(Qt.Key.Key_Z, CTRL)
    assert dubbel.venster.document.samenstelling == voor
    assert count(dubbel, "STR-11") == 11


def test_what_was_said_goes_with_the_next_step(dubbel: Gebruiker) -> None:
    go_to(dubbel, "STR-11")
    dubbel.press(Qt.Key.Key_Period, CTRL | SHIFT)
    assert "Met Ctrl+Z maakt u het ongedaan" in dubbel.melding
    dubbel.press(Qt.Key.Key_Z, CTRL)
    assert dubbel.melding == "", "it was not done any more, and Ctrl+Z is of the step before"
    go_to(dubbel, "STR-11")
    dubbel.press(Qt.Key.Key_Period, CTRL | SHIFT)
    dubbel.venster.melding.say("Het bestand is weg.")
    dubbel.press(Qt.Key.Key_Z, CTRL)
    assert dubbel.melding == "Het bestand is weg.", "another sentence stays"


def test_all_of_a_kind_go_in_one_step(dubbel: Gebruiker) -> None:
    stack = dubbel.venster.document.stack
    voor, stappen = dubbel.venster.document.samenstelling, stack.count()
    go_to(dubbel, "STR-11")
    dubbel.press(Qt.Key.Key_Period, CTRL | SHIFT)
    assert stack.count() == stappen + 1
    assert count(dubbel, "STR-11") == 0
    assert dubbel.melding.startswith("Opgelost: 11 van deze soort")
    assert dubbel.dialogen.oplosvraag is None
    dubbel.press(Qt.Key.Key_Z, CTRL)
    assert dubbel.venster.document.samenstelling == voor


def test_all_of_a_kind_from_the_dialog(dubbel: Gebruiker) -> None:
    go_to(dubbel, "STR-11")
    dubbel.dialogen.oplossing = ALLE
    dubbel.venster.menus.acties["oplossen"].trigger()
    assert dubbel.dialogen.oplosvraag is not None
    assert (dubbel.dialogen.oplosvraag.soort, dubbel.dialogen.oplosvraag.samen) == (11, 11)
    assert count(dubbel, "STR-11") == 0


def test_the_real_dialog_asks_and_does(dubbel: Gebruiker) -> None:
    dubbel.venster.bestanden.dialogen = Dialogen(dubbel.venster)

    def press() -> None:
        dialoog = QApplication.activeModalWidget()
        assert isinstance(dialoog, Oplossingvenster)
        dialoog.uitvoeren.click()

    go_to(dubbel, "STR-11")
    QTimer.singleShot(0, press)
    dubbel.venster.oplossen.ask()
    assert count(dubbel, "STR-11") == 0


def test_no_answer_changes_nothing(dubbel: Gebruiker) -> None:
    stappen = dubbel.venster.document.stack.count()
    go_to(dubbel, "STR-11")
    dubbel.venster.oplossen.ask()
    assert dubbel.dialogen.oplosvraag is not None
    assert dubbel.venster.document.stack.count() == stappen


def test_without_a_fix_there_is_nothing_to_ask(dubbel: Gebruiker) -> None:
    assert enabled(dubbel) == (False, False), "no finding is the current one"
    go_to(dubbel, "KD-01")
    assert enabled(dubbel) == (False, False)
    stappen = dubbel.venster.document.stack.count()
    dubbel.dialogen.oplossing = 0
    dubbel.venster.oplossen.ask()
    dubbel.venster.oplossen.fix_all()
    assert dubbel.dialogen.oplosvraag is None
    assert dubbel.venster.document.stack.count() == stappen


def test_what_only_a_person_knows_is_not_done_unseen(dubbel: Gebruiker) -> None:
    go_to(dubbel, "AAN-08")
    assert enabled(dubbel) == (True, False)
    stappen = dubbel.venster.document.stack.count()
    dubbel.venster.oplossen.fix_all()
    assert dubbel.venster.document.stack.count() == stappen


def test_fixes_are_found_once_for_the_current_finding(
    dubbel: Gebruiker, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevraagd = []

    def ask(context: Context, finding: Finding) -> tuple[Oplossing, ...]:
        gevraagd.append(finding)
        return oplossingen_of(context, finding)

    monkeypatch.setattr(vragen, "oplossingen_of", ask)
    go_to(dubbel, "STR-11")
    for _ in range(3):
        dubbel.venster.menus.acties.refresh()
    assert len(gevraagd) == 1
    dubbel.venster.document.apply(set_veld, "beroep", "gastheer")
    assert len(gevraagd) == 2, "once more for another composition"
    assert enabled(dubbel) == (True, True)


def test_the_list_of_findings_offers_it(dubbel: Gebruiker) -> None:
    acties = dubbel.venster.menus.acties
    aangeboden = dubbel.venster.bevindingen.boom.actions()
    assert {acties["oplossen"], acties["alle_oplossen"]} <= set(aangeboden)


def test_the_sentence_speaks_the_language_of_the_screen(dubbel: Gebruiker) -> None:
    dubbel.werkplaats.choose_taal("en")
    go_to(dubbel, "STR-11")
    dubbel.dialogen.oplossing = 0
    dubbel.venster.oplossen.ask()
    assert "Merge B1-K2" in dubbel.melding or "Ctrl+Z undoes" in dubbel.melding
    dubbel.werkplaats.choose_taal("nl")
