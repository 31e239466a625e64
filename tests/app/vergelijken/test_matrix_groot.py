from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
from PySide6.QtWidgets import QApplication

from app.vergelijken.matrix import Matrix
from app.vergelijken.model import MatrixModel
from app.vergelijken.tekening import RIJMAAT
from tests.bench_naast import KOLOMMEN, RIJEN, stand, tellingen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.conftest import Watch


@pytest.fixture
def groot(qtbot: QtBot) -> Matrix:
    """20 columns by 2,000 rows, on the screen."""
    matrix = Matrix()
    qtbot.addWidget(matrix)
    matrix.resize(1280, 800)
    matrix.show()
    matrix.show_stand(stand(), ())
    qtbot.waitExposed(matrix)
    QApplication.processEvents()
    return matrix


def test_only_what_is_in_sight_is_made(groot: Matrix, monkeypatch: pytest.MonkeyPatch) -> None:
    assert groot.model.rowCount() > RIJEN
    assert groot.model.columnCount() == KOLOMMEN + 1
    gemaakt: list[tuple[int, int]] = []
    make = MatrixModel.beeld

    def beeld(self: MatrixModel, row: int, plek: int) -> object:
        gemaakt.append((row, plek))
        return make(self, row, plek)

    monkeypatch.setattr(MatrixModel, "beeld", beeld)
    groot.tabel.verticalScrollBar().setValue(300 * RIJMAAT)
    QApplication.processEvents()
    in_zicht = groot.tabel.viewport().height() // RIJMAAT + 2
    rows = {row for row, _ in gemaakt}
    assert gemaakt
    assert len(rows) <= in_zicht
    assert min(rows) == 300
    assert len({plek for _, plek in gemaakt}) < KOLOMMEN


def test_notes_make_no_cell_and_only_what_is_in_sight_asks_for_them(
    groot: Matrix, monkeypatch: pytest.MonkeyPatch
) -> None:
    gemaakt = dict(groot.model._beelden)
    gevraagd: list[int] = []
    ask = MatrixModel.notities

    def notities(self: MatrixModel, row: int, plek: int) -> object:
        gevraagd.append(row)
        return ask(self, row, plek)

    monkeypatch.setattr(MatrixModel, "notities", notities)
    groot.model.show_tellingen(tellingen(groot.model.stand))
    QApplication.processEvents()
    assert groot.model._beelden == gemaakt
    assert any(groot.model.notities(row, 1) for row in range(3))
    assert 0 < len(set(gevraagd)) <= groot.tabel.viewport().height() // RIJMAAT + 2


def test_rows_have_one_height_in_both_tables(groot: Matrix) -> None:
    for tabel in (groot.vast, groot.tabel):
        assert {tabel.rowHeight(row) for row in range(0, RIJEN, 97)} == {RIJMAAT}


def test_the_strip_brings_any_part_in_sight(groot: Matrix) -> None:
    groot.strook.gevraagd.emit(0.5)
    boven = groot.tabel.rowAt(0)
    assert abs(boven - groot.model.rowCount() / 2) < 30


class Watcher:
    """The rows as they are announced."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.stappen: list[str] = []
        model.rowsInserted.connect(self.on_insert)
        model.rowsRemoved.connect(self.on_remove)
        model.layoutChanged.connect(self.on_layout)
        model.modelReset.connect(self.on_reset)

    def on_insert(self) -> None:
        self.stappen.append("erbij")

    def on_remove(self) -> None:
        self.stappen.append("weg")

    def on_layout(self) -> None:
        self.stappen.append("volgorde")

    def on_reset(self) -> None:
        self.stappen.append("opnieuw")


def test_rows_go_move_and_come_without_a_reset(qtbot: QtBot, watch_model: Watch) -> None:
    begin = stand(rijen=30, kolommen=3)
    model = MatrixModel()
    model.show(begin)
    watch_model(model)
    gezien = Watcher(model)
    blijft = model.index(7, 2)
    vast = QPersistentModelIndex(blijft)
    sleutel = model.rij(7).sleutel
    rest = (*begin.rijen[:3], *begin.rijen[5:])
    model.show(replace(begin, rijen=tuple(reversed(rest))))
    assert gezien.stappen == ["weg", "volgorde"]
    assert model.rij(vast.row()).sleutel == sleutel
    assert [model.rij(row).sleutel for row in range(model.rowCount())] == [
        rij.sleutel for rij in reversed(rest)
    ]
    gezien.stappen.clear()
    model.show(begin)
    assert gezien.stappen == ["volgorde", "erbij"]
    assert (vast.row(), vast.column()) == (7, 2)
    assert all(model.row_of(rij.sleutel) == row for row, rij in enumerate(begin.rijen))
    gezien.stappen.clear()
    model.show(replace(begin, koppen=begin.koppen[:2]))
    assert gezien.stappen == ["opnieuw"], "other columns are another matrix"
