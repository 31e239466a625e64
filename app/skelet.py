"""What stands in the window until its panels are made: their outlines, where they will be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.look.thema import RUIMTE, kleuren

GREEP: Final = 5
"""The width of what one drags between two panels."""

# Heights in lines of text, as the panels have them with their margins.
_WERKBALK: Final = 2.2
_STATUSBALK: Final = 1.9
_VELD: Final = 1.6
_ONDER_VELDEN: Final = 12.8


class Skelet(QWidget):
    """Paints the outlines of the panels; ``rij`` and ``hoofd`` are the sizes of the splitters."""

    getekend = Signal()
    """It is on the screen for the first time."""

    def __init__(
        self, rij: Sequence[int], hoofd: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rij = rij
        self._hoofd = hoofd
        self._is_getekend = False

    def paintEvent(self, event: QPaintEvent) -> None:
        kleur = kleuren(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(kleur.rand))
        werkbalk = self._lines(_WERKBALK)
        painter.drawLine(0, werkbalk - 1, self.width(), werkbalk - 1)
        painter.setBrush(QColor(kleur.vlak))
        for vak in self._boxes():
            painter.drawRect(vak)
        painter.end()
        if not self._is_getekend:
            self._is_getekend = True
            self.getekend.emit()

    def _boxes(self) -> list[QRect]:
        """The search field and the list of parts.

        Not the tree and the findings: until the structure is loaded they are not there either.
        """
        boven = self._lines(_WERKBALK)
        hoogte, _ = _divide(self.height() - boven - self._lines(_STATUSBALK), self._hoofd)
        links, samen, _ = _divide(self.width(), self._rij)
        lijst = boven + self._lines(_ONDER_VELDEN)
        veld = self._lines(_VELD)
        # Beside the field stands a button as wide as the field is high.
        return [
            _box(0, boven + RUIMTE, links - veld, veld),
            _box(links + GREEP, lijst, samen, boven + hoogte - lijst),
        ]

    def _lines(self, aantal: float) -> int:
        return round(aantal * self.fontMetrics().height())


def _box(x: int, y: int, breed: int, hoog: int) -> QRect:
    return QRect(x + RUIMTE, y, breed - 2 * RUIMTE - 1, hoog - 1)


def _divide(ruimte: int, maten: Sequence[int]) -> list[int]:
    """As a splitter divides its room over its panels."""
    over = ruimte - GREEP * (len(maten) - 1)
    return [over * maat // max(1, sum(maten)) for maat in maten]
