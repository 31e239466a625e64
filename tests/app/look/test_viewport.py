from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from app.look.viewport import give_viewport


@pytest.mark.parametrize("soort", [QTreeView, QTableView, QListView])
def test_it_is_as_the_one_of_qt(qtbot: QtBot, soort: type[QAbstractItemView]) -> None:
    van_qt, eigen = soort(), soort()
    give_viewport(eigen)
    for lijst in (van_qt, eigen):
        qtbot.addWidget(lijst)
        lijst.resize(300, 200)
        lijst.show()
    een, ander = van_qt.viewport(), eigen.viewport()
    for eigenschap in Qt.WidgetAttribute:
        # The last one is their number.
        if eigenschap is not Qt.WidgetAttribute.WA_AttributeCount:
            assert een.testAttribute(eigenschap) == ander.testAttribute(eigenschap), eigenschap
    assert een.objectName() == ander.objectName()
    assert een.backgroundRole() == ander.backgroundRole()
    assert een.foregroundRole() == ander.foregroundRole()
    assert een.geometry() == ander.geometry()
    assert een.focusPolicy() == ander.focusPolicy()
    assert een.acceptDrops() == ander.acceptDrops()
    assert een.focusProxy() is van_qt
    assert ander.focusProxy() is eigen
    assert van_qt.children().index(een) == eigen.children().index(ander) == 0
