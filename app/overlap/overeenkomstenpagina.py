"""The tab with the matches: my parts, what each is alike, and both texts side by side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from app.overlap.deelrijen import deelrijen_of
from app.overlap.lijst import make_lijst
from app.overlap.naast_elkaar import NaastElkaar
from app.overlap.overeenkomstmodellen import Delenmodel, Treffermodel
from app.overlap.pagina import Kolomsleutel, Overlappagina
from app.overlap.woorden import aantal_of, kolomnaam
from composer.overlap.aandelen import Aandeel
from composer.overlap.matrix import Kolomsoort, Matrixkolom, columns_of
from composer.overlap.tekstparen import find_other
from composer.regels.context import Context
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.vragen import find_kwalificatie

_FILTERBREEDTE: Final = 220
_DELEN: Final = [304, 280]
_LIJSTEN: Final = [300, 160]


class Overeenkomstenpagina(Overlappagina):
    """Enter on a part shows it in the composition, on a match its source in the structure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._kolommen: list[tuple[Matrixkolom, Aandeel]] = []
        self.delen = Delenmodel(self)
        self.treffers = Treffermodel(self)
        self.delentabel = make_lijst(self.delen, 0, 1)
        self.treffertabel = make_lijst(self.treffers, 0, 1)
        self.naast = NaastElkaar()
        self.alleen = QComboBox(self.gereedschap)
        self.alleen.setFixedWidth(_FILTERBREEDTE)
        self.reken_zonder = QAction(self)
        self.delentabel.addAction(self.reken_zonder)
        self.delentabel.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        indeling = self.gereedschap.layout()
        assert indeling is not None
        indeling.addWidget(self.alleen)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def alleen_sleutel(self) -> Kolomsleutel | None:
        """The column that is looked at; None = all."""
        nummer = self.alleen.currentIndex() - 1
        return self._kolommen[nummer][0].sleutel if 0 <= nummer < len(self._kolommen) else None

    def kop(self) -> str:
        return self.tr("Overeenkomsten")

    def toelichting(self) -> str:
        return self.tr("Waar geen tekst is, zijn titels vergeleken.")

    def show_context(self, context: Context) -> None:
        self._context = context
        sleutel = self.alleen_sleutel
        self._kolommen = columns_of(context)
        self._fill_alleen(sleutel)
        self._show()

    def show_keuze(self, onderdeel: str, sleutel: Kolomsleutel | None) -> None:
        """Look at one column (None = all), at a part or the first of a kerntaak ("" = stay)."""
        if self._context is None:
            return
        self._fill_alleen(sleutel and self._known(self._context, sleutel))
        self._show()
        ids = [onderdeel]
        for kerntaak in self._context.samenstelling.kerntaken:
            if kerntaak.id == onderdeel:
                ids += [wp.id for wp in kerntaak.werkprocessen]
        rijen = [rij for rij in self.delen.items if rij.id in ids or not onderdeel]
        gekozen = next((rij for rij in rijen if rij.treffers), rijen[0] if rijen else None)
        if gekozen is not None:
            nummer = self.delen.row_of(gekozen.id)
            assert nummer is not None
            self.delentabel.setCurrentIndex(self.delen.index(nummer, 0))
        self.delentabel.setFocus()

    def renew(self) -> None:
        self.delen.renew()
        self.treffers.renew()
        if self._context is not None:
            self._fill_alleen(self.alleen_sleutel)
            self._show_paar()

    def retranslate(self) -> None:
        self.alleen.setToolTip(self.tr("Waarmee de onderdelen zijn vergeleken"))
        self.alleen.setAccessibleName(self.tr("Waarmee de onderdelen zijn vergeleken"))
        self.delentabel.setAccessibleName(self.tr("Onderdelen van de samenstelling"))
        self.treffertabel.setAccessibleName(self.tr("Overeenkomsten van het gekozen onderdeel"))
        self.reken_zonder.setText(self.tr("Reken zonder dit deel"))

    def _lay_out(self) -> None:
        lijsten = QSplitter(Qt.Orientation.Vertical)
        lijsten.addWidget(self.delentabel)
        lijsten.addWidget(self.treffertabel)
        lijsten.setSizes(_LIJSTEN)
        deler = QSplitter(Qt.Orientation.Horizontal, self)
        deler.addWidget(lijsten)
        deler.addWidget(self.naast)
        deler.setSizes(_DELEN)
        for splitser in (lijsten, deler):
            splitser.setChildrenCollapsible(False)
        deler.setStretchFactor(0, 2)
        deler.setStretchFactor(1, 3)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.addWidget(deler)
        self.setFocusProxy(self.delentabel)

    def _connect(self) -> None:
        self.alleen.activated.connect(self._show)
        self.delentabel.selectionModel().currentRowChanged.connect(self._show_treffers)
        self.treffertabel.selectionModel().currentRowChanged.connect(self._show_paar)
        self.delentabel.activated.connect(self._on_deel)
        self.treffertabel.activated.connect(self._on_treffer)
        self.reken_zonder.triggered.connect(self._on_reken_zonder)

    def _fill_alleen(self, sleutel: Kolomsleutel | None) -> None:
        """List the columns, and look at the one with this key; at all where it is gone."""
        self.alleen.clear()
        self.alleen.addItem(self.tr("Alle kwalificaties en cross-overs"))
        for nummer, (kolom, _) in enumerate(self._kolommen, start=1):
            self.alleen.addItem(f"{kolomnaam(kolom)}: {aantal_of(kolom.van_samenstelling)}")
            if kolom.sleutel == sleutel:
                self.alleen.setCurrentIndex(nummer)

    def _known(self, context: Context, sleutel: Kolomsleutel) -> Kolomsleutel:
        """The key under which a column is listed: by the first crebo of a kwalificatie."""
        soort, houder = sleutel
        if soort is Kolomsoort.KWALIFICATIE:
            try:
                return soort, find_kwalificatie(context.structuur, houder).crebo
            except OnbekendOnderdeel:
                pass
        return sleutel

    def _show(self) -> None:
        if self._context is None:
            return
        self.delen.show(deelrijen_of(self._context, self._kolommen, self.alleen_sleutel))
        if not self.delentabel.currentIndex().isValid() and self.delen.rowCount():
            self.delentabel.setCurrentIndex(self.delen.index(0, 0))
        self._show_treffers()

    def _show_treffers(self) -> None:
        index = self.delentabel.currentIndex()
        self.treffers.show(self.delen.item(index).treffers if index.isValid() else ())
        if not self.treffertabel.currentIndex().isValid() and self.treffers.rowCount():
            self.treffertabel.setCurrentIndex(self.treffers.index(0, 0))
        self._show_paar()

    def _show_paar(self) -> None:
        deel, treffer = self.delentabel.currentIndex(), self.treffertabel.currentIndex()
        if self._context is None or not deel.isValid():
            self.naast.show_nothing("")
        elif not treffer.isValid():
            rij = self.delen.item(deel)
            gevonden = self.tr("Dit onderdeel is nergens gevonden in wat is vergeleken.")
            onbekend = self.tr("Nog niet bekend: niet alles is vergeleken.")
            self.naast.show_nothing(gevonden if rij.is_volledig else onbekend)
        else:
            self.naast.show_paar(self._context, self.delen.item(deel), self.treffers.item(treffer))

    def _on_deel(self, index: QModelIndex) -> None:
        self.onderdeel_gevraagd.emit(self.delen.item(index).id)

    def _on_treffer(self, index: QModelIndex) -> None:
        if self._context is None:
            return
        treffer = self.treffers.item(index)
        ander = find_other(self._context, treffer.kolom.soort, treffer.overeenkomst)
        if treffer.kolom.soort is Kolomsoort.KWALIFICATIE and ander and ander.herkomst:
            self.bron_gevraagd.emit(str(ander.herkomst.bron))

    def _on_reken_zonder(self) -> None:
        index = self.delentabel.currentIndex()
        if index.isValid():
            self.reken_zonder_gevraagd.emit(self.delen.item(index).id)
