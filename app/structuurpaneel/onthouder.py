"""Remembers what was looked at, and asks how to call a question that is to be saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.structuurpaneel.geheugen import Recent, Zoekgeheugen
from app.structuurpaneel.rijen import Knoop, Rijsoort

if TYPE_CHECKING:
    from app.instellingen import Instellingenbeheer
    from app.structuurpaneel.indeling import Indeling

GEZIEN_NA: Final = 1500
"""Milliseconds that a part is chosen before it counts as looked at: arrow keys go past many."""

_TE_ONTHOUDEN: Final = {
    Rijsoort.KWALIFICATIE,
    Rijsoort.KERNTAAK,
    Rijsoort.WERKPROCES,
    Rijsoort.KEUZEDEEL,
    Rijsoort.CROSSOVER,
}


class Onthouder(QObject):
    """Between the panel and the memory of the search."""

    def __init__(self, beheer: Instellingenbeheer, paneel: QWidget) -> None:
        super().__init__(paneel)
        self._paneel = paneel
        self.geheugen = Zoekgeheugen(beheer, self)
        self._indeling: Indeling | None = None
        self._bekeken: Knoop | None = None
        self.wachter = QTimer(self)
        self.wachter.setSingleShot(True)
        self.wachter.setInterval(GEZIEN_NA)
        self.wachter.timeout.connect(self._on_gezien)

    def set_indeling(self, indeling: Indeling | None) -> None:
        """Take the names of parts from this structure."""
        self._indeling = indeling

    def look_at(self, knoop: Knoop) -> None:
        """This is the chosen row now; remember it when it stays that."""
        self._bekeken = knoop
        self.wachter.start()

    def remember(self, knopen: Sequence[Knoop]) -> None:
        """Keep parts that were looked at or added, with what they are called."""
        if (indeling := self._indeling) is None:
            return
        gezien = [
            Recent(knoop, titel)
            for knoop in knopen
            if knoop.soort in _TE_ONTHOUDEN and (titel := indeling.title_of(knoop))
        ]
        if gezien:
            self.geheugen.see(*gezien)

    def save_question(self, vraag: str) -> None:
        """Ask how to call this question."""
        from app.structuurpaneel.bewaren import Bewaardialoog

        Bewaardialoog(self.geheugen, vraag, self._paneel).open()

    def manage_questions(self) -> None:
        """Show the saved questions."""
        from app.structuurpaneel.bewaren import Beheerdialoog

        Beheerdialoog(self.geheugen, self._paneel).open()

    def _on_gezien(self) -> None:
        if self._bekeken is not None:
            self.remember([self._bekeken])
