"""The window by itself with three columns, and beside the window of a user."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel

from app.vergelijken.venster import Vergelijkvenster
from app.werkplaats import Werkplaats
from tests.app.gebruiker import Gebruiker
from tests.app.vergelijken.beoordeling import Vergelijker, save_package
from tests.app.vergelijken.opstelling import Nepvragen, columns
from tests.composer.vergelijken.kolommen import WERELD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    Watch = Callable[[QAbstractItemModel], None]


@pytest.fixture
def leeg(qtbot: QtBot, werkplaats: Werkplaats, watch_model: Watch) -> Iterator[Vergelijkvenster]:
    """On the screen, with a structure and no columns yet."""
    venster = Vergelijkvenster(werkplaats)
    venster.vragen = Nepvragen(venster)
    watch_model(venster.matrix.model)
    venster.show_omgeving(WERELD)
    venster.show()
    qtbot.waitExposed(venster)
    venster.activateWindow()
    qtbot.waitUntil(venster.isActiveWindow)
    yield venster
    venster.stop()
    venster.close()
    venster.deleteLater()


@pytest.fixture
def naast(qtbot: QtBot, leeg: Vergelijkvenster) -> Vergelijkvenster:
    """With three columns, compared."""
    leeg.beheer.add(columns())
    qtbot.waitUntil(lambda: not leeg.beheer.is_bezig)
    return leeg


@pytest.fixture
def live(qtbot: QtBot, gebruiker: Gebruiker, watch_model: Watch) -> Vergelijkvenster:
    """Beside the window of a user, whose composition is the first of two columns."""
    gebruiker.add("25168:K1", "25154:K1")
    inhoud = gebruiker.venster.fill()
    inhoud.menus.acties["naast_elkaar"].trigger()
    venster = inhoud.vergelijken.venster
    watch_model(venster.matrix.model)
    vragen = Nepvragen(venster)
    vragen.crebos = ("25168",)
    venster.vragen = vragen
    venster.balk.kwalificaties.trigger()
    qtbot.waitUntil(lambda: bool(venster.beheer.kolommen))
    return venster


@pytest.fixture
def vergelijker(gebruiker: Gebruiker, qtbot: QtBot, watch_model: Watch) -> Iterator[Vergelijker]:
    """Nobody opened a package yet."""
    vergelijker = Vergelijker(gebruiker, columns(), qtbot)
    watch_model(vergelijker.model)
    yield vergelijker
    vergelijker.houder.stop()


@pytest.fixture
def beoordelaar(vergelijker: Vergelijker, tmp_path: Path) -> Vergelijker:
    """With an open package that has the first two of the three columns."""
    vergelijker.open(save_package(tmp_path / "proef.kcpakket", vergelijker.kolommen[:2]))
    return vergelijker
