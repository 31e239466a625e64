from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.document import Document
from app.herstel import Herstelbewaarder, find_left_over
from composer.document import read_document
from composer.operations import set_veld
from composer.samenstelling import Samenstelling, new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def document(qapp: object) -> Document:
    return Document()


@pytest.fixture
def herstel(document: Document) -> Iterator[Herstelbewaarder]:
    herstel = Herstelbewaarder(document, wacht_ms=10)
    yield herstel
    herstel.close()


def test_work_is_kept_a_moment_after_the_edit(
    qtbot: QtBot, document: Document, herstel: Herstelbewaarder
) -> None:
    document.apply(set_veld, "naam", "Onbewaard")
    assert not herstel.bestand.exists()
    qtbot.waitUntil(lambda: herstel.bestand.with_suffix(".json").exists())
    assert read_document(herstel.bestand).naam == "Onbewaard"


def test_after_a_save_there_is_nothing_to_recover(
    qtbot: QtBot, document: Document, herstel: Herstelbewaarder, tmp_path: Path
) -> None:
    document.apply(set_veld, "naam", "Bewaard")
    herstel.keep_now()
    assert herstel.bestand.exists()
    document.mark_saved(tmp_path / "a.xml")
    qtbot.waitUntil(lambda: not herstel.bestand.exists())


def test_an_edit_undone_is_nothing_to_recover(
    qtbot: QtBot, document: Document, herstel: Herstelbewaarder
) -> None:
    document.apply(set_veld, "naam", "Even")
    herstel.keep_now()
    document.stack.undo()
    qtbot.waitUntil(lambda: not herstel.bestand.exists())


def test_what_stands_in_no_document_is_work_too(
    qtbot: QtBot, document: Document, herstel: Herstelbewaarder, tmp_path: Path
) -> None:
    getypt = {"aanvraag.datum/": "ergens in mei"}
    herstel.find_getypt = lambda: getypt
    herstel.keep_soon()
    notitie = herstel.bestand.with_suffix(".json")
    qtbot.waitUntil(notitie.exists)
    # A save does not have it either.
    document.apply(set_veld, "naam", "Bewaard")
    document.mark_saved(tmp_path / "a.xml")
    qtbot.waitUntil(lambda: "a.xml" in notitie.read_text(encoding="utf-8"))
    herstel._slot.unlock()
    (over,) = find_left_over()
    assert over.notitie.getypt == {"aanvraag.datum/": "ergens in mei"}
    assert over.read().naam == "Bewaard"
    getypt.clear()
    herstel.keep_soon()
    qtbot.waitUntil(lambda: not herstel.bestand.exists())


def test_opening_a_file_keeps_nothing(
    qtbot: QtBot, document: Document, herstel: Herstelbewaarder, tmp_path: Path
) -> None:
    document.open(Samenstelling(new_id(), naam="Van schijf"), tmp_path / "a.xml")
    qtbot.wait(50)
    assert not herstel.bestand.exists()


def test_what_is_in_use_is_not_left_over(document: Document, herstel: Herstelbewaarder) -> None:
    document.apply(set_veld, "naam", "Bezig")
    herstel.keep_now()
    assert find_left_over() == ()


def test_closing_leaves_nothing(document: Document, own_folder: Path) -> None:
    herstel = Herstelbewaarder(document)
    document.apply(set_veld, "naam", "Weg")
    herstel.keep_now()
    herstel.close()
    assert list((own_folder / "herstel").iterdir()) == []


def test_work_that_no_file_can_hold_does_not_stop_anyone(
    document: Document, herstel: Herstelbewaarder
) -> None:
    document.apply(set_veld, "naam", "Bel \x07")
    herstel.keep_now()
    assert not herstel.bestand.exists()


KILLED = """
import os, signal
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.document import Document
from app.herstel import Herstelbewaarder
from composer.operations import set_veld

app = QCoreApplication([])
document = Document()
herstel = Herstelbewaarder(document, wacht_ms=10)
document.apply(set_veld, "naam", "Halverwege")
while not herstel.bestand.with_suffix(".json").exists():
    app.processEvents()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_after_a_kill_the_work_is_found(own_folder: Path, qapp: object) -> None:
    afloop = subprocess.run(
        [sys.executable, "-c", KILLED],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "KWALIFICATIECOMPOSER_MAP": str(own_folder)},
        check=False,
        timeout=60,
    )
    assert afloop.returncode == -9
    (over,) = find_left_over()
    assert over.notitie.naam == "Halverwege"
    assert over.notitie.pad == ""
    assert over.read().naam == "Halverwege"
    over.remove()
    assert find_left_over() == ()


def test_work_without_its_note_is_still_found(own_folder: Path, qapp: object) -> None:
    map_ = own_folder / "herstel"
    map_.mkdir(parents=True)
    (map_ / "a.xml").write_bytes(b"<sbb/>")
    (map_ / "b.xml").write_bytes(b"<sbb/>")
    (map_ / "b.json").write_text("{", encoding="utf-8")
    (map_ / "c.json").write_text('{"naam": "x", "pad": "", "tijd": ""}', encoding="utf-8")
    (map_ / "d.xml").write_bytes(b"<sbb/>")
    vroeger = '{"naam": "Van vroeger", "pad": "", "tijd": "2026-01-02T03:04:05+01:00"}'
    (map_ / "d.json").write_text(vroeger, encoding="utf-8")
    gevonden = find_left_over()
    assert {herstel.notitie.naam for herstel in gevonden} == {"", "Van vroeger"}
    assert {herstel.bestand.name for herstel in gevonden} == {"a.xml", "b.xml", "d.xml"}
    assert all(herstel.notitie.tijd for herstel in gevonden)
