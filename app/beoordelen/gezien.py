"""What of a package somebody has had on the screen, so that the next time shows what is new."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path

from app.mappen import config_folder
from app.wegschrijven import Wegschrijffout, write_file
from composer.beoordelen.pakket import Beoordelingspakket, Ronde


@dataclass(frozen=True, slots=True)
class Gezien:
    """The ids of revisions, and a hash of every round."""

    revisies: frozenset[str] = frozenset()
    rondes: frozenset[str] = frozenset()


def seen_in(pakket: Beoordelingspakket) -> Gezien:
    """Everything that a package holds."""
    return Gezien(
        frozenset(revisie.id for revisie in pakket.revisies),
        frozenset(map(_hash_of, pakket.rondes)),
    )


def with_own(gezien: Gezien, voor: Beoordelingspakket, na: Beoordelingspakket) -> Gezien:
    """With what was added between these two as well: who wrote it has seen it."""
    nieuw, was = seen_in(na), seen_in(voor)
    return Gezien(
        gezien.revisies | (nieuw.revisies - was.revisies),
        gezien.rondes | (nieuw.rondes - was.rondes),
    )


def as_seen(pakket: Beoordelingspakket, gezien: Gezien) -> Beoordelingspakket:
    """The package with only what was seen: a package only grows, so this is how it was."""
    return replace(
        pakket,
        rondes=tuple(ronde for ronde in pakket.rondes if _hash_of(ronde) in gezien.rondes),
        revisies=tuple(r for r in pakket.revisies if r.id in gezien.revisies),
    )


def read_seen(pad: Path) -> Gezien | None:
    """What was seen of the package in this file; None = nobody here ever opened it."""
    try:
        inhoud = json.loads(_place_of(pad).read_text(encoding="utf-8"))
        return Gezien(
            frozenset(map(str, inhoud["revisies"])), frozenset(map(str, inhoud["rondes"]))
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write_seen(pad: Path, gezien: Gezien) -> None:
    """Keep what was seen; without room for that everything is new the next time."""
    inhoud = {"revisies": sorted(gezien.revisies), "rondes": sorted(gezien.rondes)}
    plaats = _place_of(pad)
    try:
        plaats.parent.mkdir(parents=True, exist_ok=True)
        write_file(plaats, json.dumps(inhoud).encode())
    except (OSError, Wegschrijffout):
        return


def _place_of(pad: Path) -> Path:
    naam = hashlib.sha256(os.fsencode(os.path.realpath(pad))).hexdigest()[:32]
    return config_folder() / "pakketten" / f"{naam}.json"


def _hash_of(ronde: Ronde) -> str:
    return hashlib.sha256(ronde.kenmerk.encode()).hexdigest()
