"""Figures of compositions side by side at national size, beside a general XML differ."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.bench_meten import Uitslag, measured, p99
from tests.bench_overeenkomst import peer_python
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave


def bench_naast_elkaar(uitslag: Uitslag) -> None:
    """Print the rows of this module."""
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        opslag = map_ / "opslag"
        pad = write_sbb(map_ / "land.xml", Uitgave().dossiers())
        measured("importeer", pad, opslag)
        for gedeeld, wat in ((True, "met gedeelde onderdelen"), (False, "zonder iets gemeen")):
            bench_columns(uitslag, opslag, gedeeld=gedeeld, wat=wat)
        bench_differ(uitslag, opslag, map_)
    bench_scrolling(uitslag)


def bench_columns(uitslag: Uitslag, opslag: Path, *, gedeeld: bool, wat: str) -> None:
    """The drafts of one institution are what the limits are for; the other is the most work."""
    gemeten = measured("naast", opslag, "ja" if gedeeld else "nee")
    is_gewoon = gedeeld
    aantal = f"20 samenstellingen {wat}, {gemeten['werkprocessen']} werkprocessen"
    vanaf_nul = statistics.median(gemeten["vanaf_nul"])
    uitslag.row(f"{aantal}, vanaf nul", vanaf_nul, grens=100 if is_gewoon else None)
    uitslag.row("  de eerste keer", gemeten["eerste"])
    tijden = gemeten["bewerking"]
    uitslag.row("  na een bewerking, mediaan", statistics.median(tijden))
    uitslag.row("  na een bewerking, p99", p99(tijden), grens=16 if is_gewoon else None)


def bench_scrolling(uitslag: Uitslag) -> None:
    """One notch of the wheel, painted, at 20 columns of 2,000 rows; 60 frames are 16.7 ms each."""
    for maat, tijden in measured("scrollen").items():
        bodem = ("kale tabel", statistics.median(tijden["kaal"]))
        eigen = tijden["eigen"]
        uitslag.row(f"scrollen door 20 x 2.000 bij {maat}", statistics.median(eigen), bodem=bodem)
        uitslag.row("  p99", p99(eigen), grens=16.7)


def bench_differ(uitslag: Uitslag, opslag: Path, map_: Path) -> None:
    python = peer_python()
    if python is None:
        uitslag.note("naast xmldiff: niet gemeten; „make bench” zet de omgeving klaar")
        return
    gemeten = measured("xmldiff", opslag, map_, python=python)
    ander = statistics.median(gemeten["ander"])
    uitslag.row("twee documenten, xmldiff", ander)
    eigen = statistics.median(gemeten["eigen"])
    uitslag.row("twee documenten, zelf", eigen, bodem=("xmldiff", ander), grens=0.05)
    omgezet = gemeten["omgezet"]
    zin = f"  gelijke delen in een andere volgorde: xmldiff {omgezet['ander']} verschillen, zelf "
    uitslag.note(f"{zin}{omgezet['eigen']}")
    if omgezet["eigen"]:
        uitslag.te_veel.append("verschillen bij gelijke delen in een andere volgorde")
