"""Where the keyboard is: a ring that every style shows."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from app.look.thema import kleuren


def has_within(ouder: QWidget, kind: QWidget | None) -> bool:
    """Whether a widget is another one or stands in it; None stands nowhere."""
    return kind is not None and (ouder is kind or ouder.isAncestorOf(kind))


def paint_focusring(painter: QPainter, vak: QRect, gekozen: bool, palet: QPalette) -> None:
    """Paint a ring just within this rectangle; ``gekozen`` when it is filled as a selection."""
    op_keuze = palet.color(QPalette.ColorRole.HighlightedText)
    painter.save()
    painter.setPen(op_keuze if gekozen else QColor(kleuren(palet).accent))
    painter.drawRect(vak.adjusted(1, 1, -2, -2) if gekozen else vak.adjusted(0, 0, -1, -1))
    painter.restore()
