"""A finding: what a rule says about a composition, as data; the words live in ``meldingen``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Parameter = str | int | float | date | tuple[str, ...]
"""What fills a place in a sentence; a tuple becomes a Dutch enumeration."""


class Ernst(StrEnum):
    """Severity, heaviest first in ``ERNST_VOLGORDE``."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    INFO = "info"


ERNST_VOLGORDE = {ernst: plaats for plaats, ernst in enumerate(Ernst)}


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    ``variant`` chooses the sentence and the severity within the rule (``bijna``, ``onbekend``).
    ``parameters`` fill the sentence. ``onderdeel`` is the id of the part it is about, the code of
    the keuzedeel it is about, or ""; ``betrokken`` further ids of parts; ``bronnen`` the source
    references involved, as text. ``gemotiveerd``: a person answered it; ``herzien``: somebody did,
    but what it rests on has changed since, so it is open again.
    """

    regel: str
    variant: str
    ernst: Ernst
    onderdeel: str = ""
    betrokken: tuple[str, ...] = ()
    bronnen: tuple[str, ...] = ()
    parameters: tuple[tuple[str, Parameter], ...] = ()
    gemotiveerd: bool = False
    herzien: bool = False


def names_in(finding: Finding) -> frozenset[str]:
    """Every name that its sentence says: of a subject, of several, or of something else."""
    namen: set[str] = set()
    for _, waarde in finding.parameters:
        namen |= {waarde} if isinstance(waarde, str) else set()
        namen |= set(waarde) if isinstance(waarde, tuple) else set()
    return frozenset(namen)
