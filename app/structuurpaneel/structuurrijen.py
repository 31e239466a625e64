"""What stands under what in the structure: domain > dossier > kwalificatie > kerntaak > werkproces.

After the domains come the keuzedelen (by sectorkamer) and the cross-overs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from app.structuurpaneel.rijen import Knoop, Rij, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Dossier, Keuzedeel, Kwalificatie

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Treffers

ZONDER_DOMEIN: Final = "zonder domein"
KEUZEDELEN: Final = "keuzedelen"
CROSSOVERS: Final = "crossovers"
"""Keys of the groups at the top; the groups of keuzedelen have the number of a sectorkamer."""


class Telling(NamedTuple):
    """How many of each kind; ``onderdelen`` are the kerntaken and werkprocessen found."""

    kwalificaties: int = 0
    onderdelen: int = 0
    keuzedelen: int = 0
    crossovers: int = 0


class StructuurRijen:
    """The rows of one structure, all of them or those that a search leaves.

    A kwalificatie that matches shows everything it holds; one that only has matching parts shows
    those, a kerntaak among them with all its werkprocessen.
    """

    def __init__(self, structuur: Kwalificatiestructuur, treffers: Treffers | None = None) -> None:
        from kwalificatiestructuur import vragen

        self._structuur = structuur
        self._treffers = treffers
        onderdelen = treffers.onderdelen if treffers else ()
        self._met_treffers = {bron.crebo for bron in onderdelen}
        self._met_treffers |= {str(bron.kerntaak) for bron in onderdelen}
        self._ouder: dict[Knoop, Knoop] = {}
        self._domeinen = vragen.domeinen(structuur)
        self._dossiers: dict[str, dict[str, Dossier]] = defaultdict(dict)
        self._kwalificaties: dict[str, list[Kwalificatie]] = {}
        self._keuzedelen: dict[str, list[Keuzedeel]] = defaultdict(list)
        self._collect_dossiers(vragen.dossiers(structuur))
        self._collect_keuzedelen(vragen.every_keuzedeel(structuur))
        self._crossovers = [
            crossover
            for crossover in vragen.crossovers(structuur)
            if treffers is None or crossover.crebo in treffers.crossovers
        ]

    @property
    def telling(self) -> Telling:
        """How much there is to choose from."""
        if self._treffers is None:
            kwalificaties = sum(map(len, self._kwalificaties.values()))
            onderdelen = 0
        else:
            kwalificaties = len(self._treffers.kwalificaties)
            onderdelen = len(self._treffers.onderdelen)
        keuzedelen = sum(map(len, self._keuzedelen.values()))
        return Telling(kwalificaties, onderdelen, keuzedelen, len(self._crossovers))

    def is_treffer(self, rij: Rij) -> bool:
        """Whether a search found this row itself, and not only something under it."""
        if self._treffers is None:
            return True
        if rij.soort is Rijsoort.KWALIFICATIE:
            return rij.knoop.sleutel in self._treffers.kwalificaties
        if rij.soort is Rijsoort.KERNTAAK:
            bron = Bronverwijzing.parse(rij.knoop.sleutel)
            return self._shows_all_of(bron.crebo) or bron in self._treffers.onderdelen
        return False

    def top(self) -> Sequence[Rij]:
        """The domains with something to show, and the groups."""
        rijen = [
            Rij(
                Knoop(Rijsoort.DOMEIN, domein.code),
                domein.naam,
                domein=domein.code,
                heeft_onder=True,
            )
            for domein in self._domeinen
            if domein.code in self._dossiers
        ]
        if ZONDER_DOMEIN in self._dossiers:
            rijen.append(_groep(ZONDER_DOMEIN, domein=""))
        if self._keuzedelen:
            rijen.append(_groep(KEUZEDELEN))
        if self._crossovers:
            rijen.append(_groep(CROSSOVERS))
        return rijen

    def below(self, rij: Rij) -> Sequence[Rij]:
        """The rows under a row."""
        maak: dict[Rijsoort, Callable[[Rij], Sequence[Rij]]] = {
            Rijsoort.DOMEIN: self._below_domein,
            Rijsoort.DOSSIER: self._below_dossier,
            Rijsoort.KWALIFICATIE: self._below_kwalificatie,
            Rijsoort.KERNTAAK: self._below_kerntaak,
            Rijsoort.GROEP: self._below_groep,
        }
        return maak[rij.soort](rij) if rij.soort in maak else ()

    def ouder(self, knoop: Knoop) -> Knoop | None:
        """The row that a node stands under; None at the top or when it is not there."""
        match knoop.soort:
            case Rijsoort.WERKPROCES:
                kerntaak = Bronverwijzing.parse(knoop.sleutel).kerntaak
                return Knoop(Rijsoort.KERNTAAK, str(kerntaak))
            case Rijsoort.KERNTAAK:
                return Knoop(Rijsoort.KWALIFICATIE, Bronverwijzing.parse(knoop.sleutel).crebo)
            case Rijsoort.INHOUD_ONBEKEND:
                return Knoop(Rijsoort.KWALIFICATIE, knoop.sleutel)
            case Rijsoort.CROSSOVER:
                return Knoop(Rijsoort.GROEP, CROSSOVERS)
        return self._ouder.get(knoop)

    def _collect_dossiers(self, dossiers: Iterable[Dossier]) -> None:
        codes = {domein.code for domein in self._domeinen}
        for dossier in sorted(dossiers, key=lambda d: (d.titel.casefold(), d.crebo)):
            getoond = [kw for kw in dossier.kwalificaties if self._shows(kw)]
            if not getoond:
                continue
            is_bekend = dossier.domein in codes
            domein = Knoop(Rijsoort.DOMEIN, dossier.domein)
            boven = domein if is_bekend else Knoop(Rijsoort.GROEP, ZONDER_DOMEIN)
            knoop = Knoop(Rijsoort.DOSSIER, dossier.crebo)
            self._dossiers[boven.sleutel][dossier.crebo] = dossier
            self._kwalificaties[dossier.crebo] = sorted(getoond, key=lambda kw: kw.naam.casefold())
            self._ouder[knoop] = boven
            self._ouder |= {Knoop(Rijsoort.KWALIFICATIE, kw.crebo): knoop for kw in getoond}

    def _collect_keuzedelen(self, keuzedelen: Iterable[Keuzedeel]) -> None:
        # A code may have several records, one per period; the last one is shown.
        for keuzedeel in {keuzedeel.code: keuzedeel for keuzedeel in keuzedelen}.values():
            if self._treffers is None or keuzedeel.code in self._treffers.keuzedelen:
                kamer = Knoop(Rijsoort.GROEP, keuzedeel.sectorkamer_nr)
                self._keuzedelen[kamer.sleutel].append(keuzedeel)
                self._ouder[Knoop(Rijsoort.KEUZEDEEL, keuzedeel.code)] = kamer
                self._ouder[kamer] = Knoop(Rijsoort.GROEP, KEUZEDELEN)

    def _shows(self, kwalificatie: Kwalificatie) -> bool:
        if self._treffers is None:
            return True
        return (
            kwalificatie.crebo in self._treffers.kwalificaties
            or kwalificatie.crebo in self._met_treffers
        )

    def _below_domein(self, rij: Rij) -> Sequence[Rij]:
        return [
            Rij(
                Knoop(Rijsoort.DOSSIER, dossier.crebo),
                dossier.titel,
                dossier.crebo,
                heeft_onder=True,
            )
            for dossier in self._dossiers[rij.knoop.sleutel].values()
        ]

    def _below_dossier(self, rij: Rij) -> Sequence[Rij]:
        boven = self._ouder[rij.knoop]
        domein = boven.sleutel if boven.soort is Rijsoort.DOMEIN else ""
        return [
            Rij(
                Knoop(Rijsoort.KWALIFICATIE, kw.crebo),
                kw.naam,
                kw.crebo,
                kw.niveau,
                domein,
                inhoud_bekend=kw.plaatsen is not None,
                heeft_onder=True,
            )
            for kw in self._kwalificaties[rij.knoop.sleutel]
        ]

    def _below_kwalificatie(self, rij: Rij) -> Sequence[Rij]:
        from kwalificatiestructuur.vragen import kerntaken_of

        crebo = rij.knoop.sleutel
        if not rij.inhoud_bekend:
            return [Rij(Knoop(Rijsoort.INHOUD_ONBEKEND, crebo), inhoud_bekend=False)]
        return [
            Rij(
                Knoop(Rijsoort.KERNTAAK, f"{crebo}:{code}"),
                kerntaak.titel,
                code,
                heeft_onder=bool(kerntaak.werkprocessen),
            )
            for code, kerntaak in kerntaken_of(self._structuur, crebo)
            if self._shows_all_of(crebo) or f"{crebo}:{code}" in self._met_treffers
        ]

    def _below_kerntaak(self, rij: Rij) -> Sequence[Rij]:
        from kwalificatiestructuur.vragen import werkprocessen_of

        kerntaak = Bronverwijzing.parse(rij.knoop.sleutel)
        rijen = [
            Rij(Knoop(Rijsoort.WERKPROCES, f"{kerntaak.crebo}:{code}"), werkproces.titel, code)
            for code, werkproces in werkprocessen_of(self._structuur, kerntaak.crebo, kerntaak.code)
        ]
        if self._treffers is None or self.is_treffer(rij):
            return rijen
        gevonden = {str(bron) for bron in self._treffers.onderdelen}
        return [onder for onder in rijen if onder.knoop.sleutel in gevonden]

    def _shows_all_of(self, crebo: str) -> bool:
        return self._treffers is None or crebo in self._treffers.kwalificaties

    def _below_groep(self, rij: Rij) -> Sequence[Rij]:
        sleutel = rij.knoop.sleutel
        if sleutel == ZONDER_DOMEIN:
            return self._below_domein(rij)
        if sleutel == KEUZEDELEN:
            titels = {kamer.nr: kamer.titel for kamer in self._structuur.sectorkamers}
            kamers = [_groep(nr, titel=titels.get(nr, "")) for nr in self._keuzedelen]
            return sorted(kamers, key=lambda kamer: kamer.titel.casefold())
        if sleutel == CROSSOVERS:
            return [
                Rij(
                    Knoop(Rijsoort.CROSSOVER, co.crebo),
                    co.naam,
                    co.crebo,
                    co.niveau,
                    inhoud_bekend=False,
                )
                for co in self._crossovers
            ]
        return [
            Rij(Knoop(Rijsoort.KEUZEDEEL, kd.code), kd.titel, kd.code)
            for kd in self._keuzedelen[sleutel]
        ]


def _groep(sleutel: str, titel: str = "", domein: str | None = None) -> Rij:
    return Rij(Knoop(Rijsoort.GROEP, sleutel), titel, domein=domein, heeft_onder=True)
