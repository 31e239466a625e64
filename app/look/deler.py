"""A splitter whose parts stay where they are when a line comes or goes below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Deler(QSplitter):
    """Two parts, one above the other: the upper one follows the window, the lower one the lines.

    A message that goes by itself would otherwise move the rows of the lower part under the mouse,
    just when they are clicked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._regels: list[QWidget] = []
        self._venster = 0
        self._hoogten: list[int] = []
        self._tekort = 0
        """What the upper part gave because the lower one could not; it gets that back."""
        self.splitterMoved.connect(self._forget)

    def watch(self, regel: QWidget) -> None:
        """Take the room of a line below from the lower part."""
        self._regels.append(regel)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._note_lines()

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        boven = self.sizes()[0] + self._tekort
        super().resizeEvent(arg__1)
        alleen_regels = self._note_lines()
        if not alleen_regels or not self.isVisible():
            self._forget()
        elif all(self.sizes()):
            self.setSizes([boven, sum(self.sizes()) - boven])
            self._tekort = boven - self.sizes()[0]

    def _note_lines(self) -> bool:
        """Note the lines and the window; whether only the lines are others than before."""
        eerder = self._venster, self._hoogten
        self._venster = self.window().height()
        self._hoogten = [0 if een.isHidden() else een.sizeHint().height() for een in self._regels]
        return self._venster == eerder[0] and self._hoogten != eerder[1]

    def _forget(self) -> None:
        self._tekort = 0
