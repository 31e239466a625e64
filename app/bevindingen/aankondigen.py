"""Telling screen readers something that changed while the focus is elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

RUST_MS: Final = 1000
"""At most one announcement in this time, so that typing is not talked over."""


class Aankondiger(QTimer):
    """Announces politely, for a widget; of what comes too soon only the last is said, later."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._straks: str | None = None
        self._gezegd = ""
        self.setSingleShot(True)
        self.setInterval(RUST_MS)
        self.timeout.connect(self._on_timeout)

    def say(self, tekst: str) -> None:
        """Announce this, if it is something else than the last time."""
        if self.isActive():
            self._straks = tekst
        elif tekst != self._gezegd:
            self._send(tekst)

    def _on_timeout(self) -> None:
        tekst, self._straks = self._straks, None
        if tekst is not None:
            self.say(tekst)

    def _send(self, tekst: str) -> None:
        self._gezegd = tekst
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self._widget, tekst)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
        self.start()
