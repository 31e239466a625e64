"""One note with its answers, and what one can do with it: answer, change, settle, remove."""

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

from app.beoordelen.notitierijen import Notitierij, Notitiesleutel
from app.beoordelen.tekstvak import Tekstvak
from app.beoordelen.woorden import (
    ICOON_VAN_SOORT,
    moment_in_woorden,
    plaats_in_woorden,
    soort_in_woord,
    stand_in_woord,
)
from app.detailpaneel.blokken import Icoonlabel, Melding, platte_tekst
from app.look.iconen import set_icon
from app.look.thema import RIJHOOGTE, RUIMTE, RUIMTE_KLEIN
from composer.beoordelen.beeld import Ding, Versie
from composer.beoordelen.waarden import Antwoord, Notitie, Notitiestand


class Gespreksblad(QWidget):
    """What is being typed under a note stays with that note."""

    antwoord_gegeven = Signal(str)
    """A text, in answer to the note that shows."""
    stand_gevraagd = Signal(object)
    """(Notitiestand): settle it or open it again."""
    tekst_gekozen = Signal(object)
    """(Notitie): of what was changed twice, this holds."""
    wijzigen_gevraagd = Signal()
    verwijderen_gevraagd = Signal()
    terugzetten_gevraagd = Signal()
    tonen_gevraagd = Signal()
    """Bring the part in front."""
    antwoord_wijzigen_gevraagd = Signal(object)
    antwoord_verwijderen_gevraagd = Signal(object)
    """(Ding[Antwoord])."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rij: Notitierij | None = None
        self._getypt: dict[Notitiesleutel, str] = {}
        self.tekstblad = QScrollArea(self)
        self.tekstblad.setWidgetResizable(True)
        self.tekstblad.setFrameShape(QFrame.Shape.StyledPanel)
        # It scrolls; on a low screen the bars below the window need the room.
        self.tekstblad.setMinimumHeight(2 * RIJHOOGTE)
        self.antwoord = Tekstvak(self)
        self.antwoorden = QPushButton(self)
        self.stand = QPushButton(self)
        self.wijzigen = QPushButton(self)
        self.verwijderen = QPushButton(self)
        self.tonen = QPushButton(self)
        self._lay_out()
        self.antwoord.textChanged.connect(self._on_getypt)
        self.antwoorden.clicked.connect(self._on_antwoord)
        self.antwoord.klaar.connect(self._on_antwoord)
        self.stand.clicked.connect(self._on_stand)
        self.wijzigen.clicked.connect(self.wijzigen_gevraagd)
        self.verwijderen.clicked.connect(self._on_verwijderen)
        self.tonen.clicked.connect(self.tonen_gevraagd)
        self._show_knoppen()

    def show_rij(self, rij: Notitierij | None) -> None:
        """Show a note; None = none is chosen."""
        is_zelfde = rij == self.rij
        is_ander = rij is None or self.rij is None or rij.sleutel != self.rij.sleutel
        self.rij = rij
        if is_ander:
            self.antwoord.setPlainText("" if rij is None else self._getypt.get(rij.sleutel, ""))
        if not is_zelfde or rij is None:
            self._fill()
        self._show_knoppen()

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self._fill()
        self._show_knoppen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()

    def _lay_out(self) -> None:
        set_icon(self.tonen, "open")
        knoppen = QHBoxLayout()
        knoppen.setSpacing(RUIMTE_KLEIN)
        for knop in (self.antwoorden, self.stand, self.wijzigen, self.verwijderen, self.tonen):
            knoppen.addWidget(knop)
        knoppen.addStretch(1)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addWidget(self.tekstblad, 1)
        kolom.addWidget(self.antwoord)
        kolom.addLayout(knoppen)

    def _fill(self) -> None:
        blad = QWidget()
        kolom = QVBoxLayout(blad)
        kolom.setContentsMargins(RUIMTE, RUIMTE, RUIMTE, RUIMTE)
        kolom.setSpacing(RUIMTE)
        blad.setFont(self.font())
        if self.rij is None:
            kolom.addWidget(platte_tekst(self.tr("Kies een notitie."), gedempt=True))
        else:
            self._fill_notitie(kolom, self.rij)
            for antwoord in self.rij.gesprek.antwoorden:
                self._fill_antwoord(kolom, antwoord)
        kolom.addStretch(1)
        self.tekstblad.setAccessibleName(self.tr("De notitie met de antwoorden"))
        self.tekstblad.setWidget(blad)

    def _fill_notitie(self, kolom: QVBoxLayout, rij: Notitierij) -> None:
        kolom.addWidget(vet(plaats_in_woorden(rij.plaats)))
        if rij.plaats.is_weg:
            melding = Melding("withdrawn", "gedempt")
            melding.tekst.setText(
                self.tr("Het onderdeel van deze notitie staat niet meer in het document.")
            )
            kolom.addWidget(melding)
        notitie = rij.gesprek.notitie
        if notitie.is_betwist:
            melding = Melding("warning", "waarschuwing")
            melding.tekst.setText(
                self.tr("Deze notitie is twee keer gewijzigd. Kies welke versie geldt.")
            )
            kolom.addWidget(melding)
        if not notitie.versies:
            kolom.addWidget(platte_tekst(self.tr("De notitie zelf staat niet in dit pakket.")))
        for versie in notitie.verschillende:
            self._fill_versie(kolom, versie, is_keuze=notitie.is_betwist)

    def _fill_versie(self, kolom: QVBoxLayout, versie: Versie[Notitie], *, is_keuze: bool) -> None:
        wie = f"{versie.auteur}, {moment_in_woorden(versie.tijd)}"
        inhoud = versie.inhoud
        if inhoud is None:
            kop = self.tr("Verwijderd door {wie}").format(wie=wie)
            kolom.addLayout(kopregel("withdrawn", kop))
        else:
            kop = f"{soort_in_woord(inhoud.soort)}, {stand_in_woord(inhoud.stand)} - {wie}"
            kolom.addLayout(kopregel(ICOON_VAN_SOORT[inhoud.soort], kop))
            kolom.addWidget(platte_tekst(inhoud.tekst, met_toetsen=True))
        if is_keuze:
            geldt = QPushButton(
                self.tr("Deze versie geldt") if inhoud is not None else self.tr("Verwijderen geldt")
            )
            if inhoud is None:
                geldt.clicked.connect(self.verwijderen_gevraagd)
            else:
                geldt.clicked.connect(lambda: self.tekst_gekozen.emit(inhoud))
            kolom.addWidget(geldt, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_antwoord(self, kolom: QVBoxLayout, antwoord: Ding[Antwoord]) -> None:
        for versie in antwoord.verschillende:
            wie = f"{versie.auteur}, {moment_in_woorden(versie.tijd)}"
            if antwoord.is_betwist:
                wie = self.tr("{wie} (twee keer gewijzigd)").format(wie=wie)
            kolom.addLayout(kopregel("reworded", self.tr("Antwoord van {wie}").format(wie=wie)))
            tekst = self.tr("verwijderd") if versie.inhoud is None else versie.inhoud.tekst
            kolom.addWidget(platte_tekst(tekst, met_toetsen=True))
        rij = QHBoxLayout()
        for tekst, signaal in (
            (self.tr("Antwoord wijzigen…"), self.antwoord_wijzigen_gevraagd),
            (self.tr("Antwoord verwijderen"), self.antwoord_verwijderen_gevraagd),
        ):
            knop = QPushButton(tekst)
            knop.setFlat(True)
            knop.clicked.connect(lambda _=False, s=signaal: s.emit(antwoord))
            rij.addWidget(knop)
        rij.addStretch(1)
        kolom.addLayout(rij)

    def _show_knoppen(self) -> None:
        rij = self.rij
        notitie = None if rij is None else rij.gesprek.notitie
        bestaat = notitie is not None and notitie.inhoud is not None
        is_open = rij is not None and rij.gesprek.is_open
        self.antwoorden.setText(self.tr("Antwoorden"))
        self.antwoorden.setToolTip(self.tr("Ctrl+Enter in het tekstvak"))
        self.stand.setText(self.tr("Afhandelen") if is_open else self.tr("Heropenen"))
        self.wijzigen.setText(self.tr("Wijzigen…"))
        self.verwijderen.setText(self.tr("Verwijderen") if bestaat else self.tr("Terugzetten"))
        self.tonen.setText(self.tr("Tonen"))
        self.tonen.setToolTip(self.tr("Breng het onderdeel of veld in beeld"))
        self.antwoord.setPlaceholderText(self.tr("Antwoord op deze notitie"))
        self.antwoord.setAccessibleName(self.tr("Antwoord op deze notitie"))
        self.antwoord.setEnabled(bestaat)
        self.antwoorden.setEnabled(bestaat and bool(self.antwoord.tekst))
        is_eens = bestaat and notitie is not None and not notitie.is_betwist
        for knop in (self.stand, self.wijzigen):
            knop.setEnabled(is_eens)
        self.verwijderen.setEnabled(notitie is not None and bool(notitie.versies))
        self.tonen.setEnabled(bestaat and rij is not None and not rij.plaats.is_weg)

    def _on_getypt(self) -> None:
        if self.rij is not None:
            self._getypt[self.rij.sleutel] = self.antwoord.toPlainText()
        self._show_knoppen()

    def _on_antwoord(self) -> None:
        if self.rij is not None and self.antwoord.tekst:
            self.antwoord_gegeven.emit(self.antwoord.tekst)

    def clear_antwoord(self, sleutel: Notitiesleutel) -> None:
        """The answer to this note was written; another one may show by now."""
        self._getypt.pop(sleutel, None)
        if self.rij is not None and self.rij.sleutel == sleutel:
            self.antwoord.clear()

    def _on_stand(self) -> None:
        if self.rij is not None:
            is_open = self.rij.gesprek.is_open
            self.stand_gevraagd.emit(Notitiestand.AFGEHANDELD if is_open else Notitiestand.OPEN)

    def _on_verwijderen(self) -> None:
        if self.rij is not None and self.rij.gesprek.notitie.inhoud is not None:
            self.verwijderen_gevraagd.emit()
        else:
            self.terugzetten_gevraagd.emit()


def vet(tekst: str) -> QWidget:
    """A plain text in bold."""
    label = platte_tekst(tekst)
    letter = label.font()
    letter.setBold(True)
    label.setFont(letter)
    return label


def kopregel(icoon: str, tekst: str) -> QHBoxLayout:
    """An icon and what it says, above a text."""
    rij = QHBoxLayout()
    rij.setSpacing(RUIMTE_KLEIN)
    rij.addWidget(Icoonlabel(icoon, "gedempt"))
    rij.addWidget(platte_tekst(tekst, gedempt=True), 1)
    return rij
