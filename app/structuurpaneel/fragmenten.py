"""Lines of the texts that were found, made a few at a time, and only for rows that are shown."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.structuurpaneel.rijen import Knoop

if TYPE_CHECKING:
    from kwalificatiestructuur.zoeken import Fragment, Markeerder, Zoekresultaat

    Stuk = tuple[int, int]

_BEURT: Final = 0.005
"""Seconds of work between two turns of the event loop."""

_VOOR_HET_WOORD: Final = 24
_AANLOOP: Final = 3
"""The name of the field and what stands before the first word that was found take about so many
characters, and at least so many the latter: a row is short.
"""


class Tekstregel(NamedTuple):
    """The field that a text is in, the piece for a row with its marks, and a longer piece."""

    veld: str
    tekst: str
    merken: tuple[Stuk, ...]
    geheel: str


class Fragmenten(QObject):
    """Gives the line below a row as soon as it is made; newer questions drop older ones."""

    gemaakt = Signal(object)
    """(list of Knoop): these rows have their line now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._markeerder: Markeerder | None = None
        self._resultaten: Mapping[Knoop, Zoekresultaat] = {}
        self._bekend: dict[Knoop, Tekstregel | None] = {}
        self._wachtrij: dict[Knoop, None] = {}
        self._beurt = QTimer(self)
        self._beurt.setSingleShot(True)
        self._beurt.timeout.connect(self._make_some)

    def begin(
        self, markeerder: Markeerder | None, resultaten: Mapping[Knoop, Zoekresultaat]
    ) -> None:
        """Answer another question: ``resultaten`` were found by their text."""
        self._markeerder = markeerder
        self._resultaten = resultaten
        self._bekend = {}
        self._wachtrij = {}
        self._beurt.stop()

    def get(self, deel: Knoop) -> Tekstregel | None:
        """The line of a row; None while it is not there yet."""
        if deel not in self._bekend and deel in self._resultaten:
            self._wachtrij[deel] = None
            if not self._beurt.isActive():
                self._beurt.start()
        return self._bekend.get(deel)

    def _make_some(self) -> None:
        tot = time.perf_counter() + _BEURT
        gemaakt = []
        while self._wachtrij and self._markeerder and time.perf_counter() < tot:
            deel = next(iter(self._wachtrij))
            del self._wachtrij[deel]
            fragment = self._markeerder.fragment(self._resultaten[deel])
            self._bekend[deel] = shorten(fragment) if fragment else None
            gemaakt.append(deel)
        if self._wachtrij:
            self._beurt.start()
        if gemaakt:
            self.gemaakt.emit(gemaakt)


def shorten(fragment: Fragment) -> Tekstregel:
    """The piece from shortly before the first word that was found."""
    tekst, stukken = fragment.tekst, fragment.stukken
    eerste = stukken[0][0] if stukken else 0
    aanloop = max(_AANLOOP, _VOOR_HET_WOORD - len(fragment.veld))
    if eerste <= aanloop + 2:
        return Tekstregel(fragment.veld, tekst, stukken, tekst)
    van = eerste - aanloop
    spatie = tekst.find(" ", van, eerste)
    van = spatie + 1 if spatie >= 0 else van
    puntjes = "… "
    verschil = len(puntjes) - van
    merken = tuple((plaats + verschil, lengte) for plaats, lengte in stukken)
    return Tekstregel(fragment.veld, puntjes + tekst[van:], merken, tekst)
