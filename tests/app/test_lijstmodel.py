from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt

from app.lijstmodel import LijstModel


class Woorden(LijstModel[str]):
    """Words that are the same when they start with the same letter."""

    def __init__(self) -> None:
        super().__init__(lambda woord: woord[0])

    def koppen(self) -> list[str]:
        return ["Woord", "Lengte"]

    def cell(self, item: str, column: int) -> Mapping[int, Any]:
        return {Qt.ItemDataRole.DisplayRole: (item, len(item))[column]}


@pytest.fixture
def model(qapp: object, watch_model: Callable[[QAbstractItemModel], None]) -> Woorden:
    model = Woorden()
    watch_model(model)
    return model


def test_it_shows_items(model: Woorden) -> None:
    model.show(["aap", "beer"])
    assert model.items == ("aap", "beer")
    assert model.index(1, 1).data() == 4
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Woord"
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_it_finds_the_row_of_an_item(model: Woorden) -> None:
    model.show(["aap", "beer"])
    assert model.row_of("b") == 1
    assert model.row_of("x") is None


def test_it_announces_what_differs_and_on_request_all(model: Woorden) -> None:
    model.show(["aap", "beer", "ceder"])
    touched: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: touched.append((top.row(), bottom.row())))
    model.show(["ceder", "aap", "bij"])
    assert model.items == ("ceder", "aap", "bij")
    assert touched == [(2, 2)]
    model.renew()
    assert touched[1:] == [(0, 2)]
