from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.vraagvenster import may_go_on

MERK = "<b>vet</b>"


@pytest.mark.parametrize(("knop", "verwacht"), [("Blijven", False), ("Weg", True), ("", False)])
def test_what_it_says_stands_there_as_it_is_and_the_button_counts(
    qtbot: QtBot, knop: str, verwacht: bool
) -> None:
    venster = QWidget()
    qtbot.addWidget(venster)
    gezien: list[tuple[str, Qt.TextFormat]] = []

    def press() -> None:
        vraag = QApplication.activeModalWidget()
        assert isinstance(vraag, QMessageBox)
        gezien.extend((label.text(), label.textFormat()) for label in vraag.findChildren(QLabel))
        if knop:
            next(k for k in vraag.buttons() if k.text().replace("&", "") == knop).click()
        else:
            vraag.close()

    QTimer.singleShot(0, press)
    assert may_go_on(venster, "T", MERK, MERK, terug="Blijven", verder="Weg") is verwacht
    assert gezien.count((MERK, Qt.TextFormat.PlainText)) == 2
