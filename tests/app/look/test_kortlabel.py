from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.look.kortlabel import Kortlabel

NAAM = " + ".join(["Register van keuzedelen"] * 20)


def test_a_long_text_never_makes_its_window_wider(qtbot: QtBot) -> None:
    venster, label, knop = QWidget(), Kortlabel(), QPushButton("Sluiten")
    qtbot.addWidget(venster)
    rij = QHBoxLayout(venster)
    rij.addWidget(label)
    rij.addWidget(knop)
    venster.resize(400, 60)
    label.show_text(NAAM)
    venster.show()
    qtbot.waitExposed(venster)
    assert venster.width() == 400
    assert knop.geometry().right() < 400
    assert label.toolTip() == label.accessibleName() == label.text() == NAAM


def test_what_does_not_fit_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    label = Kortlabel()
    qtbot.addWidget(label)
    label.show_text(NAAM)
    label.resize(200, 30)
    kort = label.grab().toImage()
    label.show_text(NAAM + " en nog meer")
    assert label.grab().toImage() == kort
    label.show_text("Kort")
    assert label.grab().toImage() != kort
    assert label.minimumSizeHint().width() < 200
