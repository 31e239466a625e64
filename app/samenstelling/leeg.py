"""What stands where there is nothing yet: a picture, what is missing, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.look.iconen import pixmap
from app.look.thema import RUIMTE, RUIMTE_GROOT, kleuren


class Uitnodiging(QWidget):
    """An icon, a heading and an explanation in the middle."""

    def __init__(self, icoon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icoon = icoon
        self._beeld = QLabel(self)
        self._beeld.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kop = kop = QLabel(self)
        kop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        letter = kop.font()
        letter.setBold(True)
        letter.setPointSizeF(letter.pointSizeF() * 1.15)
        kop.setFont(letter)
        self.uitleg = uitleg = QLabel(self)
        uitleg.setAlignment(Qt.AlignmentFlag.AlignCenter)
        uitleg.setWordWrap(True)
        uitleg.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        indeling = QVBoxLayout(self)
        indeling.setContentsMargins(*4 * (RUIMTE_GROOT,))
        indeling.setSpacing(RUIMTE)
        indeling.addStretch()
        indeling.addWidget(self._beeld)
        indeling.addWidget(kop)
        indeling.addWidget(uitleg)
        indeling.addStretch()
        self.retranslate()
        self._draw()

    def retranslate(self) -> None:
        """Say in the language of the screen what there is to say."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _draw(self) -> None:
        # The palette of the application: that of a widget follows only after its own event.
        kleur = kleuren().gedempt
        self._beeld.setPixmap(pixmap(self._icoon, 32, kleur, self.devicePixelRatioF()))


class GeenKeuzedelen(Uitnodiging):
    """Where the keuzedelen will come; lets the mouse through, so that one can drop on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("keuzedeel", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def retranslate(self) -> None:
        self.kop.setText(self.tr("Nog geen keuzedelen"))
        self.uitleg.setText(
            self.tr(
                "Hier staan straks de keuzedelen bij deze cross-over, met hun studielast:\n"
                "sleep ze uit de structuur hierheen, of kies ze links en druk op Enter."
            )
        )


class LegeStaat(Uitnodiging):
    """Where the first kerntaak will come; lets the mouse through, so that one can drop on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("crossover", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def retranslate(self) -> None:
        self.kop.setText(self.tr("Nog geen kerntaken"))
        self.uitleg.setText(
            self.tr(
                "Sleep kerntaken of werkprocessen uit de structuur hierheen,\n"
                "of kies ze links en druk op Enter. Zoeken: Ctrl+F."
            )
        )
