"""The tree of findings: groups that fold and stay folded, and one line per finding."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from app.bevindingen.groepen import Groep
from app.bevindingen.model import BevindingenModel, Kolom
from app.bevindingen.rijen import Rij
from app.look.thema import ICOONMAAT, RUIMTE_KLEIN
from app.samenstelling.boom import RijhoogteDelegate

_BREEDTEN: Final = {Kolom.ONDERDEEL: 84, Kolom.REGEL: 72}
_INSPRING: Final = ICOONMAAT + RUIMTE_KLEIN
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Pad = tuple[Hashable, ...]


class Bevindingenboom(QTreeView):
    """Shows a ``BevindingenModel``; what somebody folds or unfolds stays so."""

    gekozen = Signal(object)
    """(Rij): the user wants to go there."""
    huidige_gewijzigd = Signal()
    """Another row is the current one."""

    def __init__(self, model: BevindingenModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._vouwen: dict[Pad, bool] = {}
        self._is_zelf = False
        self.setItemDelegate(RijhoogteDelegate(self))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(_INSPRING)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        kop = self.header()
        kop.setStretchLastSection(False)
        kop.setSectionsMovable(False)
        kop.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        kop.setSectionResizeMode(Kolom.MELDING, QHeaderView.ResizeMode.Stretch)
        for kolom, breedte in _BREEDTEN.items():
            self.setColumnWidth(kolom, breedte)
        model.rowsInserted.connect(self._on_inserted)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def huidige(self) -> Rij | None:
        """The current finding; None for none and on a group."""
        return self._model.rij(self.currentIndex())

    def choose(self, sleutel: Hashable) -> bool:
        """Make the finding with this key the current one, unfolded; whether it is here."""
        index = self._model.index_of(sleutel)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and isinstance(self._model.item(index), Groep):
            self._toggle(index)
            return
        super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        groep = index.siblingAtColumn(0)
        self.setExpanded(groep, not self.isExpanded(groep))

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self._fold(self._model.index(row, 0, parent))

    def _fold(self, index: QModelIndex) -> None:
        """Unfold a new group, and those in it, as they were before or as they begin."""
        groep = self._model.item(index)
        if not isinstance(groep, Groep):
            return
        if self._vouwen.get(self._path(index), groep.is_open):
            self._is_zelf = True
            self.expand(index)
            self._is_zelf = False
        for row in range(self._model.rowCount(index)):
            self._fold(self._model.index(row, 0, index))

    def _path(self, index: QModelIndex) -> Pad:
        pad: Pad = ()
        while (item := self._model.item(index)) is not None:
            pad = (item.sleutel, *pad)
            index = index.parent()
        return pad

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._is_zelf:
            self._vouwen[self._path(index)] = True

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._vouwen[self._path(index)] = False

    def _on_clicked(self, index: QModelIndex) -> None:
        if (rij := self._model.rij(index)) is not None:
            self.gekozen.emit(rij)
        else:
            self._toggle(index)

    def _on_activated(self, index: QModelIndex) -> None:
        if (rij := self._model.rij(index)) is not None:
            self.gekozen.emit(rij)

    def _on_current(self) -> None:
        self.huidige_gewijzigd.emit()
