"""Someone who brings a composition up to date, with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.bijwerken.koppeling import Bijwerkkoppeling
from app.bijwerken.rijen import Rij
from composer.bijwerken import Bijwerkregel, Keuze, Stand
from composer.samenstelling import Besluit, Samenstelling
from tests.app.edities.invoerder import LANG, Invoerder
from tests.app.verschillen.uitgaven import known_changes

if TYPE_CHECKING:
    from app.bijwerken.venster import Bijwerkvenster


class Bijwerker:
    """Adds whole kerntaken with a known change in them, opens the view and chooses."""

    def __init__(self, invoerder: Invoerder) -> None:
        self.invoerder = invoerder
        self.qtbot = invoerder.qtbot
        self.gebruiker = invoerder.gebruiker
        self.document = invoerder.venster.document

    @property
    def koppeling(self) -> Bijwerkkoppeling:
        return self.invoerder.venster.fill().bijwerken

    @property
    def venster(self) -> Bijwerkvenster:
        return self.koppeling.venster

    @property
    def waarde(self) -> Samenstelling:
        return self.document.samenstelling

    @property
    def besluiten(self) -> tuple[Besluit, ...]:
        return self.waarde.besluiten

    def add_parts(self) -> None:
        """One kerntaak with each kind of change in it."""
        pakket = self.invoerder.werkplaats.pakket
        assert pakket is not None
        delen = pakket.structuur.delen
        bronnen: dict[str, str] = {}
        for wijziging in known_changes():
            oud = wijziging.oud
            if oud is None or wijziging.wat != "werkproces" or wijziging.soort in bronnen:
                continue
            kerntaak = oud.code.rpartition("-")[0]
            crebos = [c for (c, code), _ in delen.items() if code == oud.code]
            crebo = next(c for c in crebos if self._is_it(c, oud.code, oud.nr))
            bronnen[wijziging.soort] = f"{crebo}:{kerntaak}"
        assert {"tekst gewijzigd", "verplaatst", "vervallen", "nieuw nummer"} <= bronnen.keys()
        self.gebruiker.add(*dict.fromkeys(bronnen.values()))

    def _is_it(self, crebo: str, code: str, nr: str) -> bool:
        from kwalificatiestructuur.bronverwijzing import Bronverwijzing
        from kwalificatiestructuur.vragen import find_werkproces

        pakket = self.invoerder.werkplaats.pakket
        assert pakket is not None
        _, wp = find_werkproces(pakket.structuur, Bronverwijzing(crebo, code))
        return wp.sbb_nr == nr

    def open(self) -> Bijwerkvenster:
        """From the menu, and wait until it knows."""
        self.invoerder.venster.menus.acties["bijwerken"].trigger()
        self.settle()
        return self.venster

    def settle(self) -> None:
        """Wait until the plan is that of the document as it is."""
        self.qtbot.waitUntil(lambda: self.venster.is_vers, timeout=LANG)

    @property
    def rijen(self) -> tuple[Rij, ...]:
        """What the list shows."""
        return self.venster.model.items

    def show_all(self) -> None:
        """Show what asks for nothing too."""
        if self.venster.alleen_open.isChecked():
            self.press(self.venster.alleen_open)

    def choose_row(self, *standen: Stand, kerntaak: bool = False) -> Bijwerkregel:
        """Go to the first row with this state; the line of that row."""
        for nummer, rij in enumerate(self.rijen):
            regel = rij.regel
            if isinstance(regel, Bijwerkregel) and regel.stand in standen:
                self.venster.tabel.selectRow(nummer)
                return regel
        raise AssertionError(f"no row {standen} among {[r.regel.stand for r in self.rijen]}")

    def press(self, knop: QAbstractButton) -> None:
        """A click in the middle of a button, or on the box of a check box."""
        assert knop.isVisible()
        assert knop.isEnabled()
        plek = knop.rect().center()
        if knop.isCheckable():
            plek.setX(8)
        QTest.mouseClick(knop, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, plek)

    def decide(self, keuze: Keuze) -> None:
        """Press the button of a choice for the current row."""
        knop = self.venster.blad.keuzes.knoppen[keuze]
        scherm = knop.parentWidget()
        assert scherm is not None
        self.press(knop)
        self.settle()

    def part(self, id_: str) -> object:
        """A part as it is in the document now; None when it is gone."""
        return next((deel for deel in self.waarde.onderdelen if deel.id == id_), None)
