"""A splitter whose parts stay where they are when a line comes or goes below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Deler(QSplitter):
    """Two parts, one above the other: the upper one follows the window, the lower one the rest.

    A message that goes by itself would otherwise move the rows of the lower part under the mouse,
    just when they are clicked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._venster = -1
        self._tekort = 0
        """What the upper part gave because the lower one could not; it gets that back."""
        self.splitterMoved.connect(self._forget)

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        boven = self.sizes()[0] + self._tekort
        super().resizeEvent(arg__1)
        hoogte = self.window().height()
        if hoogte != self._venster:
            self._venster = hoogte
            self._forget()
        elif all(self.sizes()):
            self.setSizes([boven, sum(self.sizes()) - boven])
            self._tekort = boven - self.sizes()[0]

    def _forget(self) -> None:
        self._tekort = 0
