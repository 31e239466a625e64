"""A page that scrolls up and down, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Pagina(QScrollArea):
    """As wide as there is room; at least as wide as what stands on it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        maat = super().minimumSizeHint()
        if (inhoud := self.widget()) is not None:
            balk = self.verticalScrollBar().sizeHint().width()
            maat.setWidth(inhoud.minimumSizeHint().width() + balk)
        return maat
