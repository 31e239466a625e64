"""The matrix as a table, for who would rather read it or hear it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.overlap.rooster import Rooster
from app.overlap.woorden import aantal_of, bekendheid_of, kolomnaam
from composer.overlap.matrix import Bekendheid, Overlapmatrix

Index = QModelIndex | QPersistentModelIndex
Rol = Qt.ItemDataRole


class Matrixmodel(QAbstractTableModel):
    """The same rows, columns and figures as the picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rooster = Rooster(Overlapmatrix((), (), (), 0, 0))

    def show_rooster(self, rooster: Rooster) -> None:
        """Show this matrix; a view keeps its place when its rows and columns are the same."""
        if _shape(rooster) == _shape(self.rooster):
            self.rooster = rooster
            self.renew()
            return
        self.beginResetModel()
        self.rooster = rooster
        self.endResetModel()

    def renew(self) -> None:
        """Make everything shown again."""
        rijen, kolommen = self.rowCount(), self.columnCount()
        if rijen and kolommen:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, kolommen - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rijen - 1)
            self.dataChanged.emit(self.index(0, 0), self.index(rijen - 1, kolommen - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.rooster.rijen

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rooster.kolommen)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if role not in (Rol.DisplayRole, Rol.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            kolom = self.rooster.kolommen[section]
            onbekend = kolom.bekendheid is Bekendheid.ONBEKEND
            if role == Rol.ToolTipRole or onbekend:
                return "\n".join(filter(None, (kolomnaam(kolom), bekendheid_of(kolom))))
            return kolomnaam(kolom)
        return "  ".join(filter(None, self.rooster.rijkop(section)))

    def data(self, index: Index, role: int = Rol.DisplayRole) -> Any:
        if not index.isValid():
            return None
        rij, kolom = index.row(), index.column()
        if role == Rol.DisplayRole:
            return aantal_of(self.rooster.cel(rij, kolom))
        if role in (Rol.ToolTipRole, Rol.AccessibleTextRole):
            return self.rooster.uitleg(rij, kolom)
        if role == Rol.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None


def _shape(rooster: Rooster) -> tuple[object, ...]:
    rijen = tuple(rooster.kerntaak(rij) for rij in range(rooster.rijen))
    return rijen, tuple(kolom.sleutel for kolom in rooster.kolommen)
