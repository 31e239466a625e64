"""One criterion or motivation: what it asks, what was decided, and deciding with a reason."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.beoordelen.besluitrijen import (
    Besluitrij,
    Besluitsleutel,
    besluit_in_woorden,
    kop_of,
    tekst_of,
    uitkomst_of,
)
from app.beoordelen.gespreksblad import kopregel, vet
from app.beoordelen.tekstvak import Tekstvak
from app.beoordelen.woorden import ICOON_VAN_UITKOMST, moment_in_woorden, uitkomst_in_woord
from app.detailpaneel.blokken import Melding, platte_tekst
from app.look.iconen import set_icon
from app.look.thema import RIJHOOGTE, RUIMTE, RUIMTE_KLEIN
from composer.beoordelen.waarden import Uitkomst


class Besluitblad(QWidget):
    """A reason that is being typed stays with its criterion."""

    besloten = Signal(object, str)
    """(Uitkomst, the reason)."""
    intrekken_gevraagd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rij: Besluitrij | None = None
        self._gevraagd: Uitkomst | None = None
        self._getypt: dict[Besluitsleutel, str] = {}
        self.tekstblad = QScrollArea(self)
        self.tekstblad.setWidgetResizable(True)
        self.tekstblad.setFrameShape(QFrame.Shape.StyledPanel)
        # It scrolls; on a low screen the bars below the window need the room.
        self.tekstblad.setMinimumHeight(2 * RIJHOOGTE)
        self.reden = Tekstvak(self)
        self.vraag = platte_tekst()
        self.knoppen = {uitkomst: QPushButton(self) for uitkomst in Uitkomst}
        self.intrekken = QPushButton(self)
        self._lay_out()
        self.reden.textChanged.connect(self._on_getypt)
        for uitkomst, knop in self.knoppen.items():
            set_icon(knop, ICOON_VAN_UITKOMST[uitkomst])
            knop.clicked.connect(lambda _=False, u=uitkomst: self.decide(u))
        self.intrekken.clicked.connect(self.intrekken_gevraagd)
        self.reden.klaar.connect(self._on_reden)
        self._show_knoppen()

    def show_rij(self, rij: Besluitrij | None) -> None:
        """Show a criterion or motivation; None = none is chosen."""
        is_ander = rij is None or self.rij is None or rij.sleutel != self.rij.sleutel
        eerder = self.rij
        self.rij = rij
        if is_ander:
            self._gevraagd = None
            self.vraag.hide()
            self.reden.setPlainText("" if rij is None else self._getypt.get(rij.sleutel, ""))
        if rij is None or rij != eerder:
            self._fill()
        self._show_knoppen()

    def decide(self, uitkomst: Uitkomst) -> None:
        """Ask that this is written; anything but acceptance waits for a reason."""
        if self.rij is None or uitkomst not in self.rij.mag:
            return
        reden = self.reden.tekst
        wil_reden = uitkomst is not Uitkomst.AANVAARD and not reden
        self.vraag.setVisible(wil_reden)
        self._gevraagd = uitkomst if wil_reden else None
        if wil_reden:
            self.reden.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.besloten.emit(uitkomst, reden)

    def clear_reden(self, rij: Besluitrij) -> None:
        """The reason was written with this criterion; another one may show by now."""
        self._getypt.pop(rij.sleutel, None)
        if self.rij is not None and self.rij.sleutel == rij.sleutel:
            self.reden.clear()

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self._fill()
        self._show_knoppen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()

    def _lay_out(self) -> None:
        self.vraag.hide()
        rij = QHBoxLayout()
        rij.setSpacing(RUIMTE_KLEIN)
        for knop in (*self.knoppen.values(), self.intrekken):
            rij.addWidget(knop)
        rij.addStretch(1)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addWidget(self.tekstblad, 1)
        kolom.addWidget(self.vraag)
        kolom.addWidget(self.reden)
        kolom.addLayout(rij)

    def _fill(self) -> None:
        blad = QWidget()
        kolom = QVBoxLayout(blad)
        kolom.setContentsMargins(RUIMTE, RUIMTE, RUIMTE, RUIMTE)
        kolom.setSpacing(RUIMTE)
        if (rij := self.rij) is None:
            kolom.addWidget(platte_tekst(self.tr("Kies een criterium."), gedempt=True))
        else:
            kolom.addWidget(vet(kop_of(rij)))
            kolom.addWidget(platte_tekst(tekst_of(rij), met_toetsen=True))
            if rij.is_betwist:
                self._add_melding(
                    kolom, self.tr("Beoordelaars verschillen hierover. Beslis opnieuw.")
                )
            if rij.is_eerder:
                self._add_melding(
                    kolom, self.tr("Dit besluit ging over een eerdere tekst. Kijk het na.")
                )
            for versie in rij.versies:
                uitkomst = uitkomst_of(versie)
                icoon = "withdrawn" if uitkomst is None else ICOON_VAN_UITKOMST[uitkomst]
                wie = f"{versie.auteur}, {moment_in_woorden(versie.tijd)}"
                kolom.addLayout(kopregel(icoon, f"{besluit_in_woorden(rij, versie)} - {wie}"))
                if versie.inhoud is not None and versie.inhoud.reden:
                    kolom.addWidget(platte_tekst(versie.inhoud.reden, met_toetsen=True))
        kolom.addStretch(1)
        self.tekstblad.setAccessibleName(self.tr("Het criterium met de besluiten"))
        self.tekstblad.setWidget(blad)

    def _add_melding(self, kolom: QVBoxLayout, zin: str) -> None:
        melding = Melding("warning", "waarschuwing")
        melding.tekst.setText(zin)
        kolom.addWidget(melding)

    def _show_knoppen(self) -> None:
        rij = self.rij
        is_grond = rij is not None and rij.is_weigeringsgrond
        mag = () if rij is None else rij.mag
        for uitkomst, knop in self.knoppen.items():
            woord = uitkomst_in_woord(uitkomst, is_weigeringsgrond=is_grond)
            knop.setText(woord[:1].upper() + woord[1:])
            knop.setEnabled(uitkomst in mag)
        self.intrekken.setText(self.tr("Intrekken"))
        self.intrekken.setEnabled(rij is not None and any(v.inhoud for v in rij.versies))
        self.reden.setPlaceholderText(self.tr("Waarom"))
        self.reden.setAccessibleName(self.tr("Waarom"))
        self.reden.setEnabled(bool(mag))
        self.vraag.setText(
            self.tr("Zeg erbij waarom, zodat de instelling weet wat te doen. Ctrl+Enter bewaart.")
        )

    def _on_reden(self) -> None:
        """The reason that was asked for is there."""
        if self._gevraagd is not None:
            self.decide(self._gevraagd)

    def _on_getypt(self) -> None:
        if self.rij is not None:
            self._getypt[self.rij.sleutel] = self.reden.toPlainText()
        if self.reden.tekst:
            self.vraag.hide()
