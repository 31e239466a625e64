"""Small right files of every kind, to mutate; the same every time."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from tests.fuzzen.ingepakt import XLSX, ZIP
from tests.fuzzen.mutaties import CSV, JSON, XML, Mutatie
from tests.nationaal.lijsten import (
    crebo_rows,
    keuzedelen,
    pairs,
    write_crebolijst,
    write_overlap,
    write_register,
)
from tests.nationaal.model import Dossier, Kerntaak, Profiel
from tests.nationaal.schrijven import sbb_lines
from tests.nationaal.uitgave import Uitgave

_BOM = b"\xef\xbb\xbf"
_MOMENT = re.compile(rb">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<")


@dataclass(frozen=True)
class Soort:
    """A kind of file: how it ends, how it goes wrong, and the right ones to start from."""

    einde: str
    mutaties: tuple[Mutatie, ...]
    zaden: Callable[[], tuple[bytes, ...]]


def mutant(naam: str, nummer: int, seed: int) -> bytes:
    """One mutated file of this kind; the same for the same number."""
    r = Random(f"{seed}:{naam}:{nummer}")
    soort = SOORTEN[naam]
    data = r.choice(soort.zaden())
    for _ in range(r.choice((1, 1, 1, 2, 2, 3, 5))):
        data = r.choice(soort.mutaties)(data, r)
    return data


def small_dossiers(smaak: int) -> list[Dossier]:
    """Two dossiers with a few parts each and short other texts."""
    dossiers = Uitgave(seed=11, aantal=12, smaak=smaak).dossiers()
    return [_small(dossier) for dossier in dossiers if len(dossier.profielen) == 2][:2]


def _small(dossier: Dossier) -> Dossier:
    return replace(
        dossier,
        basis=tuple(map(_small_kerntaak, dossier.basis[:1])),
        profielen=tuple(map(_small_profiel, dossier.profielen)),
        teksten=tuple(tekst[:40] for tekst in dossier.teksten),
    )


def _small_profiel(profiel: Profiel) -> Profiel:
    kerntaken = tuple(map(_small_kerntaak, profiel.kerntaken[:1]))
    return replace(profiel, typering=profiel.typering[:50], kerntaken=kerntaken)


def _small_kerntaak(kerntaak: Kerntaak) -> Kerntaak:
    return replace(kerntaak, werkprocessen=kerntaak.werkprocessen[:2])


def _sbb(smaak: int) -> Callable[[], tuple[bytes, ...]]:
    @cache
    def zaden() -> tuple[bytes, ...]:
        dossiers = small_dossiers(smaak)
        return tuple(
            _BOM + "".join(sbb_lines(groep)).encode() for groep in (dossiers[:1], dossiers)
        )

    return zaden


def _written(naam: str) -> Callable[[], tuple[bytes, ...]]:
    """What a writer of lists makes of a few rows."""

    @cache
    def zaden() -> tuple[bytes, ...]:
        dossiers, records = small_dossiers(0), keuzedelen(3, 12)
        with tempfile.TemporaryDirectory() as map_:
            pad = Path(map_) / naam
            if "register" in naam:
                return (write_register(pad, records).read_bytes(),)
            if "overlap" in naam:
                return (_undated(write_overlap(pad, pairs(dossiers, records, 3, 20))),)
            rijen = crebo_rows(dossiers)
            return tuple(_undated(write_crebolijst(pad, rijen, jaar=jaar)) for jaar in (2021, 2026))

    return zaden


def _undated(pad: Path) -> bytes:
    """What stands in a file; in a workbook the moment of writing is always the same.

    Otherwise each run would have mutants of its own, and a number would not say which one.
    """
    if pad.suffix != ".xlsx":
        return pad.read_bytes()
    with zipfile.ZipFile(pad) as archief:
        return _zip(
            {
                lid: _MOMENT.sub(b">2026-01-01T00:00:00Z<", archief.read(lid))
                for lid in archief.namelist()
            }
        )


@cache
def _zips() -> tuple[bytes, ...]:
    """A dossier with every list, in one zip; one of them in a folder, and a zip in a zip."""
    leden = {
        "dossiers/een.xml": SOORTEN["sbb-2026"].zaden()[0],
        "register.csv": SOORTEN["register-csv"].zaden()[0],
        "overlap.json": SOORTEN["overlap-json"].zaden()[0],
        "crebo.xlsx": SOORTEN["crebolijst-xlsx"].zaden()[0],
        "lees mij.txt": b"Zomaar een tekst.\n",
    }
    plat = _zip(leden)
    return (
        plat,
        _zip({"binnen.zip": _zip(dict([*leden.items()][:2]))}),
        _zip(dict([*leden.items()][:1])),
    )


def _zip(leden: dict[str, bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as archief:
        for naam, inhoud in leden.items():
            archief.writestr(zipfile.ZipInfo(naam), inhoud)
    return uit.getvalue()


SOORTEN: dict[str, Soort] = {
    "sbb-2016": Soort(".xml", XML, _sbb(2016)),
    "sbb-2026": Soort(".xml", XML, _sbb(2026)),
    "register-csv": Soort(".csv", CSV, _written("register.csv")),
    "register-json": Soort(".json", JSON, _written("register.json")),
    "register-xml": Soort(".xml", XML, _written("register.xml")),
    "overlap-csv": Soort(".csv", CSV, _written("overlap.csv")),
    "overlap-json": Soort(".json", JSON, _written("overlap.json")),
    "overlap-xlsx": Soort(".xlsx", XLSX, _written("overlap.xlsx")),
    "crebolijst-xlsx": Soort(".xlsx", XLSX, _written("crebolijst.xlsx")),
    "zip": Soort(".zip", ZIP, _zips),
}
