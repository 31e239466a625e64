"""Paints the cells of the tree, with the words that were searched for underlined and bold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.look.thema import ICOONMAAT, RIJHOOGTE, kleuren
from app.structuurpaneel.model import Kolom, StructuurModel

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

_PUNTJES: Final = "…"
_INSPRONG: Final = ICOONMAAT + 6
"""A line of text starts below the title of its row."""

Stuk = tuple[int, int]
Markeren = Callable[[str], tuple[Stuk, ...]]
"""Where the words of a question stand in a text, as (first character, number of characters)."""


class TrefferDelegate(QStyledItemDelegate):
    """Marks where the searched words stand; data is only ever drawn as plain text."""

    def __init__(self, model: StructuurModel, boom: QAbstractItemView) -> None:
        super().__init__(boom)
        self._model = model
        self._boom = boom
        self._markeren: Markeren | None = None
        self._bekend: dict[str, tuple[Stuk, ...]] = {}

    def set_markeren(self, markeren: Markeren | None) -> None:
        """Mark what this finds from now on."""
        self._markeren = markeren
        self._bekend = {}

    def marks(self, index: QModelIndex | QPersistentModelIndex) -> tuple[Stuk, ...]:
        """Where the searched words stand in the text of a cell."""
        if self._markeren is None:
            return ()
        # Not index.data, which goes by way of Qt: this is asked for every cell at every key.
        if (eigen := self._model.marks_at(index)) is not None:
            return eigen
        tekst = self._model.text_at(index)
        if not tekst:
            return ()
        if (bekend := self._bekend.get(tekst)) is None:
            self._bekend[tekst] = bekend = self._markeren(tekst)
        return bekend

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Not the one of Qt, which asks the model seven times per cell.
        self._model.fill_option(option, index)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, RIJHOOGTE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if self._model.is_wide(index):
            # Not setFirstColumnSpanned: that lays the whole tree out again for each row.
            if index.column() != Kolom.TITEL:
                return
            option = QStyleOptionViewItem(option)
            option.rect.setRight(self._boom.viewport().width() - 1)
            if self._model.marks_at(index) is not None:
                option.rect.setLeft(option.rect.left() + _INSPRONG)
        if not (treffers := self.marks(index)):
            super().paint(painter, option, index)
            return
        eigen = QStyleOptionViewItem(option)
        self.initStyleOption(eigen, index)
        stijl = eigen.widget.style()
        vak = stijl.subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, eigen, eigen.widget
        ).adjusted(_marge(stijl, eigen), 0, -_marge(stijl, eigen), 0)
        tekst, eigen.text = eigen.text, ""
        stijl.drawControl(QStyle.ControlElement.CE_ItemViewItem, eigen, painter, eigen.widget)
        self._draw_tekst(painter, eigen, vak, tekst, treffers)

    def _draw_tekst(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        vak: QRect,
        tekst: str,
        treffers: tuple[Stuk, ...],
    ) -> None:
        gekozen = bool(option.state & QStyle.StateFlag.State_Selected)
        rol = QPalette.ColorRole.HighlightedText if gekozen else QPalette.ColorRole.Text
        vlak = None if gekozen else QColor(kleuren(option.palette).treffer_vlak)
        opmaak = _fit(tekst, treffers, option.font, vak.width(), vlak)
        hoogte = opmaak.boundingRect().height()
        links = float(vak.left())
        if option.displayAlignment & Qt.AlignmentFlag.AlignHCenter:
            links += (vak.width() - opmaak.lineAt(0).naturalTextWidth()) / 2
        painter.save()
        painter.setClipRect(vak)
        painter.setPen(option.palette.color(_groep(option), rol))
        opmaak.draw(painter, QPointF(links, vak.top() + (vak.height() - hoogte) / 2))
        painter.restore()


def _fit(
    tekst: str, treffers: tuple[Stuk, ...], letter: QFont, breedte: int, vlak: QColor | None
) -> QTextLayout:
    """One line with the marks, shortened with an ellipsis where it is too wide."""
    heel = _layout(tekst, treffers, letter, vlak)
    if heel.lineAt(0).naturalTextWidth() <= breedte:
        return heel
    from PySide6.QtGui import QTextLine

    regel = heel.lineAt(0)
    ruimte = breedte - QFontMetricsF(letter).horizontalAdvance(_PUNTJES)
    past = regel.xToCursor(ruimte, QTextLine.CursorPosition.CursorOnCharacter)
    return _layout(tekst[:past].rstrip() + _PUNTJES, treffers, letter, vlak)


def _layout(
    tekst: str, treffers: tuple[Stuk, ...], letter: QFont, vlak: QColor | None
) -> QTextLayout:
    # Only a search needs these, and they bring long lists of names along.
    from PySide6.QtGui import QTextCharFormat, QTextLayout

    opmaak = QTextLayout(tekst, letter)
    merk = QTextCharFormat()
    merk.setFontWeight(QFont.Weight.Bold)
    merk.setFontUnderline(True)
    if vlak is not None:
        merk.setBackground(vlak)
        # Also in a line of which the rest is less dark.
        merk.setForeground(QColor(kleuren().tekst))
    bereiken = []
    for van, lengte in treffers:
        if van < len(tekst):
            bereik = QTextLayout.FormatRange()
            bereik.start = van
            bereik.length = min(lengte, len(tekst) - van)
            bereik.format = merk
            bereiken.append(bereik)
    opmaak.setFormats(bereiken)
    opmaak.beginLayout()
    opmaak.createLine()
    opmaak.endLayout()
    return opmaak


def _marge(stijl: QStyle, option: QStyleOptionViewItem) -> int:
    metriek = QStyle.PixelMetric.PM_FocusFrameHMargin
    return stijl.pixelMetric(metriek, option, option.widget) + 1


def _groep(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return QPalette.ColorGroup.Disabled
    if option.state & QStyle.StateFlag.State_Active:
        return QPalette.ColorGroup.Normal
    return QPalette.ColorGroup.Inactive
