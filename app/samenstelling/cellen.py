"""What each cell of the composition shows: text, icon, explanation and what a reader speaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QIcon

from app.bevindingen.tellingen import ICOON_VAN, Telling, telling_in_woorden
from app.look.iconen import icon
from app.samenstelling.bronnen import Bron, Bronnen
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_KOPPEN: Final = (
    QT_TRANSLATE_NOOP("cellen", "Code"),
    QT_TRANSLATE_NOOP("cellen", "Titel"),
    QT_TRANSLATE_NOOP("cellen", "Bron"),
    QT_TRANSLATE_NOOP("cellen", "Domein"),
    QT_TRANSLATE_NOOP("cellen", "Bevindingen"),
)


class Cel(NamedTuple):
    """One cell; ``gesproken`` is for screen readers where it differs from ``tekst``."""

    tekst: str = ""
    icoon: QIcon | None = None
    uitleg: str = ""
    gesproken: str = ""
    letter: QFont | None = None
    domeinen: tuple[str, ...] = ()


class Cellen:
    """Makes the cells of a part from what is known about it."""

    def __init__(self) -> None:
        self.codes: Mapping[str, str] = {}
        self.tellingen: Mapping[str, Telling] = {}
        self.bronnen = Bronnen()

    def kop(self, kolom: int, rol: int) -> object:
        """The heading of a column; the narrow one of the findings has an icon for a text."""
        is_smal = kolom == len(_KOPPEN) - 1
        if rol == Qt.ItemDataRole.DecorationRole and is_smal:
            return icon("report")
        if rol == Qt.ItemDataRole.DisplayRole and not is_smal:
            return translate("cellen", _KOPPEN[kolom])
        if rol in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return translate("cellen", _KOPPEN[kolom])
        return None

    def cel(self, deel: GekozenKerntaak | GekozenWerkproces, kolom: int) -> Cel:
        """The cell of a part in a column."""
        maak = (self._code, self._titel, self._bron, self._domein, self._bevindingen)[kolom]
        return maak(deel)

    def _code(self, deel: GekozenKerntaak | GekozenWerkproces) -> Cel:
        code = self.codes.get(deel.id, "")
        is_kerntaak = isinstance(deel, GekozenKerntaak)
        soort = (
            translate("cellen", "kerntaak") if is_kerntaak else translate("cellen", "werkproces")
        )
        return Cel(code, gesproken=f"{soort} {code}", letter=_letter(deel))

    def _titel(self, deel: GekozenKerntaak | GekozenWerkproces) -> Cel:
        if not deel.is_afwijkend:
            return Cel(deel.titel, uitleg=deel.titel, letter=_letter(deel))
        afwijking = translate("cellen", "wijkt af van de brontekst")
        return Cel(
            deel.titel,
            icoon=icon("deviation"),
            uitleg=f"{deel.titel}\n{afwijking}",
            gesproken=f"{deel.titel}, {afwijking}",
            letter=_letter(deel),
        )

    def _bron(self, deel: GekozenKerntaak | GekozenWerkproces) -> Cel:
        bron = self.bronnen.of(deel)
        if not bron.verwijzing:
            return Cel(
                translate("cellen", "geen bron"),
                uitleg=translate("cellen", "Dit onderdeel komt niet uit de structuur."),
            )
        tekst = f"{bron.verwijzing}  {bron.kwalificatie}".rstrip()
        return Cel(tekst, uitleg=tekst)

    def _domein(self, deel: GekozenKerntaak | GekozenWerkproces) -> Cel:
        bronnen = self.bronnen.domeinen_of(deel)
        namen = "\n".join(_domeinnaam(bron) for bron in bronnen)
        return Cel(
            uitleg=namen,
            gesproken=namen.replace("\n", ", "),
            domeinen=tuple(bron.domein for bron in bronnen),
        )

    def _bevindingen(self, deel: GekozenKerntaak | GekozenWerkproces) -> Cel:
        telling = self.tellingen.get(deel.id, Telling())
        if (ernst := telling.zwaarste) is None:
            return Cel(gesproken=telling_in_woorden(telling))
        woorden = telling_in_woorden(telling)
        return Cel(str(telling.open), icon(ICOON_VAN[ernst]), woorden, woorden)


def domeinnaam(domein: str, naam: str) -> str:
    """The name of a domain on the screen, also where there is none."""
    if naam:
        return naam
    return (
        translate("cellen", "geen domein (entree)")
        if domein == ""
        else translate("cellen", "domein onbekend")
    )


def _domeinnaam(bron: Bron) -> str:
    return domeinnaam(bron.domein, bron.domeinnaam)


def _letter(deel: GekozenKerntaak | GekozenWerkproces) -> QFont | None:
    if not isinstance(deel, GekozenKerntaak):
        return None
    letter = QFont()
    letter.setBold(True)
    return letter
