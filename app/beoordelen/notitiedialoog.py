"""The window in which a note is written: where it is about, what it asks, and its text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.beoordelen.woorden import ICOON_VAN_SOORT, soort_in_woord
from app.look.iconen import icon
from app.look.thema import RUIMTE
from composer.beoordelen.waarden import MAX_TEKST, Anker, Notitie, Notitiesoort, Notitiestand


@dataclass(frozen=True, slots=True)
class Notitievraag:
    """The places that it may be about, in words, the likeliest first; ``eerder`` as it stood.

    ``document`` is what the document is called, "" where it is not known which that is.
    """

    plaatsen: tuple[tuple[Anker, str], ...]
    eerder: Notitie | None = None
    document: str = ""


class Notitiedialoog(QDialog):
    """A note cannot be empty; the button says so by waiting."""

    def __init__(self, vraag: Notitievraag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vraag = vraag
        eerder = vraag.eerder
        titel = self.tr("Notitie maken") if eerder is None else self.tr("Notitie")
        self.setWindowTitle(" - ".join(filter(None, (titel, vraag.document))))
        self.plaats = QComboBox(self)
        self.plaats.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for anker, tekst in vraag.plaatsen:
            self.plaats.addItem(tekst, anker)
        self.soort = QComboBox(self)
        for soort in Notitiesoort:
            self.soort.addItem(icon(ICOON_VAN_SOORT[soort]), soort_in_woord(soort), soort)
        self.tekst = QPlainTextEdit(self)
        self.tekst.setTabChangesFocus(True)
        if eerder is not None:
            self.soort.setCurrentIndex(list(Notitiesoort).index(eerder.soort))
            self.tekst.setPlainText(eerder.tekst)
        knoppen = QDialogButtonBox(self)
        self.klaar = knoppen.addButton(self.tr("Bewaren"), QDialogButtonBox.ButtonRole.AcceptRole)
        knoppen.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        self._lay_out(knoppen)
        self.tekst.textChanged.connect(self._refresh)
        for toets in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(toets), self).activated.connect(self.klaar.click)
        self._refresh()
        self.resize(520, 340)
        self.tekst.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def notitie(self) -> Notitie:
        """What was written."""
        eerder = self._vraag.eerder
        anker = self._vraag.plaatsen[max(self.plaats.currentIndex(), 0)][0]
        soort = list(Notitiesoort)[max(self.soort.currentIndex(), 0)]
        stand = Notitiestand.OPEN if eerder is None else eerder.stand
        return Notitie(anker, soort, self.tekst.toPlainText().strip(), stand)

    def _refresh(self) -> None:
        self.klaar.setEnabled(0 < len(self.tekst.toPlainText().strip()) <= MAX_TEKST)

    def _lay_out(self, knoppen: QDialogButtonBox) -> None:
        indeling = QVBoxLayout(self)
        indeling.setSpacing(RUIMTE)
        for kop, veld in (
            (self.tr("&Waarover:"), self.plaats),
            (self.tr("&Soort:"), self.soort),
            (self.tr("&Tekst (Ctrl+Enter bewaart):"), self.tekst),
        ):
            label = QLabel(kop, self)
            label.setBuddy(veld)
            indeling.addWidget(label)
            indeling.addWidget(veld)
        indeling.addWidget(knoppen)
        indeling.setStretchFactor(self.tekst, 1)
