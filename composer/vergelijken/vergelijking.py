"""A comparison that is kept up to date while one of its columns is edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from composer.change import ALLE_FACETTEN, Change
from composer.findings import Findings
from composer.regels.context import Context
from composer.samenstelling import Samenstelling
from composer.vergelijken.kolom import Kolom, gather
from composer.vergelijken.maatstaf import surroundings_differ
from composer.vergelijken.rijen import Rij
from composer.vergelijken.uitlijnen import Uitlijner

_ALLES = Change(ALLE_FACETTEN)


class Vergelijking:
    """The present columns and their rows; raises ``Invoerfout`` outside 2..20 columns.

    ``uitlijning`` is a value: after an edit there is another, in which what did not change is the
    very same row. Findings are made when somebody asks for them. Make a new object when a column
    comes, goes, or gets other surroundings.
    """

    def __init__(self, kolommen: Sequence[Kolom]) -> None:
        self.kolommen = gather(kolommen)
        self._uitlijner = Uitlijner(self.kolommen)
        self.uitlijning = self._uitlijner.align(self.kolommen)
        self._contexten: dict[int, Context] = {}
        self._findings: dict[int, Findings] = {}
        self._elders: dict[int, Findings] = {}
        self._elders_van: int | None = None

    def update(
        self, plek: int, samenstelling: Samenstelling, change: Change = _ALLES
    ) -> frozenset[str]:
        """Take the next value of a column; gives the ids of the rows that came, went or differ.

        ``change`` is what the operation touched: findings that were made are kept up to date by it.
        """
        eerder = {rij.id: rij for rij in self.uitlijning.rijen}
        kolommen = list(self.kolommen)
        kolommen[plek] = replace(kolommen[plek], samenstelling=samenstelling)
        self.kolommen = tuple(kolommen)
        self._contexten.pop(plek, None)
        if plek in self._findings:
            self._findings[plek].update(samenstelling, change)
        if plek in self._elders:
            self._elders[plek].update(samenstelling, change)
        self.uitlijning = self._uitlijner.align(self.kolommen)
        nu = {rij.id: rij for rij in self.uitlijning.rijen}
        return frozenset(
            naam for naam in eerder.keys() | nu.keys() if eerder.get(naam) is not nu.get(naam)
        )

    def context(self, plek: int) -> Context:
        """The composition of a column in its own surroundings."""
        if plek not in self._contexten:
            kolom = self.kolommen[plek]
            self._contexten[plek] = Context(kolom.omgeving, kolom.samenstelling)
        return self._contexten[plek]

    def findings(self, plek: int) -> Findings | None:
        """What the rules say of a column; None for what is no composition: it is not judged."""
        kolom = self.kolommen[plek]
        if not kolom.is_document:
            return None
        if plek not in self._findings:
            self._findings[plek] = Findings(kolom.omgeving, kolom.samenstelling)
        return self._findings[plek]

    def findings_by(self, plek: int, ander: int) -> Findings | None:
        """What the rules would say of a column in the surroundings of column ``ander``.

        Kept for one ``ander`` at a time.
        """
        kolom, omgeving = self.kolommen[plek], self.kolommen[ander].omgeving
        if not kolom.is_document or not surroundings_differ(kolom.omgeving, omgeving):
            return self.findings(plek)
        if ander != self._elders_van:
            self._elders, self._elders_van = {}, ander
        if plek not in self._elders:
            self._elders[plek] = Findings(omgeving, kolom.samenstelling)
        return self._elders[plek]

    def rij_of(self, deel: str, plek: int) -> Rij | None:
        """The row in which a column has the part with this id; None = it has no such part."""
        for rij in self.uitlijning.rijen:
            cel = rij.cellen[plek]
            if cel.deel is not None and cel.deel.id == deel:
                return rij
        return None
