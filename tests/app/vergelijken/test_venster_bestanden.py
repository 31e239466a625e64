from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.vergelijken.venster import Vergelijkvenster
from composer.document import save_document
from composer.samenstelling import Samenstelling, new_id
from tests.app.vergelijken.opstelling import Nepvragen, columns
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def answers(venster: Vergelijkvenster) -> Nepvragen:
    assert isinstance(venster.vragen, Nepvragen)
    return venster.vragen


def test_files_are_read_in_the_background_and_one_that_is_not_good_is_a_sentence(
    qtbot: QtBot, leeg: Vergelijkvenster, tmp_path: Path
) -> None:
    for naam in ("een", "twee"):
        save_document(Samenstelling(new_id(), naam=naam), tmp_path / f"{naam}.xml")
    (tmp_path / "kapot.xml").write_text("<sbb>")
    answers(leeg).paden = [tmp_path / f"{naam}.xml" for naam in ("een", "kapot", "twee")]
    leeg.balk.bestanden.trigger()
    qtbot.waitUntil(lambda: len(leeg.beheer.kolommen) == 2)
    assert "kapot.xml" in leeg.melding.tekst.text()
    assert [kolom.naam for kolom in leeg.beheer.kolommen] == ["een", "twee"]


def test_of_a_file_of_sbb_the_kwalificaties_are_chosen(
    qtbot: QtBot, leeg: Vergelijkvenster, tmp_path: Path
) -> None:
    write_sbb(tmp_path / "sbb.xml", Uitgave(1, 2).dossiers())
    answers(leeg).plaatsen = (0, 1)
    leeg.open_paths([tmp_path / "sbb.xml"])
    qtbot.waitUntil(lambda: len(leeg.beheer.kolommen) == 2)
    assert len(answers(leeg).gevraagd) > 2
    assert [kolom.soort for kolom in leeg.beheer.kolommen] == ["sbb", "sbb"]


def test_dropped_files_are_put_beside_the_others(
    qtbot: QtBot, naast: Vergelijkvenster, tmp_path: Path
) -> None:
    save_document(Samenstelling(new_id(), naam="vierde"), tmp_path / "vier.xml")
    gesleept = QMimeData()
    gesleept.setUrls([QUrl.fromLocalFile(str(tmp_path / "vier.xml"))])
    knop, mod = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, gesleept, knop, mod)
    naast.dropEvent(event)
    qtbot.waitUntil(lambda: len(naast.beheer.kolommen) == 4)


def test_no_more_than_twenty_columns(qtbot: QtBot, naast: Vergelijkvenster, tmp_path: Path) -> None:
    naast.beheer.add([*columns()] * 5 + [columns()[0]])
    save_document(Samenstelling(new_id(), naam="laatste"), tmp_path / "te veel.xml")
    paden = [tmp_path / "te veel.xml"] * 2
    naast.open_paths(paden)
    qtbot.waitUntil(lambda: len(naast.beheer.kolommen) == 20)
    assert "niet toegevoegd: 1" in naast.melding.tekst.text()
