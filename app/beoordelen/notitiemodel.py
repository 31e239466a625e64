"""The notes as a tree: document, place, note."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.beoordelen.notitierijen import Notitiegroep, Notitierij
from app.beoordelen.woorden import (
    ICOON_VAN_SOORT,
    dag_in_woorden,
    eerste_regel,
    plaats_in_woorden,
    platte_tip,
    soort_in_woord,
    stand_in_woord,
)
from app.boommodel import Boommodel, Index
from app.look.iconen import icon
from composer.beoordelen.waarden import Notitiestand

Rol = Qt.ItemDataRole
Item = Notitiegroep | Notitierij


class Kolom(IntEnum):
    """The columns, from left to right."""

    NOTITIE = 0
    STAND = 1
    DOOR = 2
    WANNEER = 3
    ANTWOORDEN = 4


class Notitiemodel(Boommodel[Item]):
    """Shows groups of notes; goes from one state to the next without a reset."""

    def rij(self, index: Index) -> Notitierij | None:
        """The note of a row; None for a group."""
        item = self.item(index)
        return item if isinstance(item, Notitierij) else None

    @property
    def rijen(self) -> tuple[Notitierij, ...]:
        """The notes from top to bottom."""
        return tuple(item for item in self.walk() if isinstance(item, Notitierij))

    def koppen(self) -> Sequence[str]:
        return (
            self.tr("Notitie"),
            self.tr("Stand"),
            self.tr("Door"),
            self.tr("Wanneer"),
            self.tr("Antw."),
        )

    def sleutel_of(self, item: Item) -> Hashable:
        return item.sleutel

    def kinderen_of(self, item: Item) -> Sequence[Item] | None:
        return item.kinderen if isinstance(item, Notitiegroep) else None

    def shown_of(self, item: Item | None) -> object:
        return item.kop if isinstance(item, Notitiegroep) else item

    def cell(self, item: Item, column: int, role: int, *, is_top: bool) -> Any:
        if isinstance(item, Notitiegroep):
            return self._group_data(item, column, role, is_top=is_top)
        return self._row_data(item, column, role)

    def _group_data(self, groep: Notitiegroep, kolom: int, role: int, *, is_top: bool) -> Any:
        if kolom != Kolom.NOTITIE:
            return None
        if role == Rol.DisplayRole:
            return self._kop(groep)
        if role == Rol.ToolTipRole:
            return platte_tip(self._kop(groep))
        if role == Rol.DecorationRole:
            return icon(groep.icoon)
        if role == Rol.FontRole and is_top:
            letter = QFont()
            letter.setBold(True)
            return letter
        return None

    def _kop(self, groep: Notitiegroep) -> str:
        naam, _, alle, open_ = groep.kop
        if open_ == alle:
            return f"{naam} ({alle})"
        zin = self.tr("{naam} ({open} van {alle} open)")
        return zin.format(naam=naam, open=open_, alle=alle)

    def _row_data(self, rij: Notitierij, kolom: int, role: int) -> Any:
        notitie = rij.gesprek.notitie
        inhoud = notitie.inhoud
        if role == Rol.DisplayRole:
            return (
                self._tekst(rij),
                self._stand(rij),
                notitie.auteur,
                dag_in_woorden(notitie.tijd) if notitie.versies else "",
                str(len(rij.gesprek.antwoorden) or ""),
            )[kolom]
        if role == Rol.ToolTipRole and kolom == Kolom.NOTITIE and inhoud is not None:
            return platte_tip(f"{plaats_in_woorden(rij.plaats)}\n\n{inhoud.tekst}")
        if role == Rol.DecorationRole and kolom == Kolom.NOTITIE:
            if notitie.is_betwist:
                return icon("warning")
            return icon("withdrawn" if inhoud is None else ICOON_VAN_SOORT[inhoud.soort])
        return None

    def _tekst(self, rij: Notitierij) -> str:
        inhoud = rij.gesprek.notitie.inhoud
        if inhoud is None:
            return self.tr("Verwijderde notitie")
        return f"{soort_in_woord(inhoud.soort)}: {eerste_regel(inhoud.tekst)}"

    def _stand(self, rij: Notitierij) -> str:
        if rij.gesprek.notitie.is_betwist:
            return self.tr("twee keer gewijzigd")
        if rij.gesprek.notitie.inhoud is None:
            return self.tr("verwijderd")
        is_open = rij.gesprek.is_open
        return stand_in_woord(Notitiestand.OPEN if is_open else Notitiestand.AFGEHANDELD)
