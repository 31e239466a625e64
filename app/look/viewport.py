"""A viewport that Python knows, for a view that is asked for it."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget


def give_viewport(lijst: QAbstractItemView) -> None:
    """Give a view that was just made a viewport like the one that Qt gave it.

    Of a widget that only Qt knows PySide makes out what it is by going through every kind of
    widget that there is, and loads them all (measured: 22 ms, the first time that one is asked).
    """
    vak = QWidget()
    vak.setObjectName("qt_scrollarea_viewport")
    vak.setBackgroundRole(QPalette.ColorRole.Base)
    vak.setAutoFillBackground(True)
    lijst.setViewport(vak)
    vak.lower()
