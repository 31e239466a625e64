"""A table in which every cell is ticked or chosen on its own: a ring round the current cell."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.look.focus import paint_focusring
from app.look.thema import RIJHOOGTE, invoerpalet

Index = QModelIndex | QPersistentModelIndex


_LUCHT: Final = 6
"""Logical pixels more than the text needs."""


class Celdelegate(QStyledItemDelegate):
    """Draws the ring in place of the dots of the style; nothing is drawn as selected."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        # A box in a cell has the same outline as one on a page.
        option.palette = invoerpalet()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        maat = super().sizeHint(option, index)
        return QSize(maat.width() + _LUCHT, max(maat.height() + _LUCHT, RIJHOOGTE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        staat = QStyle.StateFlag
        heeft_focus = bool(option.state & staat.State_HasFocus)
        kaal = QStyleOptionViewItem(option)
        kaal.state &= ~(staat.State_HasFocus | staat.State_MouseOver)
        super().paint(painter, kaal, index)
        if heeft_focus:
            vak, palet = option.rect, option.palette
            paint_focusring(painter, vak, False, palet)


class Celtabel(QTableView):
    """Arrows go from cell to cell, Space ticks, Tab leaves; rows are as high as their text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(Celdelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        kop = self.horizontalHeader()
        kop.setHighlightSections(False)
        kop.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
