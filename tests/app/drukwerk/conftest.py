"""Paper to lay out on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

DPI = 600


@pytest.fixture
def papier(qapp: object) -> Iterator[QPdfWriter]:
    """Paper of which nobody sees what is written on it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    schrijver = QPdfWriter(buffer)
    schrijver.setResolution(DPI)
    yield schrijver
    buffer.close()
