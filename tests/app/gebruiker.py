"""Someone at the keyboard of one window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main_window import MainWindow
from app.samenstelling.model import Kolom
from app.werkplaats import Werkplaats
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.nepdialogen import Nepdialogen


class Gebruiker:
    """Presses keys and reads the screen."""

    def __init__(self, werkplaats: Werkplaats, venster: MainWindow) -> None:
        self.werkplaats = werkplaats
        self.venster = venster
        self.dialogen = Nepdialogen(venster)
        venster.bestanden.dialogen = self.dialogen
        venster.motiveren.dialogen = self.dialogen

    @property
    def titels(self) -> list[tuple[str, list[str]]]:
        """Titles of the kerntaken and their werkprocessen, as the screen shows them."""
        model = self.venster.samenstelling.model
        boom = []
        for row in range(model.rowCount()):
            ouder = model.index(row, 0)
            wps = [model.index(r, Kolom.TITEL, ouder) for r in range(model.rowCount(ouder))]
            titel = model.index(row, Kolom.TITEL)
            boom.append((str(titel.data()), [str(wp.data()) for wp in wps]))
        return boom

    @property
    def meldingen(self) -> list[str]:
        """The sentences in the list of findings."""
        model = self.venster.bevindingen.model
        return [str(model.index_of(rij.sleutel).data()) for rij in model.items]

    @property
    def melding(self) -> str:
        """The sentence at the top of the window, "" when there is none."""
        balk = self.venster.melding
        return balk.tekst.text() if balk.isVisible() else ""

    def press(
        self, toets: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.venster, toets, mod)

    def type_naam(self, tekst: str) -> None:
        """Type in the field of the name."""
        self.venster.samenstelling.velden.naam.setFocus()
        QTest.keyClicks(self.venster.samenstelling.velden.naam, tekst)

    def add(self, *bronnen: str) -> None:
        """As the panel on the left asks."""
        lijst = [Bronverwijzing.parse(bron) for bron in bronnen]
        self.venster.structuurpaneel.onderdelen_toevoegen.emit(lijst)
