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


class Editiekoppeling(QObject):
    """One per window."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._importeur: Importeur | None = None
        self._edities: Editiesvenster | None = None
        self._doorlater = Doorlater(inhoud.venster)
        self.kan_vergelijken = False
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
            self._edities.kan_vergelijken = self.kan_vergelijken
        return self._edities

    def import_bestanden(self, paden: Sequence[Path]) -> None:
        """Read files or folders and ask what to do with them."""
        self.importeur.start(paden)

    def show_edities(self) -> None:
        """Show which editions there are."""
        self.edities.show()
        self.edities.activateWindow()

    def show_verschillen(self) -> None:
        """Compare the edition that one is at with the current one."""
        self.show_edities()

    def _on_gesloten(self) -> None:
        if self._importeur is not None:
            self._importeur.close()
        if self._edities is not None:
            self._edities.close()
