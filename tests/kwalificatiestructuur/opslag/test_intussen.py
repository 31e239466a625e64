from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from kwalificatiestructuur.opslag.fouten import Opslagfout
from kwalificatiestructuur.opslag.intussen import Taak, synced


def test_a_task_runs_beside_and_is_waited_for() -> None:
    mag = threading.Event()
    gedaan: list[threading.Thread] = []

    def work() -> None:
        assert mag.wait(10)
        gedaan.append(threading.current_thread())

    taak = Taak(work)
    assert gedaan == []
    mag.set()
    taak.finish()
    assert gedaan
    assert gedaan != [threading.current_thread()]


def test_what_a_task_raises_comes_to_who_waits() -> None:
    taak = Taak(lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        taak.finish()


def test_a_file_is_on_disk_at_the_end_and_not_before_it_was_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gedaan: list[int] = []
    monkeypatch.setattr(os, "fsync", gedaan.append)
    pad = tmp_path / "bron.xml"
    pad.write_text("x", encoding="utf-8")
    with synced(pad):
        pass
    assert len(gedaan) == 1


def test_a_disk_that_refuses_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    pad = tmp_path / "bron.xml"
    pad.write_text("x", encoding="utf-8")
    with pytest.raises(Opslagfout, match="geen ruimte"), synced(pad):
        pass


def test_the_thread_has_ended_when_reading_goes_wrong(tmp_path: Path) -> None:
    pad = tmp_path / "bron.xml"
    pad.write_text("x", encoding="utf-8")
    voor = threading.active_count()
    with pytest.raises(ZeroDivisionError), synced(pad):
        raise ZeroDivisionError
    assert threading.active_count() == voor
