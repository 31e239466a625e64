"""The tree itself: keys, drag, what is open and what is chosen while the rows are swapped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
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
from app.look.viewport import give_viewport
from app.structuurpaneel.fragmenten import Fragmenten
from app.structuurpaneel.keuze import Keuze
from app.structuurpaneel.model import Kolom, StructuurModel
from app.structuurpaneel.rijen import WORTEL, Knoop, Rij, Rijenboom, Rijsoort
from app.structuurpaneel.tekening import Markeren, TrefferDelegate

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

_TOE_TE_VOEGEN: Final = {Rijsoort.KERNTAAK, Rijsoort.WERKPROCES, Rijsoort.KEUZEDEEL}
_VANZELF_OPEN: Final = 40
"""About so many rows a search opens at once; more open when one scrolls towards them."""


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
        give_viewport(self)
        self._model = StructuurModel(self)
        self._delegate = TrefferDelegate(self._model, self)
        self._open: set[Knoop] = set()
        self._dicht_bij_zoeken: set[Knoop] = set()
        self._te_openen: Iterator[int] = iter(())
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
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
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

    @property
    def fragmenten(self) -> Fragmenten:
        """Who makes the lines of text."""
        return self._model.fragmenten

    def show_boom(
        self,
        boom: Rijenboom,
        structuur: Kwalificatiestructuur | None,
        markeren: Markeren | None = None,
        opent: Callable[[Rij], bool] | None = None,
        *,
        houd_plek: bool = False,
    ) -> None:
        """Show other rows; with ``markeren``, of a search, the rows open that ``opent`` says.

        With ``houd_plek`` the row at the top stays there: the user asked for nothing new.
        """
        gekozen = [
            rij.knoop
            for index in self.selectionModel().selectedRows()
            if (rij := self._model.rij_of(index))
        ]
        huidig = self.gekozen_rij
        bovenste = self._model.rij_of(self.indexAt(QPoint(0, 0))) if houd_plek else None
        self._wisselt = True
        self._zoekt = markeren is not None
        self._delegate.set_markeren(markeren)
        if not self._zoekt:
            self._dicht_bij_zoeken.clear()
        self._model.set_boom(boom, structuur)
        self._open_rows(opent)
        self._select(gekozen, huidig.knoop if huidig else None, houd_plek=houd_plek)
        if bovenste is not None:
            self._scroll_back(bovenste.knoop)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt paints the columns that it must; a wide title is painted by the first of them.
        vak = event.rect()
        vak.setLeft(0)
        super().paintEvent(QPaintEvent(vak))

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        if not self.hasFocus():
            return
        huidig = self.currentIndex()
        if (index.row(), index.parent()) == (huidig.row(), huidig.parent()):
            paint_focusring(painter, options.rect, self._is_chosen(index), self.palette())

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().drawBranches(painter, rect, index)
        rij = self._model.rij_of(index)
        if rij is not None and rij.heeft_onder and self._is_chosen(index):
            self._draw_arrow(painter, rect, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                # Also of a row that Enter itself opens, as the button does.
                self.toevoegen_gevraagd.emit()
            else:
                self._act_on(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A line of text stands for the row above it.
        if (boven := self._above_fragment(event)) is not None:
            self.setCurrentIndex(boven)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (boven := self._above_fragment(event)) is not None:
            self._act_on(boven)
            return
        super().mouseDoubleClickEvent(event)

    def _above_fragment(self, event: QMouseEvent) -> QModelIndex | None:
        rij = self._model.rij_of(index := self.indexAt(event.position().toPoint()))
        if rij is None or rij.soort is not Rijsoort.FRAGMENT:
            return None
        return index.siblingAtRow(index.row() - 1).siblingAtColumn(Kolom.TITEL)

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

    def _open_rows(self, opent: Callable[[Rij], bool] | None) -> None:
        # Directly after a reset the view has no layout yet, so opening a row costs little.
        boom = self._model.boom
        self._te_openen = iter(())
        if self._zoekt and opent is not None:
            self._te_openen = _to_open(boom, opent, self._dicht_bij_zoeken)
            self._open_more()
            return
        for knoop in self._open:
            if (index := self._model.index_of(knoop)).isValid():
                self.expand(index)

    def _open_more(self) -> bool:
        """Open the next rows of a search; whether there were any."""
        wisselde, self._wisselt = self._wisselt, True
        rijen = 0
        for nummer in self._te_openen:
            self.expand(self._model.index_at(nummer))
            rijen += len(self._model.boom.kinderen(nummer))
            if rijen >= _VANZELF_OPEN:
                break
        self._wisselt = wisselde
        return rijen > 0

    def _on_scroll(self, waarde: int) -> None:
        balk = self.verticalScrollBar()
        if not self._wisselt and waarde > balk.maximum() - balk.pageStep():
            self._open_more()

    def _scroll_back(self, knoop: Knoop) -> None:
        """Put a row at the top again, where it was."""
        index = self._model.index_of(knoop)
        while index.isValid() and not self.visualRect(index).isValid():
            if not self._open_more():
                return
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _select(self, gekozen: Iterable[Knoop], huidig: Knoop | None, *, houd_plek: bool) -> None:
        selectie = QItemSelection()
        for knoop in gekozen:
            if (index := self._model.index_of(knoop)).isValid():
                selectie.select(index, index)
        vlaggen = QItemSelectionModel.SelectionFlag
        if not selectie.isEmpty():
            self.selectionModel().select(selectie, vlaggen.ClearAndSelect | vlaggen.Rows)
        if huidig is not None and (index := self._model.index_of(huidig)).isValid():
            self.selectionModel().setCurrentIndex(index, vlaggen.NoUpdate)
            if not houd_plek:
                self.scrollTo(index)

    def _on_expanded(self, index: QModelIndex) -> None:
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


def _to_open(boom: Rijenboom, opent: Callable[[Rij], bool], dicht: set[Knoop]) -> Iterator[int]:
    """The rows above what was found, from top to bottom as they stand on the screen."""
    stapel = list(reversed(boom.kinderen(WORTEL)))
    while stapel:
        nummer = stapel.pop()
        rij = boom.rij(nummer)
        if rij.heeft_onder and rij.knoop not in dicht and opent(rij):
            yield nummer
            stapel.extend(reversed(boom.kinderen(nummer)))
