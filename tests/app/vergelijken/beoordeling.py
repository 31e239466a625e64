"""Someone who reviews while looking at the matrix: three columns, two of them in a package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.vergelijken.koppeling import Vergelijkkoppeling
from app.vergelijken.model import MatrixModel
from app.vergelijken.notities import Matrixnotities
from app.vergelijken.venster import Vergelijkvenster
from composer.beoordelen.beeld import Gesprek, gesprekken_of
from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.kolommen import add_kolommen
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.waarden import Anker, Notitie, Notitiesoort, Notitiestand
from composer.vergelijken.kolom import Kolom
from tests.app.beoordelen.nepvragen import Nepvragen
from tests.app.gebruiker import Gebruiker
from tests.composer.beoordelen.pakketten import BEGIN, anna

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Vergelijker:
    """Waits until what is asked has been compared, read or written."""

    def __init__(self, gebruiker: Gebruiker, kolommen: tuple[Kolom, ...], qtbot: QtBot) -> None:
        self.gebruiker = gebruiker
        self.kolommen = kolommen
        self._qtbot = qtbot
        self.inhoud = gebruiker.venster.fill()
        self.houder = self.inhoud.beoordeling.houder
        self.venster.beheer.add(kolommen)
        qtbot.waitUntil(lambda: not self.venster.beheer.is_bezig)
        self.venster.show()
        self.venster.activateWindow()
        qtbot.waitUntil(self.venster.isActiveWindow)
        self.vragen = Nepvragen(self.venster)
        self.notities.schrijver.vragen = self.vragen

    @property
    def koppeling(self) -> Vergelijkkoppeling:
        return self.inhoud.vergelijken

    @property
    def venster(self) -> Vergelijkvenster:
        return self.koppeling.venster

    @property
    def notities(self) -> Matrixnotities:
        return self.koppeling.delen.notities

    @property
    def model(self) -> MatrixModel:
        return self.venster.matrix.model

    @property
    def pakket(self) -> Beoordelingspakket:
        assert self.houder.pakket is not None
        return self.houder.pakket

    @property
    def gesprekken(self) -> tuple[Gesprek, ...]:
        """What the file holds."""
        assert self.houder.pad is not None
        return gesprekken_of(read_pakket(self.houder.pad))

    @property
    def melding(self) -> str:
        balk = self.venster.melding
        return balk.tekst.text() if balk.isVisible() else ""

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.houder.is_bezig)

    def open(self, pad: Path) -> None:
        self.houder.open(pad)
        self.wait()

    def write(self, plek: int, anker: Anker, stand: Notitiestand = Notitiestand.OPEN) -> None:
        """Somebody else's note, as this window hears of it."""
        notitie = Notitie(anker, Notitiesoort.VRAAG, "Waarom dit?", stand)
        document = self.kolommen[plek].samenstelling.id
        assert self.houder.write(add_notitie, document, notitie, anna())
        self.wait()

    def go_to(self, row: int, plek: int | None) -> None:
        self.venster.matrix.vast.setFocus()
        self.venster.matrix.go_to(self.model.rij(row).sleutel, plek)

    def part(self, row: int, plek: int) -> str:
        """The id of the part in a cell."""
        deel = self.model.rij(row).rij.cellen[plek].deel
        assert deel is not None
        return deel.id

    def tip(self, row: int, plek: int) -> str:
        return str(self.model.index(row, plek + 1).data(Qt.ItemDataRole.ToolTipRole))

    def press(
        self, toets: Qt.Key, mod: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.venster, toets, mod)


def save_package(pad: Path, kolommen: tuple[Kolom, ...]) -> Path:
    """A package of the documents in these columns."""
    save_pakket(pad, add_kolommen(Beoordelingspakket(BEGIN), kolommen, BEGIN))
    return pad
