"""The tab with the matrix."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QSpinBox, QWidget

from app.look.celring import Celtabel
from app.look.thema import RUIMTE
from app.overlap.afbeelding import Bewaarbaar
from app.overlap.beeldpagina import Beeldpagina
from app.overlap.lijst import fix_rows
from app.overlap.matrixbeeld import Matrixbeeld, Plek
from app.overlap.matrixmodel import Matrixmodel
from app.overlap.rooster import Rooster
from composer.overlap.matrix import DICHTSTBIJ, matrix_of
from composer.regels.context import Context

_MINST: Final = 1
_MEEST: Final = 60
_KOLOMBREEDTE: Final = 132
_KOPBREEDTE: Final = 200
_KOPREGELS: Final = 3


class Matrixpagina(Beeldpagina):
    """Enter on a cell leads to its matches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.matrixbeeld = Matrixbeeld()
        self.model = Matrixmodel()
        self.matrixtabel = Celtabel()
        super().__init__(self.matrixbeeld, self.matrixtabel, parent)
        self.model.setParent(self)
        self._context: Context | None = None
        self.kolommen = QSpinBox(self.gereedschap)
        self.kolommen.setRange(_MINST, _MEEST)
        self.kolommen.setValue(DICHTSTBIJ)
        self._set_up_table()
        indeling = self.gereedschap.layout()
        assert indeling is not None
        indeling.removeWidget(self.als_tabel)
        indeling.removeWidget(self.bewaren)
        for deel in (self.kolommen, self.als_tabel, self.bewaren):
            indeling.addWidget(deel)
        self.kolommen.valueChanged.connect(self._show)
        self.matrixbeeld.gekozen.connect(self._on_plek)
        self.matrixtabel.activated.connect(self._on_index)
        self.naar_overeenkomsten.triggered.connect(lambda: self._on_plek(self.plek))
        self.reken_zonder.triggered.connect(self._on_reken_zonder)
        self.retranslate()

    @property
    def plek(self) -> Plek | None:
        """The cell that the keys are at, in the picture or in the table."""
        if not self.als_tabel.isChecked():
            return self.matrixbeeld.plek
        index = self.matrixtabel.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def kop(self) -> str:
        return self.tr("Matrix")

    def toelichting(self) -> str:
        andere = self.model.rooster.matrix.andere
        return self.tr("Deelt ook iets, maar minder: {}.").format(andere) if andere else ""

    def show_context(self, context: Context) -> None:
        self._context = context
        self._show()

    def renew(self) -> None:
        self.model.renew()
        self.matrixbeeld.show_again()

    def bewaarbaar(self) -> Bewaarbaar:
        return self.matrixbeeld.bewaarbaar("overlap", self.tr("Overlap per kerntaak"))

    def retranslate(self) -> None:
        super().retranslate()
        self.kolommen.setSuffix(self.tr(" kolommen"))
        zin = self.tr("Zoveel kwalificaties en cross-overs, de dichtstbijzijnde eerst")
        self.kolommen.setToolTip(zin)
        self.kolommen.setAccessibleName(zin)
        for deel in (self.matrixbeeld, self.matrixtabel):
            deel.setAccessibleName(self.tr("Overlap per kerntaak"))

    def _set_up_table(self) -> None:
        tabel = self.matrixtabel
        tabel.setModel(self.model)
        kop = tabel.horizontalHeader()
        kop.setFixedHeight(_KOPREGELS * kop.fontMetrics().height() + RUIMTE)
        fix_rows(tabel)
        tabel.verticalHeader().show()
        tabel.verticalHeader().setFixedWidth(_KOPBREEDTE)
        for koppen in (kop, tabel.verticalHeader()):
            koppen.setTextElideMode(Qt.TextElideMode.ElideRight)
        kop.setDefaultSectionSize(_KOLOMBREEDTE)
        kop.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        kop.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _show(self) -> None:
        if self._context is not None:
            rooster = Rooster(matrix_of(self._context, self.kolommen.value()))
            self.model.show_rooster(rooster)
            self.matrixbeeld.show_rooster(rooster)

    def _on_index(self, index: QModelIndex) -> None:
        self._on_plek((index.row(), index.column()))

    def _on_plek(self, plek: Plek | None) -> None:
        if plek is not None:
            rooster = self.model.rooster
            rij, kolom = plek
            sleutel = rooster.kolommen[kolom].sleutel
            self.overeenkomsten_gevraagd.emit(rooster.kerntaak(rij), sleutel)

    def _on_reken_zonder(self) -> None:
        if self.plek is not None and (id_ := self.model.rooster.kerntaak(self.plek[0])):
            self.reken_zonder_gevraagd.emit(id_)
