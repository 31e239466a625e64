"""Ties the readiness page to the document, its findings and the files it is saved in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from app.bestandsbeheer import file_name_of
from app.meldingsbalk import Toon
from app.samenstelling.latere_pagina import LaterePagina
from app.wegschrijven import Wegschrijffout, write_file

if TYPE_CHECKING:
    from app.gereedheid.paneel import GereedheidPaneel
    from app.vensterinhoud import Vensterinhoud


class Gereedheidkoppeling(QObject):
    """Makes the page when it is first looked at, and judges only while it is on the screen."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self.pagina = LaterePagina(inhoud.samenstelling)
        self.pagina.gevraagd.connect(self._fill)
        self.pagina.getoond.connect(self.refresh)
        inhoud.samenstelling.add_pagina(self.pagina, self._kop)
        inhoud.controle.bijgewerkt.connect(self.refresh)

    @property
    def paneel(self) -> GereedheidPaneel:
        """The page itself, made if it was not there yet."""
        if self.pagina.inhoud is None:
            self._fill()
        return cast("GereedheidPaneel", self.pagina.inhoud)

    def show_gereedheid(self) -> None:
        """Bring the page in front."""
        self._inhoud.samenstelling.show_pagina(self.pagina)
        self.paneel.boom.setFocus()

    def refresh(self) -> None:
        """Judge anew, if anybody looks."""
        controle = self._inhoud.controle
        if self.pagina.inhoud is None or not self.pagina.isVisible():
            return
        if controle.findings is None or controle.omgeving is None:
            return
        from composer.gereedheid import judge_gereedheid

        waarde = self._inhoud.document.samenstelling
        gereedheid = judge_gereedheid(controle.omgeving, waarde, controle.findings.alle)
        self.paneel.show_gereedheid(gereedheid, waarde)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        if self.pagina.inhoud is not None:
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

    def _kop(self) -> str:
        return self.tr("Gereedheid")

    def _titel(self) -> str:
        return f"Gereedheid: {self._inhoud.document.samenstelling.naam}"

    def _fill(self) -> None:
        from app.gereedheid.paneel import GereedheidPaneel

        paneel = GereedheidPaneel(self.pagina)
        paneel.bevinding_gevraagd.connect(self._inhoud.go_to_finding)
        paneel.veld_gevraagd.connect(self._inhoud.go_to_veld)
        paneel.pdf_gevraagd.connect(self.save_pdf)
        paneel.html_gevraagd.connect(self.save_html)
        self.pagina.fill(paneel)
        self.refresh()

    def _save(
        self, titel: str, achtervoegsel: str, soort: str, make: Callable[[str], bytes]
    ) -> None:
        from composer.gereedheid import judge_gereedheid, write_html

        inhoud, controle = self._inhoud, self._inhoud.controle
        if controle.findings is None or controle.omgeving is None:
            inhoud.melding.say(
                self.tr("De structuur wordt nog geladen; bewaar dit zodra dat klaar is."), Toon.INFO
            )
            return
        map_ = inhoud.document.path.parent if inhoud.document.path else Path.home()
        naam = file_name_of(f"{inhoud.bestanden.naam} - gereedheid{achtervoegsel}")
        pad = inhoud.bestanden.dialogen.ask_save_path(titel, map_ / naam, soort, achtervoegsel)
        if pad is None:
            return
        waarde = inhoud.document.samenstelling
        gereedheid = judge_gereedheid(controle.omgeving, waarde, controle.findings.alle)
        html = write_html(controle.omgeving, waarde, gereedheid, dag=date.today())
        try:
            write_file(pad, make(html))
        except Wegschrijffout as fout:
            inhoud.melding.say(str(fout))
            return
        inhoud.melding.say(self.tr("Bewaard in {bestand}.").format(bestand=pad), Toon.GOED)
