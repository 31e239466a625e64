from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.vergelijker import Vergelijker, Vergelijking, add_crossovers
from composer.document import save_document
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.fouten import Geannuleerd
from tests.composer.samenstellingen import kerntaak, samenstelling, teksten_bundel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.lader import Structuurpakket
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from tests.app.gebruiker import Gebruiker


@pytest.fixture
def vergelijker(qtbot: QtBot) -> Iterator[Vergelijker]:
    vergelijker = Vergelijker()
    yield vergelijker
    vergelijker.stop()


def food() -> Samenstelling:
    return samenstelling(
        kerntaak("25168:K1"), kerntaak("25154:K1"), naam="Food specialist", crebo="26004"
    )


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "food.xml"
    save_document(food(), pad)
    return pad


def test_texts_and_cross_overs_are_made_ready_in_the_background(
    qtbot: QtBot, vergelijker: Vergelijker, pakket: Structuurpakket, bestand: Path
) -> None:
    with qtbot.waitSignal(vergelijker.klaar):
        vergelijker.start(pakket, None, [bestand])
    gemaakt = vergelijker.vergelijking
    assert gemaakt is not None
    assert gemaakt.delenteksten.delen == teksten_bundel().delen
    assert [(c.crebo, c.naam) for c in gemaakt.crossovers] == [("26004", "Food specialist")]
    assert gemaakt.fouten == ()


def test_the_texts_are_made_once_for_a_structure(
    qtbot: QtBot, vergelijker: Vergelijker, pakket: Structuurpakket, bestand: Path
) -> None:
    gemaakt: list[Vergelijking] = []
    vergelijker.klaar.connect(gemaakt.append)
    for bestanden in ([bestand], []):
        with qtbot.waitSignal(vergelijker.klaar):
            vergelijker.start(pakket, None, bestanden)
    met, zonder = gemaakt
    assert zonder.delenteksten is met.delenteksten
    assert [len(v.crossovers) for v in (met, zonder)] == [1, 0]


def test_a_file_that_cannot_be_read_leaves_the_others(
    structuur: Kwalificatiestructuur, bestand: Path, tmp_path: Path
) -> None:
    kapot = tmp_path / "kapot.xml"
    kapot.write_text("<sbb>")
    basis = Vergelijking(structuur, teksten_bundel())
    gemaakt = add_crossovers(basis, [kapot, tmp_path / "weg.xml", bestand], lambda: None)
    assert [crossover.crebo for crossover in gemaakt.crossovers] == ["26004"]
    assert len(gemaakt.fouten) == 2
    assert "kapot.xml" in gemaakt.fouten[0]


def test_stopping_stops_between_two_files(structuur: Kwalificatiestructuur, bestand: Path) -> None:
    stop = threading.Event()

    def check() -> None:
        if stop.is_set():
            raise Geannuleerd
        stop.set()

    with pytest.raises(Geannuleerd):
        add_crossovers(Vergelijking(structuur, teksten_bundel()), [bestand, bestand], check)


def test_a_cross_over_that_is_loaded_is_found_to_be_the_same(
    qtbot: QtBot, gebruiker: Gebruiker, bestand: Path
) -> None:
    gebruiker.add("25168:K1", "25154:K1")
    assert not [m for m in gebruiker.meldingen if "Food specialist" in m]
    gebruiker.dialogen.paden = [bestand]
    with qtbot.waitSignal(gebruiker.werkplaats.vergelijking_klaar):
        gebruiker.venster.menus.acties["crossovers_laden"].trigger()
    assert "26004 Food specialist" in gebruiker.melding
    (gelijk,) = [m for m in gebruiker.meldingen if "Food specialist" in m]
    assert "omgekeerd" in gelijk
    assert gebruiker.werkplaats.instellingen.nu.crossovers == (str(bestand),)
    with qtbot.waitSignal(gebruiker.werkplaats.vergelijking_klaar):
        gebruiker.venster.menus.acties["crossovers_loslaten"].trigger()
    assert not [m for m in gebruiker.meldingen if "Food specialist" in m]
    assert not gebruiker.venster.menus.acties["crossovers_loslaten"].isEnabled()


def test_a_file_that_is_gone_is_told_and_remembered(
    qtbot: QtBot, gebruiker: Gebruiker, tmp_path: Path
) -> None:
    weg = tmp_path / "weg.xml"
    gebruiker.dialogen.paden = [weg]
    with qtbot.waitSignal(gebruiker.werkplaats.vergelijking_klaar):
        gebruiker.venster.menus.acties["crossovers_laden"].trigger()
    assert "weg.xml" in gebruiker.melding
    assert gebruiker.werkplaats.instellingen.nu.crossovers == (str(weg),)
