"""What stands in a field that tells its value when it is left, while nobody left it yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QLineEdit


def finish_typing() -> None:
    """Let the field with the keyboard tell what stands in it; it keeps the keyboard.

    A shortcut and the closing of a window do not leave the field, so that a number, a date or a
    title in a row would be neither saved nor asked about.
    """
    veld = QApplication.focusWidget()
    if isinstance(veld, QAbstractSpinBox):
        veld.interpretText()
    elif isinstance(veld, QLineEdit):
        veld.editingFinished.emit()
        if (boom := _view_of(veld)) is not None:
            # The editor of a row commits, and goes, when it loses the keyboard.
            boom.setFocus(Qt.FocusReason.OtherFocusReason)


def _view_of(veld: QLineEdit) -> QAbstractItemView | None:
    viewport = veld.parentWidget()
    boven = viewport.parentWidget() if viewport is not None else None
    return boven if isinstance(boven, QAbstractItemView) else None
