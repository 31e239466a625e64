"""How much the columns agree, as a shaded matrix with a tree of which are most alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.look.thema import RUIMTE, RUIMTE_KLEIN, Kleuren, kleuren
from app.overlap.beeld import Beeld
from app.overlap.kleurtrap import vlakkleur
from app.vergelijken.kolommenmodel import Overeenkomstrij
from app.vergelijken.woorden import agreement_in_words
from composer.vergelijken.overeenkomst import Ordening, Samenvoeging

Plek = tuple[int, int]
_CEL: Final = QSize(56, 28)
_NAAM: Final = 260
_BOOM: Final = 200
_KOP: Final = 26
_ELIDE: Final = Qt.TextElideMode.ElideRight
_LINKS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Overeenkomstbeeld(Beeld[Plek]):
    """Arrows go from cell to cell; a place is (row, column) in the order of likeness."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rijen: tuple[Overeenkomstrij, ...] = ()
        self._takken: tuple[Samenvoeging, ...] = ()

    def show_overeenkomst(self, rijen: tuple[Overeenkomstrij, ...], ordening: Ordening) -> None:
        """Show these columns, in this order; ``sleutel`` is the place of a column."""
        self._rijen, self._takken = rijen, ordening.samenvoegingen
        if self.plek is not None and max(self.plek) >= len(rijen):
            self.plek = None
        self.show_again()

    def lay_out(self) -> None:
        """All sizes are fixed."""

    def maat(self) -> QSize:
        aantal = len(self._rijen)
        breedte = _NAAM + aantal * _CEL.width() + RUIMTE + _BOOM + RUIMTE
        return QSize(breedte, _KOP + aantal * _CEL.height() + RUIMTE)

    def vast(self) -> QPoint:
        return QPoint(_NAAM, _KOP)

    def vak_van(self, plek: Plek) -> QRect:
        punt = QPoint(_NAAM + plek[1] * _CEL.width(), _KOP + plek[0] * _CEL.height())
        return QRect(punt, _CEL)

    def plek_bij(self, punt: QPoint) -> Plek | None:
        rij, kolom = (punt.y() - _KOP) // _CEL.height(), (punt.x() - _NAAM) // _CEL.width()
        aantal = len(self._rijen)
        return (rij, kolom) if 0 <= rij < aantal and 0 <= kolom < aantal else None

    def plek_naast(self, plek: Plek | None, dx: int, dy: int) -> Plek | None:
        if not self._rijen:
            return None
        rij, kolom = plek or (0, 0)
        laatste = len(self._rijen) - 1
        return min(max(rij + dy, 0), laatste), min(max(kolom + dx, 0), laatste)

    def uitleg_van(self, plek: Plek) -> str:
        een, ander = self._rijen[plek[0]], self._rijen[plek[1]]
        deel = agreement_in_words(een.delen[plek[1]])
        eerste = self.tr("Gedeelde onderdelen: {}").format(deel)
        return "\n".join((eerste, een.naam, ander.naam))

    def paint(self, schilder: QPainter) -> None:
        kleur, weg, vast = kleuren(self.palette()), self.offset(), self.vast()
        zicht = self.viewport().rect()
        breed, hoog = zicht.width() - vast.x(), zicht.height() - vast.y()
        for vak, dx, dy, paint in (
            (QRect(vast.x(), vast.y(), breed, hoog), weg.x(), weg.y(), self._paint_midden),
            (QRect(vast.x(), 0, breed, vast.y()), weg.x(), 0, self._paint_nummers),
            (QRect(0, vast.y(), vast.x(), hoog), 0, weg.y(), self._paint_namen),
        ):
            schilder.save()
            schilder.setClipRect(vak)
            schilder.translate(-dx, -dy)
            paint(schilder, kleur)
            schilder.restore()

    def _paint_midden(self, schilder: QPainter, kleur: Kleuren) -> None:
        for rij, naam in enumerate(self._rijen):
            for kolom, deel in enumerate(naam.delen):
                vak = self.vak_van((rij, kolom)).adjusted(1, 1, -1, -1)
                schilder.fillRect(vak, vlakkleur(kleur, deel or 0.0))
                schilder.setPen(QColor(kleur.tekst))
                schilder.drawText(vak, Qt.AlignmentFlag.AlignCenter, agreement_in_words(deel))
        self._paint_boom(schilder, kleur)
        self.paint_ring(schilder)

    def _paint_boom(self, schilder: QPainter, kleur: Kleuren) -> None:
        """From every row to the right, where it comes together with what it is most alike."""
        links = _NAAM + len(self._rijen) * _CEL.width() + RUIMTE
        plaats = {rij.sleutel: nummer for nummer, rij in enumerate(self._rijen)}
        punten: dict[tuple[int, ...], QPointF] = {
            (sleutel,): QPointF(links, _KOP + (nummer + 0.5) * _CEL.height())
            for sleutel, nummer in plaats.items()
        }
        schilder.setPen(QPen(QColor(kleur.gedempt), 1.5))
        for tak in self._takken:
            een, ander = punten[tak.een], punten[tak.ander]
            x = links + tak.afstand * _BOOM
            schilder.drawLine(een, QPointF(x, een.y()))
            schilder.drawLine(ander, QPointF(x, ander.y()))
            schilder.drawLine(QPointF(x, een.y()), QPointF(x, ander.y()))
            punten[(*tak.een, *tak.ander)] = QPointF(x, (een.y() + ander.y()) / 2)

    def _paint_nummers(self, schilder: QPainter, kleur: Kleuren) -> None:
        """The columns have the numbers of the rows; and over the tree what it says."""
        schilder.setPen(QColor(kleur.gedempt))
        for nummer in range(len(self._rijen)):
            vak = QRect(_NAAM + nummer * _CEL.width(), 0, _CEL.width(), _KOP)
            schilder.drawText(vak, Qt.AlignmentFlag.AlignCenter, str(nummer + 1))
        links = _NAAM + len(self._rijen) * _CEL.width() + RUIMTE
        vak_boom = QRectF(links, 0, _BOOM, _KOP)
        rechts = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        schilder.drawText(vak_boom, _LINKS, "100%")
        schilder.drawText(vak_boom, rechts, "0%")

    def _paint_namen(self, schilder: QPainter, kleur: Kleuren) -> None:
        schilder.setPen(QColor(kleur.tekst))
        for nummer, rij in enumerate(self._rijen):
            boven = _KOP + nummer * _CEL.height()
            vak = QRect(RUIMTE, boven, _NAAM - RUIMTE - RUIMTE_KLEIN, _CEL.height())
            tekst = f"{nummer + 1}  {rij.naam}"
            passend = self.fontMetrics().elidedText(tekst, _ELIDE, vak.width())
            schilder.drawText(vak, _LINKS, passend)
