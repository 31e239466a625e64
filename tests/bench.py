"""``make bench``: figures and ratios, measured in one run against the floor under each of them.

A figure says how long something takes, its floor how long the least possible work takes on the same
machine in the same run: the bare parse of the same file, an empty window. Times are medians unless
the line says p99.
"""

from __future__ import annotations

import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from lxml import etree

from composer.copy_parts import copy_kerntaak
from composer.document import read_document, write_document
from composer.findings import Findings
from composer.operations import Bewerking, BewerkingGeweigerd, move_step, set_tekst, set_titel
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling, new_id
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.resources_path import FEITEN
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from kwalificatiestructuur.zoeken import Zoekindex

ROOT = Path(__file__).resolve().parents[1]
WERKPROCESSEN = 40
EDITS = 400

EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
app.processEvents()
"""
OUR_WINDOW = """
from app.start import make_app
from app.werkplaats import Werkplaats
app = make_app()
werkplaats = Werkplaats(app)
werkplaats.open_window(None)
app.processEvents()
"""


def seconds(work: Callable[[], object], times: int = 15) -> float:
    """Median over a number of runs, after one that does not count."""
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def show(what: str, took: float, floor: str = "", least: float | None = None) -> None:
    """One line: the figure in milliseconds and, with a floor, the ratio."""
    ratio = f"  = {took / least:5.1f} x {floor} ({least * 1000:.2f} ms)" if least else ""
    print(f"{what:<58} {took * 1000:9.2f} ms{ratio}", flush=True)


def p99(taken: list[float]) -> float:
    """The value that 99 % of the runs stay under."""
    return statistics.quantiles(taken, n=100)[-1]


def read_all_csv() -> None:
    for pad in FEITEN.glob("*.csv"):
        with pad.open(encoding="utf-8", newline="") as bestand:
            for _ in csv.DictReader(bestand):
                pass


def compose(structuur: Kwalificatiestructuur) -> Samenstelling:
    """A composition of at least 40 werkprocessen, one kerntaak of every next kwalificatie."""
    kerntaken = []
    for kwalificatie in kwalificaties(structuur)[::3]:
        for code, _ in kerntaken_of(structuur, kwalificatie.crebo)[:1]:
            kerntaken.append(copy_kerntaak(structuur, Bronverwijzing(kwalificatie.crebo, code)))
        if sum(len(kerntaak.werkprocessen) for kerntaak in kerntaken) >= WERKPROCESSEN:
            break
    return Samenstelling(
        id=new_id(), naam="Meting", niveau=3, leerwegen=("bol",), kerntaken=tuple(kerntaken)
    )


def edits(samenstelling: Samenstelling) -> Iterator[Bewerking]:
    """Random edits of the kinds that a user makes while typing and arranging."""
    keuze = random.Random(7)
    for _ in range(EDITS):
        onderdeel = keuze.choice([wp for _, wp in samenstelling.werkprocessen])
        soort = keuze.randrange(3)
        try:
            if soort == 0:
                bewerking = set_titel(samenstelling, onderdeel.id, f"{onderdeel.titel} x")
            elif soort == 1:
                bewerking = set_tekst(samenstelling, onderdeel.id, "resultaat", onderdeel.titel)
            else:
                bewerking = move_step(samenstelling, [onderdeel.id], 1)
        except BewerkingGeweigerd:
            continue
        samenstelling = bewerking.samenstelling
        yield bewerking


def bench_structuur() -> Kwalificatiestructuur:
    structuur = load_structuur()
    show(
        "meegeleverde structuur laden", seconds(load_structuur), "csv lezen", seconds(read_all_csv)
    )
    index = Zoekindex(structuur)
    taken = []
    for woord in ("verkoop", "gasten ontvangen", "voorraad controleren", "25168", "begeleidt cl"):
        for einde in range(1, len(woord) + 1):
            start = time.perf_counter()
            index.zoek(woord[:einde])
            taken.append(time.perf_counter() - start)
    show("een toets in het zoekveld, p99", p99(taken))
    return structuur


def bench_findings(structuur: Kwalificatiestructuur) -> Samenstelling:
    samenstelling = compose(structuur)
    omgeving = Omgeving(structuur, load_regelset(), date(2026, 1, 1))
    show(
        f"alle bevindingen vanaf nul, {len(list(samenstelling.werkprocessen))} werkprocessen",
        seconds(lambda: Findings(omgeving, samenstelling)),
    )
    findings = Findings(omgeving, samenstelling)
    taken = []
    for na, change in edits(samenstelling):
        start = time.perf_counter()
        findings.update(na, change)
        taken.append(time.perf_counter() - start)
    show("een bewerking tot alle bevindingen, mediaan", statistics.median(taken))
    show("een bewerking tot alle bevindingen, p99", p99(taken))
    return samenstelling


def bench_document(samenstelling: Samenstelling) -> None:
    with temporary_document(write_document(samenstelling)) as pad:
        parse = seconds(lambda: etree.parse(pad))
        lezen = seconds(lambda: read_document(pad))
        sbb = seconds(lambda: load_structuur([pad]))
    show("document schrijven", seconds(lambda: write_document(samenstelling)), "lxml parse", parse)
    show("document lezen", lezen, "lxml parse", parse)
    show("hetzelfde bestand als SBB-structuur laden", sbb, "lxml parse", parse)


def bench_window() -> None:
    show(
        "eerste venster vanaf het begin", process(OUR_WINDOW), "leeg venster", process(EMPTY_WINDOW)
    )


def process(code: str) -> float:
    """Median wall time of a whole Python process that runs this code."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"KWALIFICATIECOMPOSER_MAP": folder}
        command = [sys.executable, "-c", code]
        return seconds(
            lambda: subprocess.run(
                command, cwd=ROOT, env=environment, check=True, capture_output=True
            ),
            times=7,
        )


@contextmanager
def temporary_document(data: bytes) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        pad = Path(folder) / "document.xml"
        pad.write_bytes(data)
        yield pad


def main() -> None:
    structuur = bench_structuur()
    bench_document(bench_findings(structuur))
    bench_window()


if __name__ == "__main__":
    main()
