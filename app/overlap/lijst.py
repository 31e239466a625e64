"""A table of rows: one is current, arrows go up and down, Tab leaves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.look.thema import RIJHOOGTE


def make_lijst(model: QAbstractItemModel, *rekt: int) -> QTableView:
    """A table that shows this model; the columns ``rekt`` share the room that is left."""
    tabel = QTableView()
    tabel.setModel(model)
    tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    tabel.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tabel.setTabKeyNavigation(False)
    tabel.setAlternatingRowColors(True)
    tabel.setShowGrid(False)
    tabel.verticalHeader().hide()
    fix_rows(tabel)
    kop = tabel.horizontalHeader()
    kop.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    kop.setHighlightSections(False)
    for kolom in rekt:
        kop.setSectionResizeMode(kolom, QHeaderView.ResizeMode.Stretch)
    return tabel


def fix_rows(tabel: QTableView) -> None:
    """Give every row the same height: measuring all of them takes longer than the figures do."""
    tabel.setWordWrap(False)
    kop = tabel.verticalHeader()
    kop.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    kop.setDefaultSectionSize(RIJHOOGTE)
