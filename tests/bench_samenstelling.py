"""Figures of one composition: the bundled facts, findings while editing, the document."""

from __future__ import annotations

import csv
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree

from composer.document import read_document, write_document
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.resources_path import FEITEN
from tests.bench_bevindingen import compose, measure
from tests.bench_meten import Uitslag, p99, seconds


def read_all_csv() -> None:
    for pad in FEITEN.glob("*.csv"):
        with pad.open(encoding="utf-8", newline="") as bestand:
            for _ in csv.DictReader(bestand):
                pass


def bench_findings(uitslag: Uitslag, structuur: Kwalificatiestructuur) -> None:
    gemeten = measure(structuur)
    aantal = gemeten["werkprocessen"]
    uitslag.row(f"alle bevindingen vanaf nul, {aantal} werkprocessen", gemeten["opnieuw"])
    tijden = gemeten["tijden"]
    uitslag.row("een bewerking tot alle bevindingen, mediaan", statistics.median(tijden))
    uitslag.row("een bewerking tot alle bevindingen, p99", p99(tijden))


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
    bench_findings(uitslag, structuur)
    bench_document(uitslag, compose(structuur))
