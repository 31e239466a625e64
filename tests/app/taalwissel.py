"""Another language on the screen, for the length of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication

from app.taal import Taal


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak this language, and Dutch again afterwards."""
    app = QCoreApplication.instance()
    assert app is not None
    taal = Taal(app, code)
    QCoreApplication.processEvents()
    try:
        yield
    finally:
        taal.stop()
        QCoreApplication.processEvents()
