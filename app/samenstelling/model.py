"""The kerntaken and werkprocessen of a composition as an item model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from itertools import count
from typing import Any, Final, overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app import mime
from app.bevindingen.tellingen import Telling
from app.samenstelling.bronnen import Bronnen
from app.samenstelling.cellen import Cel, Cellen
from app.samenstelling.plaats import Plaats
from app.stappen import TOP, Insert, Move, Remove, Rows, Stap, rows_of, take, tree_steps
from composer.codering import codes_of
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling

Onderdeel = GekozenKerntaak | GekozenWerkproces
Index = QModelIndex | QPersistentModelIndex

ID_ROL: Final = int(Qt.ItemDataRole.UserRole)
"""The id of the part."""
DOMEINEN_ROL: Final = ID_ROL + 1
"""The codes of the domains of the part, a tuple (column ``DOMEIN``)."""


class Kolom(IntEnum):
    """The columns, from left to right."""

    CODE = 0
    TITEL = 1
    BRON = 2
    DOMEIN = 3
    BEVINDINGEN = 4


class SamenstellingModel(QAbstractItemModel):
    """Shows one composition; asks for edits with signals and changes nothing itself."""

    titel_gewijzigd = Signal(str, str)
    """(id, title): the user typed another title."""
    bronnen_neergezet = Signal(object, object)
    """(tuple of Bronverwijzing, Plaats): parts of the structure were dropped."""
    onderdelen_neergezet = Signal(object, object)
    """(tuple of ids, Plaats): own parts were dropped."""
    keuzedelen_neergezet = Signal(object)
    """(tuple of codes): keuzedelen were dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows[str] = {TOP: []}
        self._delen: dict[str, Onderdeel] = {}
        self._cellen = Cellen()
        self._made: dict[tuple[str, int], Cel] = {}
        self._number_of: dict[str, int] = {}
        self._id_of: dict[int, str] = {}
        self._numbers = count(1)
        self._spots: dict[str, tuple[object, int]] | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all parts, from top to bottom."""
        return tuple(self._delen)

    def open(self, samenstelling: Samenstelling) -> None:
        """Show another composition from the start."""
        self.beginResetModel()
        self._set_values(samenstelling)
        self._rows = rows_of(_tree_of(samenstelling))
        self._spots = None
        self.endResetModel()

    def update(self, samenstelling: Samenstelling) -> None:
        """Show the next value of the same composition, touching only what differs."""
        before, codes_before = self._delen, self._cellen.codes
        # While rows come and go, a view may ask about rows of both values.
        self._delen = {**before, **{deel.id: deel for deel in samenstelling.onderdelen}}
        for stap in tree_steps(self._rows, _tree_of(samenstelling)):
            self._take(stap)
        self._set_values(samenstelling)
        codes = self._cellen.codes
        self._announce(
            deel.id
            for deel in samenstelling.onderdelen
            if before.get(deel.id) != deel or codes_before.get(deel.id) != codes[deel.id]
        )

    def set_bronnen(self, bronnen: Bronnen) -> None:
        """Show what this structure says about the sources."""
        self._cellen.bronnen = bronnen
        self._made.clear()
        self._announce(self._delen, Kolom.BRON, Kolom.DOMEIN)

    def set_tellingen(self, tellingen: Mapping[str, Telling], touched: Iterable[str]) -> None:
        """Show how many findings each part has; ``touched`` are the ids where that differs."""
        self._cellen.tellingen = tellingen
        self._made.clear()
        self._announce(
            (deel for deel in touched if deel in self._delen),
            Kolom.BEVINDINGEN,
            Kolom.BEVINDINGEN,
        )

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self._made.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Kolom) - 1)
        self._announce(self._delen)

    def id_of(self, index: Index) -> str:
        """The id of the part at an index, "" for none."""
        return self._id_of[index.internalId()] if index.isValid() else ""

    def index_of(self, deel: str, kolom: Kolom = Kolom.CODE) -> QModelIndex:
        """Where a part stands; an invalid index for an id that is not here."""
        if (spot := self._spots_now().get(deel)) is None:
            return QModelIndex()
        return self.createIndex(spot[1], kolom, self._number_of[deel])

    # What Qt asks of an item model.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._number_of[self._below(parent)[row]])

    @overload
    def parent(self) -> QObject: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None) -> QModelIndex | QObject | None:
        if index is None:
            return super().parent()
        if not index.isValid():
            return QModelIndex()
        ouder, _ = self._spots_now()[self.id_of(index)]
        return self.index_of(ouder) if isinstance(ouder, str) else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.column() > 0 else len(self._below(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(Kolom)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ID_ROL:
            return self.id_of(index)
        read = _READ.get(role)
        return read(self._cel(self.id_of(index), index.column())) if read else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        return self._cellen.kop(section, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        vlag = Qt.ItemFlag
        if not index.isValid():
            return vlag.ItemIsDropEnabled
        flags = vlag.ItemIsEnabled | vlag.ItemIsSelectable | vlag.ItemIsDragEnabled
        if index.column() == Kolom.TITEL:
            flags |= vlag.ItemIsEditable
        if self.id_of(index) in self._rows:
            return flags | vlag.ItemIsDropEnabled
        return flags | vlag.ItemNeverHasChildren

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        if index.column() != Kolom.TITEL or not isinstance(value, str):
            return False
        deel = self.id_of(index)
        if value == self._delen[deel].titel:
            return False
        self.titel_gewijzigd.emit(deel, value)
        return self._delen[deel].titel == value

    # Dragging and dropping.

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [mime.BRONNEN, mime.KEUZEDELEN, mime.ONDERDELEN]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        gekozen = {self.id_of(index) for index in indexes}
        return mime.encode_onderdelen(deel for deel in self._delen if deel in gekozen)

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return any(data.hasFormat(soort) for soort in self.mimeTypes())

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        plaats = Plaats(self.id_of(parent), row if row >= 0 else None)
        if onderdelen := mime.decode_onderdelen(data):
            self.onderdelen_neergezet.emit(onderdelen, plaats)
        elif bronnen := mime.decode_bronnen(data):
            self.bronnen_neergezet.emit(bronnen, plaats)
        elif keuzedelen := mime.decode_keuzedelen(data):
            self.keuzedelen_neergezet.emit(keuzedelen)
        else:
            return False
        return True

    # The rows.

    def _cel(self, deel: str, kolom: int) -> Cel:
        if (cel := self._made.get((deel, kolom))) is None:
            cel = self._made[deel, kolom] = self._cellen.cel(self._delen[deel], kolom)
        return cel

    def _below(self, parent: Index) -> list[str]:
        return self._rows.get(self.id_of(parent) or TOP, [])

    def _set_values(self, samenstelling: Samenstelling) -> None:
        self._delen = {deel.id: deel for deel in samenstelling.onderdelen}
        self._cellen.codes = codes_of(samenstelling)
        self._made.clear()
        for deel in self._delen:
            self._number(deel)

    def _number(self, deel: str) -> None:
        if deel not in self._number_of:
            number = next(self._numbers)
            self._number_of[deel] = number
            self._id_of[number] = deel

    def _spots_now(self) -> dict[str, tuple[object, int]]:
        """(parent, row) by id; made again after each step."""
        if self._spots is None:
            self._spots = {
                key: (ouder, row)
                for ouder, keys in self._rows.items()
                for row, key in enumerate(keys)
            }
        return self._spots

    def _take(self, stap: Stap[str]) -> None:
        match stap:
            case Remove(parent, first, last):
                self.beginRemoveRows(self._index_of_parent(parent), first, last)
                end: Callable[[], None] = self.endRemoveRows
            case Insert(parent, first, keys, children):
                for key in (*keys, *(key for below in children for key in below)):
                    self._number(key)
                self.beginInsertRows(self._index_of_parent(parent), first, first + len(keys) - 1)
                end = self.endInsertRows
            case Move(parent, row, to_parent, to):
                self.beginMoveRows(
                    self._index_of_parent(parent), row, row, self._index_of_parent(to_parent), to
                )
                end = self.endMoveRows
        take(self._rows, stap)
        self._spots = None
        end()

    def _index_of_parent(self, parent: object) -> QModelIndex:
        return self.index_of(parent) if isinstance(parent, str) else QModelIndex()

    def _announce(
        self,
        delen: Iterable[str],
        van: Kolom = Kolom.CODE,
        tot: Kolom = Kolom.BEVINDINGEN,
    ) -> None:
        for deel in delen:
            self.dataChanged.emit(self.index_of(deel, van), self.index_of(deel, tot))


def _tree_of(samenstelling: Samenstelling) -> dict[str, list[str]]:
    return {kt.id: [wp.id for wp in kt.werkprocessen] for kt in samenstelling.kerntaken}


_READ: Final[Mapping[int, Callable[[Cel], Any]]] = {
    Qt.ItemDataRole.DisplayRole: lambda cel: cel.tekst,
    Qt.ItemDataRole.EditRole: lambda cel: cel.tekst,
    Qt.ItemDataRole.DecorationRole: lambda cel: cel.icoon,
    Qt.ItemDataRole.ToolTipRole: lambda cel: cel.uitleg or None,
    Qt.ItemDataRole.AccessibleTextRole: lambda cel: cel.gesproken or cel.tekst,
    Qt.ItemDataRole.FontRole: lambda cel: cel.letter,
    DOMEINEN_ROL: lambda cel: cel.domeinen,
}
