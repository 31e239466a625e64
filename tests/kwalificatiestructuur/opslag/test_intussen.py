from __future__ import annotations

import os
import threading
from functools import partial
from pathlib import Path

import pytest

from kwalificatiestructuur.opslag.fouten import Opslagfout
from kwalificatiestructuur.opslag.intussen import Rij, Taak, synced


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


def test_a_row_is_done_in_order_beside_who_adds_to_it() -> None:
    gedaan: list[tuple[int, threading.Thread]] = []
    rij = Rij()
    for nummer in range(200):
        rij.add(partial(lambda n: gedaan.append((n, threading.current_thread())), nummer))
    rij.finish()
    assert [nummer for nummer, _ in gedaan] == list(range(200))
    assert threading.current_thread() not in {draad for _, draad in gedaan}


def test_only_few_wait_in_a_row() -> None:
    mag = threading.Event()
    toegevoegd: list[int] = []
    rij = Rij()

    def add() -> None:
        for nummer in range(10):
            rij.add(lambda: mag.wait(10))
            toegevoegd.append(nummer)

    draad = threading.Thread(target=add)
    draad.start()
    draad.join(0.2)
    assert len(toegevoegd) <= 2
    mag.set()
    draad.join(10)
    assert len(toegevoegd) == 10
    rij.finish()


def test_after_a_fault_in_a_row_nothing_is_done_and_who_adds_or_waits_hears_it() -> None:
    gedaan: list[int] = []
    mag = threading.Event()
    rij = Rij()
    rij.add(lambda: mag.wait(10) and 1 / 0)
    rij.add(lambda: gedaan.append(1))
    mag.set()
    with pytest.raises(ZeroDivisionError):
        rij.add(lambda: gedaan.append(2))
    with pytest.raises(ZeroDivisionError):
        rij.finish()
    assert gedaan == []


def test_the_thread_of_a_row_has_ended_when_it_is_closed() -> None:
    voor = threading.active_count()
    rij = Rij()
    rij.add(lambda: 1 / 0)
    rij.close()
    assert threading.active_count() == voor


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
