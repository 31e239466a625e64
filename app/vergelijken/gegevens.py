"""What the pages beside the matrix show: figures, fields and findings, made on a thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.edities.werker import Melder
from app.vergelijken.naloper import Naloper
from composer.vergelijken.cijfers import Kolomcijfers, cijfers_of
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.oordelen import Bevindingrij, base_of, bevindingrijen
from composer.vergelijken.overeenkomst import Matrix, Ordening, order_by_likeness, overeenkomst_of
from composer.vergelijken.velden import Veldrij, all_rows
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import Verschilsoort


@dataclass(frozen=True, slots=True, eq=False)
class Paginagegevens:
    """Of the same columns all of it; ``titels`` says what a row is called, by its id.

    ``basis`` is the place of the column that the findings of the others are held against.
    """

    kolommen: tuple[Kolom, ...]
    basis: int
    cijfers: tuple[Kolomcijfers, ...]
    overeenkomst: Matrix
    ordening: Ordening
    velden: tuple[Veldrij, ...]
    keuzedelen: tuple[Veldrij, ...]
    bevindingen: tuple[Bevindingrij, ...]
    titels: Mapping[str, str]


class Gegevensmaker(QObject):
    """Judges every column, which takes too long for the thread of the window.

    It keeps a comparison of its own, so that an edit in one column does not judge the others again.
    """

    klaar = Signal(object)
    """(Paginagegevens)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._eigen: Vergelijking | None = None
        self._naloper = Naloper(self)
        self._naloper.klaar.connect(self.klaar)

    @property
    def is_bezig(self) -> bool:
        """Whether it is under way."""
        return self._naloper.is_bezig

    def ask(self, kolommen: Sequence[Kolom], basis: int) -> None:
        """Make it of these columns; only what was asked last comes."""

        def werk(meld: Melder) -> Paginagegevens:
            # Of this only one runs at a time, so nobody else has the comparison.
            self._eigen = _up_to_date(self._eigen, kolommen)
            maat = base_of(self._eigen, basis)
            for plek in range(len(kolommen)):
                meld(plek, len(kolommen))
                self._eigen.findings(plek)
                self._eigen.findings_by(plek, maat)
            return gather(self._eigen, basis)

        self._naloper.ask(werk)

    def stop(self) -> None:
        """Stop and wait until that is done."""
        self._naloper.stop()


def gather(vergelijking: Vergelijking, basis: int = 0) -> Paginagegevens:
    """All that the pages show; ``basis`` is the place of the column to compare with."""
    kolommen = vergelijking.kolommen
    soorten = all_rows(vergelijking)
    keuzedelen = soorten[Verschilsoort.KEUZEDEEL]
    matrix = overeenkomst_of(vergelijking.uitlijning, len(kolommen))
    return Paginagegevens(
        kolommen,
        basis,
        tuple(cijfers_of(vergelijking, plek) for plek in range(len(kolommen))),
        matrix,
        order_by_likeness(kolommen, matrix),
        tuple(rij for rijen in soorten.values() if rijen is not keuzedelen for rij in rijen),
        keuzedelen,
        bevindingrijen(vergelijking, basis),
        {rij.id: rij.titel for rij in vergelijking.uitlijning.rijen},
    )


def _up_to_date(eigen: Vergelijking | None, kolommen: Sequence[Kolom]) -> Vergelijking:
    if eigen is None or [(k.id, k.omgeving) for k in eigen.kolommen] != [
        (k.id, k.omgeving) for k in kolommen
    ]:
        return Vergelijking(kolommen)
    for plek, kolom in enumerate(kolommen):
        if eigen.kolommen[plek].samenstelling is not kolom.samenstelling:
            eigen.update(plek, kolom.samenstelling)
    return eigen
