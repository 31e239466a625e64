"""The tables of imports and editions: what stands in them and how they look."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.detailpaneel.woorden import in_getal
from app.edities.samenvatting import Bestandrij, Telrij
from app.lijstmodel import LijstModel
from app.look.focus import paint_focusring
from app.look.thema import RIJHOOGTE

Rol = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
RECHTS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LINKS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BestandenModel(LijstModel[Bestandrij]):
    """The sources that were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_plaats_of, parent)

    def koppen(self) -> list[str]:
        return [self.tr("Bestand"), self.tr("Soort"), self.tr("Naam"), self.tr("Inhoud")]

    def cell(self, item: Bestandrij, column: int) -> Mapping[int, Any]:
        tekst = (item.bestand, item.soort, item.naam, item.inhoud)[column]
        return {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}


class TellingenModel(LijstModel[Telrij]):
    """How many of each kind, now and after the import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_soort_of, parent)

    def koppen(self) -> list[str]:
        return ["", self.tr("Gelezen"), self.tr("Huidige editie"), self.tr("Na toevoegen")]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Rol.TextAlignmentRole:
            return RECHTS if section else LINKS
        return super().headerData(section, orientation, role)

    def cell(self, item: Telrij, column: int) -> Mapping[int, Any]:
        if column == 0:
            return {Rol.DisplayRole: item.kop}
        aantal = (item.gelezen, item.nu, item.straks)[column - 1]
        return {
            Rol.DisplayRole: in_getal(aantal),
            Rol.AccessibleTextRole: f"{self.koppen()[column]}: {in_getal(aantal)}",
            Rol.TextAlignmentRole: RECHTS,
        }


class Tabel(QTableView):
    """A calm table of whole rows; arrows move within it, Tab leaves it."""

    def __init__(self, model: LijstModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(RIJHOOGTE)
        self.verticalHeader().setDefaultSectionSize(RIJHOOGTE)
        kop = self.horizontalHeader()
        kop.setHighlightSections(False)
        kop.setDefaultAlignment(LINKS)
        self.setItemDelegate(_ZonderRing(self))

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        # Of whole rows Home and End are the first and the last one, not cells of the same row.
        acties = QAbstractItemView.CursorAction
        if cursorAction in {acties.MoveHome, acties.MoveEnd}:
            rij = 0 if cursorAction is acties.MoveHome else self.model().rowCount() - 1
            return self.model().index(rij, max(0, self.currentIndex().column()))
        return super().moveCursor(cursorAction, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            laatste = index.siblingAtColumn(self.model().columnCount() - 1)
            vak = self.visualRect(index.siblingAtColumn(0)).united(self.visualRect(laatste))
            schilder = QPainter(self.viewport())
            gekozen = self.selectionModel().isSelected(index)
            paint_focusring(schilder, vak, gekozen, self.palette())
            schilder.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def fit_columns(self, breedste: int) -> None:
        """Give each column what it needs, up to a width; the last one takes what is left."""
        self.resizeColumnsToContents()
        for kolom in range(self.model().columnCount()):
            self.setColumnWidth(kolom, min(self.columnWidth(kolom), breedste))

    def fit_rows(self, meeste: int) -> None:
        """Be as high as the rows there are, but no higher than so many of them."""
        rijen = max(1, min(self.model().rowCount(), meeste))
        kop = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(kop + rijen * RIJHOOGTE + 2 * self.frameWidth() + 1)


class _ZonderRing(QStyledItemDelegate):
    """The ring goes around the row, not around a cell of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


def _plaats_of(rij: Bestandrij) -> Hashable:
    return rij.plaats


def _soort_of(rij: Telrij) -> Hashable:
    return rij.soort
