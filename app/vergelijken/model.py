"""The matrix as an item model: a title and a cell per column; rows come, go and move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.look.iconen import icon
from app.vergelijken.cellen import (
    Celbeeld,
    Plaats,
    Vlak,
    celbeeld_of,
    row_words,
    uitleg_of,
    vlakken_of,
)
from app.vergelijken.kennis import Celsoorten, Rijgeheugen
from app.vergelijken.rijen import Matrixrij, Matrixsoort
from app.vergelijken.tellingen import cell_notes_in_words, head_notes_in_words, notes_in
from app.verschillen.woorden import veld_in_woorden
from composer.beoordelen.notitietellingen import GEEN, Notitietelling, Notitietellingen

Index = QModelIndex | QPersistentModelIndex
Rol = Qt.ItemDataRole
TITEL: Final = 0
"""The column with the titles; that of a column of the comparison is its place and one."""


@dataclass(frozen=True, slots=True)
class Kolomkop:
    """What stands above a column; ``uitleg`` begins with words that are not of a file.

    ``maatstaf`` says by what it is judged, for who hears the screen. ``document`` is the id of the
    document that notes are on, "" for what is no document.
    """

    id: str
    naam: str
    soort: str
    uitleg: str
    maatstaf: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Matrixstand:
    """All that the matrix shows; ``basis`` is the place of the column that is compared with.

    ``namen`` are the titles of the rows of kerntaken, by id.
    """

    koppen: tuple[Kolomkop, ...] = ()
    rijen: tuple[Matrixrij, ...] = ()
    basis: int = 0
    namen: Mapping[str, str] = field(default_factory=dict)

    @property
    def kolommen(self) -> tuple[str, ...]:
        """The ids of the columns, in order."""
        return tuple(kop.id for kop in self.koppen)


class MatrixModel(QAbstractTableModel):
    """Shows one ``Matrixstand`` and goes from it to the next without a reset.

    Cells are made when they are first looked at, and kept as long as their row stays the same.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stand = Matrixstand()
        self._plaatsen: dict[str, int] = {}
        self._beelden: dict[tuple[str, int], Celbeeld] = {}
        self._vlakken: dict[str, tuple[Vlak, ...]] = {}
        self._celsoorten = Rijgeheugen(Celsoorten)
        self._tellingen = Notitietellingen()

    @property
    def stand(self) -> Matrixstand:
        """What is shown."""
        return self._stand

    def show(self, stand: Matrixstand) -> None:
        """Show other rows; other columns are another matrix."""
        vorige = self._stand
        if stand.kolommen != vorige.kolommen:
            self.beginResetModel()
            self._take(stand)
            self._forget(None)
            self._celsoorten = Rijgeheugen(Celsoorten)
            self.endResetModel()
            return
        nieuw = {rij.sleutel: rij for rij in stand.rijen}
        self._remove(nieuw)
        self._reorder(nieuw)
        anders: Sequence[int] = self._swap(stand)
        if stand.basis != vorige.basis or stand.namen != vorige.namen:
            self._forget(None)
            anders = range(len(stand.rijen))
        if stand.koppen != vorige.koppen:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._announce(anders)

    def show_tellingen(self, tellingen: Notitietellingen) -> None:
        """Show how many notes there are; what else a cell shows stays as it was made."""
        if tellingen == self._tellingen:
            return
        self._tellingen = tellingen
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._announce(range(len(self._stand.rijen)), (Rol.ToolTipRole, Rol.AccessibleTextRole))

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        self._forget(None)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._announce(range(len(self._stand.rijen)))

    def rij(self, row: int) -> Matrixrij:
        """The line in a row."""
        return self._stand.rijen[row]

    def row_of(self, sleutel: str) -> int | None:
        """The row with this key; None = it is not shown."""
        return self._plaatsen.get(sleutel)

    def beeld(self, row: int, plek: int) -> Celbeeld:
        """The cell of the column of the comparison with this place."""
        sleutel = self._stand.rijen[row].sleutel
        if (beeld := self._beelden.get((sleutel, plek))) is None:
            beeld = self._beelden[sleutel, plek] = celbeeld_of(self._plaats(row, plek))
        return beeld

    def vlakken(self, row: int) -> tuple[Vlak, ...]:
        """How each cell is to that of the base column, without making its words."""
        sleutel = self._stand.rijen[row].sleutel
        if (uit := self._vlakken.get(sleutel)) is None:
            rij = self._stand.rijen[row]
            uit = vlakken_of(rij, self._stand.basis, self._celsoorten(rij.rij))
            self._vlakken[sleutel] = uit
        return uit

    def anders(self, row: int) -> tuple[bool, ...]:
        """Per column whether its cell is not as that of the base column."""
        return tuple(self.beeld(row, plek).is_anders for plek in range(len(self._stand.koppen)))

    def notities(self, row: int, plek: int) -> Notitietelling:
        """How many notes there are on what stands in a cell."""
        document = self._stand.koppen[plek].document
        if document not in self._tellingen.totaal:
            return GEEN
        return notes_in(self._stand.rijen[row], plek, document, self._tellingen)

    def kopnotities(self, plek: int) -> Notitietelling:
        """How many notes there are on a document that are on none of its parts."""
        return self._tellingen.on_geheel(self._stand.koppen[plek].document)

    def titel(self, row: int) -> str:
        """What a line is called."""
        rij = self._stand.rijen[row]
        if rij.soort is Matrixsoort.VELD:
            return veld_in_woorden(rij.veld)
        if rij.soort is Matrixsoort.TEKSTEN:
            return self.tr("Teksten van de kerntaak")
        return rij.rij.titel or self.tr("zonder titel")

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._stand.rijen)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._stand.koppen) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if section == TITEL:
            titel = self.tr("Kerntaak, werkproces, tekst")
            return titel if role in {Rol.DisplayRole, Rol.AccessibleTextRole} else None
        kop = self._stand.koppen[section - 1]
        if role == Rol.AccessibleTextRole:
            basis = self.tr("basis") if section - 1 == self._stand.basis else ""
            notities = self._kopwoorden(section - 1)
            return ", ".join(filter(None, (kop.naam, kop.soort, basis, kop.maatstaf, *notities)))
        if role == Rol.ToolTipRole:
            return "\n".join((kop.uitleg, *self._kopwoorden(section - 1)))
        return kop.naam if role == Rol.DisplayRole else None

    def data(self, index: Index, role: int = Rol.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.column() == TITEL:
            return self._title_data(index.row(), role)
        if role not in {
            Rol.DisplayRole,
            Rol.ToolTipRole,
            Rol.AccessibleTextRole,
            Rol.DecorationRole,
        }:
            return None
        beeld = self.beeld(index.row(), index.column() - 1)
        if role == Rol.DisplayRole:
            return beeld.tekst
        if role == Rol.DecorationRole:
            return icon(beeld.icoon) if beeld.icoon else None
        zinnen = self._explain(index.row(), index.column() - 1)
        if role == Rol.ToolTipRole:
            return "\n".join(zinnen)
        kop = self._stand.koppen[index.column() - 1]
        return ", ".join((self.titel(index.row()), kop.naam, *zinnen))

    def _explain(self, row: int, plek: int) -> tuple[str, ...]:
        """All there is to say of a cell; the first line has no words of a file."""
        notities = cell_notes_in_words(self._stand.rijen[row], self.notities(row, plek))
        zinnen = uitleg_of(self._plaats(row, plek)).splitlines()
        return (*zinnen, notities) if notities else tuple(zinnen)

    def _kopwoorden(self, plek: int) -> tuple[str, ...]:
        totaal = self._tellingen.totaal.get(self._stand.koppen[plek].document, GEEN)
        return head_notes_in_words(self.kopnotities(plek), totaal)

    def _title_data(self, row: int, role: int) -> Any:
        rij = self._stand.rijen[row]
        if role == Rol.DisplayRole:
            return self.titel(row)
        if role == Rol.AccessibleTextRole:
            return row_words(rij, self.anders(row))
        if role == Rol.ToolTipRole:
            soort = self.tr("Kerntaak") if rij.rij.is_kerntaak else self.tr("Werkproces")
            return "\n".join(filter(None, (soort, rij.rij.titel, rij.rij.bron)))
        if role == Rol.DecorationRole and rij.is_rij:
            return icon(str(rij.rij.soort))
        return None

    def _plaats(self, row: int, plek: int) -> Plaats:
        stand = self._stand
        rij = stand.rijen[row]
        return Plaats(rij, plek, stand.basis, self._celsoorten(rij.rij), stand.namen)

    # From one value to the next.

    def _take(self, stand: Matrixstand) -> None:
        self._stand = stand
        self._plaatsen = {rij.sleutel: row for row, rij in enumerate(stand.rijen)}

    def _show_rijen(self, rijen: Sequence[Matrixrij]) -> None:
        """A step on the way: where rows are is made out at the end."""
        self._stand = replace(self._stand, rijen=tuple(rijen))

    def _remove(self, nieuw: Mapping[str, Matrixrij]) -> None:
        """Runs of rows that are not there any more, from the bottom up."""
        row = len(self._stand.rijen) - 1
        while row >= 0:
            laatste = row
            while row >= 0 and self._stand.rijen[row].sleutel not in nieuw:
                self._forget(self._stand.rijen[row].sleutel)
                row -= 1
            if row < laatste:
                self.beginRemoveRows(QModelIndex(), row + 1, laatste)
                rijen = self._stand.rijen
                self._show_rijen((*rijen[: row + 1], *rijen[laatste + 1 :]))
                self.endRemoveRows()
            row -= 1

    def _reorder(self, nieuw: Mapping[str, Matrixrij]) -> None:
        """What stays in its new order; one announcement, however much moves."""
        oud = {rij.sleutel: rij for rij in self._stand.rijen}
        volgorde = [sleutel for sleutel in nieuw if sleutel in oud]
        if volgorde == list(oud):
            return
        self.layoutAboutToBeChanged.emit()
        van = self.persistentIndexList()
        sleutels = [self._stand.rijen[index.row()].sleutel for index in van]
        self._show_rijen([oud[sleutel] for sleutel in volgorde])
        plaatsen = {sleutel: row for row, sleutel in enumerate(volgorde)}
        naar = [
            self.index(plaatsen[sleutel], index.column())
            for sleutel, index in zip(sleutels, van, strict=True)
        ]
        self.changePersistentIndexList(van, naar)
        self.layoutChanged.emit()

    def _swap(self, stand: Matrixstand) -> list[int]:
        """Bring in what is new and give the others their new value; gives the rows that differ."""
        begin = 0
        had = {rij.sleutel for rij in self._stand.rijen}
        while begin < len(stand.rijen):
            einde = begin
            while einde < len(stand.rijen) and stand.rijen[einde].sleutel not in had:
                einde += 1
            if einde > begin:
                self.beginInsertRows(QModelIndex(), begin, einde - 1)
                rijen = self._stand.rijen
                self._show_rijen((*rijen[:begin], *stand.rijen[begin:einde], *rijen[begin:]))
                self.endInsertRows()
            begin = einde + 1
        anders = [
            row
            for row, (oud, rij) in enumerate(zip(self._stand.rijen, stand.rijen, strict=True))
            if not oud.is_same(rij)
        ]
        for row in anders:
            self._forget(stand.rijen[row].sleutel)
        self._take(stand)
        return anders

    def _forget(self, sleutel: str | None) -> None:
        """Make the cells of a row again when they are looked at; None = of all."""
        if sleutel is None:
            self._beelden.clear()
            self._vlakken.clear()
            return
        self._vlakken.pop(sleutel, None)
        for plek in range(len(self._stand.koppen)):
            self._beelden.pop((sleutel, plek), None)

    def _announce(self, rows: Sequence[int], rollen: Sequence[int] = ()) -> None:
        """That these rows differ, in runs; ``rollen``: only in these roles."""
        begin = 0
        while begin < len(rows):
            einde = begin
            while einde + 1 < len(rows) and rows[einde + 1] == rows[einde] + 1:
                einde += 1
            laatste = self.index(rows[einde], self.columnCount() - 1)
            self.dataChanged.emit(self.index(rows[begin], TITEL), laatste, list(rollen))
            begin = einde + 1
