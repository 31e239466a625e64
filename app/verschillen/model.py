"""The differences as an item model: what it is, its code, what happened, how it was recognised."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.look.iconen import icon
from app.verschillen.rijen import WORTEL, Rij, Selectie
from app.verschillen.woorden import (
    ICOON_VAN,
    gevonden_op_in_woorden,
    soort_in_woord,
    wijzigingen_in_woorden,
)
from kwalificatiestructuur.graaf import Soort

Index = QModelIndex | QPersistentModelIndex
Rol = Qt.ItemDataRole
_GEEN: Final = QModelIndex()


class Kolom(IntEnum):
    """The columns, from left to right."""

    WAT = 0
    CODE = 1
    WIJZIGING = 2
    HERKEND = 3


class VerschillenModel(QAbstractItemModel):
    """Shows a selection of rows, which is swapped as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selectie = Selectie()
        self._gemaakt: dict[tuple[int, int], Mapping[int, Any]] = {}

    @property
    def selectie(self) -> Selectie:
        """What is shown."""
        return self._selectie

    def show(self, selectie: Selectie) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._selectie = selectie
        self._gemaakt.clear()
        self.endResetModel()

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self.layoutAboutToBeChanged.emit()
        self._gemaakt.clear()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Kolom) - 1)

    def rij_of(self, index: Index) -> Rij | None:
        """The row at an index; None for the root."""
        return self._selectie.rijen[index.internalId()] if index.isValid() else None

    def index_of(self, nummer: int, kolom: int = 0) -> QModelIndex:
        """The index of a row; invalid when it is not shown."""
        plaats = self._selectie.plaatsen.get(nummer)
        return QModelIndex() if plaats is None else self.createIndex(plaats, kolom, nummer)

    def titel_of(self, rij: Rij) -> str:
        """What a row is called."""
        if rij.soort is Soort.KEUZEDEEL and rij.verschil is None:
            return self.tr("Keuzedelen")
        if len(rij.crebos) > 1:
            return self.tr("Gedeeld door {} kwalificaties").format(len(rij.crebos))
        return rij.titel or self.tr("zonder naam")

    def index(self, row: int, column: int, parent: Index = _GEEN) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._onder(parent)[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        rij = self.rij_of(child)
        return QModelIndex() if rij is None else self.index_of(rij.ouder)

    def rowCount(self, parent: Index = _GEEN) -> int:
        return 0 if parent.column() > 0 else len(self._onder(parent))

    def columnCount(self, parent: Index = _GEEN) -> int:
        return len(Kolom)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Rol.DisplayRole:
            return None
        return (
            self.tr("Dossier, kwalificatie, onderdeel"),
            self.tr("Crebo of code"),
            self.tr("Wijziging"),
            self.tr("Herkend aan"),
        )[section]

    def data(self, index: Index, role: int = Rol.DisplayRole) -> Any:
        if not index.isValid():
            return None
        plaats = (index.internalId(), index.column())
        if (cel := self._gemaakt.get(plaats)) is None:
            rij = self._selectie.rijen[plaats[0]]
            cel = self._gemaakt[plaats] = self._cell(rij, plaats[1])
        return cel.get(role)

    def _onder(self, parent: Index) -> Any:
        nummer = parent.internalId() if parent.isValid() else WORTEL
        return self._selectie.kinderen.get(nummer, ())

    def _cell(self, rij: Rij, kolom: int) -> Mapping[int, Any]:
        verschil = rij.verschil if rij.nummer in self._selectie.treffers else None
        wijziging = wijzigingen_in_woorden(verschil.wijzigingen) if verschil else ""
        herkend = gevonden_op_in_woorden(verschil.gevonden_op) if verschil else ""
        titel = self.titel_of(rij)
        tekst = (titel, rij.code, wijziging, herkend)[kolom]
        uitleg = [f"{soort_in_woord(rij.soort)} {rij.code}".strip(), titel, wijziging]
        cel: dict[int, Any] = {
            Rol.DisplayRole: tekst,
            Rol.ToolTipRole: "\n".join(filter(None, uitleg)),
            Rol.AccessibleTextRole: tekst or self.tr("niet van toepassing"),
        }
        if kolom == Kolom.WAT:
            cel[Rol.AccessibleTextRole] = ", ".join(filter(None, uitleg))
            cel[Rol.DecorationRole] = icon(str(rij.soort))
        elif kolom == Kolom.WIJZIGING and verschil is not None:
            cel[Rol.DecorationRole] = icon(ICOON_VAN[verschil.wijzigingen[0]])
        if kolom in (Kolom.CODE, Kolom.HERKEND):
            cel[Rol.ForegroundRole] = QApplication.palette().brush(
                QPalette.ColorRole.PlaceholderText
            )
        return cel
