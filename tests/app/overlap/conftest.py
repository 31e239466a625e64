"""The overlap page: by itself with a made-up context, and in the window of a user."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt

from app.overlap.matrixpagina import Matrixpagina
from app.overlap.overeenkomstenpagina import Overeenkomstenpagina
from app.overlap.paneel import OverlapPaneel
from app.overlap.stroompagina import Stroompagina
from app.overlap.watalspagina import Watalspagina
from tests.app.gebruiker import Gebruiker
from tests.app.overlap.contexten import context_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    Watch = Callable[[QAbstractItemModel], None]


@pytest.fixture
def los(qtbot: QtBot, watch_model: Watch) -> OverlapPaneel:
    """The page by itself, on the screen, of a composition with every kind of match."""
    paneel = OverlapPaneel()
    qtbot.addWidget(paneel)
    paneel.resize(900, 520)
    paneel.show_context(context_of())
    paneel.show()
    qtbot.waitExposed(paneel)
    paneel.activateWindow()
    qtbot.waitUntil(paneel.isActiveWindow)
    watch_model(paneel.pagina(Matrixpagina).model)
    watch_model(paneel.pagina(Stroompagina).model)
    for model in (
        paneel.pagina(Overeenkomstenpagina).delen,
        paneel.pagina(Overeenkomstenpagina).treffers,
        paneel.pagina(Watalspagina).keuzes,
        paneel.pagina(Watalspagina).cijfers,
    ):
        watch_model(model)
    return paneel


@pytest.fixture
def paneel(gebruiker: Gebruiker) -> OverlapPaneel:
    """The page in the window, opened with its keys, of a composition from two domains."""
    gebruiker.add("25168:K1", "25154:K1")
    gebruiker.press(
        Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    return gebruiker.venster.fill().overlap.paneel
