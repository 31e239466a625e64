"""Which keuzedelen of the register hold a part of a composition: by their text, or by their title.

Of nearly all keuzedelen only the title is public. A keuzedeel with a title like that of a part may
hold it; that is all there is to go by, and whoever shows it says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from composer.gelijkenis import Woordenzak, bag_of
from composer.overlap.delen import Deel
from composer.overlap.gelijkenisindex import Gelijkenisindex
from composer.overlap.tekstoverlap import overlap_of
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import every_keuzedeel

_AFRONDING: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Deelhouder:
    """A keuzedeel, by its place, that holds a part; ``op_titel`` = going by the titles alone."""

    plek: int
    op_titel: bool


def valid_keuzedelen(structuur: Kwalificatiestructuur, dag: date) -> tuple[Keuzedeel, ...]:
    """The record of every keuzedeel that is valid on this day, by code, each once."""
    per_code = {
        record.code: record
        for record in every_keuzedeel(structuur)
        if (record.ingangsdatum is None or record.ingangsdatum <= dag)
        and (record.einddatum is None or dag <= record.einddatum)
    }
    return tuple(per_code.values())


class Keuzedeelzoeker:
    """Finds the keuzedelen that hold a part; what was found is remembered.

    A part is held by its text where sentences with ``vanaf`` (0..1) of its words stand in the
    description, equal or alike by the same measure; by its title where that is alike by ``vanaf``.
    """

    def __init__(self, keuzedelen: Sequence[Keuzedeel], vanaf: float) -> None:
        self.keuzedelen = tuple(keuzedelen)
        self._vanaf = vanaf
        self._titels, self._titelplaatsen = _index([k.titel for k in keuzedelen])
        self._teksten, self._tekstplaatsen = _index([k.beschrijving for k in keuzedelen])
        self.find = lru_cache(maxsize=4096)(self._find)

    def _find(self, deel: Deel) -> tuple[Deelhouder, ...]:
        """The keuzedelen that hold the part, by place."""
        op_tekst = set(self._by_text(deel))
        gevonden = self._titels.find(bag_of(deel.titel), self._vanaf)
        op_titel = {self._titelplaatsen[nummer] for nummer, _ in gevonden}
        alle = sorted(op_tekst | op_titel)
        return tuple(Deelhouder(plek, op_titel=plek not in op_tekst) for plek in alle)

    def _by_text(self, deel: Deel) -> Iterator[int]:
        if not deel.teksten or not self._teksten.aantallen:
            return
        # Of each sentence that is alike at least this share of the words is the same.
        woorden = self._vanaf * self._vanaf / (2 - self._vanaf) - _AFRONDING
        for nummer in self._teksten.holding(bag_of(*deel.teksten), woorden):
            plek = self._tekstplaatsen[nummer]
            beschrijving = self.keuzedelen[plek].beschrijving
            overlap = overlap_of("\n".join(deel.teksten), {"": (beschrijving,)}, self._vanaf)
            if overlap is not None and overlap.aandeel >= self._vanaf:
                yield plek


def _index(teksten: Sequence[str]) -> tuple[Gelijkenisindex, list[int]]:
    """The index of the texts with words, and the place of each."""
    zakken: list[tuple[Woordenzak, int]] = [
        (bag_of.__wrapped__(tekst), plek) for plek, tekst in enumerate(teksten) if tekst
    ]
    zakken.sort(key=lambda paar: (paar[0].aantal, paar[1]))
    return Gelijkenisindex.of([zak for zak, _ in zakken]), [plek for _, plek in zakken]
