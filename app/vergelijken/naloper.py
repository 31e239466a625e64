"""Work on a thread of which only the newest counts; asking never waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.edities.werker import Werk, Werker


class Naloper(QObject):
    """Runs what was asked last; what was asked before it and did not begin is dropped."""

    klaar = Signal(object)
    """(what the newest work gave)."""
    mislukt = Signal(str)
    """(a Dutch sentence): foreseen, about the newest work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._werker = Werker(self)
        self._volgende: Werk | None = None
        self._werker.klaar.connect(self._on_klaar)
        self._werker.mislukt.connect(self._on_mislukt)
        self._werker.geannuleerd.connect(self._next)

    @property
    def is_bezig(self) -> bool:
        """Whether something is under way."""
        return self._werker.is_bezig

    def ask(self, werk: Werk) -> None:
        """Do this, as soon as what is under way has ended."""
        if self._werker.is_bezig:
            self._volgende = werk
        else:
            self._werker.start(werk)

    def stop(self) -> None:
        """Drop everything and wait until that is done; no signal follows."""
        self._volgende = None
        self._werker.stop()

    def _on_klaar(self, uitkomst: object) -> None:
        if not self._next():
            self.klaar.emit(uitkomst)

    def _on_mislukt(self, zin: str) -> None:
        if not self._next():
            self.mislukt.emit(zin)

    def _next(self) -> bool:
        """Begin what was asked meanwhile; whether there was anything."""
        werk, self._volgende = self._volgende, None
        if werk is not None:
            self._werker.start(werk)
        return werk is not None
