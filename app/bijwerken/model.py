"""The parts of a plan as a table."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from app.bijwerken.rijen import Rij
from app.bijwerken.woorden import ICOON_VAN, besluit_in_woorden, standen_in_woorden
from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.verschillen.woorden import gevonden_op_in_woorden, soort_in_woord
from composer.bijwerken import Bijwerkregel

Rol = Qt.ItemDataRole


class Kolom(IntEnum):
    """The columns, from left to right."""

    CODE = 0
    TITEL = 1
    STAND = 2
    HERKEND = 3
    BESLUIT = 4


class BijwerkModel(LijstModel[Rij]):
    """Shows rows in the order given; what asks for attention is in bold and says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_key, parent)
        self._vet = QFont()
        self._vet.setBold(True)

    def koppen(self) -> list[str]:
        return [
            self.tr("Code"),
            self.tr("Onderdeel"),
            self.tr("Wat ervan werd"),
            self.tr("Herkend aan"),
            self.tr("Besluit"),
        ]

    def cell(self, item: Rij, column: int) -> Mapping[int, Any]:
        regel = item.regel
        op = regel.gevonden_op if isinstance(regel, Bijwerkregel) else None
        besluit = besluit_in_woorden(item.besluit) if item.besluit else ""
        if item.is_open:
            besluit = self.tr("te kiezen")
        teksten = (
            item.code,
            item.titel,
            standen_in_woorden(regel),
            gevonden_op_in_woorden(op),
            besluit,
        )
        gezegd = teksten[column] or self.tr("niets")
        if column == Kolom.CODE:
            gezegd = f"{soort_in_woord(item.soort)} {item.code}"
        cel: dict[int, Any] = {
            Rol.DisplayRole: teksten[column],
            Rol.ToolTipRole: "\n".join(filter(None, (f"{item.code}  {item.titel}", *teksten[2:]))),
            Rol.AccessibleTextRole: gezegd,
        }
        if column == Kolom.CODE:
            cel[Rol.DecorationRole] = icon(str(item.soort))
        elif column == Kolom.STAND:
            cel[Rol.DecorationRole] = icon(ICOON_VAN[regel.stand])
        elif column == Kolom.BESLUIT and item.besluit:
            cel[Rol.DecorationRole] = icon("ok")
        if column == Kolom.BESLUIT and item.vraagt_aandacht:
            cel[Rol.FontRole] = self._vet
        return cel


def _key(rij: Rij) -> Hashable:
    return rij.sleutel
