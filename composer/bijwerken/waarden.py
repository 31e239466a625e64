"""What an update to another edition of the structure finds per part, and what one may choose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from composer.samenstelling import (
    GekozenKerntaak,
    GekozenKeuzedeel,
    GekozenWerkproces,
    Herkomst,
)
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Editie
from kwalificatiestructuur.verschil import GevondenOp
from kwalificatiestructuur.woordverschil import Tekststuk, verschil_of

Deel = GekozenKerntaak | GekozenWerkproces


class Stand(StrEnum):
    """What became of the source of a part; the most telling one when several hold."""

    VERVANGEN = "vervangen"
    TEKST = "tekst gewijzigd"
    VERPLAATST = "verplaatst"
    HERNUMMERD = "hernummerd"
    ONGEWIJZIGD = "ongewijzigd"
    TEKST_ONBEKEND = "tekst niet bekend"
    """Found, but this edition has only a title where the part has texts."""
    VERVALLEN = "vervallen"
    NIET_GEVONDEN = "niet te vinden"


class Keuze(StrEnum):
    """What one can do with a part; the value is kept in the document."""

    BRONTEKST = "nieuwe brontekst"
    """Take the text, the number and the code of the source as it is now."""
    MIJN_TEKST = "mijn tekst"
    """Keep one's own text, and refer to the source as it is now."""
    NUMMERS = "alleen nummers"
    """Take number, code and edition; the text did not change."""
    VERVANGING = "vervanging"
    """Take what came in its place, or another part that one points out."""
    LATEN = "laten"
    """Leave it as it is, in its old edition."""
    VERWIJDEREN = "verwijderen"


@dataclass(frozen=True, slots=True)
class Veldrij:
    """One field three times: the source then and now (None = not known) and one's own text."""

    veld: str
    toen: str | None
    nu: str | None
    mijn: str

    @property
    def is_gewijzigd(self) -> bool:
        """Whether the source says something else now; False when either is not known."""
        return None not in (self.toen, self.nu) and _differs(self.toen or "", self.nu or "")

    @property
    def is_afwijkend(self) -> bool:
        """Whether one's own text differs from the source then, where that is known."""
        return self.toen is not None and _differs(self.toen, self.mijn)

    def woorden(self) -> tuple[Tekststuk, ...]:
        """Word by word from one's own text to the source now; () when that is not known."""
        return () if self.nu is None else verschil_of(self.mijn, self.nu)


@dataclass(frozen=True, slots=True)
class Kandidaat:
    """A part of the new edition that may be meant: its copy (without werkprocessen), and why.

    ``score`` runs from 0 to 1.
    """

    kopie: Deel
    op: GevondenOp
    score: float

    @property
    def herkomst(self) -> Herkomst:
        """Where the candidate stands; a copy always has an origin."""
        if self.kopie.herkomst is None:
            raise ValueError("a copy without origin")
        return self.kopie.herkomst


@dataclass(frozen=True, slots=True)
class Bijwerkregel:
    """One part: what became of its source, and what can be chosen.

    ``deel`` is the part as it stands in the composition (a kerntaak with its werkprocessen).
    ``nieuw`` is the source in the new edition as a copy, None when it was not found;
    ``gevonden_op`` says on what, and ``is_uniek`` whether nothing else could be meant.
    ``wijzigingen`` holds everything that holds, ``stand`` the first of these. ``vervangen_door``
    holds crebos as published. Without ``keuzes`` there is nothing to do. ``editie`` is the id of
    the edition that it was looked for in. ``erbij`` names the werkprocessen that the source of a
    kerntaak got since, where the old edition is at hand.
    """

    deel: Deel
    herkomst: Herkomst
    stand: Stand
    wijzigingen: tuple[Stand, ...]
    nieuw: Deel | None
    gevonden_op: GevondenOp | None
    is_uniek: bool
    velden: tuple[Veldrij, ...]
    keuzes: tuple[Keuze, ...]
    editie: str
    kandidaten: tuple[Kandidaat, ...] = ()
    vervangen_door: tuple[str, ...] = ()
    erbij: tuple[Bronverwijzing, ...] = ()

    @property
    def id(self) -> str:
        """The identity of the part."""
        return self.deel.id

    @property
    def veilige_keuze(self) -> Keuze | None:
        """What can be done without reading it first; None when someone has to look.

        Safe is a part that was not edited, whose source was found and can be no other. A part that
        was found by its place alone, under another title and with other texts, is not safe.
        """
        if self.deel.is_afwijkend or Stand.VERVANGEN in self.wijzigingen or not self.is_uniek:
            return None
        if self.gevonden_op in {None, GevondenOp.GELIJKENIS}:
            return None
        titel, *teksten = (rij.is_gewijzigd for rij in self.velden)
        if self.gevonden_op is not GevondenOp.NUMMER and titel and any(teksten):
            return None
        return next((k for k in (Keuze.BRONTEKST, Keuze.NUMMERS) if k in self.keuzes), None)


@dataclass(frozen=True, slots=True)
class Keuzedeelregel:
    """One keuzedeel of the composition against the register of the new edition.

    ``nieuw`` is the keuzedeel as the register has it now; ``einddatum`` its end, where one is set;
    ``kandidaten`` the keuzedelen with the same title that may come in its place.
    """

    keuzedeel: GekozenKeuzedeel
    stand: Stand
    nieuw: GekozenKeuzedeel | None
    einddatum: date | None
    keuzes: tuple[Keuze, ...]
    editie: str
    kandidaten: tuple[GekozenKeuzedeel, ...] = ()

    @property
    def id(self) -> str:
        """Its code."""
        return self.keuzedeel.code

    @property
    def veilige_keuze(self) -> Keuze | None:
        """A keuzedeel is never updated unseen: title and hours are part of what was agreed."""
        return None


@dataclass(frozen=True, slots=True)
class Gekozen:
    """A choice for one part; ``bron`` names the candidate (its source, or a keuzedeel code).

    Without ``bron`` the choice for a replacement means the first candidate.
    """

    regel: Bijwerkregel | Keuzedeelregel
    keuze: Keuze
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Bijwerkplan:
    """Every part with an origin, in order, and every keuzedeel; ``editie`` is the new edition."""

    editie: Editie
    regels: tuple[Bijwerkregel, ...]
    keuzedelen: tuple[Keuzedeelregel, ...] = ()

    @property
    def veilig(self) -> tuple[Gekozen, ...]:
        """All safe choices, for one operation."""
        return tuple(
            Gekozen(regel, regel.veilige_keuze) for regel in self.regels if regel.veilige_keuze
        )

    @property
    def open(self) -> Iterator[Bijwerkregel | Keuzedeelregel]:
        """What there is something to choose for."""
        alle: list[Bijwerkregel | Keuzedeelregel] = [*self.regels, *self.keuzedelen]
        return (regel for regel in alle if regel.keuzes)


def _differs(een: str, ander: str) -> bool:
    return een.split() != ander.split()
