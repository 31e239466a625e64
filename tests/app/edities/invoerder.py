"""Someone who brings files into the store through the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtTest import QTest

from app.edities.importdialoog import Importdialoog
from app.edities.importeren import Importeur
from kwalificatiestructuur.opslag import Editiebeschrijving, Opslag
from tests.app.gebruiker import Gebruiker
from tests.app.slepen import drop_on

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.edities.venster import Editiesvenster

LANG = 20_000


class Invoerder:
    """Drops files, reads the summary and answers it."""

    def __init__(self, gebruiker: Gebruiker, qtbot: QtBot) -> None:
        self.gebruiker = gebruiker
        self.venster = gebruiker.venster
        self.werkplaats = gebruiker.werkplaats
        self.qtbot = qtbot

    @property
    def importeur(self) -> Importeur:
        return self.venster.fill().edities.importeur

    @property
    def edities(self) -> Editiesvenster:
        return self.venster.fill().edities.edities

    @property
    def opslag(self) -> Opslag:
        return self.werkplaats.opslag.toegang.open()

    @property
    def namen(self) -> list[str]:
        """The names of the editions in the store, the newest last."""
        return [editie.naam for editie in self.opslag.edities()]

    @property
    def dialoog(self) -> Importdialoog:
        """The summary that is on the screen."""
        dialoog = self.importeur.dialoog
        assert dialoog is not None
        assert dialoog.isVisible()
        return dialoog

    def drop(self, *paden: Path) -> bool:
        """Let go of files over the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(pad)) for pad in paden])
        return drop_on(self.venster, data, QPoint(5, 5))

    def read(self, *paden: Path) -> Importdialoog:
        """Drop files and wait for the summary."""
        assert self.drop(*paden)
        self.qtbot.waitUntil(lambda: self.importeur.dialoog is not None, timeout=LANG)
        return self.dialoog

    def confirm(self) -> Editiebeschrijving:
        """Press the button of the summary and wait until the edition is loaded."""
        with self.qtbot.waitSignal(self.werkplaats.structuur_geladen, timeout=LANG):
            self.dialoog.toevoegen.click()
        self.settle()
        pakket = self.werkplaats.pakket
        assert pakket is not None
        assert pakket.editie is not None
        return pakket.editie

    def add(self, *paden: Path, naam: str = "", aanvullen: bool = False) -> Editiebeschrijving:
        """The whole way."""
        dialoog = self.read(*paden)
        overzicht = dialoog.overzicht
        (overzicht.aanvullen if aanvullen else overzicht.los).setChecked(True)
        if naam:
            overzicht.naam.clear()
            QTest.keyClicks(overzicht.naam, naam)
        return self.confirm()

    def make_current(self, naam: str) -> None:
        """Load an edition that is in the store."""
        editie = next(editie for editie in self.opslag.edities() if editie.naam == naam)
        with self.qtbot.waitSignal(self.werkplaats.structuur_geladen, timeout=LANG):
            self.werkplaats.opslag.make_current(editie.id)
        self.settle()

    def settle(self) -> None:
        """Wait until the store is still."""
        self.qtbot.waitUntil(lambda: not self.werkplaats.opslag.is_bezig, timeout=LANG)

    def show_edities(self) -> Editiesvenster:
        """Open the view of the editions and wait until it knows them."""
        self.venster.menus.acties["edities"].trigger()
        self.settle()
        return self.edities
