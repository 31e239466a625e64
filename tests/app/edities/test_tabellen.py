from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.edities.samenvatting import Telrij
from app.edities.tabellen import Tabel, TellingenModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

SOORTEN = ("Dossiers", "Kwalificaties", "Kerntaken")


def test_home_and_end_are_the_first_and_the_last_row(
    qtbot: QtBot, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    model = TellingenModel()
    watch_model(model)
    tabel = Tabel(model)
    qtbot.addWidget(tabel)
    for toets in (Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(tabel, toets)
        assert not tabel.currentIndex().isValid(), "there are no rows yet"
    model.show([Telrij(kop, kop, 1, 2, 3) for kop in SOORTEN])
    tabel.selectRow(1)
    for toets, rij in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(tabel, toets)
        assert [index.row() for index in tabel.selectionModel().selectedRows()] == [rij]
