from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.skelet import Skelet
from app.werkplaats import Werkplaats

SPELING = 12
"""In pixels: fonts differ a little from the lines of text that the outlines count in."""


def place_of(widget: QWidget, venster: QWidget) -> QRect:
    return QRect(widget.mapTo(venster, QPoint(0, 0)), widget.size())


def is_near(een: QRect, ander: QRect) -> bool:
    een_, ander_ = een.getCoords(), ander.getCoords()
    return all(abs(a - b) <= SPELING for a, b in zip(een_, ander_, strict=True))  # type: ignore[call-overload]


def test_the_outlines_are_where_the_panels_come(werkplaats: Werkplaats, qtbot: QtBot) -> None:
    venster = MainWindow(werkplaats)
    qtbot.addWidget(venster)
    venster.resize(1280, 800)
    skelet = venster.centralWidget()
    assert isinstance(skelet, Skelet)
    with qtbot.waitSignal(skelet.getekend):
        venster.show()
    assert not venster.is_gevuld
    begin = skelet.mapTo(venster, QPoint(0, 0))
    vakken = [vak.translated(begin) for vak in skelet._boxes()]
    qtbot.waitUntil(lambda: venster.is_gevuld)
    QTest.qWait(50)
    zoekveld = venster.structuurpaneel.findChild(QLineEdit)
    assert zoekveld is not None
    for vak, paneel in zip(vakken, (zoekveld, venster.samenstelling.boom), strict=True):
        assert is_near(vak, place_of(paneel, venster)), (vak, place_of(paneel, venster))


def test_who_asks_for_a_part_gets_it(werkplaats: Werkplaats) -> None:
    venster = werkplaats.open_window()
    assert not venster.is_gevuld
    assert venster.menubalk.menus["bestand"].isEmpty()
    venster.menubalk.menus["bestand"].aboutToShow.emit()
    assert venster.is_gevuld
    assert not venster.menubalk.menus["bestand"].isEmpty()
    assert venster.samenstelling.velden.isVisible()


def test_a_window_that_is_closed_at_once(werkplaats: Werkplaats) -> None:
    venster = werkplaats.open_window()
    venster.close()
    assert not werkplaats.vensters
    assert not venster.isVisible()
