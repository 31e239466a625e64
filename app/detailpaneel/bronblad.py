"""What the structure says about one thing, to read and to go on from."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

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


class Bronblad(Pagina):
    """Shows one ``Beeld``; made anew for each."""

    knoop_gevraagd = Signal(object)
    """(Knoop): the user wants to go to another thing."""
    laden_gevraagd = Signal()
    """The user wants to load SBB's XML."""

    def show_beeld(self, beeld: Beeld) -> None:
        """Show this, from its top."""
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
        self.updateGeometry()
        self.setAccessibleName(f"{beeld.soortnaam} {beeld.code} {beeld.titel}")

    def _parts(self, beeld: Beeld) -> Iterator[QWidget]:
        kop = Kop()
        kop.show_kop(beeld.soort, f"{beeld.soortnaam}  {beeld.code}".strip())
        kop.show_domein(beeld.domein, beeld.domeinnaam)
        yield kop
        yield titellabel(beeld.titel)
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
            yield Opsomming(sectie.lijst)
        elif sectie.tekst.strip():
            tekst = platte_tekst(sectie.tekst, met_toetsen=True)
            tekst.setAccessibleName(sectie.kop)
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


def titellabel(titel: str) -> QWidget:
    """The title of a thing, larger than its text."""
    label = platte_tekst(titel)
    letter = label.font()
    letter.setPointSizeF(letter.pointSizeF() * 1.25)
    letter.setBold(True)
    label.setFont(letter)
    return label
