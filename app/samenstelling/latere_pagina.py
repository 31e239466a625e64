"""A tab whose contents are made when somebody first looks at it, so that a start does not wait."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LaterePagina(QWidget):
    """Empty until it is shown; then it asks for its contents, once."""

    gevraagd = Signal()
    """It is on the screen for the first time and waits for ``fill``."""
    getoond = Signal()
    """It is on the screen again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inhoud: QWidget | None = None
        self._kolom = QVBoxLayout(self)
        self._kolom.setContentsMargins(0, 0, 0, 0)

    def fill(self, inhoud: QWidget) -> None:
        """Put the contents in."""
        self.inhoud = inhoud
        self._kolom.addWidget(inhoud)
        self.setFocusProxy(inhoud)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.inhoud is None:
            self.gevraagd.emit()
        else:
            self.getoond.emit()
