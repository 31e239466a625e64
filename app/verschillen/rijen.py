"""Differences as the rows of a tree: dossier, kwalificatie, part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.detailpaneel.woorden import one_line
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.verschil import Plek, Structuurverschil, Verschil, Wijziging
from kwalificatiestructuur.zoeken.woorden import fold

WORTEL: Final = -1
"""The number of what stands above all rows."""

_STUK: Final = re.compile(r"([^\d-]*)(\d+)")


@dataclass(frozen=True, slots=True)
class Rij:
    """One thing; ``verschil`` is None for what is only a heading over others.

    ``crebos`` are the kwalificaties that a heading over shared parts stands for. ``woorden`` is
    what the words of a question are looked for in, with that of the rows above it.
    """

    nummer: int
    ouder: int
    soort: Soort
    code: str
    titel: str
    verschil: Verschil | None
    crebos: tuple[str, ...]
    woorden: str


@dataclass(frozen=True, slots=True)
class Vraag:
    """What to show; the default asks for everything."""

    soort: Soort | None = None
    wijziging: Wijziging | None = None
    woorden: tuple[str, ...] = ()

    @classmethod
    def of(cls, soort: Soort | None, wijziging: Wijziging | None, tekst: str) -> Vraag:
        """A question in the words that the user typed."""
        return cls(soort, wijziging, tuple(fold(tekst).split()))

    def __bool__(self) -> bool:
        return self != Vraag()

    def matches(self, rij: Rij) -> bool:
        """Whether this row itself is asked for."""
        verschil = rij.verschil
        return (
            verschil is not None
            and self.soort in (None, verschil.soort)
            and (self.wijziging is None or self.wijziging in verschil.wijzigingen)
            and all(woord in rij.woorden for woord in self.woorden)
        )


@dataclass(frozen=True)
class Selectie:
    """The rows that a question leaves: ``treffers`` themselves and what stands above them."""

    rijen: Sequence[Rij] = ()
    treffers: frozenset[int] = frozenset()
    kinderen: Mapping[int, Sequence[int]] = field(default_factory=dict)
    plaatsen: Mapping[int, int] = field(default_factory=dict)

    @property
    def verschillen(self) -> tuple[Verschil, ...]:
        """The differences that are asked for, in order."""
        lijst = (rij.verschil for rij in self.rijen if rij.nummer in self.treffers)
        return tuple(verschil for verschil in lijst if verschil is not None)


def select(rijen: Sequence[Rij], vraag: Vraag) -> Selectie:
    """What a question leaves of these rows."""
    treffers = frozenset(rij.nummer for rij in rijen if vraag.matches(rij))
    getoond = set(treffers)
    for nummer in treffers:
        while (nummer := rijen[nummer].ouder) != WORTEL and nummer not in getoond:
            getoond.add(nummer)
    kinderen: dict[int, list[int]] = {}
    plaatsen: dict[int, int] = {}
    for rij in rijen:
        if rij.nummer in getoond:
            onder = kinderen.setdefault(rij.ouder, [])
            plaatsen[rij.nummer] = len(onder)
            onder.append(rij.nummer)
    return Selectie(rijen, treffers, kinderen, plaatsen)


def make_rijen(verschil: Structuurverschil, namen: Mapping[str, str]) -> tuple[Rij, ...]:
    """The rows, every one after the one above it; ``namen`` are those of kwalificaties by crebo."""
    return _Bouw(verschil, namen).rijen()


def codes_in(plek: Plek | None) -> str:
    """The codes of a part, or the crebos of a kwalificatie, each once; "" when there is none."""
    if plek is None:
        return ""
    return ", ".join(dict.fromkeys(bron.rpartition(":")[2] for bron in plek.bronnen))


class _Bouw:
    """Orders differences by dossier and by the kwalificaties that they are in."""

    def __init__(self, verschil: Structuurverschil, namen: Mapping[str, str]) -> None:
        self._dossiernamen = verschil.dossiers
        self._namen = namen
        self._dossiers: dict[str, Verschil | None] = {}
        self._eigen: dict[tuple[str, str], str] = {}
        self._groepen: dict[str, dict[tuple[str, ...], Verschil | None]] = {}
        self._delen: dict[tuple[str, tuple[str, ...]], list[Verschil]] = {}
        self._keuzedelen = [v for v in verschil.verschillen if v.soort is Soort.KEUZEDEEL]
        self._rijen: list[Rij] = []
        for item in verschil.verschillen:
            self._place(item)

    def rijen(self) -> tuple[Rij, ...]:
        for crebo in sorted(self._groepen):
            self._add_dossier(crebo)
        if self._keuzedelen:
            kop = self._add(WORTEL, Soort.KEUZEDEEL, "", "", None)
            for item in sorted(self._keuzedelen, key=_op_code):
                self._add_verschil(kop, item)
        return tuple(self._rijen)

    def _place(self, item: Verschil) -> None:
        dossier = item.plek.dossier
        if item.soort is Soort.KEUZEDEEL:
            return
        groepen = self._groepen.setdefault(dossier, {})
        if item.soort is Soort.DOSSIER:
            self._dossiers[dossier] = item
        elif item.soort is Soort.KWALIFICATIE:
            eigen = item.plek.bronnen[0]
            self._eigen |= {(dossier, crebo): eigen for crebo in item.plek.bronnen}
            groepen[(eigen,)] = item
        else:
            crebos = (bron.partition(":")[0] for bron in item.plek.bronnen)
            sleutel = tuple(dict.fromkeys(self._eigen.get((dossier, c), c) for c in crebos))
            groepen.setdefault(sleutel, None)
            self._delen.setdefault((dossier, sleutel), []).append(item)

    def _add_dossier(self, crebo: str) -> None:
        item = self._dossiers.get(crebo)
        titel = item.plek.titel if item else self._dossiernamen.get(crebo, "")
        kop = self._add(WORTEL, Soort.DOSSIER, crebo, titel, item)
        # What several kwalificaties share comes before what only one of them has.
        for crebos in sorted(self._groepen[crebo], key=_gedeeld_eerst):
            eigen = self._groepen[crebo][crebos]
            naam = eigen.plek.titel if eigen else self._namen.get(crebos[0], "")
            if len(crebos) > 1:
                naam = " ".join(filter(None, (self._namen.get(c, "") for c in crebos)))
            groep = self._add(kop, Soort.KWALIFICATIE, ", ".join(crebos), naam, eigen, crebos)
            for deel in sorted(self._delen.get((crebo, crebos), ()), key=_op_code):
                self._add_verschil(groep, deel)

    def _add_verschil(self, ouder: int, item: Verschil) -> None:
        self._add(ouder, item.soort, code_of(item), item.plek.titel, item)

    def _add(
        self,
        ouder: int,
        soort: Soort,
        code: str,
        titel: str,
        verschil: Verschil | None,
        crebos: tuple[str, ...] = (),
    ) -> int:
        nummer, regel = len(self._rijen), one_line(titel)
        boven = "" if ouder == WORTEL else self._rijen[ouder].woorden
        woorden = f"{boven}\n{fold(' '.join((code, regel, *_named(verschil))))}"
        self._rijen.append(Rij(nummer, ouder, soort, code, regel, verschil, crebos, woorden))
        return nummer


def code_of(verschil: Verschil) -> str:
    """The code or crebo; the one of then and the one of now where these differ."""
    toen, nu = codes_in(verschil.oud), codes_in(verschil.nieuw)
    return f"{toen} → {nu}" if toen and nu and toen != nu else nu or toen


def _named(verschil: Verschil | None) -> Iterator[str]:
    """What else it is found by: its numbers, its old title, and what replaced it."""
    if verschil is None:
        return
    for plek in (verschil.oud, verschil.nieuw):
        if plek is not None:
            yield plek.nummer or ""
            yield one_line(plek.titel)
            yield " ".join(plek.bronnen)
    yield from verschil.vervangen_door


def _op_code(verschil: Verschil) -> list[tuple[str, int]]:
    """By code as people count: W10 comes after W9, and a kerntaak before its werkprocessen."""
    eerste = next(iter(verschil.plek.bronnen), "").rpartition(":")[2]
    return [(letters, int(getal)) for letters, getal in _STUK.findall(eerste)]


def _gedeeld_eerst(crebos: Iterable[str]) -> tuple[bool, tuple[str, ...]]:
    sleutel = tuple(crebos)
    return len(sleutel) == 1, sleutel
