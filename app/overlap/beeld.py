"""A picture on the screen: scrolls, is walked through with the keys, tells what is where."""

from __future__ import annotations

from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from app.look.focus import paint_focusring

P = TypeVar("P")

_RICHTING: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_KIEST: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Beeld(QAbstractScrollArea, Generic[P]):
    """Has a place that the keys are at; a subclass says which places there are and paints them."""

    gekozen = Signal(object)
    """(place): Enter or a double click on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plek: P | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)

    def maat(self) -> QSize:
        """The size of the whole picture."""
        raise NotImplementedError

    def vast(self) -> QPoint:
        """How much at the left and at the top stays in place when the rest scrolls."""
        return QPoint(0, 0)

    def vak_van(self, plek: P) -> QRect:
        """Where a place is in the whole picture."""
        raise NotImplementedError

    def plek_bij(self, punt: QPoint) -> P | None:
        """The place at a point of the whole picture."""
        raise NotImplementedError

    def plek_naast(self, plek: P | None, dx: int, dy: int) -> P | None:
        """The place that an arrow leads to; the first one where there was none."""
        raise NotImplementedError

    def uitleg_van(self, plek: P) -> str:
        """What a place says, in words."""
        raise NotImplementedError

    def paint(self, schilder: QPainter) -> None:
        """Paint what shows now."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Give everything its size again, after other contents or another width."""
        raise NotImplementedError

    def go_to(self, plek: P | None) -> None:
        """Put the keys at a place, in sight, and say where that is."""
        self.plek = plek
        if plek is not None:
            self._bring_in_sight(self.vak_van(plek))
        self.describe()
        self.viewport().update()

    def describe(self) -> None:
        """Tell a screen reader what stands where the keys are."""
        uitleg = "" if self.plek is None else self.uitleg_van(self.plek)
        self.setAccessibleDescription(uitleg.replace("\n", "; "))

    def show_again(self) -> None:
        """Lay out and paint what is shown now."""
        self.lay_out()
        self._set_bars()
        self.describe()
        self.viewport().update()

    def offset(self) -> QPoint:
        """How far the picture is scrolled."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
        self._set_bars()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.show_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        toets = Qt.Key(event.key())
        if toets in _RICHTING and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.go_to(self.plek_naast(self.plek, *_RICHTING[toets]))
        elif toets in _KIEST and self.plek is not None:
            self.gekozen.emit(self.plek)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            plek = self._plek_onder(event.position().toPoint())
            if plek is not None:
                self.go_to(plek)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        plek = self._plek_onder(event.position().toPoint())
        if plek is not None:
            self.gekozen.emit(plek)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            plek = self._plek_onder(event.pos())
            uitleg = "" if plek is None else self.uitleg_van(plek)
            QToolTip.showText(event.globalPos(), uitleg, self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        schilder = QPainter(self.viewport())
        schilder.setRenderHint(QPainter.RenderHint.Antialiasing)
        schilder.setFont(self.font())
        self.paint(schilder)
        schilder.end()

    def paint_ring(self, schilder: QPainter) -> None:
        """The ring round the place of the keys; ``schilder`` has the whole picture's places."""
        if self.plek is not None and self.hasFocus():
            vak = self.vak_van(self.plek)
            schilder.setBrush(Qt.BrushStyle.NoBrush)
            for naar_binnen in (0, 1):
                binnen = vak.adjusted(naar_binnen, naar_binnen, 1 - naar_binnen, 1 - naar_binnen)
                paint_focusring(schilder, binnen, False, self.palette())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.plek is None:
            self.go_to(self.plek_naast(None, 0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _plek_onder(self, punt: QPoint) -> P | None:
        """The place at a point of what shows; headings that stay in place have none."""
        vast = self.vast()
        if punt.x() < vast.x() or punt.y() < vast.y():
            return None
        return self.plek_bij(punt + self.offset())

    def _set_bars(self) -> None:
        maat, zicht, vast = self.maat(), self.viewport().size(), self.vast()
        for balk, heel, deel, kop in (
            (self.horizontalScrollBar(), maat.width(), zicht.width(), vast.x()),
            (self.verticalScrollBar(), maat.height(), zicht.height(), vast.y()),
        ):
            balk.setRange(0, max(heel - deel, 0))
            balk.setPageStep(max(deel - kop, 1))
            balk.setSingleStep(24)

    def _bring_in_sight(self, vak: QRect) -> None:
        zicht, vast = self.viewport().size(), self.vast()
        for balk, van, tot, deel, kop in (
            (self.horizontalScrollBar(), vak.left(), vak.right(), zicht.width(), vast.x()),
            (self.verticalScrollBar(), vak.top(), vak.bottom(), zicht.height(), vast.y()),
        ):
            if tot + 2 - balk.value() > deel:
                balk.setValue(tot + 2 - deel)
            if van - balk.value() < kop:
                balk.setValue(van - kop)
