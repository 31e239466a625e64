"""Figures of one composition: the bundled facts, findings while editing, the document."""

from __future__ import annotations

import csv
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
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
from tests.bench_meten import Uitslag, p99, seconds

WERKPROCESSEN = 40
EDITS = 400


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


def bench_findings(uitslag: Uitslag, structuur: Kwalificatiestructuur) -> Samenstelling:
    samenstelling = compose(structuur)
    omgeving = Omgeving(structuur, load_regelset(), date(2026, 1, 1))
    uitslag.row(
        f"alle bevindingen vanaf nul, {len(list(samenstelling.werkprocessen))} werkprocessen",
        seconds(lambda: Findings(omgeving, samenstelling)),
    )
    findings = Findings(omgeving, samenstelling)
    taken = []
    for na, change in edits(samenstelling):
        start = time.perf_counter()
        findings.update(na, change)
        taken.append(time.perf_counter() - start)
    uitslag.row("een bewerking tot alle bevindingen, mediaan", statistics.median(taken))
    uitslag.row("een bewerking tot alle bevindingen, p99", p99(taken))
    return samenstelling


def bench_document(uitslag: Uitslag, samenstelling: Samenstelling) -> None:
    with temporary_document(write_document(samenstelling)) as pad:
        bodem = "lxml parse", seconds(lambda: etree.parse(pad))
        lezen = seconds(lambda: read_document(pad))
        sbb = seconds(lambda: load_structuur([pad]))
    uitslag.row("document schrijven", seconds(lambda: write_document(samenstelling)), bodem=bodem)
    uitslag.row("document lezen", lezen, bodem=bodem)
    uitslag.row("hetzelfde bestand als SBB-structuur laden", sbb, bodem=bodem)


@contextmanager
def temporary_document(data: bytes) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        pad = Path(folder) / "document.xml"
        pad.write_bytes(data)
        yield pad


def bench_samenstelling(uitslag: Uitslag) -> None:
    """Print the rows of this module."""
    structuur = load_structuur()
    bodem = "csv lezen", seconds(read_all_csv)
    uitslag.row("meegeleverde structuur laden", seconds(load_structuur), bodem=bodem)
    bench_document(uitslag, bench_findings(uitslag, structuur))
