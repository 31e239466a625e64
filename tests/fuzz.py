"""``python -m tests.fuzz --aantal 20000 --soort sbb-2016``: mutated files of every kind.

Whatever a file holds, what comes of it is a structure, with or without warnings, or an error that
the user can read; never another exception, a hang, or a changed store. A failure names its number;
``--nummer`` tries that one again and ``--bewaar`` keeps the file.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from pathlib import Path

from tests.fuzzen.oordeel import SECONDEN, Proef, Uitkomst
from tests.fuzzen.zaden import SOORTEN, mutant

_GEHEUGEN = 3 * 1024**3
_GETOOND = 20


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--aantal", type=int, default=2000, help="bestanden per soort")
    parser.add_argument("--soort", nargs="+", choices=sorted(SOORTEN), default=sorted(SOORTEN))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--werkers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--opslag-elke", type=int, default=10, help="0: zonder opslag")
    parser.add_argument("--nummer", type=int, help="alleen dit bestand")
    parser.add_argument("--bewaar", type=Path, metavar="MAP", help="bewaart wat misgaat")
    keuzes = parser.parse_args()
    fouten = 0
    for soort in keuzes.soort:
        nummers = [keuzes.nummer] if keuzes.nummer is not None else list(range(keuzes.aantal))
        begin = time.perf_counter()
        tellingen: Counter[str] = Counter()
        traagste = (0.0, 0)
        gezien: Counter[str] = Counter()
        for uitkomst in run(soort, nummers, keuzes.seed, keuzes.werkers, keuzes.opslag_elke):
            tellingen[uitkomst.hoe] += 1
            traagste = max(traagste, (uitkomst.seconden, uitkomst.nummer))
            if uitkomst.hoe == "FOUT":
                _show(uitkomst, gezien, keuzes.bewaar, keuzes.seed)
        taken = time.perf_counter() - begin
        aantallen = ", ".join(f"{hoe} {aantal}" for hoe, aantal in sorted(tellingen.items()))
        print(
            f"{soort:<16} {len(nummers)} bestanden in {taken:.0f} s: {aantallen}; "
            f"de traagste nummer {traagste[1]}: {traagste[0]:.2f} s",
            flush=True,
        )
        fouten += tellingen["FOUT"]
    return 1 if fouten else 0


def _show(uitkomst: Uitkomst, gezien: Counter[str], bewaar: Path | None, seed: int) -> None:
    """Each fault once, by its last lines; the file it came from where asked."""
    wat = "\n".join(uitkomst.wat.strip().splitlines()[-3:])
    gezien[wat[:120]] += 1
    if gezien[wat[:120]] > 1 or len(gezien) > _GETOOND:
        return
    print(f"--- {uitkomst.soort} nummer {uitkomst.nummer}\n{uitkomst.wat}", flush=True)
    if bewaar is not None:
        bewaar.mkdir(parents=True, exist_ok=True)
        naam = f"{uitkomst.soort}-{uitkomst.nummer}{SOORTEN[uitkomst.soort].einde}"
        (bewaar / naam).write_bytes(mutant(uitkomst.soort, uitkomst.nummer, seed))


def run(
    soort: str, nummers: list[int], seed: int, werkers: int, opslag_elke: int
) -> Iterator[Uitkomst]:
    """The outcome of every number, from several processes; one that hangs is ended and replaced."""
    werkers = max(1, min(werkers, len(nummers)))
    groepen = [nummers[werker::werkers] for werker in range(werkers)]
    bezig = dict(_start(soort, groep, seed, opslag_elke) for groep in groepen)
    while bezig:
        klaar = wait(list(bezig), timeout=1)
        for lijn in [lijn for lijn in bezig if lijn in klaar or bezig[lijn].late()]:
            assert isinstance(lijn, Connection)
            werker = bezig[lijn]
            uitkomst = werker.receive(lijn)
            if uitkomst is not None:
                yield uitkomst
            elif werker.finished():
                werker.end()
                del bezig[lijn]
            else:
                del bezig[lijn]
                yield Uitkomst(soort, werker.rest[0], "FOUT", werker.end())
                bezig |= dict([_start(soort, werker.rest[1:], seed, opslag_elke)])


class _Werker:
    """One process, and the numbers it has still to do."""

    def __init__(self, proces: multiprocessing.process.BaseProcess, rest: list[int]) -> None:
        self._proces = proces
        self.rest = rest
        self._sinds = time.monotonic()

    def receive(self, lijn: Connection) -> Uitkomst | None:
        """The next outcome; None when there comes no other."""
        try:
            uitkomst = lijn.recv() if lijn.poll() else None
        except (EOFError, OSError):
            return None
        if isinstance(uitkomst, Uitkomst):
            self.rest = self.rest[1:]
            self._sinds = time.monotonic()
            return uitkomst
        return None

    def late(self) -> bool:
        """Whether it hangs in something that no signal can interrupt."""
        return time.monotonic() - self._sinds > 2 * SECONDEN + 5

    def finished(self) -> bool:
        return not self.rest

    def end(self) -> str:
        """End the process; what it died of."""
        if self._proces.is_alive() and self.late():
            self._proces.kill()
            self._proces.join()
            return f"hangt langer dan {SECONDEN} s"
        self._proces.join()
        return f"het proces eindigde met {self._proces.exitcode}"


def _start(
    soort: str, nummers: list[int], seed: int, opslag_elke: int
) -> tuple[Connection, _Werker]:
    ontvang, stuur = multiprocessing.Pipe(duplex=False)
    proces = multiprocessing.get_context().Process(
        target=_work, args=(stuur, soort, nummers, seed, opslag_elke), daemon=True
    )
    proces.start()
    stuur.close()
    return ontvang, _Werker(proces, nummers)


def _work(lijn: Connection, soort: str, nummers: list[int], seed: int, opslag_elke: int) -> None:
    _limit_memory()
    with tempfile.TemporaryDirectory() as map_:
        proef = Proef(Path(map_), seed=seed, opslag_elke=opslag_elke)
        for nummer in nummers:
            lijn.send(proef.attempt(soort, nummer))


def _limit_memory() -> None:
    """A file that asks for more memory than this fails here instead of filling the machine."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_GEHEUGEN, _GEHEUGEN))


if __name__ == "__main__":
    sys.exit(main())
