"""Makes the rows out of the groups: under which kerntaak, in which order, with which counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum
from typing import Any, Final

from composer.vergelijken.cellen import Lid, Rijlezer, Rijlezing
from composer.vergelijken.kenmerken import Kenmerk
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.koppelen import Groepen, Identiteiten
from composer.vergelijken.rijen import LEEG, Cel, Rij, Stand, Telling, Uitlijning
from kwalificatiestructuur.elementen import Kerntaak
from kwalificatiestructuur.graaf import Soort

_ACHTERAAN: Final = 10_000


class Rijgeheugen:
    """What was read and made before, by all that it depends on; only the last time is kept."""

    def __init__(self, vanaf: float) -> None:
        self.vanaf = vanaf
        self._eerder: dict[Any, Any] = {}
        self._nu: dict[Any, Any] = {}

    def turn(self) -> None:
        """Forget what was not asked for since the last time."""
        self._eerder, self._nu = self._nu, {}

    def find(self, sleutel: Any) -> Any:
        """What was kept under this key; None = nothing."""
        if (waarde := self._eerder.get(sleutel)) is not None:
            self._nu[sleutel] = waarde
        return waarde

    def keep(self, sleutel: Any, waarde: Any) -> None:
        """Keep a value for the next time."""
        self._nu[sleutel] = waarde


@dataclass(frozen=True, slots=True, eq=False)
class Delen:
    """The parts of one kind with their sources and groups."""

    kenmerken: Sequence[Kenmerk]
    identiteiten: Identiteiten
    groepen: Groepen


class Rijbouw:
    """Makes all rows once; ``plaatsen`` are the places of parts in their own column."""

    def __init__(
        self,
        kolommen: Sequence[Kolom],
        werkprocessen: Delen,
        kerntaken: Delen,
        plaatsen: Mapping[Kenmerk, int],
        geheugen: Rijgeheugen,
    ) -> None:
        self._kolommen = kolommen
        self._wp = werkprocessen
        self._kt = kerntaken
        self._plaatsen = plaatsen
        self._geheugen = geheugen
        self._lengten = [
            1 + sum(1 + len(kt.werkprocessen) for kt in kolom.samenstelling.kerntaken)
            for kolom in kolommen
        ]
        self._staat = _standing(werkprocessen.kenmerken, kerntaken)
        """Per werkproces the group of the kerntaak that it stands in."""
        self._namen: Counter[str] = Counter()
        self._tellen: defaultdict[int, dict[int, list[int]]] = defaultdict(dict)
        """Per kerntaak and column how many werkprocessen stand in it, elsewhere, and came to it."""
        self._dubbel = _doubles(werkprocessen) | _doubles(kerntaken)
        self._geteld: set[tuple[int, int, int]] = set()
        self._gelezen: dict[int, Rijlezing] = {}

    def result(self) -> Uitlijning:
        """All rows in order."""
        ouders = self._parents()
        per_ouder: dict[int, list[int]] = defaultdict(list)
        for groep, (ouder, _) in ouders.items():
            per_ouder[ouder].append(groep)
        volgorde = sorted(
            self._kt.groepen.all(), key=lambda groep: (self._mean(self._kt, groep), groep)
        )
        lezingen = {groep: self._reading(self._kt, groep) for groep in volgorde}
        namen = {groep: self._name(lezing) for groep, lezing in lezingen.items()}
        self._gelezen = {groep: self._reading(self._wp, groep) for groep in ouders}
        gezien: set[tuple[int, int]] = set()
        onder = {
            groep: tuple(
                self._werkproces_row(rij, groep, ouders[rij][1], namen, gezien)
                for rij in self._in_kerntaak(per_ouder[groep], ouders)
            )
            for groep in volgorde
        }
        gezien = set()
        return Uitlijning(
            tuple(
                self._kerntaak_row(groep, lezingen[groep], namen[groep], onder[groep], gezien)
                for groep in volgorde
            )
        )

    def _reading(self, delen: Delen, groep: int) -> Rijlezing:
        """What the parts of a group say, read again only when one of them is another."""
        nummers = sorted(delen.groepen.leden[groep])
        kenmerken = tuple([delen.kenmerken[nummer] for nummer in nummers])
        bron = _pattern([delen.identiteiten.bron[nummer] for nummer in nummers])
        deel = _pattern([delen.identiteiten.deel[nummer] for nummer in nummers])
        sleutel = kenmerken, bron, deel
        lezing: Rijlezing | None = self._geheugen.find(sleutel)
        if lezing is None:
            leden = [Lid(*wat) for wat in zip(kenmerken, bron, deel, strict=True)]
            lezing = Rijlezer(self._kolommen, leden, self._geheugen.vanaf).read()
            self._geheugen.keep(sleutel, lezing)
        return lezing

    def _parents(self) -> dict[int, tuple[int, bool]]:
        """The kerntaak that every group of werkprocessen lies under, and if it is its own."""
        thuis: dict[str, set[int]] = defaultdict(set)
        met_bron: set[int] = set()
        for kenmerk, groep in zip(self._kt.kenmerken, self._kt.groepen.van, strict=True):
            for merk in kenmerk.merken:
                thuis[merk].add(groep)
                met_bron.add(groep)
        kandidaten: dict[tuple[str, ...], set[int]] = {}
        ouders = {}
        kenmerken, staat = self._wp.kenmerken, self._staat
        for groep in self._wp.groepen.all():
            leden = self._wp.groepen.leden[groep]
            stemmen: list[int] = []
            for nummer in leden:
                waar = kenmerken[nummer].thuis
                eigen = kandidaten.get(waar)
                if eigen is None:
                    eigen = {kt for merk in waar for kt in thuis.get(merk, ())}
                    kandidaten[waar] = eigen
                if eigen:
                    hier = staat[nummer]
                    stemmen.append(hier if hier in eigen else min(eigen))
            ouder = _most(stemmen or [staat[nummer] for nummer in leden])
            ouders[groep] = ouder, bool(stemmen) or ouder not in met_bron
        return ouders

    def _in_kerntaak(self, groepen: list[int], ouders: dict[int, tuple[int, bool]]) -> list[int]:
        """The groups under a kerntaak: its own in the order of the source, then the others."""

        def plek(groep: int) -> tuple[int, float, int]:
            bron = self._gelezen[groep].bron
            nummer = _ordinal(bron) if bron and ouders[groep][1] else _ACHTERAAN
            return nummer, self._mean(self._wp, groep), groep

        return sorted(groepen, key=plek)

    def _werkproces_row(
        self,
        groep: int,
        ouder: int,
        is_eigen: bool,
        namen: dict[int, str],
        gezien: set[tuple[int, int]],
    ) -> Rij:
        lezing = self._gelezen[groep]
        nummers = sorted(self._wp.groepen.leden[groep])
        hier = [self._staat[nummer] for nummer in nummers]
        herhaald = self._repeats(self._wp, groep, gezien)
        for nummer, kenmerk, staat in zip(nummers, lezing.kenmerken, hier, strict=True):
            telt = is_eigen and (not self._dubbel or self._is_first(ouder, nummer))
            if telt:
                self._count(ouder, kenmerk.kolom)[0 if staat == ouder else 1] += 1
            if not telt or staat != ouder:
                self._count(staat, kenmerk.kolom)[2] += 1
        naam, plaatsen = self._name(lezing), tuple([namen[staat] for staat in hier])
        sleutel = lezing, naam, namen[ouder], is_eigen, plaatsen, herhaald
        rij: Rij | None = self._geheugen.find(sleutel)
        if rij is None:
            cellen = [
                replace(cel, plaats=plaats, herhaling=kenmerk.kolom in herhaald)
                for cel, kenmerk, plaats in zip(
                    lezing.cellen, lezing.kenmerken, plaatsen, strict=True
                )
            ]
            rij = Rij(
                naam,
                Soort.WERKPROCES,
                lezing.bron,
                lezing.titel,
                self._spread([LEEG] * len(self._kolommen), lezing, cellen),
                ouder=namen[ouder],
                is_eigen=is_eigen,
            )
            self._geheugen.keep(sleutel, rij)
        return rij

    def _kerntaak_row(
        self,
        groep: int,
        lezing: Rijlezing,
        naam: str,
        onder: tuple[Rij, ...],
        gezien: set[tuple[int, int]],
    ) -> Rij:
        herhaald = self._repeats(self._kt, groep, gezien)
        geteld = self._tellen[groep]
        tellingen = tuple([(kolom, *geteld[kolom]) for kolom in sorted(geteld)])
        # Rows are compared by what they are here: those that did not change are the same.
        sleutel = lezing, naam, tuple(map(id, onder)), tellingen, herhaald
        rij: Rij | None = self._geheugen.find(sleutel)
        if rij is None:
            eigen = sum(r.is_eigen for r in onder)
            cellen = []
            for cel, kenmerk in zip(lezing.cellen, lezing.kenmerken, strict=True):
                aantal, elders, erbij = self._count(groep, kenmerk.kolom)
                telling = Telling(aantal, self._total(kenmerk), elders, erbij)
                stand = _counted(cel.stand, telling, eigen)
                is_herhaald = kenmerk.kolom in herhaald
                cellen.append(replace(cel, stand=stand, telling=telling, herhaling=is_herhaald))
            leeg = [LEEG] * len(self._kolommen)
            for kolom, _, elders, _ in tellingen:
                if elders:
                    leeg[kolom] = Cel(Stand.DEELS, telling=Telling(0, None, elders, 0))
            verspreid = self._spread(leeg, lezing, cellen)
            rij = Rij(naam, Soort.KERNTAAK, lezing.bron, lezing.titel, verspreid, onder=onder)
            self._geheugen.keep(sleutel, rij)
        return rij

    def _is_first(self, ouder: int, nummer: int) -> bool:
        """Whether the kerntaak did not count this part of the column before."""
        deel = self._wp.identiteiten.deel[nummer]
        merk = ouder, self._wp.kenmerken[nummer].kolom, deel
        if deel >= 0 and merk in self._geteld:
            return False
        self._geteld.add(merk)
        return True

    def _count(self, groep: int, kolom: int) -> list[int]:
        per_kolom = self._tellen[groep]
        if (geteld := per_kolom.get(kolom)) is None:
            geteld = per_kolom[kolom] = [0, 0, 0]
        return geteld

    def _spread(self, leeg: list[Cel], lezing: Rijlezing, cellen: Sequence[Cel]) -> tuple[Cel, ...]:
        """The cells of a row in the order of the columns."""
        for kenmerk, cel in zip(lezing.kenmerken, cellen, strict=True):
            leeg[kenmerk.kolom] = cel
        return tuple(leeg)

    def _repeats(self, delen: Delen, groep: int, gezien: set[tuple[int, int]]) -> frozenset[int]:
        """The columns that have this part in an earlier row."""
        if not self._dubbel:
            return frozenset()
        herhaald = []
        for nummer in delen.groepen.leden[groep]:
            deel = delen.identiteiten.deel[nummer]
            merk = deel, delen.kenmerken[nummer].kolom
            if deel >= 0 and merk in gezien:
                herhaald.append(merk[1])
            gezien.add(merk)
        return frozenset(herhaald)

    def _total(self, kenmerk: Kenmerk) -> int | None:
        """How many werkprocessen the source of a kerntaak has; None = not known."""
        if not kenmerk.sleutels:
            return None
        structuur = self._kolommen[kenmerk.kolom].omgeving.structuur
        element = structuur.knopen[kenmerk.sleutels[0].removeprefix(f"{kenmerk.editie} ")][
            "element"
        ]
        return len(element.werkprocessen) if isinstance(element, Kerntaak) else None

    def _name(self, lezing: Rijlezing) -> str:
        """The id of a row; one that is there already gets a number."""
        self._namen[lezing.naam] += 1
        keer = self._namen[lezing.naam]
        return lezing.naam if keer == 1 else f"{lezing.naam} {keer}"

    def _mean(self, delen: Delen, groep: int) -> float:
        """Where the columns have it, from 0 to 1; exact, whatever the order of the columns."""
        leden = [delen.kenmerken[nummer] for nummer in delen.groepen.leden[groep]]
        return fsum([self._plaatsen[k] / self._lengten[k.kolom] for k in leden]) / len(leden)


def _standing(werkprocessen: Sequence[Kenmerk], kerntaken: Delen) -> list[int]:
    """The groups of the kerntaken that these werkprocessen stand in."""
    groepen: dict[int, dict[str, int]] = defaultdict(dict)
    for kenmerk, groep in zip(kerntaken.kenmerken, kerntaken.groepen.van, strict=True):
        groepen[kenmerk.kolom][kenmerk.kerntaak] = groep
    return [groepen[kenmerk.kolom][kenmerk.kerntaak] for kenmerk in werkprocessen]


def _doubles(delen: Delen) -> bool:
    """Whether a column has a part twice."""
    merken = [
        (kenmerk.kolom, deel)
        for kenmerk, deel in zip(delen.kenmerken, delen.identiteiten.deel, strict=True)
        if deel >= 0
    ]
    return len(set(merken)) < len(merken)


def _counted(stand: Stand, telling: Telling, eigen: int) -> Stand:
    """The state of a kerntaak with its werkprocessen; ``eigen`` is how many rows it has of them."""
    van = eigen if telling.van is None else telling.van
    if telling.aantal < van:
        return Stand.DEELS
    return Stand.AANGEVULD if telling.erbij and stand is Stand.GEHEEL else stand


def _most(nummers: list[int]) -> int:
    """The number that is there most; the lowest of those that are there as often."""
    if len(set(nummers)) == 1:
        return nummers[0]
    return min(nummers, key=lambda nummer: (-nummers.count(nummer), nummer))


def _pattern(nummers: Sequence[int]) -> tuple[int, ...]:
    """The same for the same parts among them, whatever the numbers are; -1 stays."""
    if len(set(nummers)) == 1:
        return (min(nummers[0], 0),) * len(nummers)
    eerste: dict[int, int] = {-1: -1}
    return tuple([eerste.setdefault(nummer, len(eerste) - 1) for nummer in nummers])


def _ordinal(bron: str) -> int:
    """The ordinal of a werkproces in its kerntaak."""
    return int(bron.rpartition("-W")[2])
