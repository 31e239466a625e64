"""The two lists of the matches: my parts with the best match of each, and all matches of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.detailpaneel.woorden import one_line
from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.overlap.deelrijen import Deelrij, Treffer
from app.overlap.woorden import kolomnaam, soort_of
from composer.overlap.overeenkomsten import Overeenkomst

Rol = Qt.ItemDataRole
_ZEKER: Final = "ok"
_LIJKT: Final = "overlap"


class Delenmodel(LijstModel[Deelrij]):
    """A row for every part that counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.id, parent)

    def koppen(self) -> Sequence[str]:
        return self.tr("Onderdeel"), self.tr("Beste overeenkomst")

    def cell(self, item: Deelrij, column: int) -> Mapping[int, Any]:
        if column == 0:
            naam = f"{item.code}  {one_line(item.titel)}"
            return {Rol.DisplayRole: naam, Rol.ToolTipRole: naam}
        if not item.treffers:
            tekst = self.tr("niets gevonden") if item.is_volledig else self.tr("niet bekend")
            rol = QPalette.ColorRole.PlaceholderText
            return {Rol.DisplayRole: tekst, Rol.ForegroundRole: QApplication.palette().brush(rol)}
        beste = item.treffers[0]
        tekst = soort_of(beste.overeenkomst)
        return {
            Rol.DisplayRole: tekst,
            Rol.ToolTipRole: f"{tekst}\n{kolomnaam(beste.kolom)}",
            Rol.DecorationRole: icon(icoon_of(beste.overeenkomst)),
        }


class Treffermodel(LijstModel[Treffer]):
    """A row for every match of one part."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda treffer: treffer.sleutel, parent)

    def koppen(self) -> Sequence[str]:
        return self.tr("Staat in"), self.tr("Overeenkomst")

    def cell(self, item: Treffer, column: int) -> Mapping[int, Any]:
        tekst = kolomnaam(item.kolom) if column == 0 else soort_of(item.overeenkomst)
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}
        if column == 1:
            cel[Rol.DecorationRole] = icon(icoon_of(item.overeenkomst))
        return cel


def icoon_of(overeenkomst: Overeenkomst) -> str:
    """Whether it is sure or only alike, as an icon; the text beside it says how."""
    return _ZEKER if overeenkomst.is_zeker else _LIJKT
