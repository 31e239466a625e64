"""A tree of items that goes from one state to the next without a reset."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import count
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.stappen import TOP, Insert, Move, Remove, Rows, Stap, list_steps, take

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


class Tak(Generic[R]):
    """A row with what is below it; ``nummer`` is what Qt knows it by."""

    __slots__ = ("item", "kinderen", "nummer", "ouder", "rows", "sleutel")

    def __init__(self, nummer: int, ouder: Tak[R] | None, sleutel: Hashable, item: R) -> None:
        self.nummer = nummer
        self.ouder = ouder
        self.sleutel = sleutel
        self.item = item
        self.rows: Rows[Hashable] = {TOP: []}
        self.kinderen: dict[Hashable, Tak[R]] = {}

    @property
    def diepte(self) -> int:
        """0 for the rows at the top."""
        return 0 if self.ouder is None or self.ouder.ouder is None else 1 + self.ouder.diepte


class Boommodel(QAbstractItemModel, Generic[R]):
    """Shows items with items below them; a subclass says what each is and what each cell holds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count()
        self._takken: dict[int, Tak[R | None]] = {}
        self._top = self._make(None, None)

    def show(self, items: Sequence[R]) -> None:
        """Show these, touching only the rows that differ."""
        self._arrange(self._top, items)

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)
        for tak in self._walk(self._top):
            self._announce(tak)

    def item(self, index: Index) -> R | None:
        """The item of a row; None for an invalid index."""
        return self._takken[index.internalId()].item if index.isValid() else None

    def walk(self) -> Iterator[R]:
        """Every item from top to bottom."""
        for tak in self._walk(self._top):
            if tak.item is not None:
                yield tak.item

    def index_of(self, sleutel: Hashable, kolom: int = 0) -> QModelIndex:
        """Where the item with this key stands; an invalid index for none."""
        for tak in self._walk(self._top):
            if tak.sleutel == sleutel:
                return self._index_of(tak, kolom)
        return QModelIndex()

    # What a subclass says.

    def koppen(self) -> Sequence[str]:
        """The headings of the columns; always as many."""
        raise NotImplementedError

    def sleutel_of(self, item: R) -> Hashable:
        """What stays the same of an item when its text changes; once below one parent."""
        raise NotImplementedError

    def kinderen_of(self, item: R) -> Sequence[R] | None:
        """What is below an item; None for one that never has anything below it."""
        raise NotImplementedError

    def shown_of(self, item: R | None) -> object:
        """What its own row shows: another value, and the row is shown again."""
        return item

    def cell(self, item: R, column: int, role: int, *, is_top: bool) -> Any:
        """What a cell holds in a role."""
        raise NotImplementedError

    # What Qt asks of an item model.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        ouder = self._tak(parent)
        return self.createIndex(row, column, ouder.kinderen[ouder.rows[TOP][row]].nummer)

    @overload
    def parent(self) -> QObject: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None) -> QModelIndex | QObject | None:
        if index is None:
            return super().parent()
        ouder = self._tak(index).ouder if index.isValid() else None
        return self._index_of(ouder) if ouder is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.column() > 0 else len(self._tak(parent).rows[TOP])

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        item = self.item(index)
        is_blad = item is not None and self.kinderen_of(item) is None
        return flags | Qt.ItemFlag.ItemNeverHasChildren if is_blad else flags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.koppen()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        tak = self._tak(index)
        if tak.item is None:
            return None
        return self.cell(tak.item, index.column(), role, is_top=tak.diepte == 0)

    @cached_property
    def _columns(self) -> int:
        """Qt asks for it at every cell it paints, and a heading is translated."""
        return len(self.koppen())

    # The rows.

    def _make(self, ouder: Tak[R | None] | None, item: R | None) -> Tak[R | None]:
        """A branch with all that is below it."""
        sleutel = None if item is None else self.sleutel_of(item)
        tak = Tak(next(self._numbers), ouder, sleutel, item)
        self._takken[tak.nummer] = tak
        for kind in (None if item is None else self.kinderen_of(item)) or ():
            onder = self._make(tak, kind)
            tak.rows[TOP].append(onder.sleutel)
            tak.kinderen[onder.sleutel] = onder
        return tak

    def _tak(self, index: Index) -> Tak[R | None]:
        return self._takken[index.internalId()] if index.isValid() else self._top

    def _index_of(self, tak: Tak[R | None], kolom: int = 0) -> QModelIndex:
        if tak.ouder is None:
            return QModelIndex()
        return self.createIndex(tak.ouder.rows[TOP].index(tak.sleutel), kolom, tak.nummer)

    def _walk(self, tak: Tak[R | None]) -> Iterator[Tak[R | None]]:
        for sleutel in tak.rows[TOP]:
            yield tak.kinderen[sleutel]
            yield from self._walk(tak.kinderen[sleutel])

    def _arrange(self, ouder: Tak[R | None], items: Sequence[R]) -> None:
        na = {self.sleutel_of(item): item for item in items}
        for stap in list_steps(ouder.rows, list(na)):
            self._take(ouder, stap, na)
        for sleutel, item in na.items():
            tak = ouder.kinderen[sleutel]
            eerder, tak.item = tak.item, item
            if self.shown_of(eerder) != self.shown_of(item):
                self._announce(tak)
            self._arrange(tak, self.kinderen_of(item) or ())

    def _take(self, ouder: Tak[R | None], stap: Stap[Hashable], na: Mapping[Hashable, R]) -> None:
        waar = self._index_of(ouder)
        weg: list[Tak[R | None]] = []
        match stap:
            case Remove(_, first, last):
                weg = [ouder.kinderen[sleutel] for sleutel in ouder.rows[TOP][first : last + 1]]
                self.beginRemoveRows(waar, first, last)
                end: Callable[[], None] = self.endRemoveRows
            case Insert(_, first, keys):
                self.beginInsertRows(waar, first, first + len(keys) - 1)
                ouder.kinderen.update((key, self._make(ouder, na[key])) for key in keys)
                end = self.endInsertRows
            case Move(_, row, _, to):
                self.beginMoveRows(waar, row, row, waar, to)
                end = self.endMoveRows
        take(ouder.rows, stap)
        end()
        for tak in weg:
            self._forget(tak)

    def _forget(self, tak: Tak[R | None]) -> None:
        assert tak.ouder is not None
        for onder in (tak, *self._walk(tak)):
            del self._takken[onder.nummer]
        del tak.ouder.kinderen[tak.sleutel]

    def _announce(self, tak: Tak[R | None]) -> None:
        self.dataChanged.emit(self._index_of(tak), self._index_of(tak, max(self._columns - 1, 0)))
