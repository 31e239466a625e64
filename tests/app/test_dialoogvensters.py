from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.dialoogvensters import Peildatumdialoog, Sneltoetsdialoog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_date_of_judgement(qtbot: QtBot) -> None:
    dialoog = Peildatumdialoog(None)
    qtbot.addWidget(dialoog)
    assert dialoog.peildatum is None
    assert not dialoog.dag.isEnabled()
    dialoog.vandaag.setChecked(False)
    dialoog.dag.setDate(date(2019, 9, 1))  # type: ignore[arg-type]
    assert dialoog.peildatum == date(2019, 9, 1)
    ander = Peildatumdialoog(date(2020, 1, 31))
    qtbot.addWidget(ander)
    assert ander.peildatum == date(2020, 1, 31)


def test_the_page_of_shortcuts(qtbot: QtBot) -> None:
    dialoog = Sneltoetsdialoog([("Opslaan", "Ctrl+S"), ("Openen", "Ctrl+O")])
    qtbot.addWidget(dialoog)
    model = dialoog.tabel.model()
    assert [model.index(1, kolom).data() for kolom in range(2)] == ["Openen", "Ctrl+O"]
