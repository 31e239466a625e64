"""A quick fix: an operation that clears a finding, with what to call it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from composer.change import Bewerkingsnaam, Change, Facet
from composer.finding import Finding, Parameter
from composer.operations import Bewerking, Onderdeel
from composer.overlap.delen import is_in_structuur
from composer.regels.context import Context
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.graaf import Kwalificatiestructuur

Stap = Callable[[Samenstelling], Bewerking]
"""An operation with everything filled in but the composition."""


@dataclass(frozen=True, slots=True)
class Oplossing:
    """A way to clear one finding.

    ``soort`` names its sentence in ``composer.oplossingen.woorden``, which ``parameters`` fill; an
    id of a part among them becomes the code of that part. ``onderwerp`` says about what: the id of
    a part, the code of a keuzedeel, a source. ``bewerk`` is pure and raises ``BewerkingGeweigerd``
    where it cannot be done any more. ``is_veilig``: it takes away no words of one's own, and
    settles nothing that only a person can know; what it takes away can be chosen again.
    """

    soort: str
    onderwerp: str
    bewerk: Stap = field(compare=False)
    parameters: tuple[tuple[str, Parameter], ...] = ()
    is_veilig: bool = True

    @property
    def id(self) -> str:
        """A name that stays the same as long as the finding does: ``verwijder_dubbel:<id>``."""
        return f"{self.soort}:{self.onderwerp}" if self.onderwerp else self.soort


Vinder = Callable[[Context, Finding], Iterator[Oplossing]]
"""Gives the fixes of a finding, the preferred one first."""


def oplossing(
    soort: str, onderwerp: str, bewerk: Stap, /, *, veilig: bool = True, **parameters: Parameter
) -> Oplossing:
    """A fix with its parameters by name."""
    return Oplossing(soort, onderwerp, bewerk, tuple(parameters.items()), veilig)


def chain(
    samenstelling: Samenstelling, *stappen: Stap, naam: Bewerkingsnaam, **parameters: str | int
) -> Bewerking:
    """Several operations, one after the other, as one, with its name and what fills that."""
    facetten, onderdelen = frozenset[Facet](), frozenset[str]()
    for stap in stappen:
        samenstelling, change = stap(samenstelling)
        facetten |= change.facetten
        onderdelen |= change.onderdelen
    return Bewerking(samenstelling, Change(facetten, onderdelen, naam, tuple(parameters.items())))


def can_be_chosen_again(structuur: Kwalificatiestructuur, onderdeel: Onderdeel) -> bool:
    """Whether a part (a kerntaak with its werkprocessen) is as the structure would give it back."""
    delen = [onderdeel]
    if isinstance(onderdeel, GekozenKerntaak):
        delen += onderdeel.werkprocessen
    return all(
        deel.herkomst is not None
        and not deel.is_afwijkend
        and is_in_structuur(structuur, deel.herkomst)
        for deel in delen
    )
