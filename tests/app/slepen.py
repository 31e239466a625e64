"""Dropping on a view by the same events that a mouse would send."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

ACTIES = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
GEEN = Qt.KeyboardModifier.NoModifier
LINKS = Qt.MouseButton.LeftButton


def drop_on(doel: QWidget, data: QMimeData, punt: QPoint) -> bool:
    """Enter, move and drop at a point; whether the drop was accepted."""
    QApplication.sendEvent(doel, QDragEnterEvent(punt, ACTIES, data, LINKS, GEEN))
    QApplication.sendEvent(doel, QDragMoveEvent(punt, ACTIES, data, LINKS, GEEN))
    neer = QDropEvent(QPointF(punt), ACTIES, data, LINKS, GEEN)
    QApplication.sendEvent(doel, neer)
    return neer.isAccepted()


def drop_on_row(view: QAbstractItemView, data: QMimeData, vak: object, hoogte: float) -> bool:
    """Drop on a row at a part of its height: 0.5 = on it, 0.02 = above, 0.98 = below."""
    rect = view.visualRect(vak)  # type: ignore[arg-type]
    punt = QPoint(rect.left() + 5, round(rect.top() + (rect.height() - 1) * hoogte))
    return drop_on(view.viewport(), data, punt)
