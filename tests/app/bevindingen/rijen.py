"""Rows of findings that need no rule behind them."""

from __future__ import annotations

from app.bevindingen.rijen import Rij
from composer.finding import Ernst, Finding


def rij(
    regel: str, ernst: Ernst = Ernst.FOUT, onderdeel: str = "", nr: int = 0, plaats: int = -1
) -> Rij:
    finding = Finding(regel, "gewoon", ernst, onderdeel=onderdeel)
    zin, titel = f"Zin van {regel}", f"Titel {regel}"
    return Rij(finding, zin, onderdeel, titel, "WEB art. 1", nr, titel=onderdeel, plaats=plaats)
