"""The page of one finding: what, why, on what figures, about which parts, by which rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.bevindingen.beeld import Beeld, answered_in_words
from app.bevindingen.links import Linklijst
from app.detailpaneel.blokken import Feitenrooster, platte_tekst
from app.look.iconen import icon, set_icon
from app.look.thema import ICOONMAAT, RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN

_RIJEN: Final = (
    "onderdeel",
    "grondslag",
    "zekerheid",
    "motiveren",
    "cijfers",
    "betrokken",
    "bronnen",
    "regel",
)


class Detailblad(QScrollArea):
    """The page of one finding."""

    regel_gevraagd = Signal(str)
    """(id of a rule): the user wants to read its page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beeld: Beeld | None = None
        self.zin = platte_tekst(met_toetsen=True)
        self._teken = QLabel(self)
        self._ernst = platte_tekst(gedempt=True)
        self.antwoord = platte_tekst(met_toetsen=True)
        self.onderdeel = Linklijst(self)
        self.geheel = platte_tekst()
        self.grondslag = platte_tekst()
        self.zekerheid = platte_tekst()
        self.beantwoorden = platte_tekst()
        self.motiveren = QPushButton(self)
        self.cijfers = Feitenrooster(self, boven=0)
        self.betrokken = Linklijst(self)
        self.bronnen = Linklijst(self)
        self.regeltitel = platte_tekst()
        self.regeltitel.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.regel = QPushButton(self)
        set_icon(self.regel, "help")
        self._koppen = {naam: platte_tekst(gedempt=True) for naam in _RIJEN}
        self._lay_out()
        self.regel.clicked.connect(self._on_regel)
        self._retranslate()

    def show_beeld(self, beeld: Beeld) -> None:
        """Show this."""
        if beeld == self._beeld:
            return
        eerder, self._beeld = self._beeld, beeld
        self._fill(beeld)
        if eerder is None or eerder.rij.sleutel != beeld.rij.sleutel:
            self.verticalScrollBar().setValue(0)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        if self._beeld is not None:
            self._fill(self._beeld)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _fill(self, beeld: Beeld) -> None:
        rij = beeld.rij
        self._teken.setPixmap(icon(beeld.icoon).pixmap(ICOONMAAT, ICOONMAAT))
        self._ernst.setText(beeld.ernst)
        self.zin.setText(rij.melding)
        self.antwoord.setText(self._antwoord(beeld))
        self.antwoord.setVisible(bool(self.antwoord.text()))
        self.onderdeel.show_links((beeld.deel,) if beeld.deel else ())
        self.onderdeel.setVisible(beeld.deel is not None)
        self.geheel.setVisible(beeld.deel is None)
        self.grondslag.setText(rij.grondslag[:1].upper() + rij.grondslag[1:])
        self.zekerheid.setText(beeld.zekerheid)
        self.beantwoorden.setText(beeld.beantwoorden)
        self.motiveren.setText(self._knoptekst(beeld))
        self.motiveren.setVisible(rij.is_motiveerbaar)
        self.cijfers.show_feiten(beeld.cijfers)
        self.betrokken.show_links(beeld.betrokken)
        self.bronnen.show_links(beeld.bronnen)
        for naam, inhoud, is_er in (
            ("cijfers", self.cijfers, bool(beeld.cijfers)),
            ("betrokken", self.betrokken, bool(beeld.betrokken)),
            ("bronnen", self.bronnen, bool(beeld.bronnen)),
        ):
            self._koppen[naam].setVisible(is_er)
            inhoud.setVisible(is_er)
        self.regeltitel.setText(rij.regeltitel)
        self.regel.setText(rij.finding.regel)
        uitleg = self.tr("Uitleg van regel {}").format(f"{rij.finding.regel} {rij.regeltitel}")
        self.regel.setAccessibleName(uitleg)
        self.regel.setToolTip(uitleg)

    def _antwoord(self, beeld: Beeld) -> str:
        rij = beeld.rij
        if rij.antwoord is None:
            return ""
        door = answered_in_words(rij)
        zin = self.tr("Toch zo, omdat: {}").format(rij.motivering)
        zin = f"{zin}\n({door})" if door else zin
        if rij.finding.herzien:
            kop = self.tr("Eerder gemotiveerd; wat eraan ten grondslag lag, is veranderd.")
            return f"{kop}\n{zin}"
        return zin

    def _knoptekst(self, beeld: Beeld) -> str:
        if beeld.rij.finding.herzien:
            return self.tr("Motivering bevestigen of wijzigen…")
        if beeld.rij.finding.gemotiveerd:
            return self.tr("Motivering wijzigen…")
        return self.tr("Toch zo, omdat…")

    def _retranslate(self) -> None:
        self.geheel.setText(self.tr("Hele samenstelling"))
        for naam, tekst in zip(
            _RIJEN,
            (
                self.tr("Onderdeel"),
                self.tr("Waarom"),
                self.tr("Hoe zeker"),
                self.tr("Motiveren"),
                self.tr("Cijfers"),
                self.tr("Betrokken"),
                self.tr("Bronnen"),
                self.tr("Regel"),
            ),
            strict=True,
        ):
            self._koppen[naam].setText(tekst)
        self.renew()

    def _lay_out(self) -> None:
        letter = self.zin.font()
        letter.setBold(True)
        self.zin.setFont(letter)
        boven = QHBoxLayout()
        boven.setSpacing(RUIMTE)
        boven.addWidget(self._teken, 0, Qt.AlignmentFlag.AlignTop)
        zinnen = QVBoxLayout()
        zinnen.setSpacing(RUIMTE_KLEIN)
        for deel in (self._ernst, self.zin, self.antwoord):
            zinnen.addWidget(deel)
        boven.addLayout(zinnen, 1)
        rooster = QGridLayout()
        rooster.setHorizontalSpacing(RUIMTE_GROOT)
        rooster.setVerticalSpacing(RUIMTE_KLEIN)
        rooster.setColumnStretch(1, 1)
        for nummer, (naam, inhoud) in enumerate(zip(_RIJEN, self._contents(), strict=True)):
            rooster.addWidget(self._koppen[naam], nummer, 0, Qt.AlignmentFlag.AlignTop)
            rooster.addWidget(inhoud, nummer, 1)
        binnen = QWidget()
        kolom = QVBoxLayout(binnen)
        kolom.setContentsMargins(RUIMTE_GROOT, RUIMTE, RUIMTE_GROOT, RUIMTE)
        kolom.setSpacing(RUIMTE_GROOT)
        kolom.addLayout(boven)
        kolom.addLayout(rooster)
        kolom.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # It shows no focus of its own; it scrolls to what has it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(binnen)

    def _contents(self) -> tuple[QWidget, ...]:
        onderdeel = _stack(QVBoxLayout, self.onderdeel, self.geheel)
        motiveren = _stack(QVBoxLayout, self.beantwoorden, self.motiveren)
        return (
            onderdeel,
            self.grondslag,
            self.zekerheid,
            motiveren,
            self.cijfers,
            self.betrokken,
            self.bronnen,
            _stack(QHBoxLayout, self.regel, self.regeltitel),
        )

    def _on_regel(self) -> None:
        if self._beeld is not None:
            self.regel_gevraagd.emit(self._beeld.rij.finding.regel)


def _stack(indeling: Callable[[QWidget], QVBoxLayout | QHBoxLayout], *delen: QWidget) -> QWidget:
    """Widgets at the left of one cell."""
    vak = QWidget()
    rij = indeling(vak)
    rij.setContentsMargins(0, 0, 0, 0)
    rij.setSpacing(RUIMTE_KLEIN)
    for deel in delen:
        if isinstance(deel, QLabel):
            rij.addWidget(deel, 1)
        else:
            rij.addWidget(deel, 0, Qt.AlignmentFlag.AlignLeft)
    return vak
