"""The order of the rows, and which are shown; each gives the next value of the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Any

from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Cel, Rij, Uitlijning
from composer.vergelijken.verschillen import is_gelijk
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.vragen import domein_of


def hide_equal(uitlijning: Uitlijning) -> Uitlijning:
    """Without the rows that are the same everywhere; a kerntaak stays for what lies under it."""
    kerntaken = []
    for kerntaak in uitlijning.kerntaken:
        onder = tuple(rij for rij in kerntaak.onder if not is_gelijk(rij))
        if onder or not is_gelijk(kerntaak):
            kerntaken.append(replace(kerntaak, onder=onder))
    return Uitlijning(tuple(kerntaken))


def sort_by_disagreement(uitlijning: Uitlijning) -> Uitlijning:
    """What columns agree on least first: the kerntaken with all that lies under them."""
    return _sorted(
        uitlijning,
        lambda kerntaak: -sum(map(disagreement, kerntaak.alle)),
        lambda rij: -disagreement(rij),
    )


def sort_by_kolom(uitlijning: Uitlijning, kolommen: Sequence[Kolom], plek: int) -> Uitlijning:
    """In the order of one column; what it does not have comes after, in the order it had."""
    delen = kolommen[plek].samenstelling.onderdelen
    plaatsen = {deel.id: nummer for nummer, deel in enumerate(delen)}

    def place(rij: Rij) -> int:
        deel = rij.cellen[plek].deel
        return len(plaatsen) if deel is None else plaatsen[deel.id]

    return _sorted(uitlijning, place, place)


def sort_by_domein(uitlijning: Uitlijning, kolommen: Sequence[Kolom]) -> Uitlijning:
    """By the domain of the source, in the order of the domains; what has none known at the end."""

    def place(rij: Rij) -> tuple[int, int]:
        volgnummer = domein_volgnummer(rij, kolommen)
        return (1, 0) if volgnummer is None else (0, volgnummer)

    return _sorted(uitlijning, place, place)


def disagreement(rij: Rij) -> int:
    """How many columns have something else than most have."""
    keren = Counter(map(_as_seen, rij.cellen))
    return len(rij.cellen) - max(keren.values())


def domein_volgnummer(rij: Rij, kolommen: Sequence[Kolom]) -> int | None:
    """The ordinal of the domain of the source of a row; None = none, or not known."""
    if not rij.bron:
        return None
    crebo = Bronverwijzing.parse(rij.bron).crebo
    gevonden = set()
    for kolom in kolommen:
        try:
            domein = domein_of(kolom.omgeving.structuur, crebo)
        except OnbekendOnderdeel:
            continue
        if domein is not None:
            gevonden.add(domein.volgnummer)
    return min(gevonden, default=None)


def _as_seen(cel: Cel) -> Hashable:
    geteld = None if cel.telling is None else (cel.telling.aantal, cel.telling.erbij)
    elders = cel.plaats if cel.is_elders else ""
    return cel.deel is None, cel.lezing, elders, cel.herhaling, geteld


def _sorted(
    uitlijning: Uitlijning, boven: Callable[[Rij], Any], onder: Callable[[Rij], Any]
) -> Uitlijning:
    kerntaken = sorted(uitlijning.kerntaken, key=boven)
    return Uitlijning(
        tuple(replace(kt, onder=tuple(sorted(kt.onder, key=onder))) for kt in kerntaken)
    )
