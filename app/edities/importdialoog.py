"""What an import would bring, before anything changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.edities.gelezen import Gelezen
from app.edities.overzicht import Overzicht
from app.look.iconen import renew_icons
from app.look.thema import RUIMTE_GROOT

_BREEDTE = 920
_HOOGTE = 640


class Importdialoog(QDialog):
    """Leaves everything as it was until it is confirmed."""

    bevestigd = Signal(object, str)
    """(Voorstel, name of the edition): to be stored."""
    geannuleerd = Signal()
    """The user does not want it."""

    def __init__(self, gelezen: Gelezen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gelezen = gelezen
        self._is_opslaan = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.overzicht = Overzicht(gelezen, self)
        knoppen = QDialogButtonBox(self)
        self.toevoegen = knoppen.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.annuleren = knoppen.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        self.overzicht.gekozen.connect(self._refresh)
        alles = QVBoxLayout(self)
        alles.setSpacing(RUIMTE_GROOT)
        alles.addWidget(self.overzicht, 1)
        alles.addWidget(knoppen)
        self._retranslate()
        self._fit()
        (self.overzicht.naam if gelezen.los.verandert else self.annuleren).setFocus()

    def show_opslaan(self) -> None:
        """Show that it is being stored; that cannot be stopped halfway."""
        self._is_opslaan = True
        self._refresh()

    def accept(self) -> None:
        if not self.toevoegen.isEnabled():
            return
        voorstel = self._gelezen.voorstel(aanvullen=self.overzicht.is_aanvulling)
        self.bevestigd.emit(voorstel, " ".join(self.overzicht.naam.text().split()))

    def reject(self) -> None:
        if not self._is_opslaan:
            self.geannuleerd.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _fit(self) -> None:
        """No higher than it needs, unless there are warnings to read."""
        hoogte = _HOOGTE if self._gelezen.los.waarschuwingen else self.sizeHint().height()
        ruimte = self.screen().availableSize()
        self.resize(min(_BREEDTE, ruimte.width()), min(hoogte, ruimte.height()))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Structuur laden"))
        self._refresh()

    def _refresh(self) -> None:
        voorstel = self._gelezen.voorstel(aanvullen=self.overzicht.is_aanvulling)
        self.toevoegen.setVisible(voorstel.verandert)
        self.annuleren.setEnabled(not self._is_opslaan)
        self.annuleren.setText(self.tr("Annuleren") if voorstel.verandert else self.tr("Sluiten"))
        if self._is_opslaan:
            self.toevoegen.setText(self.tr("Bezig met toevoegen…"))
        elif voorstel.bestaat:
            self.toevoegen.setText(self.tr("Huidige maken"))
        else:
            self.toevoegen.setText(self.tr("Editie toevoegen"))
        kan = voorstel.verandert and self.overzicht.heeft_naam and not self._is_opslaan
        self.toevoegen.setEnabled(kan)
        self.toevoegen.setDefault(kan)
        self.overzicht.setEnabled(not self._is_opslaan)
