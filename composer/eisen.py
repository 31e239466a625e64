"""What belongs to the kwalificatie beside its parts: levels, languages, requirements, choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NEDERLANDS: Final = "nederlands"
REKENEN: Final = "rekenen"
ENGELS: Final = "engels"
GENERIEKE_ONDERDELEN: Final = (NEDERLANDS, REKENEN, "loopbaan en burgerschap", ENGELS)
"""Generic parts by their names in a document; Engels only at level 4 (BWBR0027963 art. 17a)."""


@dataclass(frozen=True, slots=True)
class Referentieniveau:
    """The reference level of a generic part as somebody recorded it (``rekenen``, ``3F``)."""

    onderdeel: str
    niveau: str


@dataclass(frozen=True, slots=True)
class Taaleis:
    """Occupational requirements for a modern language that a source holds.

    ``bron`` is the crebo of the source, ``vaardigheden`` on how many of the five skills (0..5);
    None = not known. ``vermeld``: the requirement stands in the texts of the cross-over.
    """

    bron: str
    taal: str
    vaardigheden: int | None = None
    vermeld: bool = False


@dataclass(frozen=True, slots=True)
class Branchevereiste:
    """A requirement of the branch, with where it is laid down and why it is essential."""

    eis: str
    bron: str = ""
    motief: str = ""


@dataclass(frozen=True, slots=True)
class VrijOnderdeel:
    """A part offered instead of keuzedelen (WEB art. 6.1.2a lid 2) and how it is accounted for."""

    naam: str
    verantwoording: str = ""


@dataclass(frozen=True, slots=True)
class Vakkenniskeuze:
    """What a person decided about one line of vakkennis of a partly taken kerntaak.

    ``kerntaak`` is the id of the kerntaak, ``nr`` and ``titel`` are the line. ``werkprocessen`` are
    the ids of the chosen werkprocessen that a kept line belongs to.
    """

    kerntaak: str
    nr: str
    titel: str
    behouden: bool
    werkprocessen: tuple[str, ...] = ()
