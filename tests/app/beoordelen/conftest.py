"""A reviewer at a window with the page of reviewing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from composer.beoordelen.bewaren import save_pakket
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.app.beoordelen.nepvragen import Nepvragen
from tests.app.gebruiker import Gebruiker
from tests.composer.beoordelen.pakketten import complete

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.conftest import Watch


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """A package with two documents, two rounds of the first, and one of everything."""
    pad = tmp_path / "proef.kcpakket"
    save_pakket(pad, complete())
    return pad


@pytest.fixture
def reviewer(gebruiker: Gebruiker, qtbot: QtBot, watch_model: Watch) -> Iterator[Reviewer]:
    """Nobody opened a package yet."""
    koppeling = gebruiker.venster.fill().beoordeling
    koppeling.vragen = Nepvragen(gebruiker.venster)
    paneel = koppeling.paneel
    watch_model(paneel.notities.model)
    watch_model(paneel.documenten.model)
    yield Reviewer(gebruiker, koppeling, qtbot)
    koppeling.houder.stop()


@pytest.fixture
def lezer(reviewer: Reviewer, pad: Path) -> Reviewer:
    """The package is open."""
    reviewer.open(pad)
    return reviewer
