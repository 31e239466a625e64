"""The window of an import: first how far the reading is, then what it would bring."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst
from app.edities.gelezen import Gelezen
from app.edities.overzicht import Overzicht
from app.look.iconen import renew_icons
from app.look.thema import RUIMTE, RUIMTE_GROOT

_MAAT = (920, 640)
_LEESMAAT = (460, 0)


class Importdialoog(QDialog):
    """Asks nothing while it reads; leaves everything as it was until it is confirmed."""

    bevestigd = Signal(object, str)
    """(Voorstel, name of the edition): to be stored."""
    geannuleerd = Signal()
    """The user does not want it (any more)."""

    def __init__(self, wat: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wat = wat
        self._gelezen: Gelezen | None = None
        self._is_opslaan = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.tekst = platte_tekst()
        self.balk = QProgressBar(self)
        self.balk.setRange(0, 0)
        self.balk.setTextVisible(False)
        self.overzicht = Overzicht(self)
        self.overzicht.hide()
        self._lezen = QWidget(self)
        kolom = QVBoxLayout(self._lezen)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE)
        kolom.addWidget(self.tekst)
        kolom.addWidget(self.balk)
        kolom.addStretch(1)
        knoppen = QDialogButtonBox(self)
        self.toevoegen = knoppen.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.annuleren = knoppen.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self.toevoegen.hide()
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        self.overzicht.gekozen.connect(self._refresh)
        alles = QVBoxLayout(self)
        alles.setSpacing(RUIMTE_GROOT)
        alles.addWidget(self._lezen)
        alles.addWidget(self.overzicht, 1)
        alles.addWidget(knoppen)
        self._retranslate()
        self.resize(*_LEESMAAT)

    def show_voortgang(self, done: int, total: int) -> None:
        """How far the reading is."""
        self.balk.setRange(0, total)
        self.balk.setValue(done)

    def show_gelezen(self, gelezen: Gelezen) -> None:
        """Show what was read, and ask."""
        self._gelezen = gelezen
        self._lezen.hide()
        self.overzicht.show()
        self.overzicht.show_gelezen(gelezen)
        self._refresh()
        # No higher than it needs, unless there are warnings to read.
        hoogte = _MAAT[1] if gelezen.los.waarschuwingen else self.sizeHint().height()
        ruimte = self.screen().availableSize()
        self.resize(min(_MAAT[0], ruimte.width()), min(hoogte, ruimte.height()))
        self._center()
        if not gelezen.los.verandert:
            self.annuleren.setFocus()

    def show_opslaan(self) -> None:
        """Show that it is being stored; that cannot be stopped halfway."""
        self._is_opslaan = True
        self._refresh()

    def accept(self) -> None:
        if self._gelezen is None or not self.toevoegen.isEnabled():
            return
        overzicht = self.overzicht
        voorstel = self._gelezen.voorstel(aanvullen=overzicht.is_aanvulling)
        self.bevestigd.emit(voorstel, " ".join(overzicht.naam.text().split()))

    def reject(self) -> None:
        if not self._is_opslaan:
            self.geannuleerd.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _center(self) -> None:
        """It grew from its corner; over the window is where one looks."""
        if isinstance(ouder := self.parentWidget(), QWidget):
            plaats = self.frameGeometry()
            plaats.moveCenter(ouder.window().frameGeometry().center())
            self.move(plaats.topLeft())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Structuur laden"))
        self.tekst.setText(self.tr("Bezig met lezen: {}").format(self._wat))
        self.balk.setAccessibleName(self.tr("Voortgang van het lezen"))
        self._refresh()

    def _refresh(self) -> None:
        self.annuleren.setText(self.tr("Annuleren"))
        self.annuleren.setEnabled(not self._is_opslaan)
        self.toevoegen.setText(self.tr("Editie toevoegen"))
        if self._gelezen is None:
            return
        voorstel = self._gelezen.voorstel(aanvullen=self.overzicht.is_aanvulling)
        self.toevoegen.setVisible(voorstel.verandert)
        if not voorstel.verandert:
            self.annuleren.setText(self.tr("Sluiten"))
        elif voorstel.bestaat:
            self.toevoegen.setText(self.tr("Huidige maken"))
        if self._is_opslaan:
            self.toevoegen.setText(self.tr("Bezig met toevoegen…"))
        kan = voorstel.verandert and self.overzicht.heeft_naam and not self._is_opslaan
        self.toevoegen.setEnabled(kan)
        self.toevoegen.setDefault(kan)
        self.overzicht.setEnabled(not self._is_opslaan)
