"""The rows that differ, in the order of the screen, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable

from app.vergelijken.beheer import Vergelijkbeheer
from app.vergelijken.matrix import Matrix
from composer.vergelijken.rijen import Rij


class Verschilgang:
    """Begins at the current row of the matrix; past the last comes the first."""

    def __init__(self, beheer: Vergelijkbeheer, matrix: Matrix) -> None:
        self._beheer = beheer
        self._matrix = matrix

    @property
    def rijen(self) -> tuple[Rij, ...]:
        """The rows that differ, also those that are folded away."""
        verschillen = {verschil.onderwerp for verschil in self._beheer.verschillen}
        return tuple(rij for rij in self._beheer.volgorde_rijen if rij.id in verschillen)

    @property
    def huidige(self) -> Rij | None:
        """The row that the current line is of; None without one."""
        row = self._matrix.row
        return None if row is None else self._matrix.model.rij(row).rij

    def next_of(self, stap: int, mag: Callable[[Rij], bool] = lambda _: True) -> Rij | None:
        """The next (1) or previous (-1) row that differs and that ``mag`` lets through, if any."""
        rijen = [rij for rij in self.rijen if mag(rij)]
        if not rijen:
            return None
        alle = {rij.id: plaats for plaats, rij in enumerate(self._beheer.volgorde_rijen)}
        nu = -1 if self.huidige is None else alle[self.huidige.id]
        if stap > 0:
            return next((rij for rij in rijen if alle[rij.id] > nu), rijen[0])
        return next((rij for rij in reversed(rijen) if alle[rij.id] < nu), rijen[-1])

    def go_to(self, doel: Rij) -> None:
        """Make the first cell that is not as the base the current one; what it is under opens."""
        matrix = self._matrix
        if doel.ouder and matrix.model.row_of(doel.id) is None:
            self._beheer.fold(doel.ouder, True)
        anders = matrix.model.anders(matrix.model.row_of(doel.id) or 0)
        naast = next((p for p in matrix.volgorde if anders[p]), self._beheer.basis)
        matrix.go_to(doel.id, naast)
