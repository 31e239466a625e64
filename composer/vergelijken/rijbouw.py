"""Makes the rows out of the groups: under which kerntaak, in which order, with which counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import fsum
from typing import Any, Final

from composer.vergelijken.cellen import Lid, Rijlezer, Rijlezing
from composer.vergelijken.kenmerken import Kenmerk
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.koppelen import Delen
from composer.vergelijken.rijen import LEEG, Cel, Rij, Stand, Telling, Uitlijning
from composer.vergelijken.thuis import Thuis, has_repeats, repeats_of
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
        self._thuis = Thuis(werkprocessen, kerntaken)
        self._namen: Counter[str] = Counter()
        self._tellen: defaultdict[int, dict[int, list[int]]] = defaultdict(dict)
        """Per kerntaak and column how many werkprocessen stand in it, elsewhere, and came to it."""
        self._inhoud: defaultdict[int, dict[int, set[str]]] = defaultdict(dict)
        """Per kerntaak and column the names of the rows of its werkprocessen."""
        self._bijeen: defaultdict[int, list[int]] = defaultdict(list)
        """Per kerntaak the groups of werkprocessen that are not counted in these yet."""
        self._dubbel = has_repeats(werkprocessen) or has_repeats(kerntaken)
        self._herhaald: frozenset[int] = frozenset()
        self._geteld: frozenset[int] = frozenset()
        self._eerste: dict[tuple[int, int], int] = {}
        self._gelezen: dict[int, Rijlezing] = {}

    def result(self) -> Uitlijning:
        """All rows in order."""
        ouders = self._thuis.ouders
        per_ouder: dict[int, list[int]] = defaultdict(list)
        for groep, (ouder, _) in ouders.items():
            per_ouder[ouder].append(groep)
        volgorde = sorted(
            self._kt.groepen.all(), key=lambda groep: (self._mean(self._kt, groep), groep)
        )
        lezingen = {groep: self._reading(self._kt, groep) for groep in volgorde}
        namen = {groep: self._name(lezing) for groep, lezing in lezingen.items()}
        self._gelezen = {groep: self._reading(self._wp, groep) for groep in ouders}
        per_kerntaak = {groep: self._in_kerntaak(per_ouder[groep]) for groep in volgorde}
        rijnamen = {
            rij: self._name(self._gelezen[rij]) for rijen in per_kerntaak.values() for rij in rijen
        }
        self._find_repeats(list(rijnamen))
        onder = {
            groep: tuple(self._werkproces_row(rij, namen, rijnamen) for rij in rijen)
            for groep, rijen in per_kerntaak.items()
        }
        herhaald = repeats_of(self._kt, volgorde) if self._dubbel else frozenset()
        return Uitlijning(
            tuple(
                self._kerntaak_row(
                    groep, lezingen[groep], namen[groep], onder[groep], rijnamen, herhaald
                )
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

    def _in_kerntaak(self, groepen: list[int]) -> list[int]:
        """The groups under a kerntaak: its own in the order of the source, then the others.

        What is there twice comes first where it is at home.
        """
        thuis = self._thuis

        def plek(groep: int) -> tuple[int, bool, float, int]:
            bron = self._gelezen[groep].bron
            nummer = _ordinal(bron) if bron and thuis.ouders[groep][1] else _ACHTERAAN
            is_away = self._dubbel and all(map(thuis.is_away, self._wp.groepen.leden[groep]))
            return nummer, is_away, self._mean(self._wp, groep), groep

        return sorted(groepen, key=plek)

    def _find_repeats(self, volgorde: Sequence[int]) -> None:
        """What columns have twice, with the rows of the werkprocessen in this order."""
        if not self._dubbel:
            return
        thuis = self._thuis
        self._herhaald = repeats_of(self._wp, volgorde, thuis.is_away)
        self._geteld = repeats_of(self._wp, volgorde, thuis.is_away, thuis.van)
        for groep in volgorde:
            for nummer in self._wp.groepen.leden[groep]:
                merk = thuis.van[nummer], self._wp.identiteiten.deel[nummer]
                self._eerste.setdefault(merk, groep)

    def _werkproces_row(self, groep: int, namen: dict[int, str], rijnamen: dict[int, str]) -> Rij:
        lezing, naam = self._gelezen[groep], rijnamen[groep]
        thuis = self._thuis
        ouder, is_eigen = thuis.ouders[groep]
        nummers = sorted(self._wp.groepen.leden[groep])
        plaatsen: tuple[str, ...]
        thuizen: tuple[str, ...]
        if groep in thuis.bijeen and not self._dubbel:
            # Counted with its kerntaak, and only when that is made again.
            self._bijeen[ouder].append(groep)
            plaatsen = thuizen = (namen[ouder],) * len(nummers)
        else:
            for nummer, kenmerk in zip(nummers, lezing.kenmerken, strict=True):
                self._count(nummer, kenmerk.kolom, rijnamen[self._counts_as(nummer, groep)])
            plaatsen = tuple([namen[thuis.staat[nummer]] for nummer in nummers])
            thuizen = tuple([namen[thuis.van[nummer]] for nummer in nummers])
        herhaald = self._columns(self._wp, groep, self._herhaald)
        sleutel = lezing, naam, namen[ouder], is_eigen, plaatsen, thuizen, herhaald
        rij: Rij | None = self._geheugen.find(sleutel)
        if rij is None:
            cellen = [
                cel.placed(plaats, eigen, herhaling=kenmerk.kolom in herhaald)
                for cel, kenmerk, plaats, eigen in zip(
                    lezing.cellen, lezing.kenmerken, plaatsen, thuizen, strict=True
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

    def _counts_as(self, nummer: int, groep: int) -> int:
        """The row by which a werkproces counts: of what is there twice, the first one."""
        deel = self._wp.identiteiten.deel[nummer]
        if not self._dubbel or deel < 0:
            return groep
        return self._eerste[self._thuis.van[nummer], deel]

    def _count(self, nummer: int, kolom: int, rij: str) -> None:
        """Count a werkproces where it stands and where it belongs."""
        thuis = self._thuis
        hier, eigen = thuis.staat[nummer], thuis.van[nummer]
        is_erbij, is_nieuw = thuis.is_erbij[nummer], nummer not in self._geteld
        if is_erbij:
            self._counts(hier, kolom)[2] += 1
        if is_erbij and hier == eigen:
            return
        if is_nieuw:
            self._counts(eigen, kolom)[0 if hier == eigen else 1] += 1
        self._inhoud[eigen].setdefault(kolom, set()).add(rij)

    def _kerntaak_row(
        self,
        groep: int,
        lezing: Rijlezing,
        naam: str,
        onder: tuple[Rij, ...],
        rijnamen: dict[int, str],
        herhaald: frozenset[int],
    ) -> Rij:
        geteld, inhoud = self._tellen[groep], self._inhoud[groep]
        tellingen = tuple([(kolom, *geteld[kolom]) for kolom in sorted(geteld)])
        wat = frozenset((kolom, frozenset(rijen)) for kolom, rijen in inhoud.items())
        dubbel = self._columns(self._kt, groep, herhaald)
        # Rows are compared by what they are here: those that did not change are the same.
        sleutel = lezing, naam, tuple(map(id, onder)), tellingen, wat, dubbel
        rij: Rij | None = self._geheugen.find(sleutel)
        if rij is None:
            for bijeen in self._bijeen[groep]:
                for kenmerk in self._gelezen[bijeen].kenmerken:
                    self._counts(groep, kenmerk.kolom)[0] += 1
                    inhoud.setdefault(kenmerk.kolom, set()).add(rijnamen[bijeen])
            eigen = {kolom: frozenset(rijen) for kolom, rijen in inhoud.items()}
            alle = len(set().union(*eigen.values()))
            cellen = []
            for cel, kenmerk in zip(lezing.cellen, lezing.kenmerken, strict=True):
                kolom = kenmerk.kolom
                aantal, elders, erbij = self._counts(groep, kolom)
                telling = Telling(aantal, self._total(kenmerk), elders, erbij)
                cellen.append(
                    replace(
                        cel,
                        stand=_counted(cel.stand, telling, alle),
                        telling=telling,
                        herhaling=kolom in dubbel,
                        eigen=eigen.get(kolom, frozenset()),
                    )
                )
            leeg = [LEEG] * len(self._kolommen)
            for kolom, _, elders, _ in tellingen:
                if elders:
                    telling = Telling(0, None, elders, 0)
                    leeg[kolom] = Cel(Stand.DEELS, telling=telling, eigen=eigen[kolom])
            verspreid = self._spread(leeg, lezing, cellen)
            rij = Rij(naam, Soort.KERNTAAK, lezing.bron, lezing.titel, verspreid, onder=onder)
            self._geheugen.keep(sleutel, rij)
        return rij

    def _counts(self, groep: int, kolom: int) -> list[int]:
        per_kolom = self._tellen[groep]
        if (geteld := per_kolom.get(kolom)) is None:
            geteld = per_kolom[kolom] = [0, 0, 0]
        return geteld

    def _columns(self, delen: Delen, groep: int, nummers: frozenset[int]) -> frozenset[int]:
        """The columns of those parts of a group that are among these."""
        if not nummers:
            return nummers
        leden = nummers.intersection(delen.groepen.leden[groep])
        return frozenset(delen.kenmerken[nummer].kolom for nummer in leden)

    def _spread(self, leeg: list[Cel], lezing: Rijlezing, cellen: Sequence[Cel]) -> tuple[Cel, ...]:
        """The cells of a row in the order of the columns."""
        for kenmerk, cel in zip(lezing.kenmerken, cellen, strict=True):
            leeg[kenmerk.kolom] = cel
        return tuple(leeg)

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


def _counted(stand: Stand, telling: Telling, eigen: int) -> Stand:
    """The state of a kerntaak with its werkprocessen; ``eigen`` is how many there are."""
    van = eigen if telling.van is None else telling.van
    if telling.aantal < van:
        return Stand.DEELS
    return Stand.AANGEVULD if telling.erbij and stand is Stand.GEHEEL else stand


def _pattern(nummers: Sequence[int]) -> tuple[int, ...]:
    """The same for the same parts among them, whatever the numbers are; -1 stays."""
    if len(set(nummers)) == 1:
        return (min(nummers[0], 0),) * len(nummers)
    eerste: dict[int, int] = {-1: -1}
    return tuple([eerste.setdefault(nummer, len(eerste) - 1) for nummer in nummers])


def _ordinal(bron: str) -> int:
    """The ordinal of a werkproces in its kerntaak."""
    return int(bron.rpartition("-W")[2])
