"""The matrix on the screen; the headings stay where they are while the cells scroll."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.look.thema import Kleuren, kleuren
from app.overlap.afbeelding import Bewaarbaar
from app.overlap.beeld import Beeld
from app.overlap.matrixtekening import Maten, Matrixtekening
from app.overlap.rooster import Rooster
from composer.overlap.matrix import Overlapmatrix

Plek = tuple[int, int]
_BEWAARMAAT: Final = QSize(1600, 900)


class Matrixbeeld(Beeld[Plek]):
    """Arrows go from cell to cell; a place is (row, column)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rooster = Rooster(Overlapmatrix((), (), (), 0, 0))
        self.lay_out()

    def show_rooster(self, rooster: Rooster) -> None:
        """Show this matrix; the keys stay at the same kerntaak and column where those are."""
        eerder, plek = self.rooster, self.plek
        self.rooster = rooster
        self.plek = None if plek is None else _same_place(eerder, rooster, plek)
        self.show_again()

    def bewaarbaar(self, naam: str, titel: str) -> Bewaarbaar:
        """The whole picture, to save."""
        maten = Maten.that_fit(_BEWAARMAAT, len(self.rooster.kolommen), self.font())
        tekening = Matrixtekening(self.rooster, maten, self.font())
        return Bewaarbaar(naam, titel, tekening.maat, tekening.paint_all)

    def lay_out(self) -> None:
        ruimte = self.viewport().size()
        maten = Maten.that_fit(ruimte, len(self.rooster.kolommen), self.font())
        self.tekening = Matrixtekening(self.rooster, maten, self.font())

    def maat(self) -> QSize:
        return self.tekening.maat

    def vast(self) -> QPoint:
        return QPoint(self.tekening.maten.rijkop, self.tekening.maten.kolomkop)

    def vak_van(self, plek: Plek) -> QRect:
        return self.tekening.vak(*plek)

    def plek_bij(self, punt: QPoint) -> Plek | None:
        return self.tekening.cel_bij(punt)

    def plek_naast(self, plek: Plek | None, dx: int, dy: int) -> Plek | None:
        if not self.rooster.rijen or not self.rooster.kolommen:
            return None
        rij, kolom = plek or (0, 0)
        return (
            min(max(rij + dy, 0), self.rooster.rijen - 1),
            min(max(kolom + dx, 0), len(self.rooster.kolommen) - 1),
        )

    def uitleg_van(self, plek: Plek) -> str:
        return self.rooster.uitleg(*plek)

    def paint(self, schilder: QPainter) -> None:
        kleur, tekening = kleuren(self.palette()), self.tekening
        vast, weg = self.vast(), self.offset()
        zicht = self.viewport().rect()
        onder, rechts = zicht.bottom() - vast.y() + 1, zicht.right() - vast.x() + 1
        for vak, dx, dy, paint in (
            (QRect(vast.x(), vast.y(), rechts, onder), weg.x(), weg.y(), self._paint_cellen),
            (QRect(vast.x(), 0, rechts, vast.y()), weg.x(), 0, tekening.paint_kolomkoppen),
            (QRect(0, vast.y(), vast.x(), onder), 0, weg.y(), tekening.paint_rijkoppen),
            (QRect(0, 0, vast.x(), vast.y()), 0, 0, tekening.paint_legenda),
        ):
            schilder.save()
            schilder.setClipRect(vak)
            schilder.translate(-dx, -dy)
            paint(schilder, kleur)
            schilder.restore()

    def _paint_cellen(self, schilder: QPainter, kleur: Kleuren) -> None:
        self.tekening.paint_cellen(schilder, kleur)
        self.paint_ring(schilder)


def _same_place(eerder: Rooster, nu: Rooster, plek: Plek) -> Plek | None:
    """Where what was at a place is now; the nearest place where it is gone."""
    if not nu.rijen or not nu.kolommen:
        return None
    rij, kolom = plek
    sleutels = [k.sleutel for k in nu.kolommen]
    sleutel = eerder.kolommen[kolom].sleutel
    kolom = sleutels.index(sleutel) if sleutel in sleutels else min(kolom, len(sleutels) - 1)
    if rij >= eerder.geheel:
        return nu.geheel + rij - eerder.geheel, kolom
    ids = [nu.kerntaak(r) for r in range(nu.geheel)]
    id_ = eerder.kerntaak(rij)
    return ids.index(id_) if id_ in ids else min(rij, nu.geheel - 1), kolom
