"""The tree itself: keys, drag, what is open and what is chosen while the rows are swapped."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOption,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.look.domeinen import BADGEMAAT
from app.look.focus import paint_focusring
from app.structuurpaneel.keuze import Keuze
from app.structuurpaneel.model import Kolom, StructuurModel
from app.structuurpaneel.rijen import WORTEL, Knoop, Rij, Rijenboom, Rijsoort
from app.structuurpaneel.tekening import TrefferDelegate

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

_TOE_TE_VOEGEN: Final = {Rijsoort.KERNTAAK, Rijsoort.WERKPROCES, Rijsoort.KEUZEDEEL}
_ALLEEN_TITEL: Final = {Rijsoort.DOMEIN, Rijsoort.GROEP, Rijsoort.INHOUD_ONBEKEND}
_VANZELF_OPEN: Final = 400
"""How many rows a search opens at most; who finds more opens them himself."""


class StructuurBoom(QTreeView):
    """Shows the structure; keeps open rows and the selection when other rows are shown."""

    toevoegen_gevraagd = Signal()
    laden_gevraagd = Signal()
    menu_gevraagd = Signal(QPoint)
    """Where on the screen to show the context menu."""
    knoop_gekozen = Signal(object)
    """The ``Knoop`` of the current row."""
    keuze_anders = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = StructuurModel(self)
        self._delegate = TrefferDelegate(self)
        self._open: set[Knoop] = set()
        self._dicht_bij_zoeken: set[Knoop] = set()
        self._zoekt = False
        self._wisselt = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setIconSize(BADGEMAAT)
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_columns()
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self.doubleClicked.connect(self._act_on)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def _set_up_columns(self) -> None:
        kop = self.header()
        kop.setStretchLastSection(False)
        kop.setSectionsMovable(False)
        kop.setSectionResizeMode(Kolom.TITEL, QHeaderView.ResizeMode.Stretch)
        kop.setSectionResizeMode(Kolom.CODE, QHeaderView.ResizeMode.Fixed)
        kop.setSectionResizeMode(Kolom.NIVEAU, QHeaderView.ResizeMode.Fixed)
        letters = self.fontMetrics()
        kop.resizeSection(Kolom.CODE, letters.horizontalAdvance("B1-K1-W10") + 8)
        kop.resizeSection(Kolom.NIVEAU, letters.horizontalAdvance("Niv.") + 10)

    @property
    def keuze(self) -> Keuze:
        """What the selected rows stand for."""
        return self._model.keuze_of(self.selectionModel().selectedRows())

    @property
    def gekozen_rij(self) -> Rij | None:
        """The current row."""
        return self._model.rij_of(self.currentIndex())

    def show_boom(
        self,
        boom: Rijenboom,
        structuur: Kwalificatiestructuur | None,
        woorden: tuple[str, ...] = (),
        is_treffer: Callable[[Rij], bool] | None = None,
    ) -> None:
        """Show other rows; with ``woorden`` everything opens down to the rows that were found."""
        gekozen = [
            rij.knoop
            for index in self.selectionModel().selectedRows()
            if (rij := self._model.rij_of(index))
        ]
        huidig = self.gekozen_rij
        self._wisselt = True
        self._zoekt = bool(woorden)
        self._delegate.woorden = woorden
        if not self._zoekt:
            self._dicht_bij_zoeken.clear()
        self._model.set_boom(boom, structuur)
        self._span_titels(QModelIndex())
        self._open_rows(is_treffer)
        self._select(gekozen, huidig.knoop if huidig else None)
        self._wisselt = False
        self.keuze_anders.emit()

    def choose(self, knoop: Knoop) -> bool:
        """Select one row, open all above it and scroll to it; whether it is shown."""
        index = self._model.index_of(knoop)
        if not index.isValid():
            return False
        for boven in self._model.boom.boven(index.internalId()):
            self.expand(self._model.index_of(self._model.boom.rij(boven).knoop))
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def enter(self) -> None:
        """Take the focus, on the chosen row, else the first one found, else the first one."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.selectionModel().hasSelection():
            return
        index = self._model.index(0, 0)
        while index.isValid() and not self._delegate.marks(index):
            index = self.indexBelow(index)
        self.setCurrentIndex(index if index.isValid() else self._model.index(0, 0))

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        huidig = self.currentIndex()
        if self.hasFocus() and (index.row(), index.parent()) == (huidig.row(), huidig.parent()):
            paint_focusring(painter, options.rect, self._is_chosen(index), self.palette())

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().drawBranches(painter, rect, index)
        if self._is_chosen(index) and self._model.hasChildren(index):
            self._draw_arrow(painter, rect, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._act_on(self.currentIndex())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        plek = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            plek = self.visualRect(self.currentIndex()).center()
        if self.indexAt(plek).isValid():
            self.menu_gevraagd.emit(self.viewport().mapToGlobal(plek))

    def _is_chosen(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return self.selectionModel().isRowSelected(index.row(), index.parent())

    def _draw_arrow(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The arrow once more in the colour of chosen text; styles leave it in that of others."""
        pijl = QStyleOption()
        pijl.initFrom(self)
        stap = self.indentation()
        pijl.rect = QRect(rect.right() - stap + 1, rect.top(), stap, rect.height())
        pijl.state |= QStyle.StateFlag.State_Children | QStyle.StateFlag.State_Item
        if self.isExpanded(index):
            pijl.state |= QStyle.StateFlag.State_Open
        palet = self.palette()
        kleur = palet.color(QPalette.ColorRole.HighlightedText)
        for rol in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palet.setColor(rol, kleur)
        palet.setColor(QPalette.ColorRole.ButtonText, kleur)
        pijl.palette = palet
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorBranch, pijl, painter, self)

    def _act_on(self, index: QModelIndex) -> None:
        """What Enter and a double click do: add a part, ask for a file, or open and close."""
        if (rij := self._model.rij_of(index)) is None:
            return
        if rij.soort is Rijsoort.INHOUD_ONBEKEND:
            self.laden_gevraagd.emit()
        elif rij.soort in _TOE_TE_VOEGEN or len(self.selectionModel().selectedRows()) > 1:
            self.toevoegen_gevraagd.emit()
        else:
            eerste = index.siblingAtColumn(Kolom.TITEL)
            self.setExpanded(eerste, not self.isExpanded(eerste))

    def _open_rows(self, is_treffer: Callable[[Rij], bool] | None) -> None:
        # Directly after a reset the view has no layout yet, so opening a row costs nothing.
        boom = self._model.boom
        if self._zoekt and is_treffer is not None:
            for nummer in _to_open(boom, is_treffer, self._dicht_bij_zoeken):
                self.expand(self._model.index_of(boom.rij(nummer).knoop))
            return
        for knoop in self._open:
            if (index := self._model.index_of(knoop)).isValid():
                self.expand(index)

    def _select(self, gekozen: Iterable[Knoop], huidig: Knoop | None) -> None:
        selectie = QItemSelection()
        for knoop in gekozen:
            if (index := self._model.index_of(knoop)).isValid():
                selectie.select(index, index)
        vlaggen = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selectie, vlaggen.ClearAndSelect | vlaggen.Rows)
        if huidig is not None and (index := self._model.index_of(huidig)).isValid():
            self.selectionModel().setCurrentIndex(index, vlaggen.NoUpdate)
            self.scrollTo(index)

    def _span_titels(self, ouder: QModelIndex) -> None:
        """Let the title of rows without code and level take the whole width."""
        for plaats in range(self._model.rowCount(ouder)):
            rij = self._model.rij_of(self._model.index(plaats, 0, ouder))
            if rij is not None and rij.soort in _ALLEEN_TITEL:
                self.setFirstColumnSpanned(plaats, ouder, True)

    def _on_expanded(self, index: QModelIndex) -> None:
        self._span_titels(index)
        if not self._wisselt and (rij := self._model.rij_of(index)):
            self._open.add(rij.knoop)
            self._dicht_bij_zoeken.discard(rij.knoop)

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._wisselt and (rij := self._model.rij_of(index)):
            self._open.discard(rij.knoop)
            if self._zoekt:
                self._dicht_bij_zoeken.add(rij.knoop)

    def _on_current(self, huidig: QModelIndex, _vorig: QModelIndex) -> None:
        if not self._wisselt and (rij := self._model.rij_of(huidig)):
            self.knoop_gekozen.emit(rij.knoop)

    def _on_selection(self) -> None:
        if not self._wisselt:
            self.keuze_anders.emit()


def _to_open(
    boom: Rijenboom, is_treffer: Callable[[Rij], bool], dicht: set[Knoop]
) -> Iterable[int]:
    """The rows above what was found, from the top, until enough rows are in sight."""
    over = _VANZELF_OPEN
    wachtrij = list(boom.kinderen(WORTEL))
    for nummer in wachtrij:
        rij = boom.rij(nummer)
        if not rij.heeft_onder or is_treffer(rij) or rij.knoop in dicht:
            continue
        onder = boom.kinderen(nummer)
        over -= len(onder)
        if over < 0:
            return
        yield nummer
        wachtrij.extend(onder)
