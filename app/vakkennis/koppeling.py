"""What a window does to go through the vakkennis of a kerntaak; its dialog is made when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.vakkennis.venster import Vakkennisvenster
    from app.vensterinhoud import Vensterinhoud


class Vakkenniskoppeling(QObject):
    """One per window."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self.venster: Vakkennisvenster | None = None
        """The dialog that is open now."""

    def show_vakkennis(self) -> None:
        """Go through the lines of the kerntaak that is chosen or that holds what is chosen."""
        gekozen = self._inhoud.samenstelling.gekozen_onderdelen
        if not gekozen or self.venster is not None:
            return
        from app.vakkennis.venster import Vakkennisvenster

        samenstelling = self._inhoud.document.samenstelling
        self.venster = venster = Vakkennisvenster(
            samenstelling, gekozen[0], self._left_out(gekozen[0]), self._inhoud.venster
        )
        venster.finished.connect(self._on_finished)
        venster.open()

    def _left_out(self, onderdeel: str) -> tuple[str, ...] | None:
        """The titles of what was not taken from the source; None = not known."""
        omgeving = self._inhoud.controle.omgeving
        if omgeving is None:
            return None
        from composer.operations import find_kerntaak
        from composer.regels.context import Context
        from composer.regels.str_14 import left_out

        context = Context(omgeving, self._inhoud.document.samenstelling)
        delen = left_out(context, find_kerntaak(context.samenstelling, onderdeel))
        return None if delen is None else tuple(deel.titel for deel in delen)

    def _on_finished(self, uitkomst: int) -> None:
        venster, self.venster = self.venster, None
        if venster is None:
            return
        venster.deleteLater()
        if uitkomst and (keuzes := venster.keuzes):
            from composer.antwoorden import set_vakkenniskeuzes

            self._inhoud.document.apply(set_vakkenniskeuzes, keuzes)
