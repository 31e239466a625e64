"""What a row and a cell of a comparison say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from composer.overlap.delen import Onderdeel
from kwalificatiestructuur.graaf import Soort


class Op(StrEnum):
    """By what a cell stands in its row, the surest first."""

    BRON = "bron"
    """The same part of the same edition."""
    NUMMER = "nummer"
    """The same number of SBB in another edition, with words in common."""
    PLAATS = "plaats"
    """In another edition that gave it another number: the place or the whole text of before."""
    INHOUD = "werkprocessen"
    """A kerntaak with most of its werkprocessen in common."""
    TEKST = "tekst"
    BIJNA = "bijna"

    @property
    def is_bron(self) -> bool:
        """Whether it is the same source, in whatever edition."""
        return self in {Op.BRON, Op.NUMMER, Op.PLAATS}


class Stand(StrEnum):
    """What one cell says, in one word; the value is that of the JSON form."""

    GEHEEL = "geheel"
    """The whole part, as its source reads; also one without a source that reads as most do."""
    DEELS = "deels"
    """A kerntaak of which werkprocessen are missing or stand elsewhere."""
    ALLEEN_TITEL = "alleen_titel"
    """Edited, only the title."""
    BEWERKT = "bewerkt"
    AANGEVULD = "aangevuld"
    """A whole kerntaak with werkprocessen from elsewhere in it."""
    ANDERE_EDITIE = "andere_editie"
    """Not edited, but its edition reads otherwise than that of most other columns."""
    ANDERS = "anders"
    """Not edited, but it reads otherwise than most: for another kwalificatie, or another part."""
    ONZEKER = "onzeker"
    """Found by its title or number alone: whether the texts are the same is not known."""
    ONTBREEKT = "ontbreekt"


WOORD_VAN: Final = {
    Stand.GEHEEL: "gelijk",
    Stand.DEELS: "deels",
    Stand.ALLEEN_TITEL: "afwijkend",
    Stand.BEWERKT: "afwijkend",
    Stand.AANGEVULD: "afwijkend",
    Stand.ANDERE_EDITIE: "afwijkend",
    Stand.ANDERS: "afwijkend",
    Stand.ONZEKER: "afwijkend",
    Stand.ONTBREEKT: "ontbreekt",
}
"""The word of the contract for every state; what is not known is never the same."""


class Bewerking(StrEnum):
    """What was edited since a part was copied; ``BEWERKT`` also where that cannot be told."""

    GEEN = "geen"
    ALLEEN_TITEL = "alleen_titel"
    BEWERKT = "bewerkt"


@dataclass(frozen=True, slots=True)
class Telling:
    """The werkprocessen of a kerntaak in one column.

    ``aantal`` of its own stand in it and ``elders`` in another kerntaak; ``van`` is how many its
    source has, None = not known. ``erbij`` come from other kerntaken. A part counts once.
    """

    aantal: int
    van: int | None
    elders: int
    erbij: int


@dataclass(frozen=True, slots=True)
class Cel:
    """One part in one column; ``deel`` None = the column does not have it.

    ``op`` says by what it stands in the row (None: it is alone there and has no source), ``score``
    (0..1) how close its words are where that is not the source, ``alleen_titel`` that only titles
    could be compared. ``plaats`` is the id of the row of the kerntaak that a werkproces stands in,
    ``thuis`` of the one that it belongs to in this column. ``eigen`` are for a kerntaak the ids of
    the rows of its werkprocessen that the column has, wherever they stand.
    ``tekst_bekend`` is False where only a title is known. ``herhaling``: the column has this part
    in an earlier row too. ``telling`` is for kerntaken. ``tekst`` is the state of its own words,
    without counting werkprocessen; ``lezing`` is the same for cells that read the same.
    """

    stand: Stand
    deel: Onderdeel | None = None
    op: Op | None = None
    score: float | None = None
    alleen_titel: bool = False
    bewerking: Bewerking = Bewerking.GEEN
    plaats: str = ""
    thuis: str = ""
    tekst_bekend: bool = True
    herhaling: bool = False
    telling: Telling | None = None
    tekst: Stand = Stand.ONTBREEKT
    lezing: object = field(default=None, repr=False)
    eigen: frozenset[str] = frozenset()

    def placed(self, plaats: str, thuis: str, *, herhaling: bool) -> Cel:
        """The cell of a werkproces with where it stands and belongs; a row has one per column."""
        return Cel(
            self.stand,
            self.deel,
            self.op,
            self.score,
            self.alleen_titel,
            self.bewerking,
            plaats,
            thuis,
            self.tekst_bekend,
            herhaling,
            self.telling,
            self.tekst,
            self.lezing,
            self.eigen,
        )

    @property
    def is_elders(self) -> bool:
        """Whether it is a werkproces that stands in another kerntaak than its own."""
        return self.plaats != self.thuis

    @property
    def woord(self) -> str:
        """The word of the contract."""
        return WOORD_VAN[self.stand]


LEEG: Final = Cel(Stand.ONTBREEKT)
"""The cell of a column that has nothing of the part."""


@dataclass(frozen=True, slots=True)
class Rij:
    """A source part with a cell per column.

    ``id`` stays the same while columns are edited, as long as the source does. ``bron`` is the
    source that most columns have it from, "" without any. ``ouder`` is the id of the kerntaak row
    that a werkproces row lies under, ``onder`` are those of a kerntaak row. ``is_eigen``: the
    werkproces belongs to that kerntaak in its source as well, or has none.
    """

    id: str
    soort: Soort
    bron: str
    titel: str
    cellen: tuple[Cel, ...]
    ouder: str = ""
    onder: tuple[Rij, ...] = ()
    is_eigen: bool = True

    @property
    def is_kerntaak(self) -> bool:
        """Whether it is the row of a kerntaak."""
        return self.soort is Soort.KERNTAAK

    @property
    def aanwezig(self) -> tuple[int, ...]:
        """The places of the columns that have the part itself."""
        return tuple(plek for plek, cel in enumerate(self.cellen) if cel.deel is not None)

    def is_elders(self, plek: int) -> bool:
        """Whether the werkproces stands in another kerntaak than its own in this column."""
        return self.cellen[plek].is_elders

    @property
    def alle(self) -> Iterator[Rij]:
        """The row itself, then those under it."""
        yield self
        yield from self.onder


@dataclass(frozen=True, slots=True)
class Uitlijning:
    """All kerntaak rows, each with its werkproces rows, in the order in which columns have them."""

    kerntaken: tuple[Rij, ...]

    @property
    def rijen(self) -> Iterator[Rij]:
        """Every row: a kerntaak, then its werkprocessen."""
        for rij in self.kerntaken:
            yield from rij.alle
