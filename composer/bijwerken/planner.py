"""Plans for one composition after another against the same edition.

What does not depend on the composition (what became of every part of an edition) is found once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from composer.bijwerken.opsporen import Speurder
from composer.bijwerken.plannen import plan_with
from composer.bijwerken.waarden import Bijwerkplan, Keuze
from composer.samenstelling import Besluit, Herkomst, Samenstelling
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import dossier_of


class Planner:
    """Plans against ``nieuw``; ``find_oud`` gives the edition with an id, None when it is not here.

    An edition is asked for once, and only when a part came from it. Not for several threads at
    once.
    """

    def __init__(
        self,
        nieuw: Kwalificatiestructuur,
        find_oud: Callable[[str], Kwalificatiestructuur | None],
    ) -> None:
        self.nieuw = nieuw
        self._find_oud = find_oud
        self._speurders: dict[str, Speurder] = {}
        self._zonder: Speurder | None = None
        self.onbekend: set[str] = set()
        """The editions that were asked for and are not here."""

    def plan(self, samenstelling: Samenstelling, *, peildatum: date | None = None) -> Bijwerkplan:
        """What became of the source of every part; see ``composer.bijwerken.plan``."""
        return plan_with(samenstelling, self.nieuw, self._speurder_of, peildatum=peildatum)

    def _speurder_of(self, herkomst: Herkomst) -> Speurder:
        """Who knows the edition that a part came from."""
        if not is_elders(self.nieuw, herkomst):
            return self._without()
        sleutel = herkomst.editie
        if sleutel not in self._speurders:
            oud = self._find_oud(sleutel) if sleutel else None
            if oud is None:
                self.onbekend.add(sleutel)
            self._speurders[sleutel] = self._without() if oud is None else Speurder(self.nieuw, oud)
        return self._speurders[sleutel]

    def _without(self) -> Speurder:
        if self._zonder is None:
            self._zonder = Speurder(self.nieuw, None)
        return self._zonder


def is_elders(structuur: Kwalificatiestructuur, herkomst: Herkomst) -> bool:
    """Whether a part came from another edition than the one its source is in here."""
    try:
        return dossier_of(structuur, herkomst.bron.crebo).editie != herkomst.editie
    except OnbekendOnderdeel:
        return True


def last_besluiten(samenstelling: Samenstelling) -> Mapping[str, Besluit]:
    """The last decision about each part or keuzedeel, by its id or code."""
    return {besluit.onderdeel: besluit for besluit in samenstelling.besluiten}


def is_left(herkomst: Herkomst, besluit: Besluit | None, edities: frozenset[str]) -> bool:
    """Whether it was decided to leave a part as it is, when compared with one of these editions."""
    return (
        besluit is not None
        and besluit.keuze == Keuze.LATEN
        and (besluit.bron, besluit.editie) == (str(herkomst.bron), herkomst.editie)
        and besluit.nieuwe_editie in edities
    )
