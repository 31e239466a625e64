"""What a search gives back: the things found, best first, and groups of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.zoeken.vraag import Zoekvraag


class Rang(IntEnum):
    """In what way the words were found; the lower the better."""

    GEHEEL = 0
    """The words are the whole title, crebo or code."""
    TITEL = 1
    """All words stand in the title."""
    BEGIN = 2
    """All words begin a word of the title."""
    VORM = 3
    """All words have a form in the title."""
    OMGEVING = 4
    """Some words are of what the thing belongs to."""
    TEKST = 5
    """Some words stand in the texts only."""
    TEKSTBEGIN = 6
    """Some words begin a word of the texts only."""
    TEKSTVORM = 7
    """Some words have a form in the texts only."""


@dataclass(frozen=True, slots=True)
class Zoekresultaat:
    """One thing found.

    ``bron`` is ``25168:K1-W2`` for a part, else a crebo or the code of a keuzedeel or domain;
    ``kwalificatie`` the name of the kwalificatie it is (of), ``domein`` its domain code, both ""
    where there is none. ``score`` lies between 0 and 1. ``sleutel`` is the node in the graph.
    """

    soort: Soort
    bron: str
    titel: str
    kwalificatie: str
    domein: str
    score: float
    sleutel: str
    rang: Rang = field(default=Rang.GEHEEL, compare=False)

    @property
    def crebo(self) -> str:
        """The crebo of the kwalificatie that it is (of); "" for what has none."""
        return self.bron.partition(":")[0] if self.kwalificatie else ""


@dataclass(frozen=True, slots=True)
class Uitslag:
    """The answer to a question.

    ``aantal`` is how many different things were found, a shared part once, of which ``resultaten``
    may be the best only (``is_alles``). ``meldingen`` are Dutch sentences, such as that a filter
    asks for what does not exist.
    """

    vraag: Zoekvraag
    resultaten: tuple[Zoekresultaat, ...] = ()
    aantal: int = 0
    is_alles: bool = True
    meldingen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Groep:
    """What was found of one kwalificatie, best first; without crebo what belongs to none."""

    crebo: str
    kwalificatie: str
    domein: str
    resultaten: tuple[Zoekresultaat, ...]


@dataclass(frozen=True, slots=True)
class Treffers:
    """What a search leaves of the tree.

    ``kwalificaties`` (crebos) match themselves or through their dossier; ``onderdelen`` are the
    kerntaken and werkprocessen that match. Of very many only the best are given (``is_alles``).
    """

    kwalificaties: frozenset[str]
    onderdelen: frozenset[Bronverwijzing]
    keuzedelen: frozenset[str]
    crossovers: frozenset[str]
    is_alles: bool = True


def group(resultaten: Iterable[Zoekresultaat]) -> list[Groep]:
    """The results per kwalificatie, the group with the best result first.

    Dossiers, keuzedelen, cross-overs and domains, which belong to no kwalificatie, are a group for
    each kind.
    """
    groepen: dict[tuple[str, Soort | None], list[Zoekresultaat]] = {}
    for resultaat in resultaten:
        los = None if resultaat.crebo else resultaat.soort
        groepen.setdefault((resultaat.crebo, los), []).append(resultaat)
    return [
        Groep(crebo, leden[0].kwalificatie, leden[0].domein if crebo else "", tuple(leden))
        for (crebo, _), leden in groepen.items()
    ]
