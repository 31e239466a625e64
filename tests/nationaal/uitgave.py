"""A made-up national structure, dossier by dossier; the same seed gives the same one.

Every dossier follows from the seed and its place alone, so that ten times the nation costs no more
memory than one, and a test can ask for one dossier of the truth again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, TypeVar

from tests.nationaal.model import Dossier, Kerntaak, Lijst, Profiel, Tekst, Verwijzing, Werkproces
from tests.nationaal.woorden import Schrijver

DOSSIERS: Final = 172
KWALIFICATIES: Final = 470
COMPETENTIES: Final = [str(nr) for nr in range(3084, 3109)]
DOMEINEN: Final = [str(nr) for nr in range(4121, 4137)]
GROEN: Final = "4137"
SOORTEN: Final = {
    1: "entreeopleiding",
    2: "basisberoepsopleiding",
    3: "vakopleiding",
    4: "middenkaderopleiding",
}
WERKPROCESSEN: Final = (3, 4, 5, 4, 5, 4)
# Numbers of parts: so many per dossier, in a range of their own.
RUIMTE: Final = 2000

T = TypeVar("T")


@dataclass(frozen=True)
class Plaats:
    """Which dossier it is: its place, and how many kwalificaties come before it."""

    i: int
    kwalificaties: int
    vooraf: int


@dataclass(frozen=True)
class Uitgave:
    """One edition: ``aantal`` dossiers, in the flavour of 2016 or 2026 or (0) both mixed."""

    seed: int = 1
    aantal: int = DOSSIERS
    smaak: int = 0

    def dossiers(self) -> Iterator[Dossier]:
        """Every dossier, in the order of the file."""
        for plaats in self.places():
            yield self.dossier(plaats)

    def places(self) -> Iterator[Plaats]:
        """The places of the dossiers."""
        vooraf = 0
        for i in range(self.aantal):
            yield Plaats(i, sizes()[i % DOSSIERS], vooraf)
            vooraf += sizes()[i % DOSSIERS]

    def dossier(self, plaats: Plaats) -> Dossier:
        """One dossier; a green twin says the same as the one before it under other crebos."""
        if is_twin(plaats.i):
            vorige = Plaats(
                plaats.i - 1, plaats.kwalificaties, plaats.vooraf - plaats.kwalificaties
            )
            return _twin(self.dossier(vorige), plaats)
        return _Maker(self, plaats).dossier()


@cache
def sizes() -> tuple[int, ...]:
    """How many kwalificaties the dossiers have: 470 in 172, most of them few, a twin the same."""
    vormen = (1, 3, 2, 5, 1, 4, 2, 6, 1, 3, 2, 1, 8, 2, 4, 1, 3, 2, 5, 1)
    aantallen: list[int] = []
    for i in range(DOSSIERS):
        aantallen.append(aantallen[-1] if is_twin(i) else vormen[i % len(vormen)])
    over = KWALIFICATIES - sum(aantallen)
    i = 0
    while over:
        stap = 1 if over > 0 else -1
        if not is_twin(i) and not is_twin(i + 1) and aantallen[i] + stap >= 1:
            aantallen[i] += stap
            over -= stap
        i += 1
    return tuple(aantallen)


def is_twin(i: int) -> bool:
    """Whether the dossier there is the green twin of the one before it."""
    return i % DOSSIERS % 29 == 28


def crebo_of_dossier(i: int) -> str:
    return str(23000 + i if i < DOSSIERS else 40000 + i)


def crebo_of_kwalificatie(nummer: int) -> str:
    """From 25000, and past one nation out of the way of the cross-overs (26000 and up)."""
    return str(25000 + nummer if nummer < KWALIFICATIES else 50000 + nummer)


def _twin(dossier: Dossier, plaats: Plaats) -> Dossier:
    profielen = tuple(
        replace(profiel, crebos=(crebo_of_kwalificatie(plaats.vooraf + n),))
        for n, profiel in enumerate(dossier.profielen)
    )
    return replace(
        dossier,
        nr=f"{dossier.nr}9",
        crebo=crebo_of_dossier(plaats.i),
        domein=GROEN,
        profielen=profielen,
    )


class _Maker:
    """Makes one dossier."""

    def __init__(self, uitgave: Uitgave, plaats: Plaats) -> None:
        self._uitgave = uitgave
        self._plaats = plaats
        self._s = Schrijver(f"{uitgave.seed}:{plaats.i}")
        self._toeval = self._s.toeval
        self._nr = 1_000_000 + plaats.i * RUIMTE
        self._kerntaken = 0
        gemengd = 2026 if plaats.i % 9 == 4 else 2016
        tweeling = is_twin(plaats.i + 1)
        self._smaak = uitgave.smaak or (2016 if tweeling else gemengd)
        self._profielnrs: list[str] = []
        self._kennis = self._knowledge(24 + 12 * plaats.kwalificaties)

    def dossier(self) -> Dossier:
        i, aantal = self._plaats.i, self._plaats.kwalificaties
        crebo = crebo_of_dossier(i)
        s = self._s
        crebos = [self._crebos(self._plaats.vooraf + n) for n in range(aantal)]
        modern = self._smaak == 2026
        self._profielnrs = [c[0] if modern else self._next() for c in crebos]
        basis = [self._kerntaak(n + 1, basis=True) for n in range(2 + i % 3)]
        if i % 17 == 5:
            basis.append(shared_kerntaak(self._uitgave.seed, i, len(basis) + 1))
        if i % 17 == 6:
            basis.append(shared_kerntaak(self._uitgave.seed, i - 1, len(basis) + 1))
        profielen = [self._profiel(n, crebos[n]) for n in range(aantal)]
        return Dossier(
            nr=crebo if modern else str(2000 + i),
            vorige="" if modern or i % 5 == 0 else str(1000 + i),
            crebo=crebo,
            titel=s.branch(),
            domein=DOMEINEN[-1] if is_twin(i + 1) else DOMEINEN[i % len(DOMEINEN)],
            vanaf=(2015 + i % 9, 8, 1),
            smaak=self._smaak,
            basis=self._mixed(basis),
            profielen=self._mixed(profielen),
            los=tuple(self._kennis[:3]),
            teksten=tuple(s.text(n) for n in (1100, 650, 600, 900, 1400, 700, 1600, 700, 500)),
        )

    def _next(self) -> str:
        self._nr += 1
        return str(self._nr)

    def _crebos(self, nummer: int) -> tuple[str, ...]:
        """One crebo, and now and then two or three."""
        extra = (0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2)[nummer % 11]
        return crebo_of_kwalificatie(nummer), *(f"{80000 + nummer * 2 + n}" for n in range(extra))

    def _knowledge(self, aantal: int) -> list[Verwijzing]:
        return [(self._next(), self._s.knowledge()) for _ in range(aantal)]

    def _mixed(self, delen: list[T]) -> tuple[T, ...]:
        """In order, or now and then in another one: the document need not follow hoofdstuk."""
        if self._s.chance(0.12):
            self._toeval.shuffle(delen)
        return tuple(delen)

    def _profiel(self, n: int, crebos: tuple[str, ...]) -> Profiel:
        s, nummer = self._s, self._plaats.vooraf + n
        niveau = 1 + (nummer * 7) % 4
        eigen = (1, 1, 2, 1, 0, 2, 1)[nummer % 7]
        return Profiel(
            nr=self._profielnrs[n],
            titel=s.occupation(),
            hoofdstuk=n + 1,
            niveau=niveau,
            soort=SOORTEN[niveau],
            sbu=1600 * min(niveau, 3),
            prijsfactor=self._toeval.choice(("1.0", "1,10", "1,30", "1.2")),
            crebos=crebos,
            typering=s.text(600),
            kerntaken=self._mixed([self._kerntaak(k + 1, basis=False) for k in range(eigen)]),
        )

    def _kerntaak(self, hoofdstuk: int, *, basis: bool) -> Kerntaak:
        self._kerntaken += 1
        nr, aantal = self._next(), WERKPROCESSEN[(self._plaats.i + self._kerntaken) % 6]
        wps = [self._werkproces(n + 1, basis=basis) for n in range(aantal)]
        return Kerntaak(
            nr=nr,
            titel=self._s.title(),
            hoofdstuk=hoofdstuk,
            complexiteit=self._text(620, basis=basis),
            verantwoordelijkheid=self._text(430, basis=basis),
            vakkennis=self._refs(self._kennis, 9, 16, basis=basis),
            werkprocessen=self._mixed(wps),
        )

    def _werkproces(self, hoofdstuk: int, *, basis: bool) -> Werkproces:
        competenties = [(nr, COMPETENTIETITELS[nr]) for nr in COMPETENTIES]
        return Werkproces(
            nr=self._next(),
            titel=self._s.title(),
            hoofdstuk=hoofdstuk,
            omschrijving=self._text(560, basis=basis),
            resultaat=self._text(130, basis=basis),
            gedrag=self._behaviour(basis=basis),
            competenties=self._refs(competenties, 2, 5, basis=basis),
        )

    def _text(self, lengte: int, *, basis: bool) -> Tekst | None:
        if self._left_out():
            return None
        tekst = self._s.text(lengte)
        if not (basis and self._s.chance(0.2)):
            return Tekst(tekst)
        extra = tuple((nrs, self._s.text(lengte // 2)) for nrs in self._groups())
        if self._s.chance(0.15):
            return Tekst("", extra)
        return Tekst(tekst, extra, "\nTot slot. " if self._s.chance(0.1) else "")

    def _behaviour(self, *, basis: bool) -> Tekst | None:
        if self._left_out():
            return None
        gedrag = Tekst(self._s.behaviour(480))
        if basis and self._s.chance(0.15):
            extra = tuple((nrs, self._s.behaviour(200)) for nrs in self._groups())
            return replace(gedrag, extra=extra)
        return gedrag

    def _refs(
        self, items: list[Verwijzing], minst: int, meest: int, *, basis: bool
    ) -> Lijst | None:
        """Some of the items, now and then one of them twice."""
        if self._left_out():
            return None
        gekozen = self._toeval.sample(items, self._toeval.randint(minst, meest))
        if self._s.chance(0.08):
            gekozen.append(gekozen[0])
        if not (basis and self._s.chance(0.25)):
            return Lijst(tuple(gekozen))
        extra = tuple(
            (nrs, tuple(self._toeval.sample(items, self._toeval.randint(1, minst))))
            for nrs in self._groups()
        )
        return Lijst(tuple(gekozen), extra)

    def _groups(self) -> Iterator[tuple[str, ...]]:
        """Profiles that get an addition: one, some or all; one may come in two additions."""
        nrs = self._profielnrs
        for _ in range(self._toeval.randint(1, min(3, len(nrs)))):
            yield tuple(self._toeval.sample(nrs, self._toeval.randint(1, min(3, len(nrs)))))

    def _left_out(self) -> bool:
        return self._smaak == 2026 and self._s.chance(0.06)


def shared_kerntaak(seed: int, i: int, hoofdstuk: int) -> Kerntaak:
    """A kerntaak that stands in two dossiers, the same in both."""
    maker = _Maker(Uitgave(seed, smaak=2016), Plaats(i, 1, 0))
    maker._s = Schrijver(f"{seed}:gedeeld:{i}")
    maker._toeval = maker._s.toeval
    maker._nr = 900_000_000 + i * RUIMTE
    maker._kennis = maker._knowledge(20)
    return maker._kerntaak(hoofdstuk, basis=False)


COMPETENTIETITELS: Final = {
    nr: f"{naam} " if nr == "3101" else naam
    for nr, naam in zip(
        COMPETENTIES,
        [Schrijver(f"competentie {nr}").title().strip() for nr in COMPETENTIES],
        strict=True,
    )
}
