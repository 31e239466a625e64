"""What the structure says about one thing, to read and to go on from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.detailpaneel.beeld import Beeld, Sectie, Verwijslijst
from app.detailpaneel.blokken import (
    Feitenrooster,
    Kop,
    Melding,
    Opsomming,
    Verwijzingen,
    platte_tekst,
    sectiekop,
)
from app.detailpaneel.pagina import Pagina
from app.look.iconen import set_icon
from app.look.thema import RUIMTE_GROOT, RUIMTE_KLEIN

Markeren = Callable[[str], tuple[tuple[int, int], ...]]
"""Where the words of a question stand in a text, as (first character, number of characters)."""


class Bronblad(Pagina):
    """Shows one ``Beeld``; made anew for each."""

    knoop_gevraagd = Signal(object)
    """(Knoop): the user wants to go to another thing."""
    laden_gevraagd = Signal()
    """The user wants to load SBB's XML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._teksten: list[QLabel] = []
        self._markeren: Markeren | None = None

    def show_beeld(self, beeld: Beeld, markeren: Markeren | None = None) -> None:
        """Show this, from its top, with the words marked that ``markeren`` finds."""
        self._teksten = []
        self._markeren = None
        # Not setWidget alone: that deletes the list whose signal may have brought us here.
        if (oud := self.takeWidget()) is not None:
            oud.hide()
            oud.deleteLater()
        inhoud = QWidget()
        kolom = QVBoxLayout(inhoud)
        kolom.setContentsMargins(RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT)
        kolom.setSpacing(RUIMTE_KLEIN)
        for deel in self._parts(beeld):
            kolom.addWidget(deel)
        kolom.addStretch(1)
        self.setWidget(inhoud)
        self.mark(markeren)
        self.updateGeometry()
        self.setAccessibleName(f"{beeld.soortnaam} {beeld.code} {beeld.titel}")

    def mark(self, markeren: Markeren | None) -> None:
        """Mark other words in what is shown; None = none."""
        if markeren is None and self._markeren is None:
            return
        from app.look.markering import mark_words

        self._markeren = markeren
        for tekst in self._teksten:
            mark_words(tekst, markeren(tekst.text()) if markeren else ())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            # Qt tells a window that is still being made, too.
            self.mark(getattr(self, "_markeren", None))
        super().changeEvent(event)

    def _parts(self, beeld: Beeld) -> Iterator[QWidget]:
        kop = Kop()
        kop.show_kop(beeld.soort, f"{beeld.soortnaam}  {beeld.code}".strip())
        kop.show_domein(beeld.domein, beeld.domeinnaam)
        yield kop
        titel = titellabel(beeld.titel)
        self._teksten.append(titel)
        yield titel
        if beeld.melding:
            yield self._melding(beeld)
        feiten = Feitenrooster()
        feiten.show_feiten(beeld.feiten)
        yield feiten
        for sectie in beeld.secties:
            yield from self._sectie(sectie)
        for lijst in beeld.verwijzingen:
            yield from self._verwijslijst(lijst)

    def _melding(self, beeld: Beeld) -> Melding:
        melding = Melding("unknown", "gedempt")
        melding.tekst.setText(beeld.melding)
        if beeld.laden_helpt:
            knop = QPushButton(self.tr("XML-bestand van SBB laden…"))
            set_icon(knop, "load")
            knop.clicked.connect(self.laden_gevraagd)
            melding.add_knop(knop)
        return melding

    def _sectie(self, sectie: Sectie) -> Iterator[QWidget]:
        yield sectiekop(sectie.kop)
        if sectie.lijst:
            opsomming = Opsomming(sectie.lijst)
            self._teksten += opsomming.teksten
            yield opsomming
        elif sectie.tekst.strip():
            tekst = platte_tekst(sectie.tekst, met_toetsen=True)
            tekst.setAccessibleName(sectie.kop)
            self._teksten.append(tekst)
            yield tekst
        else:
            yield platte_tekst(self.tr("Geen tekst in de bron."), gedempt=True)

    def _verwijslijst(self, lijst: Verwijslijst) -> Iterator[QWidget]:
        yield sectiekop(lijst.kop)
        if not lijst.items:
            yield platte_tekst(lijst.leeg, gedempt=True)
            return
        verwijzingen = Verwijzingen(lijst.items)
        verwijzingen.setAccessibleName(lijst.kop)
        verwijzingen.knoop_gevraagd.connect(self.knoop_gevraagd)
        yield verwijzingen


def titellabel(titel: str) -> QLabel:
    """The title of a thing, larger than its text."""
    label = platte_tekst(titel)
    letter = label.font()
    letter.setPointSizeF(letter.pointSizeF() * 1.25)
    letter.setBold(True)
    label.setFont(letter)
    return label
