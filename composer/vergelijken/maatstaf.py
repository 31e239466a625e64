"""Why a column is judged by the edition, the rule set and the day that it is judged by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from composer.document.rapportkop import Rapportkop
from composer.regels.context import Omgeving


class Waarom(StrEnum):
    """Whether something is a document's own; the value is that of the JSON form."""

    EIGEN = "eigen"
    """What the document names itself."""
    NIET_GENOEMD = "niet_genoemd"
    """The document names none, so it is that of the window or the command."""
    DEELS = "deels"
    """An edition that more of the parts came from than from any other, but not all of them."""
    NIET_BESCHIKBAAR = "niet_beschikbaar"
    """The document names another, which is not here."""
    TE_VEEL = "te_veel"
    """The document names another edition; no more are kept in memory at once."""
    ANDERE_VERSIE = "andere_versie"
    """The rule set that the document names, in another version."""
    GEVRAAGD = "gevraagd"
    """Somebody asked for exactly this, whatever the document names."""
    VENSTER = "venster"
    """As the window judges that the document is edited in."""


VERVANGEN: Final = frozenset(
    {Waarom.DEELS, Waarom.NIET_BESCHIKBAAR, Waarom.TE_VEEL, Waarom.ANDERE_VERSIE}
)
"""Where something stands in for what the document names."""


@dataclass(frozen=True, slots=True)
class Maatstaf:
    """Of one column why each of the three is what it is.

    ``kop`` is what the document names as a whole, None = nothing. Of the ``delen`` parts with a
    source ``gedekt`` came from the edition that is judged by; ``edities`` are the ids of the
    editions that the others came from.
    """

    editie: Waarom
    regelset: Waarom
    peildatum: Waarom
    kop: Rapportkop | None = None
    gedekt: int = 0
    delen: int = 0
    edities: tuple[str, ...] = ()

    @property
    def is_vervangen(self) -> bool:
        """Whether something stands in for what the document names."""
        return not VERVANGEN.isdisjoint((self.editie, self.regelset, self.peildatum))


VAN_HET_VENSTER: Final = Maatstaf(Waarom.VENSTER, Waarom.VENSTER, Waarom.VENSTER)
EIGEN_EDITIE: Final = Maatstaf(Waarom.EIGEN, Waarom.NIET_GENOEMD, Waarom.NIET_GENOEMD)
"""Of a kwalificatie, which is no document: the edition that it stands in."""


class Omgevingsdeel(StrEnum):
    """In what surroundings can differ; the value is that of the JSON form."""

    EDITIE = "editie"
    REGELSET = "regelset"
    PEILDATUM = "peildatum"


def surroundings_differ(een: Omgeving, ander: Omgeving) -> tuple[Omgevingsdeel, ...]:
    """In what two surroundings differ; () = what is judged in them comes out the same."""
    if een is ander:
        return ()
    paren = (
        (Omgevingsdeel.EDITIE, een.structuur.editie.id, ander.structuur.editie.id),
        (Omgevingsdeel.REGELSET, _version(een), _version(ander)),
        (Omgevingsdeel.PEILDATUM, een.peildatum, ander.peildatum),
    )
    return tuple(deel for deel, links, rechts in paren if links != rechts)


def _version(omgeving: Omgeving) -> tuple[str, str]:
    return omgeving.regelset.naam, omgeving.regelset.versie
