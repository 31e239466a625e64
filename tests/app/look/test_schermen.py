from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.look.schermen import on_screen


def test_a_window_leaves_room_for_its_frame_and_is_no_larger_than_asked(qtbot: QtBot) -> None:
    venster = QWidget()
    qtbot.addWidget(venster)
    scherm = venster.screen().availableSize()
    groot = on_screen(venster, QSize(9000, 9000))
    assert scherm.width() - 40 < groot.width() < scherm.width()
    assert scherm.height() - 80 < groot.height() <= scherm.height() - 40
    assert on_screen(venster, QSize(300, 200)) == QSize(300, 200)
