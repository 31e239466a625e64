"""Two editions of a small made-up nation, in a store of their own, and someone who compares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel

from tests.app.edities.invoerder import Invoerder
from tests.app.verschillen.uitgaven import write_both

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.verschillen.venster import Verschillenvenster
    from tests.app.gebruiker import Gebruiker

Watch = Callable[[QAbstractItemModel], None]


@pytest.fixture(scope="session")
def uitgaven(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The files of an edition and of the one after it."""
    return write_both(tmp_path_factory.mktemp("uitgaven"))


@pytest.fixture
def invoerder(gebruiker: Gebruiker, qtbot: QtBot) -> Invoerder:
    return Invoerder(gebruiker, qtbot)


@pytest.fixture
def twee(invoerder: Invoerder, uitgaven: tuple[Path, Path]) -> Invoerder:
    """Both editions are in the store; the second one is current."""
    for pad, naam in zip(uitgaven, ("Een", "Twee"), strict=True):
        invoerder.add(pad, naam=naam)
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
