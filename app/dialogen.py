"""The questions that the window asks in a window of their own; a test gives other answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.herstel import Herstelbestand
from app.look.thema import RIJHOOGTE, RUIMTE_GROOT


class Antwoord(Enum):
    """What to do with unsaved work, or with work that was left over."""

    OPSLAAN = auto()
    NIET_OPSLAAN = auto()
    ANNULEREN = auto()


class Dialogen(QObject):
    """Asks the user; every method waits for the answer."""

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        self._venster = venster

    def ask_save(self, naam: str) -> Antwoord:
        """Whether to save the changes in this document first."""
        vraag = QMessageBox(self._venster)
        vraag.setIcon(QMessageBox.Icon.Question)
        vraag.setWindowTitle("Kwalificatiecomposer")
        vraag.setText(self.tr("Wilt u de wijzigingen in „{}” opslaan?").format(naam))
        vraag.setInformativeText(self.tr("Als u niet opslaat, gaan de wijzigingen verloren."))
        rol = QMessageBox.ButtonRole
        opslaan = vraag.addButton(self.tr("Opslaan"), rol.AcceptRole)
        niet = vraag.addButton(self.tr("Niet opslaan"), rol.DestructiveRole)
        annuleren = vraag.addButton(self.tr("Annuleren"), rol.RejectRole)
        vraag.setDefaultButton(opslaan)
        vraag.setEscapeButton(annuleren)
        vraag.exec()
        return _antwoord(vraag, opslaan, niet)

    def ask_recover(self, over: Sequence[Herstelbestand]) -> Antwoord:
        """Whether to open the work that was left over (OPSLAAN), throw it away, or ask later."""
        vraag = QMessageBox(self._venster)
        vraag.setIcon(QMessageBox.Icon.Question)
        vraag.setWindowTitle(self.tr("Niet-opgeslagen werk gevonden"))
        vraag.setText(
            self.tr("Het programma is de vorige keer onverwacht gestopt. Dit werk is bewaard:")
        )
        regels = [f"•  {self._describe(herstel)}" for herstel in over]
        vraag.setInformativeText("\n".join(regels))
        rol = QMessageBox.ButtonRole
        herstellen = vraag.addButton(self.tr("Herstellen"), rol.AcceptRole)
        weg = vraag.addButton(self.tr("Weggooien"), rol.DestructiveRole)
        later = vraag.addButton(self.tr("Later beslissen"), rol.RejectRole)
        vraag.setDefaultButton(herstellen)
        vraag.setEscapeButton(later)
        vraag.exec()
        return _antwoord(vraag, herstellen, weg)

    def ask_open(self, map_: str) -> list[Path]:
        """Which files to open; [] = none."""
        soorten = self.tr("Samenstellingen, recepten en SBB-bestanden (*.xml *.toml)")
        return self._ask_files(self.tr("Openen"), map_, soorten)

    def ask_recept(self, map_: str) -> list[Path]:
        """Which recipes to open; [] = none."""
        titel = self.tr("Recept openen")
        return self._ask_files(titel, map_, self.tr("Recepten (*.toml)"))

    def ask_structuur(self, map_: str) -> list[Path]:
        """Which files of SBB to load; [] = none."""
        titel = self.tr("XML-bestanden van SBB laden")
        return self._ask_files(titel, map_, self.tr("XML-bestanden van SBB (*.xml)"))

    def ask_save_path(self, titel: str, voorstel: Path) -> Path | None:
        """Where to save; the dialog itself asks before it replaces a file."""
        gekozen, _ = QFileDialog.getSaveFileName(
            self._venster, titel, str(voorstel), self.tr("Samenstelling (*.xml)")
        )
        if not gekozen:
            return None
        pad = Path(gekozen)
        return pad if pad.suffix else pad.with_suffix(".xml")

    def ask_peildatum(self, nu: date | None) -> tuple[bool, date | None]:
        """(whether it was answered, the date of judgement; None = today)."""
        dialoog = Peildatumdialoog(nu, self._venster)
        gekozen = dialoog.exec() == QDialog.DialogCode.Accepted
        uitkomst = dialoog.peildatum
        dialoog.deleteLater()
        return gekozen, uitkomst

    def ask_motivering(self, melding: str, tekst: str) -> str | None:
        """Why a finding is right all the same; "" takes the answer back, None = no change."""
        dialoog = Motiveringdialoog(melding, tekst, self._venster)
        gekozen = dialoog.exec() == QDialog.DialogCode.Accepted
        uitkomst = dialoog.tekst.toPlainText().strip()
        dialoog.deleteLater()
        return uitkomst if gekozen else None

    def show_sneltoetsen(self, regels: Sequence[tuple[str, str]]) -> None:
        """The page of shortcuts."""
        dialoog = Sneltoetsdialoog(regels, self._venster)
        dialoog.exec()
        dialoog.deleteLater()

    def show_over(self, tekst: str) -> None:
        """What this program is and what it works with."""
        QMessageBox.about(self._venster, self.tr("Over Kwalificatiecomposer"), tekst)

    def _ask_files(self, titel: str, map_: str, soorten: str) -> list[Path]:
        alles = self.tr("Alle bestanden (*)")
        namen, _ = QFileDialog.getOpenFileNames(self._venster, titel, map_, f"{soorten};;{alles}")
        return [Path(naam) for naam in namen]

    def _describe(self, herstel: Herstelbestand) -> str:
        notitie = herstel.notitie
        tijd = datetime.fromisoformat(notitie.tijd).strftime("%d-%m-%Y %H:%M")
        naam = notitie.naam or self.tr("zonder naam")
        waar = Path(notitie.pad).name if notitie.pad else self.tr("nog niet opgeslagen")
        return f"{naam} ({waar}), {tijd}"


class Peildatumdialoog(QDialog):
    """Today, or a day of one's choice."""

    def __init__(self, nu: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Peildatum"))
        uitleg = QLabel(
            self.tr(
                "Op de peildatum wordt beoordeeld welke regels gelden en welke bronnen geldig zijn."
            ),
            self,
        )
        uitleg.setWordWrap(True)
        self.vandaag = QCheckBox(self.tr("Steeds de datum van vandaag"), self)
        self.vandaag.setChecked(nu is None)
        dag = nu or date.today()
        self.dag = QDateEdit(QDate(dag.year, dag.month, dag.day), self)
        self.dag.setDisplayFormat("dd-MM-yyyy")
        self.dag.setCalendarPopup(True)
        self.dag.setAccessibleName(self.tr("Peildatum"))
        self.dag.setEnabled(nu is not None)
        self.vandaag.toggled.connect(self.dag.setDisabled)
        knoppen = QDialogButtonBox(self)
        knoppen.addButton(self.tr("Toepassen"), QDialogButtonBox.ButtonRole.AcceptRole)
        knoppen.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        indeling = QVBoxLayout(self)
        indeling.setSpacing(RUIMTE_GROOT)
        for deel in (uitleg, self.vandaag, self.dag, knoppen):
            indeling.addWidget(deel)

    @property
    def peildatum(self) -> date | None:
        """The chosen day; None = today."""
        if self.vandaag.isChecked():
            return None
        dag = self.dag.date()
        return date(dag.year(), dag.month(), dag.day())


class Motiveringdialoog(QDialog):
    """The sentence of a finding and room for an answer."""

    def __init__(self, melding: str, tekst: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bevinding motiveren"))
        zin = QLabel(melding, self)
        zin.setWordWrap(True)
        opschrift = QLabel(self.tr("Toch zo, omdat:"), self)
        self.tekst = QPlainTextEdit(tekst, self)
        self.tekst.setTabChangesFocus(True)
        self.tekst.setPlaceholderText(self.tr("Leeg laten trekt de motivering in"))
        opschrift.setBuddy(self.tekst)
        knoppen = QDialogButtonBox(self)
        knoppen.addButton(self.tr("Motiveren"), QDialogButtonBox.ButtonRole.AcceptRole)
        knoppen.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        indeling = QVBoxLayout(self)
        for deel in (zin, opschrift, self.tekst, knoppen):
            indeling.addWidget(deel)
        self.resize(520, 300)
        self.tekst.setFocus()


class Sneltoetsdialoog(QDialog):
    """What each key does."""

    def __init__(self, regels: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sneltoetsen"))
        self.tabel = QTableWidget(len(regels), 2, self)
        self.tabel.setHorizontalHeaderLabels([self.tr("Wat het doet"), self.tr("Toetsen")])
        self.tabel.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tabel.setShowGrid(False)
        self.tabel.verticalHeader().hide()
        self.tabel.verticalHeader().setDefaultSectionSize(RIJHOOGTE)
        kop = self.tabel.horizontalHeader()
        kop.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        kop.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        kop.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for rij, (wat, toetsen) in enumerate(regels):
            self.tabel.setItem(rij, 0, QTableWidgetItem(wat))
            self.tabel.setItem(rij, 1, QTableWidgetItem(toetsen))
        knoppen = QDialogButtonBox(self)
        knoppen.addButton(self.tr("Sluiten"), QDialogButtonBox.ButtonRole.AcceptRole)
        knoppen.accepted.connect(self.accept)
        indeling = QVBoxLayout(self)
        indeling.addWidget(self.tabel)
        indeling.addWidget(knoppen)
        self.resize(520, RIJHOOGTE * min(len(regels) + 4, 28))


def _antwoord(vraag: QMessageBox, ja: QPushButton, nee: QPushButton) -> Antwoord:
    gekozen = vraag.clickedButton()
    vraag.deleteLater()
    if gekozen is ja:
        return Antwoord.OPSLAAN
    return Antwoord.NIET_OPSLAAN if gekozen is nee else Antwoord.ANNULEREN
