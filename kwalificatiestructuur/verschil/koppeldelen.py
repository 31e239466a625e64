"""Finds kerntaken and werkprocessen back: on number, on code, on text, on title, on resemblance.

Every round takes only what earlier ones left, so most parts are done at the first look.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from typing import Final

from kwalificatiestructuur.verschil.gelijkenis import plain, resemblance
from kwalificatiestructuur.verschil.kant import Kant, texts_of
from kwalificatiestructuur.verschil.ronde import Merken, Ronde
from kwalificatiestructuur.verschil.waarden import GevondenOp

# Measured on werkprocessen within real dossiers: half resemble each other 0.18, one in 20 over
# 0.37, one in 100 over 0.9 (the same text in two profiles).
LIJKT: Final = 0.65
LIJKT_OP_DEZELFDE_PLAATS: Final = 0.4
MIN_TEKST: Final = 30
"""Characters from which a text alone, under another title, tells a part."""


class DelenKoppelaar:
    """Pairs the parts of two sides whose dossiers and kwalificaties are paired already."""

    def __init__(self, oud: Kant, nieuw: Kant) -> None:
        self._oud = oud
        self._nieuw = nieuw

    def link(self, ronde: Ronde) -> None:
        """Pair what can be paired; the kerntaken go before their werkprocessen."""
        self._pair_unchanged(ronde)
        self._round(ronde, GevondenOp.NUMMER, _nummers, self._has_kin)
        self._round(ronde, GevondenOp.CODE, _plaatsen, self._has_same_words)
        self._round(ronde, GevondenOp.TEKST, _titel_en_tekst, self._nearness)
        self._round(ronde, GevondenOp.TEKST, _tekst, self._nearness)
        self._round(ronde, GevondenOp.TITEL, _titel_in_houder, uniek=True)
        self._round(ronde, GevondenOp.NUMMER, _nummer_in_dossier, self._may_be_same)
        self._round(ronde, GevondenOp.CODE, _plaatsen, self._alike(LIJKT_OP_DEZELFDE_PLAATS))
        self._round(ronde, GevondenOp.TITEL, _titel_in_dossier, self._may_be_same, uniek=True)
        self._round(ronde, GevondenOp.GELIJKENIS, _dossier, self._alike(LIJKT))

    def _round(
        self,
        ronde: Ronde,
        op: GevondenOp,
        merken: Callable[[Kant], Merken],
        score: Callable[[str, str], float] = lambda _een, _ander: 1,
        *,
        uniek: bool = False,
    ) -> None:
        ronde.by(op, merken(self._oud), merken(self._nieuw), score, uniek=uniek)

    def _pair_unchanged(self, ronde: Ronde) -> None:
        """What has the same node, number and title, where no other has that number."""
        uniek = [
            {nr for nr, keer in Counter(kant.deel(k).sbb_nr for k in knopen).items() if keer == 1}
            for kant, knopen in ((self._oud, ronde.oud), (self._nieuw, ronde.nieuw))
        ]
        for knoop in [knoop for knoop in ronde.oud if knoop in ronde.nieuw]:
            nr = self._oud.deel(knoop).sbb_nr
            is_uniek = nr and nr in uniek[0] and nr in uniek[1]
            if is_uniek and nr == self._nieuw.deel(knoop).sbb_nr and self._same_titel(knoop, knoop):
                ronde.pair(knoop, knoop, GevondenOp.NUMMER)

    def _same_titel(self, een: str, ander: str) -> bool:
        oud, nieuw = self._oud.deel(een), self._nieuw.deel(ander)
        return oud.titel == nieuw.titel or plain(oud.titel) == plain(nieuw.titel)

    def _same_inhoud(self, een: str, ander: str) -> bool:
        oud, nieuw = self._oud.deel(een).inhoud, self._nieuw.deel(ander).inhoud
        return oud is not None and oud == nieuw and any(map(str.strip, texts_of(oud)))

    def _has_same_words(self, een: str, ander: str) -> float:
        return 2 * self._same_titel(een, ander) + self._same_inhoud(een, ander)

    def _has_kin(self, een: str, ander: str) -> float:
        """What else says that these are one, next to the number: words or the same place."""
        plaats = self._is_same_place(een, ander)
        zeker = 4 * self._has_same_words(een, ander) + 2 * plaats
        if zeker:
            return zeker + self._same_dossier(een, ander)
        gelijk = self._resemblance(een, ander)
        return gelijk if gelijk >= LIJKT_OP_DEZELFDE_PLAATS else 0

    def _is_same_place(self, een: str, ander: str) -> bool:
        return not self._oud.plaatsen(een).isdisjoint(self._nieuw.plaatsen(ander))

    def _same_dossier(self, een: str, ander: str) -> bool:
        dossier = self._nieuw.dossier_van[ander]
        return self._oud.naam(self._oud.dossier_van[een]) == self._nieuw.naam(dossier)

    def _nearness(self, een: str, ander: str) -> float:
        """The same text stands in several places: the nearest one is meant."""
        houders = set(_houders(self._oud, een)) & set(_houders(self._nieuw, ander))
        return 1 + 4 * bool(houders) + 2 * self._same_dossier(een, ander)

    def _resemblance(self, een: str, ander: str) -> float:
        met_tekst = bool(self._oud.tekst(een) and self._nieuw.tekst(ander))
        return resemblance(
            self._oud.woorden(een, met_tekst=met_tekst),
            self._nieuw.woorden(ander, met_tekst=met_tekst),
        )

    def _alike(self, grens: float) -> Callable[[str, str], float]:
        def score(een: str, ander: str) -> float:
            gelijk = self._resemblance(een, ander)
            return gelijk if gelijk >= grens else 0

        return score

    def _may_be_same(self, een: str, ander: str) -> float:
        """Unless both texts are known and have little in common."""
        if not (self._oud.tekst(een) and self._nieuw.tekst(ander)):
            return 0.5 + self._resemblance(een, ander)
        return self._alike(LIJKT_OP_DEZELFDE_PLAATS)(een, ander)


def _houders(kant: Kant, knoop: str) -> Iterator[str]:
    """What holds a part, under shared names: kwalificaties or kerntaken."""
    if knoop in kant.kerntaken:
        return (kant.naam(houder) for houder, _ in kant.houders.get(knoop, ()))
    return (kant.naam(ouder) for ouder in kant.ouders[knoop])


def _nummers(kant: Kant) -> Merken:
    return lambda knoop: filter(None, (kant.deel(knoop).sbb_nr,))


def _plaatsen(kant: Kant) -> Merken:
    return kant.plaatsen


def _dossier(kant: Kant) -> Merken:
    return lambda knoop: (kant.naam(kant.dossier_van[knoop]),)


def _nummer_in_dossier(kant: Kant) -> Merken:
    def merken(knoop: str) -> Iterator[Hashable]:
        if nr := kant.deel(knoop).sbb_nr:
            yield kant.naam(kant.dossier_van[knoop]), nr

    return merken


def _titel_in_dossier(kant: Kant) -> Merken:
    def merken(knoop: str) -> Iterator[Hashable]:
        if titel := plain(kant.deel(knoop).titel):
            yield kant.naam(kant.dossier_van[knoop]), titel

    return merken


def _titel_in_houder(kant: Kant) -> Merken:
    def merken(knoop: str) -> Iterator[Hashable]:
        if titel := plain(kant.deel(knoop).titel):
            yield from {(houder, titel) for houder in _houders(kant, knoop)}

    return merken


def _titel_en_tekst(kant: Kant) -> Merken:
    def merken(knoop: str) -> Iterator[Hashable]:
        if tekst := kant.tekst(knoop):
            yield plain(kant.deel(knoop).titel), tekst

    return merken


def _tekst(kant: Kant) -> Merken:
    def merken(knoop: str) -> Iterator[Hashable]:
        if len(tekst := kant.tekst(knoop)) >= MIN_TEKST:
            yield tekst

    return merken
