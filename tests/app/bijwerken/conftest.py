"""A composition of parts of one edition, while the next one is loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel

from tests.app.bijwerken.bijwerker import Bijwerker
from tests.app.edities.invoerder import Invoerder
from tests.app.verschillen.uitgaven import write_both

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.gebruiker import Gebruiker

Watch = Callable[[QAbstractItemModel], None]


@pytest.fixture(scope="session")
def uitgaven(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The files of an edition and of the one after it."""
    return write_both(tmp_path_factory.mktemp("uitgaven"))


@pytest.fixture
def bijwerker(
    gebruiker: Gebruiker, qtbot: QtBot, uitgaven: tuple[Path, Path], watch_model: Watch
) -> Bijwerker:
    """Parts of the first edition are in the composition, and the second edition is loaded."""
    invoerder = Invoerder(gebruiker, qtbot)
    invoerder.add(uitgaven[0], naam="Een")
    bijwerker = Bijwerker(invoerder)
    bijwerker.add_parts()
    invoerder.add(uitgaven[1], naam="Twee")
    watch_model(bijwerker.koppeling.venster.model)
    return bijwerker
