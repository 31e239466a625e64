"""A composition of parts of one edition, while the next one is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel

from tests.app.bijwerken.bijwerker import Bijwerker
from tests.app.edities.invoerder import Invoerder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.gebruiker import Gebruiker

Watch = Callable[[QAbstractItemModel], None]


@pytest.fixture
def bijwerker(
    twee_edities: None, gebruiker: Gebruiker, qtbot: QtBot, watch_model: Watch
) -> Bijwerker:
    """Parts of the first edition are in the composition, and the second edition is loaded."""
    invoerder = Invoerder(gebruiker, qtbot)
    invoerder.make_current("Een")
    bijwerker = Bijwerker(invoerder)
    bijwerker.add_parts()
    invoerder.make_current("Twee")
    watch_model(bijwerker.koppeling.venster.model)
    return bijwerker
