"""How far the reading of files is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from app.detailpaneel.blokken import platte_tekst
from app.look.thema import RUIMTE, RUIMTE_GROOT

_BREEDTE = 460


class Leesdialoog(QDialog):
    """Nothing changes while it shows, nor when it is cancelled."""

    geannuleerd = Signal()
    """The user does not want it any more."""

    def __init__(self, wat: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wat = wat
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.tekst = platte_tekst()
        self.balk = QProgressBar(self)
        self.balk.setRange(0, 0)
        self.balk.setTextVisible(False)
        knoppen = QDialogButtonBox(self)
        self.annuleren = knoppen.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        knoppen.rejected.connect(self.reject)
        kolom = QVBoxLayout(self)
        kolom.setSpacing(RUIMTE)
        kolom.addWidget(self.tekst)
        kolom.addWidget(self.balk)
        kolom.addSpacing(RUIMTE_GROOT)
        kolom.addWidget(knoppen)
        self._retranslate()
        self.setMinimumWidth(_BREEDTE)
        self.annuleren.setFocus()

    def show_voortgang(self, done: int, total: int) -> None:
        """How far the reading is."""
        self.balk.setRange(0, total)
        self.balk.setValue(done)

    def reject(self) -> None:
        self.geannuleerd.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Structuur laden"))
        self.tekst.setText(self.tr("Bezig met lezen: {}").format(self._wat))
        self.balk.setAccessibleName(self.tr("Voortgang van het lezen"))
        self.annuleren.setText(self.tr("Annuleren"))
        self.annuleren.setToolTip(self.tr("Stop het lezen; er verandert niets"))
