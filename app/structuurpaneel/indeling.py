"""The structure in the order of the tree, worked out once per structure and not at every key."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.structuurpaneel.rijen import Knoop, Rij, Rijsoort

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kwalificatiestructuur.elementen import Dossier, Keuzedeel, Kwalificatie
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

ZONDER_DOMEIN: Final = "zonder domein"
KEUZEDELEN: Final = "keuzedelen"
CROSSOVERS: Final = "crossovers"
"""Keys of the groups at the top; the groups of keuzedelen have the number of a sectorkamer."""


class Indeling:
    """Which dossiers, kwalificaties and keuzedelen there are, in order, and under what."""

    def __init__(self, structuur: Kwalificatiestructuur) -> None:
        from kwalificatiestructuur import vragen

        self.structuur = structuur
        self.domeinen = vragen.domeinen(structuur)
        dossiers = sorted(vragen.dossiers(structuur), key=lambda d: (d.titel.casefold(), d.crebo))
        self.dossiers: dict[str, Dossier] = {dossier.crebo: dossier for dossier in dossiers}
        self.dossier_van: dict[str, Dossier] = {}
        self.kwalificaties: dict[str, Kwalificatie] = {}
        for dossier in dossiers:
            for kwalificatie in sorted(dossier.kwalificaties, key=lambda kw: kw.naam.casefold()):
                self.dossier_van[kwalificatie.crebo] = dossier
                self.kwalificaties[kwalificatie.crebo] = kwalificatie
        # A code may have several records, one per period; the last one is shown.
        self.keuzedelen: dict[str, Keuzedeel] = {
            keuzedeel.code: keuzedeel for keuzedeel in vragen.every_keuzedeel(structuur)
        }
        self.crossovers = vragen.crossovers(structuur)
        self._domeincodes = {domein.code for domein in self.domeinen}

    @cached_property
    def alle_kwalificaties(self) -> dict[str, list[str]]:
        """By the crebo of each dossier its kwalificaties, all in order."""
        return self.per_dossier(self.kwalificaties)

    @cached_property
    def alle_keuzedelen(self) -> dict[str, list[Keuzedeel]]:
        """By the number of each sectorkamer its keuzedelen."""
        return self.per_kamer(self.keuzedelen)

    @cached_property
    def _plaats(self) -> dict[str, int]:
        crebos = [*self.dossiers, *self.kwalificaties]
        return {crebo: plaats for plaats, crebo in enumerate(crebos)}

    @cached_property
    def _plaats_keuzedeel(self) -> dict[str, int]:
        return {code: plaats for plaats, code in enumerate(self.keuzedelen)}

    def per_dossier(self, crebos: Collection[str]) -> dict[str, list[str]]:
        """These kwalificaties by the crebo of their dossier, both in order."""
        uit: dict[str, list[str]] = defaultdict(list)
        for crebo in sorted(crebos, key=self._plaats.__getitem__):
            uit[self.dossier_van[crebo].crebo].append(crebo)
        return {dossier: uit[dossier] for dossier in sorted(uit, key=self._plaats.__getitem__)}

    def per_kamer(self, codes: Collection[str]) -> dict[str, list[Keuzedeel]]:
        """These keuzedelen by the number of their sectorkamer."""
        uit: dict[str, list[Keuzedeel]] = defaultdict(list)
        for code in sorted(codes, key=self._plaats_keuzedeel.__getitem__):
            uit[self.keuzedelen[code].sectorkamer_nr].append(self.keuzedelen[code])
        return dict(uit)

    def boven(self, dossier: str) -> Knoop:
        """The row that a dossier stands under."""
        domein = self.dossiers[dossier].domein
        if domein in self._domeincodes:
            return Knoop(Rijsoort.DOMEIN, domein)
        return Knoop(Rijsoort.GROEP, ZONDER_DOMEIN)

    def above(self, knoop: Knoop) -> Knoop | None:
        """What a kwalificatie, a part or a row below one always stands under."""
        sleutel = knoop.sleutel
        match knoop.soort:
            case Rijsoort.WERKPROCES:
                return Knoop(Rijsoort.KERNTAAK, sleutel.rpartition("-W")[0])
            case Rijsoort.KERNTAAK:
                return Knoop(Rijsoort.KWALIFICATIE, sleutel.partition(":")[0])
            case Rijsoort.INHOUD_ONBEKEND:
                return Knoop(Rijsoort.KWALIFICATIE, sleutel)
            case Rijsoort.KWALIFICATIE if sleutel in self.dossier_van:
                return Knoop(Rijsoort.DOSSIER, self.dossier_van[sleutel].crebo)
        return None

    def domein_van(self, crebo: str) -> str:
        """The code for the badge of a kwalificatie; "" when it has no domain."""
        domein = self.dossier_van[crebo].domein
        return domein if domein in self._domeincodes else ""

    def kwalificatierij(self, crebo: str) -> Rij:
        """The row of a kwalificatie."""
        kw = self.kwalificaties[crebo]
        return Rij(
            Knoop(Rijsoort.KWALIFICATIE, crebo),
            kw.naam,
            crebo,
            kw.niveau,
            self.domein_van(crebo),
            inhoud_bekend=kw.plaatsen is not None,
            heeft_onder=True,
        )

    def dossierrij(self, crebo: str, *, heeft_onder: bool = True) -> Rij:
        """The row of a dossier."""
        titel = self.dossiers[crebo].titel
        return Rij(Knoop(Rijsoort.DOSSIER, crebo), titel, crebo, heeft_onder=heeft_onder)

    def kerntaakrijen(self, crebo: str) -> Sequence[Rij]:
        """What stands under a kwalificatie: its kerntaken, or that these are not known."""
        from kwalificatiestructuur.vragen import kerntaken_of

        if self.kwalificaties[crebo].plaatsen is None:
            return [Rij(Knoop(Rijsoort.INHOUD_ONBEKEND, crebo), inhoud_bekend=False)]
        return [
            Rij(
                Knoop(Rijsoort.KERNTAAK, f"{crebo}:{code}"),
                kerntaak.titel,
                code,
                heeft_onder=bool(kerntaak.werkprocessen),
            )
            for code, kerntaak in kerntaken_of(self.structuur, crebo)
        ]

    def werkprocesrijen(self, kerntaak: str) -> Sequence[Rij]:
        """What stands under a kerntaak, by its key such as ``25168:K1``."""
        from kwalificatiestructuur.vragen import werkprocessen_of

        crebo, _, code = kerntaak.partition(":")
        return [
            Rij(Knoop(Rijsoort.WERKPROCES, f"{crebo}:{eigen}"), werkproces.titel, eigen)
            for eigen, werkproces in werkprocessen_of(self.structuur, crebo, code)
        ]

    def title_of(self, knoop: Knoop) -> str:
        """What a part is called, with the kwalificatie that it is of; "" when it is not there."""
        sleutel = knoop.sleutel
        crebo = sleutel.partition(":")[0]
        rijen: Sequence[Rij] = ()
        match knoop.soort:
            case Rijsoort.KWALIFICATIE if crebo in self.kwalificaties:
                return self.kwalificaties[crebo].naam
            case Rijsoort.KERNTAAK if crebo in self.kwalificaties:
                rijen = self.kerntaakrijen(crebo)
            case Rijsoort.WERKPROCES if crebo in self.kwalificaties:
                kerntaak = sleutel.rpartition("-W")[0]
                if any(rij.knoop.sleutel == kerntaak for rij in self.kerntaakrijen(crebo)):
                    rijen = self.werkprocesrijen(kerntaak)
            case Rijsoort.KEUZEDEEL if sleutel in self.keuzedelen:
                return self.keuzedelen[sleutel].titel
            case Rijsoort.CROSSOVER:
                rijen = self.crossoverrijen([sleutel])
        titel = next((rij.titel for rij in rijen if rij.knoop == knoop), "")
        if titel and crebo in self.kwalificaties:
            return f"{titel} ({self.kwalificaties[crebo].naam})"
        return titel

    def keuzedeelrij(self, code: str) -> Rij:
        """The row of a keuzedeel."""
        return Rij(Knoop(Rijsoort.KEUZEDEEL, code), self.keuzedelen[code].titel, code)

    def crossoverrijen(self, crebos: Collection[str] | None) -> Sequence[Rij]:
        """The rows of cross-overs; None = of all."""
        return [
            Rij(
                Knoop(Rijsoort.CROSSOVER, co.crebo),
                co.naam,
                co.crebo,
                co.niveau,
                inhoud_bekend=False,
            )
            for co in self.crossovers
            if crebos is None or co.crebo in crebos
        ]


def groeprij(sleutel: str, titel: str = "", domein: str | None = None) -> Rij:
    """A row that only holds others."""
    return Rij(Knoop(Rijsoort.GROEP, sleutel), titel, domein=domein, heeft_onder=True)


def with_fragmenten(rijen: Sequence[Rij], gevonden: Collection[Knoop]) -> Sequence[Rij]:
    """The rows, with a line of text below each that was found by its text."""
    if not gevonden:
        return rijen
    uit = []
    for rij in rijen:
        uit.append(rij)
        if rij.knoop in gevonden:
            uit.append(Rij(rij.knoop.fragment))
    return uit
