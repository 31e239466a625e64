"""The line that stands as long as the experiment is over: whatever is judged is only a check."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.detailpaneel.blokken import regeltekst
from app.look.iconen import icon
from app.look.thema import ICOONMAAT, RUIMTE, RUIMTE_KLEIN
from composer.finding import Finding

translate = QCoreApplication.translate

_EINDE: Final = ("TYD-06", "beeindigd")


class Standregel(QFrame):
    """Cannot be closed; leads to the choice of a rule set (``regelset`` gets its menu)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._teken = QLabel(self)
        self.tekst = regeltekst()
        self.tekst.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.regelset = QPushButton(self)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(RUIMTE, RUIMTE_KLEIN, RUIMTE, RUIMTE_KLEIN)
        rij.setSpacing(RUIMTE)
        rij.addWidget(self._teken)
        rij.addWidget(self.tekst, 1)
        rij.addWidget(self.regelset)
        self._retranslate()
        self.renew()
        self.hide()

    def show_bevindingen(self, findings: Iterable[Finding]) -> None:
        """Stand here when these findings say that the experiment is over."""
        from composer.meldingen import sentence

        einde = next((f for f in findings if (f.regel, f.variant) == _EINDE), None)
        if einde is not None:
            self.tekst.setText(sentence(einde, {}, translate))
            self.setAccessibleName(self.tekst.text())
        self.setVisible(einde is not None)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        self._teken.setPixmap(icon("info").pixmap(ICOONMAAT, ICOONMAAT))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.regelset.setText(self.tr("Regelset kiezen"))
        self.regelset.setToolTip(self.tr("Kies waarmee de samenstelling wordt beoordeeld"))
