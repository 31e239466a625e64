"""Runs Python's garbage collector on the thread of the windows, and nowhere else.

Left alone it runs on whatever thread happens to allocate, and there it deletes windows and other
Qt objects that are part of a cycle: the program then ends without a word (measured, in the tests).
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

TUSSENPOOS_MS: Final = 2000
_ALLES_NA: Final = 300
"""After so many turns (ten minutes) everything is looked at, which takes a tenth of a second."""


class Opruimer(QObject):
    """Cleans up from its making until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beurten = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TUSSENPOOS_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()
        gc.disable()

    def clean(self) -> None:
        """Look at everything now: a structure was replaced."""
        self._beurten = 0
        gc.collect()

    def stop(self) -> None:
        """Clean up a last time and leave it to Python again."""
        self._timer.stop()
        gc.collect()
        gc.enable()

    def _turn(self) -> None:
        self._beurten += 1
        jong, middel, _ = gc.get_count()
        grens_jong, grens_middel, _ = gc.get_threshold()
        if self._beurten >= _ALLES_NA:
            self.clean()
        elif middel > grens_middel:
            gc.collect(1)
        elif jong > grens_jong:
            gc.collect(0)
