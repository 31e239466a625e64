"""Who holds which part: kwalificaties of a structure, or cross-overs whose content was given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from composer.overlap.delen import Deel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties


@dataclass(frozen=True, eq=False)
class Delenindex:
    """Who holds which part; made once, without reading a text.

    A holder is a kwalificatie by its crebo, or a cross-over by its place in the list. ``houders``
    gives the holders by part key (kerntaken too), ``delen`` the keys of the parts that count by
    holder, only where the content is known; ``onbekend`` counts the others.
    """

    houders: Mapping[str, frozenset[str]]
    delen: Mapping[str, frozenset[str]]
    onbekend: int = 0


def index_structuur(structuur: Kwalificatiestructuur) -> Delenindex:
    """Which kwalificatie holds which part."""
    houders: dict[str, set[str]] = defaultdict(set)
    delen: dict[str, frozenset[str]] = {}
    onbekend = 0
    for kwalificatie in kwalificaties(structuur):
        if kwalificatie.plaatsen is None:
            onbekend += 1
            continue
        sleutels: set[str] = set()
        for _, kerntaak in kerntaken_of(structuur, kwalificatie.crebo):
            houders[kerntaak.sleutel].add(kwalificatie.crebo)
            sleutels |= {wp.sleutel for wp in kerntaak.werkprocessen} or {kerntaak.sleutel}
        for sleutel in sleutels:
            houders[sleutel].add(kwalificatie.crebo)
        delen[kwalificatie.crebo] = frozenset(sleutels)
    return Delenindex({s: frozenset(c) for s, c in houders.items()}, delen, onbekend)


def index_delen(rijen: Iterable[tuple[str, Sequence[Deel]]]) -> Delenindex:
    """Which of these holders holds which part; every part must have a key."""
    houders: dict[str, set[str]] = defaultdict(set)
    delen: dict[str, frozenset[str]] = {}
    for houder, rij in rijen:
        delen[houder] = frozenset(deel.sleutel for deel in rij)
        for deel in rij:
            houders[deel.sleutel].add(houder)
    return Delenindex({s: frozenset(c) for s, c in houders.items()}, delen)
