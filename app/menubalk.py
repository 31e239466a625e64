"""The menus of the bar by name, empty; ``Menus`` fills them once there is something to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

MENUS = ("bestand", "bewerken", "samenstelling", "structuur", "beeld", "controle", "help")


class Menubalk:
    """The menus of one window."""

    def __init__(self, venster: QMainWindow) -> None:
        balk = venster.menuBar()
        self.menus = {naam: QMenu(venster) for naam in MENUS}
        for menu in self.menus.values():
            balk.addMenu(menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the menus in the language of the screen."""
        translate = QCoreApplication.translate
        titels = (
            translate("acties", "&Bestand"),
            translate("acties", "Be&werken"),
            translate("acties", "Sa&menstelling"),
            translate("acties", "&Structuur"),
            translate("acties", "B&eeld"),
            translate("acties", "&Controle"),
            translate("acties", "&Help"),
        )
        for naam, titel in zip(MENUS, titels, strict=True):
            self.menus[naam].setTitle(titel)
