"""A panel on the screen, empty or with the bundled structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from app.structuurpaneel.paneel import StructuurPaneel
from tests.app.structuurpaneel.gebruiker import Gebruiker

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


@pytest.fixture
def leeg(qtbot: QtBot) -> StructuurPaneel:
    paneel = StructuurPaneel()
    qtbot.addWidget(paneel)
    paneel.resize(420, 700)
    paneel.show()
    qtbot.waitExposed(paneel)
    return paneel


@pytest.fixture
def gebruiker(qtbot: QtBot, leeg: StructuurPaneel, structuur: Kwalificatiestructuur) -> Gebruiker:
    leeg.set_structuur(structuur)
    return Gebruiker(qtbot, leeg)
