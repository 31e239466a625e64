"""What the window shows while there are fewer than two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.detailpaneel.blokken import regeltekst
from app.look.iconen import set_icon
from app.look.thema import RUIMTE, RUIMTE_GROOT


class LegeVergelijking(QWidget):
    """Says what to choose, and offers the ways to do that."""

    bestanden_gevraagd = Signal()
    kwalificaties_gevraagd = Signal()
    live_gevraagd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._namen: Sequence[str] = ()
        self._is_bezig = self._kan_live = False
        self.kop = QLabel(self)
        letter = self.kop.font()
        letter.setBold(True)
        letter.setPointSizeF(letter.pointSizeF() * 1.3)
        self.kop.setFont(letter)
        self.kop.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.uitleg = regeltekst(gedempt=True)
        self.uitleg.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bestanden = QPushButton(self)
        self.kwalificaties = QPushButton(self)
        self.live = QPushButton(self)
        set_icon(self.bestanden, "open")
        set_icon(self.kwalificaties, "kwalificatie")
        set_icon(self.live, "deviation")
        knoppen = QHBoxLayout()
        knoppen.setSpacing(RUIMTE)
        knoppen.addStretch(1)
        for knop in (self.bestanden, self.kwalificaties, self.live):
            knoppen.addWidget(knop)
        knoppen.addStretch(1)
        kolom = QVBoxLayout(self)
        kolom.setSpacing(RUIMTE_GROOT)
        kolom.addStretch(2)
        kolom.addWidget(self.kop)
        kolom.addWidget(self.uitleg)
        kolom.addLayout(knoppen)
        kolom.addStretch(3)
        self.bestanden.clicked.connect(self.bestanden_gevraagd)
        self.kwalificaties.clicked.connect(self.kwalificaties_gevraagd)
        self.live.clicked.connect(self.live_gevraagd)
        self._retranslate()

    def show_stand(self, namen: Sequence[str], *, is_bezig: bool, kan_live: bool) -> None:
        """Say which columns there are so far, and whether they are being read."""
        self._namen, self._is_bezig, self._kan_live = namen, is_bezig, kan_live
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.bestanden.setText(self.tr("&Bestanden kiezen…"))
        self.kwalificaties.setText(self.tr("Bestaande &kwalificaties…"))
        self.live.setText(self.tr("De &samenstelling in bewerking"))
        for knop in (self.bestanden, self.kwalificaties):
            knop.setVisible(not self._is_bezig)
        self.live.setVisible(self._kan_live and not self._is_bezig)
        if self._is_bezig:
            self.kop.setText(self.tr("Bezig met lezen en vergelijken…"))
            self.uitleg.clear()
        elif self._namen:
            self.kop.setText(self.tr("Kies er nog een"))
            self.uitleg.setText(self.tr("Gekozen: {}.").format(", ".join(self._namen)))
        else:
            self.kop.setText(self.tr("Kies twee of meer bestanden"))
            self.uitleg.setText(
                self.tr(
                    "Leg 2 tot en met 20 samenstellingen, recepten, SBB-bestanden of bestaande "
                    "kwalificaties naast elkaar. Bestanden kunt u ook hierheen slepen."
                )
            )
