"""A page with rows of one kind, and the current row to read: the base beside another column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst
from app.look.celring import Celtabel
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.overlap.lijst import fix_rows
from app.vergelijken.gegevens import Paginagegevens
from app.vergelijken.paginamodel import KOP, Paginamodel
from app.vergelijken.paginarijen import Paginarij
from app.vergelijken.woorden import kolomnamen
from app.verschillen.veldentabel import Cel, Veldbeeld, Veldentabel, side_of, unmarked
from kwalificatiestructuur.woordverschil import Verschilsoort, verschil_of

_KOP: Final = 300
_KOLOM: Final = 190
"""The least that the columns get; what is over they share."""


class Rijenpagina(QWidget):
    """``make_rijen`` says which rows."""

    def __init__(
        self,
        make_rijen: Callable[[Paginagegevens], tuple[Paginarij, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_rijen = make_rijen
        self._rijen: tuple[Paginarij, ...] = ()
        self._gegevens: Paginagegevens | None = None
        self._volgorde: tuple[int, ...] = ()
        self._alleen_anders = False
        self.model = Paginamodel(self)
        self.stand = QLabel(self)
        self.tabel = Celtabel(self)
        self.tabel.setModel(self.model)
        self.leeg = platte_tekst(gedempt=True)
        self.velden = Veldentabel(2, self)
        self._lay_out()
        self.tabel.selectionModel().currentChanged.connect(self._on_current)
        self._retranslate()

    def show_gegevens(
        self, gegevens: Paginagegevens | None, volgorde: Sequence[int], *, alleen_anders: bool
    ) -> None:
        """Show this; the first of ``volgorde`` is the base. None = it is being made."""
        self._gegevens, self._volgorde = gegevens, tuple(volgorde)
        self._alleen_anders = alleen_anders
        self._rijen = () if gegevens is None else self._make_rijen(gegevens)
        self._show()

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        self.model.renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._rijen = () if self._gegevens is None else self._make_rijen(self._gegevens)
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        smal = dict.fromkeys(range(self.model.columnCount()), _KOLOM) | {KOP: _KOP}
        plaats = self.width() - self.tabel.verticalScrollBar().sizeHint().width()
        ruim = max(plaats / sum(smal.values()), 1)
        for kolom, breedte in smal.items():
            self.tabel.setColumnWidth(kolom, int(breedte * ruim))

    def _lay_out(self) -> None:
        fix_rows(self.tabel)
        kop = self.tabel.horizontalHeader()
        kop.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        kop.setDefaultSectionSize(_KOLOM)
        # What tells columns of one name apart stands last.
        kop.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        boven = QHBoxLayout()
        boven.setContentsMargins(RUIMTE, RUIMTE_KLEIN, RUIMTE, RUIMTE_KLEIN)
        boven.setSpacing(RUIMTE)
        boven.addWidget(self.stand, 1)
        self.leeg.setContentsMargins(RUIMTE, 0, RUIMTE, 0)
        self.deler = QSplitter(Qt.Orientation.Vertical, self)
        self.deler.addWidget(self.tabel)
        onder = QWidget(self)
        leesrand = QVBoxLayout(onder)
        leesrand.setContentsMargins(RUIMTE, RUIMTE_KLEIN, 0, 0)
        leesrand.addWidget(self.velden)
        self.deler.addWidget(onder)
        self.deler.setChildrenCollapsible(False)
        self.deler.setSizes([420, 220])
        self.deler.setStretchFactor(0, 1)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, 0, 0, 0)
        alles.setSpacing(0)
        alles.addLayout(boven)
        alles.addWidget(self.leeg)
        alles.addWidget(self.deler, 1)
        self.setFocusProxy(self.tabel)

    def _retranslate(self) -> None:
        self.tabel.setAccessibleName(self.tr("Waarden per kolom"))
        self.velden.setAccessibleName(self.tr("Waarde in de basis en in een andere kolom"))
        self.model.renew()

    def _show(self) -> None:
        gegevens = self._gegevens
        anders = [rij for rij in self._rijen if rij.is_gelijk is False]
        rijen = anders if self._alleen_anders else self._rijen
        self.leeg.setVisible(not rijen)
        self.deler.setVisible(bool(rijen))
        if gegevens is None:
            self.stand.clear()
            self.leeg.setText(self.tr("Wordt berekend…"))
            return
        self.leeg.setText(
            self.tr("Alles is gelijk.") if self._rijen else self.tr("Geen kolom heeft er een.")
        )
        zin = self.tr("{aantal} van {alle} rijen anders")
        alleen = sum(rij.is_alleen_omgeving for rij in self._rijen)
        if alleen:
            zin = self.tr(
                "{aantal} van {alle} rijen anders; {alleen} alleen door een andere editie, "
                "regelset of peildatum"
            )
        self.stand.setText(zin.format(aantal=len(anders), alle=len(self._rijen), alleen=alleen))
        namen = kolomnamen(gegevens.kolommen)
        huidig = self.tabel.currentIndex()
        plaats = huidig.row(), huidig.column()
        voor = self.model.koppen()
        self.model.show_kolommen(namen, self._volgorde)
        if self.model.koppen() != voor:
            self._spread()
        self.model.show(rijen)
        if not self.tabel.currentIndex().isValid() and rijen:
            row = min(max(plaats[0], 0), len(rijen) - 1)
            self.tabel.setCurrentIndex(self.model.index(row, max(plaats[1], KOP)))
        self._read(self.tabel.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        self._read(index)

    def _read(self, index: QModelIndex) -> None:
        """The base and the current column; from the heading the first column that differs."""
        if not index.isValid() or self._gegevens is None or len(self._volgorde) < 2:
            self.velden.show_velden(())
            return
        rij, basis = self.model.item(index), self._volgorde[0]
        rechts = self._volgorde[index.column() - 1] if index.column() != KOP else basis
        if rechts == basis:
            andere = self._volgorde[1:]
            rechts = next((p for p in andere if rij.is_anders(p, basis)), andere[0])
        namen = kolomnamen(self._gegevens.kolommen)
        self.velden.set_koppen([namen[plek] for plek in (basis, rechts)])
        links, ander = (rij.cellen[plek] for plek in (basis, rechts))
        if rij.per_woord and links.heel and ander.heel:
            woorden = verschil_of(links.heel, ander.heel)
            stukken = (
                side_of(woorden, Verschilsoort.TOEGEVOEGD),
                side_of(woorden, Verschilsoort.VERWIJDERD),
            )
        else:
            stukken = unmarked(links.heel), unmarked(ander.heel)
        cellen = (Cel(stukken[0], links.tekst), Cel(stukken[1], ander.tekst))
        self.velden.show_velden((Veldbeeld(rij.kop, cellen),))
