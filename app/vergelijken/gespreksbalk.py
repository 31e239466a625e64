"""The bar over the texts while the differences are gone through in a meeting."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.bevindingen.aankondigen import Aankondiger
from app.look.iconen import icon, set_icon
from app.look.kortlabel import Kortlabel
from app.look.thema import ICOONMAAT, RUIMTE, RUIMTE_KLEIN

_GROOT: Final = 1.4
_NAAST_ELKAAR: Final = 1_150
"""From which width on the sentence stands beside the buttons and not above them."""


class Gespreksbalk(QWidget):
    """1, N and Esc work wherever the keyboard is, as long as this shows."""

    stap_gevraagd = Signal(int)
    """1 = the next one, -1 = the one before."""
    besproken_gevraagd = Signal()
    """The present one was discussed."""
    notitie_gevraagd = Signal()
    beeindigd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plaats: tuple[int | None, int, int] = (None, 0, 0)
        self._is_besproken = False
        self._aankondiger = Aankondiger(self)
        self.teken = QLabel(self)
        self.stand = Kortlabel(self)
        letter = QFont(self.stand.font())
        letter.setPointSizeF(letter.pointSizeF() * _GROOT)
        letter.setBold(True)
        self.stand.setFont(letter)
        self.besproken = QPushButton(self)
        self.notitie = QPushButton(self)
        self.vorige = QPushButton(self)
        self.volgende = QPushButton(self)
        self.einde = QPushButton(self)
        set_icon(self.besproken, "ok")
        set_icon(self.notitie, "note")
        set_icon(self.volgende, "next")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    def show_stand(
        self, titel: str, plaats: int | None, aantal: int, over: int, *, is_besproken: bool
    ) -> None:
        """The present difference of how many, and how many are still to be discussed.

        ``plaats`` counts from 1; None = what is looked at now does not differ. Who hears the screen
        hears ``titel``, what the row is called, with it: the keys stay on a button.
        """
        self._plaats, self._is_besproken = (plaats, aantal, over), is_besproken
        self.teken.setVisible(is_besproken)
        self.besproken.setEnabled(plaats is not None and not is_besproken)
        self._aankondiger.say(", ".join(filter(None, (titel, self._show_tekst()))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        richting = QBoxLayout.Direction
        naast = self.width() >= _NAAST_ELKAAR
        self._rij.setDirection(richting.LeftToRight if naast else richting.TopToBottom)

    def _lay_out(self) -> None:
        self._draw()
        zin, knoppen = QHBoxLayout(), QHBoxLayout()
        zin.addWidget(self.teken)
        zin.addWidget(self.stand, 1)
        for knop in (self.besproken, self.notitie, self.vorige, self.volgende, self.einde):
            knoppen.addWidget(knop)
        for deel in (zin, knoppen):
            deel.setSpacing(RUIMTE)
        self._rij = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rij.setContentsMargins(RUIMTE, RUIMTE, RUIMTE_KLEIN, RUIMTE_KLEIN)
        self._rij.setSpacing(RUIMTE)
        self._rij.addLayout(zin, 1)
        self._rij.addLayout(knoppen)

    def _connect(self) -> None:
        self.besproken.clicked.connect(self.besproken_gevraagd)
        self.notitie.clicked.connect(self.notitie_gevraagd)
        self.vorige.clicked.connect(lambda: self.stap_gevraagd.emit(-1))
        self.volgende.clicked.connect(lambda: self.stap_gevraagd.emit(1))
        self.einde.clicked.connect(self.beeindigd)
        for toets, doe in (
            ("1", self.besproken_gevraagd),
            ("N", self.notitie_gevraagd),
            ("Esc", self.beeindigd),
        ):
            QShortcut(QKeySequence(toets), self).activated.connect(doe)

    def _draw(self) -> None:
        self.teken.setPixmap(icon("ok").pixmap(QSize(ICOONMAAT, ICOONMAAT)))

    def _retranslate(self) -> None:
        self.besproken.setText(self.tr("Besproken (1)"))
        self.besproken.setToolTip(
            self.tr("Zet bij dit onderdeel in het pakket dat het verschil besproken is: akkoord")
        )
        self.notitie.setText(self.tr("Notitie (N)"))
        self.vorige.setText(self.tr("Vorige (Shift+F9)"))
        self.vorige.setToolTip(self.tr("Het verschil hiervoor, ook als het besproken is"))
        self.volgende.setText(self.tr("Volgende (F9)"))
        self.volgende.setToolTip(self.tr("Het volgende verschil dat nog te bespreken is"))
        self.einde.setText(self.tr("Beëindigen (Esc)"))
        self.teken.setAccessibleName(self.tr("Besproken"))
        self._show_tekst()

    def _show_tekst(self) -> str:
        plaats, aantal, over = self._plaats
        if plaats is None:
            zin = self.tr("geen verschil in deze rij · nog {over} te bespreken")
        elif self._is_besproken:
            zin = self.tr("verschil {plaats} van {aantal}, besproken · nog {over} te bespreken")
        else:
            zin = self.tr("verschil {plaats} van {aantal} · nog {over} te bespreken")
        zin = zin.format(plaats=plaats, aantal=aantal, over=over)
        self.stand.show_text(zin)
        return zin
