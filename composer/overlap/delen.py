"""A part of a composition or kwalificatie as it is compared, and what two sets of them share.

A part is a werkproces; a kerntaak without werkprocessen counts as a part itself.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Herkomst
from kwalificatiestructuur.elementen import Kwalificatie
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import find_kwalificatie, kerntaken_of, kwalificaties, sleutel_of

Onderdeel = GekozenKerntaak | GekozenWerkproces


@lru_cache(maxsize=8192)
def normalise(tekst: str) -> str:
    """The text as it is compared: without case, double spaces and a final full stop."""
    gevouwen = unicodedata.normalize("NFKC", unicodedata.normalize("NFKD", tekst).casefold())
    return " ".join(gevouwen.casefold().split()).rstrip(". ")


@dataclass(frozen=True, slots=True)
class Deel:
    """A part as it is compared.

    ``sleutel`` names the part in the structure (see ``deelsleutel``), "" without a source.
    ``titel`` and ``teksten`` are normalised; ``teksten`` is () where there is no text at all.
    ``crebo`` is the kwalificatie it was chosen from, "" without a source.
    """

    id: str
    sleutel: str
    titel: str
    teksten: tuple[str, ...]
    crebo: str


@dataclass(frozen=True, slots=True)
class Aandeel:
    """What a composition and one kwalificatie share.

    ``van_samenstelling`` is the share (0..1) of the parts of the composition that the kwalificatie
    holds, ``van_kwalificatie`` the share of the parts of the kwalificatie that the composition
    holds; None where the content of the kwalificatie is not known. ``onderdelen`` are the ids of
    the shared parts of the composition, in order.
    """

    kwalificatie: Kwalificatie
    van_samenstelling: float
    van_kwalificatie: float | None
    onderdelen: tuple[str, ...]


class Delenindex:
    """Which kwalificatie holds which part; made once per structure.

    ``houders`` gives the crebos by part key (kerntaken too), ``delen`` the part keys by crebo, only
    for kwalificaties whose content is known; ``onbekend`` counts the others.
    """

    def __init__(self, structuur: Kwalificatiestructuur) -> None:
        houders: dict[str, set[str]] = defaultdict(set)
        delen: dict[str, frozenset[str]] = {}
        self.onbekend = 0
        for kwalificatie in kwalificaties(structuur):
            if kwalificatie.plaatsen is None:
                self.onbekend += 1
                continue
            sleutels: set[str] = set()
            for _, kerntaak in kerntaken_of(structuur, kwalificatie.crebo):
                houders[kerntaak.sleutel].add(kwalificatie.crebo)
                sleutels |= {wp.sleutel for wp in kerntaak.werkprocessen} or {kerntaak.sleutel}
            for sleutel in sleutels:
                houders[sleutel].add(kwalificatie.crebo)
            delen[kwalificatie.crebo] = frozenset(sleutels)
        self.houders: Mapping[str, frozenset[str]] = {s: frozenset(c) for s, c in houders.items()}
        self.delen: Mapping[str, frozenset[str]] = delen


def deelsleutel(structuur: Kwalificatiestructuur, herkomst: Herkomst | None) -> str:
    """The key of a part: of the structure, else by SBB number, else the source as text."""
    if herkomst is None:
        return ""
    if sleutel := sleutel_of(structuur, herkomst.bron):
        return sleutel
    if herkomst.bronnr:
        soort = "werkproces" if herkomst.bron.is_werkproces else "kerntaak"
        return f"{soort}:{herkomst.bronnr}"
    return str(herkomst.bron)


def is_in_structuur(structuur: Kwalificatiestructuur, herkomst: Herkomst) -> bool:
    """Whether the structure has the part, by its source code or by its SBB number."""
    return deelsleutel(structuur, herkomst) in structuur.knopen


def deel_of(structuur: Kwalificatiestructuur, onderdeel: Onderdeel) -> Deel:
    """A kerntaak or werkproces of a composition as it is compared."""
    teksten: tuple[str, ...]
    if isinstance(onderdeel, GekozenWerkproces):
        teksten = (onderdeel.omschrijving, onderdeel.resultaat, onderdeel.gedrag)
    else:
        teksten = (onderdeel.complexiteit, onderdeel.verantwoordelijkheid)
    genormaliseerd = tuple(map(normalise, teksten))
    return Deel(
        id=onderdeel.id,
        sleutel=deelsleutel(structuur, onderdeel.herkomst),
        titel=normalise(onderdeel.titel),
        teksten=genormaliseerd if any(genormaliseerd) else (),
        crebo=onderdeel.herkomst.bron.crebo if onderdeel.herkomst else "",
    )


def counted_parts(kerntaken: Iterable[GekozenKerntaak]) -> tuple[Onderdeel, ...]:
    """The parts that count, in order: werkprocessen, and kerntaken without any."""
    parts: list[Onderdeel] = []
    for kerntaak in kerntaken:
        parts.extend(kerntaak.werkprocessen or (kerntaak,))
    return tuple(parts)


def kwalificatieaandelen(
    structuur: Kwalificatiestructuur, index: Delenindex, delen: Sequence[Deel]
) -> tuple[Aandeel, ...]:
    """What a composition shares with every kwalificatie that holds one of its parts, most first.

    A kwalificatie holds what was chosen from it, also when its content is not known.
    """
    onderdelen: dict[str, list[str]] = defaultdict(list)
    sleutels: dict[str, set[str]] = defaultdict(set)
    for deel in delen:
        for crebo in _houders(structuur, index, deel):
            onderdelen[crebo].append(deel.id)
            sleutels[crebo].add(deel.sleutel)
    aandelen = []
    for crebo, ids in onderdelen.items():
        alle = index.delen.get(crebo)
        aandelen.append(
            Aandeel(
                find_kwalificatie(structuur, crebo),
                len(ids) / len(delen),
                len(sleutels[crebo] & alle) / len(alle) if alle else None,
                tuple(ids),
            )
        )
    return tuple(sorted(aandelen, key=lambda a: (-a.van_samenstelling, a.kwalificatie.crebo)))


def _houders(structuur: Kwalificatiestructuur, index: Delenindex, deel: Deel) -> Iterable[str]:
    houders = index.houders.get(deel.sleutel, frozenset())
    try:
        return houders | {find_kwalificatie(structuur, deel.crebo).crebo}
    except OnbekendOnderdeel:
        return houders


class Delenset:
    """The parts of one composition or cross-over, ready to be compared with those of another."""

    def __init__(self, delen: Sequence[Deel]) -> None:
        self.delen = tuple(delen)
        self._sleutels = frozenset(deel.sleutel for deel in delen) - {""}
        self._teksten: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for deel in delen:
            self._teksten[deel.titel].add(deel.teksten)

    def holds(self, deel: Deel) -> bool:
        """Whether the part is in it: the same key, or the same title and no differing text.

        Without a text on either side the title decides; it is all there is.
        """
        if deel.sleutel in self._sleutels:
            return True
        teksten: Collection[tuple[str, ...]] = self._teksten.get(deel.titel, ())
        return deel.teksten in teksten or () in teksten or (bool(teksten) and not deel.teksten)


def mutual_shares(een: Delenset, ander: Delenset) -> tuple[float, float]:
    """The share (0..1) of the one's parts that the other holds, and the other way round."""
    return _share(een, ander), _share(ander, een)


def _share(delen: Delenset, andere: Delenset) -> float:
    gedeeld = sum(andere.holds(deel) for deel in delen.delen)
    return gedeeld / len(delen.delen) if delen.delen else 0.0
