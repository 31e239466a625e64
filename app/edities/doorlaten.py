"""Files that are dropped on a field for text belong to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class Doorlater(QObject):
    """Keeps fields of one line from taking a file for the text of its address.

    Some file managers offer both, and a field that takes it keeps it from the window.
    """

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        for veld in venster.findChildren(QLineEdit):
            veld.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.ignore()
            return True
        return False
