"""The three tables of the keuzedelen: their states per source, their sentences, their pairs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from app.detailpaneel.woorden import in_getal, one_line
from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.overlap.keuzedeelrijen import Paarrij, Zinrij
from app.overlap.keuzedeelwoorden import (
    ICOON_VAN,
    gelijkenis_of,
    paar_of,
    toestand_of,
    uitleg_of,
)
from composer.overlap.keuzedelen import Keuzedeelstand

Rol = Qt.ItemDataRole
EERSTE_BRON: Final = 3
"""The column of the first source; before it stand code, title and study load."""


class Standenmodel(LijstModel[Keuzedeelstand]):
    """A row for every chosen keuzedeel, and a column for every source of the composition."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda stand: stand.code, parent)
        self._bronnen: tuple[tuple[str, str], ...] = ()

    def show_standen(self, standen: Sequence[Keuzedeelstand]) -> None:
        """Show these; a view keeps its place as long as the sources are the same."""
        bronnen = tuple((b.crebo, b.naam) for b in standen[0].per_bron) if standen else ()
        if bronnen != self._bronnen:
            self.show(())
            self.beginResetModel()
            self._bronnen = bronnen
            self.endResetModel()
        self.show(standen)

    def koppen(self) -> Sequence[str]:
        vast = (self.tr("Code"), self.tr("Titel"), self.tr("Studielast"))
        return (*vast, *(naam for _, naam in self._bronnen))

    def cell(self, item: Keuzedeelstand, column: int) -> Mapping[int, Any]:
        if column >= EERSTE_BRON:
            bron = item.per_bron[column - EERSTE_BRON]
            uitleg = uitleg_of(bron)
            return {
                Rol.DisplayRole: toestand_of(bron),
                Rol.DecorationRole: icon(ICOON_VAN[bron.toestand]),
                Rol.ToolTipRole: uitleg,
                Rol.AccessibleTextRole: uitleg,
            }
        sbu = self.tr("niet bekend")
        if item.sbu is not None:
            sbu = self.tr("{uren} klokuren").format(uren=in_getal(item.sbu))
        tekst = (item.code, one_line(item.titel), sbu)[column]
        return {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}


class Zinnenmodel(LijstModel[Zinrij]):
    """A row for every sentence of the description of one keuzedeel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.plek, parent)

    def koppen(self) -> Sequence[str]:
        return self.tr("Zin"), self.tr("Staat ook in"), self.tr("Gelijkenis")

    def cell(self, item: Zinrij, column: int) -> Mapping[int, Any]:
        tekst = (item.zin, item.waar, gelijkenis_of(item))[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst or None}
        if column == 1 and not tekst:
            cel[Rol.AccessibleTextRole] = self.tr("in geen onderdeel gevonden")
        if column == 2 and item.overlap is not None:
            cel[Rol.DecorationRole] = icon("overlap")
        return cel


class Parenmodel(LijstModel[Paarrij]):
    """A row for every two keuzedelen that have something in common."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: (rij.onderling.een, rij.onderling.ander), parent)

    def koppen(self) -> Sequence[str]:
        return self.tr("Keuzedelen"), self.tr("Gemeen")

    def cell(self, item: Paarrij, column: int) -> Mapping[int, Any]:
        namen = self.tr("{een} en {ander}").format(een=item.een, ander=item.ander)
        tekst = (one_line(namen), paar_of(item))[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}
        if column == 1:
            cel[Rol.DecorationRole] = icon("overlap")
        return cel
