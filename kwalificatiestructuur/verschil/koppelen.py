"""Finds for every element of the old structure what it became in the new one.

On SBB's number first, then on crebo and code, then on text. A number alone is not enough: SBB may
use it again for another part. So a first round asks for something else in common as well.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Final, TypeVar

from kwalificatiestructuur.graaf import Soort, node_of
from kwalificatiestructuur.verschil.gelijkenis import plain, resemblance, words_of
from kwalificatiestructuur.verschil.kant import Kant
from kwalificatiestructuur.verschil.koppeldelen import DelenKoppelaar
from kwalificatiestructuur.verschil.ronde import Ronde
from kwalificatiestructuur.verschil.waarden import GevondenOp, Koppel

T = TypeVar("T")
LIJKT: Final = 0.65
"""Resemblance from which two names in one dossier are taken for the same."""


def link(oud: Kant, nieuw: Kant) -> dict[str, Koppel]:
    """What every old node became; a node that is not in it has no counterpart."""
    koppels: dict[str, Koppel] = {}
    _link_dossiers(oud, nieuw, Ronde(oud.dossiers, nieuw.dossiers, koppels))
    _share_names(oud, oud.dossiers, koppels)
    _link_kwalificaties(oud, nieuw, Ronde(oud.kwalificaties, nieuw.kwalificaties, koppels))
    _share_names(oud, oud.kwalificaties, koppels)
    _follow_vervangingen(oud, nieuw, koppels)
    koppelaar = DelenKoppelaar(oud, nieuw)
    koppelaar.link(Ronde(oud.kerntaken, nieuw.kerntaken, koppels))
    _share_names(oud, oud.kerntaken, koppels)
    koppelaar.link(Ronde(oud.werkprocessen, nieuw.werkprocessen, koppels))
    _link_keuzedelen(oud, nieuw, Ronde(oud.keuzedelen, nieuw.keuzedelen, koppels))
    return koppels


def _share_names(oud: Kant, knopen: Iterable[str], koppels: dict[str, Koppel]) -> None:
    oud.namen |= {knoop: koppels[knoop].knoop for knoop in knopen if knoop in koppels}


def _link_dossiers(oud: Kant, nieuw: Kant, ronde: Ronde) -> None:
    def nummer(kant: Kant) -> Callable[[str], Iterator[Hashable]]:
        return lambda knoop: _given(kant.dossiers[knoop].sbb_nr)

    def crebo(kant: Kant) -> Callable[[str], Iterator[Hashable]]:
        return lambda knoop: _given(_crebo(kant.dossiers[knoop].crebo))

    def titel(kant: Kant) -> Callable[[str], Iterator[Hashable]]:
        return lambda knoop: _given(plain(kant.dossiers[knoop].titel))

    def vorige(kant: Kant) -> Callable[[str], Iterator[Hashable]]:
        return lambda knoop: _given(kant.dossiers[knoop].vorige_versie)

    def has_kin(een: str, ander: str) -> float:
        """Whether more than the number says that these are one dossier."""
        a, b = oud.dossiers[een], nieuw.dossiers[ander]
        if a.crebo == b.crebo:
            return 2
        kin = {c for kw in a.kwalificaties for c in kw.crebos} & {
            c for kw in b.kwalificaties for c in kw.crebos
        }
        return bool(kin) or resemblance(words_of(a.titel), words_of(b.titel)) > 0

    ronde.by(GevondenOp.NUMMER, nummer(oud), nummer(nieuw), has_kin)
    ronde.by(GevondenOp.CODE, crebo(oud), crebo(nieuw), uniek=True)
    ronde.by(GevondenOp.VORIGE_VERSIE, nummer(oud), vorige(nieuw), uniek=True)
    ronde.by(GevondenOp.VORIGE_VERSIE, vorige(oud), nummer(nieuw), uniek=True)
    ronde.by(GevondenOp.TITEL, titel(oud), titel(nieuw), uniek=True)


def _link_kwalificaties(oud: Kant, nieuw: Kant, ronde: Ronde) -> None:
    def nummer(kant: Kant) -> Callable[[str], Iterator[Hashable]]:
        return lambda knoop: _given(kant.kwalificaties[knoop].profiel_nr)

    def crebos(kant: Kant) -> Callable[[str], Iterable[Hashable]]:
        return kant.crebos

    def naam(kant: Kant, *, in_dossier: bool) -> Callable[[str], Iterator[Hashable]]:
        def merken(knoop: str) -> Iterator[Hashable]:
            kw = kant.kwalificaties[knoop]
            if naam := plain(kw.naam):
                dossier = kant.naam(kant.dossier_van[knoop]) if in_dossier else ""
                yield dossier, naam, kw.niveau

        return merken

    def dossier(kant: Kant) -> Callable[[str], Iterator[Hashable]]:
        return lambda knoop: iter((kant.naam(kant.dossier_van[knoop]),))

    def has_kin(een: str, ander: str) -> float:
        a, b = oud.kwalificaties[een], nieuw.kwalificaties[ander]
        zelfde_crebo = not set(oud.crebos(een)).isdisjoint(nieuw.crebos(ander))
        return 2 * zelfde_crebo + (plain(a.naam) == plain(b.naam))

    def in_dossier(een: str, ander: str) -> float:
        return oud.naam(oud.dossier_van[een]) == nieuw.naam(nieuw.dossier_van[ander])

    def alike(een: str, ander: str) -> float:
        a, b = oud.kwalificaties[een], nieuw.kwalificaties[ander]
        gelijk = resemblance(words_of(a.naam), words_of(b.naam))
        return gelijk if gelijk >= LIJKT and a.niveau == b.niveau else 0

    ronde.by(GevondenOp.NUMMER, nummer(oud), nummer(nieuw), has_kin)
    ronde.by(
        GevondenOp.CODE,
        crebos(oud),
        crebos(nieuw),
        lambda een, ander: 1 + (oud.crebos(een)[0] == nieuw.crebos(ander)[0]),
    )
    ronde.by(GevondenOp.NUMMER, nummer(oud), nummer(nieuw), in_dossier)
    for binnen in (True, False):
        namen = (naam(oud, in_dossier=binnen), naam(nieuw, in_dossier=binnen))
        ronde.by(GevondenOp.TITEL, *namen, uniek=True)
    ronde.by(GevondenOp.GELIJKENIS, dossier(oud), dossier(nieuw), alike)


def _follow_vervangingen(oud: Kant, nieuw: Kant, koppels: dict[str, Koppel]) -> None:
    """Let what is gone share the name of the one that took its place: its parts may be there.

    Only where one took the place of one, so that a name never stands for two.
    """
    genomen = {koppel.knoop for koppel in koppels.values()}
    for soort, ouden, nieuwen in (
        (Soort.DOSSIER, oud.dossiers, nieuw.dossiers),
        (Soort.KWALIFICATIE, oud.kwalificaties, nieuw.kwalificaties),
    ):
        relaties: dict[str, set[str]] = {}
        for kant in (oud, nieuw):
            for vervanging in kant.structuur.vervangingen.values():
                for crebo in vervanging.nieuw:
                    een, ander = node_of(soort, vervanging.oud), node_of(soort, crebo)
                    for a, b in ((een, ander), (ander, een)):
                        if a in ouden and a not in koppels and b in nieuwen and b not in genomen:
                            relaties.setdefault(a, set()).add(b)
        doelen = [b for groep in relaties.values() for b in groep]
        for a, groep in relaties.items():
            if len(groep) == 1 and doelen.count(b := next(iter(groep))) == 1:
                oud.namen[a] = b


def _link_keuzedelen(oud: Kant, nieuw: Kant, ronde: Ronde) -> None:
    def titels(kant: Kant) -> Callable[[str], Iterable[Hashable]]:
        return lambda knoop: {plain(record.titel) for record in kant.keuzedelen[knoop]} - {""}

    ronde.by(GevondenOp.CODE, _itself, _itself)
    ronde.by(GevondenOp.TITEL, titels(oud), titels(nieuw), uniek=True)


def _itself(knoop: str) -> Iterator[Hashable]:
    return iter((knoop,))


def _given(waarde: T | None) -> Iterator[T]:
    return iter((waarde,) if waarde else ())


def _crebo(crebo: str) -> str:
    """A crebo; "" for what stands in for one."""
    return "" if crebo.startswith("sbb-") else crebo
