"""What an import would do, both ways, as the worker hands it to the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.edities.werker import Melder

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Editiebeschrijving, Opslag, Voorstel

_VEEL_MINDER: Final = 2
"""An import with fewer than one in so many of the present dossiers is rather an addition."""
_SOORTEN: Final = ("dossier", "keuzedeel", "overlap", "crossover", "vervanging")
"""What a choice can be about; the other kinds follow from these."""


@dataclass(frozen=True, eq=False, slots=True)
class Gelezen:
    """The proposal as an edition of its own, the one that adds, and the edition of now.

    Both carry over from the edition of now what the files do not bring.
    """

    los: Voorstel
    aanvullend: Voorstel
    huidig: Editiebeschrijving

    @property
    def heeft_keuze(self) -> bool:
        """Whether adding is something else than taking the place.

        What is added to holds what takes its place, so equal counts are the same things.
        """
        return self.los.editie.aantallen != self.aanvullend.editie.aantallen

    @property
    def heeft_dossiers(self) -> bool:
        """Whether the files bring dossiers, and not only lists."""
        return self.los.aantallen.get("dossier", 0) > 0

    @property
    def verschilt(self) -> tuple[str, ...]:
        """The kinds that the choice is about: dossiers first, then what the files list."""
        los, aanvullend = self.los.editie.aantallen, self.aanvullend.editie.aantallen
        return tuple(soort for soort in _SOORTEN if los.get(soort, 0) != aanvullend.get(soort, 0))

    @property
    def is_eerder_aanvulling(self) -> bool:
        """Whether adding is what the user most likely wants."""
        nu, los = self.huidig.aantallen, self.los.editie.aantallen
        return any(_VEEL_MINDER * los.get(s, 0) < nu.get(s, 0) for s in self.verschilt[:1])

    def voorstel(self, *, aanvullen: bool) -> Voorstel:
        """The proposal of a choice."""
        return self.aanvullend if aanvullen else self.los

    def discard(self) -> None:
        """Remove what was read; nothing has changed."""
        self.los.discard()
        self.aanvullend.discard()


def read_bestanden(opslag: Opslag, paden: Sequence[Path], meld: Melder) -> Gelezen:
    """Read files and propose both ways; changes nothing, raises ``Invoerfout`` or ``Geannuleerd``.

    On a worker: it takes as long as the files are large.
    """
    los = opslag.prepare(paden, voortgang=meld)
    try:
        aanvullend = opslag.revise(los, aanvullen=True)
        return Gelezen(los, aanvullend, opslag.huidige() or opslag.bundel())
    except BaseException:
        los.discard()
        raise


def store_voorstel(opslag: Opslag, voorstel: Voorstel, naam: str) -> Editiebeschrijving:
    """Make the proposal the current edition, under this name."""
    if naam and naam != voorstel.editie.naam:
        voorstel = opslag.revise(voorstel, aanvullen=voorstel.aanvullen, naam=naam)
    return opslag.commit(voorstel)
