"""A tree that lies is found out by the check that every model gets (``Modeltoets``)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from pytestqt.exceptions import capture_exceptions

from app.boommodel import Boommodel, Index

Woord = tuple[str, tuple[Any, ...]]


class Leugenaar(Boommodel[Woord]):
    """Words below words, and one lie."""

    leugen = ""

    def koppen(self) -> Sequence[str]:
        return ("Woord", "Lengte", "Taal")

    def sleutel_of(self, item: Woord) -> str:
        return item[0]

    def kinderen_of(self, item: Woord) -> Sequence[Woord]:
        return item[1]

    def cell(self, item: Woord, column: int, role: int, *, is_top: bool) -> Any:
        return None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        index = super().index(row, column, parent)
        if self.leugen == "cel" and index.isValid() and column == 1:
            return self.createIndex(row, 2, index.internalId())
        return index

    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()
        is_fout = self.leugen == "ouder" or (self.leugen == "ouder ernaast" and index.column() == 1)
        return QModelIndex() if is_fout else super().parent(index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        aantal = super().rowCount(parent)
        return aantal + 1 if self.leugen == "rijen" and parent.isValid() and aantal else aantal

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if self.leugen == "breedte" and parent.isValid() else super().columnCount(parent)


@pytest.mark.parametrize("leugen", ["", "cel", "ouder", "ouder ernaast", "rijen", "breedte"])
def test_a_lie_is_found_when_only_sentences_changed(
    qapp: object, watch_model: Callable[[QAbstractItemModel], None], leugen: str
) -> None:
    model = Leugenaar()
    model.show([("een", (("twee", ()), ("drie", ()))), ("vier", (("vijf", ()),))])
    watch_model(model)
    model.show([("een", (("twee", ()), ("drie", ()), ("zes", ()))), ("vier", (("vijf", ()),))])
    model.leugen = leugen
    with capture_exceptions() as fouten:
        model.renew()
    assert bool(fouten) is bool(leugen)


class Teller(Leugenaar):
    """Counts how often its headings are made."""

    gemaakt = 0

    def koppen(self) -> Sequence[str]:
        self.gemaakt += 1
        return super().koppen()


def test_the_headings_are_not_made_again_to_count_the_columns(qapp: object) -> None:
    model = Teller()
    model.show([("een", ())])
    assert [model.columnCount() for _ in range(3)] == [3, 3, 3]
    assert model.gemaakt == 1
    model.renew()
    assert model.gemaakt == 1
