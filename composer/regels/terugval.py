"""The fallback options of an application as AAN-08 and AAN-09 judge them."""

from __future__ import annotations

from dataclasses import dataclass

from composer.overlap import terugval
from composer.regels.context import Context
from kwalificatiestructuur.elementen import Kwalificatie
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.vragen import find_kwalificatie


@dataclass(frozen=True, slots=True)
class Terugvaloptie:
    """A training to fall back on; ``kwalificatie`` None = not one that the structure has.

    ``crossover`` is its name where it is a cross-over, else "".
    """

    crebo: str
    kwalificatie: Kwalificatie | None
    crossover: str = ""

    @property
    def naam(self) -> str:
        """Crebo and name, as a sentence names it."""
        naam = self.kwalificatie.naam if self.kwalificatie else self.crossover
        return f"{self.crebo} {naam}".strip()


def terugvalopties(context: Context) -> tuple[Terugvaloptie, ...]:
    """Every option that was filled in, once, in order."""
    crebos = (crebo.strip() for crebo in context.samenstelling.aanvraag.terugvalopties)
    return tuple(_optie(context, crebo) for crebo in dict.fromkeys(crebos) if crebo)


def is_hoger(context: Context, kwalificatie: Kwalificatie) -> bool | None:
    """Whether the training has a higher level than the cross-over; None = a level is not known."""
    return terugval.is_hoger(kwalificatie.niveau, context.samenstelling.niveau)


def _optie(context: Context, crebo: str) -> Terugvaloptie:
    if naam := context.omgeving.crossovernamen.get(crebo):
        return Terugvaloptie(crebo, None, naam)
    try:
        return Terugvaloptie(crebo, find_kwalificatie(context.structuur, crebo))
    except OnbekendOnderdeel:
        return Terugvaloptie(crebo, None)
