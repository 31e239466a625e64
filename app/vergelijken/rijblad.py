"""The current row to read: two columns side by side, and by what they stand in one row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.detailpaneel.bronbeeld import editie_in_woorden
from app.detailpaneel.woorden import one_line
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.vergelijken.kolomkeuze import Kolomkeuze
from app.vergelijken.rijen import text_of
from app.vergelijken.woorden import content_in_words, kolomnamen, op_in_words, stand_in_words
from app.verschillen.veldentabel import Cel, Veldbeeld, Veldentabel, side_of, unmarked
from app.verschillen.woorden import veld_in_woorden
from composer.deelvelden import fields_of
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Rij
from composer.vergelijken.verschillen import Celverschil, compare_cells
from kwalificatiestructuur.woordverschil import Verschilsoort, verschil_of


@dataclass(frozen=True, slots=True, eq=False)
class Paar:
    """A row and the places of the two columns of it to read; ``veld`` = only that text of it.

    ``namen`` says of sources of other editions what they are called, by their id.
    """

    rij: Rij
    kolommen: tuple[Kolom, ...]
    links: int
    rechts: int
    veld: str = ""
    namen: Mapping[str, str] = field(default_factory=dict)


class Rijblad(QWidget):
    """Reads the texts when they are shown, not before."""

    links_gekozen = Signal(int)
    """(place of a column, -1 = the base): compare with this one, here alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paar: Paar | None = None
        self._keuzes: tuple[str, ...] = ()
        self.kop = sectiekop()
        self.kop.setContentsMargins(0, 0, 0, 0)
        self.uitleg = platte_tekst()
        self.met = Kolomkeuze(28, self)
        self._met_kop = QLabel(self)
        self._met_kop.setBuddy(self.met)
        self.alles = QCheckBox(self)
        self.herkomst = (platte_tekst(gedempt=True), platte_tekst(gedempt=True))
        self.velden = Veldentabel(2, self)
        self._lay_out()
        self.met.activated.connect(self._on_met)
        self.alles.toggled.connect(self._show)
        self._retranslate()

    @property
    def paar(self) -> Paar | None:
        """What shows; None = nothing."""
        return self._paar

    def show_keuzes(self, namen: tuple[str, ...], links: int) -> None:
        """The columns that can stand on the left; ``links`` is -1 for the base."""
        self._keuzes = namen
        self.met.show_namen([self.tr("de basis"), *map(one_line, namen)])
        self.met.setCurrentIndex(links + 1)

    def show_paar(self, paar: Paar | None) -> None:
        """Show a row; None = nothing."""
        self._paar = paar
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        keuze = QHBoxLayout()
        keuze.setSpacing(RUIMTE)
        keuze.addWidget(self.kop, 1)
        keuze.addWidget(self._met_kop)
        keuze.addWidget(self.met)
        keuze.addWidget(self.alles)
        bronnen = QGridLayout()
        bronnen.setHorizontalSpacing(RUIMTE)
        for kolom, label in enumerate(self.herkomst):
            bronnen.addWidget(label, 0, kolom, Qt.AlignmentFlag.AlignTop)
            bronnen.setColumnStretch(kolom, 1)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(RUIMTE, RUIMTE_KLEIN, 0, 0)
        alles.setSpacing(RUIMTE_KLEIN)
        alles.addLayout(keuze)
        alles.addWidget(self.uitleg)
        alles.addLayout(bronnen)
        alles.addWidget(self.velden, 1)

    def _retranslate(self) -> None:
        self._met_kop.setText(self.tr("Vergelijk &met:"))
        self.met.setToolTip(self.tr("De kolom die hieronder links staat"))
        self.alles.setText(self.tr("&Hele teksten"))
        self.alles.setToolTip(self.tr("Toon ook de teksten die gelijk zijn"))
        self.velden.setAccessibleName(self.tr("Teksten van twee kolommen"))
        if self._keuzes:
            self.show_keuzes(self._keuzes, self.met.currentIndex() - 1)
        self._show()

    def _on_met(self, plaats: int) -> None:
        self.links_gekozen.emit(plaats - 1)

    def _show(self) -> None:
        paar = self._paar
        for deel in (self._met_kop, self.met, self.alles, *self.herkomst):
            deel.setVisible(paar is not None)
        if paar is None:
            self.kop.clear()
            self.uitleg.setText(self.tr("Kies een rij in de matrix om de teksten te lezen."))
            self.velden.show_velden(())
            return
        rij = paar.rij
        soort = self.tr("Kerntaak") if rij.is_kerntaak else self.tr("Werkproces")
        self.kop.setText(" ".join(filter(None, (soort, rij.bron, " ", one_line(rij.titel)))))
        namen = kolomnamen(paar.kolommen)
        self.velden.set_koppen((namen[paar.links], namen[paar.rechts]))
        for label, plek in zip(self.herkomst, (paar.links, paar.rechts), strict=True):
            label.setText("\n".join(self._about(paar, plek)))
        verschil = compare_cells(rij, paar.links, paar.rechts)
        velden = tuple(self._fields(paar, verschil))
        inhoud = () if verschil is None else content_in_words(rij, paar.links, paar.rechts)
        self.uitleg.setText("\n".join((self._explain(paar, verschil, velden), *inhoud)))
        self.velden.show_velden(velden)

    def _about(self, paar: Paar, plek: int) -> Iterator[str]:
        """What a cell is, on what it was aligned, and where it came from."""
        cel = paar.rij.cellen[plek]
        if cel.deel is None:
            yield self.tr("Ontbreekt in deze kolom.")
            return
        heeft_bron = cel.deel.herkomst is not None
        zin = self.tr("Uitgelijnd op: {op}. Stand: {stand}.")
        stand = stand_in_words(cel.tekst, heeft_bron=heeft_bron)
        yield zin.format(op=op_in_words(cel), stand=stand)
        if (herkomst := cel.deel.herkomst) is None:
            yield self.tr("Geen bron.")
            return
        zin = self.tr("Bron: {bron}, uit {editie}.")
        yield zin.format(bron=herkomst.bron, editie=_edition_name(paar, herkomst.editie))

    def _explain(
        self, paar: Paar, verschil: Celverschil | None, velden: tuple[Veldbeeld, ...]
    ) -> str:
        zinnen = []
        if paar.links == paar.rechts:
            zinnen.append(self.tr("Dit is de basis zelf; kies een cel in een andere kolom."))
        elif paar.rij.cellen[paar.links].deel is paar.rij.cellen[paar.rechts].deel is None:
            zinnen.append(self.tr("In geen van beide kolommen staat dit onderdeel."))
        elif verschil is None:
            zinnen.append(self.tr("In één van beide kolommen staat dit onderdeel niet."))
        elif verschil.alleen_editie:
            zinnen.append(self.tr("Alleen de editie is anders: niemand heeft deze tekst bewerkt."))
        elif not verschil.velden and not verschil.onbekend:
            zinnen.append(self.tr("De teksten zijn gelijk."))
        if verschil is not None and verschil.onbekend:
            namen = ", ".join(veld_in_woorden(veld).lower() for veld in verschil.onbekend)
            zinnen.append(self.tr("Niet te vergelijken, want niet bekend: {}.").format(namen))
        if verschil is not None and verschil.velden:
            zinnen.append(self.tr("Doorgestreept: alleen links. Onderstreept: alleen rechts."))
        if not velden and verschil is not None and not verschil.velden:
            zinnen.append(self.tr("Vink Hele teksten aan om ze te lezen."))
        return " ".join(zinnen)

    def _fields(self, paar: Paar, verschil: Celverschil | None) -> Iterator[Veldbeeld]:
        links, rechts = (paar.rij.cellen[plek] for plek in (paar.links, paar.rechts))
        deel = links.deel or rechts.deel
        if deel is None:
            return
        anders = {veld.veld for veld in verschil.velden} if verschil is not None else set()
        for veld in fields_of(deel):
            if paar.veld and veld != paar.veld:
                continue
            teksten = (text_of(links, veld), text_of(rechts, veld))
            if veld in anders and None not in teksten:
                woorden = verschil_of(teksten[0] or "", teksten[1] or "")
                leeg = self.tr("leeg")
                yield Veldbeeld(
                    veld_in_woorden(veld),
                    (
                        Cel(side_of(woorden, Verschilsoort.TOEGEVOEGD), leeg),
                        Cel(side_of(woorden, Verschilsoort.VERWIJDERD), leeg),
                    ),
                )
            elif self.alles.isChecked() or paar.veld or verschil is None:
                yield Veldbeeld(
                    veld_in_woorden(veld),
                    (
                        self._unmarked(links.deel is None, teksten[0]),
                        self._unmarked(rechts.deel is None, teksten[1]),
                    ),
                )

    def _unmarked(self, ontbreekt: bool, tekst: str | None) -> Cel:
        if tekst:
            return Cel(unmarked(tekst))
        if ontbreekt:
            return Cel(uitleg=self.tr("ontbreekt"))
        return Cel(uitleg=self.tr("niet bekend") if tekst is None else self.tr("leeg"))


def _edition_name(paar: Paar, editie: str) -> str:
    """What an edition is called where some column or the store knows it, else its id."""
    namen = (editie_in_woorden(kolom.omgeving.structuur, editie) for kolom in paar.kolommen)
    elders = paar.namen.get(editie, editie)
    return one_line(next((naam for naam in namen if naam != editie), elders))
