"""For which screens pixmaps are made, and how much of one a window may take."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_RAND: Final = QSize(16, 48)
"""What the frame of a window takes, with its title."""


def densities() -> tuple[float, ...]:
    """The pixels per logical pixel of the screens there are, from low to high; 1 always."""
    return tuple(sorted({1.0, *(s.devicePixelRatio() for s in QGuiApplication.screens())}))


def on_screen(venster: QWidget, maat: QSize) -> QSize:
    """This size, or as much of it as fits on the screen of the window with its frame."""
    return maat.boundedTo(venster.screen().availableSize() - _RAND)
