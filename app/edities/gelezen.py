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


@dataclass(frozen=True, eq=False, slots=True)
class Gelezen:
    """The proposal as an edition of its own, the one that adds, and the edition of now.

    They are one and the same where the files bring no dossiers.
    """

    los: Voorstel
    aanvullend: Voorstel
    huidig: Editiebeschrijving

    @property
    def heeft_keuze(self) -> bool:
        """Whether adding is something else than standing alone."""
        return self.los.editie.id != self.aanvullend.editie.id

    @property
    def is_eerder_aanvulling(self) -> bool:
        """Whether adding is what the user most likely wants."""
        nu = self.huidig.aantallen.get("dossier", 0)
        return self.heeft_keuze and _VEEL_MINDER * dossiers_in(self.los) < nu

    def voorstel(self, *, aanvullen: bool) -> Voorstel:
        """The proposal of a choice."""
        return self.aanvullend if aanvullen else self.los

    def discard(self) -> None:
        """Remove what was read; nothing has changed."""
        self.los.discard()
        self.aanvullend.discard()


def dossiers_in(voorstel: Voorstel) -> int:
    """How many dossiers the edition would have."""
    return voorstel.editie.aantallen.get("dossier", 0)


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
