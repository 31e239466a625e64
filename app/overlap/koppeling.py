"""Ties the overlap page to the document, its surroundings and the files it is saved in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.dialogen import Plaatsing
from app.samenstelling.paginakoppeling import Paginakoppeling
from composer.antwoorden import set_aanvraagveld

if TYPE_CHECKING:
    from app.overlap.afbeelding import Bewaarbaar
    from app.overlap.noodzaakzoeker import Noodzaakantwoord
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
        from app.overlap.keuzedelenpagina import Keuzedelenpagina
        from app.overlap.noodzaakpagina import Noodzaakpagina
        from app.overlap.paneel import OverlapPaneel

        paneel = OverlapPaneel(self.pagina)
        paneel.onderdeel_gevraagd.connect(self._inhoud.samenstelling.show_onderdeel)
        paneel.bron_gevraagd.connect(self._inhoud.show_bron)
        paneel.bewaren_gevraagd.connect(self._on_bewaren)
        paneel.pagina(Keuzedelenpagina).vraag_gevraagd.connect(self._on_vraag)
        noodzaak = paneel.pagina(Noodzaakpagina)
        noodzaak.concept_gevraagd.connect(self._on_concept)
        noodzaak.terugvaloptie_gevraagd.connect(self._on_terugvaloptie)
        self._inhoud.venster.gesloten.connect(noodzaak.stop)
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

    def _on_vraag(self, code: str, tekst: str) -> None:
        if self._inhoud.bestanden.dialogen.show_toetsingsvraag(tekst):
            titel, soort = self.tr("Vraag bewaren"), self.tr("Tekst (*.txt)")
            self.save(titel, f"vraag {code}", ".txt", soort, lambda _: tekst.encode())

    def _on_concept(self, antwoord: Noodzaakantwoord) -> None:
        from composer.overlap.noodzaaktekst import draft_noodzaak

        inhoud = self._inhoud
        tekst = draft_noodzaak(antwoord.context, antwoord.naaste)
        eerder = inhoud.document.samenstelling.aanvraag.noodzaak.strip()
        if eerder:
            plaats = inhoud.bestanden.dialogen.ask_plaatsing()
            if plaats is Plaatsing.ANNULEREN:
                return
            if plaats is Plaatsing.ERONDER:
                tekst = f"{eerder}\n\n{tekst}"
        inhoud.document.apply(set_aanvraagveld, "noodzaak", tekst)
        inhoud.go_to_veld("aanvraag.noodzaak")

    def _on_terugvaloptie(self, crebo: str) -> None:
        document = self._inhoud.document
        opties = document.samenstelling.aanvraag.terugvalopties
        document.apply(set_aanvraagveld, "terugvalopties", (*opties, crebo))
