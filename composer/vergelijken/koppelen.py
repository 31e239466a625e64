"""Which parts of several columns stand together: the same source, the same text, nearly so.

A group has at most one part per column. Parts are numbered in an order that follows from the parts
themselves (``in_order``), and every choice goes by those numbers: so the outcome does not depend on
the order of the columns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import combinations
from typing import Final, TypeVar

from composer.bijwerken.opsporen import LIJKT_ENIGSZINS
from composer.gelijkenis import similarity
from composer.vergelijken.buren import Buren
from composer.vergelijken.kenmerken import Kenmerk

M = TypeVar("M", bound=Hashable)
Paar = tuple[float, int, int]
"""How strongly two groups belong together, and the numbers of the groups."""

MEESTE: Final = 0.5
"""Two kerntaken belong together above this share of werkprocessen in common."""


class Groepen:
    """Groups of parts, each named by the number of one of its parts."""

    def __init__(self, kolommen: Sequence[int]) -> None:
        self.van = list(range(len(kolommen)))
        self.leden = [[nummer] for nummer in self.van]
        self.masker = [1 << kolom for kolom in kolommen]

    def all(self) -> list[int]:
        """The names of the groups, in order."""
        return [nummer for nummer, groep in enumerate(self.van) if nummer == groep]

    def of(self, nummers: Iterable[int]) -> list[int]:
        """The groups of these parts, each once, the largest first."""
        groepen = {self.van[nummer] for nummer in nummers}
        if len(groepen) == 1:
            return list(groepen)
        return sorted(groepen, key=lambda groep: (-len(self.leden[groep]), groep))

    def join(self, een: int, ander: int) -> bool:
        """Put two groups together under the name of the first; False where a column has both."""
        if een == ander or self.masker[een] & self.masker[ander]:
            return False
        for nummer in self.leden[ander]:
            self.van[nummer] = een
        self.leden[een] += self.leden[ander]
        self.masker[een] |= self.masker[ander]
        self.leden[ander] = []
        return True

    def fit(self, nummers: Iterable[int], mag: Callable[[int, int], bool] | None = None) -> None:
        """Put the groups of these parts together, each with the first that has room for it."""
        groepen = self.of(nummers)
        if len(groepen) < 2:
            return
        geplaatst: list[int] = []
        for groep in groepen:
            for eerder in geplaatst:
                if (mag is None or mag(eerder, groep)) and self.join(eerder, groep):
                    break
            else:
                geplaatst.append(groep)

    def join_pairs(self, paren: Iterable[Paar]) -> None:
        """Put together what belongs together most, as long as there is room."""
        for _, een, ander in sorted(paren, key=lambda paar: (-paar[0], *paar[1:])):
            self.join(self.van[een], self.van[ander])


class Identiteiten:
    """Which parts have the same source.

    ``bron`` is per part the same number for the same source in one edition, ``deel`` also for what
    that is in another edition, by SBB's number; both -1 without a source.
    """

    def __init__(self, kenmerken: Sequence[Kenmerk]) -> None:
        per_bron: dict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
        for nummer, kenmerk in enumerate(kenmerken):
            per_bron[kenmerk.merken, kenmerk.nummer].append(nummer)
        self._kenmerken = kenmerken
        # Most parts have a source in common with others: those are looked at together.
        self._stapels = {rij[0]: rij for (merken, _), rij in per_bron.items() if merken}
        self._ouder = {eerste: eerste for eerste in self._stapels}
        self._join_marks()
        self.bron = self._roots()
        self.deel = self._roots() if self._join_numbers() else self.bron

    def _join_marks(self) -> None:
        eerder: dict[str, int] = {}
        for eerste in self._stapels:
            for merk in self._kenmerken[eerste].merken:
                self._union(eerder.setdefault(merk, eerste), eerste)

    def _join_numbers(self) -> bool:
        """A number alone may have been used again for another part; words in common settle it."""
        per_nummer: dict[str, dict[int, list[Kenmerk]]] = defaultdict(dict)
        for eerste, stapel in self._stapels.items():
            if nummer := self._kenmerken[eerste].nummer:
                delen = per_nummer[nummer].setdefault(self._root(eerste), [])
                delen += (self._kenmerken[lid] for lid in stapel)
        paren = [
            (een, ander)
            for bronnen in per_nummer.values()
            if len(bronnen) > 1
            for een, ander in combinations(bronnen, 2)
            if _may_be_one(bronnen[een], bronnen[ander])
        ]
        for een, ander in paren:
            self._union(een, ander)
        return bool(paren)

    def _roots(self) -> list[int]:
        uit = [-1] * len(self._kenmerken)
        for eerste, stapel in self._stapels.items():
            wortel = self._root(eerste)
            for lid in stapel:
                uit[lid] = wortel
        return uit

    def _root(self, nummer: int) -> int:
        ouder = self._ouder
        while ouder[nummer] != nummer:
            ouder[nummer] = nummer = ouder[ouder[nummer]]
        return nummer

    def _union(self, een: int, ander: int) -> None:
        een, ander = self._root(een), self._root(ander)
        # The lowest number names them, whatever the order in which they come together.
        self._ouder[max(een, ander)] = min(een, ander)


def _may_be_one(een: Sequence[Kenmerk], ander: Sequence[Kenmerk]) -> bool:
    """Whether parts with one number are one part: not where one edition has them apart."""
    apart = {k.editie for k in een if k.sleutels} & {k.editie for k in ander if k.sleutels}
    if apart:
        return False
    if not {k.titel for k in een}.isdisjoint(k.titel for k in ander):
        return True
    teksten = (
        {k.afdruk: k.zak for k in een if k.afdruk},
        {k.afdruk: k.zak for k in ander if k.afdruk},
    )
    if not teksten[0].keys().isdisjoint(teksten[1].keys()):
        return True
    return any(
        similarity(a, b) >= LIJKT_ENIGSZINS
        for a in teksten[0].values()
        for b in teksten[1].values()
    )


class Koppelaar:
    """Groups the parts of one kind; which texts are alike is remembered for the next time."""

    def __init__(self, vanaf: float) -> None:
        self._teksten: Buren[bytes] = Buren(vanaf)
        self._titels: Buren[str] = Buren(vanaf)

    def group(
        self,
        kenmerken: Sequence[Kenmerk],
        identiteiten: Identiteiten,
        aantal: int,
        paren_of: Callable[[Groepen], Iterable[Paar]] | None = None,
    ) -> Groepen:
        """The groups of these parts of ``aantal`` columns, in the order of ``in_order``.

        ``paren_of`` says which groups belong together for another reason than their own words; it
        is asked after the sources and before the words.
        """
        groepen = Groepen([kenmerk.kolom for kenmerk in kenmerken])
        _by_source(groepen, kenmerken, identiteiten.bron)
        if identiteiten.deel is not identiteiten.bron:
            _by_source(groepen, kenmerken, identiteiten.deel)
        if paren_of is not None:
            groepen.join_pairs(paren_of(groepen))
        vol = (1 << aantal) - 1
        for nummers in _buckets([k.afdruk for k in kenmerken]).values():
            groepen.fit(nummers)
        met_tekst = [bool(kenmerk.afdruk) for kenmerk in kenmerken]
        if not all(met_tekst):

            def mag(een: int, ander: int) -> bool:
                return not (_any(groepen, met_tekst, een) and _any(groepen, met_tekst, ander))

            for nummers in _buckets([k.titel for k in kenmerken]).values():
                groepen.fit(nummers, mag)
        self._near_texts(groepen, kenmerken, vol)
        self._near_titles(groepen, kenmerken, vol, met_tekst)
        return groepen

    def _near_texts(self, groepen: Groepen, kenmerken: Sequence[Kenmerk], vol: int) -> None:
        plaatsen: dict[bytes, list[int]] = defaultdict(list)
        for nummer in _open(groepen, vol):
            if afdruk := kenmerken[nummer].afdruk:
                plaatsen[afdruk].append(nummer)
        self._teksten.keep({a: kenmerken[rij[0]].zak for a, rij in plaatsen.items()})
        paren: list[Paar] = []
        for afdruk, rij in plaatsen.items():
            for ander, score in self._teksten.of(afdruk).items():
                paren += _pairs(groepen, rij, plaatsen[ander], score)
        groepen.join_pairs(paren)

    def _near_titles(
        self, groepen: Groepen, kenmerken: Sequence[Kenmerk], vol: int, met_tekst: Sequence[bool]
    ) -> None:
        """Titles say something only where one of both has no text."""
        open_ = _open(groepen, vol)
        if all(met_tekst[nummer] for nummer in open_):
            open_ = []
        plaatsen: dict[str, list[int]] = defaultdict(list)
        for nummer in open_:
            plaatsen[kenmerken[nummer].titel].append(nummer)
        self._titels.keep({t: kenmerken[rij[0]].titelzak for t, rij in plaatsen.items()})
        paren: list[Paar] = []
        for titel, rij in plaatsen.items():
            for ander, score in self._titels.of(titel).items():
                paren += _pairs(groepen, rij, plaatsen[ander], score)
        for _, een, ander_groep in sorted(paren, key=lambda paar: (-paar[0], *paar[1:])):
            a, b = groepen.van[een], groepen.van[ander_groep]
            if not (_any(groepen, met_tekst, a) and _any(groepen, met_tekst, b)):
                groepen.join(a, b)


def pairs_by_content(groepen: Groepen, inhoud: Sequence[Iterable[int]]) -> list[Paar]:
    """The groups of kerntaken that have most of their werkprocessen in common.

    ``inhoud`` are per kerntaak the groups of its werkprocessen. Counted by Dice over those.
    """
    per_groep = {g: {rij for lid in groepen.leden[g] for rij in inhoud[lid]} for g in groepen.all()}
    per_rij: dict[int, list[int]] = defaultdict(list)
    for groep, rijen in per_groep.items():
        for rij in rijen:
            per_rij[rij].append(groep)
    gemeen: dict[tuple[int, int], int] = defaultdict(int)
    for houders in per_rij.values():
        for paar in combinations(sorted(houders), 2):
            gemeen[paar] += 1
    paren = []
    for (een, ander), aantal in gemeen.items():
        score = 2 * aantal / (len(per_groep[een]) + len(per_groep[ander]))
        if score > MEESTE:
            paren.append((score, een, ander))
    return paren


def _by_source(groepen: Groepen, kenmerken: Sequence[Kenmerk], bron: Sequence[int]) -> None:
    """Parts with one source stand together; where a column has it twice, what reads the same."""
    per_bron: dict[int, list[int]] = defaultdict(list)
    for nummer, wat in enumerate(bron):
        if wat >= 0:
            per_bron[wat].append(nummer)
    for nummers in per_bron.values():
        if len(nummers) == 1:
            continue
        if len({kenmerken[nummer].kolom for nummer in nummers}) < len(nummers):
            per_lezing: dict[Hashable, list[int]] = defaultdict(list)
            for nummer in nummers:
                per_lezing[kenmerken[nummer].lezing].append(nummer)
            for gelijken in per_lezing.values():
                groepen.fit(gelijken)
        groepen.fit(nummers)


def _buckets(merken: Sequence[M]) -> dict[M, list[int]]:
    """The numbers of the parts with the same mark; an empty mark is none."""
    per_merk: dict[M, list[int]] = defaultdict(list)
    for nummer, merk in enumerate(merken):
        if merk:
            per_merk[merk].append(nummer)
    return per_merk


def _open(groepen: Groepen, vol: int) -> list[int]:
    """The parts whose group still has room for a column."""
    return [nummer for nummer, groep in enumerate(groepen.van) if groepen.masker[groep] != vol]


def _any(groepen: Groepen, ja: Sequence[bool], groep: int) -> bool:
    return any(ja[nummer] for nummer in groepen.leden[groep])


def _pairs(groepen: Groepen, een: Iterable[int], ander: Iterable[int], score: float) -> set[Paar]:
    """The pairs of groups of these parts, the lowest name first."""
    links, rechts = set(groepen.of(een)), set(groepen.of(ander))
    return {
        (score, min(a, b), max(a, b))
        for a in links
        for b in rechts
        if a != b and not groepen.masker[a] & groepen.masker[b]
    }
