"""The list of findings below the composition, with a filter per severity."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bevindingen.model import BevindingenModel, Kolom
from app.bevindingen.rijen import Rij
from app.bevindingen.tellingen import ICOON_VAN, Telling, ernst_in_woord, tel
from app.look.iconen import set_icon
from app.look.thema import RIJHOOGTE, RUIMTE, RUIMTE_KLEIN
from composer.finding import Ernst

_BREEDTEN: Final = {Kolom.ERNST: 124, Kolom.ONDERDEEL: 84, Kolom.REGEL: 72}


class Bevindingentabel(QTableView):
    """Gives each sentence the lines it needs.

    Qt can do that too, but asks every cell for its size at every change (measured: 130 ms).
    """

    def __init__(self, model: BevindingenModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hoogten: dict[tuple[str, int], int] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fit)
        self.setModel(model)
        for signaal in (model.rowsInserted, model.rowsMoved, model.rowsRemoved, model.dataChanged):
            signaal.connect(self._timer.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hoogten.clear()

    def _fit(self) -> None:
        breedte = self.columnWidth(Kolom.MELDING) - RUIMTE
        for rij in range(self.model().rowCount()):
            zin = str(self.model().index(rij, Kolom.MELDING).data())
            hoogte = self._hoogten.get((zin, breedte)) or self._height(zin, breedte)
            if self.rowHeight(rij) != hoogte:
                self.setRowHeight(rij, hoogte)

    def _height(self, zin: str, breedte: int) -> int:
        vak = QRect(0, 0, breedte, 10_000)
        nodig = self.fontMetrics().boundingRect(vak, Qt.TextFlag.TextWordWrap, zin).height()
        self._hoogten[zin, breedte] = max(nodig + RUIMTE, RIJHOOGTE)
        return self._hoogten[zin, breedte]


class BevindingenPaneel(QWidget):
    """Shows every finding in words and leads to what it is about."""

    gekozen = Signal(object)
    """(Finding): the user wants to go there."""
    huidige_gewijzigd = Signal()
    """Another row is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rijen: tuple[Rij, ...] = ()
        self._telling = Telling()
        self._wacht = True
        self.model = BevindingenModel(self)
        self.tabel = self._make_tabel()
        self.filters = {ernst: self._make_filter(ernst) for ernst in Ernst}
        self.gemotiveerd = self._make_gemotiveerd()
        self._kop = QLabel(self)
        self.leeg = QLabel(self)
        self.leeg.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leeg.setWordWrap(True)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.leeg)
        self._stapel.addWidget(self.tabel)
        self._lay_out()
        self._retranslate()

    @property
    def huidige(self) -> Rij | None:
        """The current row; None when there is none."""
        index = self.tabel.currentIndex()
        return self.model.item(index) if index.isValid() else None

    @property
    def telling(self) -> Telling:
        """How many findings there are, shown or not."""
        return self._telling

    def show_wachten(self) -> None:
        """Say that there is nothing to judge by yet."""
        self._wacht = True
        self.leeg.setText(self.tr("De controle begint zodra de kwalificatiestructuur is geladen."))
        self._stapel.setCurrentWidget(self.leeg)

    def show_rijen(self, rijen: tuple[Rij, ...]) -> None:
        """Show these findings."""
        self._wacht = False
        self._rijen = rijen
        self._telling = tel(rij.finding for rij in rijen)
        for ernst, knop in self.filters.items():
            aantal = self._telling.of(ernst)
            self._label(knop, ernst_in_woord(ernst, aantal).capitalize(), aantal)
        self._label(self.gemotiveerd, self.tr("Gemotiveerd"), self._telling.gemotiveerd)
        self.gemotiveerd.setVisible(self._telling.gemotiveerd > 0)
        self._filter()

    def go_next(self) -> None:
        """Go to the next finding, from the last to the first."""
        self._step(1)

    def go_previous(self) -> None:
        """Go to the finding before, from the first to the last."""
        self._step(-1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._kop.setText(self.tr("Bevindingen"))
        self.tabel.setAccessibleName(self.tr("Bevindingen"))
        if self._wacht:
            self.show_wachten()
        else:
            self.show_rijen(self._rijen)
        self.model.renew()

    def _step(self, stap: int) -> None:
        if aantal := self.model.rowCount():
            rij = self.tabel.currentIndex().row()
            volgende = (rij + stap) % aantal if rij >= 0 else (0 if stap > 0 else aantal - 1)
            self.tabel.selectRow(volgende)
            self._on_chosen(self.model.index(volgende, Kolom.MELDING))

    def _make_tabel(self) -> QTableView:
        tabel = Bevindingentabel(self.model, self)
        tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tabel.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tabel.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tabel.setShowGrid(False)
        tabel.setTabKeyNavigation(False)
        tabel.setWordWrap(True)
        tabel.verticalHeader().hide()
        tabel.verticalHeader().setMinimumSectionSize(RIJHOOGTE)
        tabel.verticalHeader().setDefaultSectionSize(RIJHOOGTE)
        kop = tabel.horizontalHeader()
        kop.setHighlightSections(False)
        kop.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for kolom, breedte in _BREEDTEN.items():
            tabel.setColumnWidth(kolom, breedte)
        kop.setSectionResizeMode(Kolom.MELDING, QHeaderView.ResizeMode.Stretch)
        tabel.clicked.connect(self._on_chosen)
        tabel.activated.connect(self._on_chosen)
        tabel.selectionModel().currentChanged.connect(self._on_current)
        tabel.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return tabel

    def _make_filter(self, ernst: Ernst) -> QToolButton:
        knop = self._make_knop()
        set_icon(knop, ICOON_VAN[ernst])
        return knop

    def _make_gemotiveerd(self) -> QToolButton:
        knop = self._make_knop()
        set_icon(knop, "ok")
        knop.hide()
        return knop

    def _make_knop(self) -> QToolButton:
        knop = QToolButton(self)
        knop.setCheckable(True)
        knop.setChecked(True)
        knop.setAutoRaise(True)
        knop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        knop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        knop.toggled.connect(self._filter)
        return knop

    def _label(self, knop: QToolButton, woord: str, aantal: int) -> None:
        knop.setText(f"{woord} {aantal}")
        knop.setAccessibleName(f"{aantal} {woord}")
        knop.setToolTip(self.tr("Toon of verberg: {}").format(woord.lower()))

    def _lay_out(self) -> None:
        letter = self._kop.font()
        letter.setBold(True)
        self._kop.setFont(letter)
        balk = QHBoxLayout()
        balk.setContentsMargins(0, RUIMTE_KLEIN, 0, RUIMTE_KLEIN)
        balk.setSpacing(RUIMTE)
        balk.addWidget(self._kop)
        for knop in (*self.filters.values(), self.gemotiveerd):
            balk.addWidget(knop)
        balk.addStretch()
        alles = QVBoxLayout(self)
        alles.setContentsMargins(RUIMTE, 0, RUIMTE, 0)
        alles.setSpacing(0)
        alles.addLayout(balk)
        alles.addWidget(self._stapel)

    def _filter(self) -> None:
        getoond = tuple(rij for rij in self._rijen if self._is_shown(rij))
        self.model.show(getoond)
        if getoond:
            self._stapel.setCurrentWidget(self.tabel)
            return
        self.leeg.setText(
            self.tr("Alle bevindingen zijn verborgen; kies hierboven wat u wilt zien.")
            if self._rijen
            else self.tr(
                "Geen bevindingen: de samenstelling voldoet aan alle gecontroleerde regels."
            )
        )
        self._stapel.setCurrentWidget(self.leeg)

    def _is_shown(self, rij: Rij) -> bool:
        knop = self.gemotiveerd if rij.finding.gemotiveerd else self.filters[rij.finding.ernst]
        return knop.isChecked()

    def _on_current(self) -> None:
        self.huidige_gewijzigd.emit()

    def _on_chosen(self, index: QModelIndex) -> None:
        self.gekozen.emit(self.model.item(index).finding)
