"""Ties the notes of the open package to the matrix: signs in the cells, and a note on a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from app.beoordelen.notitiedialoog import Notitievraag
from app.beoordelen.schrijver import Schrijver
from app.beoordelen.vragen import Beoordelingsvragen
from app.beoordelen.woorden import veld_in_woord
from app.detailpaneel.woorden import one_line
from app.meldingsbalk import Toon
from app.vergelijken.rijen import Matrixrij, Matrixsoort
from app.vergelijken.woorden import kolomnaam, translate
from composer.beoordelen.notitietellingen import Notitietellingen, tellingen_of
from composer.beoordelen.waarden import Anker, on_onderdeel, on_veld
from composer.codering import codes_of
from composer.vergelijken.kolom import Kolom

if TYPE_CHECKING:
    from app.beoordelen.pakkethouder import Pakkethouder
    from app.instellingen import Instellingenbeheer
    from app.vergelijken.venster import Vergelijkvenster
    from composer.beoordelen.pakket import Beoordelingspakket


class Matrixnotities(QObject):
    """One per window with columns; asks over that window, and says there what cannot be done."""

    gewijzigd = Signal()
    """Other notes, or another package."""

    def __init__(
        self, venster: Vergelijkvenster, houder: Pakkethouder, instellingen: Instellingenbeheer
    ) -> None:
        super().__init__(venster)
        self._venster = venster
        self._houder = houder
        self._geteld: Beoordelingspakket | None = None
        self.tellingen = Notitietellingen()
        self.schrijver = Schrijver(houder, instellingen, Beoordelingsvragen(venster), self)
        houder.gewijzigd.connect(self._on_gewijzigd)
        houder.gezegd.connect(venster.melding.say)
        venster.balk.notitie.triggered.connect(self.add_notitie)
        venster.matrix.celmenu_gevraagd.connect(self._show_menu)
        self._on_gewijzigd()

    def add_notitie(self) -> None:
        """Ask for a note on the current cell; in the titles on the document of the base."""
        matrix, beheer = self._venster.matrix, self._venster.beheer
        if not beheer.kolommen:
            return
        plek = beheer.basis if matrix.plek is None else matrix.plek
        kolom = beheer.kolommen[plek]
        if not self.may_write_on(kolom):
            return
        is_cel = matrix.plek is not None and matrix.row is not None
        rij = matrix.model.rij(matrix.row) if is_cel and matrix.row is not None else None
        vraag = Notitievraag(places_in(kolom, rij, plek))
        self.schrijver.add_notitie(kolom.samenstelling.id, vraag)

    def is_in_pakket(self, kolom: Kolom) -> bool:
        """Whether a column is a document of the open package."""
        pakket = self._houder.pakket
        is_van = pakket is not None and kolom.samenstelling.id in pakket.documenten
        return is_van and kolom.is_document

    def may_write_on(self, kolom: Kolom) -> bool:
        """Whether a note can be on the document of a column; says what to do if not."""
        if self.is_in_pakket(kolom):
            return True
        if self._houder.pakket is None:
            zin = self.tr(
                "Er is geen beoordelingspakket open. Kies „In beoordelingspakket zetten”, of open "
                "een pakket in het andere venster."
            )
        elif not kolom.is_document:
            zin = self.tr(
                "„{naam}” is geen samenstelling; kies een cel in een kolom met een document uit "
                "het pakket."
            )
        else:
            zin = self.tr(
                "„{naam}” staat niet in het open pakket. Kies „In beoordelingspakket zetten”."
            )
        self._venster.melding.say(zin.format(naam=kolomnaam(kolom)), Toon.INFO)
        return False

    def _on_gewijzigd(self) -> None:
        pakket = self._houder.pakket
        if pakket is self._geteld:
            return
        self._geteld = pakket
        self.tellingen = Notitietellingen() if pakket is None else tellingen_of(pakket)
        self._venster.matrix.model.show_tellingen(self.tellingen)
        self.gewijzigd.emit()

    def _show_menu(self, punt: QPoint) -> None:
        """What can be done with the current cell."""
        menu = QMenu(self._venster)
        menu.addActions([self._venster.balk.notitie, self._venster.balk.overnemen])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(punt)


def places_in(kolom: Kolom, rij: Matrixrij | None, plek: int) -> tuple[tuple[Anker, str], ...]:
    """Every place in a cell that a note can be about, in words, the likeliest first.

    ``rij`` None = the document itself; so it is where the column does not have the part.
    """
    zin = translate("naast", "Het hele document: {}")
    geheel = (Anker(), zin.format(kolomnaam(kolom)))
    deel = None if rij is None else rij.rij.cellen[plek].deel
    if rij is None or deel is None:
        return (geheel,)
    titel = one_line(f"{codes_of(kolom.samenstelling)[deel.id]} {deel.titel}")
    plaatsen = ((on_onderdeel(deel.id), titel), geheel)
    if rij.soort is not Matrixsoort.VELD:
        return plaatsen
    veld = veld_in_woord(rij.veld, van_onderdeel=True)
    return ((on_veld(rij.veld, deel.id), f"{titel}, {veld}"), *plaatsen)
