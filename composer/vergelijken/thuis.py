"""To which kerntaak every werkproces of every column belongs, and which parts are there twice.

A werkproces belongs to the kerntaak of its own source, in whatever row it stands: parts that look
alike stand in one row while each is at home in a kerntaak of its own. Of one without a source, or
with one that no column has, the row says where it belongs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

from composer.vergelijken.kenmerken import Kenmerk
from composer.vergelijken.koppelen import Delen


class Thuis:
    """Where werkprocessen stand and belong, all by the groups of kerntaken.

    Per werkproces ``staat`` is the kerntaak that it stands in, ``van`` the one that it belongs to,
    and ``is_erbij`` says whether it came to the first from another. ``ouders`` has for every group
    of werkprocessen the kerntaak that its row lies under, and whether it belongs there;
    ``bijeen`` are the groups of which every part stands there and belongs there.
    """

    def __init__(self, werkprocessen: Delen, kerntaken: Delen) -> None:
        self._wp = werkprocessen
        self._kt = kerntaken
        self._waarin = {
            (kenmerk.kolom, kenmerk.kerntaak): nummer
            for nummer, kenmerk in enumerate(kerntaken.kenmerken)
        }
        groep_van = kerntaken.groepen.van
        self.staat = [
            groep_van[self._waarin[kenmerk.kolom, kenmerk.kerntaak]]
            for kenmerk in werkprocessen.kenmerken
        ]
        self.van = list(self.staat)
        self.is_erbij = [False] * len(self.van)
        self._met_bron: set[int] = set()
        self._per_merk: dict[str, set[int]] = defaultdict(set)
        for kenmerk, groep in zip(kerntaken.kenmerken, groep_van, strict=True):
            for merk in kenmerk.merken:
                self._per_merk[merk].add(groep)
                self._met_bron.add(groep)
        self._bekend: dict[tuple[str, ...], frozenset[int]] = {}
        self.bijeen: set[int] = set()
        self.ouders = {groep: self._settle(groep) for groep in werkprocessen.groepen.all()}

    def is_away(self, nummer: int) -> bool:
        """Whether a werkproces stands in another kerntaak than its own."""
        return self.van[nummer] != self.staat[nummer]

    def _settle(self, groep: int) -> tuple[int, bool]:
        """Where the parts of one row belong; gives the kerntaak that the row lies under."""
        leden = self._wp.groepen.leden[groep]
        stemmen: list[int] = []
        zonder: list[int] = []
        thuis = 0
        for nummer in leden:
            kenmerk, hier = self._wp.kenmerken[nummer], self.staat[nummer]
            eigen = self._bekend.get(kenmerk.thuis)
            if eigen is None:
                eigen = frozenset(kt for merk in kenmerk.thuis for kt in self._per_merk[merk])
                self._bekend[kenmerk.thuis] = eigen
            if hier in eigen:
                stemmen.append(hier)
                thuis += 1
            elif eigen:
                self.van[nummer] = self._one_of(eigen, kenmerk.kolom)
                self.is_erbij[nummer] = True
                stemmen.append(self.van[nummer])
            elif kenmerk.thuis and self._is_of_code(kenmerk):
                stemmen.append(hier)
            else:
                zonder.append(nummer)
        if thuis == len(leden) and len(set(stemmen)) == 1:
            self.bijeen.add(groep)
            return stemmen[0], True
        ouder = _most(stemmen or [self.staat[nummer] for nummer in leden])
        for nummer in zonder:
            hier = self.staat[nummer]
            heeft_ouder = self._kt.groepen.masker[ouder] >> self._wp.kenmerken[nummer].kolom & 1
            if hier not in stemmen and heeft_ouder:
                self.van[nummer] = ouder
            self.is_erbij[nummer] = hier not in stemmen and hier in self._met_bron
        return ouder, bool(stemmen) or ouder not in self._met_bron

    def _one_of(self, groepen: frozenset[int], kolom: int) -> int:
        """The kerntaak that is meant where it is there more than once: one that the column has."""
        eigen = [groep for groep in groepen if self._kt.groepen.masker[groep] >> kolom & 1]
        return min(eigen or groepen)

    def _is_of_code(self, kenmerk: Kenmerk) -> bool:
        """Whether it stands in the kerntaak with the code of its own, of another edition.

        So it is where a part was brought to another edition, and its kerntaak was not.
        """
        waarin = self._kt.kenmerken[self._waarin[kenmerk.kolom, kenmerk.kerntaak]].deel.herkomst
        herkomst = kenmerk.deel.herkomst
        return bool(herkomst and waarin and waarin.bron == herkomst.bron.kerntaak)


def has_repeats(delen: Delen) -> bool:
    """Whether a column has a part twice."""
    merken = [
        (kenmerk.kolom, deel)
        for kenmerk, deel in zip(delen.kenmerken, delen.identiteiten.deel, strict=True)
        if deel >= 0
    ]
    return len(set(merken)) < len(merken)


def repeats_of(
    delen: Delen,
    volgorde: Iterable[int],
    is_away: Callable[[int], bool] = lambda _: False,
    waar: Sequence[int] | None = None,
) -> frozenset[int]:
    """The parts that their column has already, where the groups come in this order.

    The first is one that is not away, where there is such a one. With ``waar``, a number per part,
    only parts with the same number repeat each other.
    """
    per_deel: dict[Hashable, list[tuple[bool, int, int]]] = defaultdict(list)
    for rang, groep in enumerate(volgorde):
        for nummer in delen.groepen.leden[groep]:
            if (deel := delen.identiteiten.deel[nummer]) >= 0:
                merk = deel, delen.kenmerken[nummer].kolom, waar[nummer] if waar else 0
                per_deel[merk].append((is_away(nummer), rang, nummer))
    return frozenset(
        nummer for rij in per_deel.values() if len(rij) > 1 for *_, nummer in sorted(rij)[1:]
    )


def _most(nummers: list[int]) -> int:
    """The number that is there most; the lowest of those that are there as often."""
    if len(set(nummers)) == 1:
        return nummers[0]
    return min(nummers, key=lambda nummer: (-nummers.count(nummer), nummer))
