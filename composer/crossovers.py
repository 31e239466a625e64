"""Existing cross-overs whose content was given, to compare a composition with.

Each comes from a document of this program, or from a file of SBB in which every kwalificatie is
taken for a cross-over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from composer.copy_parts import copy_kwalificatie
from composer.document import read_document
from composer.document.lezen import read_bytes
from composer.document.vocabulaire import KC_NAAMRUIMTE
from composer.overlap.delen import Onderdeel, counted_parts
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.elementen import Kwalificatie
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import kwalificaties


@dataclass(frozen=True, slots=True)
class Crossoverinhoud:
    """A cross-over with the parts that count; ``crebo`` is its 26xxx code or ""."""

    crebo: str
    naam: str
    onderdelen: tuple[Onderdeel, ...]


def load_crossovers(bestanden: Sequence[Path]) -> tuple[Crossoverinhoud, ...]:
    """The cross-overs in these files, in order; raises ``Invoerfout`` with file and line."""
    return tuple(crossover for bestand in bestanden for crossover in _read(bestand))


def crossover_of(samenstelling: Samenstelling) -> Crossoverinhoud:
    """The cross-over that a document describes."""
    return _crossover(samenstelling.crebo or "", samenstelling.naam, samenstelling.kerntaken)


def _crossover(crebo: str, naam: str, kerntaken: tuple[GekozenKerntaak, ...]) -> Crossoverinhoud:
    return Crossoverinhoud(crebo, naam, counted_parts(kerntaken))


def _read(bestand: Path) -> Iterator[Crossoverinhoud]:
    if is_document(bestand):
        yield crossover_of(read_document(bestand))
        return
    structuur = load_structuur([bestand])
    for kwalificatie in kwalificaties(structuur):
        yield _from_sbb(structuur, kwalificatie)


def is_document(bestand: Path) -> bool:
    """Whether this program wrote the file; raises ``Invoerfout`` when it cannot be read."""
    return KC_NAAMRUIMTE.encode() in read_bytes(bestand)


def _from_sbb(structuur: Kwalificatiestructuur, kwalificatie: Kwalificatie) -> Crossoverinhoud:
    kerntaken = copy_kwalificatie(structuur, kwalificatie.crebo)
    crebo = kwalificatie.crebo if kwalificatie.crebos else ""
    return _crossover(crebo, kwalificatie.naam.strip(), kerntaken)
