"""The parts of cross-overs whose content was given, ready to be compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from composer.overlap.delen import Deel, Onderdeel, deel_of
from composer.overlap.delenindex import Delenindex, index_delen
from composer.overlap.delenteksten import Delenteksten, read_delen
from kwalificatiestructuur.graaf import Kwalificatiestructuur

if TYPE_CHECKING:
    from composer.crossovers import Crossoverinhoud


@dataclass(frozen=True, eq=False)
class Crossoverdelen:
    """The parts of a list of cross-overs; a holder is the place of one in that list."""

    index: Delenindex
    teksten: Delenteksten

    @classmethod
    def of(
        cls, structuur: Kwalificatiestructuur, crossovers: Sequence[Crossoverinhoud]
    ) -> Crossoverdelen:
        """The parts of these cross-overs; reads every text once."""
        rijen = [
            (str(plek), [deel for deel, _ in parts_of(structuur, str(plek), crossover)])
            for plek, crossover in enumerate(crossovers)
        ]
        return cls(index_delen(rijen), read_delen(rijen))


def parts_of(
    structuur: Kwalificatiestructuur, houder: str, crossover: Crossoverinhoud
) -> Iterator[tuple[Deel, Onderdeel]]:
    """The parts of one cross-over as they are compared, and as they are."""
    for nummer, onderdeel in enumerate(crossover.onderdelen):
        deel = deel_of(structuur, onderdeel)
        # Without a source it is a part like no other, until a text or title says so.
        yield deel if deel.sleutel else replace(deel, sleutel=f"{houder}#{nummer}"), onderdeel
