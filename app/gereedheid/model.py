"""The conditions and grounds as a tree: group, condition, rule; only their state changes."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont

from app.look.iconen import icon
from app.look.thema import RIJHOOGTE
from composer.gereedheid import VOORWAARDEN, WEIGERINGSGRONDEN, Gereedheid, Regelstand, Rij, Stand
from composer.gereedheid.woorden import STANDWOORDEN
from composer.regels import REGEL_BY_ID

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Rol = Qt.ItemDataRole

ICOON_VAN: Final = {
    Stand.NIET_VOLDAAN: "error",
    Stand.VRAAGT: "warning",
    Stand.NIET_TE_CONTROLEREN: "unknown",
    Stand.BEANTWOORD: "report",
    Stand.VOLDAAN: "ok",
    Stand.BUITEN_REGELSET: "withdrawn",
}
_TOETSEN: Final = (VOORWAARDEN, WEIGERINGSGRONDEN)
_TOP: Final = 0
"""An id holds group + 1, condition + 1 and rule + 1, each in a byte; 0 = none."""


class Kolom(IntEnum):
    """The columns, from left to right."""

    EIS = 0
    STAND = 1
    OPEN = 2


class GereedheidModel(QAbstractItemModel):
    """Shows a ``Gereedheid``; its rows are always the same, so a new state folds nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gereedheid: Gereedheid | None = None

    def show(self, gereedheid: Gereedheid) -> None:
        """Show these states; tells only of rows that differ."""
        eerder, self._gereedheid = self._gereedheid, gereedheid
        voor = (None, None) if eerder is None else (eerder.voorwaarden, eerder.weigeringsgronden)
        na = (gereedheid.voorwaarden, gereedheid.weigeringsgronden)
        for groep, (oude, nieuwe) in enumerate(zip(voor, na, strict=True)):
            for plaats, rij in enumerate(nieuwe):
                if oude is None or oude[plaats] != rij:
                    self._announce(groep, plaats, len(rij.regels))

    def renew(self) -> None:
        """Show everything again, after a change of theme or language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), self.index(1, self.columnCount() - 1))
        for groep, toetsen in enumerate(_TOETSEN):
            for plaats, toets in enumerate(toetsen):
                self._announce(groep, plaats, len(toets.regels))

    def rij_of(self, index: Index) -> Rij | None:
        """The condition of a row, also of a rule in it; None for a group or without states."""
        groep, toets, _ = _parts(index)
        if self._gereedheid is None or not toets:
            return None
        return self._rijen(groep - 1)[toets - 1]

    def regelstanden_of(self, index: Index) -> tuple[Regelstand, ...]:
        """The rules that a row is about: all of a condition, or the one of its own row."""
        _, _, regel = _parts(index)
        if (rij := self.rij_of(index)) is None:
            return ()
        return (rij.regels[regel - 1],) if regel else rij.regels

    def index_of(self, groep: int, toets: int) -> QModelIndex:
        """The row of a condition (group 0) or ground (group 1), counted from 0."""
        return self.index(toets, 0, self.index(groep, 0))

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        groep, toets, _ = _parts(parent)
        if not groep:
            return self.createIndex(row, column, _id(row + 1))
        if not toets:
            return self.createIndex(row, column, _id(groep, row + 1))
        return self.createIndex(row, column, _id(groep, toets, row + 1))

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        groep, toets, regel = _parts(index)
        if regel:
            return self.createIndex(toets - 1, 0, _id(groep, toets))
        if toets:
            return self.createIndex(groep - 1, 0, _id(groep))
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        groep, toets, regel = _parts(parent)
        if parent.isValid() and parent.column() != 0:
            return 0
        if not groep:
            return len(_TOETSEN)
        if not toets:
            return len(_TOETSEN[groep - 1])
        return 0 if regel else len(_TOETSEN[groep - 1][toets - 1].regels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(Kolom)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Rol.DisplayRole:
            return None
        return [self.tr("Eis"), self.tr("Stand"), self.tr("Open")][section]

    def data(self, index: Index, role: int = Rol.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Rol.SizeHintRole:
            return QSize(0, RIJHOOGTE)
        match index.column():
            case Kolom.EIS:
                return self._eis(index, role)
            case Kolom.STAND:
                return self._stand(index, role)
        if role == Rol.DisplayRole and (aantal := self._open(index)):
            return str(aantal)
        if role == Rol.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _eis(self, index: Index, role: int) -> Any:
        groep, toets, regel = _parts(index)
        if role == Rol.FontRole and not toets:
            letter = QFont()
            letter.setBold(True)
            return letter
        if role not in (Rol.DisplayRole, Rol.ToolTipRole):
            return None
        if not toets:
            return self.tr("Voorwaarden") if groep == 1 else self.tr("Weigeringsgronden")
        van = _TOETSEN[groep - 1][toets - 1]
        if not regel:
            return f"{van.naam}  {translate('Gereedheid', van.tekst)}"
        regelvan = REGEL_BY_ID[van.regels[regel - 1]]
        return f"{regelvan.id}  {translate('Regels', regelvan.titel)}"

    def _stand(self, index: Index, role: int) -> Any:
        if (rij := self.rij_of(index)) is None:
            return None
        _, _, regel = _parts(index)
        stand = rij.regels[regel - 1].stand if regel else rij.stand
        if role in (Rol.DisplayRole, Rol.AccessibleTextRole):
            return translate("Gereedheid", STANDWOORDEN[stand])
        if role == Rol.DecorationRole:
            return icon(ICOON_VAN[stand])
        return None

    def _open(self, index: Index) -> int:
        return sum(len(regelstand.open) for regelstand in self.regelstanden_of(index))

    def _rijen(self, groep: int) -> tuple[Rij, ...]:
        assert self._gereedheid is not None
        if groep:
            return self._gereedheid.weigeringsgronden
        return self._gereedheid.voorwaarden

    def _announce(self, groep: int, plaats: int, regels: int) -> None:
        laatste = self.columnCount() - 1
        ouder = self.index(groep, 0)
        self.dataChanged.emit(self.index(plaats, 0, ouder), self.index(plaats, laatste, ouder))
        rij = self.index(plaats, 0, ouder)
        self.dataChanged.emit(self.index(0, 0, rij), self.index(regels - 1, laatste, rij))


def _id(groep: int, toets: int = 0, regel: int = 0) -> int:
    return groep << 16 | toets << 8 | regel


def _parts(index: Index) -> tuple[int, int, int]:
    id_ = index.internalId() if index.isValid() else _TOP
    return id_ >> 16 & 0xFF, id_ >> 8 & 0xFF, id_ & 0xFF
