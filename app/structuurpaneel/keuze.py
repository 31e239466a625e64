"""What the selected rows stand for: parts and keuzedelen to add."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from app.structuurpaneel.rijen import Rij, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


class Keuze(NamedTuple):
    """The parts in order, none within another, and the codes of the keuzedelen."""

    bronnen: tuple[Bronverwijzing, ...] = ()
    keuzedelen: tuple[str, ...] = ()

    @property
    def kerntaken(self) -> int:
        """How many of the parts are kerntaken."""
        return len(self.bronnen) - self.werkprocessen

    @property
    def werkprocessen(self) -> int:
        """How many of the parts are werkprocessen on their own."""
        return sum(bron.is_werkproces for bron in self.bronnen)

    def __bool__(self) -> bool:
        return bool(self.bronnen or self.keuzedelen)


def keuze_of(rijen: Iterable[Rij], structuur: Kwalificatiestructuur) -> Keuze:
    """What these rows, in the order of the tree, stand for.

    A kwalificatie stands for all its kerntaken, also those that a search hides.
    """
    bronnen: dict[Bronverwijzing, None] = {}
    keuzedelen = []
    for rij in rijen:
        if rij.soort is Rijsoort.KEUZEDEEL:
            keuzedelen.append(rij.knoop.sleutel)
        for bron in _bronnen_of(rij, structuur):
            if bron.kerntaak not in bronnen:
                bronnen[bron] = None
    return Keuze(tuple(bronnen), tuple(keuzedelen))


def _bronnen_of(rij: Rij, structuur: Kwalificatiestructuur) -> Iterable[Bronverwijzing]:
    if rij.soort in {Rijsoort.KERNTAAK, Rijsoort.WERKPROCES}:
        return (Bronverwijzing.parse(rij.knoop.sleutel),)
    if rij.soort is Rijsoort.KWALIFICATIE:
        from kwalificatiestructuur.vragen import kerntaken_of

        crebo = rij.knoop.sleutel
        return [Bronverwijzing(crebo, code) for code, _ in kerntaken_of(structuur, crebo)]
    return ()
