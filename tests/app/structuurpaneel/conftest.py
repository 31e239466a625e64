"""A panel on the screen, empty or with the bundled structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from app.structuurpaneel.paneel import StructuurPaneel
from tests.app.structuurpaneel.gebruiker import Gebruiker
from tests.kwalificatiestructuur.zoeken.voorbeeld import example

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


@pytest.fixture(scope="session")
def met_teksten() -> Kwalificatiestructuur:
    """A small structure with texts."""
    return example()


@pytest.fixture
def lezer(qtbot: QtBot, leeg: StructuurPaneel, met_teksten: Kwalificatiestructuur) -> Gebruiker:
    """Someone with a structure of which the texts can be searched."""
    from kwalificatiestructuur.zoeken import Tekstindex, Zoekindex

    index = Zoekindex(met_teksten)
    index.teksten = Tekstindex.build(met_teksten, dingen=index.dingen)
    leeg.set_structuur(met_teksten, index)
    return Gebruiker(qtbot, leeg)
