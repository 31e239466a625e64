"""The findings as a tree: groups, groups of alike findings in them, and the findings themselves."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.bevindingen.groepen import Groep, ernst_of, icoon_of
from app.bevindingen.rijen import Rij
from app.boommodel import Boommodel, Index
from app.look.iconen import icon

Item = Groep | Rij
Rol = Qt.ItemDataRole


class Kolom(IntEnum):
    """The columns, from left to right."""

    MELDING = 0
    ONDERDEEL = 1
    REGEL = 2


class BevindingenModel(Boommodel[Item]):
    """Shows groups of findings; goes from one state to the next without a reset."""

    @property
    def items(self) -> tuple[Rij, ...]:
        """The findings from top to bottom."""
        return tuple(item for item in self.walk() if isinstance(item, Rij))

    def rij(self, index: Index) -> Rij | None:
        """The finding of a row; None for a group."""
        item = self.item(index)
        return item if isinstance(item, Rij) else None

    def koppen(self) -> Sequence[str]:
        return (self.tr("Melding"), self.tr("Onderdeel"), self.tr("Regel"))

    def sleutel_of(self, item: Item) -> Hashable:
        return item.sleutel

    def kinderen_of(self, item: Item) -> Sequence[Item] | None:
        return item.kinderen if isinstance(item, Groep) else None

    def shown_of(self, item: Item | None) -> object:
        return item.kop if isinstance(item, Groep) else item

    def cell(self, item: Item, column: int, role: int, *, is_top: bool) -> Any:
        if isinstance(item, Groep):
            return self._group_data(item, column, role, is_top=is_top)
        return self._row_data(item, column, role)

    def _group_data(self, groep: Groep, kolom: int, role: int, *, is_top: bool) -> Any:
        if role == Rol.DisplayRole:
            return (f"{groep.naam} ({groep.aantal})", groep.onderdeel, groep.regel)[kolom]
        if role == Rol.ToolTipRole:
            return f"{groep.naam} ({groep.aantal})"
        if role == Rol.DecorationRole and kolom == Kolom.MELDING:
            return icon(groep.icoon)
        if role == Rol.FontRole and is_top and kolom == Kolom.MELDING:
            letter = QFont()
            letter.setBold(True)
            return letter
        return None

    def _row_data(self, rij: Rij, kolom: int, role: int) -> Any:
        if role == Rol.DisplayRole:
            return (self._zin(rij), rij.onderdeel, rij.finding.regel)[kolom]
        if role == Rol.ToolTipRole:
            return self._uitleg(rij)
        if kolom == Kolom.MELDING and role == Rol.DecorationRole:
            return icon(icoon_of(rij))
        if kolom == Kolom.MELDING and role == Rol.AccessibleTextRole:
            return f"{ernst_of(rij)}: {self._zin(rij)}"
        if kolom == Kolom.ONDERDEEL and role == Rol.AccessibleTextRole and not rij.onderdeel:
            return self.tr("hele samenstelling")
        return None

    def _zin(self, rij: Rij) -> str:
        if rij.finding.herzien:
            return self.tr("Eerder gemotiveerd: {}").format(rij.melding)
        return rij.melding

    def _uitleg(self, rij: Rij) -> str:
        grondslag = self.tr("Grondslag: {}").format(rij.grondslag)
        delen = [f"{rij.finding.regel}  {rij.regeltitel}\n{rij.melding}", grondslag]
        if rij.finding.gemotiveerd:
            delen.insert(1, self.tr("Toch zo, omdat: {}").format(rij.motivering))
        elif rij.is_motiveerbaar:
            delen.append(self.tr("Klopt het toch? Motiveer het met Ctrl+M."))
        return "\n\n".join(delen)
