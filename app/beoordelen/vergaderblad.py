"""The sheet of a meeting: one note or criterion, large, with what the document says there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.beoordelen.besluitblad import Besluitblad
from app.beoordelen.besluitrijen import Besluitrij, kop_of
from app.beoordelen.gespreksblad import Gespreksblad
from app.beoordelen.notitierijen import Notitierij
from app.beoordelen.pagina import orient
from app.beoordelen.stappen import Stap
from app.beoordelen.woorden import plaats_in_woorden
from app.look.iconen import set_icon
from app.look.kortlabel import Kortlabel
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from composer.beoordelen.waarden import Uitkomst

_GROOT: Final = 1.3
_KOP: Final = 1.7
_TOETSEN: Final = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class Vergaderblad(QWidget):
    """1, 2 and 3 decide, N makes a note, F9 goes on; the keys of the text are for the text."""

    stap_gevraagd = Signal(int)
    """1 = the next one, -1 = the one before."""
    notitie_gevraagd = Signal()
    """Another note on the present one."""
    beeindigd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stap: Stap | None = None
        self.document = Kortlabel(self)
        self.kop = Kortlabel(self)
        self.verband = QPlainTextEdit(self)
        self.verband.setReadOnly(True)
        self.verband.setTabChangesFocus(True)
        self.gesprek = Gespreksblad(self)
        self.besluit = Besluitblad(self)
        self.bladen = QStackedWidget(self)
        self.bladen.addWidget(self.gesprek)
        self.bladen.addWidget(self.besluit)
        self.uitleg = Kortlabel(self)
        self.vorige = QPushButton(self)
        self.volgende = QPushButton(self)
        self.notitie = QPushButton(self)
        self.einde = QPushButton(self)
        self._enlarge()
        self._lay_out()
        self.volgende.clicked.connect(lambda: self.stap_gevraagd.emit(1))
        self.vorige.clicked.connect(lambda: self.stap_gevraagd.emit(-1))
        self.notitie.clicked.connect(self.notitie_gevraagd)
        self.einde.clicked.connect(self.beeindigd)
        self._retranslate()

    def show_stap(self, stap: Stap, document: str, verband: str, over: int) -> None:
        """Show this one, of the document of this name; ``over`` counts what still waits."""
        is_ander = self.stap is None or self.stap.sleutel != stap.sleutel
        self.stap = stap
        zin = self.tr("{document} - nog {over} te bespreken")
        self.document.show_text(zin.format(document=document, over=over))
        if self.verband.toPlainText() != verband:
            self.verband.setPlainText(verband)
        self.verband.setVisible(bool(verband))
        if isinstance(stap, Notitierij):
            self.gesprek.show_rij(stap)
            self.bladen.setCurrentWidget(self.gesprek)
        else:
            self.besluit.show_rij(stap)
            self.bladen.setCurrentWidget(self.besluit)
        self._show_kop()
        self._show_uitleg()
        if is_ander:
            self.volgende.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self.gesprek.renew()
        self.besluit.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        toets = Qt.Key(event.key())
        if toets == Qt.Key.Key_Escape:
            if self.gesprek.antwoord.hasFocus() or self.besluit.reden.hasFocus():
                self.volgende.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.beeindigd.emit()
        elif toets == Qt.Key.Key_N:
            self.notitie.click()
        elif toets in _TOETSEN:
            self._choose(_TOETSEN.index(toets))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        orient(self.deler, self.width())

    def _choose(self, nummer: int) -> None:
        if isinstance(self.stap, Besluitrij):
            self.besluit.decide(list(Uitkomst)[nummer])
        elif nummer == 0:
            self.gesprek.stand.click()
        elif nummer == 1:
            self.gesprek.antwoord.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enlarge(self) -> None:
        for widget, maat in (
            (self.kop, _KOP),
            (self.verband, _GROOT),
            (self.gesprek, _GROOT),
            (self.besluit, _GROOT),
        ):
            letter = QFont(widget.font())
            letter.setPointSizeF(letter.pointSizeF() * maat)
            letter.setBold(widget is self.kop)
            widget.setFont(letter)

    def _lay_out(self) -> None:
        self.deler = QSplitter(Qt.Orientation.Vertical, self)
        self.deler.setChildrenCollapsible(False)
        self.deler.addWidget(self.verband)
        self.deler.addWidget(self.bladen)
        self.deler.setStretchFactor(0, 1)
        self.deler.setStretchFactor(1, 1)
        self.deler.setSizes([1000, 1000])
        set_icon(self.volgende, "next")
        set_icon(self.notitie, "add")
        onder = QHBoxLayout()
        onder.setSpacing(RUIMTE)
        onder.addWidget(self.uitleg, 1)
        for knop in (self.einde, self.notitie, self.vorige, self.volgende):
            onder.addWidget(knop)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, RUIMTE_KLEIN)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addWidget(self.document)
        kolom.addWidget(self.kop)
        kolom.addWidget(self.deler, 1)
        kolom.addLayout(onder)

    def _retranslate(self) -> None:
        self.vorige.setText(self.tr("Vorige (Shift+F9)"))
        self.volgende.setText(self.tr("Volgende (F9)"))
        self.notitie.setText(self.tr("Notitie (N)"))
        self.einde.setText(self.tr("Beëindigen (Esc)"))
        self.verband.setAccessibleName(self.tr("Wat er in het document staat"))
        self._show_kop()
        self._show_uitleg()

    def _show_kop(self) -> None:
        if isinstance(self.stap, Notitierij):
            self.kop.show_text(plaats_in_woorden(self.stap.plaats))
        elif self.stap is not None:
            self.kop.show_text(kop_of(self.stap))

    def _show_uitleg(self) -> None:
        if isinstance(self.stap, Besluitrij):
            zin = self.tr("1, 2 of 3: beslissen, in de volgorde van de knoppen.")
        else:
            zin = self.tr("1: afhandelen of heropenen. 2: antwoorden, Ctrl+Enter bewaart.")
        self.uitleg.show_text(zin)
