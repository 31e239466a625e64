"""Where the parts come from: from domains by way of kwalificaties to my kerntaken.

Every part that counts goes through once, so that the widths of each layer add up to all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from composer.codering import kerntaakcode
from composer.overlap.delen import counted_parts

if TYPE_CHECKING:
    from composer.regels.context import Bron, Context

Knoop = TypeVar("Knoop")


class Domeinsoort(StrEnum):
    """What is known of the domain that a part comes from."""

    DOMEIN = "domein"
    ENTREE = "entree"
    """An entreeopleiding belongs to no domain."""
    ONBEKEND = "onbekend"
    """The structure does not say to which domain the source belongs."""
    ZONDER_BRON = "zonder_bron"
    """The part was written by the user."""


@dataclass(frozen=True, slots=True)
class Stroomdomein:
    """A domain, or why there is none; ``code`` and ``naam`` are "" then."""

    soort: Domeinsoort
    code: str = ""
    naam: str = ""


@dataclass(frozen=True, slots=True)
class Stroombron:
    """A kwalificatie that parts come from; "" and "" for parts without a source.

    ``naam`` is "" where the structure does not have the kwalificatie.
    """

    crebo: str
    naam: str
    domein: Stroomdomein


@dataclass(frozen=True, slots=True)
class Stroomkerntaak:
    """A kerntaak of the composition."""

    id: str
    code: str
    titel: str


@dataclass(frozen=True, slots=True)
class Stroomtak:
    """The parts (ids, in order) that come from one source into one kerntaak."""

    bron: Stroombron
    kerntaak: Stroomkerntaak
    onderdelen: tuple[str, ...]

    @property
    def aantal(self) -> int:
        """How many parts these are."""
        return len(self.onderdelen)


@dataclass(frozen=True, slots=True)
class Stroom:
    """The branches, ordered by domain and source (the most parts first), then by kerntaak.

    ``kerntaken`` are all kerntaken in the order of the composition.
    """

    takken: tuple[Stroomtak, ...]
    kerntaken: tuple[Stroomkerntaak, ...]

    @property
    def totaal(self) -> int:
        """The number of parts that count."""
        return sum(tak.aantal for tak in self.takken)

    @property
    def per_domein(self) -> dict[Stroomdomein, int]:
        """The number of parts of each domain, in order."""
        return _counted((tak.bron.domein, tak.aantal) for tak in self.takken)

    @property
    def per_bron(self) -> dict[Stroombron, int]:
        """The number of parts of each source, in order."""
        return _counted((tak.bron, tak.aantal) for tak in self.takken)

    @property
    def per_kerntaak(self) -> dict[Stroomkerntaak, int]:
        """The number of parts of each kerntaak, in the order of the composition."""
        geteld = _counted((tak.kerntaak, tak.aantal) for tak in self.takken)
        return {kerntaak: geteld[kerntaak] for kerntaak in self.kerntaken}


def stroom_of(context: Context) -> Stroom:
    """The flow of the composition's parts that count."""
    takken: dict[tuple[Stroombron, Stroomkerntaak], list[str]] = {}
    kerntaken = []
    bron_of = {b.crebo: _source(b) for b in context.bronnen}
    zonder = Stroombron("", "", Stroomdomein(Domeinsoort.ZONDER_BRON))
    for plek, kerntaak in enumerate(context.samenstelling.kerntaken):
        doel = Stroomkerntaak(kerntaak.id, kerntaakcode(plek), kerntaak.titel)
        kerntaken.append(doel)
        for onderdeel in counted_parts([kerntaak]):
            herkomst = onderdeel.herkomst
            bron = zonder if herkomst is None else bron_of[herkomst.bron.crebo]
            takken.setdefault((bron, doel), []).append(onderdeel.id)
    alle = [Stroomtak(bron, doel, tuple(ids)) for (bron, doel), ids in takken.items()]
    per_domein = _counted((tak.bron.domein, tak.aantal) for tak in alle)
    per_bron = _counted((tak.bron, tak.aantal) for tak in alle)

    def rank(tak: Stroomtak) -> tuple[int, str, str, int, str]:
        # Sorting keeps the kerntaken of one source in the order of the composition.
        domein = tak.bron.domein
        aantal = -per_domein[domein]
        return aantal, domein.soort, domein.code, -per_bron[tak.bron], tak.bron.crebo

    return Stroom(tuple(sorted(alle, key=rank)), tuple(kerntaken))


def _source(bron: Bron) -> Stroombron:
    if bron.domein is not None:
        domein = Stroomdomein(Domeinsoort.DOMEIN, bron.domein.code, bron.domein.naam)
    else:
        domein = Stroomdomein(Domeinsoort.ENTREE if bron.is_entree else Domeinsoort.ONBEKEND)
    return Stroombron(bron.crebo, bron.kwalificatie.naam if bron.kwalificatie else "", domein)


def _counted(paren: Iterable[tuple[Knoop, int]]) -> dict[Knoop, int]:
    """The numbers added up by what they are of, in the order of first use."""
    geteld: dict[Knoop, int] = {}
    for knoop, aantal in paren:
        geteld[knoop] = geteld.get(knoop, 0) + aantal
    return geteld
