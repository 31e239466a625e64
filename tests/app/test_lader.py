from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import lader as ladermodule
from app.lader import Structuurlader, Structuurpakket

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
        lader.load(())
        assert lader.is_bezig
    pakket = blocker.args[0]
    assert isinstance(pakket, Structuurpakket)
    assert pakket.structuur.kwalificaties
    assert not lader.is_bezig


def test_a_bad_file_is_a_sentence(qtbot: QtBot, lader: Structuurlader, tmp_path: Path) -> None:
    pad = tmp_path / "kapot.xml"
    pad.write_text("<sbb><dossiers>", encoding="utf-8")
    with qtbot.waitSignal(lader.mislukt, timeout=20_000) as blocker:
        lader.load([pad])
    assert str(blocker.args[0]).startswith(str(pad))


def hold(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Make loading wait for a sign, and report progress until then."""
    bezig = threading.Event()

    def slow(bestanden: tuple[Path, ...], check: Callable[[int, int], None]) -> None:
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
        lader.load(())
    assert blocker.args == [1, 2]
    assert bezig.is_set()
    with qtbot.waitSignal(lader.geannuleerd):
        lader.cancel()
    assert not lader.is_bezig


def test_stopping_says_nothing_more(
    qtbot: QtBot, lader: Structuurlader, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig = hold(monkeypatch)
    lader.load(())
    assert bezig.wait(5)
    lader.stop()
    with qtbot.assertNotEmitted(lader.geannuleerd, wait=50):
        pass


def test_a_new_load_takes_the_place_of_the_old(
    qtbot: QtBot, lader: Structuurlader, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig = hold(monkeypatch)
    lader.load(())
    assert bezig.wait(5)
    monkeypatch.undo()
    with qtbot.waitSignal(lader.geladen, timeout=20_000):
        lader.load(())
