"""What was found, best first: per kwalificatie what was found of it, and the rest by kind."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from app.structuurpaneel.indeling import (
    CROSSOVERS,
    KEUZEDELEN,
    Indeling,
    groeprij,
    with_fragmenten,
)
from app.structuurpaneel.rijen import Knoop, Rij, Rijsoort

if TYPE_CHECKING:
    from kwalificatiestructuur.zoeken import Uitslag, Zoekresultaat

DOSSIERS: Final = "dossiers"
DOMEINEN: Final = "domeinen"
"""Keys of the groups of what was found besides parts of kwalificaties."""

_GROEP_VAN: Final = {
    Rijsoort.DOSSIER: DOSSIERS,
    Rijsoort.KEUZEDEEL: KEUZEDELEN,
    Rijsoort.CROSSOVER: CROSSOVERS,
    Rijsoort.DOMEIN: DOMEINEN,
}
_DELEN: Final = {Rijsoort.KERNTAAK, Rijsoort.WERKPROCES}


class BesteRijen:
    """The rows of one answer; what was found stands nowhere twice.

    A kwalificatie of which no part was found opens onto all its kerntaken, a dossier onto its other
    kwalificaties.
    """

    def __init__(
        self, indeling: Indeling, uitslag: Uitslag, met_fragment: Collection[Knoop] = ()
    ) -> None:
        from kwalificatiestructuur.zoeken import group

        self._indeling = indeling
        self._met_fragment = met_fragment
        self._gevonden: set[Knoop] = set()
        self._delen: dict[str, list[Knoop]] = {}
        self._los: dict[str, list[Knoop]] = {}
        self._groepen: list[Knoop] = []
        self._titels = {knoop_of(deel): deel.titel for deel in uitslag.resultaten}
        for groep in group(uitslag.resultaten):
            # Of a keuzedeel with several titles each is a result.
            knopen = list(dict.fromkeys(map(knoop_of, groep.resultaten)))
            self._gevonden.update(knopen)
            if groep.crebo:
                self._groepen.append(Knoop(Rijsoort.KWALIFICATIE, groep.crebo))
                self._delen[groep.crebo] = [knoop for knoop in knopen if knoop.soort in _DELEN]
            else:
                sleutel = _GROEP_VAN[knopen[0].soort]
                self._groepen.append(Knoop(Rijsoort.GROEP, sleutel))
                self._los[sleutel] = knopen

    def opens(self, rij: Rij) -> bool:
        """Whether a search opens a row: something under it was found."""
        if rij.soort is Rijsoort.KWALIFICATIE:
            return bool(self._delen.get(rij.knoop.sleutel))
        return rij.soort is Rijsoort.GROEP

    def top(self) -> Sequence[Rij]:
        """The kwalificaties of what was found, and the groups of the rest."""
        return self._with_fragmenten(
            self._indeling.kwalificatierij(knoop.sleutel)
            if knoop.soort is Rijsoort.KWALIFICATIE
            else groeprij(knoop.sleutel)
            for knoop in self._groepen
        )

    def below(self, rij: Rij) -> Sequence[Rij]:
        """The rows under a row."""
        sleutel = rij.knoop.sleutel
        match rij.soort:
            case Rijsoort.GROEP:
                return self._with_fragmenten(map(self._row, self._los.get(sleutel, ())))
            case Rijsoort.KWALIFICATIE:
                delen = self._delen.get(sleutel, ())
                rijen = map(self._row, delen) if delen else self._indeling.kerntaakrijen(sleutel)
                return self._with_fragmenten(rijen)
            case Rijsoort.KERNTAAK:
                return self._others(rij.knoop)
            case Rijsoort.DOSSIER:
                crebos = self._indeling.alle_kwalificaties.get(sleutel, ())
                return [
                    self._indeling.kwalificatierij(crebo)
                    for crebo in crebos
                    if crebo not in self._delen
                ]
        return ()

    def ouder(self, knoop: Knoop) -> Knoop | None:
        """The row that a node stands under; None at the top or when it is not there."""
        sleutel = knoop.sleutel
        match knoop.soort:
            case Rijsoort.WERKPROCES if knoop in self._gevonden:
                return Knoop(Rijsoort.KWALIFICATIE, sleutel.partition(":")[0])
            case Rijsoort.KWALIFICATIE if sleutel in self._delen:
                return None
            case Rijsoort.DOSSIER | Rijsoort.KEUZEDEEL | Rijsoort.CROSSOVER | Rijsoort.DOMEIN:
                return Knoop(Rijsoort.GROEP, _GROEP_VAN[knoop.soort])
        return self._indeling.above(knoop)

    def _with_fragmenten(self, rijen: Iterable[Rij]) -> Sequence[Rij]:
        return with_fragmenten(list(rijen), self._met_fragment)

    def _others(self, kerntaak: Knoop) -> Sequence[Rij]:
        """The werkprocessen that have no row of their own."""
        rijen = self._indeling.werkprocesrijen(kerntaak.sleutel)
        return [rij for rij in rijen if rij.knoop not in self._gevonden]

    def _row(self, knoop: Knoop) -> Rij:
        sleutel = knoop.sleutel
        match knoop.soort:
            case Rijsoort.KERNTAAK:
                return Rij(
                    knoop,
                    self._titels[knoop],
                    sleutel.partition(":")[2],
                    heeft_onder=bool(self._others(knoop)),
                )
            case Rijsoort.DOSSIER:
                crebos = self._indeling.alle_kwalificaties.get(sleutel, ())
                over = any(crebo not in self._delen for crebo in crebos)
                return self._indeling.dossierrij(sleutel, heeft_onder=over)
            case Rijsoort.DOMEIN:
                return Rij(knoop, self._titels[knoop], domein=sleutel)
            case Rijsoort.KEUZEDEEL:
                return self._indeling.keuzedeelrij(sleutel)
            case Rijsoort.CROSSOVER:
                return self._indeling.crossoverrijen([sleutel])[0]
        return Rij(knoop, self._titels[knoop], sleutel.partition(":")[2])


def knoop_of(resultaat: Zoekresultaat) -> Knoop:
    """The row of what was found."""
    return Knoop(Rijsoort(str(resultaat.soort)), resultaat.bron)
