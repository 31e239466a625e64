"""Two editions of a small made-up nation, in a store of their own, and someone who compares."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel

from tests.app.edities.invoerder import Invoerder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.verschillen.venster import Verschillenvenster
    from tests.app.gebruiker import Gebruiker

Watch = Callable[[QAbstractItemModel], None]


@pytest.fixture
def twee(twee_edities: None, gebruiker: Gebruiker, qtbot: QtBot) -> Invoerder:
    """Both editions are in the store; the second one is current."""
    invoerder = Invoerder(gebruiker, qtbot)
    invoerder.make_current("Twee")
    return invoerder


@pytest.fixture
def verschillen(twee: Invoerder, watch_model: Watch) -> Verschillenvenster:
    """The window, from the menu, with its models watched."""
    twee.venster.menus.acties["verschillen"].trigger()
    venster = twee.venster.fill().edities.verschillen
    watch_model(venster.model)
    watch_model(venster.tellingen)
    twee.settle()
    return venster
