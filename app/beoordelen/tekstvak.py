"""A field for an answer or a reason: one line until somebody stands in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LAAG: Final = 1
_HOOG: Final = 3
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Tekstvak(QPlainTextEdit):
    """Grows to three lines with the keyboard in it, or with a text; Ctrl+Enter is for its owner."""

    klaar = Signal()
    """Ctrl+Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def tekst(self) -> str:
        """What is typed, without what is around it."""
        return self.toPlainText().strip()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in _ENTER and e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.klaar.emit()
        else:
            super().keyPressEvent(e)

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self._fit()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self._fit()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        regels = _HOOG if self.hasFocus() or self.tekst else _LAAG
        balk = Qt.ScrollBarPolicy
        hoog = regels == _HOOG
        self.setVerticalScrollBarPolicy(balk.ScrollBarAsNeeded if hoog else balk.ScrollBarAlwaysOff)
        rand = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(regels * self.fontMetrics().lineSpacing() + rand)
