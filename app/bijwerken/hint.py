"""A calm line in the window: parts came from another edition than the one that is loaded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.detailpaneel.blokken import Icoonlabel, platte_tekst
from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE, RUIMTE_KLEIN


class Editiehint(QFrame):
    """Asks nothing; it leads on, and goes away when one is done or does not want it."""

    bekijken_gevraagd = Signal()
    """The user wants to see what changed."""
    verborgen = Signal()
    """The user does not want to see it for this document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._aantal = 0
        self.tekst = platte_tekst()
        self.bekijken = QPushButton(self)
        self.sluiten = QToolButton(self)
        self.sluiten.setAutoRaise(True)
        set_icon(self.bekijken, "compare")
        set_icon(self.sluiten, "clear")
        self.bekijken.clicked.connect(self.bekijken_gevraagd)
        self.sluiten.clicked.connect(self.verborgen)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(RUIMTE, RUIMTE_KLEIN, RUIMTE_KLEIN, RUIMTE_KLEIN)
        rij.setSpacing(RUIMTE)
        self.tekst.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        icoon = Icoonlabel("info", "info", self)
        icoon.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        rij.addWidget(icoon)
        rij.addWidget(self.tekst, 1)
        rij.addWidget(self.bekijken)
        rij.addWidget(self.sluiten)
        self._retranslate()

    def show_aantal(self, aantal: int) -> None:
        """Say how many parts it is about; 0 = there is nothing to say."""
        self._aantal = aantal
        self._retranslate()
        self.setVisible(aantal > 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)

    def _retranslate(self) -> None:
        zin = self.tr("{} onderdelen komen uit een andere editie dan nu is geladen.")
        if self._aantal == 1:
            zin = self.tr("1 onderdeel komt uit een andere editie dan nu is geladen.")
        self.tekst.setText(zin.format(self._aantal))
        self.setAccessibleName(self.tekst.text())
        self.bekijken.setText(self.tr("Bekijk wat er veranderde"))
        self.sluiten.setToolTip(self.tr("Niet meer tonen voor dit document"))
        self.sluiten.setAccessibleName(self.tr("Niet meer tonen voor dit document"))
