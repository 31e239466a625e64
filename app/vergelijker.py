"""Makes ready what compositions are compared with, in the background: texts, and cross-overs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.edities.werker import Melder, Werker

if TYPE_CHECKING:
    from app.edities.toegang import Opslagtoegang
    from app.lader import Structuurpakket
    from composer.crossovers import Crossoverinhoud
    from composer.overlap.crossoverdelen import Crossoverdelen
    from composer.overlap.delenteksten import Delenteksten
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


@dataclass(frozen=True, eq=False)
class Vergelijking:
    """What a composition is compared with beside the parts that ``structuur`` names alike.

    ``crossovers`` are those whose content was given; ``fouten`` are sentences about files that
    could not be read.
    """

    structuur: Kwalificatiestructuur
    delenteksten: Delenteksten
    crossovers: tuple[Crossoverinhoud, ...] = ()
    crossoverdelen: Crossoverdelen | None = None
    fouten: tuple[str, ...] = ()


class Vergelijker(QObject):
    """One comparison for all windows: of the loaded structure, with the chosen cross-overs."""

    klaar = Signal(object)
    """(Vergelijking): for every window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.vergelijking: Vergelijking | None = None
        self._werker = Werker(self)
        self._werker.klaar.connect(self._on_klaar)

    @property
    def is_bezig(self) -> bool:
        """Whether it is being made."""
        return self._werker.is_bezig

    def start(
        self, pakket: Structuurpakket, toegang: Opslagtoegang | None, bestanden: Sequence[Path]
    ) -> None:
        """Make it for this structure and these files with cross-overs, from the start."""
        vorige = self.vergelijking
        if vorige is not None and vorige.structuur is not pakket.structuur:
            vorige = self.vergelijking = None

        def werk(meld: Melder) -> Vergelijking:
            if vorige is None:
                basis = Vergelijking(pakket.structuur, _read(pakket, toegang, meld))
            else:
                basis = vorige
            return add_crossovers(basis, bestanden, lambda: meld(0, 0))

        self._werker.start(werk)

    def stop(self) -> None:
        """Stop and wait until that is done."""
        self._werker.stop()

    def _on_klaar(self, vergelijking: Vergelijking) -> None:
        self.vergelijking = vergelijking
        self.klaar.emit(vergelijking)


def add_crossovers(
    basis: Vergelijking, bestanden: Sequence[Path], check: Callable[[], None]
) -> Vergelijking:
    """With the cross-overs in these files; ``check`` may raise between two of them."""
    from app.edities.woorden import fout_in_zin
    from composer.crossovers import load_crossovers
    from composer.overlap.crossoverdelen import Crossoverdelen
    from kwalificatiestructuur.fouten import Invoerfout

    crossovers: list[Crossoverinhoud] = []
    fouten = []
    for bestand in bestanden:
        check()
        try:
            crossovers += load_crossovers([bestand])
        except Invoerfout as fout:
            fouten.append(fout_in_zin(fout))
    delen = Crossoverdelen.of(basis.structuur, crossovers) if crossovers else None
    return replace(basis, crossovers=tuple(crossovers), crossoverdelen=delen, fouten=tuple(fouten))


def _read(pakket: Structuurpakket, toegang: Opslagtoegang | None, meld: Melder) -> Delenteksten:
    from composer.gelijkenis import bag_of
    from composer.overlap.tekstenbestand import ensure_delenteksten
    from kwalificatiestructuur.vragen import every_keuzedeel

    pad = None
    if toegang is not None and pakket.editie is not None:
        pad = toegang.open().comparison_path(pakket.editie.id)
    teksten = ensure_delenteksten(pakket.structuur, pad, meld)
    # What the first question would wait for, on the thread of the window.
    teksten.prepare()
    for keuzedeel in every_keuzedeel(pakket.structuur):
        bag_of(keuzedeel.titel)
    return teksten
