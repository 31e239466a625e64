"""The questions that the window asks in a window of their own; a test gives other answers.

What such a window is made of is imported when one is first asked for: it is a fifth of the start.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kwalificatiestructuur.dagen import moment_in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QPushButton

    from app.bevindingen.motiveren import Motiveringsvraag
    from app.herstel import Herstelbestand
    from app.oplossen.vraag import Oplosvraag
    from composer.oplossingen import Oplossing


class Antwoord(Enum):
    """What to do with unsaved work, or with work that was left over."""

    OPSLAAN = auto()
    NIET_OPSLAAN = auto()
    ANNULEREN = auto()


class Plaatsing(Enum):
    """Where to put a text in a field that holds one already."""

    VERVANGEN = auto()
    ERONDER = auto()
    ANNULEREN = auto()


class Dialogen(QObject):
    """Asks the user; every method waits for the answer."""

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        self._venster = venster

    def ask_save(self, naam: str) -> Antwoord:
        """Whether to save the changes in this document first."""
        from app.vraagvenster import make_vraag

        vraag = make_vraag(
            self._venster,
            "Kwalificatiecomposer",
            self.tr("Wilt u de wijzigingen in „{}” opslaan?").format(naam),
            self.tr("Als u niet opslaat, gaan de wijzigingen verloren."),
        )
        rol = vraag.ButtonRole
        opslaan = vraag.addButton(self.tr("Opslaan"), rol.AcceptRole)
        niet = vraag.addButton(self.tr("Niet opslaan"), rol.DestructiveRole)
        annuleren = vraag.addButton(self.tr("Annuleren"), rol.RejectRole)
        vraag.setDefaultButton(opslaan)
        vraag.setEscapeButton(annuleren)
        vraag.exec()
        return _antwoord(vraag, opslaan, niet)

    def ask_onleesbaar(self, zinnen: Sequence[str]) -> bool:
        """Whether to go on without what was typed and cannot be saved, which these say."""
        from app.vraagvenster import may_go_on

        return may_go_on(
            self._venster,
            "Kwalificatiecomposer",
            self.tr("In de aanvraag staat wat niet bewaard kan worden."),
            "\n".join(zinnen),
            terug=self.tr("Terug naar het veld"),
            verder=self.tr("Doorgaan zonder"),
        )

    def ask_recover(self, over: Sequence[Herstelbestand]) -> Antwoord:
        """Whether to open the work that was left over (OPSLAAN), throw it away, or ask later."""
        from app.vraagvenster import make_vraag

        vraag = make_vraag(
            self._venster,
            self.tr("Niet-opgeslagen werk gevonden"),
            self.tr("Het programma is de vorige keer onverwacht gestopt. Dit werk is bewaard:"),
            "\n".join(f"•  {self._describe(herstel)}" for herstel in over),
        )
        rol = vraag.ButtonRole
        herstellen = vraag.addButton(self.tr("Herstellen"), rol.AcceptRole)
        weg = vraag.addButton(self.tr("Weggooien"), rol.DestructiveRole)
        later = vraag.addButton(self.tr("Later beslissen"), rol.RejectRole)
        vraag.setDefaultButton(herstellen)
        vraag.setEscapeButton(later)
        vraag.exec()
        return _antwoord(vraag, herstellen, weg)

    def ask_open(self, map_: str) -> list[Path]:
        """Which files to open; [] = none."""
        soorten = self.tr(
            "Samenstellingen, recepten, beoordelingspakketten en structuurbestanden "
            "(*.xml *.toml *.kcpakket *.zip *.csv *.json *.xlsx)"
        )
        return self._ask_files(self.tr("Openen"), map_, soorten)

    def ask_recept(self, map_: str) -> list[Path]:
        """Which recipes to open; [] = none."""
        titel = self.tr("Recept openen")
        return self._ask_files(titel, map_, self.tr("Recepten (*.toml)"))

    def ask_structuur(self, map_: str) -> list[Path]:
        """Which files with sources of the structure to load; [] = none."""
        soorten = self.tr("Structuurbestanden (*.xml *.zip *.csv *.json *.xlsx)")
        return self._ask_files(self.tr("Structuur laden"), map_, soorten)

    def ask_crossovers(self, map_: str) -> list[Path]:
        """Which files with existing cross-overs to compare with; [] = none."""
        soorten = self.tr("Samenstellingen en XML-bestanden van SBB (*.xml)")
        return self._ask_files(self.tr("Cross-overs laden"), map_, soorten)

    def ask_structuurmap(self, map_: str) -> Path | None:
        """Which folder with sources of the structure to load; None = none."""
        from PySide6.QtWidgets import QFileDialog

        titel = self.tr("Map met structuur laden")
        gekozen = QFileDialog.getExistingDirectory(self._venster, titel, map_)
        return Path(gekozen) if gekozen else None

    def ask_save_path(
        self, titel: str, voorstel: Path, soort: str = "", achtervoegsel: str = ".xml"
    ) -> Path | None:
        """Where to save; the dialog itself asks before it replaces a file."""
        from PySide6.QtWidgets import QFileDialog

        gekozen, _ = QFileDialog.getSaveFileName(
            self._venster, titel, str(voorstel), soort or self.tr("Samenstelling (*.xml)")
        )
        if not gekozen:
            return None
        pad = Path(gekozen)
        return pad if pad.suffix else pad.with_suffix(achtervoegsel)

    def ask_peildatum(self, nu: date | None) -> tuple[bool, date | None]:
        """(whether it was answered, the date of judgement; None = today)."""
        from app.dialoogvensters import Peildatumdialoog

        dialoog = Peildatumdialoog(nu, self._venster)
        gekozen = dialoog.exec() == dialoog.DialogCode.Accepted
        uitkomst = dialoog.peildatum
        dialoog.deleteLater()
        return gekozen, uitkomst

    def ask_motivering(self, vraag: Motiveringsvraag) -> tuple[str, str] | None:
        """(why a finding is right all the same, who says so); None = no change.

        An empty reason takes the answer back.
        """
        from app.bevindingen.dialoog import Motiveringdialoog

        dialoog = Motiveringdialoog(vraag, self._venster)
        gekozen = dialoog.exec() == dialoog.DialogCode.Accepted
        uitkomst = (dialoog.reden, dialoog.naam)
        dialoog.deleteLater()
        return uitkomst if gekozen else None

    def ask_oplossing(self, vraag: Oplosvraag) -> tuple[bool, Oplossing | None]:
        """(whether something is to be done, the fix; None = all of the kind)."""
        from app.oplossen.venster import Oplossingvenster

        dialoog = Oplossingvenster(vraag, self._venster)
        gekozen = dialoog.exec() == dialoog.DialogCode.Accepted
        uitkomst = dialoog.gekozen
        dialoog.deleteLater()
        return gekozen, uitkomst

    def ask_plaatsing(self) -> Plaatsing:
        """Where to put the first text for the necessity: something is written there already."""
        from app.vraagvenster import make_vraag

        vraag = make_vraag(
            self._venster,
            self.tr("Concept van de noodzaak"),
            self.tr("In de aanvraag staat al een tekst over de noodzaak."),
            self.tr("Ongedaan maken zet de tekst terug zoals die was."),
        )
        rol = vraag.ButtonRole
        eronder = vraag.addButton(self.tr("Eronder zetten"), rol.AcceptRole)
        vervangen = vraag.addButton(self.tr("Vervangen"), rol.DestructiveRole)
        annuleren = vraag.addButton(self.tr("Annuleren"), rol.RejectRole)
        vraag.setDefaultButton(eronder)
        vraag.setEscapeButton(annuleren)
        vraag.exec()
        gekozen = vraag.clickedButton()
        vraag.deleteLater()
        if gekozen is eronder:
            return Plaatsing.ERONDER
        return Plaatsing.VERVANGEN if gekozen is vervangen else Plaatsing.ANNULEREN

    def show_toetsingsvraag(self, tekst: str) -> bool:
        """The question to the Toetsingskamer; whether it is to be saved."""
        from app.overlap.toetsingsvraag import Toetsingsvraagdialoog

        dialoog = Toetsingsvraagdialoog(tekst, self._venster)
        bewaren = dialoog.exec() == dialoog.DialogCode.Accepted
        dialoog.deleteLater()
        return bewaren

    def show_sneltoetsen(self, regels: Sequence[tuple[str, str]]) -> None:
        """The page of shortcuts."""
        from app.dialoogvensters import Sneltoetsdialoog

        dialoog = Sneltoetsdialoog(regels, self._venster)
        dialoog.exec()
        dialoog.deleteLater()

    def show_regels(self, regelset: str, regel: str) -> None:
        """The pages of the rules, as this rule set has them here; ``regel`` "" = the first."""
        from app.regels.venster import Regelvenster
        from composer.aanpassingen import aanpassingen_path
        from composer.regelset import load_regelset
        from kwalificatiestructuur.fouten import Invoerfout

        hier = load_regelset(regelset)
        # The check has said already what is wrong with adaptations that cannot be used.
        with suppress(Invoerfout):
            hier = load_regelset(regelset, aanpassingen_path())
        venster = Regelvenster(hier, self._venster)
        if regel:
            venster.show_regel(regel)
        venster.exec()
        venster.deleteLater()

    def show_over(self, tekst: str) -> None:
        """What this program is and what it works with."""
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.about(self._venster, self.tr("Over Kwalificatiecomposer"), tekst)

    def _ask_files(self, titel: str, map_: str, soorten: str) -> list[Path]:
        from PySide6.QtWidgets import QFileDialog

        alles = self.tr("Alle bestanden (*)")
        namen, _ = QFileDialog.getOpenFileNames(self._venster, titel, map_, f"{soorten};;{alles}")
        return [Path(naam) for naam in namen]

    def _describe(self, herstel: Herstelbestand) -> str:
        notitie = herstel.notitie
        tijd = moment_in_words(datetime.fromisoformat(notitie.tijd))
        naam = notitie.naam or self.tr("zonder naam")
        waar = Path(notitie.pad).name if notitie.pad else self.tr("nog niet opgeslagen")
        return f"{naam} ({waar}), {tijd}"


def _antwoord(vraag: QMessageBox, ja: QPushButton, nee: QPushButton) -> Antwoord:
    gekozen = vraag.clickedButton()
    vraag.deleteLater()
    if gekozen is ja:
        return Antwoord.OPSLAAN
    return Antwoord.NIET_OPSLAAN if gekozen is nee else Antwoord.ANNULEREN
