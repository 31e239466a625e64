"""What a composition shares with every known cross-over; of most the content is not public."""

from __future__ import annotations

from dataclasses import dataclass

from composer.crossovers import Crossoverinhoud
from composer.overlap.aandelen import Aandeel
from composer.overlap.delen import normalise
from composer.regels.context import Context
from kwalificatiestructuur.elementen import Crossover


@dataclass(frozen=True, slots=True)
class Crossoveroverlap:
    """One existing cross-over beside a composition.

    ``aandeel`` is None where its content is not known: then only ``zelfde_naam``,
    ``zelfde_niveau`` (None = a level is not known) and ``gedeelde_bronnen`` (the crebos of its
    known source kwalificaties that the composition uses too) can be said, and ``bronnen`` says how
    many sources are known at all.
    """

    crebo: str
    naam: str
    niveau: int | None
    aandeel: Aandeel | None
    zelfde_naam: bool
    zelfde_niveau: bool | None
    gedeelde_bronnen: tuple[str, ...]
    bronnen: int


def crossoveroverlap_of(context: Context) -> tuple[Crossoveroverlap, ...]:
    """Every cross-over but the composition itself: those with content first, most shared first.

    Those without come in order of what is known to be the same: name, sources, level; then crebo.
    """
    zelf = context.samenstelling.crebo or ""
    bekend = {crossover.crebo: crossover for crossover in context.omgeving.bekende_crossovers}
    gedeeld = {aandeel.houder: aandeel for _, aandeel in context.crossoveraandelen}
    met = [
        _beside(
            context,
            inhoud,
            bekend.get(inhoud.crebo),
            gedeeld.get(str(plek)) or _nothing_shared(context, str(plek)),
        )
        for plek, inhoud in enumerate(context.omgeving.crossovers)
        if not (zelf and inhoud.crebo == zelf)
    ]
    zonder = [_beside(context, c, c, None) for c in context.onbekende_crossovers]
    return (*sorted(met, key=_by_share), *sorted(zonder, key=_by_marks))


def _nothing_shared(context: Context, houder: str) -> Aandeel:
    """What the composition shares with a cross-over that has none of its parts."""
    eigen = tuple(deel.id for deel in context.counted_delen)
    return Aandeel(houder, eigen, context.omgeving.crossoverzoeker.index.delen[houder], {})


def _beside(
    context: Context,
    wat: Crossoverinhoud | Crossover,
    bekend: Crossover | None,
    aandeel: Aandeel | None,
) -> Crossoveroverlap:
    niveau = bekend.niveau if bekend else None
    eigen = context.samenstelling.niveau
    crebos = {
        crebo
        for bron in context.bronnen
        for crebo in (bron.crebo, *(bron.kwalificatie.crebos if bron.kwalificatie else ()))
    }
    bronnen = bekend.bronkwalificaties if bekend else ()
    naam = normalise(context.samenstelling.naam)
    return Crossoveroverlap(
        wat.crebo,
        wat.naam,
        niveau,
        aandeel,
        zelfde_naam=bool(naam) and naam == normalise(wat.naam),
        zelfde_niveau=None if niveau is None or eigen is None else niveau == eigen,
        gedeelde_bronnen=tuple(crebo for crebo in bronnen if crebo in crebos),
        bronnen=len(bronnen),
    )


def _by_share(overlap: Crossoveroverlap) -> tuple[float, str, str]:
    assert overlap.aandeel is not None
    return -overlap.aandeel.gemiddeld, overlap.crebo, overlap.naam


def _by_marks(overlap: Crossoveroverlap) -> tuple[bool, int, bool, str]:
    gedeeld = len(overlap.gedeelde_bronnen)
    return not overlap.zelfde_naam, -gedeeld, overlap.zelfde_niveau is not True, overlap.crebo
