"""In which existing kwalificatie a student who leaves the cross-over early loses least.

This ranks what AAN-08 and AAN-09 judge. A fallback option is not another cross-over, not of a
higher level, and shares a part. That fewer parts lost makes a better one is our own reading: no
source ranks them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terugvalkandidaat:
    """A kwalificatie to fall back on, as it is compared with a composition.

    ``plaatsen`` are the parts of the composition that it holds. ``aantal`` is its own number of
    parts (None = its content is not known), ``aantal_gedeeld`` how many of those the composition
    holds. ``niveau`` None = not known.
    """

    crebo: str
    niveau: int | None
    plaatsen: frozenset[int]
    aantal: int | None
    aantal_gedeeld: int


@dataclass(frozen=True, slots=True)
class Terugval:
    """What a student keeps and loses in a kwalificatie.

    ``telt_mee`` are the places of the composition that count there and ``verloren`` those that do
    not, as far as its content is known. ``nog_te_doen`` is the number of parts of the kwalificatie
    that the composition does not hold; None = its content is not known. ``niveau_onbekend`` =
    whether it is of a higher level cannot be said.
    """

    crebo: str
    telt_mee: tuple[int, ...]
    verloren: tuple[int, ...]
    nog_te_doen: int | None
    niveau_onbekend: bool


def is_hoger(niveau: int | None, eigen: int | None) -> bool | None:
    """Whether a level is higher than that of the cross-over; None = one of them is not known."""
    return None if niveau is None or eigen is None else niveau > eigen


def rank_terugval(
    aantal: int,
    niveau: int | None,
    kandidaten: Iterable[Terugvalkandidaat],
    crossovers: Collection[str],
) -> tuple[Terugval, ...]:
    """The fallback options for a composition of ``aantal`` parts and this level, best first.

    Left out are the ``crossovers`` (crebos), what is of a higher level, and what shares no part.
    Order: fewest parts lost, fewest parts still to do (unknown last), crebo.

    Raises:
        ValueError: A place is not one of 0..aantal-1, or more parts are shared than there are.
    """
    opties = [
        _terugval(aantal, niveau, kandidaat)
        for kandidaat in kandidaten
        if kandidaat.plaatsen
        and kandidaat.crebo not in crossovers
        and not is_hoger(kandidaat.niveau, niveau)
    ]
    return tuple(sorted(opties, key=_order))


def _terugval(aantal: int, niveau: int | None, kandidaat: Terugvalkandidaat) -> Terugval:
    alle = range(aantal)
    if any(plaats not in alle for plaats in kandidaat.plaatsen):
        raise ValueError(f"{kandidaat.crebo}: a place outside {alle}")
    nog_te_doen = None
    if kandidaat.aantal is not None:
        nog_te_doen = kandidaat.aantal - kandidaat.aantal_gedeeld
        if nog_te_doen < 0:
            raise ValueError(f"{kandidaat.crebo}: more parts shared than it has")
    return Terugval(
        crebo=kandidaat.crebo,
        telt_mee=tuple(sorted(kandidaat.plaatsen)),
        verloren=tuple(plaats for plaats in alle if plaats not in kandidaat.plaatsen),
        nog_te_doen=nog_te_doen,
        niveau_onbekend=is_hoger(kandidaat.niveau, niveau) is None,
    )


def _order(terugval: Terugval) -> tuple[int, bool, int, str]:
    nog = terugval.nog_te_doen
    return len(terugval.verloren), nog is None, nog or 0, terugval.crebo
