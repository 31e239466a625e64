"""My kerntaken against the nearest kwalificaties and cross-overs: who holds how much of what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from composer.codering import kerntaakcode
from composer.overlap.dekking import Dekking
from composer.overlap.delen import counted_parts
from kwalificatiestructuur.vragen import find_kwalificatie

if TYPE_CHECKING:
    from composer.overlap.aandelen import Aandeel
    from composer.overlap.overeenkomsten import Overeenkomst
    from composer.regels.context import Context
    from kwalificatiestructuur.elementen import Crossover

DICHTSTBIJ: Final = 12
"""How many columns a matrix has unless somebody asks for more or fewer."""


class Kolomsoort(StrEnum):
    """What a column is."""

    KWALIFICATIE = "kwalificatie"
    CROSSOVER = "crossover"


class Bekendheid(StrEnum):
    """How much of a column could be compared."""

    GEHEEL = "geheel"
    ZONDER_TEKSTEN = "zonder_teksten"
    """Only by source: texts and titles are not compared (yet)."""
    ONBEKEND = "onbekend"
    """Its content is not known; it holds at least what was chosen from it."""


@dataclass(frozen=True, slots=True)
class Matrixkolom:
    """A kwalificatie or cross-over that parts of the composition may be in.

    ``houder`` names it together with ``soort``: the crebo, or for a cross-over whose content was
    given its place in ``Omgeving.crossovers``. ``crebo`` is "" where there is none.
    ``van_samenstelling`` says how much of the composition it holds, ``van_ander`` how much of it
    the composition holds; None = not known.
    """

    soort: Kolomsoort
    houder: str
    crebo: str
    naam: str
    bekendheid: Bekendheid
    van_samenstelling: Dekking
    van_ander: Dekking | None

    @property
    def sleutel(self) -> tuple[Kolomsoort, str]:
        """What stays the same of a column when the composition changes."""
        return self.soort, self.houder


@dataclass(frozen=True, slots=True)
class Matrixrij:
    """A kerntaak of the composition; ``onderdelen`` are the ids of its parts that count."""

    id: str
    code: str
    titel: str
    onderdelen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overlapmatrix:
    """``cellen[rij][kolom]``: how much of a kerntaak a column holds.

    ``aantal`` is the number of parts that count. ``andere`` is the number of kwalificaties and
    cross-overs that share something but stand further away than the last column. Columns of
    cross-overs whose content is not known stand last, and only where their sources are known to
    be among those of the composition.
    """

    rijen: tuple[Matrixrij, ...]
    kolommen: tuple[Matrixkolom, ...]
    cellen: tuple[tuple[Dekking, ...], ...]
    aantal: int
    andere: int


def matrix_of(context: Context, aantal: int = DICHTSTBIJ) -> Overlapmatrix:
    """The matrix of the nearest ``aantal`` columns, the nearest first."""
    rijen = tuple(_rows(context))
    gevonden = columns_of(context)
    gekozen = [(kolom, aandeel.gedeeld) for kolom, aandeel in gevonden[:aantal]]
    gekozen += [(kolom, {}) for kolom in _unknown(context)]
    cellen = tuple(
        tuple(_cell(rij.onderdelen, kolom, gedeeld) for kolom, gedeeld in gekozen) for rij in rijen
    )
    kolommen = tuple(kolom for kolom, _ in gekozen)
    andere = max(len(gevonden) - aantal, 0)
    return Overlapmatrix(rijen, kolommen, cellen, len(context.counted), andere)


def columns_of(context: Context) -> list[tuple[Matrixkolom, Aandeel]]:
    """Every kwalificatie and cross-over that shares something, the most first, with its share."""
    zonder_teksten = context.omgeving.delenteksten is None
    gevonden = [(_kwalificatie(context, a, zonder_teksten), a) for a in context.aandelen]
    for crossover, aandeel in context.crossoveraandelen:
        soort = Kolomsoort.CROSSOVER
        bekend = Bekendheid.GEHEEL
        gevonden.append((_column(soort, crossover.crebo, crossover.naam, bekend, aandeel), aandeel))
    return sorted(gevonden, key=lambda paar: (paar[1].rang[:2], paar[0].sleutel))


def unknown_crossovers(context: Context) -> tuple[Crossover, ...]:
    """The known cross-overs whose content was not given: nobody can say what they share."""
    gegeven = {crossover.crebo for crossover in context.omgeving.crossovers}
    return tuple(c for c in context.omgeving.bekende_crossovers if c.crebo not in gegeven)


def _rows(context: Context) -> Iterator[Matrixrij]:
    for plek, kerntaak in enumerate(context.samenstelling.kerntaken):
        onderdelen = tuple(onderdeel.id for onderdeel in counted_parts([kerntaak]))
        yield Matrixrij(kerntaak.id, kerntaakcode(plek), kerntaak.titel, onderdelen)


def _kwalificatie(context: Context, aandeel: Aandeel, zonder_teksten: bool) -> Matrixkolom:
    kwalificatie = find_kwalificatie(context.structuur, aandeel.houder)
    bekend = Bekendheid.ZONDER_TEKSTEN if zonder_teksten else Bekendheid.GEHEEL
    if aandeel.ander is None:
        bekend = Bekendheid.ONBEKEND
    soort = Kolomsoort.KWALIFICATIE
    return _column(soort, kwalificatie.crebo, kwalificatie.naam, bekend, aandeel)


def _column(
    soort: Kolomsoort, crebo: str, naam: str, bekend: Bekendheid, aandeel: Aandeel
) -> Matrixkolom:
    minstens = bekend is not Bekendheid.GEHEEL
    gedeeld, zeker = len(aandeel.onderdelen), len(aandeel.zekere_onderdelen)
    ander = None
    if aandeel.ander is not None:
        gedekt, zeker_gedekt = aandeel.gedekt & aandeel.ander, aandeel.zeker_gedekt & aandeel.ander
        ander = Dekking(len(gedekt), len(zeker_gedekt), len(aandeel.ander), minstens)
    eigen = Dekking(gedeeld, zeker, len(aandeel.eigen), minstens)
    return Matrixkolom(soort, aandeel.houder, crebo, naam, bekend, eigen, ander)


def _unknown(context: Context) -> Iterator[Matrixkolom]:
    bronnen = {bron.crebo for bron in context.bronnen}
    niets = Dekking(0, 0, len(context.counted), is_ondergrens=True)
    for crossover in unknown_crossovers(context):
        if not bronnen.isdisjoint(crossover.bronkwalificaties):
            soort, onbekend = Kolomsoort.CROSSOVER, Bekendheid.ONBEKEND
            crebo, naam = crossover.crebo, crossover.naam
            yield Matrixkolom(soort, crebo, crebo, naam, onbekend, niets, None)


def _cell(
    onderdelen: Sequence[str], kolom: Matrixkolom, gedeeld: Mapping[str, Overeenkomst]
) -> Dekking:
    gevonden = [gedeeld[onderdeel] for onderdeel in onderdelen if onderdeel in gedeeld]
    zeker = sum(overeenkomst.is_zeker for overeenkomst in gevonden)
    minstens = kolom.bekendheid is not Bekendheid.GEHEEL
    return Dekking(len(gevonden), zeker, len(onderdelen), minstens)
