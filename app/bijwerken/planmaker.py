"""Makes plans on a worker; the last composition asked for wins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.bijwerken.tellen import editions_of
from app.edities.werker import Melder, Werker
from composer.bijwerken import Bijwerkplan, Planner
from kwalificatiestructuur.fouten import Invoerfout

if TYPE_CHECKING:
    from app.edities.toegang import Opslagtoegang
    from composer.samenstelling import Samenstelling
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


@dataclass(frozen=True, eq=False, slots=True)
class Gemaakt:
    """A plan and the composition it is for.

    ``edities`` are the ids that the new edition and its sources go by, ``onbekend`` those of
    editions that parts came from and that are not in the store.
    """

    plan: Bijwerkplan
    samenstelling: Samenstelling
    edities: frozenset[str]
    onbekend: frozenset[str]


class Planmaker(QObject):
    """Keeps what it found of an edition until another structure is loaded."""

    klaar = Signal(object)
    """(Gemaakt)."""
    mislukt = Signal(str)
    """(a Dutch sentence)."""

    def __init__(self, toegang: Opslagtoegang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._toegang = toegang
        self._planner: Planner | None = None
        self._edities: frozenset[str] = frozenset()
        self._volgende: Samenstelling | None = None
        self._werker = Werker(self)
        self._werker.klaar.connect(self._on_klaar)
        self._werker.mislukt.connect(self._on_mislukt)
        self._werker.geannuleerd.connect(self._go_on)

    @property
    def is_bezig(self) -> bool:
        """Whether a plan is being made."""
        return self._werker.is_bezig

    def set_structuur(self, structuur: Kwalificatiestructuur) -> None:
        """Plan against this edition from now on."""
        if self._planner is None or self._planner.nieuw is not structuur:
            self._planner = Planner(structuur, partial(_find, self._toegang))
            self._edities = editions_of(structuur)

    def ask(self, samenstelling: Samenstelling) -> None:
        """Make a plan for this composition, once the one under way is done."""
        self._volgende = samenstelling
        if not self._werker.is_bezig:
            self._go_on()

    def forget(self) -> None:
        """Let go of the editions, until a structure is set again; nothing follows."""
        self._planner = self._volgende = None

    def stop(self) -> None:
        """Stop without a word."""
        self._volgende = None
        self._werker.stop()

    def _go_on(self) -> None:
        if self._volgende is not None and self._planner is not None:
            samenstelling, self._volgende = self._volgende, None
            werk = partial(_make, self._planner, samenstelling, self._edities)
            self._werker.start(werk)

    def _on_klaar(self, gemaakt: Gemaakt) -> None:
        if self._volgende is None and self._planner is not None:
            self.klaar.emit(gemaakt)
        self._go_on()

    def _on_mislukt(self, zin: str) -> None:
        self.mislukt.emit(zin)
        self._go_on()


def _make(
    planner: Planner, samenstelling: Samenstelling, edities: frozenset[str], _meld: Melder
) -> Gemaakt:
    plan = planner.plan(samenstelling)
    return Gemaakt(plan, samenstelling, edities, frozenset(planner.onbekend))


def _find(toegang: Opslagtoegang, sleutel: str) -> Kwalificatiestructuur | None:
    """An edition or source of the store; what it does not have, or not whole, is not known."""
    try:
        return toegang.open().load(sleutel)
    except Invoerfout:
        return None
