"""Above the findings: which severities one sees, how they are grouped, and what to look for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.acties import Sneltoetsfilter
from app.bevindingen.groepen import Indeling
from app.bevindingen.rijen import Rij
from app.bevindingen.tellingen import ICOON_VAN, Telling, ernst_in_woord
from app.look.iconen import set_icon
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from composer.finding import Ernst

_ZOEKBREEDTE: Final = (110, 240)


class Bevindingenbalk(QWidget):
    """Says which of the findings are wanted, and in which groups."""

    gewijzigd = Signal()
    """Other findings are wanted, or in other groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling = Telling()
        self._kop = QLabel(self)
        self.filters: Mapping[Ernst, QToolButton] = {
            ernst: self._make_knop(ICOON_VAN[ernst]) for ernst in Ernst
        }
        self.gemotiveerd = self._make_knop("ok")
        self.gemotiveerd.hide()
        self.indeling = QComboBox(self)
        for indeling in Indeling:
            self.indeling.addItem("", indeling.value)
        self.indeling.currentIndexChanged.connect(self.gewijzigd)
        self.zoek = QLineEdit(self)
        self.zoek.setClearButtonEnabled(True)
        self.zoek.installEventFilter(Sneltoetsfilter(self))
        self.zoek.setMinimumWidth(_ZOEKBREEDTE[0])
        self.zoek.setMaximumWidth(_ZOEKBREEDTE[1])
        self.zoek.textChanged.connect(self.gewijzigd)
        self._lay_out()
        self._retranslate()

    @property
    def gekozen_indeling(self) -> Indeling:
        """By what the findings are to be grouped."""
        return Indeling(self.indeling.currentData())

    def wants(self, rij: Rij) -> bool:
        """Whether this finding is to be shown."""
        knop = self.gemotiveerd if rij.finding.gemotiveerd else self.filters[rij.finding.ernst]
        if not knop.isChecked():
            return False
        woorden = self.zoek.text().lower().split()
        if not woorden:
            return True
        delen = (rij.melding, rij.finding.regel, rij.regeltitel, rij.onderdeel, rij.titel)
        tekst = " ".join(delen).lower()
        return all(woord in tekst for woord in woorden)

    def show_telling(self, telling: Telling) -> None:
        """Say how many findings of each severity there are, shown or not."""
        self._telling = telling
        for ernst, knop in self.filters.items():
            aantal = telling.of(ernst)
            self._label(knop, ernst_in_woord(ernst, aantal).capitalize(), aantal)
        self._label(self.gemotiveerd, self.tr("Gemotiveerd"), telling.gemotiveerd)
        self.gemotiveerd.setVisible(telling.gemotiveerd > 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._kop.setText(self.tr("Bevindingen"))
        namen = {
            Indeling.ERNST: self.tr("Per ernst"),
            Indeling.REGEL: self.tr("Per regel"),
            Indeling.ONDERDEEL: self.tr("Per onderdeel"),
        }
        for nummer, indeling in enumerate(Indeling):
            self.indeling.setItemText(nummer, namen[indeling])
        self.indeling.setAccessibleName(self.tr("Groeperen"))
        self.indeling.setToolTip(self.tr("Hoe de bevindingen worden gegroepeerd"))
        self.zoek.setPlaceholderText(self.tr("Filter op woord, regel of code"))
        self.zoek.setAccessibleName(self.tr("Bevindingen filteren"))
        self.show_telling(self._telling)

    def _make_knop(self, icoon: str) -> QToolButton:
        knop = QToolButton(self)
        knop.setCheckable(True)
        knop.setChecked(True)
        knop.setAutoRaise(True)
        knop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        knop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(knop, icoon)
        knop.toggled.connect(self.gewijzigd)
        return knop

    def _label(self, knop: QToolButton, woord: str, aantal: int) -> None:
        knop.setText(f"{woord} {aantal}")
        knop.setAccessibleName(f"{aantal} {woord}")
        knop.setToolTip(self.tr("Toon of verberg: {}").format(woord.lower()))

    def _lay_out(self) -> None:
        letter = self._kop.font()
        letter.setBold(True)
        self._kop.setFont(letter)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(0, RUIMTE_KLEIN, 0, RUIMTE_KLEIN)
        rij.setSpacing(RUIMTE)
        rij.addWidget(self._kop)
        for knop in (*self.filters.values(), self.gemotiveerd):
            rij.addWidget(knop)
        rij.addStretch(1)
        rij.addWidget(self.indeling)
        rij.addWidget(self.zoek, 2)
