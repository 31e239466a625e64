"""The tables of the necessity: what comes nearest, where each part is, the fallback options."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.overlap.noodzaakrijen import Deelsoort, Dekkingrij, Naasterij, Terugvalrij
from app.overlap.noodzaakwoorden import (
    dekking_of,
    grens_of,
    grensuitleg_of,
    keuzedeeluitleg_of,
    keuzedelen_of,
    niveau_of,
    nog_te_doen_of,
    ontbreekt_in_woorden,
    ontbreekt_of,
    schatting_of,
    schattinguitleg_of,
)
from app.overlap.overeenkomstmodellen import icoon_of
from app.overlap.woorden import aantal_of, kolomnaam, kort_aantal_of

Rol = Qt.ItemDataRole
_CELLEN: Final[tuple[tuple[Callable[[Naasterij], str], Callable[[Naasterij], str]], ...]] = (
    (lambda rij: kolomnaam(rij.kolom), lambda rij: kolomnaam(rij.kolom)),
    (
        lambda rij: kort_aantal_of(rij.kolom.van_samenstelling),
        lambda rij: aantal_of(rij.kolom.van_samenstelling),
    ),
    (keuzedelen_of, keuzedeeluitleg_of),
    (lambda rij: kort_aantal_of(rij.samen), lambda rij: aantal_of(rij.samen)),
    (grens_of, grensuitleg_of),
    (ontbreekt_of, ontbreekt_in_woorden),
    (schatting_of, lambda rij: f"{schatting_of(rij)}. {schattinguitleg_of(rij)}"),
)
"""Per column of the nearest: what the cell says, and the same in full for the tip."""
_ONTBREEKT: Final = "withdrawn"
_ERBIJ: Final = "keuzedeel"


class Naastemodel(LijstModel[Naasterij]):
    """A row for every kwalificatie or cross-over, the nearest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.kolom.sleutel, parent)

    def koppen(self) -> Sequence[str]:
        return (
            self.tr("Opleiding"),
            self.tr("Zelf"),
            self.tr("Keuzedelen erbij"),
            self.tr("Samen"),
            self.tr("Grens"),
            self.tr("Ontbreekt"),
            self.tr("Schatting van wat ontbreekt"),
        )

    def cell(self, item: Naasterij, column: int) -> Mapping[int, Any]:
        tekst, uitleg = (deel(item) for deel in _CELLEN[column])
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: uitleg}
        cel[Rol.AccessibleTextRole] = uitleg
        if column == 0:
            cel[Rol.DecorationRole] = icon("crossover" if item.is_crossover else "kwalificatie")
        return cel


class Dekkingmodel(LijstModel[Dekkingrij]):
    """A row for every part that counts, what is missing first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.id, parent)

    def koppen(self) -> Sequence[str]:
        return self.tr("Onderdeel"), self.tr("In deze opleiding")

    def cell(self, item: Dekkingrij, column: int) -> Mapping[int, Any]:
        tekst = (item.naam, dekking_of(item))[column]
        cel: dict[int, Any] = {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}
        if column == 1:
            los = _ONTBREEKT if item.soort is Deelsoort.ONTBREEKT else _ERBIJ
            gelijk = item.overeenkomst
            cel[Rol.DecorationRole] = icon(los if gelijk is None else icoon_of(gelijk))
        elif item.soort is Deelsoort.ONTBREEKT:
            letter = QFont()
            letter.setBold(True)
            cel[Rol.FontRole] = letter
        return cel


class Terugvalmodel(LijstModel[Terugvalrij]):
    """A row for every kwalificatie to fall back on, where a student loses least first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.terugval.crebo, parent)

    def koppen(self) -> Sequence[str]:
        return (
            self.tr("Kwalificatie"),
            self.tr("Niveau"),
            self.tr("Telt mee"),
            self.tr("Gaat verloren"),
            self.tr("Nog te doen"),
            self.tr("In de aanvraag"),
        )

    def cell(self, item: Terugvalrij, column: int) -> Mapping[int, Any]:
        telt_mee, verloren = len(item.telt_mee), len(item.verloren)
        cellen = (
            (item.naam, item.naam),
            (niveau_of(item), niveau_of(item)),
            (str(telt_mee), f"{telt_mee}: {', '.join(item.telt_mee)}"),
            (str(verloren), f"{verloren}: {', '.join(item.verloren)}" if verloren else "0"),
            (nog_te_doen_of(item), nog_te_doen_of(item)),
            (self.tr("ja"),) * 2 if item.is_opgenomen else (self.tr("nee"),) * 2,
        )
        tekst, uitleg = cellen[column]
        return {Rol.DisplayRole: tekst, Rol.ToolTipRole: uitleg, Rol.AccessibleTextRole: uitleg}
