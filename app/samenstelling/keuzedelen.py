"""The keuzedelen that the cross-over lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app import mime
from app.bevindingen.tellingen import ICOON_VAN, Telling, telling_in_woorden
from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.look.thema import RIJHOOGTE, RUIMTE, RUIMTE_KLEIN
from app.look.viewport import give_viewport
from app.samenstelling.leeg import GeenKeuzedelen
from composer.samenstelling import GekozenKeuzedeel

Index = QModelIndex | QPersistentModelIndex
Rol = Qt.ItemDataRole


class Kolom(IntEnum):
    """The columns, from left to right."""

    CODE = 0
    TITEL = 1
    SBU = 2
    BEVINDINGEN = 3


class Rij(NamedTuple):
    """A keuzedeel and how many findings it has."""

    keuzedeel: GekozenKeuzedeel
    telling: Telling


class KeuzedelenModel(LijstModel[Rij]):
    """Shows the keuzedelen in the order in which they were added; takes dropped ones."""

    neergezet = Signal(object)
    """(tuple of codes): keuzedelen were dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_key, parent)

    def koppen(self) -> Sequence[str]:
        return [self.tr("Code"), self.tr("Titel"), self.tr("SBU"), self.tr("Bevindingen")]

    def cell(self, item: Rij, column: int) -> Mapping[int, Any]:
        keuzedeel, telling = item.keuzedeel, item.telling
        sbu = "" if keuzedeel.sbu is None else str(keuzedeel.sbu)
        aantal = str(telling.open) if telling.open else ""
        tekst = (keuzedeel.code, keuzedeel.titel, sbu, aantal)[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst or None}
        if column == Kolom.SBU:
            cel[Rol.TextAlignmentRole] = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            cel[Rol.AccessibleTextRole] = sbu or self.tr("omvang onbekend")
        if column == Kolom.BEVINDINGEN:
            cel[Rol.AccessibleTextRole] = cel[Rol.ToolTipRole] = telling_in_woorden(telling)
            if (ernst := telling.zwaarste) is not None:
                cel[Rol.DecorationRole] = icon(ICOON_VAN[ernst])
        return cel

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [mime.KEUZEDELEN]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if codes := mime.decode_keuzedelen(data):
            self.neergezet.emit(codes)
        return bool(codes)


class Keuzedelentabel(QTableView):
    """Shows a ``KeuzedelenModel``; says what will stand there while it is empty."""

    def __init__(self, model: KeuzedelenModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.leeg: GeenKeuzedelen | None = None
        """Made when somebody first looks."""
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDragDropOverwriteMode(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(RIJHOOGTE)
        kop = self.horizontalHeader()
        kop.setHighlightSections(False)
        kop.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for kolom, breedte in ((Kolom.CODE, 90), (Kolom.SBU, 60), (Kolom.BEVINDINGEN, 96)):
            self.setColumnWidth(kolom, breedte)
        kop.setSectionResizeMode(Kolom.TITEL, QHeaderView.ResizeMode.Stretch)

    def show_leeg(self) -> None:
        """Say it, or stop saying it, as the rows are now."""
        if self.leeg is not None:
            self.leeg.setVisible(self.model().rowCount() == 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.leeg is None:
            self.leeg = GeenKeuzedelen(self.viewport())
            self.leeg.setGeometry(self.viewport().rect())
            self.show_leeg()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.leeg is not None:
            self.leeg.setGeometry(self.viewport().rect())


class Keuzedelen(QWidget):
    """The table of keuzedelen with their total size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = KeuzedelenModel(self)
        self.tabel = Keuzedelentabel(self.model, self)
        self.totaal = QLabel(self)
        self.totaal.setContentsMargins(RUIMTE, RUIMTE_KLEIN, RUIMTE, RUIMTE_KLEIN)
        self.totaal.setWordWrap(True)
        indeling = QVBoxLayout(self)
        indeling.setContentsMargins(0, 0, 0, 0)
        indeling.setSpacing(0)
        indeling.addWidget(self.tabel)
        indeling.addWidget(self.totaal)
        self.tabel.setAccessibleName(self.tr("Keuzedelen"))
        self.show_rijen((), {})

    @property
    def gekozen(self) -> tuple[str, ...]:
        """The codes of the chosen keuzedelen, from top to bottom."""
        indexes = sorted(self.tabel.selectionModel().selectedRows())
        return tuple(self.model.item(index).keuzedeel.code for index in indexes)

    def show_rijen(
        self, keuzedelen: Iterable[GekozenKeuzedeel], tellingen: Mapping[str, Telling]
    ) -> None:
        """Show these keuzedelen with their findings."""
        rijen = [Rij(kd, tellingen.get(kd.code, Telling())) for kd in keuzedelen]
        self.model.show(rijen)
        self.tabel.show_leeg()
        self.totaal.setVisible(bool(rijen))
        self.totaal.setText(self._totaal([rij.keuzedeel for rij in rijen]))

    def choose(self, code: str) -> None:
        """Choose one keuzedeel and show it."""
        if (row := self.model.row_of(code)) is not None:
            self.tabel.selectRow(row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.tabel.setAccessibleName(self.tr("Keuzedelen"))
        super().changeEvent(event)

    def _totaal(self, keuzedelen: Sequence[GekozenKeuzedeel]) -> str:
        sbu = sum(kd.sbu or 0 for kd in keuzedelen)
        soort = self.tr("keuzedeel") if len(keuzedelen) == 1 else self.tr("keuzedelen")
        zin = self.tr("{aantal} {soort}, samen {sbu} SBU")
        if any(kd.sbu is None for kd in keuzedelen):
            zin = self.tr("{aantal} {soort}, samen ten minste {sbu} SBU (niet van alle bekend)")
        return zin.format(aantal=len(keuzedelen), soort=soort, sbu=sbu)


def _key(rij: Rij) -> str:
    return rij.keuzedeel.code
