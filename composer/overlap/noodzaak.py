"""Is a cross-over necessary, or does an existing kwalificatie with some keuzedelen come close?

The parts of the composition are places 0..n-1. Which of them a kwalificatie or keuzedeel holds is
given (``overeenkomsten`` says so); here the best keuzedelen within the room of every kwalificatie
are chosen, and the kwalificaties ranked by what is then covered. Every figure, an upper bound too,
goes as far as contents and study loads are known; the outcome counts the keuzedelen where they are
not.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Final

from composer.overlap.keuze import (
    Keuze,
    Opgave,
    Optie,
    Somkeuze,
    Waarde,
    bound_of,
    places_of,
    sums_of,
)

_GEEN: Final[Mapping[str, Collection[str]]] = {}


@dataclass(frozen=True, slots=True)
class Keuzedeeldekking:
    """The places that a keuzedeel holds; None = its content is not known, only its title.

    ``sbu`` is its study load in hours, None = not known.
    """

    code: str
    titel: str
    sbu: int | None
    plaatsen: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class Toevoeging:
    """A keuzedeel that was chosen, its hours, and the places it adds to those of the kwalificatie.

    A place that two chosen keuzedelen hold stands with both.
    """

    code: str
    titel: str
    uren: int
    plaatsen: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Benadering:
    """How close a kwalificatie comes, with the keuzedelen that add most within its room.

    ``gedekt`` are the places that it holds itself, ``erbij`` those that keuzedelen add,
    ``ontbreekt`` the rest; each in order. ``ruimte`` is the room for keuzedelen in hours; None =
    not known, and then none are added. ``hoogstens`` is a number of places that kwalificatie and
    keuzedelen within the room do not exceed, whatever the choice (with an unknown room: all
    keuzedelen together); ``is_exact`` says that it is reached.
    ``geschatte_studielast_ontbreekt`` is an ESTIMATE in hours: parts have no study load of their
    own, so that of the composition is spread evenly over its parts; None = it is not known.
    """

    crebo: str
    keuzedelen: tuple[Toevoeging, ...]
    gedekt: tuple[int, ...]
    erbij: tuple[int, ...]
    ontbreekt: tuple[int, ...]
    ruimte: int | None
    hoogstens: int
    is_exact: bool
    geschatte_studielast_ontbreekt: int | None

    @property
    def uren(self) -> int:
        """The study load of the keuzedelen together, in hours."""
        return sum(keuzedeel.uren for keuzedeel in self.keuzedelen)

    @property
    def aandeel(self) -> float:
        """The share (0..1) of the parts that is covered."""
        samen = len(self.gedekt) + len(self.erbij)
        return samen / (samen + len(self.ontbreekt))


@dataclass(frozen=True, slots=True)
class Noodzaak:
    """What comes closest, best first, and how much is not known.

    ``zonder_studielast`` counts the keuzedelen without a study load: they cannot be chosen.
    ``inhoud_onbekend`` counts those whose content is not known: they cover nothing that is known.
    """

    benaderingen: tuple[Benadering, ...]
    zonder_studielast: int
    inhoud_onbekend: int


def noodzaak_of(
    aantal: int,
    dekking: Mapping[str, Iterable[int]],
    keuzedelen: Sequence[Keuzedeeldekking],
    ruimte: Mapping[str, int | None],
    *,
    uitgesloten: Mapping[str, Collection[str]] = _GEEN,
    studielast: int | None = None,
    beste: int = 10,
) -> Noodzaak:
    """The kwalificaties that come closest to a composition of ``aantal`` parts.

    ``dekking`` gives the places by crebo, of every kwalificatie and cross-over to be considered;
    ``ruimte`` the room for keuzedelen in hours (0 for a cross-over: none are added to those; None
    or absent: not known). ``uitgesloten`` gives by crebo the codes of keuzedelen that cannot go
    with it. ``studielast`` is that of the composition in hours, if it is known.

    Order: most parts covered, fewest keuzedelen, fewest hours, crebo, by the best choice found; for
    when that is the best there is, see ``Opgave.keuze``. The first ``beste`` are given; a
    composition without parts has none.

    Raises:
        ValueError: A place is not one of 0..aantal-1, or a keuzedeel is there twice.
    """
    if len({keuzedeel.code for keuzedeel in keuzedelen}) < len(keuzedelen):
        raise ValueError("a keuzedeel is there twice")
    gedekt = {crebo: _bits(plaatsen, aantal) for crebo, plaatsen in dekking.items()}
    houdt = {k.code: _bits(k.plaatsen or (), aantal) for k in keuzedelen}
    niet = {crebo: frozenset(codes) for crebo, codes in uitgesloten.items()}
    vraag = _Vraag(aantal, keuzedelen, houdt, niet, studielast)
    return Noodzaak(
        vraag.rank(gedekt, ruimte, beste) if aantal else (),
        sum(not _has_load(keuzedeel) for keuzedeel in keuzedelen),
        sum(keuzedeel.plaatsen is None for keuzedeel in keuzedelen),
    )


def _has_load(keuzedeel: Keuzedeeldekking) -> bool:
    """Whether it has a study load to reckon with; 0 is none."""
    return keuzedeel.sbu is not None and keuzedeel.sbu > 0


def _bits(plaatsen: Iterable[int], aantal: int) -> int:
    """The places as a set of bits."""
    bits = 0
    for plaats in plaatsen:
        if not 0 <= plaats < aantal:
            raise ValueError(f"place {plaats} of {aantal}")
        bits |= 1 << plaats
    return bits


class _Vraag:
    """One composition and the keuzedelen, with everything that is worked out only once."""

    def __init__(
        self,
        aantal: int,
        keuzedelen: Sequence[Keuzedeeldekking],
        houdt: Mapping[str, int],
        uitgesloten: Mapping[str, frozenset[str]],
        studielast: int | None,
    ) -> None:
        self._aantal = aantal
        self._uitgesloten = uitgesloten
        self._alles = (1 << aantal) - 1
        self._studielast = studielast
        self._titels = {keuzedeel.code: keuzedeel.titel for keuzedeel in keuzedelen}
        self._houdbaar = reduce(or_, houdt.values(), 0)
        opties = (Optie(k.code, k.sbu or 0, houdt[k.code]) for k in keuzedelen if _has_load(k))
        self._opties = sorted(
            (optie for optie in opties if optie.plaatsen), key=lambda o: (o.uren, o.code)
        )
        self._grenzen: dict[int, tuple[int, tuple[Somkeuze, ...]]] = {}
        self._opgaven: dict[tuple[int, int, frozenset[str]], Opgave] = {}

    def rank(
        self, gedekt: Mapping[str, int], ruimte: Mapping[str, int | None], beste: int
    ) -> tuple[Benadering, ...]:
        """The first ones in order.

        Every kwalificatie waits with a value that its answer does not better; the one with the best
        value gets a sharper one, until it has its answer. So what comes out first is the best, and
        most of them are never worked out.
        """
        wachtend = [
            (self._rough(plaatsen, ruimte.get(crebo) or 0), crebo, 0)
            for crebo, plaatsen in gedekt.items()
        ]
        heapq.heapify(wachtend)
        uit: list[Benadering] = []
        while wachtend and len(uit) < beste:
            _, crebo, stap = wachtend[0]
            plaatsen, uren = gedekt[crebo], ruimte.get(crebo)
            opgave = self._opgave(crebo, plaatsen, uren or 0)
            if stap == 2:
                heapq.heappop(wachtend)
                uit.append(self._benadering(crebo, plaatsen, uren, opgave.keuze))
                continue
            waarde = opgave.keuze.waarde if stap else opgave.grens
            heapq.heapreplace(wachtend, (_with(plaatsen, waarde), crebo, stap + 1))
        return tuple(uit)

    def _rough(self, gedekt: int, ruimte: int) -> Waarde:
        """A value that no choice within the room betters, at hardly any cost."""
        if ruimte not in self._grenzen:
            passend = [optie for optie in self._opties if optie.uren <= ruimte]
            maten = ((optie.plaatsen.bit_count(), optie.uren) for optie in passend)
            samen = reduce(or_, (optie.plaatsen for optie in passend), 0)
            self._grenzen[ruimte] = samen, sums_of(maten, ruimte)
        samen, sommen = self._grenzen[ruimte]
        return _with(gedekt, bound_of(sommen, (samen & ~gedekt).bit_count()))

    def _opgave(self, crebo: str, gedekt: int, ruimte: int) -> Opgave:
        niet = self._uitgesloten.get(crebo, frozenset())
        doel = self._alles & ~gedekt
        sleutel = doel, ruimte, niet
        if sleutel not in self._opgaven:
            opties = [optie for optie in self._opties if optie.code not in niet]
            self._opgaven[sleutel] = Opgave(opties, doel, ruimte)
        return self._opgaven[sleutel]

    def _benadering(self, crebo: str, gedekt: int, ruimte: int | None, keuze: Keuze) -> Benadering:
        open_ = self._alles & ~gedekt
        erbij = open_ & reduce(or_, (optie.plaatsen for optie in keuze.opties), 0)
        ontbreekt, houdt = open_ & ~erbij, gedekt.bit_count()
        samen = houdt + erbij.bit_count()
        hoogstens = houdt + keuze.hoogstens
        if ruimte is None:
            hoogstens = (gedekt | self._houdbaar).bit_count()
        last = self._studielast
        return Benadering(
            crebo=crebo,
            keuzedelen=tuple(
                Toevoeging(o.code, self._titels[o.code], o.uren, _places(o.plaatsen & open_))
                for o in keuze.opties
            ),
            gedekt=_places(gedekt),
            erbij=_places(erbij),
            ontbreekt=_places(ontbreekt),
            ruimte=ruimte,
            hoogstens=hoogstens,
            is_exact=samen == hoogstens,
            geschatte_studielast_ontbreekt=None
            if last is None
            else round(last * ontbreekt.bit_count() / self._aantal),
        )


def _with(gedekt: int, waarde: Waarde) -> Waarde:
    """The value of a choice together with the places of the kwalificatie itself."""
    return waarde[0] - gedekt.bit_count(), waarde[1], waarde[2]


def _places(bits: int) -> tuple[int, ...]:
    return tuple(places_of(bits))
