"""A page that scrolls as a whole where the window is too low for all that stands on it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.look.celring import Celtabel
from app.look.thema import RIJHOOGTE, RUIMTE_KLEIN


class Rolblad(QScrollArea):
    """Widgets under each other in ``kolom``; a table is as high as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._blad = QWidget(self)
        self.kolom = QVBoxLayout(self._blad)
        self.kolom.setContentsMargins(0, 0, RUIMTE_KLEIN, 0)
        self.kolom.setSpacing(RUIMTE_KLEIN)
        self.setWidget(self._blad)

    def add_tabel(self, tabel: QTableView) -> None:
        """Add a table; the page follows its current row while the keys are in it."""
        if isinstance(tabel, Celtabel):
            tabel.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.kolom.addWidget(tabel)
        tabel.selectionModel().currentChanged.connect(partial(self._bring_in_sight, tabel))

    def _bring_in_sight(self, tabel: QTableView, index: QModelIndex, _vorige: QModelIndex) -> None:
        if tabel.hasFocus() and index.isValid():
            vak = tabel.visualRect(index)
            midden = tabel.viewport().mapTo(self._blad, vak.center())
            self.ensureVisible(midden.x(), midden.y(), 0, vak.height())


class Restkolom(QObject):
    """Gives the first column of a table what the others leave, and never less than ``minst``."""

    def __init__(self, tabel: QTableView, minst: int) -> None:
        super().__init__(tabel)
        self._tabel = tabel
        self._minst = minst
        tabel.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            kop = self._tabel.horizontalHeader()
            andere = kop.length() - kop.sectionSize(0)
            over = self._tabel.viewport().width() - andere
            self._tabel.setColumnWidth(0, max(over, self._minst))
        return super().eventFilter(watched, event)


def fit_rows(tabel: QTableView, hoogstens: int) -> None:
    """Make a table of one line per row as high as its rows, but not higher than so many.

    There is room for a bar under it, which comes and goes with the width of the window.
    """
    rijen = min(max(tabel.model().rowCount(), 1), hoogstens)
    kop, balk = tabel.horizontalHeader(), tabel.horizontalScrollBar()
    rand = 2 * tabel.frameWidth() + balk.sizeHint().height()
    hoog = max(kop.sizeHint().height(), kop.minimumHeight())
    tabel.setFixedHeight(hoog + rijen * RIJHOOGTE + rand)
