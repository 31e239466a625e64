"""Fields, keuzedelen and findings as rows of one kind: a heading, and a cell per column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.bevindingen.tellingen import ICOON_VAN, ernst_in_woord
from app.detailpaneel.woorden import in_getal, in_uren, one_line
from app.vergelijken.gegevens import Paginagegevens
from composer.codering import codes_of
from composer.finding import ERNST_VOLGORDE
from composer.meldingen import sentence
from composer.regels import REGEL_BY_ID
from composer.samenstelling import GekozenKeuzedeel
from composer.vergelijken.maatstaf import Omgevingsdeel
from composer.vergelijken.maatstafwoorden import only_by_in_words
from composer.vergelijken.oordelen import Bevindingrij, Oordeel, outcome_of
from composer.vergelijken.velden import BEHOUDEN, DEEL_IS_WEG, Vakkennisbesluit, Veldrij, Waarde
from composer.vergelijken.verschillen import Verschilsoort
from composer.vergelijken.woorden import name_of, value_in_words
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.dagen import day_in_words

translate = QCoreApplication.translate

_CONTEXTEN: Final = ("Vergelijken", "Aanvraagvorm")
"""Where the headings of fields are translated."""
_ANDERE_OMGEVING: Final = "history"
"""The icon of what comes only from the surroundings: the words do not always fit."""
_SOORT: Final = {
    Verschilsoort.VERKLARING: QT_TRANSLATE_NOOP("naast", "Verklaring"),
    Verschilsoort.MOTIVERING: QT_TRANSLATE_NOOP("naast", "Motivering"),
    Verschilsoort.VAKKENNIS: QT_TRANSLATE_NOOP("naast", "Vakkennis"),
    Verschilsoort.BESLUIT: QT_TRANSLATE_NOOP("naast", "Besluit"),
}


@dataclass(frozen=True, slots=True)
class Paginacel:
    """``tekst`` fits a cell, ``heel`` is all there is to read; ``waarde`` tells cells apart.

    A ``waarde`` of None is not known.
    """

    tekst: str
    heel: str
    waarde: object
    icoon: str = ""


@dataclass(frozen=True, slots=True)
class Paginarij:
    """One row; ``is_gelijk`` None = as far as it is known.

    ``per_woord``: somebody wrote it, so the words that differ say something.
    ``is_alleen_omgeving``: columns differ only because they are judged by another edition, rule set
    or day.
    """

    sleutel: str
    kop: str
    cellen: tuple[Paginacel, ...]
    is_gelijk: bool | None
    per_woord: bool = False
    is_alleen_omgeving: bool = False

    def is_anders(self, plek: int, basis: int) -> bool | None:
        """Whether a column has another value than the base; None = that cannot be told."""
        een, ander = self.cellen[basis].waarde, self.cellen[plek].waarde
        if plek == basis:
            return False
        return None if een is None or ander is None else een != ander


def field_rows(gegevens: Paginagegevens) -> tuple[Paginarij, ...]:
    """The fields of the composition and its application, and all that was stated and decided."""
    return tuple(_field_row(rij, gegevens.titels) for rij in gegevens.velden)


def keuzedeel_rows(gegevens: Paginagegevens) -> tuple[Paginarij, ...]:
    """Every keuzedeel that some column lists."""
    return tuple(_field_row(rij, gegevens.titels) for rij in gegevens.keuzedelen)


def finding_rows(gegevens: Paginagegevens) -> tuple[Paginarij, ...]:
    """What the rules say, with what was answered."""
    codes = tuple(codes_of(kolom.samenstelling) for kolom in gegevens.kolommen)
    return tuple(_finding_row(rij, gegevens, codes) for rij in gegevens.bevindingen)


def _field_row(rij: Veldrij, titels: Mapping[str, str]) -> Paginarij:
    cellen = tuple(_value_cell(rij, waarde) for waarde in rij.waarden)
    per_woord = rij.soort is not Verschilsoort.KEUZEDEEL
    kop = _heading(rij, titels)
    return Paginarij(f"{rij.soort} {rij.naam}", kop, cellen, rij.is_gelijk, per_woord)


def _heading(rij: Veldrij, titels: Mapping[str, str]) -> str:
    if rij.soort is Verschilsoort.KEUZEDEEL:
        return " ".join(dict.fromkeys((rij.naam, one_line(rij.kop))))
    if rij.soort is Verschilsoort.VELD:
        vertaald = (translate(context, rij.kop) for context in _CONTEXTEN)
        return next((tekst for tekst in vertaald if tekst != rij.kop), rij.kop)
    soort = translate("naast", _SOORT[rij.soort])
    if rij.soort is Verschilsoort.VAKKENNIS:
        return f"{soort} {name_of(rij.deel, titels, translate)}: {rij.kop}"
    if rij.soort is Verschilsoort.BESLUIT:
        return f"{soort} {name_of(rij.naam, titels, translate)}"
    regel, _, onderwerp = rij.naam.partition(" ")
    return " ".join(filter(None, (soort, regel, name_of(onderwerp, titels, translate))))


def _value_cell(rij: Veldrij, waarde: Waarde) -> Paginacel:
    if not waarde.is_bekend:
        woord = translate("naast", "niet bekend")
        return Paginacel(woord, "", None, "unknown")
    if rij.soort is Verschilsoort.KEUZEDEEL:
        return _keuzedeel_cell(waarde)
    heel = in_words(waarde.waarde)
    if rij.soort is Verschilsoort.VAKKENNIS:
        heel = "\n".join(_decision_in_words(besluit) for besluit in waarde.waarde or ())
    if not heel:
        return Paginacel(translate("naast", "leeg"), "", ("",))
    kort = heel.replace("\n", "; ") if isinstance(waarde.waarde, tuple) else one_line(heel)
    # A tuple, so that a value is never None.
    return Paginacel(kort, heel, (waarde.waarde,))


def _keuzedeel_cell(waarde: Waarde) -> Paginacel:
    keuzedeel: GekozenKeuzedeel | None = waarde.waarde
    if keuzedeel is None:
        woord = translate("naast", "niet gekozen")
        return Paginacel(woord, "", False)
    uren = in_uren(keuzedeel.sbu) or translate("naast", "studielast niet bekend")
    tekst = translate("naast", "gekozen")
    return Paginacel(tekst, f"{tekst}, {uren}", (waarde.gelezen,), "keuzedeel")


def _decision_in_words(besluit: Vakkennisbesluit) -> str:
    if besluit.keuze == BEHOUDEN:
        woord = translate("naast", "behouden")
    else:
        woord = translate("naast", "vervallen")
    weg = translate("Vergelijken", DEEL_IS_WEG)
    delen = (weg if deel == DEEL_IS_WEG else deel for deel in besluit.werkprocessen)
    return ", ".join((woord, *delen))


def in_words(waarde: Any) -> str:
    """A value of a field as the screen has it, the values of a list each on a line; "" = none."""
    return value_in_words(waarde, _one_in_words, "\n")


def _one_in_words(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return translate("naast", "ja") if waarde else translate("naast", "nee")
    if isinstance(waarde, date):
        return day_in_words(waarde)
    if isinstance(waarde, int):
        return in_getal(waarde) if waarde > 9999 else str(waarde)
    return str(waarde)


def _finding_row(
    rij: Bevindingrij, gegevens: Paginagegevens, codes: tuple[Mapping[str, str], ...]
) -> Paginarij:
    titel = translate("Regels", REGEL_BY_ID[rij.regel].titel)
    onderwerp = gegevens.titels.get(rij.onderwerp, rij.onderwerp)
    kop = f"{rij.regel} {titel}" + (f": {onderwerp}" if onderwerp else "")
    cellen = tuple(
        _finding_cell(cel, codes_van, alleen_door)
        for cel, codes_van, alleen_door in zip(rij.cellen, codes, rij.alleen_door, strict=True)
    )
    return Paginarij(
        f"{rij.regel} {rij.onderwerp}",
        kop,
        cellen,
        rij.is_gelijk,
        is_alleen_omgeving=rij.is_alleen_omgeving,
    )


def _finding_cell(
    oordelen: tuple[Oordeel, ...] | None,
    codes: Mapping[str, str],
    alleen_door: tuple[Omgevingsdeel, ...],
) -> Paginacel:
    if oordelen is None:
        woord = translate("naast", "niet beoordeeld")
        return Paginacel(woord, "", None, "unknown")
    waarom = only_by_in_words(alleen_door, translate)
    achter = f", {waarom}" if waarom else ""
    if not oordelen:
        woord = translate("naast", "geen bevinding")
        return Paginacel(f"{woord}{achter}", waarom, (), _ANDERE_OMGEVING if waarom else "")
    zinnen = [waarom] if waarom else []
    zinnen += [zin for oordeel in oordelen for zin in _sentences(oordeel, codes)]
    open_ = [o.finding.ernst for o in oordelen if not o.finding.gemotiveerd]
    if open_:
        zwaarste = min(open_, key=ERNST_VOLGORDE.__getitem__)
        woord, icoon = ernst_in_woord(zwaarste), ICOON_VAN[zwaarste]
    else:
        woord, icoon = translate("naast", "gemotiveerd"), "ok"
    aantal = f" ({len(oordelen)})" if len(oordelen) > 1 else ""
    if waarom:
        icoon = _ANDERE_OMGEVING
    waarde = tuple(outcome_of(oordelen))
    return Paginacel(f"{woord}{aantal}{achter}", "\n".join(zinnen), waarde, icoon)


def _sentences(oordeel: Oordeel, codes: Mapping[str, str]) -> Iterable[str]:
    yield sentence(oordeel.finding, codes, translate)
    if oordeel.motivering:
        yield translate("naast", "Motivering: {}").format(oordeel.motivering)
