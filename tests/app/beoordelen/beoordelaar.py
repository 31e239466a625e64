"""Someone who reviews in one window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.beoordelen.koppeling import Beoordelingkoppeling
from app.beoordelen.notitierijen import Notitierij
from app.beoordelen.pakkethouder import Pakkethouder
from app.beoordelen.paneel import BeoordelingPaneel
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket
from tests.app.beoordelen.nepvragen import Nepvragen
from tests.app.gebruiker import Gebruiker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Reviewer:
    """Waits until what is asked has been read or written."""

    def __init__(self, gebruiker: Gebruiker, koppeling: Beoordelingkoppeling, qtbot: QtBot) -> None:
        self.gebruiker = gebruiker
        self.koppeling = koppeling
        self._qtbot = qtbot

    @property
    def vragen(self) -> Nepvragen:
        assert isinstance(self.koppeling.vragen, Nepvragen)
        return self.koppeling.vragen

    @property
    def houder(self) -> Pakkethouder:
        return self.koppeling.houder

    @property
    def paneel(self) -> BeoordelingPaneel:
        return self.koppeling.paneel

    @property
    def pakket(self) -> Beoordelingspakket:
        assert self.houder.pakket is not None
        return self.houder.pakket

    @property
    def op_schijf(self) -> Beoordelingspakket:
        """What the file holds."""
        assert self.houder.pad is not None
        return read_pakket(self.houder.pad)

    @property
    def rijen(self) -> tuple[Notitierij, ...]:
        return self.paneel.notities.model.rijen

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.houder.is_bezig)

    def wait_verslag(self) -> None:
        """Until the report that is being made is there, or will not come."""
        self._qtbot.waitUntil(lambda: not self.paneel.verslagbalk.is_bezig)

    def open(self, pad: Path) -> None:
        self.gebruiker.venster.bestanden.open_paths([pad])
        self.wait()

    def show_document(self, document: str) -> None:
        self.koppeling.show_document(self.pakket.documenten[document][-1])
        self.paneel.tabs.setCurrentWidget(self.paneel.notities)

    def choose(self, nummer: int) -> Notitierij:
        """The note at this place in the list."""
        rij = self.rijen[nummer]
        assert self.paneel.notities.choose(rij.sleutel)
        return rij
