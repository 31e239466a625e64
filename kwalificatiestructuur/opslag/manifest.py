"""Editions as JSON: the same form in the database and in the manifest of each edition."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from kwalificatiestructuur.elementen import Geldigheid
from kwalificatiestructuur.opslag.beschrijving import Bronbeschrijving, Editiebeschrijving

VERSIE: Final = 1


@dataclass(frozen=True, slots=True)
class Stand:
    """What the store holds: the editions by id, oldest first, and which one is current."""

    edities: Mapping[str, Editiebeschrijving] = field(default_factory=dict)
    huidig: str | None = None

    def all(self) -> tuple[Editiebeschrijving, ...]:
        """The editions, each saying whether it is the current one."""
        return tuple(replace(e, huidig=e.id == self.huidig) for e in self.edities.values())

    def bronnen(self) -> dict[str, Bronbeschrijving]:
        """Every source of every edition."""
        return {bron.id: bron for editie in self.edities.values() for bron in editie.bronnen}


def encode_editie(editie: Editiebeschrijving) -> str:
    """One edition as JSON; which one is current is no part of it."""
    return json.dumps(
        {
            "versie": VERSIE,
            "id": editie.id,
            "naam": editie.naam,
            "datum": editie.datum,
            "aantallen": dict(editie.aantallen),
            "bronnen": [_bron(bron) for bron in editie.bronnen],
        },
        indent=1,
    )


def decode_editie(tekst: str | bytes) -> Editiebeschrijving:
    """The edition again; raises ValueError for anything that ``encode_editie`` did not write."""
    try:
        waarde = json.loads(tekst)
        if waarde["versie"] > VERSIE:
            raise ValueError("een nieuwere versie")
        return Editiebeschrijving(
            id=str(waarde["id"]),
            naam=str(waarde["naam"]),
            datum=str(waarde["datum"]),
            huidig=False,
            bronnen=tuple(map(_read_bron, waarde["bronnen"])),
            aantallen=_aantallen(waarde["aantallen"]),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as fout:
        raise ValueError("geen editie") from fout


def write_atomic(pad: Path, tekst: str) -> None:
    """Write a small file so that it is there as a whole or not at all."""
    tijdelijk = pad.with_name(f"{pad.name}.{uuid4().hex}.tmp")
    try:
        with tijdelijk.open("w", encoding="utf-8", newline="\n") as bestand:
            bestand.write(tekst)
            bestand.flush()
            os.fsync(bestand.fileno())
        tijdelijk.replace(pad)
    except BaseException:
        tijdelijk.unlink(missing_ok=True)
        raise


def _bron(bron: Bronbeschrijving) -> dict[str, Any]:
    periode = bron.geldigheid
    datums = (periode.vanaf, periode.einde_instroom, periode.einde_opleiding)
    return {
        "id": bron.id,
        "soort": bron.soort,
        "naam": bron.naam,
        "bestand": bron.bestand,
        "sha256": bron.sha256,
        "grootte": bron.grootte,
        "aantallen": dict(bron.aantallen),
        "delen": bron.delen,
        "geldigheid": [datum and datum.isoformat() for datum in datums],
        "waarschuwingen": bron.waarschuwingen,
    }


def _read_bron(waarde: Any) -> Bronbeschrijving:
    datums = [date.fromisoformat(datum) if datum else None for datum in waarde["geldigheid"]]
    return Bronbeschrijving(
        id=str(waarde["id"]),
        soort=str(waarde["soort"]),
        naam=str(waarde["naam"]),
        bestand=str(waarde["bestand"]),
        sha256=str(waarde["sha256"]),
        grootte=int(waarde["grootte"]),
        aantallen=_aantallen(waarde["aantallen"]),
        waarschuwingen=tuple(map(str, waarde["waarschuwingen"])),
        delen=tuple(map(str, waarde["delen"])),
        geldigheid=Geldigheid(*datums),
    )


def _aantallen(waarde: Any) -> dict[str, int]:
    return {str(soort): int(aantal) for soort, aantal in waarde.items()}
