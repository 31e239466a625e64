"""Rule sets: severity, thresholds, dates and periods, read from a TOML file.

``wat-als`` holds the conditions without the calendar, ``historisch`` the experiment with its
period. A rule that a file does not name has the severity of the catalogue; everything else must
stand in the file. What an installation changed of a set is in ``composer.aanpassingen``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, Final

from composer.aanpassingen import adapt, read_aanpassingen
from composer.finding import Ernst
from composer.recept.tabel import Tabel, read_toml
from composer.regels import REGEL_BY_ID, REGELS
from composer.regels.kalender import day_of_year
from composer.regels.regel import Regel
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.resources_path import RESOURCES

REGELSETS: Final = RESOURCES / "regelsets"
STANDAARD: Final = "wat-als"
_GEEN_SCHRIKKELJAAR: Final = 2019


@dataclass(frozen=True, slots=True)
class Periode:
    """Days on which something is in force, both ends included; None = no end."""

    van: date | None = None
    tot: date | None = None

    def __contains__(self, dag: date) -> bool:
        return (self.van is None or self.van <= dag) and (self.tot is None or dag <= self.tot)


@dataclass(frozen=True, slots=True)
class Drempels:
    """The figures and dates that rules compare with; shares run from 0 to 1.

    ``factor_werkprocessen`` is how many times the average of the sources a cross-over may hold.
    """

    min_domeinen: int
    min_werkprocessen: int
    aandeel_bron: float
    aandeel_kwalificatie: float
    aandeel_crossover: float
    gelijkenis_tekst: float
    afwijking_niveau: float
    keuzedeel_eenheid: int
    keuzedeel_maximum: int
    taaleis_met_reden: int
    taaleis_verboden: int
    min_bedrijven: int
    max_opleidingen: int
    factor_werkprocessen: float
    studielast_per_jaar: int
    aanvraag_maand: int
    aanvraag_dag: int
    weken_uitwerking: int
    beschikking_maand: int
    beschikking_dag: int
    jaren_diploma: int
    begin_experiment: date
    einde_experiment: date


@dataclass(frozen=True, slots=True)
class Regelinstelling:
    """What a rule set says of one rule; ``geldt``: it is part of the set at all."""

    ernst: Mapping[str, Ernst]
    periode: Periode
    geldt: bool = True


@dataclass(frozen=True, slots=True)
class Regelset:
    """A rule set; ``regels`` holds every rule by id, in the order of the catalogue."""

    naam: str
    versie: str
    omschrijving: str
    periode: Periode
    drempels: Drempels
    regels: Mapping[str, Regelinstelling]

    def is_in_force(self, regel: str, dag: date) -> bool:
        """Whether the rule with this id belongs to the set and applies on that day."""
        return self.regels[regel].geldt and dag in self.regels[regel].periode

    def not_in_force(self, dag: date) -> tuple[str, ...]:
        """The ids of the rules of the set that do not apply on that day, in order."""
        return tuple(
            r for r, regel in self.regels.items() if regel.geldt and dag not in regel.periode
        )

    @property
    def left_out(self) -> tuple[str, ...]:
        """The ids of the rules that do not belong to the set, in order."""
        return tuple(regel for regel, instelling in self.regels.items() if not instelling.geldt)


def regelset_names() -> tuple[str, ...]:
    """The names of the rule sets that come with the product."""
    return tuple(sorted(pad.stem for pad in REGELSETS.glob("*.toml")))


def load_regelset(naam: str | Path = STANDAARD, aanpassingen: Path | None = None) -> Regelset:
    """The rule set with this name, or from this file (``.toml``).

    ``aanpassingen`` is the file with what the installation changed, where there is one; then the
    version of the set says so. Raises ``Invoerfout`` with file and line when the set or the file
    cannot be used.
    """
    regelset = _read(read_toml(_find(naam)))
    return regelset if aanpassingen is None else adapt(regelset, read_aanpassingen(aanpassingen))


def _find(naam: str | Path) -> Path:
    pad = Path(naam)
    if pad.suffix != ".toml":
        if str(naam) not in regelset_names():
            bekend = ", ".join(regelset_names())
            raise Invoerfout(
                f"regelset „{naam}” bestaat niet; kies uit: {bekend}, of een bestand dat op .toml "
                "eindigt"
            )
        pad = REGELSETS / f"{naam}.toml"
    return pad


def _read(tabel: Tabel) -> Regelset:
    tabel.only(("naam", "versie", "omschrijving", "periode", "drempels", "regels"))
    periode = _periode(tabel.table("periode"))
    regels = tabel.table("regels")
    regels.only(REGEL_BY_ID)
    return Regelset(
        naam=_text(tabel, "naam"),
        versie=_text(tabel, "versie"),
        omschrijving=_text(tabel, "omschrijving"),
        periode=periode,
        drempels=_drempels(tabel.table("drempels")),
        regels={regel.id: _regel(regel, regels.table(regel.id), periode) for regel in REGELS},
    )


def _drempels(tabel: Tabel) -> Drempels:
    lezers: Mapping[str, Callable[[Tabel, str], Any]] = {
        "int": _number,
        "float": _factor,
        "date": _day,
    }
    velden = {veld.name: lezers[str(veld.type)] for veld in fields(Drempels)}
    tabel.only(velden)
    drempels = Drempels(**{naam: lees(tabel, naam) for naam, lees in velden.items()})
    for soort in ("aanvraag", "beschikking"):
        maand, dag = getattr(drempels, f"{soort}_maand"), getattr(drempels, f"{soort}_dag")
        # A day that not every year has is no use either.
        if day_of_year(_GEEN_SCHRIKKELJAAR, maand, dag) is None:
            raise tabel.refusal(f"dag {dag} van maand {maand} bestaat niet", f"{soort}_dag")
    return drempels


def _regel(regel: Regel, tabel: Tabel, standaard: Periode) -> Regelinstelling:
    tabel.only(("geldt", "ernst", "periode"))
    ernst = tabel.table("ernst")
    ernst.only(regel.ernst)
    gekozen = {variant: Ernst(ernst.choice(variant, list(Ernst))) for variant in ernst.waarden}
    periode = standaard
    if regel.altijd:
        periode = Periode()
        if "periode" in tabel.waarden:
            raise tabel.refusal(f"{regel.id} geldt altijd; een periode kan hier niet", "periode")
    elif "periode" in tabel.waarden:
        periode = _periode(tabel.table("periode"))
    geldt = tabel.yes_no("geldt") is not False
    if regel.altijd and not geldt:
        raise tabel.refusal(f"{regel.id} geldt altijd en kan niet uit de regelset", "geldt")
    return Regelinstelling({**regel.ernst, **gekozen}, periode, geldt)


def _periode(tabel: Tabel) -> Periode:
    tabel.only(("van", "tot"))
    periode = Periode(tabel.day("van"), tabel.day("tot"))
    if periode.van and periode.tot and periode.van > periode.tot:
        raise tabel.refusal("de periode eindigt voordat zij begint", "tot")
    return periode


def _text(tabel: Tabel, naam: str) -> str:
    if tekst := tabel.text(naam):
        return tekst
    raise _missing(tabel, naam)


def _number(tabel: Tabel, naam: str) -> int:
    if (getal := tabel.number(naam, minst=1)) is None:
        raise _missing(tabel, naam)
    return getal


def _factor(tabel: Tabel, naam: str) -> float:
    """A share (``aandeel_...``, ``gelijkenis_...``) from 0 to 1, or another figure above 0."""
    if (waarde := tabel.waarden.get(naam)) is None:
        raise _missing(tabel, naam)
    is_getal = isinstance(waarde, (int, float)) and not isinstance(waarde, bool)
    if naam.startswith(("aandeel_", "gelijkenis_")):
        if not is_getal or not 0 < waarde <= 1:
            melding = f"„{naam}” is geen deel tussen 0 en 1; schrijf bijvoorbeeld 0.85"
            raise tabel.refusal(melding, naam)
    elif not is_getal or not 0 < waarde < 1000:
        raise tabel.refusal(f"„{naam}” is geen getal boven 0; schrijf bijvoorbeeld 1.5", naam)
    return float(waarde)


def _day(tabel: Tabel, naam: str) -> date:
    if (dag := tabel.day(naam)) is None:
        raise _missing(tabel, naam)
    return dag


def _missing(tabel: Tabel, naam: str) -> Invoerfout:
    return tabel.refusal(f"„{naam}” ontbreekt of is leeg", naam)
