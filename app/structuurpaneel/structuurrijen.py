"""What stands under what in the structure: domain > dossier > kwalificatie > kerntaak > werkproces.

After the domains come the keuzedelen (by sectorkamer) and the cross-overs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.structuurpaneel.indeling import (
    CROSSOVERS,
    KEUZEDELEN,
    ZONDER_DOMEIN,
    Indeling,
    groeprij,
    with_fragmenten,
)
from app.structuurpaneel.rijen import Knoop, Rij, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Treffers


class Telling(NamedTuple):
    """How many of each kind; ``onderdelen`` are the kerntaken and werkprocessen found."""

    kwalificaties: int = 0
    onderdelen: int = 0
    keuzedelen: int = 0
    crossovers: int = 0


class StructuurRijen:
    """The rows of one structure, all of them or those that a search leaves.

    A kwalificatie that matches shows everything it holds; one that only has matching parts shows
    those, a kerntaak among them with all its werkprocessen. Below the rows in ``met_fragment``
    stands a line of their text.
    """

    def __init__(
        self,
        structuur: Kwalificatiestructuur,
        treffers: Treffers | None = None,
        indeling: Indeling | None = None,
        met_fragment: Collection[Knoop] = (),
    ) -> None:
        self._indeling = indeling = indeling or Indeling(structuur)
        self._treffers = treffers
        self._met_fragment = met_fragment
        self._delen: dict[str, set[Bronverwijzing]] = defaultdict(set)
        if treffers is None:
            self._kwalificaties = indeling.alle_kwalificaties
            self._keuzedelen = indeling.alle_keuzedelen
        else:
            for bron in treffers.onderdelen:
                if bron.crebo not in treffers.kwalificaties:
                    self._delen[bron.crebo].add(bron)
            getoond = treffers.kwalificaties | self._delen.keys()
            self._kwalificaties = indeling.per_dossier(getoond)
            self._keuzedelen = indeling.per_kamer(treffers.keuzedelen)
        self._dossiers: dict[Knoop, list[str]] = defaultdict(list)
        for dossier in self._kwalificaties:
            self._dossiers[indeling.boven(dossier)].append(dossier)
        self._crossovers = indeling.crossoverrijen(treffers.crossovers if treffers else None)

    def opens(self, rij: Rij) -> bool:
        """Whether a search opens a row: it was not found itself, but something under it was."""
        if self._treffers is None:
            return False
        if rij.soort is Rijsoort.KWALIFICATIE:
            return rij.knoop.sleutel not in self._treffers.kwalificaties
        if rij.soort is Rijsoort.KERNTAAK:
            bron = Bronverwijzing.parse(rij.knoop.sleutel)
            return not (self._shows_all_of(bron.crebo) or bron in self._treffers.onderdelen)
        return True

    def top(self) -> Sequence[Rij]:
        """The domains with something to show, and the groups."""
        rijen = [
            Rij(
                Knoop(Rijsoort.DOMEIN, domein.code),
                domein.naam,
                domein=domein.code,
                heeft_onder=True,
            )
            for domein in self._indeling.domeinen
            if Knoop(Rijsoort.DOMEIN, domein.code) in self._dossiers
        ]
        if Knoop(Rijsoort.GROEP, ZONDER_DOMEIN) in self._dossiers:
            rijen.append(groeprij(ZONDER_DOMEIN, domein=""))
        if self._keuzedelen:
            rijen.append(groeprij(KEUZEDELEN))
        if self._crossovers:
            rijen.append(groeprij(CROSSOVERS))
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
        if rij.soort not in maak:
            return ()
        return with_fragmenten(maak[rij.soort](rij), self._met_fragment)

    def ouder(self, knoop: Knoop) -> Knoop | None:
        """The row that a node stands under; None at the top or when it is not there."""
        sleutel = knoop.sleutel
        match knoop.soort:
            case Rijsoort.DOSSIER if sleutel in self._kwalificaties:
                return self._indeling.boven(sleutel)
            case Rijsoort.KEUZEDEEL if sleutel in self._indeling.keuzedelen:
                return Knoop(Rijsoort.GROEP, self._indeling.keuzedelen[sleutel].sectorkamer_nr)
            case Rijsoort.GROEP if sleutel in self._keuzedelen:
                return Knoop(Rijsoort.GROEP, KEUZEDELEN)
            case Rijsoort.CROSSOVER:
                return Knoop(Rijsoort.GROEP, CROSSOVERS)
        return self._indeling.above(knoop)

    def _below_domein(self, rij: Rij) -> Sequence[Rij]:
        return [self._indeling.dossierrij(crebo) for crebo in self._dossiers[rij.knoop]]

    def _below_dossier(self, rij: Rij) -> Sequence[Rij]:
        crebos = self._kwalificaties[rij.knoop.sleutel]
        return [self._indeling.kwalificatierij(crebo) for crebo in crebos]

    def _below_kwalificatie(self, rij: Rij) -> Sequence[Rij]:
        crebo = rij.knoop.sleutel
        rijen = self._indeling.kerntaakrijen(crebo)
        if self._shows_all_of(crebo):
            return rijen
        gevonden = {str(bron.kerntaak) for bron in self._delen[crebo]}
        return [onder for onder in rijen if onder.knoop.sleutel in gevonden]

    def _below_kerntaak(self, rij: Rij) -> Sequence[Rij]:
        rijen = self._indeling.werkprocesrijen(rij.knoop.sleutel)
        if self._treffers is None or not self.opens(rij):
            return rijen
        gevonden = {str(bron) for bron in self._delen[rij.knoop.sleutel.partition(":")[0]]}
        return [onder for onder in rijen if onder.knoop.sleutel in gevonden]

    def _shows_all_of(self, crebo: str) -> bool:
        return self._treffers is None or crebo in self._treffers.kwalificaties

    def _below_groep(self, rij: Rij) -> Sequence[Rij]:
        sleutel = rij.knoop.sleutel
        if sleutel == ZONDER_DOMEIN:
            return self._below_domein(rij)
        if sleutel == KEUZEDELEN:
            kamers = self._indeling.structuur.sectorkamers
            titels = {kamer.nr: kamer.titel for kamer in kamers}
            groepen = [groeprij(nr, titel=titels.get(nr, "")) for nr in self._keuzedelen]
            return sorted(groepen, key=lambda groep: groep.titel.casefold())
        if sleutel == CROSSOVERS:
            return self._crossovers
        return [self._indeling.keuzedeelrij(kd.code) for kd in self._keuzedelen[sleutel]]


def telling_of(indeling: Indeling, treffers: Treffers | None) -> Telling:
    """How much was found; without ``treffers`` how much there is to choose from."""
    if treffers is None:
        alles = (indeling.kwalificaties, (), indeling.keuzedelen, indeling.crossovers)
        return Telling(*map(len, alles))
    return Telling(
        len(treffers.kwalificaties),
        len(treffers.onderdelen),
        len(treffers.keuzedelen),
        len(treffers.crossovers),
    )
