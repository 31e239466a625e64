from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.vergelijken.kiezen import Keuzeregel, Kiesvenster, Vergelijkvragen
from tests.app.vergelijken.opstelling import columns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REGELS = (
    Keuzeregel("25168", "25168  Gastheer of gastvrouw"),
    Keuzeregel("25154", "25154  <b>Verkoper</b>"),
    Keuzeregel("25498", "25498  Helpende", "inhoud niet bekend"),
)


@pytest.fixture
def venster(qtbot: QtBot) -> Kiesvenster:
    """Room for one of three, of which one cannot be chosen."""
    venster = Kiesvenster("Kiezen", "Kies er een.", REGELS, 1)
    qtbot.addWidget(venster)
    venster.show()
    qtbot.waitExposed(venster)
    return venster


def shown(venster: Kiesvenster) -> list[str]:
    rijen = map(venster.lijst.item, range(venster.lijst.count()))
    return [item.text() for item in rijen if not item.isHidden()]


def test_every_word_is_searched_for(venster: Kiesvenster) -> None:
    QTest.keyClicks(venster.zoekveld, "gast 251")
    assert shown(venster) == ["25168  Gastheer of gastvrouw"]
    venster.zoekveld.setText("niets")
    assert venster.stand.text().startswith("Niets gevonden")


@pytest.mark.parametrize("toets", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_search_field_goes_on_to_the_list(venster: Kiesvenster, toets: Qt.Key) -> None:
    venster.zoekveld.setFocus()
    QTest.keyClicks(venster.zoekveld, REGELS[0].tekst.split()[0])
    QTest.keyClick(venster.zoekveld, toets)
    assert venster.lijst.hasFocus()
    QTest.keyClick(venster.lijst, Qt.Key.Key_Space)
    assert venster.gekozen == (REGELS[0].sleutel,)
    assert venster.isVisible()


def test_what_cannot_be_chosen_says_why(venster: Kiesvenster) -> None:
    item = venster.lijst.item(2)
    assert item.text() == "25498  Helpende  (inhoud niet bekend)"
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled


def test_ticked_is_chosen_and_no_more_than_there_is_room_for(venster: Kiesvenster) -> None:
    assert not venster.toevoegen.isEnabled()
    venster.lijst.setCurrentRow(0)
    QTest.keyClick(venster.lijst, Qt.Key.Key_Space)
    assert venster.gekozen == ("25168",)
    assert venster.toevoegen.isEnabled()
    venster.lijst.setCurrentRow(1)
    QTest.keyClick(venster.lijst, Qt.Key.Key_Space)
    assert venster.stand.text() == "Er is plaats voor 1; vink er minder aan."
    assert not venster.toevoegen.isEnabled()


def test_what_is_ticked_stays_so_while_it_is_not_shown(venster: Kiesvenster) -> None:
    venster.lijst.item(0).setCheckState(Qt.CheckState.Checked)
    venster.zoekveld.setText("verkoper")
    assert shown(venster) == ["25154  <b>Verkoper</b>"]
    assert venster.gekozen == ("25168",)


def test_of_the_documents_of_a_package_the_first_are_ticked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ouder = QWidget()
    qtbot.addWidget(ouder)
    gevraagd = []

    def accept(venster: Kiesvenster) -> int:
        gevraagd.append(venster.windowTitle())
        return int(venster.DialogCode.Accepted)

    monkeypatch.setattr(Kiesvenster, "exec", accept)
    assert Vergelijkvragen(ouder).ask_documenten(columns(), 2) == (0, 1)
    assert gevraagd == ["Documenten in het pakket"]
