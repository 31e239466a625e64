"""Ties the readiness page to the document, its findings and the files it is saved in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.meldingsbalk import Toon
from app.samenstelling.paginakoppeling import Paginakoppeling

if TYPE_CHECKING:
    from app.gereedheid.paneel import GereedheidPaneel


class Gereedheidkoppeling(Paginakoppeling["GereedheidPaneel"]):
    """Judges only while the page is on the screen."""

    def show_gereedheid(self) -> None:
        """Bring the page in front."""
        self.bring_in_front()
        self.paneel.boom.setFocus()

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        if self.is_made:
            self.paneel.renew()

    def save_pdf(self) -> None:
        """Ask for a file and save the page as PDF."""
        from app.gereedheid.bewaren import pdf_of

        def make(html: str) -> bytes:
            return pdf_of(html, self._titel())

        self._save(self.tr("Gereedheid bewaren als PDF"), ".pdf", self.tr("PDF (*.pdf)"), make)

    def save_html(self) -> None:
        """Ask for a file and save the page as HTML."""
        soort = self.tr("HTML (*.html)")
        self._save(self.tr("Gereedheid bewaren als HTML"), ".html", soort, str.encode)

    def kop(self) -> str:
        return self.tr("Gereedheid")

    def make_paneel(self) -> GereedheidPaneel:
        from app.gereedheid.paneel import GereedheidPaneel

        paneel = GereedheidPaneel(self.pagina)
        paneel.bevinding_gevraagd.connect(self._inhoud.go_to_finding)
        paneel.veld_gevraagd.connect(self._inhoud.go_to_veld)
        paneel.pdf_gevraagd.connect(self.save_pdf)
        paneel.html_gevraagd.connect(self.save_html)
        return paneel

    def show_in(self, paneel: GereedheidPaneel) -> None:
        controle = self._inhoud.controle
        if controle.findings is None or controle.omgeving is None:
            return
        from composer.gereedheid import judge_gereedheid

        waarde = self._inhoud.document.samenstelling
        gereedheid = judge_gereedheid(controle.omgeving, waarde, controle.findings.alle)
        paneel.show_gereedheid(gereedheid, waarde)

    def _titel(self) -> str:
        return f"Gereedheid: {self._inhoud.document.samenstelling.naam}"

    def _save(
        self, titel: str, achtervoegsel: str, soort: str, make: Callable[[str], bytes]
    ) -> None:
        from composer.gereedheid import judge_gereedheid, write_html

        controle = self._inhoud.controle
        findings, omgeving = controle.findings, controle.omgeving
        if findings is None or omgeving is None:
            zin = self.tr("De structuur wordt nog geladen; bewaar dit zodra dat klaar is.")
            self._inhoud.melding.say(zin, Toon.INFO)
            return

        def make_bytes(_pad: Path) -> bytes:
            waarde = self._inhoud.document.samenstelling
            gereedheid = judge_gereedheid(omgeving, waarde, findings.alle)
            return make(write_html(omgeving, waarde, gereedheid, dag=date.today()))

        self.save(titel, "gereedheid", achtervoegsel, soort, make_bytes)
