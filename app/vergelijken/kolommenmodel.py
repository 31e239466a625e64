"""The figures of every column, a row each; and how much columns agree, as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.detailpaneel.woorden import in_getal, in_uren, one_line
from app.lijstmodel import LijstModel
from app.vergelijken.woorden import agreement_in_words, kolomsoort_in_woord
from composer.percentage import in_procent
from composer.vergelijken.cijfers import Kolomcijfers
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.maatstafwoorden import (
    editie_in_words,
    maatstaf_in_words,
    regelset_in_words,
)
from kwalificatiestructuur.dagen import day_in_words

translate = QCoreApplication.translate
Rol = Qt.ItemDataRole
ONBEKEND: Final = "?"
_MAATSTAF: Final = 13
"""From this column on it says by what is judged."""


@dataclass(frozen=True, slots=True)
class Kolomrij:
    """One column of the comparison with its figures."""

    sleutel: str
    naam: str
    kolom: Kolom
    cijfers: Kolomcijfers
    is_live: bool


class Kolommenmodel(LijstModel[Kolomrij]):
    """What is not known has a question mark, and says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.sleutel, parent)

    def koppen(self) -> Sequence[str]:
        return (
            self.tr("Kolom"),
            self.tr("Soort"),
            self.tr("Niveau"),
            self.tr("Kerntaken"),
            self.tr("Werkprocessen"),
            self.tr("Studielast"),
            self.tr("Fouten"),
            self.tr("Waarschuwingen"),
            self.tr("Info"),
            self.tr("Gemotiveerd"),
            self.tr("Keuzedelen"),
            self.tr("Domeinen"),
            self.tr("Niveaus bronnen"),
            self.tr("Regelset"),
            self.tr("Editie"),
            self.tr("Peildatum"),
        )

    def cell(self, item: Kolomrij, column: int) -> Mapping[int, Any]:
        tekst = self._texts(item)[column]
        kop = self.koppen()[column]
        gesproken = self.tr("niet bekend") if tekst == ONBEKEND else tekst
        if column >= _MAATSTAF:
            # Whose they are does not fit the cell.
            waarom = maatstaf_in_words(item.kolom, translate)
            return {
                Rol.DisplayRole: tekst,
                Rol.ToolTipRole: "\n".join((kop, *waarom)),
                Rol.AccessibleTextRole: f"{kop}: {gesproken}. {' '.join(waarom)}",
            }
        return {
            Rol.DisplayRole: tekst,
            Rol.ToolTipRole: f"{kop}\n{gesproken}",
            Rol.AccessibleTextRole: f"{kop}: {gesproken}",
        }

    def _texts(self, item: Kolomrij) -> tuple[str, ...]:
        kolom, cijfers = item.kolom, item.cijfers
        tellingen = cijfers.tellingen
        geteld = (
            (self.tr("niet beoordeeld"),) * 4
            if tellingen is None
            else tuple(
                map(
                    str,
                    (
                        tellingen.fout,
                        tellingen.waarschuwing,
                        tellingen.info,
                        tellingen.gemotiveerd,
                    ),
                )
            )
        )
        return (
            item.naam,
            kolomsoort_in_woord(kolom, is_live=item.is_live),
            ONBEKEND if cijfers.niveau is None else str(cijfers.niveau),
            in_getal(cijfers.kerntaken),
            in_getal(cijfers.werkprocessen),
            in_uren(cijfers.studielast) or ONBEKEND,
            *geteld,
            self._keuzedelen(cijfers),
            "; ".join(self._domains(kolom, cijfers)) or ONBEKEND,
            ", ".join(map(str, cijfers.niveaus)) or ONBEKEND,
            regelset_in_words(kolom, translate) if kolom.is_document else "-",
            editie_in_words(kolom, translate),
            day_in_words(kolom.omgeving.peildatum) if kolom.is_document else "-",
        )

    def _domains(self, kolom: Kolom, cijfers: Kolomcijfers) -> list[str]:
        bekend = kolom.omgeving.domein_by_code
        delen = [
            (bekend[code].naam if code in bekend else code, deel)
            for code, deel in cijfers.domeinen.items()
        ]
        delen.append((self.tr("geen domein (entree)"), cijfers.zonder_domein))
        delen.append((self.tr("domein niet bekend"), cijfers.domein_onbekend))
        return [f"{one_line(naam)} {in_procent(deel)}" for naam, deel in delen if deel]

    def _keuzedelen(self, cijfers: Kolomcijfers) -> str:
        if cijfers.keuzedelen is None:
            return ONBEKEND
        if cijfers.keuzedelen_onbekend:
            zin = self.tr("{aantal}; van {onbekend} is de studielast niet bekend")
            return zin.format(aantal=cijfers.keuzedelen, onbekend=cijfers.keuzedelen_onbekend)
        if not cijfers.keuzedelen:
            return "0"
        return f"{cijfers.keuzedelen}; {in_uren(cijfers.keuzedelen_sbu)}"


@dataclass(frozen=True, slots=True)
class Overeenkomstrij:
    """How much one column has in common with each; None = nothing can be said."""

    sleutel: int
    naam: str
    delen: tuple[float | None, ...]


class Overeenkomstmodel(LijstModel[Overeenkomstrij]):
    """The twin of the picture: the same columns in the same order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.sleutel, parent)
        self._namen: tuple[str, ...] = ()

    def show_overeenkomst(self, rijen: Sequence[Overeenkomstrij]) -> None:
        """Show these; there are as many columns as rows."""
        self.show(())
        self.beginResetModel()
        self._namen = tuple(rij.naam for rij in rijen)
        self.endResetModel()
        self.show(rijen)

    def koppen(self) -> Sequence[str]:
        return (self.tr("Kolom"), *self._namen)

    def cell(self, item: Overeenkomstrij, column: int) -> Mapping[int, Any]:
        if column == 0:
            return {Rol.DisplayRole: item.naam, Rol.AccessibleTextRole: item.naam}
        deel = item.delen[column - 1]
        tekst = agreement_in_words(deel)
        zin = self.tr("{een} en {ander}: {deel}")
        gesproken = zin.format(een=item.naam, ander=self._namen[column - 1], deel=tekst)
        return {Rol.DisplayRole: tekst, Rol.AccessibleTextRole: gesproken}
