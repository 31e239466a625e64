"""Looks for what comes nearest to a composition on a worker; the last one asked for wins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.edities.werker import Melder, Werker
from composer.overlap.naaste import Naaste, fallbacks_of, nearest_of
from composer.overlap.terugval import Terugval
from composer.regels.context import Context


@dataclass(frozen=True, eq=False, slots=True)
class Noodzaakantwoord:
    """What comes nearest and where a student can fall back, with the composition it is of."""

    context: Context
    naaste: Naaste
    terugval: tuple[Terugval, ...]

    def is_of(self, context: Context) -> bool:
        """Whether it is the answer for this composition in these surroundings."""
        eigen = self.context
        return eigen.omgeving is context.omgeving and eigen.samenstelling == context.samenstelling


class Noodzaakzoeker(QObject):
    """One search at a time; what was asked in the meantime follows."""

    klaar = Signal(object)
    """(Noodzaakantwoord)."""
    mislukt = Signal()
    """There is no answer; who looks after errors has told of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._volgende: Context | None = None
        self._werker = Werker(self)
        self._werker.klaar.connect(self._on_klaar)
        for signaal in (self._werker.mislukt, self._werker.geannuleerd):
            signaal.connect(self._on_mislukt)

    @property
    def is_bezig(self) -> bool:
        """Whether it is looking."""
        return self._werker.is_bezig

    def ask(self, context: Context) -> None:
        """Look for this composition, once the search under way is done."""
        self._volgende = context
        if not self._werker.is_bezig:
            self._go_on()

    def stop(self) -> None:
        """Wait until the search under way is done, without an answer."""
        self._volgende = None
        self._werker.stop()

    def _go_on(self) -> None:
        if self._volgende is not None:
            context, self._volgende = self._volgende, None
            self._werker.start(partial(_answer, context))

    def _on_klaar(self, antwoord: Noodzaakantwoord) -> None:
        if self._volgende is None:
            self.klaar.emit(antwoord)
        self._go_on()

    def _on_mislukt(self) -> None:
        if self._volgende is None:
            self.mislukt.emit()
        self._go_on()


def _answer(context: Context, _meld: Melder) -> Noodzaakantwoord:
    return Noodzaakantwoord(context, nearest_of(context), fallbacks_of(context))
