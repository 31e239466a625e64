"""The window with the question to the Toetsingskamer, to copy or to save."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst
from app.look.thema import RUIMTE

_MAAT: Final = QSize(640, 480)


class Toetsingsvraagdialoog(QDialog):
    """Accepted = the text is to be saved; copying leaves the window as it is."""

    def __init__(self, tekst: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Vraag aan de Toetsingskamer"))
        uitleg = platte_tekst(
            self.tr(
                "Hierin staat alleen wat de samenstelling en de geladen bronnen zeggen. Vul uw "
                "gegevens aan en verstuur de vraag zelf."
            ),
            gedempt=True,
        )
        self.tekst = QPlainTextEdit(tekst, self)
        self.tekst.setReadOnly(True)
        self.tekst.setTabChangesFocus(True)
        self.tekst.setAccessibleName(self.tr("Tekst van de vraag"))
        self.gekopieerd = QLabel(self)
        knoppen = QDialogButtonBox(self)
        rol = QDialogButtonBox.ButtonRole
        self.kopieer = knoppen.addButton(self.tr("&Kopieer"), rol.ActionRole)
        self.bewaar = knoppen.addButton(self.tr("&Bewaar als tekst…"), rol.AcceptRole)
        self.sluit = knoppen.addButton(self.tr("Sluiten"), rol.RejectRole)
        self.kopieer.setDefault(True)
        self.kopieer.clicked.connect(self._on_kopieer)
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        kolom = QVBoxLayout(self)
        kolom.setSpacing(RUIMTE)
        for deel in (uitleg, self.tekst, self.gekopieerd, knoppen):
            kolom.addWidget(deel)
        self.resize(_MAAT)
        self.kopieer.setFocus()

    def _on_kopieer(self) -> None:
        QGuiApplication.clipboard().setText(self.tekst.toPlainText())
        self.gekopieerd.setText(self.tr("De vraag staat op het klembord."))
