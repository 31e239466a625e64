"""Rule sets: severity, thresholds, dates and periods, read from a TOML file.

``wat-als`` holds the conditions without the calendar, ``historisch`` the experiment with its
period. A rule that a file does not name has the severity of the catalogue; everything else must
stand in the file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, Final

from composer.finding import Ernst
from composer.regels import REGEL_BY_ID, REGELS
from composer.regels.regel import Regel
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.resources_path import RESOURCES

REGELSETS: Final = RESOURCES / "regelsets"
STANDAARD: Final = "wat-als"


@dataclass(frozen=True, slots=True)
class Periode:
    """Days on which something is in force, both ends included; None = no end."""

    van: date | None = None
    tot: date | None = None

    def __contains__(self, dag: date) -> bool:
        return (self.van is None or self.van <= dag) and (self.tot is None or dag <= self.tot)


@dataclass(frozen=True, slots=True)
class Drempels:
    """The figures and dates that rules compare with; shares run from 0 to 1."""

    min_domeinen: int
    min_werkprocessen: int
    aandeel_kwalificatie: float
    aandeel_crossover: float
    einde_experiment: date


@dataclass(frozen=True, slots=True)
class Regelinstelling:
    """What a rule set says of one rule."""

    ernst: Mapping[str, Ernst]
    periode: Periode


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
        """Whether the rule with this id applies on that day."""
        return dag in self.regels[regel].periode

    def not_in_force(self, dag: date) -> tuple[str, ...]:
        """The ids of the rules that do not apply on that day, in order."""
        return tuple(regel for regel in self.regels if not self.is_in_force(regel, dag))


def regelset_names() -> tuple[str, ...]:
    """The names of the rule sets that come with the product."""
    return tuple(sorted(pad.stem for pad in REGELSETS.glob("*.toml")))


def load_regelset(naam: str | Path = STANDAARD) -> Regelset:
    """The rule set with this name, or from this file (``.toml``).

    Raises ``Invoerfout`` with file and line when there is none or it cannot be used.
    """
    pad = Path(naam)
    if pad.suffix != ".toml":
        if str(naam) not in regelset_names():
            bekend = ", ".join(regelset_names())
            raise Invoerfout(f"regelset „{naam}” bestaat niet; kies uit: {bekend}")
        pad = REGELSETS / f"{naam}.toml"
    return _Lezer(pad).read()


class _Lezer:
    """Reads one file and knows on which line a key stands."""

    def __init__(self, pad: Path) -> None:
        self.pad = pad
        try:
            self.tekst = pad.read_text(encoding="utf-8")
            self.inhoud = tomllib.loads(self.tekst)
        except (OSError, UnicodeDecodeError) as fout:
            raise Invoerfout(f"kan niet worden gelezen ({fout})", bestand=pad) from fout
        except tomllib.TOMLDecodeError as fout:
            gevonden = re.search(r"line (\d+)", str(fout))
            regel = int(gevonden[1]) if gevonden else self.tekst.count("\n") + 1
            raise Invoerfout("dit is geen geldige TOML", bestand=pad, regel=regel) from fout

    def read(self) -> Regelset:
        """The rule set of the file."""
        bekend = {"naam", "versie", "omschrijving", "periode", "drempels", "regels"}
        self._refuse_unknown(self.inhoud, bekend, "")
        periode = self._periode(self._table(self.inhoud, "periode", ""), "periode")
        return Regelset(
            naam=self._value(self.inhoud, "naam", str, ""),
            versie=self._value(self.inhoud, "versie", str, ""),
            omschrijving=self._value(self.inhoud, "omschrijving", str, ""),
            periode=periode,
            drempels=self._drempels(),
            regels=self._regels(periode),
        )

    def _drempels(self) -> Drempels:
        tabel = self._table(self.inhoud, "drempels", "")
        soorten = {"int": int, "float": (int, float), "date": date}
        velden = {veld.name: soorten[str(veld.type)] for veld in fields(Drempels)}
        self._refuse_unknown(tabel, velden, "drempels")
        return Drempels(**{n: self._value(tabel, n, s, "drempels") for n, s in velden.items()})

    def _regels(self, standaard: Periode) -> dict[str, Regelinstelling]:
        tabellen = self._table(self.inhoud, "regels", "")
        self._refuse_unknown(tabellen, REGEL_BY_ID, "regels")
        return {
            regel.id: self._regel(regel, self._table(tabellen, regel.id, "regels"), standaard)
            for regel in REGELS
        }

    def _regel(self, regel: Regel, tabel: dict[str, Any], standaard: Periode) -> Regelinstelling:
        waar = f"regels.{regel.id}"
        self._refuse_unknown(tabel, {"ernst", "periode"}, waar)
        ernst = self._table(tabel, "ernst", waar)
        self._refuse_unknown(ernst, regel.ernst, waar)
        gekozen = {variant: self._ernst(waarde, variant, waar) for variant, waarde in ernst.items()}
        periode = standaard
        if regel.altijd:
            periode = Periode()
            if "periode" in tabel:
                raise self._fout(f"{regel.id} geldt altijd; een periode kan niet", "periode", waar)
        elif "periode" in tabel:
            periode = self._periode(self._table(tabel, "periode", waar), waar)
        return Regelinstelling({**regel.ernst, **gekozen}, periode)

    def _periode(self, tabel: dict[str, Any], waar: str) -> Periode:
        self._refuse_unknown(tabel, {"van", "tot"}, waar)
        dagen = {naam: self._value(tabel, naam, date, waar) for naam in tabel}
        periode = Periode(**dagen)
        if periode.van and periode.tot and periode.van > periode.tot:
            raise self._fout("de periode eindigt voordat zij begint", "tot", waar)
        return periode

    def _ernst(self, waarde: object, variant: str, waar: str) -> Ernst:
        if isinstance(waarde, str) and waarde in set(Ernst):
            return Ernst(waarde)
        mogelijk = ", ".join(Ernst)
        raise self._fout(f"ernst „{waarde}” bestaat niet; kies uit: {mogelijk}", variant, waar)

    def _table(self, tabel: dict[str, Any], naam: str, waar: str) -> dict[str, Any]:
        waarde = tabel.get(naam, {})
        if not isinstance(waarde, dict):
            raise self._fout(f"„{naam}” moet een tabel zijn", naam, waar)
        return waarde

    def _value(self, tabel: dict[str, Any], naam: str, soort: Any, waar: str) -> Any:
        if naam not in tabel:
            plaats = f"[{waar}]" if waar else "het begin van het bestand"
            raise self._fout(f"er ontbreekt „{naam}” in {plaats}", waar, "")
        waarde = tabel[naam]
        if not isinstance(waarde, soort) or isinstance(waarde, bool):
            raise self._fout(f"de waarde van „{naam}” is niet van de goede soort", naam, waar)
        return waarde

    def _refuse_unknown(self, tabel: Mapping[str, Any], bekend: Any, waar: str) -> None:
        for naam in tabel:
            if naam not in bekend:
                mogelijk = ", ".join(sorted(bekend))
                raise self._fout(f"„{naam}” is onbekend; kies uit: {mogelijk}", naam, waar)

    def _fout(self, melding: str, naam: str, waar: str) -> Invoerfout:
        return Invoerfout(melding, bestand=self.pad, regel=self._line(naam, waar))

    def _line(self, naam: str, waar: str) -> int:
        """The line of a key, sought from the heading of its table on (1-based)."""
        regels = self.tekst.splitlines()
        kop = 0
        for i, regel in enumerate(regels):
            if waar and re.match(rf"\s*\[{re.escape(waar)}\]", regel):
                kop = i
                break
        for i, regel in enumerate(regels[kop:], kop):
            if naam and re.search(rf"(?:^|[\s.\[\"'{{,]){re.escape(naam)}\s*[\]\"'.=]", regel):
                return i + 1
        return kop + 1
