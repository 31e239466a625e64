"""The questions that reviewing asks in a window of their own; a test gives other answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from app.vraagvenster import may_go_on
from composer.beoordelen.vorm import EINDE

if TYPE_CHECKING:
    from app.beoordelen.notitiedialoog import Notitievraag
    from composer.beoordelen.waarden import Notitie


class Beoordelingsvragen(QObject):
    """Asks over a window; every method waits for the answer."""

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        self._venster = venster

    def ask_naam(self, voorstel: str) -> str:
        """Who reviews; "" = no answer."""
        naam, is_gegeven = QInputDialog.getText(
            self._venster,
            self.tr("Beoordelaar"),
            self.tr("Uw naam komt bij elke notitie en elk besluit te staan:"),
            QLineEdit.EchoMode.Normal,
            voorstel,
        )
        return naam.strip() if is_gegeven else ""

    def ask_pakket(self, map_: str) -> Path | None:
        """Which package to open; None = none."""
        naam, _ = QFileDialog.getOpenFileName(
            self._venster, self.tr("Beoordelingspakket openen"), map_, self._soort()
        )
        return Path(naam) if naam else None

    def ask_pakketten(self, map_: str) -> list[Path]:
        """Which packages to take in; [] = none."""
        namen, _ = QFileDialog.getOpenFileNames(
            self._venster, self.tr("Samenvoegen met"), map_, self._soort()
        )
        return [Path(naam) for naam in namen]

    def ask_plaats(self, titel: str, voorstel: Path) -> Path | None:
        """In which file a package is to be; one that is there already keeps all it holds."""
        naam, _ = QFileDialog.getSaveFileName(
            self._venster,
            titel,
            str(voorstel),
            self._soort(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not naam:
            return None
        pad = Path(naam)
        return pad if pad.suffix else pad.with_suffix(EINDE)

    def ask_notitie(self, vraag: Notitievraag) -> Notitie | None:
        """What a note says; None = no change."""
        from app.beoordelen.notitiedialoog import Notitiedialoog

        dialoog = Notitiedialoog(vraag, self._venster)
        gekozen = dialoog.exec() == dialoog.DialogCode.Accepted
        uitkomst = dialoog.notitie
        dialoog.deleteLater()
        return uitkomst if gekozen else None

    def ask_tekst(self, titel: str, tekst: str) -> str | None:
        """A text written anew; None = no change."""
        nieuw, is_gegeven = QInputDialog.getMultiLineText(
            self._venster, titel, self.tr("Tekst:"), tekst
        )
        return nieuw if is_gegeven and nieuw != tekst else None

    def ask_weggooien(self, reden: str) -> bool:
        """Whether the window may close although something could not be written."""
        return may_go_on(
            self._venster,
            self.tr("Beoordelingspakket"),
            self.tr("Wat u in het beoordelingspakket schreef, kan niet worden bewaard."),
            reden,
            terug=self.tr("Terug naar het venster"),
            verder=self.tr("Sluiten zonder te bewaren"),
        )

    def _soort(self) -> str:
        return self.tr("Beoordelingspakketten (*.kcpakket)")
