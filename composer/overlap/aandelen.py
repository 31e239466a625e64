"""What a composition shares with every kwalificatie or cross-over, in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from composer.overlap.delen import Deel
from composer.overlap.overeenkomsten import Delenzoeker, Overeenkomst, Soort


@dataclass(frozen=True, slots=True)
class Aandeel:
    """What a composition and one other (kwalificatie or cross-over) share, counted in parts.

    ``houder`` is that other, ``eigen`` the ids of the parts of the composition in order, and
    ``ander`` the keys of the parts of the other; None where its content is not known.
    ``gedeeld`` holds for every part of the composition that the other has too, by id and in order,
    the best match; ``overeenkomsten`` holds all matches by id.
    """

    houder: str
    eigen: tuple[str, ...]
    ander: frozenset[str] | None
    overeenkomsten: Mapping[str, tuple[Overeenkomst, ...]]

    @property
    def gedeeld(self) -> Mapping[str, Overeenkomst]:
        """The best match of every part of the composition that the other has too."""
        return {deel: rij[0] for deel, rij in self.overeenkomsten.items()}

    @property
    def onderdelen(self) -> tuple[str, ...]:
        """The ids of those parts, in order."""
        return tuple(self.overeenkomsten)

    @property
    def zekere_onderdelen(self) -> tuple[str, ...]:
        """Those that are the same beyond doubt."""
        return tuple(deel for deel, rij in self.overeenkomsten.items() if rij[0].is_zeker)

    @property
    def van_samenstelling(self) -> float:
        """The share (0..1) of the parts of the composition that the other has too."""
        return len(self.overeenkomsten) / len(self.eigen) if self.eigen else 0.0

    @property
    def zeker_van_samenstelling(self) -> float:
        """As ``van_samenstelling``, of what is the same beyond doubt."""
        return len(self.zekere_onderdelen) / len(self.eigen) if self.eigen else 0.0

    @property
    def van_ander(self) -> float | None:
        """The share (0..1) of the parts of the other that the composition has too."""
        return self._share(self.gedekt)

    @property
    def zeker_van_ander(self) -> float | None:
        """As ``van_ander``, of what is the same beyond doubt."""
        return self._share(self.zeker_gedekt)

    @property
    def gedekt(self) -> frozenset[str]:
        """The keys of the parts of the other that the composition has too."""
        return frozenset(o.sleutel for rij in self.overeenkomsten.values() for o in rij)

    @property
    def zeker_gedekt(self) -> frozenset[str]:
        """Those that are the same beyond doubt."""
        rijen = self.overeenkomsten.values()
        return frozenset(o.sleutel for rij in rijen for o in rij if o.is_zeker)

    @property
    def is_geheel_gelijk(self) -> bool:
        """Whether every part on both sides is in the other, none of them nearly alone."""
        rijen = self.overeenkomsten.values()
        gelijk = [[o for o in rij if o.soort is not Soort.BIJNA_GELIJK] for rij in rijen]
        if self.ander is None or len(gelijk) < len(self.eigen) or not all(gelijk):
            return False
        return self.ander <= {o.sleutel for rij in gelijk for o in rij}

    @property
    def is_verwant(self) -> bool:
        """Whether a part has the same source or (nearly) the same text, not the title alone."""
        rijen = self.overeenkomsten.values()
        return any(o.soort is Soort.GELIJK or not o.alleen_titel for rij in rijen for o in rij)

    @property
    def gemiddeld(self) -> float:
        """The mean of both shares; 0 where the content of the other is not known."""
        ander = self.van_ander
        return 0.0 if ander is None else (self.van_samenstelling + ander) / 2

    @property
    def eigen_rest(self) -> tuple[str, ...]:
        """The ids of the parts of the composition that the other does not have."""
        return tuple(deel for deel in self.eigen if deel not in self.overeenkomsten)

    @property
    def andere_rest(self) -> frozenset[str] | None:
        """The keys of the parts of the other that the composition does not have."""
        return None if self.ander is None else self.ander - self.gedekt

    @property
    def rang(self) -> tuple[float, float, str]:
        """The most shared first: of the composition, then of the other (unknown last)."""
        ander = self.van_ander
        return -len(self.overeenkomsten), 1.0 if ander is None else -ander, self.houder

    def _share(self, gedekt: frozenset[str]) -> float | None:
        return len(gedekt & self.ander) / len(self.ander) if self.ander else None


def aandelen_of(zoeker: Delenzoeker, delen: Sequence[Deel]) -> tuple[Aandeel, ...]:
    """What the parts of a composition share with each that has one of them, most first.

    Sorted by ``Aandeel.rang``.
    """
    per_houder: dict[str, dict[str, list[Overeenkomst]]] = defaultdict(dict)
    for deel in delen:
        for overeenkomst in zoeker.find(deel):
            per_houder[overeenkomst.houder].setdefault(deel.id, []).append(overeenkomst)
    eigen = tuple(deel.id for deel in delen)
    alle = zoeker.index.delen
    aandelen = [
        Aandeel(houder, eigen, alle.get(houder), {deel: tuple(rij) for deel, rij in rijen.items()})
        for houder, rijen in per_houder.items()
    ]
    return tuple(sorted(aandelen, key=lambda aandeel: aandeel.rang))


def aandeel_of(zoeker: Delenzoeker, delen: Sequence[Deel], houder: str) -> Aandeel:
    """What the parts of a composition share with one other, also when that is nothing."""
    gevonden = {d.id: tuple(o for o in zoeker.find(d) if o.houder == houder) for d in delen}
    return Aandeel(
        houder,
        tuple(deel.id for deel in delen),
        zoeker.index.delen.get(houder),
        {deel: rij for deel, rij in gevonden.items() if rij},
    )
