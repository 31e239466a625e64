"""A text of some width as lines, each of which can be put on another page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPaintDevice, QPainter, QTextLayout, QTextLine, QTextOption

from composer.verslagvorm.breedten import stays_whole
from composer.verslagvorm.papier import INKT

LETTERS: Final = ("Segoe UI", "Noto Sans", "DejaVu Sans")
_REGELEINDE: Final = "\u2028"
"""What a text layout begins a new line at."""


@dataclass(frozen=True, slots=True)
class Letter:
    """How a text is written; ``punten`` is its size, ``kleur`` six hexadecimals."""

    punten: float
    is_vet: bool = False
    kleur: str = INKT

    @property
    def font(self) -> QFont:
        """A new font."""
        font = QFont()
        font.setFamilies([*LETTERS])
        font.setPointSizeF(self.punten)
        font.setBold(self.is_vet)
        return font


class Tekstvlak:
    """Plain text in lines of at most this width; nothing in it is markup."""

    def __init__(self, tekst: str, letter: Letter, breed: float, papier: QPaintDevice) -> None:
        self.kleur = letter.kleur
        self._layout = QTextLayout(tekst.replace("\n", _REGELEINDE), letter.font, papier)
        self._layout.setCacheEnabled(True)
        keuze = QTextOption()
        # A word wider than the column is broken, not cut off.
        keuze.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(keuze)
        self._regels: list[QTextLine] = []
        self._layout.beginLayout()
        while (regel := self._layout.createLine()).isValid():
            regel.setLineWidth(breed)
            self._keep_whole(regel, breed)
            self._regels.append(regel)
        self._layout.endLayout()
        self.hoogten = tuple(regel.height() for regel in self._regels)

    def _keep_whole(self, regel: QTextLine, breed: float) -> None:
        """Take the begin of a code or a date off the line where the rest would be on the next."""
        begin, lengte = regel.textStart(), regel.textLength()
        tekst, eind = self._layout.text(), begin + lengte
        if tekst[eind - 1 : eind] != "-" or tekst[eind : eind + 1].isspace():
            return
        stuk, *rest = tekst[begin:eind].split()[-1], *tekst[eind:].split(maxsplit=1)[:1]
        if rest and len(stuk) < lengte and stays_whole(stuk + rest[0]):
            regel.setNumColumns(lengte - len(stuk), breed)

    @property
    def tekst(self) -> str:
        """What is in it."""
        return self._layout.text().replace(_REGELEINDE, "\n")

    @property
    def regels(self) -> list[str]:
        """What is on each line."""
        heel, einden = self.tekst, [r.textStart() + r.textLength() for r in self._regels]
        return [heel[van:tot].rstrip("\n") for van, tot in pairwise((0, *einden))]

    @property
    def hoogte(self) -> float:
        """Of all lines together."""
        return sum(self.hoogten)

    @property
    def breedte(self) -> float:
        """Of the widest line, as far as there are letters."""
        return max((regel.naturalTextWidth() for regel in self._regels), default=0.0)

    def that_fit(self, van: int, hoogte: float) -> int:
        """The line after the last one, from ``van`` on, that fits in this height."""
        while van < len(self.hoogten) and self.hoogten[van] <= hoogte:
            hoogte -= self.hoogten[van]
            van += 1
        return van

    def draw(self, kwast: QPainter, x: float, y: float, van: int, tot: int) -> None:
        """Draw these lines under each other with the first at this place."""
        for regel, hoogte in zip(self._regels[van:tot], self.hoogten[van:tot], strict=True):
            regel.draw(kwast, QPointF(x, y) - regel.position())
            y += hoogte
