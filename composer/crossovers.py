"""Existing cross-overs whose content was given, to compare a composition with."""

from __future__ import annotations

from dataclasses import dataclass

from composer.overlap import Delenset, delen_of
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.graaf import Kwalificatiestructuur


@dataclass(frozen=True, slots=True)
class Crossoverinhoud:
    """A cross-over with its parts; ``crebo`` is its 26xxx code or ""."""

    crebo: str
    naam: str
    delenset: Delenset


def crossover_of(structuur: Kwalificatiestructuur, samenstelling: Samenstelling) -> Crossoverinhoud:
    """The cross-over that a document describes."""
    delen = delen_of(structuur, samenstelling)
    return Crossoverinhoud(samenstelling.crebo or "", samenstelling.naam, Delenset(delen))
