from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.crash import Crashdialoog, Crashmelder, log_file

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]


class Werk:
    def __init__(self) -> None:
        self.bewaard = 0

    def keep(self) -> None:
        self.bewaard += 1


@pytest.fixture
def werk() -> Werk:
    return Werk()


@pytest.fixture
def melder(qapp: QApplication, werk: Werk) -> Iterator[Crashmelder]:
    melder = Crashmelder(werk.keep)
    yield melder
    if (dialoog := open_dialoog()) is not None:
        dialoog.accept()
    melder.deleteLater()


def open_dialoog() -> Crashdialoog | None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Crashdialoog) and widget.isVisible():
            return widget
    return None


def report(melder: Crashmelder, tekst: str) -> None:
    try:
        raise RuntimeError(tekst)
    except RuntimeError as fout:
        melder.report(type(fout), fout, fout.__traceback__)


def test_it_is_logged_kept_and_shown_with_text_to_copy(
    qtbot: QtBot, melder: Crashmelder, werk: Werk
) -> None:
    report(melder, "boem")
    qtbot.waitUntil(lambda: open_dialoog() is not None)
    dialoog = open_dialoog()
    assert dialoog is not None
    assert werk.bewaard == 1
    assert "RuntimeError: boem" in log_file().read_text(encoding="utf-8")
    QTest.mouseClick(dialoog.kopieer, Qt.MouseButton.LeftButton)
    assert "RuntimeError: boem" in QGuiApplication.clipboard().text()
    QTest.mouseClick(dialoog.verder, Qt.MouseButton.LeftButton)
    assert open_dialoog() is None


def test_a_second_one_joins_the_first(qtbot: QtBot, melder: Crashmelder) -> None:
    report(melder, "een")
    report(melder, "twee")
    qtbot.waitUntil(lambda: (d := open_dialoog()) is not None and "twee" in d.tekst.toPlainText())
    zichtbaar = [w for w in QApplication.topLevelWidgets() if isinstance(w, Crashdialoog)]
    assert len([w for w in zichtbaar if w.isVisible()]) == 1


def test_from_a_worker_it_is_shown_by_the_window(qtbot: QtBot, melder: Crashmelder) -> None:
    draad = threading.Thread(target=report, args=(melder, "op de achtergrond"), name="werker")
    draad.start()
    draad.join()
    qtbot.waitUntil(lambda: open_dialoog() is not None)
    dialoog = open_dialoog()
    assert dialoog is not None
    assert "Thread: werker" in dialoog.tekst.toPlainText()


def test_the_log_does_not_grow_for_ever(qtbot: QtBot, melder: Crashmelder) -> None:
    log_file().write_text("x" * (1 << 20) + "y", encoding="utf-8")
    report(melder, "vers")
    assert log_file().stat().st_size < 1 << 14
    assert log_file().with_suffix(".oud.log").exists()
    qtbot.waitUntil(lambda: open_dialoog() is not None)


CRASHING = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.crash import Crashdialoog, Crashmelder

app = QApplication([])
melder = Crashmelder(lambda: print("bewaard"))
melder.install()

def in_slot():
    raise ValueError("in een slot")

def on_thread():
    raise KeyError("op een draad")

def look():
    for widget in app.topLevelWidgets():
        if isinstance(widget, Crashdialoog):
            print("getoond" if "in een slot" in widget.tekst.toPlainText() else "leeg")
            widget.accept()
    app.quit()

QTimer.singleShot(0, in_slot)
draad = threading.Thread(target=on_thread)
draad.start()
draad.join()
QTimer.singleShot(300, look)
app.exec()
melder.uninstall()
"""


def test_once_installed_it_hears_slots_and_threads(own_folder: Path) -> None:
    afloop = subprocess.run(
        [sys.executable, "-c", CRASHING],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert afloop.returncode == 0
    assert "bewaard" in afloop.stdout
    assert "getoond" in afloop.stdout
    log = (own_folder / "logboek" / "fout.log").read_text(encoding="utf-8")
    assert "in een slot" in log
    assert "op een draad" in log
