"""What a window does to change how severe rules are; its dialog is made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.meldingsbalk import Toon

if TYPE_CHECKING:
    from app.regels.ernst import Ernstvenster
    from app.vensterinhoud import Vensterinhoud


class Ernstkoppeling(QObject):
    """One per window; what is changed holds for every window."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self.venster: Ernstvenster | None = None
        """The dialog that is open now."""

    def show_ernst(self) -> None:
        """Show how severe the rules are that an installation may change."""
        if self.venster is not None:
            return
        from app.regels.ernst import Ernstvenster
        from composer.aanpassingen import aanpassingen_path, read_aanpassingen
        from composer.regelset import STANDAARD, load_regelset, regelset_names
        from kwalificatiestructuur.fouten import Invoerfout

        naam = self._inhoud.controle.maatstaf.regelset
        regelset = load_regelset(naam if naam in regelset_names() else STANDAARD)
        try:
            aanpassingen, reden = read_aanpassingen(aanpassingen_path()), ""
        except Invoerfout as fout:
            aanpassingen, reden = {}, str(fout)
        self.venster = Ernstvenster(regelset, aanpassingen, reden, self._inhoud.venster)
        self.venster.finished.connect(self._on_finished)
        self.venster.open()

    def _on_finished(self, uitkomst: int) -> None:
        venster, self.venster = self.venster, None
        if venster is None:
            return
        venster.deleteLater()
        if not uitkomst:
            return
        from composer.aanpassingen import aanpassingen_path, write_aanpassingen
        from composer.document import Documentfout

        try:
            write_aanpassingen(aanpassingen_path(), venster.aanpassingen)
        except (Documentfout, OSError) as fout:
            zin = self.tr("De aangepaste ernst is niet bewaard: {reden}")
            self._inhoud.melding.say(zin.format(reden=fout), Toon.WAARSCHUWING)
            return
        for ander in self._inhoud.werkplaats.vensters:
            if ander.is_gevuld:
                ander.controle.judge_again()
