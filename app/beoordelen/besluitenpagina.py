"""The tab with the decisions about one document: per criterion, and per motivation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QSplitter, QVBoxLayout, QWidget

from app.beoordelen.besluitblad import Besluitblad
from app.beoordelen.besluitrijen import (
    Besluitrij,
    Besluitsleutel,
    icoon_of,
    kop_of,
    rijen_of,
    stand_of,
    tekst_of,
)
from app.beoordelen.pagina import Beoordelingspagina, orient
from app.beoordelen.woorden import eerste_regel, naam_of, platte_tip
from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.look.kortlabel import Kortlabel
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.overlap.lijst import make_lijst
from composer.beoordelen.pakket import Beoordelingspakket

Rol = Qt.ItemDataRole
_BREEDTEN: Final = {2: 176, 3: 84}


class Besluitmodel(LijstModel[Besluitrij]):
    """A row for every criterion and motivation of one document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.sleutel, parent)

    def koppen(self) -> Sequence[str]:
        return (self.tr("Criterium"), self.tr("Eis"), self.tr("Besluit"), self.tr("Door"))

    def cell(self, item: Besluitrij, column: int) -> Mapping[int, Any]:
        wie = item.versies[0].auteur if len(item.versies) == 1 else ""
        tekst = (kop_of(item), eerste_regel(tekst_of(item)), stand_of(item), wie)[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: platte_tip(tekst) or None}
        if column == 2:
            cel[Rol.DecorationRole] = icon(icoon_of(item))
        return cel


class Besluitenpagina(Beoordelingspagina):
    """Arrows go through the criteria; the sheet under them decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pakket: Beoordelingspakket | None = None
        self.document = QComboBox(self)
        self.telling = Kortlabel(self)
        self.model = Besluitmodel(self)
        self.tabel = make_lijst(self.model, 1)
        for kolom, breedte in _BREEDTEN.items():
            self.tabel.setColumnWidth(kolom, breedte)
        # A number that is cut off makes all grounds alike.
        kop = self.tabel.horizontalHeader()
        kop.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tabel.setMinimumHeight(72)
        self.blad = Besluitblad(self)
        self.setFocusProxy(self.tabel)
        self._lay_out()
        self._retranslate()
        self.document.currentIndexChanged.connect(self._show)
        self.tabel.selectionModel().currentRowChanged.connect(self._on_rij)

    @property
    def gekozen_document(self) -> str:
        """The id of the document that shows; "" = none."""
        return self.document.currentData() or ""

    @property
    def huidige(self) -> Besluitrij | None:
        """The criterion of the current row."""
        index = self.tabel.currentIndex()
        return self.model.item(index) if index.isValid() else None

    def kop(self) -> str:
        return self.tr("Besluiten")

    def show_pakket(self, pakket: Beoordelingspakket, hier: str) -> None:
        """Show a document of this package: at first the one in the window."""
        self._pakket = pakket
        gekozen = self.gekozen_document
        if gekozen not in pakket.documenten:
            gekozen = hier
        with QSignalBlocker(self.document):
            self.document.clear()
            namen = [(naam_of(rondes[-1]), id_) for id_, rondes in pakket.documenten.items()]
            for naam, id_ in sorted(namen):
                self.document.addItem(naam, id_)
            self.document.setCurrentIndex(max(self.document.findData(gekozen), 0))
        self._show()

    def show_document(self, document: str) -> None:
        """Show the decisions about this document."""
        if (plaats := self.document.findData(document)) >= 0:
            self.document.setCurrentIndex(plaats)

    def choose(self, sleutel: Besluitsleutel) -> bool:
        """Choose a criterion of the document that shows; whether it is there."""
        if (row := self.model.row_of(sleutel)) is None:
            return False
        self.tabel.selectRow(row)
        return True

    def renew(self) -> None:
        self.model.renew()
        self.blad.renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        orient(self.deler, self.width())

    def _lay_out(self) -> None:
        balk = QHBoxLayout()
        balk.setSpacing(RUIMTE)
        balk.addWidget(self.document)
        balk.addWidget(self.telling, 1)
        self.deler = QSplitter(Qt.Orientation.Vertical, self)
        self.deler.setChildrenCollapsible(False)
        self.deler.addWidget(self.tabel)
        self.deler.addWidget(self.blad)
        self.deler.setSizes([1000, 1000])
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, RUIMTE_KLEIN, 0, RUIMTE_KLEIN)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addLayout(balk)
        kolom.addWidget(self.deler, 1)

    def _retranslate(self) -> None:
        self.document.setAccessibleName(self.tr("Over welk document"))
        self.tabel.setAccessibleName(self.tr("Criteria en motiveringen"))
        self.model.renew()
        self._show_telling()

    def _show(self) -> None:
        if self._pakket is None or not self.gekozen_document:
            return
        self.model.show(tuple(rijen_of(self._pakket, self.gekozen_document)))
        if self.huidige is None and self.model.items:
            self.tabel.selectRow(0)
        self._on_rij()
        self._show_telling()

    def _show_telling(self) -> None:
        rijen = self.model.items
        wacht = sum(rij.wacht for rij in rijen)
        zin = self.tr("{wacht} van de {alle} wachten op een besluit")
        self.telling.show_text(zin.format(wacht=wacht, alle=len(rijen)) if rijen else "")

    def _on_rij(self) -> None:
        self.blad.show_rij(self.huidige)
