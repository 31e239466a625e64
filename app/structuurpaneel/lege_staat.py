"""What stands in the place of the tree when there is nothing to show in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN


class Uitweg(NamedTuple):
    """A way out of an empty answer: leave out one part of the question, with what that finds."""

    naam: str
    tekst: str


class GeenTreffers(QWidget):
    """Nothing matches: say what was asked, take parts of it away, or load what is missing."""

    wissen_gevraagd = Signal()
    laden_gevraagd = Signal()
    weglaten_gevraagd = Signal(str)
    """(the name of an ``Uitweg``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gezocht = ""
        self._kop = QLabel(self)
        self._uitleg = _uitleg(self)
        self._uitwegen = QVBoxLayout()
        self._uitwegen.setSpacing(RUIMTE_KLEIN)
        self._wissen = QPushButton(self)
        self._laden = QPushButton(self)
        set_icon(self._wissen, "clear")
        set_icon(self._laden, "load")
        letter = self._kop.font()
        letter.setBold(True)
        self._kop.setFont(letter)
        kolom = _kolom(self)
        kolom.addWidget(self._kop, 0, Qt.AlignmentFlag.AlignHCenter)
        kolom.addWidget(self._uitleg)
        kolom.addLayout(self._uitwegen)
        for deel in (self._wissen, self._laden):
            kolom.addWidget(deel, 0, Qt.AlignmentFlag.AlignHCenter)
        kolom.addStretch(3)
        self._wissen.clicked.connect(self.wissen_gevraagd)
        self._laden.clicked.connect(self.laden_gevraagd)
        self._retranslate()

    def show_vraag(self, gezocht: str, uitwegen: Sequence[Uitweg]) -> None:
        """Say what was asked, and offer these ways out."""
        self._gezocht = gezocht
        while (oud := self._uitwegen.takeAt(0)) is not None:
            if (knop := oud.widget()) is not None:
                knop.hide()
                knop.deleteLater()
        for uitweg in uitwegen:
            knop = QPushButton(uitweg.tekst.replace("&", "&&"), self)
            knop.setObjectName(uitweg.naam)
            set_icon(knop, "filter")
            knop.clicked.connect(self._on_uitweg)
            self._uitwegen.addWidget(knop, 0, Qt.AlignmentFlag.AlignHCenter)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _on_uitweg(self) -> None:
        self.weglaten_gevraagd.emit(self.sender().objectName())

    def _retranslate(self) -> None:
        self._kop.setText(self.tr("Niets gevonden"))
        zin = self.tr("Geen enkel onderdeel voldoet aan de zoekwoorden en de filters samen.")
        if self._gezocht:
            zin = self.tr("Geen enkel onderdeel voldoet aan: {0}").format(self._gezocht)
        self._uitleg.setText(zin)
        self._wissen.setText(self.tr("Filters wissen"))
        self._laden.setText(self.tr("XML-bestand van SBB laden…"))


class Laden(QWidget):
    """The structure is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tekst = _uitleg(self)
        self._balk = QProgressBar(self)
        self._balk.setRange(0, 0)
        self._balk.setTextVisible(False)
        self._balk.setFixedSize(160, 6)
        kolom = _kolom(self)
        kolom.addWidget(self._tekst, 0, Qt.AlignmentFlag.AlignHCenter)
        kolom.addWidget(self._balk, 0, Qt.AlignmentFlag.AlignHCenter)
        kolom.addStretch(3)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._tekst.setText(self.tr("Structuur laden…"))


def _kolom(blad: QWidget) -> QVBoxLayout:
    kolom = QVBoxLayout(blad)
    kolom.setContentsMargins(RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT)
    kolom.setSpacing(RUIMTE)
    kolom.addStretch(2)
    return kolom


def _uitleg(blad: QWidget) -> QLabel:
    uitleg = QLabel(blad)
    uitleg.setTextFormat(Qt.TextFormat.PlainText)
    uitleg.setWordWrap(True)
    uitleg.setAlignment(Qt.AlignmentFlag.AlignCenter)
    uitleg.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return uitleg
