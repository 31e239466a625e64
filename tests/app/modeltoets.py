"""The check of item models that the window is tested with: pytest-qt's, without doing it twice."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex
from pytestqt.modeltest import ModelTester

Rij = tuple[int, int, int]


class Modeltoets(ModelTester):
    """Walks through all cells when there are other rows than at the last walk.

    What that walk finds follows from the rows: which, how many, how wide and below what. Those are
    looked at after every signal, the cells that were announced one by one, and the rest of the
    check stays as it is. A change of language announces hundreds of rows, one after the other: a
    walk through all of them for each finds nothing new.
    """

    _model: QAbstractItemModel
    _gelopen: tuple[Rij, ...] = ()

    def _check_children(self, parent: QModelIndex, current_depth: int = 0) -> None:
        if current_depth:
            super()._check_children(parent, current_depth)  # type: ignore[no-untyped-call]
            return
        rijen = tuple(self._rows(parent))
        if rijen != self._gelopen:
            super()._check_children(parent)  # type: ignore[no-untyped-call]
            self._gelopen = rijen

    def _on_data_changed(self, top_left: QModelIndex, bottom_right: QModelIndex) -> None:
        super()._on_data_changed(top_left, bottom_right)  # type: ignore[no-untyped-call]
        parent = top_left.parent()
        for row in range(top_left.row(), bottom_right.row() + 1):
            for column in range(top_left.column(), bottom_right.column() + 1):
                cel = self._model.index(row, column, parent)
                assert (cel.row(), cel.column()) == (row, column)
                assert cel == self._model.index(row, column, parent)
                assert self._parent(cel) == parent  # type: ignore[no-untyped-call]

    def _rows(self, index: QModelIndex) -> Iterator[Rij]:
        """Which row it is, how many there are below it and how wide, and then each of those."""
        aantal = self._model.rowCount(index)
        breedte = self._column_count(index) if aantal else 0  # type: ignore[no-untyped-call]
        yield index.internalId(), aantal, breedte
        for row in range(aantal):
            onder = self._model.index(row, 0, index)
            assert onder.row() == row
            assert self._parent(onder) == index  # type: ignore[no-untyped-call]
            yield from self._rows(onder)
