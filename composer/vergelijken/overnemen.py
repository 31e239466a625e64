"""Takes rows over from a comparison into a composition.

The copy keeps its origin as the column has it: the source, its edition, and the hash of the source
text, so that an edit of that column still shows as one. Which column it came from is recorded as a
``Besluit`` about the new part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from composer.change import Bewerkingsnaam, Facet, counted
from composer.operations import Bewerking, BewerkingGeweigerd, insert_kerntaken
from composer.overlap.delen import Onderdeel
from composer.samenstelling import (
    Besluit,
    GekozenKerntaak,
    GekozenWerkproces,
    Samenstelling,
    new_id,
)
from composer.vergelijken.rijen import Rij
from composer.vergelijken.vergelijking import Vergelijking

OVERGENOMEN: Final = "overgenomen"
"""``Besluit.keuze`` of a part that came from a column."""


@dataclass(frozen=True, slots=True)
class Keus:
    """A row as one column has it; ``plek`` is the place of the column."""

    rij: str
    plek: int


def take_over(
    samenstelling: Samenstelling,
    vergelijking: Vergelijking,
    keuzes: Sequence[Keus],
    *,
    naam: str = "",
    datum: date | None = None,
) -> Bewerking:
    """Add what these columns have in these rows at the end, in order.

    A kerntaak comes with its werkprocessen. Werkprocessen that stand in one kerntaak and are chosen
    one after the other come together in a copy of that kerntaak, without the others. ``naam`` and
    ``datum`` say who did it and when.

    Raises:
        BewerkingGeweigerd: Nothing was chosen, or a column does not have the row.
    """
    rijen = {rij.id: rij for rij in vergelijking.uitlijning.rijen}
    besluiten: list[Besluit] = []
    kerntaken: list[GekozenKerntaak] = []
    laatste: tuple[int, str] | None = None

    def record(van: Onderdeel, kopie: Onderdeel, plek: int) -> None:
        besluiten.append(_besluit(vergelijking, van, kopie, plek, naam=naam, datum=datum))

    for keus in keuzes:
        deel = _part(rijen.get(keus.rij), keus.plek)
        if isinstance(deel, GekozenKerntaak):
            kopie = _copied(deel)
            kerntaken.append(kopie)
            record(deel, kopie, keus.plek)
            for van, naar in zip(deel.werkprocessen, kopie.werkprocessen, strict=True):
                record(van, naar, keus.plek)
            laatste = None
            continue
        kerntaak = _kerntaak_with(vergelijking, keus.plek, deel)
        if laatste != (keus.plek, kerntaak.id):
            kerntaken.append(replace(_copied(kerntaak), werkprocessen=()))
            record(kerntaak, kerntaken[-1], keus.plek)
            laatste = keus.plek, kerntaak.id
        werkproces = replace(deel, id=new_id(), hoofdstuk_gelezen=None)
        eerder = kerntaken[-1]
        kerntaken[-1] = replace(eerder, werkprocessen=(*eerder.werkprocessen, werkproces))
        record(deel, werkproces, keus.plek)
    nieuw, change = insert_kerntaken(samenstelling, kerntaken)
    nieuw = replace(nieuw, besluiten=(*nieuw.besluiten, *besluiten))
    facetten = change.facetten | {Facet.BESLUITEN}
    een, meer = Bewerkingsnaam.RIJ_OVERNEMEN, Bewerkingsnaam.RIJEN_OVERNEMEN
    return Bewerking(nieuw, counted(facetten, change.onderdelen, len(keuzes), een, meer))


def _part(rij: Rij | None, plek: int) -> Onderdeel:
    deel = None if rij is None else rij.cellen[plek].deel
    if deel is None:
        raise BewerkingGeweigerd(
            "Deze kolom heeft dit onderdeel niet; kies een kolom die het heeft."
        )
    return deel


def _copied(kerntaak: GekozenKerntaak) -> GekozenKerntaak:
    """The same under ids of its own, without the ordinals of the file it was read from."""
    delen = tuple(replace(wp, id=new_id(), hoofdstuk_gelezen=None) for wp in kerntaak.werkprocessen)
    return replace(kerntaak, id=new_id(), werkprocessen=delen, hoofdstuk_gelezen=None)


def _kerntaak_with(
    vergelijking: Vergelijking, plek: int, werkproces: GekozenWerkproces
) -> GekozenKerntaak:
    """The kerntaak that a werkproces of a column stands in."""
    kerntaken = vergelijking.kolommen[plek].samenstelling.kerntaken
    return next(kt for kt in kerntaken if any(wp.id == werkproces.id for wp in kt.werkprocessen))


def _besluit(
    vergelijking: Vergelijking,
    van: Onderdeel,
    kopie: Onderdeel,
    plek: int,
    *,
    naam: str,
    datum: date | None,
) -> Besluit:
    """Source and column of a copy; the column as ``<id of the document>/<id of the part>``."""
    herkomst = van.herkomst
    kolom = vergelijking.kolommen[plek]
    return Besluit(
        onderdeel=kopie.id,
        keuze=OVERGENOMEN,
        bron=str(herkomst.bron) if herkomst else "",
        editie=herkomst.editie if herkomst else "",
        nieuwe_bron=f"{kolom.samenstelling.id}/{van.id}",
        naam=naam,
        datum=datum,
    )
