"""What an operation touched: the one change protocol of the whole program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Facet(StrEnum):
    """An aspect of a composition that an operation can touch and a rule can read."""

    NAAM = "naam"
    VELDEN = "velden"
    DELEN = "delen"
    TITELS = "titels"
    TEKSTEN = "teksten"
    KEUZEDELEN = "keuzedelen"
    AANVRAAG = "aanvraag"
    VERKLARINGEN = "verklaringen"
    MOTIVERINGEN = "motiveringen"
    BESLUITEN = "besluiten"
    EISEN = "eisen"
    VAKKENNIS = "vakkennis"


ALLE_FACETTEN = frozenset(Facet)


@dataclass(frozen=True, slots=True)
class Change:
    """The facets and the subjects (ids of parts, field names, keuzedeel codes) that were touched.

    ``omschrijving`` is the Dutch name of the edit, as the undo menu shows it
    ("kerntaak toevoegen").
    """

    facetten: frozenset[Facet]
    onderdelen: frozenset[str] = frozenset()
    omschrijving: str = ""
