"""The report that is being made: how far it is, and stopping it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.edities.werker import Werk, Werker
from app.look.thema import RUIMTE_KLEIN
from app.meldingsbalk import Toon
from app.wegschrijven import Wegschrijffout, write_file

_DUIZEND: Final = 1000


class Verslagbalk(QWidget):
    """Makes a file on a worker and writes it in one step; hidden while there is nothing to do."""

    gezegd = Signal(str, object)
    """(a Dutch sentence, Toon): what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pad = Path()
        self._is_gestopt = False
        self._werker = Werker(self)
        self.tekst = QLabel(self)
        self.balk = QProgressBar(self)
        self.balk.setTextVisible(False)
        self.balk.setMaximumWidth(200)
        self.annuleren = QPushButton(self)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(RUIMTE_KLEIN, 0, RUIMTE_KLEIN, RUIMTE_KLEIN)
        rij.setSpacing(RUIMTE_KLEIN)
        rij.addWidget(self.tekst)
        rij.addWidget(self.balk, 1)
        rij.addWidget(self.annuleren)
        rij.addStretch(1)
        self.annuleren.clicked.connect(self.cancel)
        self._werker.voortgang.connect(self._on_voortgang)
        self._werker.klaar.connect(self._on_klaar)
        self._werker.mislukt.connect(self._on_mislukt)
        self._werker.geannuleerd.connect(self._on_gestopt)
        self._retranslate()
        self.hide()

    @property
    def is_bezig(self) -> bool:
        """Whether a report is being made."""
        return self._werker.is_bezig

    def start(self, werk: Werk, pad: Path) -> None:
        """Write the bytes that this work gives to this file."""
        self._pad, self._is_gestopt = pad, False
        # Until the first step it is not known how much there is to do.
        self.balk.setRange(0, 0)
        self.annuleren.setEnabled(True)
        self._werker.start(werk)
        self.show()

    def cancel(self) -> None:
        """Stop at the next step; what still comes is not written."""
        self._is_gestopt = True
        self.annuleren.setEnabled(False)
        self._werker.cancel()

    def stop(self) -> None:
        """Stop without a word and without a file: the window goes."""
        self._werker.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.tekst.setText(self.tr("Het verslag wordt gemaakt…"))
        self.balk.setAccessibleName(self.tr("Voortgang van het verslag"))
        self.annuleren.setText(self.tr("Annuleren"))
        self.annuleren.setToolTip(self.tr("Stop; er wordt niets bewaard"))

    def _on_voortgang(self, done: int, _total: int) -> None:
        self.balk.setRange(0, _DUIZEND)
        self.balk.setValue(done)

    def _on_klaar(self, data: bytes) -> None:
        if self._is_gestopt:
            self._on_gestopt()
            return
        self.hide()
        try:
            write_file(self._pad, data)
        except Wegschrijffout as fout:
            self.gezegd.emit(str(fout), Toon.FOUT)
        else:
            zin = self.tr("Bewaard in {bestand}.").format(bestand=self._pad)
            self.gezegd.emit(zin, Toon.GOED)

    def _on_mislukt(self, zin: str) -> None:
        self.hide()
        self.gezegd.emit(zin, Toon.FOUT)

    def _on_gestopt(self) -> None:
        self.hide()
        if self._is_gestopt:
            self.gezegd.emit(self.tr("Geannuleerd; er is niets bewaard."), Toon.INFO)
