"""Asks the search index: at once where that is quick enough to type on, else on a worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.structuurpaneel.besterijen import knoop_of
from app.structuurpaneel.rijen import Knoop

if TYPE_CHECKING:
    from kwalificatiestructuur.zoeken import (
        Filter,
        Markeerder,
        Treffers,
        Uitslag,
        Zoekindex,
        Zoekresultaat,
    )

METEEN: Final = 20_000
"""Up to so many things a question is answered within 10 ms (measured: 8 at 7,500 things)."""

MEESTE: Final = 150
"""So many results are shown, the best ones: nobody reads through more."""

MEESTE_ZONDER_WOORDEN: Final = 800
"""The same for what is asked by its kind only, such as all werkprocessen of a domain."""


class Antwoord(NamedTuple):
    """What a question gives; ``teksten`` are the rows that were found by their text.

    ``markeerder`` is None for a question without words, of which the ``uitslag`` may have no more
    than its messages.
    """

    uitslag: Uitslag
    treffers: Treffers
    teksten: Mapping[Knoop, Zoekresultaat]
    markeerder: Markeerder | None


class Zoeker(QObject):
    """One question at a time; only the newest is answered."""

    gevonden = Signal(object)
    """(Antwoord)."""

    _af = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.meteen = METEEN
        self._nummer = 0
        self._slot = threading.Lock()
        self._wachtend: tuple[int, Callable[[], Antwoord]] | None = None
        self._thread: threading.Thread | None = None
        # From the worker this arrives on the thread of this object.
        self._af.connect(self._on_af)

    @property
    def is_bezig(self) -> bool:
        """Whether an answer is still to come."""
        with self._slot:
            return self._thread is not None

    def ask(self, index: Zoekindex, tekst: str, eisen: Filter) -> None:
        """Answer this; ``gevonden`` follows, before this returns where that is quick."""
        self._nummer += 1
        if len(index.dingen.dingen) <= self.meteen:
            self.gevonden.emit(answer(index, tekst, eisen))
            return

        def werk() -> Antwoord:
            return answer(index, tekst, eisen)

        with self._slot:
            self._wachtend = (self._nummer, werk)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="zoeken", daemon=True)
                self._thread.start()

    def drop(self) -> None:
        """Forget what was asked; no answer follows."""
        self._nummer += 1
        with self._slot:
            self._wachtend = None

    def stop(self) -> None:
        """Forget what was asked, and wait for the worker."""
        self.drop()
        if (thread := self._thread) is not None:
            thread.join()

    def _run(self) -> None:
        """On the worker: the newest question, until there is none."""
        while True:
            with self._slot:
                if self._wachtend is None:
                    self._thread = None
                    return
                nummer, werk = self._wachtend
                self._wachtend = None
            try:
                antwoord = werk()
            except BaseException:
                with self._slot:
                    self._thread = None
                raise
            self._af.emit(nummer, antwoord)

    def _on_af(self, nummer: int, antwoord: Antwoord) -> None:
        if nummer == self._nummer:
            self.gevonden.emit(antwoord)


def answer(index: Zoekindex, tekst: str, eisen: Filter) -> Antwoord:
    """Everything that the panel shows of an answer."""
    from kwalificatiestructuur.zoeken import Rang, Uitslag, parse_vraag

    vraag = parse_vraag(tekst)
    if vraag.termen:
        uitslag = index.answer(vraag, eisen, maximum=MEESTE)
        teksten = {knoop_of(deel): deel for deel in uitslag.resultaten if deel.rang >= Rang.TEKST}
        return Antwoord(uitslag, index.in_tree(uitslag, eisen), teksten, index.marker(vraag))
    if any(deel.naam == "soort" for deel in vraag.filters):
        uitslag = index.answer(vraag, eisen, maximum=MEESTE_ZONDER_WOORDEN)
        if uitslag.resultaten:
            return Antwoord(uitslag, index.in_tree(uitslag, eisen), {}, None)
    _, meldingen = index.waarden.eisen(vraag.filters, eisen)
    treffers = index.treffers(tekst, eisen, met_delen=False)
    return Antwoord(Uitslag(vraag, meldingen=meldingen), treffers, {}, None)
