"""The window against an empty one: how soon it is there, how soon it can be used, what it holds.

Every run is a process of its own, which prints a line when it has come so far: the window painted,
the tree filled and searched. Both windows are measured in turns, with the bytecode that every start
but the very first one has.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench_meten import ROOT, Mislukt, Uitslag
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave

KEER = 9
_RUST_MS = 4000
"""After this the window has nothing left to do."""

LEEG = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Venster(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(flush=True)
        app.exit()
app = QApplication(sys.argv)
venster = Venster()
venster.show()
app.exec()
sys.stdin.read()
"""
# Arguments: whether to stop at the first window, and how long to wait after the structure.
ONS = """
import sys
from app import start
def make_app(make=start.make_app):
    app = make()
    from app.skelet import Skelet
    def paint(self, event, paint=Skelet.paintEvent):
        paint(self, event)
        print(flush=True)
        if sys.argv[1] == "eerste":
            app.exit()
    Skelet.paintEvent = paint
    return app
class Begin(start.Begin):
    def run(self):
        self._werkplaats.structuur_geladen.connect(self.on_geladen)
        super().run()
    def on_geladen(self, pakket):
        from PySide6.QtCore import QTimer
        self.pakket = pakket
        QTimer.singleShot(0, self.use)
    def use(self):
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from kwalificatiestructuur.bronverwijzing import Bronverwijzing
        paneel = self._werkplaats.vensters[0].structuurpaneel
        assert paneel.reveal(Bronverwijzing(*next(iter(self.pakket.structuur.delen))))
        assert self.pakket.zoekindex.treffers("verk")
        print(flush=True)
        QTimer.singleShot(int(sys.argv[2]), QApplication.instance().exit)
start.make_app, start.Begin = make_app, Begin
start.run_window([])
sys.stdin.read()
"""


@dataclass
class Run:
    """Seconds from the start per line that was printed; memory at the end in MB, 0 = unknown."""

    tijden: list[float]
    rss: float
    uss: float


def bench_start(uitslag: Uitslag) -> None:
    """Print the rows of this module."""
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        bodem, eerste, klaar = [], [], []
        for _ in range(KEER + 1):
            bodem.append(run(map_, LEEG).tijden[0])
            eerste.append(run(map_, ONS, "eerste", "0").tijden[0])
            klaar.append(run(map_, ONS, "alles", "0").tijden[1])
        leeg = "leeg venster", middle(bodem)
        uitslag.row("eerste venster vanaf het begin", middle(eerste), bodem=leeg, grens=1.6)
        wat = "structuur bruikbaar, meegeleverde feiten"
        uitslag.row(wat, middle(klaar), bodem=leeg, grens=4)
        bench_landelijk(uitslag, map_)


def bench_landelijk(uitslag: Uitslag, map_: Path) -> None:
    """The same with the national structure in the store, and the memory that it takes."""
    sbb = write_sbb(map_ / "landelijk.xml", Uitgave().dossiers())
    opdracht = ["main.py", "structuur", "importeer", str(sbb), "--opslag", str(map_ / "opslag")]
    start([sys.executable, *opdracht], map_).communicate()
    bodem, klaar = [], []
    for _ in range(KEER + 1):
        bodem.append(run(map_, LEEG).tijden[0])
        klaar.append(run(map_, ONS, "alles", "0").tijden[1])
    leeg = "leeg venster", middle(bodem)
    wat = "structuur bruikbaar, landelijk uit de opslag"
    uitslag.row(wat, middle(klaar), bodem=leeg, grens=4)
    niets, ons = run(map_, LEEG), run(map_, ONS, "alles", str(_RUST_MS))
    if niets.uss:
        wat = "geheugen van het venster, landelijk"
        uitslag.row(wat, ons.rss, bodem=("leeg venster", niets.rss), grens=5, eenheid="MB")
        wat = "  waarvan met niets gedeeld"
        uitslag.row(wat, ons.uss, bodem=("leeg venster", niets.uss), eenheid="MB")


def run(map_: Path, code: str, *woorden: str) -> Run:
    """Run a window, which keeps its settings, its store and its bytecode in this folder."""
    begin = time.perf_counter()
    with start([sys.executable, "-c", code, *woorden], map_) as proces:
        assert proces.stdin is not None
        assert proces.stdout is not None
        verwacht = 1 if "alles" not in woorden else 2
        tijden: list[float] = []
        while len(tijden) < verwacht and proces.stdout.readline():
            tijden.append(time.perf_counter() - begin)
        if len(tijden) < verwacht:
            assert proces.stderr is not None
            raise Mislukt((proces.stderr.read().strip().splitlines() or ["?"])[-1])
        if woorden[-1:] == (str(_RUST_MS),):
            time.sleep(_RUST_MS / 1000 + 1)
        rss, uss = memory(proces.pid)
        proces.communicate("")
    return Run(tijden, rss, uss)


def start(command: list[str], map_: Path) -> subprocess.Popen[str]:
    """Start a process with everything of its own in this folder."""
    omgeving = os.environ | {
        "KWALIFICATIECOMPOSER_MAP": str(map_),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(map_ / "bytecode"),
    }
    omgeving.pop("PYTHONDONTWRITEBYTECODE", None)
    pijp = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=ROOT, env=omgeving, stdin=pijp, stdout=pijp, stderr=pijp, text=True
    )


def memory(pid: int) -> tuple[float, float]:
    """(with what is shared, of this process alone) in MB; zeros where the system does not say."""
    pad = Path(f"/proc/{pid}/smaps_rollup")
    if not pad.exists():
        return 0.0, 0.0
    regels = (regel.split() for regel in pad.read_text().splitlines()[1:])
    maten = {woorden[0]: int(woorden[1]) * 1024 / 1e6 for woorden in regels}
    return maten["Rss:"], maten["Private_Clean:"] + maten["Private_Dirty:"]


def middle(tijden: list[float]) -> float:
    """The median, without the first run, which made the bytecode."""
    return statistics.median(tijden[1:])
