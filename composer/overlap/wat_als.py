"""What the figures would be without some parts, or with some kerntaken more.

Both sides are computed by the same functions: on the composition as it is, and on the value that
the edit itself would give. Nothing is edited.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from composer.operations import insert_kerntaken, remove_onderdelen
from composer.overlap.dekking import Dekking
from composer.overlap.matrix import DICHTSTBIJ, Matrixkolom, columns_of
from composer.overlap.stroom import Stroombron, Stroomdomein, stroom_of
from composer.regels.context import Context

if TYPE_CHECKING:
    from composer.samenstelling import GekozenKerntaak

W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Paar(Generic[W]):
    """The share of something now and then; None = not known."""

    wat: W
    nu: Dekking | None
    dan: Dekking | None


@dataclass(frozen=True, slots=True)
class WatAls:
    """``nu`` and ``dan``: how many parts count. Per domain and source: how much comes from it.

    ``van_samenstelling`` says how much of the composition each of the nearest kwalificaties and
    cross-overs holds, ``van_ander`` how much of those the composition holds, in the same order:
    the nearest ones now, then those that would come among them.
    """

    nu: int
    dan: int
    domeinen: tuple[Paar[Stroomdomein], ...]
    bronnen: tuple[Paar[Stroombron], ...]
    van_samenstelling: tuple[Paar[Matrixkolom], ...]
    van_ander: tuple[Paar[Matrixkolom], ...]


def what_if(
    context: Context,
    zonder: Collection[str] = (),
    erbij: Sequence[GekozenKerntaak] = (),
    aantal: int = DICHTSTBIJ,
) -> WatAls:
    """The figures without these ids and with these kerntaken, for the nearest ``aantal``.

    A kerntaak goes with all its werkprocessen; one that only loses all of them counts as a part
    itself, as it does after that edit. Raises ``BewerkingGeweigerd`` where the edit would.
    """
    waarde = context.samenstelling
    if zonder:
        waarde = remove_onderdelen(waarde, zonder).samenstelling
    if erbij:
        waarde = insert_kerntaken(waarde, erbij).samenstelling
    dan = Context(context.omgeving, waarde)
    stroom, straks = stroom_of(context), stroom_of(dan)
    van_samenstelling, van_ander = _columns(context, dan, aantal)
    return WatAls(
        nu=stroom.totaal,
        dan=straks.totaal,
        domeinen=_pairs(stroom.per_domein, straks.per_domein),
        bronnen=_pairs(stroom.per_bron, straks.per_bron),
        van_samenstelling=van_samenstelling,
        van_ander=van_ander,
    )


def _pairs(nu: Mapping[W, int], dan: Mapping[W, int]) -> tuple[Paar[W], ...]:
    totaal, straks = sum(nu.values()), sum(dan.values())

    def among(geteld: Mapping[W, int], wat: W, van: int) -> Dekking:
        aantal = geteld.get(wat, 0)
        return Dekking(aantal, aantal, van)

    alles = dict.fromkeys([*nu, *dan])
    return tuple(Paar(wat, among(nu, wat, totaal), among(dan, wat, straks)) for wat in alles)


def _columns(
    nu: Context, dan: Context, aantal: int
) -> tuple[tuple[Paar[Matrixkolom], ...], tuple[Paar[Matrixkolom], ...]]:
    eerst = {kolom.sleutel: kolom for kolom, _ in columns_of(nu)}
    later = {kolom.sleutel: kolom for kolom, _ in columns_of(dan)}
    gekozen = dict.fromkeys([*list(eerst)[:aantal], *list(later)[:aantal]])
    eigen, andere = [], []
    for sleutel in gekozen:
        kolom = eerst.get(sleutel) or later[sleutel]
        links = eerst.get(sleutel) or _emptied(kolom, len(nu.counted))
        rechts = later.get(sleutel) or _emptied(kolom, len(dan.counted))
        eigen.append(Paar(kolom, links.van_samenstelling, rechts.van_samenstelling))
        andere.append(Paar(kolom, links.van_ander, rechts.van_ander))
    return tuple(eigen), tuple(andere)


def _emptied(kolom: Matrixkolom, totaal: int) -> Matrixkolom:
    """The same column for a composition of so many parts that shares nothing with it."""
    minstens = kolom.van_samenstelling.is_ondergrens
    ander = kolom.van_ander and replace(kolom.van_ander, aantal=0, zeker=0)
    return replace(kolom, van_samenstelling=Dekking(0, 0, totaal, minstens), van_ander=ander)
