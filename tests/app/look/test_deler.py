from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.look.deler import Deler

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Venster(QWidget):
    """A splitter over a line that comes and goes."""

    def __init__(self) -> None:
        super().__init__()
        self.deler = Deler(self)
        self.delen = [QWidget(self) for _ in range(2)]
        for plaats, deel in enumerate(self.delen):
            deel.setMinimumHeight(100)
            self.deler.addWidget(deel)
            self.deler.setStretchFactor(plaats, 1 - plaats)
        self.regel = QLabel(self)
        self.regel.setFixedHeight(30)
        self.regel.hide()
        self.deler.watch(self.regel)
        kolom = QVBoxLayout(self)
        kolom.addWidget(self.deler, 1)
        kolom.addWidget(self.regel)
        self.resize(300, 500)

    def tell(self, *, wel: bool) -> None:
        """Show or hide the line, and lay out."""
        self.regel.setVisible(wel)
        QApplication.processEvents()


@pytest.fixture
def venster(qtbot: QtBot) -> Venster:
    venster = Venster()
    qtbot.addWidget(venster)
    venster.show()
    qtbot.waitExposed(venster)
    return venster


def test_a_line_below_takes_its_room_from_the_lower_part(venster: Venster) -> None:
    venster.deler.setSizes([200, 200])
    boven, onder = venster.deler.sizes()
    for _ in range(2):
        venster.tell(wel=True)
        assert venster.deler.sizes()[0] == boven
        assert venster.deler.sizes()[1] < onder
        venster.tell(wel=False)
        assert venster.deler.sizes() == [boven, onder]


def test_what_the_lower_part_cannot_give_comes_back(venster: Venster) -> None:
    venster.deler.setSizes([1000, 100])
    boven, onder = venster.deler.sizes()
    assert onder == 100
    venster.tell(wel=True)
    assert venster.deler.sizes()[0] < boven
    venster.tell(wel=False)
    assert venster.deler.sizes() == [boven, onder]


def test_the_upper_part_follows_the_window(venster: Venster) -> None:
    venster.deler.setSizes([200, 200])
    onder = venster.deler.sizes()[1]
    venster.resize(300, 600)
    QApplication.processEvents()
    assert venster.deler.sizes()[1] == onder


def test_a_part_alone_has_all_the_room(venster: Venster) -> None:
    venster.delen[1].hide()
    venster.tell(wel=True)
    assert venster.deler.sizes() == [venster.deler.height(), 0]
    venster.delen[1].show()
    venster.tell(wel=False)
    assert all(venster.deler.sizes())


def test_a_first_look_divides_the_room_as_was_asked(qtbot: QtBot) -> None:
    """On a page that comes in front later, while something was already said below it."""
    venster = QWidget()
    qtbot.addWidget(venster)
    pagina = Venster()
    pagina.deler.setSizes([300, 150])
    stapel = QStackedWidget(venster)
    stapel.addWidget(QWidget())
    stapel.addWidget(pagina)
    kolom = QVBoxLayout(venster)
    kolom.addWidget(stapel)
    venster.resize(300, 500)
    venster.show()
    qtbot.waitExposed(venster)
    pagina.regel.show()
    stapel.setCurrentWidget(pagina)
    QApplication.processEvents()
    boven, onder = pagina.deler.sizes()
    assert boven > onder
