"""Beside the findings: the page of the current one, or that one may choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.detailpaneel.blokken import regeltekst
from app.look.thema import RUIMTE_GROOT

if TYPE_CHECKING:
    from app.bevindingen.beeld import Beeld
    from app.bevindingen.blad import Detailblad


class Bevindingdetails(QStackedWidget):
    """Shows one finding, or says that one may choose one."""

    onderdeel_gevraagd = Signal(str)
    """(id of a part or code of a keuzedeel): the user wants to see it."""
    bron_gevraagd = Signal(str)
    """(source as a finding names it): the user wants to see it in the structure."""
    regel_gevraagd = Signal(str)
    """(id of a rule): the user wants to read its page."""
    motiveren_gevraagd = Signal()
    """The user wants to answer it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blad: Detailblad | None = None
        self.leeg = regeltekst(gedempt=True)
        self.leeg.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leeg.setContentsMargins(RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT)
        self.addWidget(self.leeg)
        self._retranslate()

    @property
    def blad(self) -> Detailblad:
        """The page of a finding, made when it is first asked for."""
        if self._blad is None:
            from app.bevindingen.blad import Detailblad

            self._blad = blad = Detailblad(self)
            blad.onderdeel.gekozen.connect(self.onderdeel_gevraagd)
            blad.betrokken.gekozen.connect(self.onderdeel_gevraagd)
            blad.bronnen.gekozen.connect(self.bron_gevraagd)
            blad.motiveren.clicked.connect(self.motiveren_gevraagd)
            blad.regel_gevraagd.connect(self.regel_gevraagd)
            self.addWidget(blad)
        return self._blad

    def show_beeld(self, beeld: Beeld | None) -> None:
        """Show this; None = nothing is chosen."""
        if beeld is None:
            self.setCurrentWidget(self.leeg)
            return
        self.blad.show_beeld(beeld)
        self.setCurrentWidget(self.blad)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        if self._blad is not None:
            self._blad.renew()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Details van de bevinding"))
        self.leeg.setText(
            self.tr("Kies een bevinding om te zien waarom zij er is en wat eraan te doen is.")
        )
