"""The windows behind the questions of ``Dialogen`` that Qt has no ready-made one for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.look.thema import RIJHOOGTE, RUIMTE_GROOT


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
        self.dag.setDisplayFormat("d-M-yyyy")
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
