"""The tree of kerntaken and werkprocessen: choosing, retitling, dragging and dropping."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.look.domeinen import BADGEMAAT, paint_badge
from app.look.thema import RIJHOOGTE, RUIMTE_GROOT, RUIMTE_KLEIN, kleuren
from app.look.viewport import give_viewport
from app.samenstelling.leeg import LegeStaat
from app.samenstelling.model import DOMEINEN_ROL, Kolom, SamenstellingModel

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger

_BREEDTEN: Final = {Kolom.CODE: 104, Kolom.DOMEIN: 58, Kolom.BEVINDINGEN: 48}
_LANGSTE_LABEL: Final = 320
_BRON: Final = (124, 300)
_TITEL: Final = 240
"""The source takes what the title can spare, between these widths: its code always shows."""


class BadgeDelegate(QStyledItemDelegate):
    """Paints the badges of the domains next to each other."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        vak = QRectF(option.rect)
        links = vak.left() + RUIMTE_KLEIN
        boven = vak.center().y() - BADGEMAAT.height() / 2
        for domein in index.data(DOMEINEN_ROL) or ():
            if links + BADGEMAAT.width() > vak.right():
                break
            badge = QRectF(links, boven, BADGEMAAT.width(), BADGEMAAT.height())
            paint_badge(painter, badge, domein)
            links += BADGEMAAT.width() + RUIMTE_KLEIN

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        aantal = len(index.data(DOMEINEN_ROL) or ())
        return QSize(aantal * (BADGEMAAT.width() + RUIMTE_KLEIN) + RUIMTE_KLEIN, RIJHOOGTE)


class RijhoogteDelegate(QStyledItemDelegate):
    """Gives every row the same, comfortable height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        maat = super().sizeHint(option, index)
        return QSize(maat.width(), max(maat.height(), RIJHOOGTE))


class Onderdelenboom(QTreeView):
    """Shows a ``SamenstellingModel``."""

    keuze_gewijzigd = Signal()
    """Other parts are chosen now."""

    def __init__(self, model: SamenstellingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._model = model
        self._leeg = LegeStaat(self.viewport())
        self._doel: QModelIndex | None = None
        self.setModel(model)
        self.setItemDelegate(RijhoogteDelegate(self))
        self.setItemDelegateForColumn(Kolom.DOMEIN, BadgeDelegate(self))
        self.setAccessibleName(self.tr("Kerntaken en werkprocessen"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(Trigger.EditKeyPressed | Trigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._set_columns()
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._show_leeg)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self._on_reset()

    @property
    def gekozen(self) -> tuple[str, ...]:
        """The ids of the chosen parts, from top to bottom."""
        # By range: asking Qt for the selected rows takes it through every cell (measured: 4 ms).
        selectie = self.selectionModel().selection()
        ids = {
            self._model.id_of(self._model.index(rij, 0, bereik.parent()))
            for bereik in map(selectie.at, range(selectie.count()))
            for rij in range(bereik.top(), bereik.bottom() + 1)
        }
        return tuple(deel for deel in self._model.ids if deel in ids)

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these parts and show the first of them."""
        indexes = [i for i in map(self._model.index_of, ids) if i.isValid()]
        selectie = QItemSelection()
        for index in indexes:
            selectie.select(index, index)
        vlag = QItemSelectionModel.SelectionFlag
        if indexes:
            self.setExpanded(indexes[0].parent(), True)
            self.selectionModel().setCurrentIndex(indexes[0], vlag.NoUpdate)
            self.scrollTo(indexes[-1])
            self.scrollTo(indexes[0])
        self.selectionModel().select(selectie, vlag.ClearAndSelect | vlag.Rows)

    def choose_current(self) -> None:
        """Choose the row that has the focus; after a removal that is a neighbour."""
        if self.currentIndex().isValid():
            self.choose([self._model.id_of(self.currentIndex())])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Kerntaken en werkprocessen"))

    def edit_titel(self) -> None:
        """Start typing another title for the current part."""
        self.setFocus()
        self.edit(self.currentIndex().siblingAtColumn(Kolom.TITEL))

    def edit(  # type: ignore[override]
        self,
        index: Index,
        trigger: Trigger = Trigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        # F2 means the title, in whatever column the focus is.
        if trigger != Trigger.DoubleClicked:
            index = index.sibling(index.row(), Kolom.TITEL)
        return super().edit(index, trigger, event)  # type: ignore[arg-type]

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        # Qt's own picture of the rows hides where they would land.
        if ids := self.gekozen:
            sleep = QDrag(self)
            sleep.setMimeData(self._model.mimeData([self._model.index_of(deel) for deel in ids]))
            sleep.setPixmap(self._sleepbeeld(ids))
            sleep.setHotSpot(QPoint(-RUIMTE_GROOT, -RUIMTE_GROOT))
            sleep.exec(supportedActions, Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._doel = self.indexAt(event.position().toPoint()) if event.isAccepted() else None
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._doel = None
        super().dragLeaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._doel is not None:
            self._paint_doel(self._doel)

    def dropEvent(self, event: QDropEvent) -> None:
        self._doel = None
        # Just below an open kerntaak means: first in it. Qt would take it as after the kerntaak.
        index = self.indexAt(event.position().toPoint())
        onder = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        if onder and self.isExpanded(index) and self._model.rowCount(index):
            self._drop_first_in(event, index.siblingAtColumn(Kolom.CODE))
            return
        super().dropEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bron = self.viewport().width() - sum(_BREEDTEN.values()) - _TITEL
        self.setColumnWidth(Kolom.BRON, min(max(bron, _BRON[0]), _BRON[1]))
        self._leeg.setGeometry(self.viewport().rect())

    def _sleepbeeld(self, ids: Sequence[str]) -> QPixmap:
        """A label with what is dragged."""
        tekst = self.tr("{} onderdelen").format(len(ids))
        if len(ids) == 1:
            code, titel = (
                self._model.index_of(ids[0], k).data() for k in (Kolom.CODE, Kolom.TITEL)
            )
            tekst = self.fontMetrics().elidedText(
                f"{code}  {titel}", Qt.TextElideMode.ElideRight, _LANGSTE_LABEL
            )
        maat = self.fontMetrics().size(0, tekst) + QSize(2 * RUIMTE_GROOT, RUIMTE_GROOT)
        beeld = QPixmap(maat * self.devicePixelRatioF())
        beeld.setDevicePixelRatio(self.devicePixelRatioF())
        palet = self.palette()
        beeld.fill(palet.color(QPalette.ColorRole.Highlight))
        schilder = QPainter(beeld)
        schilder.setFont(self.font())
        schilder.setPen(palet.color(QPalette.ColorRole.HighlightedText))
        schilder.drawText(QRect(QPoint(), maat), Qt.AlignmentFlag.AlignCenter, tekst)
        schilder.end()
        return beeld

    def _paint_doel(self, doel: QModelIndex) -> None:
        """Show where a drop lands: a frame around a kerntaak, or a line between rows."""
        rij = self.visualRect(doel.siblingAtColumn(Kolom.CODE))
        rij.setRight(self.viewport().width() - 2)
        plaats = self.dropIndicatorPosition()
        waar = QAbstractItemView.DropIndicatorPosition
        schilder = QPainter(self.viewport())
        schilder.setPen(QPen(QColor(kleuren(self.palette()).accent), 2))
        if plaats == waar.OnItem:
            schilder.drawRect(rij.adjusted(-RUIMTE_KLEIN, 1, 0, -1))
        elif plaats == waar.AboveItem:
            schilder.drawLine(rij.topLeft(), rij.topRight())
        elif plaats == waar.BelowItem:
            if self.isExpanded(doel) and self._model.rowCount(doel.siblingAtColumn(0)):
                rij.setLeft(rij.left() + self.indentation())
            schilder.drawLine(rij.bottomLeft(), rij.bottomRight())

    def _drop_first_in(self, event: QDropEvent, kerntaak: QModelIndex) -> None:
        if self._model.dropMimeData(event.mimeData(), event.dropAction(), 0, 0, kerntaak):
            event.acceptProposedAction()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _set_columns(self) -> None:
        kop = self.header()
        kop.setStretchLastSection(False)
        kop.setSectionsMovable(False)
        kop.setMinimumSectionSize(40)
        for kolom, breedte in _BREEDTEN.items():
            self.setColumnWidth(kolom, breedte)
        kop.setSectionResizeMode(Kolom.TITEL, QHeaderView.ResizeMode.Stretch)
        self.setIconSize(
            QSize(*2 * (self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize),))
        )

    def _on_reset(self) -> None:
        self.expandAll()
        self._show_leeg()

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            for row in range(first, last + 1):
                self.expand(self._model.index(row, 0))
        self._show_leeg()

    def _show_leeg(self) -> None:
        self._leeg.setVisible(self._model.rowCount() == 0)

    def _on_selection(self) -> None:
        self.keuze_gewijzigd.emit()
