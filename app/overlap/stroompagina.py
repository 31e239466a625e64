"""The tab with the flow, and its figures as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QWidget

from app.detailpaneel.woorden import one_line
from app.lijstmodel import LijstModel
from app.look.domeinen import BADGEMAAT, domain_badge_icon
from app.overlap.afbeelding import Bewaarbaar
from app.overlap.beeldpagina import Beeldpagina
from app.overlap.lijst import make_lijst
from app.overlap.stroombeeld import Stroombeeld
from app.overlap.stroomindeling import Knoop
from app.overlap.woorden import bron_in_woorden, domein_in_woorden, domeincode
from composer.overlap.matrix import Kolomsoort
from composer.overlap.stroom import (
    Domeinsoort,
    Stroombron,
    Stroomkerntaak,
    Stroomtak,
    stroom_of,
)
from composer.regels.context import Context

Rol = Qt.ItemDataRole
_BREEDTEN: Final = {0: 170, 1: 200, 3: 90}


class Stroommodel(LijstModel[Stroomtak]):
    """A row for every branch: domain, source, kerntaak and number of parts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda tak: (tak.bron.crebo, tak.kerntaak.id), parent)

    def koppen(self) -> Sequence[str]:
        return self.tr("Domein"), self.tr("Bron"), self.tr("Kerntaak"), self.tr("Onderdelen")

    def cell(self, item: Stroomtak, column: int) -> Mapping[int, Any]:
        domein = item.bron.domein
        teksten = (
            domein_in_woorden(domein),
            bron_in_woorden(item.bron),
            f"{item.kerntaak.code}  {one_line(item.kerntaak.titel)}",
            str(item.aantal),
        )
        cel: dict[int, Any] = {Rol.DisplayRole: teksten[column], Rol.ToolTipRole: teksten[column]}
        if column == 0 and domein.soort is not Domeinsoort.ZONDER_BRON:
            cel[Rol.DecorationRole] = domain_badge_icon(domeincode(domein))
        if column == len(teksten) - 1:
            cel[Rol.TextAlignmentRole] = int(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        return cel


class Stroompagina(Beeldpagina):
    """Enter on a source or kerntaak leads to its matches."""

    vergelijkt = False

    def __init__(self, parent: QWidget | None = None) -> None:
        self.stroombeeld = Stroombeeld()
        self.model = Stroommodel()
        self.stroomtabel = make_lijst(self.model, 2)
        self.stroomtabel.setIconSize(BADGEMAAT)
        for kolom, breedte in _BREEDTEN.items():
            self.stroomtabel.setColumnWidth(kolom, breedte)
        super().__init__(self.stroombeeld, self.stroomtabel, parent)
        self.model.setParent(self)
        self.stroombeeld.gekozen.connect(self._on_knoop)
        self.stroomtabel.activated.connect(self._on_index)
        self.naar_overeenkomsten.triggered.connect(lambda: self._on_knoop(self.knoop))
        self.reken_zonder.triggered.connect(self._on_reken_zonder)
        self.retranslate()

    @property
    def knoop(self) -> Knoop | None:
        """The box that the keys are at; in the table the kerntaak of the current row."""
        if not self.als_tabel.isChecked():
            return self.stroombeeld.plek
        index = self.stroomtabel.currentIndex()
        return self.model.item(index).kerntaak if index.isValid() else None

    def kop(self) -> str:
        return self.tr("Stroom")

    def toelichting(self) -> str:
        return self.tr("Breedte: het aantal onderdelen dat telt, samen {}.").format(
            self.stroombeeld.stroom.totaal
        )

    def show_context(self, context: Context) -> None:
        stroom = stroom_of(context)
        self.model.show(stroom.takken)
        self.stroombeeld.show_stroom(stroom)

    def renew(self) -> None:
        self.model.renew()
        self.stroombeeld.show_again()

    def bewaarbaar(self) -> Bewaarbaar:
        return self.stroombeeld.bewaarbaar("stroom", self.tr("Waar de onderdelen vandaan komen"))

    def retranslate(self) -> None:
        super().retranslate()
        for deel in (self.stroombeeld, self.stroomtabel):
            deel.setAccessibleName(self.tr("Waar de onderdelen vandaan komen"))

    def _on_index(self, index: QModelIndex) -> None:
        self._on_knoop(self.model.item(index).kerntaak)

    def _on_knoop(self, knoop: Knoop | None) -> None:
        if isinstance(knoop, Stroomkerntaak):
            self.overeenkomsten_gevraagd.emit(knoop.id, None)
        elif isinstance(knoop, Stroombron) and knoop.crebo:
            self.overeenkomsten_gevraagd.emit("", (Kolomsoort.KWALIFICATIE, knoop.crebo))

    def _on_reken_zonder(self) -> None:
        if isinstance(knoop := self.knoop, Stroomkerntaak):
            self.reken_zonder_gevraagd.emit(knoop.id)
