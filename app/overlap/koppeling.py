"""Ties the overlap page to the document, its surroundings and the files it is saved in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.samenstelling.paginakoppeling import Paginakoppeling

if TYPE_CHECKING:
    from app.overlap.afbeelding import Bewaarbaar
    from app.overlap.paneel import OverlapPaneel
    from kwalificatiestructuur.bronverwijzing import Bronverwijzing


class Overlapkoppeling(Paginakoppeling["OverlapPaneel"]):
    """Compares only while the page is on the screen."""

    def show_overlap(self) -> None:
        """Bring the page in front."""
        self.bring_in_front()
        self.paneel.focus_front()

    def reken_met(self, bronnen: Sequence[Bronverwijzing]) -> None:
        """Show what the figures would be with these parts of the structure."""
        self.show_overlap()
        self.paneel.reken_met(bronnen)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        if self.is_made:
            self.paneel.renew()

    def kop(self) -> str:
        return self.tr("Overlap")

    def make_paneel(self) -> OverlapPaneel:
        from app.overlap.paneel import OverlapPaneel

        paneel = OverlapPaneel(self.pagina)
        paneel.onderdeel_gevraagd.connect(self._inhoud.samenstelling.show_onderdeel)
        paneel.bron_gevraagd.connect(self._inhoud.show_bron)
        paneel.bewaren_gevraagd.connect(self._on_bewaren)
        return paneel

    def show_in(self, paneel: OverlapPaneel) -> None:
        from composer.regels.context import Context

        omgeving = self._inhoud.controle.omgeving
        waarde = self._inhoud.document.samenstelling
        paneel.show_context(None if omgeving is None else Context(omgeving, waarde))

    def _on_bewaren(self, beeld: Bewaarbaar, achtervoegsel: str) -> None:
        from app.overlap.afbeelding import png_of, svg_of

        is_svg = achtervoegsel == ".svg"
        soort = self.tr("SVG (*.svg)") if is_svg else self.tr("PNG (*.png)")
        make = svg_of if is_svg else png_of
        self.save(
            self.tr("Afbeelding bewaren"), beeld.naam, achtervoegsel, soort, lambda _: make(beeld)
        )
