"""What a window does with the store; each window of its own is made when someone asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.edities.doorlaten import Doorlater

if TYPE_CHECKING:
    from app.edities.importeren import Importeur
    from app.edities.venster import Editiesvenster
    from app.vensterinhoud import Vensterinhoud
    from app.verschillen.venster import Verschillenvenster


class Editiekoppeling(QObject):
    """One per window."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._importeur: Importeur | None = None
        self._edities: Editiesvenster | None = None
        self._doorlater = Doorlater(inhoud.venster)
        self._verschillen: Verschillenvenster | None = None
        inhoud.venster.gesloten.connect(self._on_gesloten)

    @property
    def importeur(self) -> Importeur:
        """What brings files into the store."""
        if self._importeur is None:
            from app.edities.importeren import Importeur

            inhoud = self._inhoud
            self._importeur = Importeur(inhoud.werkplaats, inhoud.melding, inhoud.venster)
        return self._importeur

    @property
    def edities(self) -> Editiesvenster:
        """The window with the editions."""
        if self._edities is None:
            from app.edities.venster import Editiesvenster
            from app.edities.vragen import Editievragen

            venster = self._inhoud.venster
            self._edities = Editiesvenster(self._inhoud.werkplaats, Editievragen(venster), venster)
            self._edities.vergelijken_gevraagd.connect(self._on_vergelijken)
        return self._edities

    @property
    def verschillen(self) -> Verschillenvenster:
        """The window with the differences between two editions."""
        if self._verschillen is None:
            from app.verschillen.venster import Verschillenvenster
            from app.verschillen.vragen import Verschilvragen

            venster = self._inhoud.venster
            self._verschillen = Verschillenvenster(
                self._inhoud.werkplaats, Verschilvragen(venster), venster
            )
        return self._verschillen

    def import_bestanden(self, paden: Sequence[Path]) -> None:
        """Read files or folders and ask what to do with them."""
        self.importeur.start(paden)

    def show_edities(self) -> None:
        """Show which editions there are."""
        self.edities.show()
        self.edities.activateWindow()

    def show_verschillen(self) -> None:
        """Show what differs between editions, to be chosen there."""
        self.verschillen.show()
        self.verschillen.activateWindow()

    def _on_vergelijken(self, een: str, ander: str) -> None:
        """Compare these two, the one that was stored first as the old one."""
        toestand = self._inhoud.werkplaats.opslag.toestand
        volgorde = [editie.id for editie in toestand.edities] if toestand else []
        paar = [een, ander]
        if een in volgorde and ander in volgorde:
            paar.sort(key=volgorde.index, reverse=True)
        self.show_verschillen()
        self.verschillen.compare(*paar)

    def _on_gesloten(self) -> None:
        if self._importeur is not None:
            self._importeur.close()
        if self._edities is not None:
            self._edities.close()
        if self._verschillen is not None:
            self._verschillen.stop()
            self._verschillen.close()
