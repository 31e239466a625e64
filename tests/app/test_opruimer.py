from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from app import opruimer as module
from app.opruimer import Opruimer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Knoop:
    """Part of a cycle; says on which thread it goes."""

    def __init__(self, gegaan: list[str]) -> None:
        self.ander = self
        self.gegaan = gegaan

    def __del__(self) -> None:
        self.gegaan.append(threading.current_thread().name)


@pytest.fixture
def opruimer(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opruimer]:
    monkeypatch.setattr(module, "TUSSENPOOS_MS", 10)
    gc.enable()
    gc.collect()
    opruimer = Opruimer()
    yield opruimer
    opruimer.stop()
    gc.disable()


def allocate() -> None:
    bewaard = [[i] for i in range(50_000)]
    assert bewaard


def test_a_worker_never_cleans_up(qtbot: QtBot, opruimer: Opruimer) -> None:
    gegaan: list[str] = []
    Knoop(gegaan)
    draad = threading.Thread(target=allocate, name="werker")
    draad.start()
    draad.join()
    assert gegaan == []
    allocate()
    bewaard = [[i] for i in range(5_000)]
    qtbot.waitUntil(lambda: gegaan == ["MainThread"])
    assert bewaard


def test_on_request_everything_goes(opruimer: Opruimer) -> None:
    gegaan: list[str] = []
    Knoop(gegaan)
    opruimer.clean()
    assert gegaan == ["MainThread"]


def test_after_a_long_time_everything_goes(
    qtbot: QtBot, opruimer: Opruimer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_ALLES_NA", 2)
    gegaan: list[str] = []
    Knoop(gegaan)
    gc.collect(0)
    gc.collect(1)
    qtbot.waitUntil(lambda: gegaan == ["MainThread"])


def test_afterwards_python_does_it_again(qapp: object) -> None:
    gc.enable()
    opruimer = Opruimer()
    assert not gc.isenabled()
    opruimer.stop()
    assert gc.isenabled()
