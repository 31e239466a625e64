"""A page that scrolls as a whole where the window is too low for all that stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.look.celring import Celtabel
from app.look.thema import RIJHOOGTE, RUIMTE, RUIMTE_KLEIN


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
            tabel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.kolom.addWidget(tabel)
        tabel.selectionModel().currentChanged.connect(partial(self._bring_in_sight, tabel))

    def _bring_in_sight(self, tabel: QTableView, index: QModelIndex, _vorige: QModelIndex) -> None:
        if tabel.hasFocus() and index.isValid():
            vak = tabel.visualRect(index)
            midden = tabel.viewport().mapTo(self._blad, vak.center())
            self.ensureVisible(midden.x(), midden.y(), 0, vak.height())


class Restkolom(QObject):
    """Gives the first column of a table what the others leave, and never less than it needs.

    ``breedten`` are the least widths of all columns. The others get what their texts ask, so that
    no figure is cut off; only from ``meest`` on, the tip has to tell the rest.
    """

    def __init__(self, tabel: QTableView, breedten: Sequence[int], meest: int) -> None:
        super().__init__(tabel)
        self._tabel = tabel
        self._breedten = breedten
        self._meest = meest
        tabel.viewport().installEventFilter(self)

    def fit_columns(self) -> None:
        """Give all columns their width, after other contents."""
        for kolom, minst in enumerate(self._breedten[1:], start=1):
            nodig = min(text_width(self._tabel, kolom) + 2 * RUIMTE, self._meest)
            self._tabel.setColumnWidth(kolom, max(minst, nodig))
        self._fit_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_first()
        return super().eventFilter(watched, event)

    def _fit_first(self) -> None:
        kop = self._tabel.horizontalHeader()
        over = self._tabel.viewport().width() - kop.length() + kop.sectionSize(0)
        self._tabel.setColumnWidth(0, max(over, self._breedten[0]))


def text_width(tabel: QTableView, kolom: int) -> int:
    """The width of the longest text in a column; asking the view takes twice as long."""
    model, meter = tabel.model(), tabel.fontMetrics()
    teksten = {str(model.index(rij, kolom).data()) for rij in range(model.rowCount())}
    return max(map(meter.horizontalAdvance, teksten), default=0)


def fit_rows(tabel: QTableView, hoogstens: int) -> None:
    """Make a table of one line per row as high as its rows, but not higher than so many.

    There is room for a bar under it, which comes and goes with the width of the window.
    """
    rijen = min(max(tabel.model().rowCount(), 1), hoogstens)
    kop, balk = tabel.horizontalHeader(), tabel.horizontalScrollBar()
    rand = 2 * tabel.frameWidth() + balk.sizeHint().height()
    hoog = max(kop.sizeHint().height(), kop.minimumHeight())
    tabel.setFixedHeight(hoog + rijen * RIJHOOGTE + rand)
