"""The tab with what-if: the figures now, and as they would be without some parts or with more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from app.look.celring import Celtabel
from app.overlap.lijst import fix_rows, make_lijst
from app.overlap.pagina import Overlappagina
from app.overlap.watalsmodellen import Cijfermodel, Keuzemodel, keuzerijen_of
from composer.overlap.wat_als import what_if
from composer.regels.context import Context
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from composer.samenstelling import GekozenKerntaak

_BREEDTEN: Final = {0: 78, 2: 88, 3: 104}
_DELEN: Final = [210, 377]


class Watalspagina(Overlappagina):
    """Nothing that is ticked here changes the document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self.zonder: set[str] = set()
        self.erbij: dict[str, GekozenKerntaak] = {}
        """What would come with it, by its source; each a kerntaak of its own."""
        self.keuzes = Keuzemodel(self)
        self.cijfers = Cijfermodel(self)
        self.keuzelijst = Celtabel()
        self.keuzelijst.setModel(self.keuzes)
        fix_rows(self.keuzelijst)
        self.keuzelijst.horizontalHeader().setStretchLastSection(True)
        self.cijferlijst = make_lijst(self.cijfers, 1)
        for kolom, breedte in _BREEDTEN.items():
            self.cijferlijst.setColumnWidth(kolom, breedte)
        self.wissen = QPushButton(self.gereedschap)
        indeling = self.gereedschap.layout()
        assert indeling is not None
        indeling.addWidget(self.wissen)
        deler = QSplitter(Qt.Orientation.Horizontal, self)
        deler.addWidget(self.keuzelijst)
        deler.addWidget(self.cijferlijst)
        deler.setChildrenCollapsible(False)
        deler.setSizes(_DELEN)
        deler.setStretchFactor(0, 2)
        deler.setStretchFactor(1, 3)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, 0, 0, 0)
        alles.addWidget(deler)
        self.setFocusProxy(self.keuzelijst)
        self.keuzes.gekozen.connect(self._on_gekozen)
        self.wissen.clicked.connect(self._on_wissen)
        self.retranslate()

    def kop(self) -> str:
        return self.tr("Wat als")

    def toelichting(self) -> str:
        if self._context is None:
            return ""
        return self.tr("Er verandert niets in de samenstelling.")

    def show_context(self, context: Context) -> None:
        if self._context is not None and self._context.structuur is not context.structuur:
            self.erbij = {}
        self._context = context
        self.zonder &= {onderdeel.id for onderdeel in context.samenstelling.onderdelen}
        self._show()

    def leave_out(self, onderdeel: str) -> None:
        """Leave a kerntaak or part out, and put the keys at it."""
        self.zonder.add(onderdeel)
        self._show()
        nummer = self.keuzes.row_of(onderdeel)
        if nummer is not None:
            self.keuzelijst.setCurrentIndex(self.keuzes.index(nummer, 0))
        self.keuzelijst.setFocus()

    def add(self, bronnen: Sequence[Bronverwijzing]) -> None:
        """Reckon with parts of the structure that are not in the composition."""
        if self._context is None:
            return
        from composer.copy_parts import copy_as_kerntaak, copy_kerntaak

        structuur = self._context.structuur
        for bron in bronnen:
            if bron.is_werkproces:
                self.erbij[str(bron)] = copy_as_kerntaak(structuur, [bron])
            else:
                self.erbij[str(bron)] = copy_kerntaak(structuur, bron)
        self._show()
        self.keuzelijst.scrollToBottom()
        self.keuzelijst.setFocus()

    def renew(self) -> None:
        self._show()
        self.keuzes.renew()
        self.cijfers.renew()

    def retranslate(self) -> None:
        self.wissen.setText(self.tr("Weer zoals het is"))
        self.keuzelijst.setAccessibleName(self.tr("Wat er niet meetelt"))
        self.cijferlijst.setAccessibleName(self.tr("Aandelen nu en dan"))

    def _show(self) -> None:
        if self._context is None:
            return
        samenstelling = self._context.samenstelling
        self.keuzes.show(tuple(keuzerijen_of(samenstelling, self.zonder, self.erbij)))
        self.cijfers.show_wat_als(what_if(self._context, self.zonder, tuple(self.erbij.values())))
        self.wissen.setEnabled(bool(self.zonder or self.erbij))

    def _on_gekozen(self, onderdeel: str, is_weg: bool) -> None:
        if onderdeel in self.erbij:
            del self.erbij[onderdeel]
            self._show()
            return
        self.zonder = self.zonder | {onderdeel} if is_weg else self.zonder - {onderdeel}
        self._show()

    def _on_wissen(self) -> None:
        self.zonder, self.erbij = set(), {}
        self._show()
