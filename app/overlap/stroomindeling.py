"""Where everything in the picture of the flow stands: boxes in three layers, bands between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainterPath

from composer.overlap.stroom import Stroom, Stroombron, Stroomdomein, Stroomkerntaak

Knoop = Stroomdomein | Stroombron | Stroomkerntaak
Laag = tuple[tuple[Knoop, int], ...]

_TUSSEN: Final = 6
"""Between two boxes of one layer."""
_PER_DEEL: Final = (4.0, 26.0)
"""How thick one part is, at least and at most."""
_BREEDTE: Final = (110, 300)
_BANDRUIMTE: Final = 60
"""The least room between two layers."""


@dataclass(frozen=True)
class Vak:
    """A box: what it is, how many parts go through, and where."""

    knoop: Knoop
    laag: int
    aantal: int
    plaats: QRect


@dataclass(frozen=True)
class Band:
    """Parts on their way from one box to the next; ``domein`` says in which colour."""

    van: Knoop
    naar: Knoop
    domein: Stroomdomein
    aantal: int
    vorm: QPainterPath


class Stroomindeling:
    """The boxes and bands of a flow in a picture of this width, and of this height if they fit."""

    def __init__(self, stroom: Stroom, breedte: int, hoogte: int, regel: int) -> None:
        self.stroom = stroom
        self._vakhoogte = regel + 4
        lagen: tuple[Laag, ...] = (
            tuple(stroom.per_domein.items()),
            tuple(stroom.per_bron.items()),
            tuple(stroom.per_kerntaak.items()),
        )
        self._vakbreedte = min(max((breedte - 2 * _BANDRUIMTE) // 3, _BREEDTE[0]), _BREEDTE[1])
        self._breedte = max(breedte, 3 * self._vakbreedte + 2 * _BANDRUIMTE)
        self._per_deel = self._thickness(lagen, hoogte)
        hoogten = [self._height(aantal for _, aantal in laag) for laag in lagen]
        self.maat = QSize(self._breedte, max(*hoogten, hoogte if stroom.takken else 0))
        self.lagen = [
            self._place(nummer, laag, hoogten[nummer]) for nummer, laag in enumerate(lagen)
        ]
        self.vakken: dict[Knoop, Vak] = {vak.knoop: vak for laag in self.lagen for vak in laag}
        self.banden = [*self._first_bands(), *self._second_bands()]

    def _thickness(self, lagen: Iterable[Laag], hoogte: int) -> float:
        """The most that one part can be so that every layer fits in this height."""
        mogelijk = [
            (hoogte - (_TUSSEN + 1) * len(laag)) / max(self.stroom.totaal, 1) for laag in lagen
        ]
        return min(max(min(mogelijk), _PER_DEEL[0]), _PER_DEEL[1])

    def _box(self, aantal: int) -> int:
        return max(ceil(aantal * self._per_deel), self._vakhoogte)

    def _height(self, aantallen: Iterable[int]) -> int:
        hoogten = [self._box(aantal) for aantal in aantallen]
        return sum(hoogten) + _TUSSEN * max(len(hoogten) - 1, 0)

    def _place(self, laag: int, knopen: Laag, hoogte: int) -> list[Vak]:
        links = round(laag * (self._breedte - self._vakbreedte) / 2)
        boven = (self.maat.height() - hoogte) // 2
        vakken = []
        for knoop, aantal in knopen:
            plaats = QRect(links, boven, self._vakbreedte, self._box(aantal))
            vakken.append(Vak(knoop, laag, aantal, plaats))
            boven += plaats.height() + _TUSSEN
        return vakken

    def _first_bands(self) -> Iterable[Band]:
        """From the domains to the sources, one for each source."""
        gebruikt: dict[Knoop, int] = {}
        for bron, aantal in self.stroom.per_bron.items():
            domein = bron.domein
            vorm = self._band(domein, gebruikt.get(domein, 0), bron, 0, aantal)
            gebruikt[domein] = gebruikt.get(domein, 0) + aantal
            yield Band(domein, bron, domein, aantal, vorm)

    def _second_bands(self) -> Iterable[Band]:
        """From the sources to the kerntaken; in each box in the order of what is opposite."""
        uit: dict[Knoop, int] = {}
        in_: dict[Knoop, int] = {}
        plek = {kerntaak: nummer for nummer, kerntaak in enumerate(self.stroom.kerntaken)}
        links = {bron: nummer for nummer, bron in enumerate(self.stroom.per_bron)}
        van = {}
        for tak in sorted(self.stroom.takken, key=lambda tak: plek[tak.kerntaak]):
            van[tak.bron, tak.kerntaak] = uit.get(tak.bron, 0)
            uit[tak.bron] = uit.get(tak.bron, 0) + tak.aantal
        for tak in sorted(self.stroom.takken, key=lambda tak: links[tak.bron]):
            bron, kerntaak = tak.bron, tak.kerntaak
            begin = van[bron, kerntaak]
            vorm = self._band(bron, begin, kerntaak, in_.get(kerntaak, 0), tak.aantal)
            in_[kerntaak] = in_.get(kerntaak, 0) + tak.aantal
            yield Band(bron, kerntaak, bron.domein, tak.aantal, vorm)

    def _band(
        self, van: Knoop, uit_begin: int, naar: Knoop, in_begin: int, aantal: int
    ) -> QPainterPath:
        een, ander = QRectF(self.vakken[van].plaats), QRectF(self.vakken[naar].plaats)
        dik = aantal * self._per_deel
        y1 = self._start(van) + uit_begin * self._per_deel
        y2 = self._start(naar) + in_begin * self._per_deel
        x1, x2 = een.right(), ander.left()
        midden = (x1 + x2) / 2
        vorm = QPainterPath(QPointF(x1, y1))
        vorm.cubicTo(QPointF(midden, y1), QPointF(midden, y2), QPointF(x2, y2))
        vorm.lineTo(QPointF(x2, y2 + dik))
        vorm.cubicTo(QPointF(midden, y2 + dik), QPointF(midden, y1 + dik), QPointF(x1, y1 + dik))
        vorm.closeSubpath()
        return vorm

    def _start(self, knoop: Knoop) -> float:
        """Where the bands of a box begin: a box that is higher for its text has room to spare."""
        vak = self.vakken[knoop]
        return vak.plaats.top() + (vak.plaats.height() - vak.aantal * self._per_deel) / 2
