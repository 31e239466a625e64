"""The matrix as rows and columns: what the picture paints and its table shows are the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import one_line
from app.overlap.woorden import aantal_of, bekendheid_of, kolomnaam, zekerheid_of
from composer.overlap.dekking import Dekking
from composer.overlap.matrix import Overlapmatrix

translate = QCoreApplication.translate


class Rooster:
    """The kerntaken, then a row for the whole composition and one for the columns themselves."""

    def __init__(self, matrix: Overlapmatrix) -> None:
        self.matrix = matrix
        self.rijen = len(matrix.rijen) + 2 if matrix.rijen else 0
        self.kolommen = matrix.kolommen

    @property
    def geheel(self) -> int:
        """The row of the whole composition; the one below it is that of the columns."""
        return len(self.matrix.rijen)

    def cel(self, rij: int, kolom: int) -> Dekking | None:
        """The share in a cell; None = not known."""
        if rij < self.geheel:
            return self.matrix.cellen[rij][kolom]
        van = self.kolommen[kolom]
        return van.van_samenstelling if rij == self.geheel else van.van_ander

    def kerntaak(self, rij: int) -> str:
        """The id of the kerntaak of a row; "" for the rows below them."""
        return self.matrix.rijen[rij].id if rij < self.geheel else ""

    def rijkop(self, rij: int) -> tuple[str, str]:
        """Code and title of a row; the rows at the bottom have no code."""
        if rij < self.geheel:
            van = self.matrix.rijen[rij]
            return van.code, one_line(van.titel)
        if rij == self.geheel:
            return "", translate("overlap", "Hele samenstelling")
        return "", translate("overlap", "Van de kolom zelf")

    def aantal(self, rij: int) -> int | None:
        """How many parts a row has; None for the columns themselves, which all have their own."""
        if rij < self.geheel:
            return len(self.matrix.rijen[rij].onderdelen)
        return self.matrix.aantal if rij == self.geheel else None

    def uitleg(self, rij: int, kolom: int) -> str:
        """A cell in sentences."""
        van, dekking = self.kolommen[kolom], self.cel(rij, kolom)
        zin = self._zin(rij)
        wat = " ".join(self.rijkop(rij)).strip()
        regels = [zin.format(rij=wat, kolom=kolomnaam(van), aandeel=aantal_of(dekking))]
        if dekking is not None and dekking.aantal:
            regels.append(zekerheid_of(dekking))
        if reden := bekendheid_of(van):
            regels.append(reden)
        return "\n".join(regels)

    def _zin(self, rij: int) -> str:
        if rij < self.geheel:
            return translate("overlap", "Van {rij} staat in {kolom}: {aandeel}")
        if rij == self.geheel:
            return translate("overlap", "Van de hele samenstelling staat in {kolom}: {aandeel}")
        return translate("overlap", "Van {kolom} staat in de samenstelling: {aandeel}")
