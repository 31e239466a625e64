from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from app.oplossen.venster import Oplossingvenster, Zinnenlijst
from app.oplossen.vraag import Oplosvraag, make_vraag
from app.taal import NEDERLANDS, Taal
from composer.findings import Findings
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WERELD = omgeving()
DUBBEL = samenstelling(kerntaak("25168:K1"), kerntaak("25171:K4"), kerntaak("25154:K1"))


def vraag_about(regel: str, variant: str, waarde: Samenstelling = DUBBEL) -> Oplosvraag:
    alle = Findings(WERELD, waarde).alle
    finding = next(f for f in alle if (f.regel, f.variant) == (regel, variant))
    return make_vraag(WERELD, waarde, alle, finding)


def show(qtbot: QtBot, vraag: Oplosvraag) -> Oplossingvenster:
    venster = Oplossingvenster(vraag)
    qtbot.addWidget(venster)
    venster.show()
    qtbot.waitExposed(venster)
    venster.activateWindow()
    qtbot.waitUntil(venster.isActiveWindow)
    return venster


def lines(lijst: Zinnenlijst) -> list[str]:
    return [lijst.item(rij).text() for rij in range(lijst.count())]


@pytest.fixture
def venster(qtbot: QtBot) -> Oplossingvenster:
    return show(qtbot, vraag_about("STR-11", "zelfde_onderdeel"))


def test_it_says_what_is_wrong_and_what_each_fix_does(venster: Oplossingvenster) -> None:
    assert venster.melding.text().startswith("B1-K2: Dit onderdeel staat er al, als B1-K1")
    assert lines(venster.oplossingen) == [
        "Voeg B1-K2 samen met B1-K1; wat dubbel is, vervalt · veilig",
        "Voeg B1-K1 samen met B1-K2; wat dubbel is, vervalt · veilig",
    ]
    assert venster.oplossingen.currentRow() == 0
    assert venster.uitleg.text().startswith("Veilig")
    assert lines(venster.wijzigingen)[0] == "Weg: B1-K2 Werkt in de bediening"
    assert len(lines(venster.weg)) >= 11
    assert venster.alle.text() == "&Alle 11 van deze soort oplossen"


def test_a_fix_that_says_more_in_brackets_has_no_second_pair(qtbot: QtBot) -> None:
    waarde = samenstelling(kerntaak("25154:K1"), niveau=None, soort_opleiding="")
    venster = show(qtbot, vraag_about("NIV-01", "ontbreekt", waarde))
    assert lines(venster.oplossingen) == ["Zet het niveau op 3 (vakopleiding) · veilig"]


def test_another_fix_shows_what_that_one_does(venster: Oplossingvenster) -> None:
    assert venster.oplossingen.hasFocus()
    QTest.keyClick(venster.oplossingen, Qt.Key.Key_Down)
    assert lines(venster.wijzigingen)[0] == "Weg: B1-K1 Werkt in de bediening"
    assert venster.gekozen is not None
    assert venster.uitvoeren.accessibleDescription().startswith("Voeg B1-K1 samen met B1-K2")


def test_what_needs_a_person_stands_after_what_is_safe(qtbot: QtBot) -> None:
    for regel, variant in (("AAN-08", "geen"), ("NIV-07", "gemiddelde")):
        venster = show(qtbot, vraag_about(regel, variant))
        assert lines(venster.oplossingen)[0].endswith(" · nakijken")
        assert venster.uitleg.text().startswith("Nakijken")
        assert venster.alle.isHidden()
    for vraag in (vraag_about(f.regel, f.variant) for f in Findings(WERELD, DUBBEL).alle):
        veilig = [oplossing.is_veilig for oplossing in vraag.oplossingen]
        assert veilig == sorted(veilig, reverse=True)


def test_fields_and_findings_that_come_are_named_in_words(qtbot: QtBot) -> None:
    venster = show(qtbot, vraag_about("AAN-14", "geen_soort"))
    assert lines(venster.wijzigingen) == ["soort aanvraag: „nieuw”, was leeg"]
    for vraag in (venster._vraag, vraag_about("STR-11", "zelfde_onderdeel")):
        venster = show(qtbot, vraag)
        komt = vraag.preview(vraag.oplossingen[0]).verschijnt
        zinnen = lines(venster.erbij)
        assert len(zinnen) == max(1, len(komt))
        assert (zinnen == ["Er komt geen bevinding bij."]) == (not komt)


def test_the_keyboard_does_everything(venster: Oplossingvenster, qtbot: QtBot) -> None:
    QTest.keyClick(venster.oplossingen, Qt.Key.Key_Down)
    QTest.keyClick(venster.oplossingen, Qt.Key.Key_Return)
    assert venster.result() == QDialog.DialogCode.Accepted
    assert venster.gekozen is venster._vraag.oplossingen[1]
    ander = show(qtbot, venster._vraag)
    QTest.keyClick(ander.oplossingen, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ander.result() == QDialog.DialogCode.Accepted)
    assert ander.gekozen is None
    derde = show(qtbot, venster._vraag)
    QTest.keyClick(derde.oplossingen, Qt.Key.Key_Escape)
    assert derde.result() == QDialog.DialogCode.Rejected


def test_tab_reaches_every_list_and_button(venster: Oplossingvenster) -> None:
    gezien = []
    for _ in range(9):
        gezien.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or venster, Qt.Key.Key_Tab)
    delen = {venster.oplossingen, venster.wijzigingen, venster.weg, venster.erbij}
    assert delen | {venster.uitvoeren, venster.alle, venster.annuleren} <= set(gezien)


def test_the_mouse_does_everything(venster: Oplossingvenster, qtbot: QtBot) -> None:
    plek = venster.oplossingen.visualItemRect(venster.oplossingen.item(1)).center()
    venster_lijst = venster.oplossingen.viewport()
    QTest.mouseClick(venster_lijst, Qt.MouseButton.LeftButton, pos=plek)
    QTest.mouseClick(venster.uitvoeren, Qt.MouseButton.LeftButton)
    assert venster.gekozen is venster._vraag.oplossingen[1]
    ander = show(qtbot, venster._vraag)
    QTest.mouseClick(ander.alle, Qt.MouseButton.LeftButton)
    assert ander.result() == QDialog.DialogCode.Accepted
    assert ander.gekozen is None
    derde = show(qtbot, venster._vraag)
    QTest.mouseClick(derde.annuleren, Qt.MouseButton.LeftButton)
    assert derde.result() == QDialog.DialogCode.Rejected


def test_texts_of_the_document_are_taken_literally(venster: Oplossingvenster) -> None:
    labels = (venster.melding, venster.uitleg)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_language_changes_while_it_is_open(
    venster: Oplossingvenster, qapp: QCoreApplication
) -> None:
    def seen() -> list[str]:
        QCoreApplication.processEvents()
        koppen = [kop.text() for kop in venster.findChildren(QLabel) if "(" in kop.text()]
        knoppen = [venster.uitvoeren.text(), venster.alle.text(), venster.annuleren.text()]
        zinnen = [lines(venster.wijzigingen)[0], lines(venster.weg)[0], venster.uitleg.text()]
        titel = [venster.windowTitle(), venster.melding.text(), *lines(venster.oplossingen)]
        return koppen + knoppen + zinnen + titel

    QTest.keyClick(venster.oplossingen, Qt.Key.Key_Down)
    nederlands = seen()
    taal = Taal(qapp, "en")
    try:
        engels = seen()
        assert [een for een, ander in zip(nederlands, engels, strict=True) if een == ander] == []
        assert venster.oplossingen.currentRow() == 1
        taal.kies(NEDERLANDS)
        assert seen() == nederlands
    finally:
        taal.stop()
        taal.deleteLater()


def test_every_fix_is_in_sight_and_takes_no_more_room(venster: Oplossingvenster) -> None:
    lijst = venster.oplossingen
    laatste = lijst.visualItemRect(lijst.item(lijst.count() - 1))
    assert laatste.bottom() <= lijst.viewport().height() <= laatste.bottom() + laatste.height()
