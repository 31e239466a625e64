"""The two lists of what-if: which parts are left out, and the figures now and then."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from app.detailpaneel.woorden import one_line
from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.overlap.woorden import bron_in_woorden, domein_in_woorden, kolomnaam, kort_aantal_of
from composer.codering import codes_of
from composer.overlap.dekking import Dekking
from composer.overlap.wat_als import WatAls
from composer.samenstelling import GekozenKerntaak, Samenstelling

Index = QModelIndex | QPersistentModelIndex
Rol = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Keuzerij:
    """A kerntaak or werkproces, and whether it is left out; with its kerntaak it goes too."""

    id: str
    naam: str
    is_kerntaak: bool
    is_weg: bool
    gaat_mee: bool


class Keuzemodel(LijstModel[Keuzerij]):
    """Every kerntaak and werkproces with a box to leave it out."""

    gekozen = Signal(str, bool)
    """(id, whether it is left out): the user ticked or unticked it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.id, parent)

    def koppen(self) -> Sequence[str]:
        return (self.tr("Reken zonder"),)

    def cell(self, item: Keuzerij, column: int) -> Mapping[int, Any]:
        staat = Qt.CheckState.Checked if item.is_weg else Qt.CheckState.Unchecked
        cel: dict[int, Any] = {
            Rol.DisplayRole: item.naam,
            Rol.ToolTipRole: item.naam.strip(),
            Rol.CheckStateRole: staat,
        }
        if item.is_kerntaak:
            letter = QFont()
            letter.setBold(True)
            cel[Rol.FontRole] = letter
        return cel

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if self.item(index).gaat_mee:
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, value: Any, role: int = Rol.EditRole) -> bool:
        if not index.isValid() or role != Rol.CheckStateRole or self.item(index).gaat_mee:
            return False
        self.gekozen.emit(self.item(index).id, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


@dataclass(frozen=True, slots=True)
class Cijferrij:
    """A share now and then; ``groep`` says of what."""

    sleutel: Hashable
    groep: str
    naam: str
    nu: Dekking | None
    dan: Dekking | None


class Cijfermodel(LijstModel[Cijferrij]):
    """Every share per domain, source and nearest kwalificatie or cross-over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.sleutel, parent)

    def koppen(self) -> Sequence[str]:
        return self.tr("Aandeel"), self.tr("Waarvan"), self.tr("Nu"), self.tr("Dan")

    def show_wat_als(self, uitkomst: WatAls) -> None:
        """Show these figures."""
        self.show(tuple(self._rows_of(uitkomst)))

    def cell(self, item: Cijferrij, column: int) -> Mapping[int, Any]:
        teksten = (item.groep, item.naam, kort_aantal_of(item.nu), kort_aantal_of(item.dan))
        tekst = teksten[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}
        richting = _direction(item.nu, item.dan)
        if column == len(teksten) - 1 and richting:
            woord = self.tr("hoger dan nu") if richting > 0 else self.tr("lager dan nu")
            cel[Rol.DecorationRole] = icon("move-up" if richting > 0 else "move-down")
            cel[Rol.ToolTipRole] = cel[Rol.AccessibleTextRole] = f"{tekst}, {woord}"
        return cel

    def _rows_of(self, uitkomst: WatAls) -> Iterator[Cijferrij]:
        groep = self.tr("Uit domein")
        for d in uitkomst.domeinen:
            domein = ("domein", d.wat.soort, d.wat.code)
            yield Cijferrij(domein, groep, domein_in_woorden(d.wat), d.nu, d.dan)
        groep = self.tr("Uit bron")
        for b in uitkomst.bronnen:
            bron = ("bron", b.wat.crebo)
            yield Cijferrij(bron, groep, bron_in_woorden(b.wat), b.nu, b.dan)
        groep = self.tr("Staat in")
        for k in uitkomst.van_samenstelling:
            yield Cijferrij(("in", *k.wat.sleutel), groep, kolomnaam(k.wat), k.nu, k.dan)
        groep = self.tr("Bevat van")
        for k in uitkomst.van_ander:
            yield Cijferrij(("van", *k.wat.sleutel), groep, kolomnaam(k.wat), k.nu, k.dan)


def keuzerijen_of(
    samenstelling: Samenstelling, zonder: set[str], erbij: Mapping[str, GekozenKerntaak]
) -> Iterator[Keuzerij]:
    """Every kerntaak and werkproces, in order; then what would come with it, by its source."""
    codes = codes_of(samenstelling)
    for kerntaak in samenstelling.kerntaken:
        weg = kerntaak.id in zonder
        naam = f"{codes[kerntaak.id]}  {one_line(kerntaak.titel)}"
        yield Keuzerij(kerntaak.id, naam, True, weg, False)
        for wp in kerntaak.werkprocessen:
            naam = f"    {codes[wp.id]}  {one_line(wp.titel)}"
            yield Keuzerij(wp.id, naam, False, weg or wp.id in zonder, weg)
    for bron, kerntaak in erbij.items():
        yield Keuzerij(bron, f"+ {bron}  {one_line(kerntaak.titel)}", True, False, False)


def _direction(nu: Dekking | None, dan: Dekking | None) -> int:
    """1 when the share rises, -1 when it falls, 0 when it stays or is not known."""
    if nu is None or dan is None or nu.aandeel is None or dan.aandeel is None:
        return 0
    return (dan.aandeel > nu.aandeel) - (dan.aandeel < nu.aandeel)
