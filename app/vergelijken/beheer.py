"""What is compared now: the columns, the one that is live, the base, the order and the filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import count
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.edities.werker import Melder
from app.vergelijken.kennis import Rijgeheugen, has_texts
from app.vergelijken.naloper import Naloper
from app.vergelijken.rijen import Matrixrij, visible_rows
from composer.change import Change
from composer.samenstelling import Samenstelling
from composer.vergelijken.kolom import HOOGSTENS, MINSTENS, Kolom
from composer.vergelijken.omgevingen import Omgevingen
from composer.vergelijken.ordenen import (
    hide_equal,
    sort_by_disagreement,
    sort_by_domein,
    sort_by_kolom,
)
from composer.vergelijken.rijen import Rij, Uitlijning
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import Verschil, row_differences

_LEEG: Final = Uitlijning(())
_VANZELF_OPEN: Final = 400
"""Up to so many rows kerntaken are open by themselves."""


class Volgorde(Enum):
    """By what the rows are sorted."""

    KOLOMMEN = auto()
    """As the columns have them, woven together."""
    VERSCHIL = auto()
    DOMEIN = auto()
    KOLOM = auto()
    """As one column has them."""


@dataclass(frozen=True, slots=True, eq=False)
class Gekozen:
    """A column with a key of its own: one document may be chosen twice."""

    sleutel: str
    kolom: Kolom


@dataclass(frozen=True, slots=True, eq=False)
class _Vergeleken:
    """What was compared last, with the keys of its columns in order."""

    sleutels: tuple[str, ...]
    vergelijking: Vergelijking


class Vergelijkbeheer(QObject):
    """Columns come and go on a thread; an edit in the live one is taken over at once.

    The place of a column is that among those that are compared.
    """

    kolommen_gewijzigd = Signal()
    """Other columns, or they were compared again from the start."""
    rijen_gewijzigd = Signal()
    """Other rows show, or in another order, or with other values."""
    bezig_gewijzigd = Signal()
    geweigerd = Signal(str)
    """(a Dutch sentence): these columns cannot be compared."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gekozen: tuple[Gekozen, ...] = ()
        """What was chosen, also while it is not compared yet."""
        self.volgorde = Volgorde.KOLOMMEN
        self.alleen_anders = False
        self._omgevingen: Omgevingen | None = None
        self._vergeleken: _Vergeleken | None = None
        self._teller = count(1)
        self._live = ""
        self._basis = ""
        self._op_kolom = ""
        self._geopend: set[str] = set()
        self._is_geopend = False
        self._rijen: dict[str, Rij] = {}
        self._getoond = _LEEG
        self._heeft_teksten = Rijgeheugen(has_texts)
        self._verschillen: tuple[Uitlijning, tuple[Verschil, ...]] = _LEEG, ()
        self._naloper = Naloper(self)
        self._naloper.klaar.connect(self._on_klaar)
        self._naloper.mislukt.connect(self._on_mislukt)

    # What there is.

    @property
    def is_bezig(self) -> bool:
        """Whether columns are being compared."""
        return self._naloper.is_bezig

    @property
    def vergelijking(self) -> Vergelijking | None:
        """What is compared; None while there are fewer than two columns."""
        return None if self._vergeleken is None else self._vergeleken.vergelijking

    @property
    def kolommen(self) -> tuple[Kolom, ...]:
        """The columns that are compared, in order."""
        return () if self.vergelijking is None else self.vergelijking.kolommen

    @property
    def sleutels(self) -> tuple[str, ...]:
        """The keys of the columns that are compared."""
        return () if self._vergeleken is None else self._vergeleken.sleutels

    @property
    def live(self) -> int | None:
        """The place of the column that is being edited."""
        return self._place_of(self._live)

    @property
    def heeft_live(self) -> bool:
        """Whether the composition of the other window is one of those that were chosen."""
        return bool(self._live)

    @property
    def live_waarde(self) -> Samenstelling | None:
        """The composition of the live column as it was told last; None without one."""
        live = (een.kolom.samenstelling for een in self.gekozen if een.sleutel == self._live)
        return next(live, None)

    @property
    def basis(self) -> int:
        """The place of the column that the others are compared with."""
        return self._place_of(self._basis) or 0

    @property
    def op_kolom(self) -> int | None:
        """The place of the column in whose order the rows stand."""
        return self._place_of(self._op_kolom) if self.volgorde is Volgorde.KOLOM else None

    @property
    def rijen(self) -> tuple[Matrixrij, ...]:
        """The lines of the screen."""
        return visible_rows(
            self._getoond,
            self._rijen,
            self._geopend,
            alleen_anders=self.alleen_anders,
            heeft_teksten=self._heeft_teksten,
        )

    @property
    def namen(self) -> dict[str, str]:
        """The titles of the kerntaken, by the id of their row."""
        return {rij.id: rij.titel for rij in self._rijen.values() if rij.is_kerntaak}

    @property
    def verschillen(self) -> tuple[Verschil, ...]:
        """Every difference in the parts, once."""
        uitlijning = _LEEG if self.vergelijking is None else self.vergelijking.uitlijning
        if self._verschillen[0] is not uitlijning:
            self._verschillen = uitlijning, row_differences(uitlijning)
        return self._verschillen[1]

    @property
    def volgorde_rijen(self) -> tuple[Rij, ...]:
        """Every row that shows or is folded away, in the order of the screen."""
        return tuple(self._rijen[rij.id] for rij in self._getoond.rijen)

    def rij(self, id_: str) -> Rij | None:
        """A row by its id."""
        return self._rijen.get(id_)

    # Columns.

    def add(self, kolommen: Sequence[Kolom]) -> int:
        """Compare with these as well; gives how many there was no room for."""
        plaats = max(HOOGSTENS - len(self.gekozen), 0)
        erbij = tuple(self._named(kolom) for kolom in kolommen[:plaats])
        if erbij:
            self._compare((*self.gekozen, *erbij))
        return len(kolommen) - len(erbij)

    def remove(self, sleutel: str) -> None:
        """Compare without this column."""
        if sleutel == self._live:
            self._live = ""
        self._compare(tuple(een for een in self.gekozen if een.sleutel != sleutel))

    def show_live(self, kolom: Kolom | None) -> None:
        """Make this the column that is being edited; None = there is none any more."""
        if kolom is None:
            self.remove(self._live)
        elif self._live:
            self._compare(
                tuple(
                    Gekozen(een.sleutel, kolom) if een.sleutel == self._live else een
                    for een in self.gekozen
                )
            )
        elif len(self.gekozen) < HOOGSTENS:
            nieuw = self._named(kolom)
            self._live = nieuw.sleutel
            self._compare((nieuw, *self.gekozen))

    def update_live(self, samenstelling: Samenstelling, change: Change) -> None:
        """The live column was edited."""
        self.gekozen = tuple(
            Gekozen(een.sleutel, replace(een.kolom, samenstelling=samenstelling))
            if een.sleutel == self._live
            else een
            for een in self.gekozen
        )
        # While columns are being compared again this is caught up with afterwards.
        if self.vergelijking is not None and self.live is not None and not self.is_bezig:
            self.vergelijking.update(self.live, samenstelling, change)
            self._arrange()

    def judge_by(self, omgevingen: Omgevingen) -> None:
        """Judge each document in its own surroundings from now on, the live one in the basis."""
        self._omgevingen = omgevingen
        if self.gekozen:
            self._compare(
                tuple(
                    Gekozen(een.sleutel, replace(een.kolom, omgeving=omgevingen.basis))
                    if een.sleutel == self._live
                    else een
                    for een in self.gekozen
                )
            )

    def choose_basis(self, plek: int) -> None:
        """Compare the others with the column at this place."""
        self._basis = self.sleutels[plek]
        self.rijen_gewijzigd.emit()

    # Rows.

    def sort(self, volgorde: Volgorde, plek: int | None = None) -> None:
        """Show the rows in this order; ``plek`` is the column for ``Volgorde.KOLOM``."""
        self.volgorde = volgorde
        if plek is not None:
            self._op_kolom = self.sleutels[plek]
        self._arrange()

    def show_alleen_anders(self, alleen_anders: bool) -> None:
        """Hide what is the same in every column, or not."""
        self.alleen_anders = alleen_anders
        self._arrange()

    def fold(self, sleutel: str, is_open: bool | None) -> None:
        """Open or close a row; None = the other way."""
        if is_open is None:
            is_open = sleutel not in self._geopend
        if is_open:
            self._geopend.add(sleutel)
        else:
            self._geopend.discard(sleutel)
        self.rijen_gewijzigd.emit()

    def fold_all(self, is_open: bool) -> None:
        """Open or close every kerntaak; texts close."""
        self._geopend = {rij.id for rij in self._getoond.kerntaken} if is_open else set()
        self.rijen_gewijzigd.emit()

    def stop(self) -> None:
        """Stop what is under way without a word."""
        self._naloper.stop()

    # How it goes.

    def _named(self, kolom: Kolom) -> Gekozen:
        return Gekozen(str(next(self._teller)), kolom)

    def _compare(self, gekozen: tuple[Gekozen, ...]) -> None:
        self.gekozen = gekozen
        if len(gekozen) < MINSTENS:
            self._naloper.stop()
            self._take(None)
        else:
            live = next((p for p, een in enumerate(gekozen) if een.sleutel == self._live), None)
            self._naloper.ask(_work(gekozen, live, self._omgevingen))
            self.bezig_gewijzigd.emit()

    def _on_klaar(self, vergeleken: _Vergeleken) -> None:
        nu = {een.sleutel: een.kolom.samenstelling for een in self.gekozen}
        kolommen = vergeleken.vergelijking.kolommen
        for plek, (sleutel, kolom) in enumerate(zip(vergeleken.sleutels, kolommen, strict=True)):
            if kolom.samenstelling is not nu[sleutel]:
                vergeleken.vergelijking.update(plek, nu[sleutel])
        # What their surroundings are was found on the thread.
        gevonden = dict(zip(vergeleken.sleutels, kolommen, strict=True))
        self.gekozen = tuple(_as_found(een, gevonden[een.sleutel]) for een in self.gekozen)
        self._take(vergeleken)

    def _on_mislukt(self, zin: str) -> None:
        self.geweigerd.emit(zin)
        self.bezig_gewijzigd.emit()

    def _take(self, vergeleken: _Vergeleken | None) -> None:
        self._vergeleken = vergeleken
        self._heeft_teksten = Rijgeheugen(has_texts)
        if vergeleken is not None and self._basis not in vergeleken.sleutels:
            self._basis = vergeleken.sleutels[0]
        self._sort_rows()
        if not self._is_geopend and vergeleken is not None:
            self._is_geopend = True
            if len(self._rijen) <= _VANZELF_OPEN:
                self._geopend = {rij.id for rij in self._getoond.kerntaken}
        self.kolommen_gewijzigd.emit()
        self.rijen_gewijzigd.emit()
        self.bezig_gewijzigd.emit()

    def _arrange(self) -> None:
        self._sort_rows()
        self.rijen_gewijzigd.emit()

    def _sort_rows(self) -> None:
        if self.vergelijking is None:
            self._rijen, self._getoond = {}, _LEEG
            return
        uitlijning = self.vergelijking.uitlijning
        self._rijen = {rij.id: rij for rij in uitlijning.rijen}
        kolommen = self.vergelijking.kolommen
        op_kolom = self.op_kolom
        if self.volgorde is Volgorde.VERSCHIL:
            uitlijning = sort_by_disagreement(uitlijning)
        elif self.volgorde is Volgorde.DOMEIN:
            uitlijning = sort_by_domein(uitlijning, kolommen)
        elif op_kolom is not None:
            uitlijning = sort_by_kolom(uitlijning, kolommen, op_kolom)
        self._getoond = hide_equal(uitlijning) if self.alleen_anders else uitlijning

    def _place_of(self, sleutel: str) -> int | None:
        return self.sleutels.index(sleutel) if sleutel in self.sleutels else None


def _as_found(gekozen: Gekozen, gevonden: Kolom) -> Gekozen:
    """With the surroundings that were found for it."""
    kolom = replace(gekozen.kolom, omgeving=gevonden.omgeving, maatstaf=gevonden.maatstaf)
    return Gekozen(gekozen.sleutel, kolom)


def _work(
    gekozen: tuple[Gekozen, ...], live: int | None, omgevingen: Omgevingen | None
) -> Callable[[Melder], _Vergeleken]:
    def compare(meld: Melder) -> _Vergeleken:
        meld(0, 0)
        kolommen = tuple(een.kolom for een in gekozen)
        if omgevingen is not None:
            # Of this only one runs at a time.
            kolommen = omgevingen.judge_by_own(kolommen, live, meld)
        meld(0, 0)
        vergelijking = Vergelijking(kolommen)
        return _Vergeleken(tuple(een.sleutel for een in gekozen), vergelijking)

    return compare
