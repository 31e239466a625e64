"""Figures of overlap at national size: speed beside a peer library, and how well it finds."""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kwalificatiestructuur.laden import load_structuur
from tests.bench_meten import ROOT, Uitslag, measured, p99
from tests.bench_overlap import measure_noodzaak
from tests.bench_overlap_proces import texts_with_titles
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave
from tests.tekstparen import edit, judge

ECHT = ROOT.parent / "shared" / "real" / "sbb-xml"
VERGELIJKEN = ROOT / ".venv-vergelijken"
DREMPELS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
STANDAARD = 0.85
MINSTENS = 0.97


def bench_overeenkomst(uitslag: Uitslag) -> None:
    """Print the rows of this module."""
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        pad = write_sbb(map_ / "land.xml", Uitgave().dossiers())
        opslag = map_ / "opslag"
        measured("importeer", pad, opslag)
        bench_figures(uitslag, opslag)
        bench_peer(uitslag, opslag)
        bench_quality(uitslag, "gemaakte teksten", [pad])
    bench_quality(uitslag, "teksten van SBB", sorted(ECHT.glob("*.xml")))


def bench_figures(uitslag: Uitslag, opslag: Path) -> None:
    gemeten = measured("overlap", opslag)
    uitslag.row(
        "teksten van onderdelen klaarmaken (op de achtergrond)", gemeten["bouw"], grens=2000
    )
    uitslag.row("  dezelfde uit de opslag", gemeten["openen"])
    uitslag.row("  gereed voor de eerste vraag", gemeten["gereed"])
    uitslag.row("  van 100 cross-overs met inhoud", gemeten["crossovers"])
    wat = f"{gemeten['onderdelen']} onderdelen, {gemeten['kwalificaties']} kwalificaties"
    uitslag.row(f"alle overlap vanaf nul, {wat}", gemeten["vanaf_nul"], grens=250)
    uitslag.row("alle overlap na een bewerking, mediaan", statistics.median(gemeten["tijden"]))
    uitslag.row("alle overlap na een bewerking, p99", p99(gemeten["tijden"]), grens=16)
    tijden = measure_noodzaak()
    wat = "noodzaak: 470 kwalificaties, 1.288 keuzedelen, k tot 3"
    uitslag.row(wat, statistics.median(tijden), grens=300)
    uitslag.row("  hetzelfde als elk keuzedeel de helft heeft", statistics.median(vijandig()))


def vijandig() -> list[float]:
    """Where no bound says beforehand which keuzedelen are the best."""
    return measure_noodzaak(5, is_vijandig=True)


def peer_python() -> Path | None:
    """The Python of the environment with the libraries of others; None where it is not made."""
    python = VERGELIJKEN / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    return python if python.exists() else None


def bench_peer(uitslag: Uitslag, opslag: Path) -> None:
    """In the environment that has the peer: the same texts, the same questions, in turns."""
    python = peer_python()
    if python is None:
        uitslag.note("naast scikit-learn: niet gemeten; „make bench” zet de omgeving klaar")
        return
    gemeten = measured("gelijkenis", opslag, python=python)
    eigen, ander = (statistics.median(gemeten[naam]) for naam in ("eigen", "ander"))
    wat = f"één tekst tussen {gemeten['teksten']}, scikit-learn"
    uitslag.row(wat, ander)
    uitslag.row("één tekst, zelf", eigen, bodem=("scikit-learn", ander), grens=0.1)


def bench_quality(uitslag: Uitslag, wat: str, bestanden: Sequence[Path]) -> None:
    """Precision and recall of lightly edited texts among all, over thresholds."""
    if not bestanden:
        uitslag.note(f"{wat}: niet aanwezig")
        return
    delen = list(texts_with_titles(load_structuur(bestanden)))
    toeval = random.Random(4)
    woorden = sorted({woord for _, tekst in delen for woord in tekst.split()})
    plekken = [toeval.randrange(len(delen)) for _ in range(600)]
    bewerkt = [(plek, edit(delen[plek][1], woorden, toeval)) for plek in plekken]
    uitslag.note(f"licht bewerkte {wat} terugvinden tussen {len(delen)}")
    uitslag.note("  drempel, precisie, volledigheid")
    teksten, titels = [tekst for _, tekst in delen], [titel for titel, _ in delen]

    def is_verwant(een: int, ander: int) -> bool:
        return titels[een] == titels[ander]

    for oordeel in judge(teksten, bewerkt, DREMPELS, is_verwant):
        regel = f"  {oordeel.vanaf:.2f}  {oordeel.precisie:.4f}  {oordeel.volledigheid:.4f}"
        if oordeel.vanaf == STANDAARD:
            is_goed = min(oordeel.precisie, oordeel.volledigheid) >= MINSTENS
            regel += f"  [{'goed' if is_goed else 'TE WEINIG'}: minstens {MINSTENS}]"
            if not is_goed:
                uitslag.te_veel.append(f"licht bewerkte {wat}")
        uitslag.note(regel)
