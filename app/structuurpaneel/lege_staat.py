"""What stands in the place of the tree when there is nothing to show in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE, RUIMTE_GROOT


class GeenTreffers(QWidget):
    """Nothing matches: take the filters away, or load what is missing."""

    wissen_gevraagd = Signal()
    laden_gevraagd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kop = QLabel(self)
        self._uitleg = _uitleg(self)
        self._wissen = QPushButton(self)
        self._laden = QPushButton(self)
        set_icon(self._wissen, "clear")
        set_icon(self._laden, "load")
        letter = self._kop.font()
        letter.setBold(True)
        self._kop.setFont(letter)
        kolom = _kolom(self)
        for deel in (self._kop, self._uitleg, self._wissen, self._laden):
            kolom.addWidget(deel, 0, Qt.AlignmentFlag.AlignHCenter)
        kolom.addStretch(3)
        self._wissen.clicked.connect(self.wissen_gevraagd)
        self._laden.clicked.connect(self.laden_gevraagd)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._kop.setText(self.tr("Niets gevonden"))
        self._uitleg.setText(
            self.tr("Geen enkel onderdeel voldoet aan de zoekwoorden en de filters samen.")
        )
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
    uitleg.setWordWrap(True)
    uitleg.setAlignment(Qt.AlignmentFlag.AlignCenter)
    uitleg.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return uitleg
