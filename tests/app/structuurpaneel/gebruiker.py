"""Does and sees with the panel what a user does and sees."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from app.structuurpaneel.aanvullijst import Aanvullijst
from app.structuurpaneel.mededelen import Volgordeknop
from app.structuurpaneel.paneel import StructuurPaneel
from app.structuurpaneel.zoekmenu import Zoekmenu


class Gebruiker:
    """Does and sees with the panel what a user does and sees."""

    def __init__(self, qtbot: QtBot, paneel: StructuurPaneel) -> None:
        self.qtbot = qtbot
        self.paneel = paneel
        (self.boom,) = paneel.findChildren(QTreeView)
        (self.veld,) = paneel.findChildren(QLineEdit)

    @property
    def knop(self) -> QPushButton:
        """The button under the tree."""
        return next(k for k in self.paneel.findChildren(QPushButton) if k.parent() is self.paneel)

    def search(self, tekst: str) -> None:
        self.paneel.focus_search()
        QTest.keyClicks(self.veld, tekst)
        self.qtbot.wait(200)

    def type(self, tekst: str) -> None:
        """Keys in the search field, after what is there, without waiting for the answer."""
        self.veld.setFocus()
        QTest.keyClicks(self.veld, tekst)

    def key(self, *toetsen: Qt.Key) -> None:
        """Keys where the cursor is."""
        for toets in toetsen:
            QTest.keyClick(QApplication.focusWidget() or self.veld, toets)

    @property
    def offered(self) -> list[str]:
        """The completions in sight."""
        return [
            lijst.item(rij).text()
            for lijst in self.paneel.window().findChildren(Aanvullijst)
            if lijst.isVisible()
            for rij in range(lijst.count())
        ]

    def box(self, naam: str) -> QComboBox:
        """The box for a filter."""
        return next(b for b in self.paneel.findChildren(QComboBox) if b.accessibleName() == naam)

    def button(self, tekst: str) -> QPushButton:
        """A button in sight."""
        knoppen = self.paneel.findChildren(QPushButton)
        return next(k for k in knoppen if k.isVisible() and k.text() == tekst)

    def menu(self) -> list[QAction]:
        """What the menu beside the field offers now, without headings."""
        (menu,) = self.paneel.findChildren(Zoekmenu)
        menu.fill()
        return [actie for actie in menu.actions() if not actie.isSeparator()]

    def choose(self, naam: str, waarde: str) -> None:
        for lijst in self.paneel.findChildren(QComboBox):
            if lijst.accessibleName() == naam:
                lijst.setCurrentIndex(lijst.findText(waarde))

    def order(self, tekst: str) -> None:
        """Choose in which order hits stand."""
        (knop,) = self.paneel.findChildren(Volgordeknop)
        next(actie for actie in knop.menu().actions() if actie.text() == tekst).trigger()

    def lines(self) -> list[str]:
        """The titles in sight, from top to bottom."""
        regels = []
        index = self.boom.model().index(0, 0)
        while index.isValid():
            regels.append(index.data())
            index = self.boom.indexBelow(index)
        return regels

    def row(self, titel: str) -> QModelIndex:
        index = self.boom.model().index(0, 0)
        while index.isValid() and index.data() != titel:
            index = self.boom.indexBelow(index)
        assert index.isValid(), f"{titel} is not in sight"
        return index

    def click(self, titel: str, houd: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        index = self.row(titel)
        self.boom.scrollTo(index)
        plek = self.boom.visualRect(index).center()
        QTest.mouseClick(self.boom.viewport(), Qt.MouseButton.LeftButton, houd, plek)

    def double_click(self, titel: str) -> None:
        self.click(titel)
        plek = self.boom.visualRect(self.row(titel)).center()
        QTest.mouseDClick(
            self.boom.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, plek
        )

    def expand(self, titel: str) -> None:
        self.boom.expand(self.row(titel))

    def press(
        self, toets: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.boom, toets, mod)

    def sees(self, tekst: str) -> bool:
        delen = self.paneel.findChildren(QLabel)
        return any(tekst in deel.text() and deel.isVisible() for deel in delen)
