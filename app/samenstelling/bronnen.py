"""What the structure says about where a part came from: name of the kwalificatie and domain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from app.look.domeinen import GEEN_DOMEIN, ONBEKEND
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


class Bron(NamedTuple):
    """The source of a part; ``domein`` is a code, "" (Entree: no domain) or "?" (not known)."""

    verwijzing: str = ""
    kwalificatie: str = ""
    domein: str = ONBEKEND
    domeinnaam: str = ""


class Domeinaandeel(NamedTuple):
    """How many of the ``totaal`` werkprocessen come from one domain."""

    domein: str
    domeinnaam: str
    aantal: int
    totaal: int


class Bronnen:
    """Looks sources up in a structure; without one every domain is unknown."""

    def __init__(self, structuur: Kwalificatiestructuur | None = None) -> None:
        self._structuur = structuur
        self._op_crebo: dict[str, tuple[str, str, str]] = {}

    def of(self, onderdeel: GekozenKerntaak | GekozenWerkproces) -> Bron:
        """The source of a part; an empty one for a part that was typed in."""
        if (herkomst := onderdeel.herkomst) is None:
            return Bron()
        return Bron(str(herkomst.bron), *self._kwalificatie(herkomst.bron.crebo))

    def domeinen_of(self, onderdeel: GekozenKerntaak | GekozenWerkproces) -> tuple[Bron, ...]:
        """The domains of a werkproces or of those in a kerntaak, each once, in order of use."""
        delen = (
            onderdeel.werkprocessen or (onderdeel,)
            if isinstance(onderdeel, GekozenKerntaak)
            else (onderdeel,)
        )
        return tuple({bron.domein: bron for bron in map(self.of, delen)}.values())

    def aandelen_of(self, samenstelling: Samenstelling) -> tuple[Domeinaandeel, ...]:
        """The share of each domain in the werkprocessen, largest first."""
        bronnen = [self.of(werkproces) for _, werkproces in samenstelling.werkprocessen]
        tellingen = Counter((bron.domein, bron.domeinnaam) for bron in bronnen)
        return tuple(
            Domeinaandeel(domein, naam, aantal, len(bronnen))
            for (domein, naam), aantal in tellingen.most_common()
        )

    def _kwalificatie(self, crebo: str) -> tuple[str, str, str]:
        if crebo not in self._op_crebo:
            self._op_crebo[crebo] = self._find(crebo)
        return self._op_crebo[crebo]

    def _find(self, crebo: str) -> tuple[str, str, str]:
        if self._structuur is None or crebo not in self._structuur.kwalificaties:
            return "", ONBEKEND, ""
        from kwalificatiestructuur.vragen import domein_of, find_kwalificatie, is_entree

        kwalificatie = find_kwalificatie(self._structuur, crebo)
        if (domein := domein_of(self._structuur, crebo)) is not None:
            return kwalificatie.naam, domein.code, domein.naam
        return kwalificatie.naam, GEEN_DOMEIN if is_entree(kwalificatie) else ONBEKEND, ""
