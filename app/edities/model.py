"""The editions and the sources of one of them, as tables."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.detailpaneel.woorden import in_getal
from app.edities.tabellen import LINKS, RECHTS, Rol
from app.edities.woorden import (
    bestandsnaam,
    bronsoort_in_woorden,
    deel_in_woorden,
    korte_hash,
    looptijd_in_woorden,
    tellingen_in_woorden,
    tijdstip_in_woorden,
)
from app.lijstmodel import LijstModel
from app.look.iconen import icon

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Bronbeschrijving, Editiebeschrijving

Index = QModelIndex | QPersistentModelIndex


class Kolom(IntEnum):
    """The columns of the editions, from left to right."""

    NAAM = 0
    STAND = 1
    OPGESLAGEN = 2
    GELDIGHEID = 3
    DOSSIERS = 4
    KWALIFICATIES = 5


class Bronkolom(IntEnum):
    """The columns of the sources, from left to right."""

    SOORT = 0
    NAAM = 1
    BESTAND = 2
    HASH = 3
    DELEN = 4
    INHOUD = 5


@dataclass(frozen=True, slots=True)
class Editierij:
    """``is_bundel``: came with the program and cannot go; ``is_geladen``: shown in the windows."""

    editie: Editiebeschrijving
    is_bundel: bool = False
    is_geladen: bool = False

    @property
    def id(self) -> str:
        """The id of the edition."""
        return self.editie.id


class EditiesModel(LijstModel[Editierij]):
    """Shows the editions in the order given; the name can be typed over."""

    hernoemd = Signal(str, str)
    """(id, name): typed by the user, not done yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_id_of, parent)

    def koppen(self) -> list[str]:
        return [
            self.tr("Editie"),
            self.tr("Stand"),
            self.tr("Opgeslagen"),
            self.tr("Geldig (instroom)"),
            self.tr("Dossiers"),
            self.tr("Kwalificaties"),
        ]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Rol.TextAlignmentRole:
            return RECHTS if section in (Kolom.DOSSIERS, Kolom.KWALIFICATIES) else LINKS
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        vlaggen = super().flags(index)
        if index.isValid() and index.column() == Kolom.NAAM and not self.item(index).is_bundel:
            vlaggen |= Qt.ItemFlag.ItemIsEditable
        return vlaggen

    def setData(self, index: Index, value: Any, role: int = Rol.EditRole) -> bool:
        naam = " ".join(str(value).split())
        if role == Rol.EditRole and index.isValid() and naam:
            rij = self.item(index)
            if naam != rij.editie.naam:
                self.hernoemd.emit(rij.id, naam)
        # The name changes when the store has it.
        return False

    def cell(self, item: Editierij, column: int) -> Mapping[int, Any]:
        editie = item.editie
        if column in (Kolom.DOSSIERS, Kolom.KWALIFICATIES):
            soort = "dossier" if column == Kolom.DOSSIERS else "kwalificatie"
            aantal = in_getal(editie.aantallen.get(soort, 0))
            return {Rol.DisplayRole: aantal, Rol.TextAlignmentRole: RECHTS}
        tekst = (
            editie.naam,
            self._stand(item),
            self.tr("meegeleverd") if item.is_bundel else tijdstip_in_woorden(editie.datum),
            looptijd_in_woorden(editie.geldigheid),
        )[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}
        if column == Kolom.NAAM:
            cel[Rol.EditRole] = editie.naam
        if column == Kolom.STAND:
            cel[Rol.AccessibleTextRole] = tekst or self.tr("niet de huidige")
            if editie.huidig:
                cel[Rol.DecorationRole] = icon("ok")
        if column == Kolom.GELDIGHEID and not tekst:
            cel[Rol.AccessibleTextRole] = self.tr("niet vermeld")
        return cel

    def _stand(self, rij: Editierij) -> str:
        if rij.editie.huidig:
            return self.tr("huidige")
        return self.tr("nog geladen") if rij.is_geladen else ""


class BronnenModel(LijstModel["Bronbeschrijving"]):
    """Shows the sources of one edition, in the order in which they count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_bron_of, parent)

    def koppen(self) -> list[str]:
        return [
            self.tr("Soort"),
            self.tr("Naam"),
            self.tr("Bestand"),
            "SHA-256",
            self.tr("Hieruit komen"),
            self.tr("Staat in het bestand"),
        ]

    def cell(self, item: Bronbeschrijving, column: int) -> Mapping[int, Any]:
        tekst = (
            bronsoort_in_woorden(item.soort),
            item.naam,
            bestandsnaam(item.bestand) if item.sha256 else "",
            korte_hash(item.sha256),
            ", ".join(deel_in_woorden(deel) for deel in item.delen),
            tellingen_in_woorden(item.aantallen),
        )[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}
        if column == Bronkolom.BESTAND and not tekst:
            cel[Rol.AccessibleTextRole] = self.tr("geen bestand")
        if column == Bronkolom.HASH:
            cel[Rol.ToolTipRole] = item.sha256
            cel[Rol.AccessibleTextRole] = item.sha256 or self.tr("geen bestand")
        return cel


def _id_of(rij: Editierij) -> Hashable:
    return rij.id


def _bron_of(bron: Bronbeschrijving) -> Hashable:
    return bron.id
