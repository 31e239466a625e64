"""The report of a check as an exported document carries it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Rapportregel:
    """One finding: its sentence in Dutch, and the id of the part it is about or ""."""

    regel: str
    ernst: str
    melding: str
    onderdeel: str = ""
    grondslag: str = ""
    gemotiveerd: bool = False


@dataclass(frozen=True, slots=True)
class Rapport:
    """What was checked against what, and the outcome; ``editie`` is the id of the structure."""

    regelset: str
    regelsetversie: str
    peildatum: date
    editie: str
    bevindingen: tuple[Rapportregel, ...] = ()
