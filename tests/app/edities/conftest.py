"""Files of SBB, a store of its own, and someone who imports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.app.edities.invoerder import Invoerder
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.gebruiker import Gebruiker


@pytest.fixture
def ballonnen(tmp_path: Path) -> Path:
    """One dossier that the bundle does not have."""
    return write(tmp_path, sbb(dossier(profiel(kerntaak(werkproces())))), "ballonnen.xml")


@pytest.fixture
def vliegers(tmp_path: Path) -> Path:
    """Another one, with something to warn about."""
    inhoud = dossier(
        profiel(
            kerntaak(werkproces(nr="702", titel="Knoopt"), nr="602", titel="Bouwt vliegers"),
            nr="502",
            titel="Vliegerbouwer",
            crebo='<crebo prijsfactor="1,30" Geldig_vanaf="01-08-2015">25901</crebo>',
        ),
        nr="200",
        titel="Vliegers",
        crebo="23901",
        vanaf="32-13-2015",
    )
    return write(tmp_path, sbb(inhoud), "vliegers.xml")


@pytest.fixture
def invoerder(gebruiker: Gebruiker, qtbot: QtBot) -> Invoerder:
    return Invoerder(gebruiker, qtbot)
