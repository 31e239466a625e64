"""The matrix on the screen: titles and the base column stay in sight, the other columns scroll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QScrollBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.vergelijken.kolomkop import Koppen
from app.vergelijken.model import TITEL, MatrixModel, Matrixstand
from app.vergelijken.strook import Overzichtsstrook
from app.vergelijken.tabel import KOLOM, Matrixtabel
from app.vergelijken.tekening import RIJMAAT

_TITELS: Final = 380
_TITELS_HOOGST: Final = 620


class Matrix(QWidget):
    """Two tables of one model that scroll together, and a strip with the whole of it."""

    plek_gewijzigd = Signal()
    """Another cell is the current one."""
    vouw_gevraagd = Signal(str, object)
    """(key of a row, True, False, or None = the other way)."""
    stap_gevraagd = Signal(int)
    basis_gevraagd = Signal(int)
    """(place of a column): compare with this one."""
    menu_gevraagd = Signal(int, QPoint)
    """(place of a column, where on the screen)."""
    celmenu_gevraagd = Signal(QPoint)
    """(where on the screen): what can be done with the current cell."""
    volgorde_gewijzigd = Signal()
    """A column was dragged to another place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MatrixModel(self)
        self.vast = Matrixtabel(self.model, self)
        self.tabel = Matrixtabel(self.model, self)
        self.strook = Overzichtsstrook(self.model, self)
        self.balk = QScrollBar(Qt.Orientation.Horizontal, self)
        self.splitser = QSplitter(Qt.Orientation.Horizontal, self)
        self.keuze = QItemSelectionModel(self.model, self)
        self._wil: tuple[str, str] = ("", "")
        self._rij = -1
        self._is_verdeeld = False
        self._lay_out()
        self._connect()

    @property
    def plek(self) -> int | None:
        """The place of the column that the keys are in; None = in the titles."""
        index = self.keuze.currentIndex()
        return index.column() - 1 if index.isValid() and index.column() != TITEL else None

    @property
    def row(self) -> int | None:
        """The current row."""
        index = self.keuze.currentIndex()
        return index.row() if index.isValid() else None

    @property
    def volgorde(self) -> tuple[int, ...]:
        """The places of the columns as they stand, the base first."""
        secties = [*self.vast.zichtbaar(), *self.tabel.zichtbaar()]
        return tuple(sectie - 1 for sectie in secties if sectie != TITEL)

    def show_stand(self, stand: Matrixstand, volgorde: Sequence[str]) -> None:
        """Show this; ``volgorde`` are the ids of the columns as they are to stand after a reset."""
        is_nieuw = stand.kolommen != self.model.stand.kolommen
        basis_anders = stand.basis != self.model.stand.basis
        self.model.show(stand)
        if is_nieuw:
            self._arrange(volgorde)
        if is_nieuw or basis_anders:
            self._show_basis()
        if is_nieuw:
            self._divide()
        if not self.keuze.currentIndex().isValid() and stand.rijen:
            self.go_to(self._wil[0], self._place_of(self._wil[1]))
        self._on_zicht()

    def go_to(self, sleutel: str, plek: int | None) -> None:
        """Make a cell the current one, and bring it in sight; None = its title."""
        row = self.model.row_of(sleutel)
        index = self.model.index(row or 0, TITEL if plek is None else plek + 1)
        had_focus = self.vast.hasFocus() or self.tabel.hasFocus()
        self.keuze.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        tabel = self._table_of(index.column())
        hint = QAbstractItemView.ScrollHint
        in_zicht = tabel.viewport().rect().contains(tabel.visualRect(index))
        tabel.scrollTo(index, hint.EnsureVisible if in_zicht else hint.PositionAtCenter)
        if had_focus:
            tabel.setFocus()

    def move_kolom(self, stap: int) -> None:
        """Move the current column one place to the left (-1) or right (1)."""
        if self.plek is None or self.plek == self.model.stand.basis:
            return
        koppen, secties = self.tabel.koppen, self.tabel.zichtbaar()
        plaats = secties.index(self.plek + 1)
        if 0 <= plaats + stap < len(secties):
            naar = koppen.visualIndex(secties[plaats + stap])
            koppen.moveSection(koppen.visualIndex(self.plek + 1), naar)
            self.tabel.scrollTo(self.keuze.currentIndex())

    def retranslate(self) -> None:
        """Name what has no text of its own, and make the cells again."""
        self.vast.setAccessibleName(self.tr("Onderdelen en basis"))
        self.tabel.setAccessibleName(self.tr("Kolommen naast de basis"))
        self.strook.setAccessibleName(self.tr("Overzicht van de hele matrix"))
        self.strook.setToolTip(
            self.tr("De hele matrix: klik of sleep om daarheen te gaan. Geel: anders dan de basis")
        )
        self.model.renew()

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        for tabel in (self.vast, self.tabel):
            for tekening in (tabel.titels, tabel.cellen):
                tekening.forget()
        self.model.renew()

    # Putting it together.

    def _lay_out(self) -> None:
        for tabel in (self.vast, self.tabel):
            tabel.setSelectionModel(self.keuze)
            tabel.koppen.setDefaultSectionSize(KOLOM)
            self.splitser.addWidget(tabel)
        self.vast.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.vast.koppen.setSectionsMovable(False)
        self.tabel.koppen.setSectionsMovable(True)
        self.splitser.setChildrenCollapsible(False)
        self.splitser.setHandleWidth(3)
        self.splitser.setStretchFactor(1, 1)
        self.splitser.setSizes([_TITELS + KOLOM, 3 * KOLOM])
        boven = QHBoxLayout()
        boven.setSpacing(2)
        boven.addWidget(self.splitser, 1)
        boven.addWidget(self.strook)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, 0, 0, 0)
        alles.setSpacing(0)
        alles.addLayout(boven, 1)
        alles.addWidget(self.balk)
        self.setFocusProxy(self.vast)

    def _connect(self) -> None:
        links, rechts = self.vast.verticalScrollBar(), self.tabel.verticalScrollBar()
        links.valueChanged.connect(rechts.setValue)
        rechts.valueChanged.connect(links.setValue)
        rechts.valueChanged.connect(self._on_zicht)
        rechts.rangeChanged.connect(self._on_zicht)
        opzij = self.tabel.horizontalScrollBar()
        opzij.valueChanged.connect(self.balk.setValue)
        opzij.rangeChanged.connect(self._on_breedte)
        self.balk.valueChanged.connect(opzij.setValue)
        self.keuze.currentChanged.connect(self._on_current)
        self.splitser.splitterMoved.connect(self._on_verdeeld)
        self.strook.gevraagd.connect(self._on_strook)
        self.vast.naar_buur.connect(self._on_buur)
        self.tabel.naar_buur.connect(self._on_buur)
        self.vast.koppen.sectionResized.connect(self._on_resized)
        self.tabel.koppen.sectionResized.connect(self._on_resized)
        self.tabel.koppen.sectionMoved.connect(self._on_moved)
        for tabel in (self.vast, self.tabel):
            tabel.vouw_gevraagd.connect(self._on_vouw)
            tabel.stap_gevraagd.connect(self.stap_gevraagd)
            tabel.menu_gevraagd.connect(self.celmenu_gevraagd)
            tabel.koppen.basis_gevraagd.connect(self._on_basis)
            tabel.koppen.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            tabel.koppen.customContextMenuRequested.connect(self._on_menu)

    def _arrange(self, volgorde: Sequence[str]) -> None:
        """Put the columns in this order; those that are not named come after."""
        kolommen = self.model.stand.kolommen
        koppen = self.tabel.koppen
        plaats = 1
        for id_ in volgorde:
            if id_ in kolommen:
                koppen.moveSection(koppen.visualIndex(kolommen.index(id_) + 1), plaats)
                plaats += 1
        self.vast.koppen.setSectionResizeMode(TITEL, QHeaderView.ResizeMode.Stretch)

    def _show_basis(self) -> None:
        basis = self.model.stand.basis + 1
        for sectie in range(self.model.columnCount()):
            self.vast.setColumnHidden(sectie, sectie not in {TITEL, basis})
            self.tabel.setColumnHidden(sectie, sectie in {TITEL, basis})
        self.strook.show_volgorde(self.volgorde)

    def _divide(self) -> None:
        """Give the titles what the columns leave, as long as nobody chose otherwise."""
        if self._is_verdeeld:
            return
        alles = self.splitser.width() - self.splitser.handleWidth()
        rand = 2 * self.tabel.frameWidth() + self.tabel.verticalScrollBar().sizeHint().width()
        nodig = (self.model.columnCount() - 2) * KOLOM + rand
        links = min(max(alles - nodig, _TITELS + KOLOM), _TITELS_HOOGST + KOLOM)
        self.splitser.setSizes([links, max(alles - links, 1)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()
        self._on_zicht()

    def _on_verdeeld(self) -> None:
        self._is_verdeeld = True

    def _table_of(self, kolom: int) -> Matrixtabel:
        return self.tabel if self.vast.isColumnHidden(kolom) else self.vast

    def _place_of(self, kolom: str) -> int | None:
        kolommen = self.model.stand.kolommen
        return kolommen.index(kolom) if kolom in kolommen else None

    # What is told.

    def _on_current(self, huidig: QModelIndex) -> None:
        vorige, self._rij = self._rij, huidig.row() if huidig.isValid() else -1
        for tabel in (self.vast, self.tabel):
            tabel.show_huidige(vorige, self._rij)
        if huidig.isValid():
            kolommen = self.model.stand.kolommen
            plek = huidig.column() - 1
            kolom = kolommen[plek] if huidig.column() != TITEL else ""
            self._wil = self.model.rij(huidig.row()).sleutel, kolom
        self.plek_gewijzigd.emit()

    def _on_buur(self, kant: int) -> None:
        """Past the edge of one table: on into the other one, in the same row."""
        huidig = self.keuze.currentIndex()
        links, rechts = self.vast.zichtbaar(), self.tabel.zichtbaar()
        if kant > 0 and huidig.column() == links[-1] and rechts:
            sectie, tabel = rechts[0], self.tabel
        elif kant < 0 and rechts and huidig.column() == rechts[0]:
            sectie, tabel = links[-1], self.vast
        else:
            return
        tabel.setFocus()
        tabel.setCurrentIndex(huidig.siblingAtColumn(sectie))

    def _on_vouw(self, row: int, is_open: bool | None) -> None:
        self.vouw_gevraagd.emit(self.model.rij(row).sleutel, is_open)

    def _on_basis(self, sectie: int) -> None:
        self.basis_gevraagd.emit(sectie - 1)

    def _on_menu(self, punt: QPoint) -> None:
        koppen = self.sender()
        if isinstance(koppen, Koppen) and (sectie := koppen.logicalIndexAt(punt)) > TITEL:
            self.menu_gevraagd.emit(sectie - 1, koppen.mapToGlobal(punt))

    def _on_resized(self, sectie: int, _eerder: int, maat: int) -> None:
        """A column has one width, in whichever table it stands."""
        if sectie != TITEL and maat:
            for tabel in (self.vast, self.tabel):
                tabel.koppen.resizeSection(sectie, maat)

    def _on_moved(self) -> None:
        self.strook.show_volgorde(self.volgorde)
        self.volgorde_gewijzigd.emit()

    def _on_breedte(self, van: int, tot: int) -> None:
        opzij = self.tabel.horizontalScrollBar()
        self.balk.setRange(van, tot)
        self.balk.setPageStep(opzij.pageStep())
        self.balk.setSingleStep(opzij.singleStep())
        self.balk.setVisible(tot > van)

    def _on_zicht(self) -> None:
        alles = self.model.rowCount() * RIJMAAT
        if alles:
            hoog = self.tabel.viewport().height()
            begin = self.tabel.verticalScrollBar().value() / alles
            self.strook.show_zicht(begin, min(hoog / alles, 1.0))

    def _on_strook(self, deel: float) -> None:
        hoog = self.tabel.viewport().height()
        midden = deel * self.model.rowCount() * RIJMAAT
        self.tabel.verticalScrollBar().setValue(round(midden - hoog / 2))
