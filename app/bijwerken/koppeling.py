"""What a window does with parts of another edition; made for it when there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

if TYPE_CHECKING:
    from app.bijwerken.hint import Editiehint
    from app.bijwerken.venster import Bijwerkvenster
    from app.lader import Structuurpakket
    from app.vensterinhoud import Vensterinhoud


class Bijwerkkoppeling(QObject):
    """One per window."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._venster: Bijwerkvenster | None = None
        self._edities: frozenset[str] = frozenset()
        self._is_verborgen = False
        self.hint: Editiehint | None = None
        inhoud.document.changed.connect(self._refresh)
        inhoud.document.opened.connect(self._on_opened)
        inhoud.werkplaats.structuur_geladen.connect(self._on_structuur)
        inhoud.venster.gesloten.connect(self._on_gesloten)

    @property
    def venster(self) -> Bijwerkvenster:
        """The window in which the composition is brought up to date."""
        if self._venster is None:
            from app.bijwerken.venster import Bijwerkvenster

            inhoud = self._inhoud
            self._venster = Bijwerkvenster(inhoud.werkplaats, inhoud.document, inhoud.venster)
        return self._venster

    def heeft_onderdelen(self) -> bool:
        """Whether there is anything to bring up to date."""
        samenstelling = self._inhoud.document.samenstelling
        heeft = bool(samenstelling.kerntaken or samenstelling.keuzedelen)
        return heeft and self._inhoud.werkplaats.pakket is not None

    def show_bijwerken(self) -> None:
        """Show what became of every part, and what can be chosen."""
        self.venster.show()
        self.venster.activateWindow()

    def _on_opened(self) -> None:
        self._is_verborgen = False
        self._refresh()

    def _on_structuur(self, pakket: Structuurpakket) -> None:
        self._edities = frozenset()
        self._is_verborgen = False
        self._refresh()

    def _refresh(self) -> None:
        aantal = 0 if self._is_verborgen else self._count()
        if self.hint is None and aantal:
            from app.bijwerken.hint import Editiehint

            self.hint = Editiehint(self._inhoud.venster)
            self.hint.bekijken_gevraagd.connect(self.show_bijwerken)
            self.hint.verborgen.connect(self._on_verborgen)
            self._put(self.hint)
        if self.hint is not None:
            self.hint.show_aantal(aantal)

    def _put(self, hint: Editiehint) -> None:
        """Below the panels, above what the window says itself."""
        kolom = self._inhoud.geheel.layout()
        if isinstance(kolom, QVBoxLayout):
            self._inhoud.hoofd.watch(hint)
            kolom.insertWidget(kolom.indexOf(self._inhoud.melding), hint)

    def _count(self) -> int:
        """How many parts there is something to look at for."""
        pakket, samenstelling = self._inhoud.werkplaats.pakket, self._inhoud.document.samenstelling
        if pakket is None or not samenstelling.kerntaken:
            return 0
        from app.bijwerken.tellen import count_elders, editions_of

        self._edities = self._edities or editions_of(pakket.structuur)
        return count_elders(samenstelling, pakket.structuur, self._edities)

    def _on_verborgen(self) -> None:
        self._is_verborgen = True
        self._refresh()

    def _on_gesloten(self) -> None:
        if self._venster is not None:
            self._venster.stop()
            self._venster.close()
