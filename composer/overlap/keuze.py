"""Which keuzedelen within a room of hours cover most of a set of places: exact, or with a bound.

A set of places is an int with one bit per place. Knows nothing of kwalificaties; ``noodzaak`` does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from math import comb
from operator import or_
from typing import Final

EXACT_TOT: Final = 3
"""A choice of at most this many keuzedelen is exact, whatever the input."""

_COMBINATIES: Final = 20_000
"""A choice of one keuzedeel more is exact too where there are no more combinations than this."""

Waarde = tuple[int, int, int]
"""How good a choice is, the least first: minus the places covered, keuzedelen, hours."""

Somkeuze = tuple[int, int, int]
"""What keuzedelen would cover if no two held the same place: places, keuzedelen, hours."""


@dataclass(frozen=True, slots=True)
class Optie:
    """A keuzedeel that can be chosen: its hours (more than 0) and the places it holds."""

    code: str
    uren: int
    plaatsen: int


@dataclass(frozen=True, slots=True)
class Keuze:
    """The best choice found, in the order chosen.

    ``waarde`` compares choices; ``hoogstens`` is a number of places that no choice exceeds.
    """

    opties: tuple[Optie, ...]
    waarde: Waarde
    hoogstens: int


def places_of(plaatsen: int) -> Iterator[int]:
    """The places in a set, ascending."""
    while plaatsen:
        laagste = plaatsen & -plaatsen
        yield laagste.bit_length() - 1
        plaatsen ^= laagste


def sums_of(maten: Iterable[tuple[int, int]], ruimte: int) -> tuple[Somkeuze, ...]:
    """The most that sums of (places, hours) reach, for every number and every total of hours."""
    per_uren: dict[int, list[int]] = defaultdict(list)
    for plaatsen, uren in maten:
        per_uren[uren].append(plaatsen)
    sommen = {(0, 0): 0}
    for uren, lijst in per_uren.items():
        for plaatsen in sorted(lijst, reverse=True)[: ruimte // uren]:
            for (aantal, totaal), som in list(sommen.items()):
                sleutel = (aantal + 1, totaal + uren)
                if sleutel[1] <= ruimte and som + plaatsen > sommen.get(sleutel, 0):
                    sommen[sleutel] = som + plaatsen
    return tuple((som, *sleutel) for sleutel, som in sommen.items())


def bound_of(sommen: Iterable[Somkeuze], haalbaar: int) -> Waarde:
    """A value that no choice betters, where at most ``haalbaar`` places can be covered at all.

    A choice never covers more than the sum of what its keuzedelen cover, and never more than all of
    them together.
    """
    return min((-min(som, haalbaar), aantal, uren) for som, aantal, uren in sommen)


class Opgave:
    """One question: which of the options, within ``ruimte`` hours, cover most of ``doel``?

    The options come in order of hours, then code. ``grens`` is a value that no answer betters; it
    costs little beside ``keuze``.
    """

    def __init__(self, opties: Sequence[Optie], doel: int, ruimte: int) -> None:
        self._ruimte = ruimte
        # Of those that cover the same, the first is the one to take.
        per_deel: dict[int, Optie] = {}
        for optie in opties:
            if plaatsen := optie.plaatsen & doel:
                per_deel.setdefault(plaatsen, optie)
        self._per_deel = per_deel
        passend = {p: o for p, o in per_deel.items() if o.uren <= ruimte}
        haalbaar = reduce(or_, passend, 0)
        maten = ((plaatsen.bit_count(), optie.uren) for plaatsen, optie in passend.items())
        self.grens = bound_of(sums_of(maten, ruimte), haalbaar.bit_count())

    @cached_property
    def keuze(self) -> Keuze:
        """The best choice: most places, then fewest keuzedelen, then fewest hours.

        Exact (branch and bound) as long as no more keuzedelen fit than ``EXACT_TOT``, or than a
        greater number for which there are few combinations. For a larger room the exact choice for
        the part of the room where that holds is extended, step by step, with what adds most;
        ``hoogstens`` is then what the keuzedelen that cover most would cover if no two held the
        same place, and no more than all of them together (see ``bound_of``). More room never covers
        less. Equal choices are told apart by their codes.
        """
        if self.grens[0] == 0:
            return Keuze((), (0, 0, 0), 0)
        opties = sorted(
            self._per_deel.items(), key=lambda o: (-o[0].bit_count(), o[1].uren, o[1].code)
        )
        minst = min(optie.uren for _, optie in opties)
        diepte = _exact_depth(len(opties))
        passend = min(self._ruimte // minst, len(opties))
        is_alles = passend <= diepte
        ruimte = self._ruimte if is_alles else (diepte + 1) * minst - 1
        zoektocht = _Zoektocht(opties, ruimte)
        zoektocht.run(min(diepte, passend))
        gekozen, waarde = zoektocht.gekozen, zoektocht.beste
        if not is_alles:
            gekozen, waarde = _extend(opties, gekozen, self._ruimte)
        keuze = tuple(opties[nummer][1] for nummer in gekozen)
        return Keuze(keuze, waarde, -waarde[0] if is_alles else -self.grens[0])


_Opties = Sequence[tuple[int, Optie]]
"""Options with the places of the question that each covers, most first."""


def _exact_depth(aantal: int) -> int:
    """How many keuzedelen are chosen exactly; it may not depend on the room."""
    diepte = EXACT_TOT
    while diepte < aantal and comb(aantal, diepte) <= _COMBINATIES:
        diepte += 1
    return diepte


def _columns(opties: _Opties) -> list[int]:
    """By place, the numbers of the options that cover it, as a set of bits.

    Writes the table out and turns it: many times as fast as going through it bit by bit.
    """
    breedte = max(plaatsen.bit_length() for plaatsen, _ in opties)
    rijen = [f"{plaatsen:0{breedte}b}" for plaatsen, _ in reversed(opties)]
    return [int("".join(kolom), 2) for kolom in zip(*rijen, strict=True)][::-1]


def _by_hours(opties: _Opties) -> list[tuple[int, int]]:
    """By number of hours, ascending, the numbers of the options that take them, as bits."""
    klassen: dict[int, int] = defaultdict(int)
    for nummer, (_, optie) in enumerate(opties):
        klassen[optie.uren] |= 1 << nummer
    return sorted(klassen.items())


_Stap = tuple[int, int]
"""Minus the places that an option adds, and its number."""


class _Zoektocht:
    """Branch and bound; ``gekozen`` are the numbers of the best options so far."""

    def __init__(self, opties: _Opties, ruimte: int) -> None:
        self._maskers = [plaatsen for plaatsen, _ in opties]
        self._uren = [optie.uren for _, optie in opties]
        self._minst = min(self._uren)
        self._ruimte = ruimte
        self._kolommen = _columns(opties)
        self._klassen = _by_hours(opties)
        self._doel = reduce(or_, self._maskers)
        self.beste: Waarde = (0, 0, 0)
        self.gekozen: tuple[int, ...] = ()

    def run(self, diepte: int) -> None:
        """Look for a better choice of one keuzedeel, then of two, and so on."""
        alle = (1 << len(self._maskers)) - 1
        stappen = [(-masker.bit_count(), nummer) for nummer, masker in enumerate(self._maskers)]
        self._finish((), self._doel, 0, alle)
        for aantal in range(2, diepte + 1):
            self._search((), self._doel, 0, aantal, stappen, alle)

    def _search(
        self,
        gekozen: tuple[int, ...],
        rest: int,
        uren: int,
        nog: int,
        stappen: Sequence[_Stap],
        vrij: int,
    ) -> None:
        """Try every choice of ``nog`` (two or more) of these that can still better the best one."""
        doel, aantal = self._doel.bit_count(), len(gekozen) + nog
        gedekt, minstens = doel - rest.bit_count(), uren + nog * self._minst
        # The best last one is found among all that are free; so of two, only the larger is tried.
        drempel = -((self.beste[0] + gedekt) // 2) if nog == 2 else 1
        stappen = self._steps(stappen, rest, drempel)
        for plek, (min_winst, nummer) in enumerate(stappen):
            # The steps are in order, so no later one can do better than this one.
            haalbaar = max(nog * min_winst - gedekt, -doel)
            if (haalbaar, aantal, minstens) >= self.beste:
                return
            vrij ^= 1 << nummer
            totaal = uren + self._uren[nummer]
            if totaal + (nog - 1) * self._minst > self._ruimte:
                continue
            keuze, over = (*gekozen, nummer), rest & ~self._maskers[nummer]
            if nog == 2:
                self._finish(keuze, over, totaal, vrij)
            else:
                self._search(keuze, over, totaal, nog - 1, stappen[plek + 1 :], vrij)

    def _steps(self, stappen: Sequence[_Stap], rest: int, minstens: int) -> list[_Stap]:
        """The same options by what they add now, as far as that can be this much."""
        einde = bisect_right(stappen, (-minstens, len(self._maskers)))
        nu = ((-(self._maskers[n] & rest).bit_count(), n) for _, n in stappen[:einde])
        return sorted(stap for stap in nu if stap[0] <= -minstens)

    def _finish(self, gekozen: tuple[int, ...], rest: int, uren: int, vrij: int) -> None:
        """The best last keuzedeel: counts what each adds, for all of them at the same time."""
        gedekt = (self._doel ^ rest).bit_count()
        tellers: list[int] = []
        for plaats in places_of(rest):
            draag = self._kolommen[plaats] & vrij
            for macht, teller in enumerate(tellers):
                tellers[macht], draag = teller ^ draag, teller & draag
            if draag:
                tellers.append(draag)
        for erbij, klasse in self._klassen:
            if uren + erbij > self._ruimte:
                return
            over, winst = klasse & vrij, 0
            for teller in reversed(tellers):
                raak = over & teller
                winst += winst + bool(raak)
                over = raak or over
            waarde = (-gedekt - winst, len(gekozen) + 1, uren + erbij)
            if over and waarde < self.beste:
                self.beste = waarde
                self.gekozen = (*gekozen, (over & -over).bit_length() - 1)


def _extend(
    opties: _Opties, gekozen: tuple[int, ...], ruimte: int
) -> tuple[tuple[int, ...], Waarde]:
    """The choice with more added to it, the best found for every total of hours in turn.

    What is found for a total does not depend on the room, so more room never covers less.
    """
    gedekt = 0
    for nummer in gekozen:
        gedekt |= opties[nummer][0]
    begin = sum(opties[nummer][1].uren for nummer in gekozen)
    gevonden = {begin: (gedekt, gekozen)}
    wachtend = {begin}
    while wachtend:
        totaal = min(wachtend)
        wachtend.remove(totaal)
        gedekt, keuze = gevonden[totaal]
        for nummer, (plaatsen, optie) in enumerate(opties):
            uren, samen = totaal + optie.uren, gedekt | plaatsen
            if uren > ruimte or samen == gedekt:
                continue
            if uren not in gevonden or samen.bit_count() > gevonden[uren][0].bit_count():
                gevonden[uren] = samen, (*keuze, nummer)
                wachtend.add(uren)
    waarde, keuze = min(
        ((-gedekt.bit_count(), len(keuze), uren), keuze)
        for uren, (gedekt, keuze) in gevonden.items()
    )
    return keuze, waarde
