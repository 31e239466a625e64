from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from app.lijstmodel import LijstModel
from app.look.celring import Celtabel
from app.look.thema import RIJHOOGTE
from app.overlap.lijst import make_lijst
from app.overlap.rolblad import Restkolom, Rolblad, fit_rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LANG = "een lange tekst die meer dan een regel vraagt " * 6


class Woorden(LijstModel[str]):
    """A row for every word, twice."""

    def __init__(self, woorden: Sequence[str]) -> None:
        super().__init__(lambda woord: woord)
        self.show(woorden)

    def koppen(self) -> Sequence[str]:
        return "Woord", "Nog eens"

    def cell(self, item: str, column: int) -> Mapping[int, Any]:
        return {Qt.ItemDataRole.DisplayRole: item}


@pytest.fixture
def blad(qtbot: QtBot) -> Rolblad:
    blad = Rolblad()
    qtbot.addWidget(blad)
    blad.resize(400, 200)
    return blad


def show(qtbot: QtBot, blad: Rolblad, tabel: QTableView) -> None:
    blad.add_tabel(tabel)
    blad.kolom.addStretch(1)
    blad.show()
    qtbot.waitExposed(blad)
    blad.activateWindow()
    qtbot.waitUntil(blad.isActiveWindow)


def test_a_table_shows_its_rows_up_to_a_number(qtbot: QtBot) -> None:
    model = Woorden([])
    tabel = make_lijst(model)
    qtbot.addWidget(tabel)
    hoogten = []
    for aantal in (0, 1, 3, 20):
        model.show([str(nummer) for nummer in range(aantal)])
        fit_rows(tabel, 5)
        hoogten.append(tabel.height())
    een, _, drie, veel = hoogten
    assert hoogten[0] == hoogten[1]
    assert (drie - een, veel - een) == (2 * RIJHOOGTE, 4 * RIJHOOGTE)


def test_a_table_of_long_texts_is_as_high_as_they_are(qtbot: QtBot, blad: Rolblad) -> None:
    tabel = Celtabel()
    model = Woorden([f"{nummer} {LANG}" for nummer in range(6)])
    tabel.setModel(model)
    tabel.horizontalHeader().setSectionResizeMode(0, tabel.horizontalHeader().ResizeMode.Stretch)
    show(qtbot, blad, tabel)
    qtbot.waitUntil(lambda: tabel.verticalScrollBar().maximum() == 0)
    assert tabel.height() > blad.height()
    assert blad.verticalScrollBar().maximum() > 0


def test_the_page_follows_the_keys_and_nothing_else(qtbot: QtBot, blad: Rolblad) -> None:
    tabel = make_lijst(Woorden([str(nummer) for nummer in range(40)]))
    fit_rows(tabel, 40)
    show(qtbot, blad, tabel)
    blad.setFocus()
    tabel.clearFocus()
    tabel.setCurrentIndex(tabel.model().index(39, 0))
    assert blad.verticalScrollBar().value() == 0
    tabel.setFocus()
    QTest.keyClick(tabel, Qt.Key.Key_Up)
    rij = tabel.visualRect(tabel.model().index(38, 0)).center()
    assert blad.rect().contains(tabel.viewport().mapTo(blad, rij))
    assert blad.verticalScrollBar().value() > 0


def test_the_first_column_takes_what_the_others_leave(qtbot: QtBot) -> None:
    tabel = make_lijst(Woorden(["kort"]))
    kolommen = Restkolom(tabel, (120, 40), 200)
    qtbot.addWidget(tabel)
    tabel.resize(500, 100)
    tabel.show()
    kolommen.fit_columns()
    assert tabel.columnWidth(0) + tabel.columnWidth(1) == tabel.viewport().width()
    tabel.resize(120, 100)
    assert tabel.columnWidth(0) == 120


def test_a_figure_is_never_cut_off(qtbot: QtBot) -> None:
    model = Woorden(["kort"])
    tabel = make_lijst(model)
    kolommen = Restkolom(tabel, (120, 40), 200)
    qtbot.addWidget(tabel)
    kolommen.fit_columns()
    smal = tabel.columnWidth(1)
    model.show(["een stuk langer"])
    kolommen.fit_columns()
    assert smal < tabel.columnWidth(1) > tabel.sizeHintForColumn(1)
    model.show([LANG])
    kolommen.fit_columns()
    assert tabel.columnWidth(1) == 200
