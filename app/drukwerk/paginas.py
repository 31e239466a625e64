"""A report laid out: which lines of which text come where on which page.

In units of the paper that it is laid out for. A row goes as a whole to the next page, unless it is
high; headings go with what they are about; the headings of a table come again on every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintDevice

from app.drukwerk.tekstvlak import Letter, Tekstvlak
from composer.verslagvorm.blokken import Alinea, Blok, Cel, Kop, Tabel
from composer.verslagvorm.breedten import lay_out
from composer.verslagvorm.papier import (
    GEWOON,
    GRIJS,
    KLEIN,
    KOPPEN,
    KORT,
    LETTER,
    RUIMTE,
    WIT,
)

_GEWOON: Final = Letter(GEWOON)
_KLEIN: Final = Letter(KLEIN, kleur=GRIJS)
_CEL: Final = Letter(LETTER)
_KOP: Final = Letter(LETTER, is_vet=True)
_BOVEN: Final = (0.0, 16.0, 10.0)
"""Above a heading per level, in points."""
_ONDER: Final = 4.0
_NA_TABEL: Final = 8.0
_RIJWIT: Final = 2.5
"""Above and under the text in a row."""
_DEELBAAR: Final = 0.4
"""A row higher than this part of a page may run over two."""
_KLEIN_STUK: Final = 0.15
"""With less of a page left it begins on the next."""


@dataclass(frozen=True, slots=True)
class Tekstplek:
    """These lines of a text, with their top left corner here."""

    vlak: Tekstvlak
    x: float
    y: float
    van: int
    tot: int


@dataclass(frozen=True, slots=True)
class Vakplek:
    """The frame of a cell; ``is_kop``: of the headings of a table."""

    vlak: QRectF
    is_kop: bool


@dataclass(slots=True)
class Pagina:
    """What stands on a page, frames first."""

    vakken: list[Vakplek] = field(default_factory=list)
    teksten: list[Tekstplek] = field(default_factory=list)


class Opmaker:
    """Puts blocks on pages of this height, for this paper; ``punt`` is a point in its units."""

    def __init__(self, papier: QPaintDevice, hoog: float, punt: float) -> None:
        self.paginas = [Pagina()]
        self._papier, self._hoog, self._punt = papier, hoog, punt
        self._y = 0.0
        self._wachtend: list[tuple[Tekstvlak, float]] = []

    def add(self, blok: Blok, stap: Callable[[], None]) -> None:
        """Put a block after what is there; a heading waits for what follows it, with its remark.

        ``stap`` is called at every text, which does not take long; it may raise to stop.
        """
        self._stap = stap
        if isinstance(blok, Kop):
            letter = Letter(KOPPEN[blok.niveau - 1], is_vet=True)
            boven = _BOVEN[blok.niveau - 1] * self._punt
            self._wachtend.append((self._text(blok.tekst, letter, RUIMTE), boven))
        elif isinstance(blok, Alinea) and blok.is_klein and self._wachtend:
            self._wachtend.append((self._text(blok.tekst, _KLEIN, RUIMTE), 0.0))
        elif isinstance(blok, Alinea):
            vlak = self._text(blok.tekst, _KLEIN if blok.is_klein else _GEWOON, RUIMTE)
            self._begin(min(vlak.hoogte, self._hoog * _DEELBAAR))
            self._flow(vlak)
        else:
            for deel, breedten in lay_out(blok):
                self._add_tabel(deel, breedten)

    def finish(self) -> Sequence[Pagina]:
        """The pages; headings without anything under them are there too."""
        if self._wachtend:
            self._begin(0)
        return self.paginas

    def _text(self, tekst: str, letter: Letter, breed: float) -> Tekstvlak:
        self._stap()
        return Tekstvlak(tekst, letter, breed * self._punt, self._papier)

    @property
    def _rest(self) -> float:
        return self._hoog - self._y

    def _next(self) -> None:
        self.paginas.append(Pagina())
        self._y = 0.0

    def _begin(self, hoogte: float) -> None:
        """Put the headings that wait, on a page where so much fits under them."""
        wachtend, self._wachtend = self._wachtend, []
        onder = _ONDER * self._punt
        samen = sum(boven + vlak.hoogte + onder for vlak, boven in wachtend)
        if self._y and samen + hoogte > self._rest:
            self._next()
        for vlak, boven in wachtend:
            self._y += boven if self._y else 0.0
            self._flow(vlak)

    def _flow(self, vlak: Tekstvlak) -> None:
        """Put lines one after the other, over as many pages as it takes."""
        van = 0
        while van < len(vlak.hoogten):
            tot = vlak.that_fit(van, self._rest)
            if tot > van:
                self.paginas[-1].teksten.append(Tekstplek(vlak, 0.0, self._y, van, tot))
                self._y += sum(vlak.hoogten[van:tot])
            if tot < len(vlak.hoogten):
                self._next()
            van = tot
        self._y += _ONDER * self._punt

    def _add_tabel(self, tabel: Tabel, breedten: Sequence[float]) -> None:
        kop = self._row(tabel.koppen, breedten, _KOP)
        rijen = (self._row(rij, breedten, _CEL) for rij in tabel.rijen)
        # A short table goes to the next page as a whole, of another one row is enough.
        eerste = [*islice(rijen, KORT if len(tabel.rijen) <= KORT else 1)]
        onder = min(sum(rij.hoog for rij in eerste), self._hoog * _DEELBAAR)
        self._begin(min(kop.hoog, self._hoog * _DEELBAAR) + onder)
        self._put(kop, None)
        # One that takes most of a page stands there once only.
        herhaald = kop if kop.hoog <= self._hoog * _DEELBAAR else None
        for rij in chain(eerste, rijen):
            self._put(rij, herhaald)
        self._y += _NA_TABEL * self._punt

    def _row(self, rij: Iterable[Cel], breedten: Sequence[float], letter: Letter) -> _Rij:
        vlakken = [
            self._text(str(cel), letter, breed - 2 * WIT)
            for cel, breed in zip(rij, breedten, strict=True)
        ]
        hoog = max(vlak.hoogte for vlak in vlakken) + 2 * _RIJWIT * self._punt
        return _Rij(vlakken, [breed * self._punt for breed in breedten], hoog, letter is _KOP)

    def _put(self, rij: _Rij, kop: _Rij | None) -> None:
        """Put a row; where it does not fit on a page, what is left of it comes on the next."""
        is_te_hoog = rij.hoog > self._hoog * _DEELBAAR
        if rij.hoog > self._rest and (not is_te_hoog or self._rest < self._hoog * _KLEIN_STUK):
            self._turn(kop)
        van = [0] * len(rij.vlakken)
        while True:
            ruimte = self._rest - 2 * _RIJWIT * self._punt
            tot = [v.that_fit(n, ruimte) for v, n in zip(rij.vlakken, van, strict=True)]
            self._put_lines(rij, van, tot)
            van = tot
            if all(n == len(v.hoogten) for v, n in zip(rij.vlakken, van, strict=True)):
                return
            self._turn(kop)

    def _turn(self, kop: _Rij | None) -> None:
        """To the next page, which begins with the headings of the table."""
        self._next()
        if kop is not None:
            alle = [len(vlak.hoogten) for vlak in kop.vlakken]
            self._put_lines(kop, [0] * len(alle), alle)

    def _put_lines(self, rij: _Rij, van: Sequence[int], tot: Sequence[int]) -> None:
        wit, pagina = _RIJWIT * self._punt, self.paginas[-1]
        stukken = [*zip(rij.vlakken, van, tot, strict=True)]
        hoog = max(sum(vlak.hoogten[n:m]) for vlak, n, m in stukken) + 2 * wit
        x = 0.0
        for (vlak, n, m), breed in zip(stukken, rij.breedten, strict=True):
            pagina.vakken.append(Vakplek(QRectF(x, self._y, breed, hoog), rij.is_kop))
            links, boven = x + WIT * self._punt, self._y + wit
            if rij.is_kop:
                # On one line with the others, above what it is about.
                boven += hoog - 2 * wit - sum(vlak.hoogten[n:m])
            pagina.teksten.append(Tekstplek(vlak, links, boven, n, m))
            x += breed
        self._y += hoog


@dataclass(frozen=True, slots=True)
class _Rij:
    """The cells of a row and how wide each is; ``hoog`` is the height of the whole."""

    vlakken: Sequence[Tekstvlak]
    breedten: Sequence[float]
    hoog: float
    is_kop: bool
