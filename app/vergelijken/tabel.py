"""One of the two tables of the matrix: its keys, its arrows, and rows of one height."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.vergelijken.kolomkop import Koppen
from app.vergelijken.model import TITEL, MatrixModel
from app.vergelijken.tekening import RIJMAAT, Celtekening, Titeltekening, pijlvak

KOLOM: Final = 196
"""How wide a column is at first, in logical pixels."""
_VOUWT: Final = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Matrixtabel(QTableView):
    """One of the two tables: rows of one height, and no work but for what is in sight."""

    vouw_gevraagd = Signal(int, object)
    """(row, True, False, or None = the other way)."""
    naar_buur = Signal(int)
    """(-1 or 1): an arrow past the last column on that side."""
    stap_gevraagd = Signal(int)
    """(-1 or 1): to the previous or next difference."""
    menu_gevraagd = Signal(QPoint)
    """(where on the screen): what can be done with the current cell."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setHorizontalHeader(Koppen(model, self))
        self.setModel(model)
        self.titels = Titeltekening(model, self)
        self.cellen = Celtekening(model, self)
        self.setItemDelegate(self.cellen)
        self.setItemDelegateForColumn(TITEL, self.titels)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        for scroll in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            scroll(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rijen = self.verticalHeader()
        rijen.hide()
        rijen.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rijen.setMinimumSectionSize(RIJMAAT)
        rijen.setDefaultSectionSize(RIJMAAT)
        self.verticalScrollBar().setSingleStep(RIJMAAT)
        self.horizontalScrollBar().setSingleStep(KOLOM // 4)

    @property
    def koppen(self) -> Koppen:
        """The heads of its columns."""
        koppen = self.horizontalHeader()
        assert isinstance(koppen, Koppen)
        return koppen

    def show_huidige(self, vorige: int, row: int) -> None:
        """Paint these rows again: one is the current one no more, the other is."""
        for tekening in (self.titels, self.cellen):
            tekening.huidige_rij = row
        for nummer in (vorige, row):
            if nummer >= 0:
                boven = self.rowViewportPosition(nummer)
                self.viewport().update(QRect(0, boven, self.viewport().width(), RIJMAAT))

    def zichtbaar(self) -> list[int]:
        """Its sections in order, without those that the other table shows."""
        koppen = self.koppen
        op_volgorde = map(koppen.logicalIndex, range(koppen.count()))
        return [sectie for sectie in op_volgorde if not self.isColumnHidden(sectie)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        toets, huidig = Qt.Key(event.key()), self.currentIndex()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif toets in {Qt.Key.Key_N, Qt.Key.Key_P}:
            self.stap_gevraagd.emit(1 if toets == Qt.Key.Key_N else -1)
        elif not huidig.isValid():
            super().keyPressEvent(event)
        elif toets in _VOUWT:
            self.vouw_gevraagd.emit(huidig.row(), None)
        elif toets in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.vouw_gevraagd.emit(huidig.row(), toets == Qt.Key.Key_Plus)
        elif toets in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._go_aside(event, -1 if toets == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == TITEL and self._is_pijl(index, event):
            self.setFocus()
            self.setCurrentIndex(index)
            self.vouw_gevraagd.emit(index.row(), None)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._is_pijl(index, event):
            self.vouw_gevraagd.emit(index.row(), None)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if arg__1.reason() is QContextMenuEvent.Reason.Keyboard:
            punt = self.visualRect(index).center()
        else:
            punt, index = arg__1.pos(), self.indexAt(arg__1.pos())
        if index.isValid():
            self.menu_gevraagd.emit(self.viewport().mapToGlobal(punt))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        anders = {QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        if event.type() in anders and hasattr(self, "cellen"):
            for tekening in (self.titels, self.cellen):
                tekening.forget()

    def _go_aside(self, event: QKeyEvent, kant: int) -> None:
        """An arrow: folds on a title, and goes on into the table beside this one at the edge."""
        huidig, secties = self.currentIndex(), self.zichtbaar()
        rij = self._model.rij(huidig.row())
        if huidig.column() == TITEL and rij.is_open is (kant < 0):
            self.vouw_gevraagd.emit(huidig.row(), kant > 0)
        elif secties and huidig.column() == secties[0 if kant < 0 else -1]:
            self.naar_buur.emit(kant)
        else:
            super().keyPressEvent(event)

    def _is_pijl(self, index: QModelIndex, event: QMouseEvent) -> bool:
        rij = self._model.rij(index.row())
        if rij.is_open is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        return pijlvak(rij, self.visualRect(index)).contains(event.position().toPoint())
