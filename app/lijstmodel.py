"""A table of one row per item that goes from one list to the next without a reset."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.stappen import TOP, Insert, Move, Remove, Rows, Stap, list_steps, take

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


class LijstModel(QAbstractTableModel, Generic[R]):
    """Shows items; a subclass says what each cell holds.

    ``key`` gives what stays the same of an item when its text changes; it occurs once in a list.
    """

    def __init__(self, key: Callable[[R], Hashable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: Rows[Hashable] = {TOP: []}
        self._items: dict[Hashable, R] = {}
        self._made: dict[tuple[Hashable, int], Mapping[int, Any]] = {}

    @property
    def items(self) -> tuple[R, ...]:
        """The items in order."""
        return tuple(self._items[key] for key in self._rows[TOP])

    def show(self, items: Sequence[R]) -> None:
        """Show these items, touching only the rows that differ."""
        before = self._items
        self._made.clear()
        after = {self._key(item): item for item in items}
        self._items = {**before, **after}
        for stap in list_steps(self._rows, list(after)):
            self._take(stap)
        self._items = after
        for row, (key, item) in enumerate(after.items()):
            if before.get(key) != item:
                self._announce(row, row)

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self._made.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.koppen()) - 1)
        if self._rows[TOP]:
            self._announce(0, len(self._rows[TOP]) - 1)

    def item(self, index: Index) -> R:
        """The item in the row of a valid index."""
        return self._items[self._rows[TOP][index.row()]]

    def row_of(self, key: Hashable) -> int | None:
        """The row of the item with this key."""
        return self._rows[TOP].index(key) if key in self._items else None

    def koppen(self) -> Sequence[str]:
        """The headings of the columns."""
        raise NotImplementedError

    def cell(self, item: R, column: int) -> Mapping[int, Any]:
        """What a cell holds, by role."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows[TOP])

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.koppen())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        plaats = (self._rows[TOP][index.row()], index.column())
        if (cel := self._made.get(plaats)) is None:
            cel = self._made[plaats] = self.cell(self._items[plaats[0]], plaats[1])
        return cel.get(role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.koppen()[section]

    def _take(self, stap: Stap[Hashable]) -> None:
        top = QModelIndex()
        match stap:
            case Remove(_, first, last):
                self.beginRemoveRows(top, first, last)
                end: Callable[[], None] = self.endRemoveRows
            case Insert(_, first, keys):
                self.beginInsertRows(top, first, first + len(keys) - 1)
                end = self.endInsertRows
            case Move(_, row, _, to):
                self.beginMoveRows(top, row, row, top, to)
                end = self.endMoveRows
        take(self._rows, stap)
        end()

    def _announce(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
