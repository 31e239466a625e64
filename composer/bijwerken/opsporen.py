"""Finds where the source of a part stands in another edition.

With the edition that the part was copied from, the comparison of the two says it. Without it the
part itself is all there is: its number, its place, its text and its title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from composer.bijwerken.waarden import Deel, Kandidaat
from composer.copy_parts import find_copy
from composer.deelvelden import fields_of
from composer.samenstelling import GekozenKerntaak, Herkomst
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.verschil import GevondenOp, Structuurverschil, compare
from kwalificatiestructuur.verschil.gelijkenis import plain, resemblance, words_of
from kwalificatiestructuur.verschil.kant import Kant
from kwalificatiestructuur.vragen import dossier_of, sleutel_of, werkprocessen_of

LIJKT: Final = 0.65
LIJKT_ENIGSZINS: Final = 0.4
KANDIDAAT: Final = 0.3
MAX_KANDIDATEN: Final = 5
STERK: Final = 2
"""So many of the marks are strong enough not to look any further."""


@dataclass(frozen=True, slots=True)
class Spoor:
    """Where a part was found (``nieuw`` None = nowhere) and what else may be meant.

    ``is_weg`` = the new edition knows the place and has nothing there; ``toen`` is the source as
    the old edition has it, None when that is not known; ``is_verplaatst`` None = not known;
    ``erbij`` what the kerntaak got since.
    """

    nieuw: Deel | None = None
    op: GevondenOp | None = None
    is_uniek: bool = False
    kandidaten: tuple[Kandidaat, ...] = ()
    is_weg: bool = False
    toen: Deel | None = None
    vervangen_door: tuple[str, ...] = ()
    is_verplaatst: bool | None = None
    erbij: tuple[Bronverwijzing, ...] = ()


@dataclass(frozen=True, slots=True)
class _Bewijs:
    """How one part of the new edition compares with the part that is looked for."""

    knoop: str
    kopie: Deel
    nummer: bool
    plaats: bool
    tekst: bool
    titel: bool
    gelijkenis: float
    in_kwalificatie: bool


_Merk = tuple[GevondenOp, Callable[[_Bewijs], bool]]
"""By what a part is recognised, and whether the evidence has it."""


class Speurder:
    """Looks in one edition for parts that were copied from another."""

    def __init__(self, nieuw: Kwalificatiestructuur, oud: Kwalificatiestructuur | None) -> None:
        self._nieuw = nieuw
        self._oud = oud
        self._kant = Kant(nieuw, "")
        self._verschil: Structuurverschil | None = None if oud is None else compare(oud, nieuw)
        self._op_nummer: dict[tuple[bool, str], list[str]] = defaultdict(list)
        self._per_dossier: dict[tuple[bool, str], list[str]] = defaultdict(list)
        for is_kerntaak, lijst in ((True, self._kant.kerntaken), (False, self._kant.werkprocessen)):
            for knoop, deel in lijst.items():
                self._per_dossier[is_kerntaak, self._kant.dossier_van[knoop]].append(knoop)
                if deel.sbb_nr:
                    self._op_nummer[is_kerntaak, deel.sbb_nr].append(knoop)

    def trace(self, deel: Deel, herkomst: Herkomst, ouder: str | None = None) -> Spoor:
        """What became of the source; ``ouder`` is the node of its kerntaak, where that is found."""
        door = self._vervangen_door(herkomst.bron.crebo)
        toen, knoop = self._then(deel, herkomst)
        if knoop is not None and self._verschil is not None:
            koppel = self._verschil.koppels.get(knoop)
            if koppel is not None and (kopie := self._copy(koppel.knoop, herkomst, door)):
                moved = self._has_moved(deel, knoop, koppel.knoop)
                erbij = self._added(knoop, kopie) if koppel.knoop in self._kant.kerntaken else ()
                return Spoor(kopie, koppel.op, True, (), False, toen, door, moved, erbij)
        bewijzen = list(self._evidence(deel, herkomst, door, self._named(deel, herkomst)))
        spoor = _choose(bewijzen, self._kant, ouder, _MERKEN[:STERK])
        if spoor.nieuw is None:
            knopen = self._named(deel, herkomst) | self._nearby(deel, (herkomst.bron.crebo, *door))
            bewijzen = list(self._evidence(deel, herkomst, door, knopen))
            spoor = _choose(bewijzen, self._kant, ouder, _MERKEN)
        if spoor.nieuw is not None and knoop is not None:
            # The comparison of the editions did not take these for one: someone has to look.
            spoor = Spoor(kandidaten=_candidates(bewijzen))
        bekend = herkomst.bron.crebo in self._nieuw.kwalificaties
        is_weg = self._is_covered(herkomst.bron.crebo) if bekend else knoop is not None
        return replace(spoor, is_weg=is_weg, toen=toen, vervangen_door=door)

    def node_of(self, kopie: Deel | None) -> str | None:
        """The node of a part of the new edition, given its copy."""
        if kopie is None or kopie.herkomst is None:
            return None
        return sleutel_of(self._nieuw, kopie.herkomst.bron)

    def _then(self, deel: Deel, herkomst: Herkomst) -> tuple[Deel | None, str | None]:
        """The source then, and its node in the old edition when that edition is the one."""
        eigen = None if deel.is_afwijkend else deel
        if self._oud is None:
            return eigen, None
        knoop = sleutel_of(self._oud, herkomst.bron)
        kopie = find_copy(self._oud, herkomst.bron)
        if knoop is None or kopie is None or kopie.herkomst is None:
            return eigen, None
        if kopie.teksthash == herkomst.teksthash:
            return kopie, knoop
        editie = dossier_of(self._oud, herkomst.bron.crebo).editie
        return eigen, knoop if editie == herkomst.editie else None

    def _has_moved(self, deel: Deel, oud: str, nieuw: str) -> bool | None:
        """Whether a werkproces stands in another kerntaak than the one its own became."""
        if isinstance(deel, GekozenKerntaak) or self._oud is None or self._verschil is None:
            return None
        koppels = self._verschil.koppels
        toen = {koppels[o].knoop for o in self._oud.boven[oud] if o in koppels}
        return toen.isdisjoint(self._kant.ouders[nieuw])

    def _added(self, oud: str, kopie: Deel) -> tuple[Bronverwijzing, ...]:
        """The werkprocessen of a kerntaak that its old self did not have."""
        if self._oud is None or self._verschil is None or kopie.herkomst is None:
            return ()
        koppels = self._verschil.koppels
        had = {koppels[wp].knoop for wp in self._oud.onder[oud] if wp in koppels}
        bron = kopie.herkomst.bron
        return tuple(
            Bronverwijzing(bron.crebo, code)
            for code, wp in werkprocessen_of(self._nieuw, bron.crebo, bron.code)
            if wp.sleutel not in had
        )

    def _vervangen_door(self, crebo: str) -> tuple[str, ...]:
        """The crebos that replace one that is gone, as published."""
        if crebo in self._nieuw.kwalificaties:
            return ()
        vervanging = self._nieuw.vervangingen.get(crebo)
        return () if vervanging is None else vervanging.nieuw

    def _is_covered(self, crebo: str) -> bool:
        """Whether the new edition says which parts this kwalificatie has."""
        knoop = self._nieuw.kwalificaties.get(crebo)
        return knoop is not None and self._kant.kwalificaties[knoop].plaatsen is not None

    def _copy(self, knoop: str, herkomst: Herkomst, door: Iterable[str]) -> Deel | None:
        """The part at a node, for the kwalificatie that comes nearest to where it came from."""
        codes = dict(self._kant.codes(knoop))
        for crebo in (herkomst.bron.crebo, *door):
            if (houder := self._nieuw.kwalificaties.get(crebo)) in codes and houder is not None:
                return find_copy(self._nieuw, Bronverwijzing(crebo, codes[houder]))
        for houder, code in codes.items():
            crebo = self._kant.kwalificaties[houder].crebo
            return find_copy(self._nieuw, Bronverwijzing(crebo, code))
        return None

    def _evidence(
        self, deel: Deel, herkomst: Herkomst, door: Iterable[str], knopen: Iterable[str]
    ) -> Iterator[_Bewijs]:
        plaats = sleutel_of(self._nieuw, herkomst.bron)
        houders = self._houders((herkomst.bron.crebo, *door))
        for knoop in knopen:
            kopie = self._copy(knoop, herkomst, door)
            if kopie is None or kopie.herkomst is None:
                continue
            nummer = kopie.herkomst.bronnr
            yield _Bewijs(
                knoop,
                kopie,
                nummer=nummer is not None and nummer == herkomst.bronnr,
                plaats=knoop == plaats,
                tekst=kopie.inhoud_bekend and kopie.teksthash == herkomst.teksthash,
                titel=plain(kopie.titel) == plain(deel.titel),
                gelijkenis=_resemblance(deel, kopie),
                in_kwalificatie=any(houder in houders for houder, _ in self._kant.codes(knoop)),
            )

    def _named(self, deel: Deel, herkomst: Herkomst) -> dict[str, None]:
        """The parts with its number, and the one at its place."""
        sleutel = (isinstance(deel, GekozenKerntaak), herkomst.bronnr or "")
        knopen = dict.fromkeys(self._op_nummer.get(sleutel, ()))
        plaats = sleutel_of(self._nieuw, herkomst.bron)
        return knopen if plaats is None else knopen | {plaats: None}

    def _nearby(self, deel: Deel, crebos: Iterable[str]) -> dict[str, None]:
        """The parts of the same kind in the dossiers of these kwalificaties."""
        is_kerntaak = isinstance(deel, GekozenKerntaak)
        dossiers = {self._kant.dossier_van[houder] for houder in self._houders(crebos)}
        return {
            knoop: None
            for dossier in sorted(dossiers)
            for knoop in self._per_dossier[is_kerntaak, dossier]
        }

    def _houders(self, crebos: Iterable[str]) -> set[str]:
        gevonden = (self._nieuw.kwalificaties.get(crebo) for crebo in crebos)
        return {houder for houder in gevonden if houder is not None}


def _choose(
    bewijzen: list[_Bewijs], kant: Kant, ouder: str | None, merken: Iterable[_Merk]
) -> Spoor:
    """The part that the strongest mark points at; several = none, but they are candidates."""
    for op, past in merken:
        gevonden = [bewijs for bewijs in bewijzen if past(bewijs)]
        if len(gevonden) > 1 and ouder is not None:
            in_ouder = [b for b in gevonden if ouder in kant.ouders.get(b.knoop, ())]
            gevonden = in_ouder or gevonden
        if len(gevonden) == 1:
            anderen = _candidates(bewijzen) if op is GevondenOp.GELIJKENIS else ()
            return Spoor(gevonden[0].kopie, op, len(anderen) <= 1, anderen)
        if gevonden:
            return Spoor(kandidaten=_candidates(gevonden))
    return Spoor(kandidaten=_candidates(bewijzen))


_MERKEN: Final[tuple[_Merk, ...]] = (
    (
        GevondenOp.NUMMER,
        lambda b: b.nummer and (b.titel or b.tekst or b.plaats or b.gelijkenis >= LIJKT_ENIGSZINS),
    ),
    (GevondenOp.CODE, lambda b: b.plaats and (b.titel or b.tekst)),
    (GevondenOp.TEKST, lambda b: b.tekst and b.in_kwalificatie),
    (GevondenOp.TEKST, lambda b: b.tekst),
    (GevondenOp.TITEL, lambda b: b.titel and b.in_kwalificatie),
    (GevondenOp.CODE, lambda b: b.plaats and b.gelijkenis >= LIJKT_ENIGSZINS),
    (GevondenOp.TITEL, lambda b: b.titel),
    (GevondenOp.GELIJKENIS, lambda b: b.gelijkenis >= LIJKT),
)


def _candidates(bewijzen: Iterable[_Bewijs]) -> tuple[Kandidaat, ...]:
    """The best ones, with what speaks for each."""
    gevonden = []
    for bewijs in bewijzen:
        score = max(bewijs.gelijkenis, 0.9 * bewijs.titel, float(bewijs.tekst))
        if score >= KANDIDAAT:
            op = next((op for op, past in _MERKEN if past(bewijs)), GevondenOp.GELIJKENIS)
            gevonden.append(Kandidaat(bewijs.kopie, op, score))
    gevonden.sort(key=lambda kandidaat: (-kandidaat.score, str(kandidaat.herkomst.bron)))
    return tuple(gevonden[:MAX_KANDIDATEN])


def _resemblance(een: Deel, ander: Deel) -> float:
    """How much two parts look alike, by their texts where both have them."""
    met_tekst = een.inhoud_bekend and ander.inhoud_bekend
    return resemblance(_words(een, met_tekst), _words(ander, met_tekst))


def _words(deel: Deel, met_tekst: bool) -> frozenset[str]:
    return words_of("\n".join(fields_of(deel).values()) if met_tekst else deel.titel)
