"""A line at the bottom of the window that says what went wrong or what was done, in a sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.look.iconen import pixmap, set_icon
from app.look.thema import ICOONMAAT, RUIMTE, RUIMTE_KLEIN, kleuren

VERDWIJNT_NA_MS: Final = 8000


class Toon(StrEnum):
    """What kind of message it is; the value is the icon."""

    FOUT = "error"
    WAARSCHUWING = "warning"
    GOED = "ok"
    INFO = "info"


_KLEUR_VAN: Final = {
    Toon.FOUT: "fout",
    Toon.WAARSCHUWING: "waarschuwing",
    Toon.GOED: "goed",
    Toon.INFO: "info",
}


class Meldingsbalk(QFrame):
    """One message at a time; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._toon = Toon.INFO
        self._beeld = QLabel(self)
        self.tekst = QLabel(self)
        self.tekst.setWordWrap(True)
        self.tekst.setTextFormat(Qt.TextFormat.PlainText)
        self.tekst.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.tekst.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.sluiten = QToolButton(self)
        self.sluiten.setAutoRaise(True)
        set_icon(self.sluiten, "clear")
        self.sluiten.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(RUIMTE, RUIMTE_KLEIN, RUIMTE_KLEIN, RUIMTE_KLEIN)
        rij.setSpacing(RUIMTE)
        rij.addWidget(self._beeld)
        rij.addWidget(self.tekst, 1)
        rij.addWidget(self.sluiten)
        self._retranslate()
        self.hide()

    def _retranslate(self) -> None:
        self.sluiten.setToolTip(self.tr("Melding sluiten"))
        self.sluiten.setAccessibleName(self.tr("Melding sluiten"))

    def say(self, zin: str, toon: Toon = Toon.FOUT) -> None:
        """Show a sentence; good news goes away by itself, bad news waits to be closed."""
        self._toon = toon
        self.tekst.setText(zin)
        self.setAccessibleName(zin)
        self._draw()
        self.show()
        self._timer.stop()
        if toon in (Toon.GOED, Toon.INFO):
            self._timer.start(VERDWIJNT_NA_MS)
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def take_back(self, zin: str) -> None:
        """Hide this sentence if it is still the one that shows: it is no longer true."""
        if self.tekst.text() == zin:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _draw(self) -> None:
        # The palette of the application: that of a widget follows only after its own event.
        kleur = getattr(kleuren(), _KLEUR_VAN[self._toon])
        self._beeld.setPixmap(pixmap(self._toon, ICOONMAAT, kleur, self.devicePixelRatioF()))
