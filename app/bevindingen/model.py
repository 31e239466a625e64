"""The findings as a table: severity, sentence, part, rule."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from app.bevindingen.rijen import Rij
from app.bevindingen.tellingen import ICOON_VAN, ernst_in_woord
from app.lijstmodel import LijstModel
from app.look.iconen import icon

Rol = Qt.ItemDataRole


class Kolom(IntEnum):
    """The columns, from left to right."""

    ERNST = 0
    MELDING = 1
    ONDERDEEL = 2
    REGEL = 3


class BevindingenModel(LijstModel[Rij]):
    """Shows findings in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_key, parent)

    def koppen(self) -> list[str]:
        return [self.tr("Ernst"), self.tr("Melding"), self.tr("Onderdeel"), self.tr("Regel")]

    def cell(self, item: Rij, column: int) -> Mapping[int, Any]:
        tekst = (self._ernst(item), item.melding, item.onderdeel, item.finding.regel)[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: self._uitleg(item)}
        if column == Kolom.ERNST:
            naam = "ok" if item.finding.gemotiveerd else ICOON_VAN[item.finding.ernst]
            cel[Rol.DecorationRole] = icon(naam)
        if column == Kolom.ONDERDEEL and not item.onderdeel:
            cel[Rol.AccessibleTextRole] = self.tr("hele samenstelling")
        return cel

    def _ernst(self, rij: Rij) -> str:
        if rij.finding.gemotiveerd:
            return self.tr("Gemotiveerd")
        return ernst_in_woord(rij.finding.ernst).capitalize()

    def _uitleg(self, rij: Rij) -> str:
        grondslag = self.tr("Grondslag: {}").format(rij.grondslag)
        delen = [f"{rij.finding.regel}  {rij.regeltitel}\n{rij.melding}", grondslag]
        if rij.finding.gemotiveerd:
            delen.insert(1, self.tr("Toch zo, omdat: {}").format(rij.motivering))
        elif rij.is_motiveerbaar:
            delen.append(self.tr("Klopt het toch? Motiveer het met Ctrl+M."))
        return "\n\n".join(delen)


def _key(rij: Rij) -> tuple[str, str, str, int]:
    return rij.sleutel
