"""The lines of vakkennis as a table: the decision, the line, and a box for every werkproces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from app.detailpaneel.woorden import one_line
from app.lijstmodel import LijstModel
from composer.vakkennis import Vakkennisregel

Rol = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex

BESLUIT: Final = 0
REGEL: Final = 1
EERSTE: Final = 2
"""The column of the first werkproces."""


@dataclass(frozen=True, slots=True)
class Werkproceskop:
    """A werkproces as a column: its id, a short code (W1) and its title."""

    id: str
    code: str
    titel: str


class VakkennisModel(LijstModel[Vakkennisregel]):
    """What is ticked is only kept here, until the window hands it over."""

    def __init__(self, werkprocessen: Sequence[Werkproceskop], parent: QObject) -> None:
        super().__init__(_nr_of, parent)
        self.werkprocessen = tuple(werkprocessen)

    def keep_all(self) -> None:
        """Keep every line, also those that were dropped."""
        self.show([replace(regel, behouden=True) for regel in self.items])

    def koppen(self) -> list[str]:
        codes = [werkproces.code for werkproces in self.werkprocessen]
        return [self.tr("Besluit"), self.tr("Vakkennis en vaardigheden"), *codes]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Rol.ToolTipRole:
            if section >= EERSTE:
                werkproces = self.werkprocessen[section - EERSTE]
                return f"{werkproces.code}  {one_line(werkproces.titel)}"
            return self.koppen()[section]
        return super().headerData(section, orientation, role)

    def cell(self, item: Vakkennisregel, column: int) -> Mapping[int, Any]:
        if column == REGEL:
            return {Rol.DisplayRole: one_line(item.titel)}
        if column == BESLUIT:
            woorden = {
                None: self.tr("Nog niet beslist"),
                True: self.tr("Blijft"),
                False: self.tr("Vervalt"),
            }
            tekst = woorden[item.behouden]
            return {
                Rol.DisplayRole: tekst,
                Rol.CheckStateRole: _BESLUITEN[item.behouden],
                Rol.AccessibleTextRole: f"{tekst}: {one_line(item.titel)}",
            }
        if item.behouden is False:
            return {}
        werkproces = self.werkprocessen[column - EERSTE]
        hoort = werkproces.id in item.werkprocessen
        titel = f"{werkproces.code}  {one_line(werkproces.titel)}"
        return {
            Rol.CheckStateRole: Qt.CheckState.Checked if hoort else Qt.CheckState.Unchecked,
            Rol.ToolTipRole: titel,
            Rol.AccessibleTextRole: f"{titel}: {one_line(item.titel)}",
        }

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.column() == REGEL:
            return Qt.ItemFlag.ItemIsEnabled
        if index.column() >= EERSTE and self.item(index).behouden is False:
            return Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = Rol.EditRole) -> bool:
        if role != Rol.CheckStateRole or not index.isValid() or index.column() == REGEL:
            return False
        aan = Qt.CheckState(value) is Qt.CheckState.Checked
        oud = self.item(index)
        if index.column() == BESLUIT:
            nieuw = replace(oud, behouden=aan, werkprocessen=oud.werkprocessen if aan else _GEEN)
        else:
            # Who says where a line belongs keeps it.
            deel = frozenset({self.werkprocessen[index.column() - EERSTE].id})
            delen = oud.werkprocessen | deel if aan else oud.werkprocessen - deel
            nieuw = replace(oud, behouden=True, werkprocessen=delen)
        self.show([nieuw if regel.nr == oud.nr else regel for regel in self.items])
        return True


_GEEN: Final[frozenset[str]] = frozenset()
_BESLUITEN: Final = {
    None: Qt.CheckState.PartiallyChecked,
    True: Qt.CheckState.Checked,
    False: Qt.CheckState.Unchecked,
}


def _nr_of(regel: Vakkennisregel) -> str:
    return regel.nr
