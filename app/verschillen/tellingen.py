"""How often each change occurs, per kind; choosing a number shows those differences alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.detailpaneel.woorden import in_getal
from app.look.focus import paint_focusring
from app.look.iconen import icon
from app.look.thema import RIJHOOGTE
from app.verschillen.woorden import SOORTEN, soorten_in_woord, wijziging_in_woord
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.verschil import Wijziging

Index = QModelIndex | QPersistentModelIndex
Rol = Qt.ItemDataRole
Telling = Mapping[Soort, Mapping[Wijziging, int]]

RIJEN: Final[tuple[Soort | None, ...]] = (None, *SOORTEN)
KOLOMMEN: Final[tuple[Wijziging | None, ...]] = (None, *Wijziging)
_GEEN: Final = QModelIndex()
_RECHTS: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TellingenModel(QAbstractTableModel):
    """The first row and column count everything; ``alle`` counts things, the rest changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling: Telling = {}
        self._alle: Mapping[Soort, int] = {}

    def show(self, telling: Telling, alle: Mapping[Soort, int]) -> None:
        """Show these counts."""
        self._telling = telling
        self._alle = alle
        self.renew()

    def renew(self) -> None:
        """Show everything again."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(RIJEN) - 1, len(KOLOMMEN) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(KOLOMMEN) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(RIJEN) - 1)

    def aantal(self, soort: Soort | None, wijziging: Wijziging | None) -> int:
        """How many; None counts all kinds, or everything that differs in any way."""
        soorten = SOORTEN if soort is None else (soort,)
        if wijziging is None:
            return sum(self._alle.get(een, 0) for een in soorten)
        return sum(self._telling.get(een, {}).get(wijziging, 0) for een in soorten)

    def rowCount(self, parent: Index = _GEEN) -> int:
        return 0 if parent.isValid() else len(RIJEN)

    def columnCount(self, parent: Index = _GEEN) -> int:
        return 0 if parent.isValid() else len(KOLOMMEN)

    def data(self, index: Index, role: int = Rol.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Rol.TextAlignmentRole:
            return _RECHTS
        if role == Rol.FontRole and 0 in (index.row(), index.column()):
            vet = QFont()
            vet.setBold(True)
            return vet
        soort, wijziging = RIJEN[index.row()], KOLOMMEN[index.column()]
        aantal = self.aantal(soort, wijziging)
        if role == Rol.DisplayRole:
            return in_getal(aantal) if aantal else "·"
        if role in (Rol.AccessibleTextRole, Rol.ToolTipRole):
            return f"{self._soort(soort)}, {self._wijziging(wijziging)}: {in_getal(aantal)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            soort = RIJEN[section]
            if role == Rol.DisplayRole:
                return self._soort(soort)
            return icon(str(soort or "structure")) if role == Rol.DecorationRole else None
        wijziging = KOLOMMEN[section]
        if role == Rol.DisplayRole:
            return self._wijziging(wijziging)
        return _RECHTS if role == Rol.TextAlignmentRole else None

    def _soort(self, soort: Soort | None) -> str:
        return self.tr("Alle soorten") if soort is None else soorten_in_woord(soort)

    def _wijziging(self, wijziging: Wijziging | None) -> str:
        if wijziging is Wijziging.GEGEVENS:
            return self.tr("gegevens")
        return self.tr("alles") if wijziging is None else wijziging_in_woord(wijziging)


class Tellingentabel(QTableView):
    """The chosen number is the filter; arrows move, Enter goes on to what it leaves, Tab leaves."""

    verder = Signal()

    def __init__(self, model: TellingenModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rijen, kolommen = self.verticalHeader(), self.horizontalHeader()
        rijen.setMinimumSectionSize(RIJHOOGTE)
        rijen.setDefaultSectionSize(RIJHOOGTE)
        rijen.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rijen.setHighlightSections(False)
        kolommen.setHighlightSections(False)
        kolommen.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rijen.sectionClicked.connect(self._on_rij)
        kolommen.sectionClicked.connect(self._on_kolom)
        self.setCurrentIndex(model.index(0, 0))

    @property
    def keuze(self) -> tuple[Soort | None, Wijziging | None]:
        """What the chosen number counts."""
        index = self.currentIndex()
        if not index.isValid():
            return None, None
        return RIJEN[index.row()], KOLOMMEN[index.column()]

    def choose(self, soort: Soort | None, wijziging: Wijziging | None) -> None:
        """Choose a number."""
        self.setCurrentIndex(
            self.model().index(RIJEN.index(soort), KOLOMMEN.index(wijziging)),
        )

    def fit(self) -> None:
        """Be exactly as high as its rows."""
        kop = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(kop + len(RIJEN) * RIJHOOGTE + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.verder.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            schilder = QPainter(self.viewport())
            paint_focusring(schilder, self.visualRect(index), True, self.palette())
            schilder.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _on_rij(self, rij: int) -> None:
        self.setCurrentIndex(self.model().index(rij, 0))

    def _on_kolom(self, kolom: int) -> None:
        self.setCurrentIndex(self.model().index(0, kolom))
