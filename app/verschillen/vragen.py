"""Where to keep the differences; a test gives other answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class Verschilvragen(QObject):
    """Asks over a window."""

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        self._venster = venster

    def ask_pad(self, naam: str, soort: str) -> Path | None:
        """Where to save under this name as a start; the dialog asks before it replaces a file."""
        from PySide6.QtWidgets import QFileDialog

        titel = self.tr("Verschillen bewaren")
        gekozen, _ = QFileDialog.getSaveFileName(self._venster, titel, naam, soort)
        if not gekozen:
            return None
        pad = Path(gekozen)
        return pad if pad.suffix else pad.with_suffix(Path(naam).suffix)
