"""What the benchmarks measure with, and how they print it.

A figure stands beside its floor: the least possible work on the same machine in the same run. The
ratio is what counts, and the limit is one on the ratio (or on the figure, where there is no floor).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
BYTECODE = ROOT / "build" / "bytecode"
EENHEDEN = {"ms": 1000.0, "MB": 1.0}


@dataclass
class Uitslag:
    """Prints the rows and remembers which of them are over their limit."""

    te_veel: list[str] = field(default_factory=list)

    def row(
        self,
        wat: str,
        waarde: float,
        *,
        bodem: tuple[str, float] | None = None,
        grens: float | None = None,
        eenheid: str = "ms",
    ) -> None:
        """One line: figure, floor, ratio, limit. Times are in seconds, memory in MB."""
        maal = EENHEDEN[eenheid]
        regel = f"{wat:<58} {waarde * maal:9.2f} {eenheid}"
        gemeten = waarde * maal
        if bodem is not None:
            naam, minst = bodem
            gemeten = waarde / minst
            regel += f"  = {gemeten:6.2f} x {naam} ({minst * maal:.2f} {eenheid})"
        if grens is not None:
            goed = gemeten <= grens
            maat = "x" if bodem is not None else eenheid
            regel += f"  [{'goed' if goed else 'TE VEEL'}: hoogstens {grens:g} {maat}]"
            if not goed:
                self.te_veel.append(wat)
        print(regel, flush=True)

    def note(self, tekst: str) -> None:
        """A line without a figure."""
        print(tekst, flush=True)

    def close(self) -> None:
        """Say at the end what is over its limit."""
        self.note("")
        if self.te_veel:
            self.note("Boven de grens: " + "; ".join(self.te_veel))
        else:
            self.note("Alles binnen de grenzen.")


def seconds(work: Callable[[], object], times: int = 15) -> float:
    """Median over a number of runs, after one that does not count."""
    work()
    return statistics.median(each(work, times))


def each(work: Callable[[], object], times: int) -> list[float]:
    """How long every run takes."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def p99(taken: list[float]) -> float:
    """The value that 99 % of the runs stay under."""
    return statistics.quantiles(taken, n=100)[-1]


def measured(*woorden: str | Path, python: str | Path = sys.executable) -> dict[str, Any]:
    """What ``tests.bench_proces`` measures in a process of its own, which starts clean."""
    uit = _run([str(python), "-m", "tests.bench_proces", *map(str, woorden)])
    gemeten = json.loads(uit)
    assert isinstance(gemeten, dict)
    return gemeten


def _run(command: list[str]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "KWALIFICATIECOMPOSER_MAP": folder,
            "XDG_DATA_HOME": folder,
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": str(BYTECODE),
        }
        # With the bytecode that every run but the very first one has.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        klaar = subprocess.run(
            command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True
        )
    if klaar.returncode:
        laatste = klaar.stderr.strip().splitlines()[-1:] or ["?"]
        raise Mislukt(laatste[0])
    return klaar.stdout


class Mislukt(Exception):
    """A measurement in another process did not succeed; says its last line."""
