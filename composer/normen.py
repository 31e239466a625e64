"""The figures of the law that rules compare with, from the tables in ``resources/feiten``.

Every figure carries the source that its row names. ``None`` or an empty outcome means: the tables
do not say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from kwalificatiestructuur.bundel import read_feiten

REKENNIVEAUS_VANAF: Final = 2022
"""First cohort with the mbo-rekenniveaus (Stb. 2022, 62)."""

VIERJARIG: Final = 4
"""Years that a middenkaderopleiding takes where the minister allows it (WEB art. 7.2.4a lid 4)."""

_VERPLICHTING_VANAF: Final = date(2022, 8, 1)


@dataclass(frozen=True, slots=True)
class Studieduur:
    """The shortest and longest duration of a kind of training, in years (WEB art. 7.2.4a)."""

    minimum: int
    maximum: int
    bron: str


@dataclass(frozen=True, slots=True)
class Verplichting:
    """The obligation of keuzedelen for a kind of training, in klokuren."""

    klokuren: int
    bron: str


@dataclass(frozen=True, slots=True)
class Urennorm:
    """Hours that the law names for a learning path, in klokuren (WEB art. 7.2.7).

    For bol over the whole training, for bbl per year.
    """

    totaal: int
    begeleid: int
    beroepspraktijkvorming: int
    bron: str


@dataclass(frozen=True, slots=True)
class Termijn:
    """The last day to apply for a duration; ``is_afgeleid``: by the same formula, not stated."""

    uiterste_aanvraag: date
    start: int
    is_afgeleid: bool
    bron: str


@dataclass(frozen=True, slots=True)
class GeneriekeEis:
    """The reference levels of one level of training; ``engels`` "" = no English."""

    nederlands: str
    rekenen_tot_2022: str
    rekenen_vanaf_2022: str
    engels: str
    bron: str

    def rekenen(self, cohort: int) -> str:
        """The level of arithmetic for students who start in this year."""
        return self.rekenen_vanaf_2022 if cohort >= REKENNIVEAUS_VANAF else self.rekenen_tot_2022


@lru_cache(maxsize=1)
def studieduren() -> Mapping[str, Studieduur]:
    """The durations by kind of training."""
    return {
        rij["soort_opleiding"]: Studieduur(
            int(rij["min_jaren"]), int(rij["max_jaren"]), rij["bron"]
        )
        for rij in _rijen("studieduur")
    }


@lru_cache(maxsize=1)
def termijnen() -> Mapping[int, Termijn]:
    """The last days to apply, by duration in years."""
    return {
        int(rij["studieduur"]): Termijn(
            date.fromisoformat(rij["uiterste_aanvraag"]),
            int(rij["start_schooljaar"][:4]),
            rij["bron"].startswith("AFGELEID"),
            rij["bron"],
        )
        for rij in _rijen("termijnen")
    }


@lru_cache(maxsize=1)
def generieke_eisen() -> Mapping[str, GeneriekeEis]:
    """The reference levels by kind of training."""
    return {
        rij["soort_opleiding"]: GeneriekeEis(
            rij["nederlands"],
            rij["rekenen_tm_cohort_2021"],
            rij["rekenen_vanaf_2022_08_01"],
            rij["engels"],
            rij["bron"],
        )
        for rij in _rijen("generieke_eisen")
    }


@lru_cache(maxsize=1)
def vierjarige_kwalificaties() -> frozenset[str]:
    """The crebos of kwalificaties that may take four years (BWBR0036352 bijlage 4)."""
    return frozenset(rij["kwalificatie_crebo"] for rij in _rijen("vierjarige_middenkader_2015"))


@lru_cache(maxsize=1)
def woorden_langste_naam() -> int:
    """How many words the longest name of a kwalificatie has (BWBR0036352 bijlage 1)."""
    return max(len(rij["kwalificatie"].split()) for rij in _rijen("kwalificaties_2015"))


def verplichting_of(soort: str, studieduur: int | None, dag: date) -> Verplichting | None:
    """The obligation of keuzedelen for a kind of training that starts on this day."""
    naam = soort
    if soort == "middenkaderopleiding":
        naam += " >3 jaar" if studieduur is not None and studieduur > 3 else " 3 jaar"
    for rij in _rijen("keuzedeelverplichting"):
        if rij["soort_opleiding"] != naam:
            continue
        is_oud, is_nieuw = rij["geldig"].startswith("tot"), rij["geldig"].startswith("vanaf")
        if (is_oud and dag >= _VERPLICHTING_VANAF) or (is_nieuw and dag < _VERPLICHTING_VANAF):
            continue
        return Verplichting(int(rij["klokuren"]), rij["bron"])
    return None


def urennorm_of(leerweg: str, soort: str, studieduur: int) -> Urennorm | None:
    """The hours for a learning path: bol for the whole duration, bbl per year.

    A duration of more than three years is pro rata of three.
    """
    rijen = {rij["opleiding"]: rij for rij in _rijen("onderwijstijd")}
    if leerweg == "bbl":
        rij, factor = rijen["per studiejaar"], 1.0
    elif leerweg == "bol" and soort in studieduren():
        begin = {1: "eenjarige", 2: "tweejarige"}.get(studieduur, "driejarige")
        rij = next(r for naam, r in rijen.items() if naam.startswith(begin))
        factor = max(studieduur / 3, 1.0)
    else:
        return None
    kolommen = ("totaal_klokuren", "begeleide_onderwijsuren", "bpv_klokuren")
    totaal, begeleid, praktijk = (round(int(rij[kolom]) * factor) for kolom in kolommen)
    return Urennorm(totaal, begeleid, praktijk, rij["bron"])


@lru_cache(maxsize=8)
def _rijen(naam: str) -> tuple[Mapping[str, str], ...]:
    """The rows of a table of facts, read once."""
    return tuple(read_feiten(naam))
