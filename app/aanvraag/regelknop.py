"""The rules of a field: their numbers, how they stand, and a way to their pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from app.bevindingen.tellingen import ICOON_VAN
from app.look.iconen import set_icon
from app.look.thema import RUIMTE_KLEIN
from composer.finding import ERNST_VOLGORDE, Finding
from composer.regels.regel import Regel

translate = QCoreApplication.translate

_NAAST_ELKAAR: Final = 3
"""More would make the form wider than its place in a small window."""


class Regelknoppen(QWidget):
    """A small button per rule, with the icon of its gravest open finding."""

    regel_gevraagd = Signal(str)
    """(id of a rule): the user wants to read its page."""

    def __init__(self, regels: Sequence[Regel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regels = tuple(regels)
        self.knoppen = [self._make(regel) for regel in regels]
        rooster = QGridLayout(self)
        rooster.setContentsMargins(0, 0, 0, 0)
        rooster.setSpacing(RUIMTE_KLEIN)
        for nummer, knop in enumerate(self.knoppen):
            rooster.addWidget(knop, nummer // _NAAST_ELKAAR, nummer % _NAAST_ELKAAR)
        self.show_bevindingen(())

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rules, in order."""
        return tuple(regel.id for regel in self._regels)

    def show_bevindingen(self, bevindingen: Sequence[Finding]) -> None:
        """Show how the rules stand by these findings."""
        for regel, knop in zip(self._regels, self.knoppen, strict=True):
            eigen = [f for f in bevindingen if f.regel == regel.id and not f.gemotiveerd]
            ernst = min((f.ernst for f in eigen), key=ERNST_VOLGORDE.__getitem__, default=None)
            set_icon(knop, ICOON_VAN[ernst] if ernst else "ok")
            titel = translate("Regels", regel.titel)
            knop.setToolTip(f"{regel.id}  {titel}")
            knop.setAccessibleName(f"{regel.id} {titel}")

    def _make(self, regel: Regel) -> QToolButton:
        knop = QToolButton(self)
        knop.setText(regel.id)
        knop.setAutoRaise(True)
        knop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        knop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        knop.clicked.connect(self._on_clicked)
        return knop

    def _on_clicked(self) -> None:
        knop = self.sender()
        if isinstance(knop, QToolButton):
            self.regel_gevraagd.emit(knop.text())
