"""The lines of vakkennis of a kerntaak with what was decided about each, to go through them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from composer.eisen import Vakkenniskeuze
from composer.operations import find_kerntaak
from composer.samenstelling import Samenstelling


@dataclass(frozen=True, slots=True)
class Vakkennisregel:
    """A line; ``behouden`` None = nobody decided yet, False = it was dropped.

    ``werkprocessen`` are the ids of the werkprocessen that a kept line belongs to.
    """

    nr: str
    titel: str
    behouden: bool | None = None
    werkprocessen: frozenset[str] = frozenset()


def lines_of(samenstelling: Samenstelling, onderdeel: str) -> tuple[Vakkennisregel, ...]:
    """The lines of the kerntaak with this id or that holds it: those in it, then the dropped ones.

    A line that was dropped and stands in the kerntaak again is undecided, as STR-14 counts it.
    Raises ``BewerkingGeweigerd`` when the composition does not have the part.
    """
    kerntaak = find_kerntaak(samenstelling, onderdeel)
    aanwezig = frozenset(werkproces.id for werkproces in kerntaak.werkprocessen)
    keuzes = {k.nr: k for k in samenstelling.vakkenniskeuzes if k.kerntaak == kerntaak.id}
    regels = {regel.nr: Vakkennisregel(regel.nr, regel.titel) for regel in kerntaak.vakkennis}
    for nr, regel in regels.items():
        if (keuze := keuzes.get(nr)) is not None and keuze.behouden:
            delen = aanwezig & frozenset(keuze.werkprocessen)
            regels[nr] = Vakkennisregel(nr, regel.titel, True, delen)
    vervallen = (
        Vakkennisregel(keuze.nr, keuze.titel, False)
        for keuze in keuzes.values()
        if not keuze.behouden and keuze.nr not in regels
    )
    return (*regels.values(), *vervallen)


def choices_of(
    samenstelling: Samenstelling, onderdeel: str, regels: Iterable[Vakkennisregel]
) -> tuple[Vakkenniskeuze, ...]:
    """The decisions in these lines that the composition does not have yet, in the same order."""
    kerntaak = find_kerntaak(samenstelling, onderdeel)
    eerder = {regel.nr: regel for regel in lines_of(samenstelling, kerntaak.id)}
    return tuple(
        Vakkenniskeuze(
            kerntaak.id,
            regel.nr,
            regel.titel,
            regel.behouden,
            tuple(wp.id for wp in kerntaak.werkprocessen if wp.id in regel.werkprocessen),
        )
        for regel in regels
        if regel.behouden is not None and regel != eerder.get(regel.nr)
    )
