"""The other lists at national size: register of keuzedelen, overlap, crebo list; in every form.

The crebo list and the overlap are about the kwalificaties of an ``Uitgave``.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

from openpyxl import Workbook

from tests.nationaal.edities import successor_of
from tests.nationaal.model import Dossier
from tests.nationaal.uitgave import DOMEINEN
from tests.nationaal.woorden import Schrijver

KEUZEDELEN: Final = 1491
PAREN: Final = 3005
AARDEN: Final = {"5657": "Verdiepend", "5658": "Verbredend", "5656": "Doorstroom"}
_DAG_NUL: Final = date(1899, 12, 30)
_HARD: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class Keuzedeel:
    """One record of the register; ``aarden`` by SBB number."""

    nr: str
    code: str
    titel: str
    sbu: int
    ingangsdatum: date
    einddatum: date | None
    sectorkamer_nr: str
    aarden: tuple[str, ...]
    beschrijving: str


@dataclass(frozen=True, slots=True)
class Paar:
    """A crebo and a keuzedeel with overlap; ``titel`` is that of the keuzedeel."""

    crebo: str
    keuzedeel: str
    titel: str
    datum: date | None


@dataclass(frozen=True, slots=True)
class Creboregel:
    """One row of the crebo list; without a level it is a dossier, with "" as code a domain."""

    code: str
    naam: str
    niveau: int | None = None
    prijsfactor: str = ""
    soort: str = ""
    leerweg: str = ""


def keuzedelen(seed: int = 1, aantal: int = KEUZEDELEN) -> list[Keuzedeel]:
    """A register; one of the codes has two records, each with its period of validity."""
    s = Schrijver(f"{seed}:keuzedelen")
    records = []
    for n in range(aantal):
        begin = date(2016, 3, 1) + timedelta(days=s.toeval.randrange(3600))
        # The last one is the second record of an earlier code.
        nummer = n + 1 if n + 1 < aantal else max(1, aantal // 2)
        records.append(
            Keuzedeel(
                nr=str(700_000 + n),
                code=f"K{nummer:04}",
                titel=s.title().strip(),
                sbu=s.toeval.choice((240, 480, 720)),
                ingangsdatum=begin,
                einddatum=begin + timedelta(days=1500) if s.chance(0.15) else None,
                sectorkamer_nr=str(5672 + n % 9),
                aarden=tuple(s.toeval.sample(sorted(AARDEN), s.toeval.randint(1, 2))),
                beschrijving=s.text(300),
            )
        )
    return records


def pairs(
    dossiers: Iterable[Dossier], records: Sequence[Keuzedeel], seed: int = 1, aantal: int = PAREN
) -> list[Paar]:
    """Pairs of a kwalificatie and a keuzedeel, each once."""
    s = Schrijver(f"{seed}:overlap")
    crebos = [p.crebos[0] for d in dossiers for p in d.profielen]
    paren: dict[tuple[str, str], Paar] = {}
    mogelijk = len(crebos) * len({record.code for record in records})
    while len(paren) < min(aantal, mogelijk):
        crebo, record = s.toeval.choice(crebos), s.toeval.choice(records)
        datum = date(2020, 1, 1) + timedelta(days=s.toeval.randrange(2000))
        paar = Paar(crebo, record.code, record.titel, None if s.chance(0.03) else datum)
        paren.setdefault((crebo, record.code), paar)
    return sorted(paren.values(), key=lambda paar: (paar.crebo, paar.keuzedeel))


def write_register(pad: Path, records: Iterable[Keuzedeel]) -> Path:
    """As CSV, JSON or XML, by the end of the name."""
    if pad.suffix == ".csv":
        with pad.open("w", encoding="utf-8", newline="") as bestand:
            schrijver = csv.writer(bestand, lineterminator="\n")
            kop = "code titel sbu ingangsdatum einddatum sectorkamer_nr aard certificaat"
            schrijver.writerow(kop.split())
            for r in records:
                aard = "/".join(AARDEN[nr] for nr in r.aarden)
                datums = r.ingangsdatum.isoformat(), _iso(r.einddatum)
                schrijver.writerow((r.code, r.titel, r.sbu, *datums, r.sectorkamer_nr, aard, "nee"))
        return pad
    velden = [_fields(record) for record in records]
    if pad.suffix == ".json":
        pad.write_text(json.dumps(velden, ensure_ascii=False, indent=1), encoding="utf-8")
        return pad
    regels = ['<?xml version="1.0" encoding="utf-8"?>', "<keuzedelen>"]
    for record in velden:
        regels.append("  <keuzedeel>")
        for naam, waarde in record.items():
            for deel in waarde if isinstance(waarde, list) else [waarde]:
                tekst = "" if deel is None else escape(str(deel))
                regels.append(f"    <{naam}>{tekst}</{naam}>")
        regels.append("  </keuzedeel>")
    pad.write_text("\n".join([*regels, "</keuzedelen>", ""]), encoding="utf-8")
    return pad


def _fields(record: Keuzedeel) -> dict[str, Any]:
    return {
        "nr": record.nr,
        "code": record.code,
        "titel": record.titel,
        "ingangsdatum": record.ingangsdatum.isoformat(),
        "einddatum": _iso(record.einddatum) or None,
        "sectorkamer_nr": record.sectorkamer_nr,
        "aarden": list(record.aarden),
        "sbu": record.sbu,
        "beschrijving": record.beschrijving,
    }


def write_overlap(pad: Path, paren: Sequence[Paar]) -> Path:
    """As CSV, JSON or XLSX, by the end of the name; the last two with the oddities of the real one.

    Two kwalificaties that share a keuzedeel and a date may share a row, rows come twice, one row
    has no code, and dates are serial numbers here and there.
    """
    if pad.suffix == ".csv":
        with pad.open("w", encoding="utf-8", newline="") as bestand:
            schrijver = csv.writer(bestand, lineterminator="\n")
            schrijver.writerow(("crebo", "keuzedeel", "vastgesteld"))
            schrijver.writerows((p.crebo, p.keuzedeel, _iso(p.datum)) for p in paren)
        return pad
    kop = "Crebo", "Omschrijving", "Kwalificatie", "overlap", "datum", "publicatie"
    rijen = list(_overlap_rows(paren))
    if pad.suffix == ".json":
        records = [dict(zip(kop, rij, strict=True)) for rij in rijen]
        pad.write_text(json.dumps(records, ensure_ascii=False, default=str), encoding="utf-8")
        return pad
    boek = Workbook(write_only=True)
    blad = boek.create_sheet("Overlap")
    for rij in (kop, *rijen):
        blad.append(rij)
    boek.save(pad)
    return pad


def _overlap_rows(paren: Sequence[Paar]) -> Iterator[tuple[object, ...]]:
    per_deel = sorted(paren, key=lambda p: (p.keuzedeel, str(p.datum), p.crebo))
    samen: set[Paar] = set()
    for n, (paar, volgend) in enumerate(pairwise([*per_deel, per_deel[-1]])):
        if paar in samen:
            continue
        crebo: object = paar.crebo if n % 3 else int(paar.crebo)
        gelijk = (paar.keuzedeel, paar.datum) == (volgend.keuzedeel, volgend.datum)
        if gelijk and volgend != paar:
            crebo = f"{paar.crebo};{volgend.crebo}"
            samen.add(volgend)
        datum: object = "" if paar.datum is None else paar.datum.isoformat()
        if paar.datum and n % 2:
            datum = (paar.datum - _DAG_NUL).days
        rij = crebo, paar.titel, paar.keuzedeel, "Ja", datum, "Ja"
        yield rij
        if n % 40 == 7:
            yield rij
    yield "", "Zonder code", paren[0].keuzedeel, "Ja", "", "Ja"


def crebo_rows(dossiers: Iterable[Dossier]) -> list[Creboregel]:
    """The rows below the headers: every dossier with its kwalificaties, by domain."""
    per_domein: dict[str, list[Dossier]] = {}
    for dossier in dossiers:
        per_domein.setdefault(dossier.domein, []).append(dossier)
    rijen = []
    for n, domein in enumerate(sorted(per_domein)):
        code = 79000 + 10 * DOMEINEN.index(domein) if domein in DOMEINEN else 79150
        rijen.append(Creboregel("", f"{n + 1}. Domein {n}   {code}"))
        for dossier in per_domein[domein]:
            rijen.append(Creboregel(dossier.crebo, dossier.titel))
            for profiel in sorted(dossier.profielen, key=lambda p: p.hoofdstuk):
                factor = profiel.prijsfactor.replace(".", ",")
                rijen.append(
                    Creboregel(
                        profiel.crebos[0],
                        profiel.titel,
                        profiel.niveau,
                        factor,
                        profiel.soort,
                        "BOL/BBL" if len(rijen) % 3 else "BBL",
                    )
                )
    return rijen


def write_crebolijst(pad: Path, rijen: Sequence[Creboregel], *, jaar: int = 2026) -> Path:
    """As SBB publishes it: a title beside the headers, a second header row, an Entree section."""
    boek = Workbook(write_only=True)
    blad = boek.create_sheet("Complete lijst")
    code = "Crebonummer" if jaar < 2022 else "Opleidingscode"
    kop = "Kwalificatie", "Niveau", "Prijsfactor", "Soort opleiding", "Beroepsvereisten", "Leerweg"
    blad.append((f"Opleidingen in het mbo, {jaar}", code, *kop))
    blad.append(("", "Dossiercrebo", "Kwalificatiedossier"))
    gewoon, entree = _sections(rijen)
    for groep in (gewoon, [Creboregel("", "Entree"), *entree]):
        for rij in groep:
            if not rij.code:
                blad.append((rij.naam,))
            elif rij.niveau is None:
                blad.append(("", f"{rij.code}{_HARD}", rij.naam))
            else:
                cellen = rij.niveau, rij.prijsfactor, rij.soort, "", rij.leerweg
                blad.append(("", f"{_HARD}{rij.code}{_HARD}", rij.naam, *cellen))
    vervallen = boek.create_sheet("Vervallen")
    vervallen.append(("Vervallen", code, "Kwalificatie", "Vervangen door"))
    for rij in gewoon[::40]:
        if rij.niveau is not None:
            vervallen.append(("", rij.code, rij.naam, successor_of(rij.code)))
    boek.save(pad)
    return pad


def _sections(rijen: Sequence[Creboregel]) -> tuple[list[Creboregel], list[Creboregel]]:
    """The rows of level 1, under their dossiers, apart from all others."""
    gewoon: list[Creboregel] = []
    entree: list[Creboregel] = []
    dossier: Creboregel | None = None
    for rij in rijen:
        if rij.niveau == 1:
            entree.extend([dossier, rij] if dossier and dossier not in entree else [rij])
        else:
            gewoon.append(rij)
        if rij.niveau is None and rij.code:
            dossier = rij
    return gewoon, entree


def _iso(datum: date | None) -> str:
    return "" if datum is None else datum.isoformat()
