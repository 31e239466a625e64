"""The tree of differences: what is open and what is chosen while the rows are swapped."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.look.focus import paint_focusring
from app.look.thema import RIJHOOGTE
from app.verschillen.model import Kolom, VerschillenModel
from app.verschillen.rijen import WORTEL, Rij, Selectie

_VANZELF_OPEN: Final = 400
"""How many rows open by themselves at most; who wants more opens them."""


class Verschillenboom(QTreeView):
    """Enter and a double click open and close a heading."""

    gekozen = Signal()
    """Another row is the current one."""

    def __init__(self, model: VerschillenModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_ZonderRing(self))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(14)
        kop = self.header()
        kop.setSectionsMovable(False)
        kop.setStretchLastSection(False)
        kop.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        kop.setSectionResizeMode(Kolom.WAT, QHeaderView.ResizeMode.Stretch)
        letters = self.fontMetrics()
        kop.resizeSection(Kolom.CODE, letters.horizontalAdvance("B1-K1-W10 → B1-K1-W10 m"))
        kop.resizeSection(
            Kolom.WIJZIGING, letters.horizontalAdvance("andere titel, tekst gewijzigd mmm")
        )
        kop.resizeSection(Kolom.HERKEND, letters.horizontalAdvance("tekst die erop lijkt mm"))
        self.selectionModel().currentRowChanged.connect(self._on_current)

    @property
    def huidige(self) -> Rij | None:
        """The current row."""
        return self._model.rij_of(self.currentIndex())

    def show_selectie(self, selectie: Selectie, *, open_alles: bool) -> None:
        """Show other rows; the current one stays that as long as it is among them."""
        huidig = self.huidige
        zelfde = huidig is not None and self._model.selectie.rijen is selectie.rijen
        self._model.show(selectie)
        self._open(open_alles=open_alles)
        if zelfde and huidig is not None and huidig.nummer in selectie.plaatsen:
            self.choose(huidig.nummer)
        elif selectie.treffers:
            self.choose(min(selectie.treffers))
        self.gekozen.emit()

    def choose(self, nummer: int) -> None:
        """Make this row the current one, and open what is above it."""
        index = self._model.index_of(nummer)
        boven = index.parent()
        while boven.isValid():
            self.expand(boven)
            boven = boven.parent()
        vlag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, vlag.ClearAndSelect | vlag.Rows)
        self.scrollTo(index)

    def step(self, richting: int) -> None:
        """Go to the next (1) or previous (-1) difference; headings are passed over."""
        treffers = sorted(self._model.selectie.treffers)
        if not treffers:
            return
        nu = self.huidige.nummer if self.huidige else WORTEL
        if richting > 0:
            self.choose(next((nummer for nummer in treffers if nummer > nu), treffers[0]))
        else:
            eerder = (nummer for nummer in reversed(treffers) if nummer < nu)
            self.choose(next(eerder, treffers[-1]))

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        huidig = self.currentIndex()
        if self.hasFocus() and index.internalId() == huidig.internalId() and huidig.isValid():
            gekozen = self.selectionModel().isRowSelected(index.row(), index.parent())
            paint_focusring(painter, options.rect, gekozen, self.palette())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            index = self.currentIndex().siblingAtColumn(Kolom.WAT)
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().keyPressEvent(event)

    def _open(self, *, open_alles: bool) -> None:
        """Open from the top, until enough rows are in sight."""
        kinderen = self._model.selectie.kinderen
        over = _VANZELF_OPEN
        wachtrij = list(kinderen.get(WORTEL, ()))
        if not open_alles and len(self._model.selectie.plaatsen) > _VANZELF_OPEN:
            return
        for nummer in wachtrij:
            onder = kinderen.get(nummer, ())
            over -= len(onder)
            if over < 0:
                return
            if onder:
                self.expand(self._model.index_of(nummer))
                wachtrij.extend(onder)

    def _on_current(self) -> None:
        self.gekozen.emit()


class _ZonderRing(QStyledItemDelegate):
    """The ring goes around the row, not around a cell of it."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), RIJHOOGTE)
