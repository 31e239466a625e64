"""For which screens pixmaps are made."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def densities() -> tuple[float, ...]:
    """The pixels per logical pixel of the screens there are, from low to high; 1 always."""
    return tuple(sorted({1.0, *(s.devicePixelRatio() for s in QGuiApplication.screens())}))
