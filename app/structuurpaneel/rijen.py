"""The rows of the tree, without Qt: numbered, and made when they are asked for.

A number never changes its meaning within one ``Rijenboom``; another search makes another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple, Protocol


class Rijsoort(StrEnum):
    """What a row stands for; nodes of the structure have the value they have there."""

    DOMEIN = "domein"
    DOSSIER = "dossier"
    KWALIFICATIE = "kwalificatie"
    KERNTAAK = "kerntaak"
    WERKPROCES = "werkproces"
    KEUZEDEEL = "keuzedeel"
    CROSSOVER = "crossover"
    GROEP = "groep"
    INHOUD_ONBEKEND = "inhoud onbekend"
    FRAGMENT = "fragment"
    """A line of the text by which the row above it was found."""


WORTEL: Final = -1


@dataclass(frozen=True, slots=True)
class Knoop:
    """A row by kind and key (domain code, crebo, ``25168:K1-W2``, code of a keuzedeel)."""

    soort: Rijsoort
    sleutel: str

    @property
    def fragment(self) -> Knoop:
        """The line of text below this row."""
        return Knoop(Rijsoort.FRAGMENT, f"{self.soort}|{self.sleutel}")

    @property
    def deel(self) -> Knoop:
        """The row itself; of a line of text the row that it belongs to."""
        if self.soort is not Rijsoort.FRAGMENT:
            return self
        soort, _, sleutel = self.sleutel.partition("|")
        return Knoop(Rijsoort(soort), sleutel)


class Rij(NamedTuple):
    """What one row shows; ``domein`` is a domain code where there is a badge, else None."""

    knoop: Knoop
    titel: str = ""
    code: str = ""
    niveau: int | None = None
    domein: str | None = None
    inhoud_bekend: bool = True
    heeft_onder: bool = False

    @property
    def soort(self) -> Rijsoort:
        """The kind of row."""
        return self.knoop.soort


class Rijbron(Protocol):
    """Says what stands under what."""

    def top(self) -> Sequence[Rij]:
        """The rows at the top."""

    def below(self, rij: Rij) -> Sequence[Rij]:
        """The rows under a row."""

    def ouder(self, knoop: Knoop) -> Knoop | None:
        """The row that a node stands under; None at the top or when it is not there."""


class GeenRijen:
    """An empty tree."""

    def top(self) -> Sequence[Rij]:
        """No rows."""
        return ()

    def below(self, rij: Rij) -> Sequence[Rij]:
        """No rows."""
        return ()

    def ouder(self, knoop: Knoop) -> Knoop | None:
        """No row."""
        return None


class Rijenboom:
    """The rows as a tree of numbers, from 0; ``WORTEL`` stands above the top."""

    def __init__(self, bron: Rijbron | None = None) -> None:
        self._bron: Rijbron = bron or GeenRijen()
        self._rijen: list[Rij] = []
        self._ouder: list[int] = []
        self._plaats: list[int] = []
        self._nummer: dict[Knoop, int] = {}
        self._kinderen = {WORTEL: self._add(WORTEL, self._bron.top())}

    def rij(self, nummer: int) -> Rij:
        """The row with this number."""
        return self._rijen[nummer]

    def ouder(self, nummer: int) -> int:
        """The number of the row above; ``WORTEL`` for a row at the top."""
        return self._ouder[nummer]

    def plaats(self, nummer: int) -> int:
        """The position of a row among those with the same parent."""
        return self._plaats[nummer]

    def kinderen(self, nummer: int) -> Sequence[int]:
        """The numbers of the rows under a row, in order."""
        if nummer not in self._kinderen:
            self._kinderen[nummer] = self._add(nummer, self._bron.below(self._rijen[nummer]))
        return self._kinderen[nummer]

    def heeft_kinderen(self, nummer: int) -> bool:
        """Whether there is anything under a row; makes nothing."""
        return bool(self._kinderen[WORTEL]) if nummer == WORTEL else self._rijen[nummer].heeft_onder

    def find(self, knoop: Knoop) -> int | None:
        """The number of the row of a node, made if need be; None when it is not there."""
        if knoop not in self._nummer and (ouder := self._bron.ouder(knoop)) is not None:
            boven = self.find(ouder)
            if boven is not None:
                self.kinderen(boven)
        return self._nummer.get(knoop)

    def boven(self, nummer: int) -> Iterator[int]:
        """The rows above a row, from its parent up to the top."""
        while (nummer := self._ouder[nummer]) != WORTEL:
            yield nummer

    def in_volgorde(self, nummers: Iterable[int]) -> list[Rij]:
        """These rows, each once, as they stand in the tree from top to bottom."""
        return [self._rijen[nummer] for nummer in sorted(set(nummers), key=self._weg)]

    def _weg(self, nummer: int) -> tuple[int, ...]:
        return tuple(reversed([self._plaats[n] for n in (nummer, *self.boven(nummer))]))

    def _add(self, ouder: int, rijen: Iterable[Rij]) -> range:
        eerste = len(self._rijen)
        for plaats, rij in enumerate(rijen):
            self._nummer[rij.knoop] = len(self._rijen)
            self._rijen.append(rij)
            self._ouder.append(ouder)
            self._plaats.append(plaats)
        return range(eerste, len(self._rijen))
