"""A line of text that shows as much of itself as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


class Kortlabel(QLabel):
    """Ends in an ellipsis where it does not fit, so that it never makes its window wider.

    The whole text is the tip, the accessible name and what ``text`` says.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, tekst: str) -> None:
        """Show this text, plainly."""
        self.setText(tekst)
        self.setToolTip(tekst)
        self.setAccessibleName(tekst)

    def minimumSizeHint(self) -> QSize:
        maat = super().minimumSizeHint()
        maat.setWidth(min(maat.width(), self.fontMetrics().averageCharWidth() * 12))
        return maat

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        vak = self.contentsRect()
        elide = Qt.TextElideMode.ElideRight
        kort = self.fontMetrics().elidedText(self.text(), elide, vak.width())
        if kort == self.text():
            super().paintEvent(arg__1)
            return
        schilder = QPainter(self)
        midden = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(
            schilder, vak, midden, self.palette(), self.isEnabled(), kort, self.foregroundRole()
        )
        schilder.end()
