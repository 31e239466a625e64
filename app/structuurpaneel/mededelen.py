"""What the panel says beside the tree: quiet sentences, and in which order things stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from app.structuurpaneel.geheugen import BESTE, STRUCTUUR


class Mededeling(QLabel):
    """Sentences that wrap, in the colour of what matters less; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.hide()

    def show_zinnen(self, zinnen: Sequence[str]) -> None:
        """Say these."""
        self.setText("\n".join(zin[:1].upper() + zin[1:] for zin in zinnen))
        self.setVisible(bool(zinnen))


class Volgordeknop(QToolButton):
    """Says in which order the hits stand, and offers the other."""

    gekozen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._volgorde = BESTE
        menu = QMenu(self)
        self._groep = QActionGroup(menu)
        self._acties = {volgorde: QAction(menu) for volgorde in (BESTE, STRUCTUUR)}
        for volgorde, actie in self._acties.items():
            actie.setCheckable(True)
            actie.setData(volgorde)
            self._groep.addAction(actie)
        menu.addActions(self._groep.actions())
        menu.triggered.connect(self._on_gekozen)
        self.setMenu(menu)
        self._retranslate()

    def show_volgorde(self, volgorde: str) -> None:
        """Say that this is the order."""
        self._volgorde = volgorde
        self._acties[volgorde].setChecked(True)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_gekozen(self, actie: QAction) -> None:
        self.gekozen.emit(actie.data())

    def _retranslate(self) -> None:
        self._acties[BESTE].setText(self.tr("Beste eerst"))
        self._acties[STRUCTUUR].setText(self.tr("Op volgorde van de structuur"))
        kort = {BESTE: self.tr("Beste eerst"), STRUCTUUR: self.tr("Structuur")}
        self.setText(kort[self._volgorde])
        volgorde = self._acties[self._volgorde].text()
        self.setAccessibleName(self.tr("Volgorde: {0}").format(volgorde))
        self.setToolTip(self.tr("De volgorde van wat er is gevonden"))
