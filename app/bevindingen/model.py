"""The findings as a tree: groups, groups of alike findings in them, and the findings themselves."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import count
from typing import Any, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.bevindingen.groepen import Groep, ernst_of, icoon_of
from app.bevindingen.rijen import Rij
from app.look.iconen import icon
from app.stappen import TOP, Insert, Move, Remove, Rows, Stap, list_steps, take

Index = QModelIndex | QPersistentModelIndex
Item = Groep | Rij
Rol = Qt.ItemDataRole


class Kolom(IntEnum):
    """The columns, from left to right."""

    MELDING = 0
    ONDERDEEL = 1
    REGEL = 2


class Tak:
    """A row with what is below it; ``nummer`` is what Qt knows it by."""

    __slots__ = ("item", "kinderen", "nummer", "ouder", "rows")

    def __init__(self, nummer: int, ouder: Tak | None, item: Item | None) -> None:
        self.nummer = nummer
        self.ouder = ouder
        self.item = item
        self.rows: Rows[Hashable] = {TOP: []}
        self.kinderen: dict[Hashable, Tak] = {}

    @property
    def diepte(self) -> int:
        """0 for the groups themselves."""
        return 0 if self.ouder is None or self.ouder.ouder is None else 1 + self.ouder.diepte


class BevindingenModel(QAbstractItemModel):
    """Shows groups of findings; goes from one state to the next without a reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count()
        self._takken: dict[int, Tak] = {}
        self._top = self._make(None, None)

    @property
    def items(self) -> tuple[Rij, ...]:
        """The findings from top to bottom."""
        return tuple(tak.item for tak in self._walk(self._top) if isinstance(tak.item, Rij))

    def show(self, groepen: Sequence[Groep]) -> None:
        """Show these groups, touching only the rows that differ."""
        self._arrange(self._top, groepen)

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Kolom) - 1)
        for tak in self._walk(self._top):
            self._announce(tak)

    def item(self, index: Index) -> Item | None:
        """The group or finding of a row; None for an invalid index."""
        return self._takken[index.internalId()].item if index.isValid() else None

    def rij(self, index: Index) -> Rij | None:
        """The finding of a row; None for a group."""
        item = self.item(index)
        return item if isinstance(item, Rij) else None

    def index_of(self, sleutel: Hashable, kolom: Kolom = Kolom.MELDING) -> QModelIndex:
        """Where the finding or group with this key stands; an invalid index for none."""
        for tak in self._walk(self._top):
            if tak.item is not None and tak.item.sleutel == sleutel:
                return self._index_of(tak, kolom)
        return QModelIndex()

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
        return len(Kolom)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemNeverHasChildren if self.rij(index) else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Rol.DisplayRole:
            return None
        return (self.tr("Melding"), self.tr("Onderdeel"), self.tr("Regel"))[section]

    def data(self, index: Index, role: int = Rol.DisplayRole) -> Any:
        if not index.isValid():
            return None
        tak, kolom = self._tak(index), index.column()
        match tak.item:
            case Groep() as groep:
                return self._group_data(groep, kolom, role, is_top=tak.diepte == 0)
            case Rij() as rij:
                return self._row_data(rij, kolom, role)
        return None

    def _group_data(self, groep: Groep, kolom: int, role: int, *, is_top: bool) -> Any:
        if role == Rol.DisplayRole:
            return (f"{groep.naam} ({groep.aantal})", groep.onderdeel, groep.regel)[kolom]
        if role == Rol.ToolTipRole:
            return f"{groep.naam} ({groep.aantal})"
        if role == Rol.DecorationRole and kolom == Kolom.MELDING:
            return icon(groep.icoon)
        if role == Rol.FontRole and is_top and kolom == Kolom.MELDING:
            letter = QFont()
            letter.setBold(True)
            return letter
        return None

    def _row_data(self, rij: Rij, kolom: int, role: int) -> Any:
        if role == Rol.DisplayRole:
            return (self._zin(rij), rij.onderdeel, rij.finding.regel)[kolom]
        if role == Rol.ToolTipRole:
            return self._uitleg(rij)
        if kolom == Kolom.MELDING and role == Rol.DecorationRole:
            return icon(icoon_of(rij))
        if kolom == Kolom.MELDING and role == Rol.AccessibleTextRole:
            return f"{ernst_of(rij)}: {self._zin(rij)}"
        if kolom == Kolom.ONDERDEEL and role == Rol.AccessibleTextRole and not rij.onderdeel:
            return self.tr("hele samenstelling")
        return None

    def _zin(self, rij: Rij) -> str:
        if rij.finding.herzien:
            return self.tr("Eerder gemotiveerd: {}").format(rij.melding)
        return rij.melding

    def _uitleg(self, rij: Rij) -> str:
        grondslag = self.tr("Grondslag: {}").format(rij.grondslag)
        delen = [f"{rij.finding.regel}  {rij.regeltitel}\n{rij.melding}", grondslag]
        if rij.finding.gemotiveerd:
            delen.insert(1, self.tr("Toch zo, omdat: {}").format(rij.motivering))
        elif rij.is_motiveerbaar:
            delen.append(self.tr("Klopt het toch? Motiveer het met Ctrl+M."))
        return "\n\n".join(delen)

    # The rows.

    def _make(self, ouder: Tak | None, item: Item | None) -> Tak:
        """A branch with all that is below it."""
        tak = Tak(next(self._numbers), ouder, item)
        self._takken[tak.nummer] = tak
        if isinstance(item, Groep):
            for kind in item.kinderen:
                tak.rows[TOP].append(kind.sleutel)
                tak.kinderen[kind.sleutel] = self._make(tak, kind)
        return tak

    def _tak(self, index: Index) -> Tak:
        return self._takken[index.internalId()] if index.isValid() else self._top

    def _index_of(self, tak: Tak, kolom: int = 0) -> QModelIndex:
        if tak.ouder is None or tak.item is None:
            return QModelIndex()
        row = tak.ouder.rows[TOP].index(tak.item.sleutel)
        return self.createIndex(row, kolom, tak.nummer)

    def _walk(self, tak: Tak) -> Iterator[Tak]:
        for sleutel in tak.rows[TOP]:
            yield tak.kinderen[sleutel]
            yield from self._walk(tak.kinderen[sleutel])

    def _arrange(self, ouder: Tak, items: Sequence[Item]) -> None:
        na: dict[Hashable, Item] = {item.sleutel: item for item in items}
        for stap in list_steps(ouder.rows, list(na)):
            self._take(ouder, stap, na)
        for sleutel, item in na.items():
            tak = ouder.kinderen[sleutel]
            eerder, tak.item = tak.item, item
            if _shown(eerder) != _shown(item):
                self._announce(tak)
            if isinstance(item, Groep):
                self._arrange(tak, item.kinderen)

    def _take(self, ouder: Tak, stap: Stap[Hashable], na: Mapping[Hashable, Item]) -> None:
        waar = self._index_of(ouder)
        weg: list[Tak] = []
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

    def _forget(self, tak: Tak) -> None:
        assert tak.ouder is not None
        assert tak.item is not None
        for onder in (tak, *self._walk(tak)):
            del self._takken[onder.nummer]
        del tak.ouder.kinderen[tak.item.sleutel]

    def _announce(self, tak: Tak) -> None:
        self.dataChanged.emit(self._index_of(tak), self._index_of(tak, len(Kolom) - 1))


def _shown(item: Item | None) -> object:
    return item.kop if isinstance(item, Groep) else item
