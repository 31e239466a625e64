"""The facts that come with the product (``resources/feiten``), as one source.

16 domains, 172 dossiers and 470 kwalificaties of 2015; titles of the parts of 74 of them (no
texts), the register of keuzedelen, the published overlap and the known cross-overs.
"""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from itertools import starmap
from operator import itemgetter
from pathlib import Path
from typing import Final

from kwalificatiestructuur.elementen import (
    Competentie,
    Crossover,
    Dossier,
    Editie,
    Geldigheid,
    Kerntaak,
    Kerntaakplaats,
    Keuzedeel,
    Keuzedeeloverlap,
    Kwalificatie,
    Opleidingsdomein,
    Sectorkamer,
    Structuurgegevens,
    Werkproces,
)
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.resources_path import FEITEN

Rij = dict[str, str]
Delen = dict[str, tuple[Kerntaakplaats, ...]]

BESTANDEN: Final = (
    "opleidingsdomeinen",
    "kwalificaties_2015",
    "delen_2015",
    "keuzedelen",
    "keuzedeel_overlap",
    "crossovers",
    "crossover_bronkwalificaties",
    "sectorkamers",
    "competenties",
)

_KEUZEDEEL: Final = (
    "code",
    "titel",
    "sbu",
    "ingangsdatum",
    "einddatum",
    "sectorkamer_nr",
    "aard",
    "certificaat",
)
_OVERLAP: Final = ("crebo", "keuzedeel", "vastgesteld")

# The Regeling vaststelling kwalificatiedossiers 2015 (BWBR0036352) sets the dossiers from this day.
_REGELING_VANAF: Final = Geldigheid(vanaf=date(2015, 8, 1))


@lru_cache(maxsize=1)
def load_bundel() -> Structuurgegevens:
    """The bundled facts; read once, the same value afterwards."""
    with _readable():
        return _load()


@lru_cache(maxsize=1)
def bundel_editie() -> Editie:
    """Which edition the bundled facts are; makes nothing of what is in the files."""
    with _readable():
        return Editie(_editie_id(), "Meegeleverde feiten (2015)", "resources/feiten")


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except OSError as fout:
        raise Invoerfout(
            "de meegeleverde feiten kunnen niet worden gelezen; installeer het programma opnieuw",
            bestand=fout.filename,
        ) from None


def _load() -> Structuurgegevens:
    editie = bundel_editie()
    domeinen = _domeinen(read_feiten("opleidingsdomeinen"))
    return Structuurgegevens(
        editie=editie,
        domeinen=domeinen,
        dossiers=_dossiers(
            read_feiten("kwalificaties_2015"), read_feiten("delen_2015"), domeinen, editie.id
        ),
        keuzedelen=tuple(starmap(_keuzedeel, _columns("keuzedelen", *_KEUZEDEEL))),
        overlap=tuple(starmap(_overlap, _columns("keuzedeel_overlap", *_OVERLAP))),
        crossovers=_crossovers(
            read_feiten("crossovers"), read_feiten("crossover_bronkwalificaties")
        ),
        sectorkamers=tuple(
            Sectorkamer(rij["nr"], rij["titel"]) for rij in read_feiten("sectorkamers")
        ),
        competenties=tuple(
            Competentie(rij["nr"], rij["titel"], rij["code"]) for rij in read_feiten("competenties")
        ),
    )


def read_feiten(naam: str) -> list[Rij]:
    """The rows of ``resources/feiten/<naam>.csv`` as dicts by column."""
    kop, *rijen = _lines(naam)
    return [dict(zip(kop, rij, strict=True)) for rij in rijen]


def _columns(naam: str, *kolommen: str) -> Iterator[tuple[str, ...]]:
    """These columns of a table that is too long to make a dict of each row."""
    kop, *rijen = _lines(naam)
    return map(itemgetter(*map(kop.index, kolommen)), rijen)


def _lines(naam: str) -> list[list[str]]:
    with _pad(naam).open(encoding="utf-8", newline="") as bestand:
        return list(csv.reader(bestand))


def _pad(naam: str) -> Path:
    return FEITEN / f"{naam}.csv"


def _editie_id() -> str:
    inhoud = hashlib.sha256()
    for naam in BESTANDEN:
        inhoud.update(_pad(naam).read_bytes())
    return f"feiten-2015-{inhoud.hexdigest()[:8]}"


def _domeinen(rijen: Iterable[Rij]) -> tuple[Opleidingsdomein, ...]:
    """One domain per ``volgnummer``; its first row gives the canonical code and the name."""
    groepen: dict[int, list[Rij]] = defaultdict(list)
    for rij in rijen:
        groepen[int(rij["volgnummer"])].append(rij)
    return tuple(
        Opleidingsdomein(
            code=groep[0]["domein_code"],
            naam=groep[0]["naam"],
            volgnummer=nummer,
            codes=tuple(rij["domein_code"] for rij in groep),
            sbb_nrs=tuple(rij["sbb_nr"] for rij in groep),
        )
        for nummer, groep in sorted(groepen.items())
    )


def _dossiers(
    kwalificaties: Iterable[Rij],
    delen: Iterable[Rij],
    domeinen: Iterable[Opleidingsdomein],
    editie: str,
) -> tuple[Dossier, ...]:
    canoniek = {code: domein.code for domein in domeinen for code in domein.codes}
    groepen: dict[str, list[Rij]] = defaultdict(list)
    for rij in kwalificaties:
        groepen[rij["dossier_crebo"]].append(rij)
    rijen_van: dict[str, list[Rij]] = defaultdict(list)
    for rij in delen:
        rijen_van[rij["dossier_crebo"]].append(rij)
    dossiers = []
    for crebo, groep in groepen.items():
        kerntaken, plaatsen = _delen(crebo, rijen_van[crebo])
        dossiers.append(
            Dossier(
                crebo=crebo,
                titel=groep[0]["dossier"],
                domein=canoniek.get(groep[0]["domein_code"], ""),
                domeincode=groep[0]["domein_code"],
                editie=editie,
                kwalificaties=tuple(_kwalificatie(rij, plaatsen) for rij in groep),
                kerntaken=kerntaken,
                geldigheid=_REGELING_VANAF,
            )
        )
    return tuple(dossiers)


def _kwalificatie(rij: Rij, plaatsen: Delen) -> Kwalificatie:
    crebo = rij["kwalificatie_crebo"]
    departement = rij["beroepsvereisten_departement"]
    return Kwalificatie(
        crebo=crebo,
        naam=rij["kwalificatie"],
        dossier=rij["dossier_crebo"],
        niveau=_getal(rij["niveau"]),
        soort_opleiding=rij["soort_opleiding"],
        leerwegen=_leerwegen(rij["leerweg"]),
        prijsfactor=rij["prijsfactor"],
        departement=departement,
        crebos=(crebo,),
        wettelijke_beroepsvereisten="Ja" if departement else "Nee",
        plaatsen=plaatsen.get(crebo),
        bron=rij["bron"],
    )


def _delen(dossier: str, rijen: Iterable[Rij]) -> tuple[tuple[Kerntaak, ...], Delen]:
    """The kerntaken of a dossier, a shared one once, and where each kwalificatie holds them."""
    kerntaken: dict[str, Kerntaak] = {}
    plaatsen: dict[str, list[Kerntaakplaats]] = defaultdict(list)
    for kop, werkprocessen in _per_kerntaak(rijen):
        kerntaak = _kerntaak(dossier, kop, werkprocessen)
        kerntaken.setdefault(kerntaak.sleutel, kerntaak)
        plaatsen[kop["kwalificatie_crebo"]].append(Kerntaakplaats(kop["code"], kerntaak.sleutel))
    return tuple(kerntaken.values()), {crebo: tuple(lijst) for crebo, lijst in plaatsen.items()}


def _per_kerntaak(rijen: Iterable[Rij]) -> Iterable[tuple[Rij, list[Rij]]]:
    groepen: dict[tuple[str, str], list[Rij]] = defaultdict(list)
    for rij in rijen:
        groepen[rij["kwalificatie_crebo"], rij["kerntaak"] or rij["code"]].append(rij)
    return ((groep[0], groep[1:]) for groep in groepen.values())


def _kerntaak(dossier: str, kop: Rij, rijen: Sequence[Rij]) -> Kerntaak:
    """Without SBB number the key follows from the titles, so the same part gets the same key."""
    titels = "\n".join(" ".join(rij["titel"].split()) for rij in (kop, *rijen))
    deel = kop["sbb_nr"] or f"{dossier}:{hashlib.sha256(titels.encode()).hexdigest()[:12]}"
    werkprocessen = []
    for rij in rijen:
        hoofdstuk = int(rij["code"].rpartition("-W")[2])
        werkprocessen.append(
            Werkproces(
                sleutel=f"werkproces:{rij['sbb_nr'] or f'{deel}:W{hoofdstuk}'}",
                titel=rij["titel"],
                hoofdstuk=hoofdstuk,
                sbb_nr=rij["sbb_nr"] or None,
            )
        )
    return Kerntaak(
        sleutel=f"kerntaak:{deel}",
        titel=kop["titel"],
        werkprocessen=tuple(werkprocessen),
        sbb_nr=kop["sbb_nr"] or None,
    )


def _keuzedeel(
    code: str, titel: str, sbu: str, vanaf: str, tot: str, kamer: str, aard: str, certificaat: str
) -> Keuzedeel:
    datums = _datum(vanaf), _datum(tot)
    return Keuzedeel(code, titel, _getal(sbu), *datums, kamer, aard, certificaat)


def _overlap(crebo: str, keuzedeel: str, vastgesteld: str) -> Keuzedeeloverlap:
    return Keuzedeeloverlap(crebo, keuzedeel, _datum(vastgesteld))


def _crossovers(rijen: Iterable[Rij], bronnen: Iterable[Rij]) -> tuple[Crossover, ...]:
    bron_van: dict[str, list[str]] = defaultdict(list)
    for rij in bronnen:
        if rij["rol"].startswith("bron"):
            bron_van[rij["crossover_crebo"]].append(rij["kwalificatie_crebo"])
    return tuple(
        Crossover(
            crebo=rij["crebo"],
            naam=rij["naam"],
            niveau=_getal(rij["niveau"]),
            soort_opleiding=rij["soort_opleiding"],
            leerwegen=_leerwegen(rij["leerweg"]),
            geldig_vanaf=rij["geldig_vanaf"],
            studieduur=_getal(rij["studieduur_jaren"]),
            opvolging=rij["opvolging"],
            opvolgend_dossier=rij["opvolgend_dossier"],
            bronkwalificaties=tuple(bron_van[rij["crebo"]]),
            bron=rij["bron"],
        )
        for rij in rijen
    )


def _leerwegen(tekst: str) -> tuple[str, ...]:
    genoemd = tekst.casefold().split("/")
    return tuple(leerweg for leerweg in ("bol", "bbl") if leerweg in genoemd)


def _getal(tekst: str) -> int | None:
    return int(tekst) if tekst else None


@lru_cache(maxsize=1024)
def _datum(tekst: str) -> date | None:
    return date.fromisoformat(tekst) if tekst else None
