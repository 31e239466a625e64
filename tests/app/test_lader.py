from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import lader as ladermodule
from app.edities.toegang import Opslagtoegang
from app.lader import Structuurlader, Structuurpakket
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def lader(qapp: object) -> Iterator[Structuurlader]:
    lader = Structuurlader()
    yield lader
    lader.stop()


def test_the_bundle_comes_from_a_worker(qtbot: QtBot, lader: Structuurlader) -> None:
    with qtbot.waitSignal(lader.geladen, timeout=20_000) as blocker:
        lader.load(None)
        assert lader.is_bezig
    pakket = blocker.args[0]
    assert isinstance(pakket, Structuurpakket)
    assert pakket.structuur.kwalificaties
    assert not lader.is_bezig


def test_a_damaged_store_is_set_aside_and_told(
    qtbot: QtBot, lader: Structuurlader, tmp_path: Path
) -> None:
    (tmp_path / "structuur.sqlite").write_text("geen database", encoding="utf-8")
    with qtbot.waitSignal(lader.geladen, timeout=20_000) as blocker:
        lader.load(Opslagtoegang(tmp_path))
    pakket = blocker.args[0]
    assert pakket.structuur.kwalificaties
    assert pakket.editie is None
    assert any("beschadigd" in zin for zin in pakket.meldingen)


def test_what_is_no_store_is_a_sentence(
    qtbot: QtBot, lader: Structuurlader, tmp_path: Path
) -> None:
    pad = tmp_path / "opslag"
    pad.write_text("een brief aan mijn tante", encoding="utf-8")
    with qtbot.waitSignal(lader.mislukt, timeout=20_000) as blocker:
        lader.load(Opslagtoegang(pad))
    (zin,) = blocker.args
    assert "geen opslag" in zin
    assert zin.endswith(".")
    assert pad.read_text(encoding="utf-8") == "een brief aan mijn tante"


def test_the_current_edition_is_loaded_with_the_names_of_its_sources(
    qtbot: QtBot, lader: Structuurlader, tmp_path: Path
) -> None:
    toegang = Opslagtoegang(tmp_path / "opslag")
    bestand = write(tmp_path, sbb(dossier(profiel(kerntaak(werkproces())))))
    opslag = toegang.open()
    editie = opslag.commit(opslag.prepare([bestand], naam="Ballonnen 2016"))
    with qtbot.waitSignal(lader.geladen, timeout=20_000) as blocker:
        lader.load(toegang)
    pakket = blocker.args[0]
    assert pakket.editie == editie
    (gelezen,) = (bron for bron in editie.bronnen if bron.sha256)
    assert pakket.namen[gelezen.id] == "SBB-XML Ballonnen, in editie „Ballonnen 2016”"
    assert list(pakket.structuur.kwalificaties) == ["25900"]


def hold(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Make loading wait for a sign, and report progress until then."""
    bezig = threading.Event()

    def slow(toegang: Opslagtoegang | None, check: Callable[[int, int], None]) -> None:
        bezig.set()
        while True:
            check(1, 2)
            threading.Event().wait(0.005)

    monkeypatch.setattr(ladermodule, "_load", slow)
    return bezig


def test_a_load_can_be_cancelled(
    qtbot: QtBot, lader: Structuurlader, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig = hold(monkeypatch)
    with qtbot.waitSignal(lader.voortgang) as blocker:
        lader.load(None)
    assert blocker.args == [1, 2]
    assert bezig.is_set()
    with qtbot.waitSignal(lader.geannuleerd):
        lader.cancel()
    assert not lader.is_bezig


def test_stopping_says_nothing_more(
    qtbot: QtBot, lader: Structuurlader, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig = hold(monkeypatch)
    lader.load(None)
    assert bezig.wait(5)
    lader.stop()
    with qtbot.assertNotEmitted(lader.geannuleerd, wait=50):
        pass


def test_a_new_load_takes_the_place_of_the_old(
    qtbot: QtBot, lader: Structuurlader, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig = hold(monkeypatch)
    lader.load(None)
    assert bezig.wait(5)
    monkeypatch.undo()
    with qtbot.waitSignal(lader.geladen, timeout=20_000):
        lader.load(None)
