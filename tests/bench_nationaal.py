"""Figures of the national structure, at national size and at ten times that.

Every measurement has a process of its own, so that memory is that of the one thing measured. The
floor is the bare ``lxml.etree.parse`` of the same file, measured between the others.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench_meten import Mislukt, Uitslag, measured, p99
from tests.nationaal.edities import next_edition
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import DOSSIERS, Uitgave


@dataclass(frozen=True)
class Maat:
    """A size to measure at, with its limits and how often to measure."""

    factor: int
    keer: int
    geheugen: float
    toets: float


EEN = Maat(1, keer=5, geheugen=4, toets=10)
TIEN = Maat(10, keer=1, geheugen=1.5, toets=30)
BEURTEN = 3
"""How often both sizes are measured where they are held against each other."""


@dataclass(frozen=True)
class Bestand:
    """A national file."""

    pad: Path
    maat: Maat

    @property
    def mb(self) -> float:
        """Its size in MB."""
        return self.pad.stat().st_size / 1e6

    def parse(self) -> tuple[str, float]:
        """The floor, measured anew each time: a machine is not always as busy."""
        keer = "5" if self.maat.factor == 1 else "1"
        return "parse", statistics.median(measured("parse", self.pad, keer)["tijden"])


def bench_nationaal(uitslag: Uitslag) -> None:
    """Print the rows of this module."""
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        uitgave = Uitgave()
        een = Bestand(write_sbb(map_ / "een.xml", uitgave.dossiers()), EEN)
        twee = Bestand(write_sbb(map_ / "twee.xml", next_edition(uitgave).dossiers()), EEN)
        groot = Uitgave(aantal=DOSSIERS * TIEN.factor)
        tien = Bestand(write_sbb(map_ / "tien.xml", groot.dossiers()), TIEN)
        kaal = measured("bibliotheken")["geheugen"]
        tijden = {}
        opslagen = {
            bestand.maat.factor: map_ / f"opslag{bestand.maat.factor}" for bestand in (een, tien)
        }
        for bestand in (een, tien):
            factor = bestand.maat.factor
            uitslag.note(f"\nLandelijk, {factor} x: {bestand.mb:.1f} MB")
            with reported(uitslag, "import"):
                tijden[factor] = bench_import(uitslag, bestand, opslagen[factor], kaal)
                bench_store(uitslag, bestand, opslagen[factor])
                bench_search(uitslag, bestand, opslagen[factor])
        if len(tijden) == 2:
            with reported(uitslag, "import van 10 x"):
                # Before and after the large one: in between, the machine may have become slower.
                erna = [measured("importeer", een.pad, map_ / f"na{n}") for n in range(EEN.keer)]
                bodem = "import van 1 x", (tijden[1] + middle(erna, "tijd")) / 2
                uitslag.row("import van 10 x", tijden[10], bodem=bodem, grens=11)
        uitslag.note("\nBevindingen en verschillen, landelijk")
        with reported(uitslag, "bevindingen"):
            bench_findings(uitslag, opslagen[1], opslagen[10])
        with reported(uitslag, "verschil"):
            bench_differences(uitslag, een, twee, opslagen[1])


@contextmanager
def reported(uitslag: Uitslag, wat: str) -> Iterator[None]:
    """What does not succeed is said, and the rest goes on."""
    try:
        yield
    except Mislukt as fout:
        uitslag.note(f"{wat}: MISLUKT: {fout}")
        uitslag.te_veel.append(wat)


def bench_import(uitslag: Uitslag, bestand: Bestand, opslag: Path, kaal: float) -> float:
    """The import, each time into a store of its own; the last one is kept in ``opslag``."""
    keer = bestand.maat.keer
    bodem = bestand.parse()
    lees = [measured("lees", bestand.pad) for _ in range(min(keer, 3))]
    uitslag.row("alleen lezen tot graaf", middle(lees, "tijd"), bodem=bodem)
    metingen, bodems = [], []
    for nummer in range(keer):
        doel = opslag if nummer == keer - 1 else Path(f"{opslag}-{nummer}")
        bodems.append(bestand.parse()[1])
        metingen.append(measured("importeer", bestand.pad, doel))
    tijd, geheugen = middle(metingen, "tijd"), middle(metingen, "geheugen")
    bodem = "parse", statistics.median(bodems)
    uitslag.row("import in opslag en graaf", tijd, bodem=bodem, grens=4)
    maat = ("bestand", bestand.mb)
    grens = bestand.maat.geheugen
    wat = "piekgeheugen van die import"
    uitslag.row(wat, geheugen, bodem=maat, grens=grens, eenheid="MB")
    uitslag.row("  waarvan boven de kale bibliotheken", geheugen - kaal, bodem=maat, eenheid="MB")
    return tijd


def bench_store(uitslag: Uitslag, bestand: Bestand, opslag: Path) -> None:
    bodem = bestand.parse()
    metingen = [measured("laad", opslag) for _ in range(5)]
    uitslag.row("structuur uit de opslag", middle(metingen, "tijd"), bodem=bodem, grens=1)
    uitslag.row("  geheugen daarna, hele proces", middle(metingen, "geheugen"), eenheid="MB")


def bench_search(uitslag: Uitslag, bestand: Bestand, opslag: Path) -> None:
    bodem = bestand.parse()
    gemeten = measured("zoek", opslag)
    uitslag.row("zoekindex van titels maken", gemeten["index"], bodem=bodem)
    wat = "index van teksten maken (eenmalig, op de achtergrond)"
    uitslag.row(wat, gemeten["teksten"], bodem=bodem)
    for naam, wat in (("lijst", "een toets in het zoekveld"), ("boom", "een toets, in de boom")):
        tijden = gemeten[naam]
        uitslag.row(f"{wat}, mediaan van {len(tijden)}", statistics.median(tijden))
        uitslag.row(f"{wat}, p99", p99(tijden), grens=bestand.maat.toets)
        traagst = ", ".join(repr(toets) for toets in reversed(gemeten[f"{naam}_traagst"]))
        uitslag.note(f"  de traagste: {max(tijden) * 1000:.1f} ms; {traagst}")
    uitslag.row("  geheugen met alle indexen, hele proces", gemeten["geheugen"], eenheid="MB")


def bench_findings(uitslag: Uitslag, een: Path, tien: Path) -> None:
    """All findings about one composition after each edit, measured in turns at both sizes."""
    rondes = [(measured("bevindingen", een), measured("bevindingen", tien)) for _ in range(BEURTEN)]
    p99s = []
    for factor, metingen in zip((1, 10), zip(*rondes, strict=True), strict=True):
        tijden = [tijd for meting in metingen for tijd in meting["tijden"]]
        aantal = metingen[0]["werkprocessen"]
        wat = f"een bewerking tot alle bevindingen, {factor} x, {aantal} werkprocessen"
        uitslag.row(f"{wat}, mediaan", statistics.median(tijden))
        uitslag.row(f"{wat}, p99", p99(tijden), grens=8 if factor == 1 else None)
        per_regel: dict[str, list[float]] = {}
        for meting in metingen:
            per_regel.setdefault(meting["traagste_regel"], []).extend(meting["traagste_tijden"])
        traagste = max(per_regel, key=lambda regel: p99(per_regel[regel]))
        uitslag.row(f"de traagste regel ({traagste}), p99", p99(per_regel[traagste]), grens=2)
        uitslag.row("alle bevindingen vanaf nul", middle(metingen, "opnieuw"), grens=150)
        uitslag.row("  de eerste keer", middle(metingen, "eerste"))
        p99s.append(p99(tijden))
    wat = "een bewerking tot alle bevindingen bij 10 x, p99"
    uitslag.row(wat, p99s[1], bodem=("dat van 1 x", p99s[0]), grens=1.3)


def bench_differences(uitslag: Uitslag, een: Bestand, twee: Bestand, opslag: Path) -> None:
    bodem = "parse van beide", een.parse()[1] + twee.parse()[1]
    bestanden = [measured("verschil", een.pad, twee.pad) for _ in range(3)]
    wat = "structuur verschil van twee bestanden"
    uitslag.row(wat, middle(bestanden, "tijd"), bodem=bodem, grens=6)
    ids = [measured("importeer", bestand.pad, opslag)["editie"] for bestand in (een, twee)]
    edities = [measured("verschil", *ids, "--opslag", opslag) for _ in range(3)]
    wat = "structuur verschil van twee edities uit de opslag"
    uitslag.row(wat, middle(edities, "tijd"), bodem=bodem, grens=6)


def middle(metingen: Sequence[dict[str, Any]], wat: str) -> float:
    """The median of one figure over the measurements."""
    return float(statistics.median(meting[wat] for meting in metingen))
