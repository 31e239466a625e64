"""Paints the matrix: on the screen with its headings in place, in a file as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.look.thema import RUIMTE, RUIMTE_KLEIN, Kleuren
from app.overlap.kleurtrap import paint_arcering, paint_balk, vlakkleur
from app.overlap.rooster import Rooster
from app.overlap.woorden import ONBEKEND_TEKEN, procent_of
from composer.overlap.matrix import Bekendheid, Kolomsoort, Matrixkolom

translate = QCoreApplication.translate

_BALK: Final = 6
_TUSSEN: Final = 6
"""Between the kerntaken and what stands below them."""
_SMALST: Final = 48
_BREEDST: Final = 112
_LIGGEND: Final = 92
"""From this width on the names of the columns stand upright."""
_REGELS: Final = 4
"""Of the name of a column, where it stands upright."""
_GEDRAAID: Final = (96, 168)
"""How high the names are where they are turned, at least and at most."""
_RIJKOP: Final = (150, 320)
_VLAG: Final = Qt.TextFlag
_MIDDEN: Final = Qt.AlignmentFlag.AlignCenter
_LINKS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Maten:
    """Sizes in logical pixels: of the headings and of one cell."""

    rijkop: int
    kolomkop: int
    kolom: int
    rij: int

    @classmethod
    def that_fit(cls, ruimte: QSize, kolommen: int, letter: QFont) -> Maten:
        """The sizes by which all columns fit in this room, if they can."""
        hoogte = QFontMetrics(letter).height()
        breedte = ruimte.width()
        rijkop = min(max(breedte // 4, _RIJKOP[0]), _RIJKOP[1])
        kolom = (breedte - rijkop) // max(kolommen, 1)
        kolom = min(max(kolom, _SMALST), _BREEDST)
        kop = _REGELS * hoogte + RUIMTE
        if kolom < _LIGGEND:
            kop = min(max(ruimte.height() // 3, _GEDRAAID[0]), _GEDRAAID[1])
        return cls(rijkop, kop, kolom, hoogte + _BALK + RUIMTE)


class Matrixtekening:
    """The matrix at these sizes; places are those of the whole picture, from its top left."""

    def __init__(self, rooster: Rooster, maten: Maten, letter: QFont) -> None:
        self.rooster = rooster
        self.maten = maten
        self._letter = letter
        self._vet = QFont(letter)
        self._vet.setBold(True)
        self._meter = QFontMetrics(letter)

    @property
    def maat(self) -> QSize:
        """The size of the whole."""
        breedte = self.maten.rijkop + len(self.rooster.kolommen) * self.maten.kolom
        return QSize(breedte + 1, self._boven(self.rooster.rijen) + 1)

    def vak(self, rij: int, kolom: int) -> QRect:
        """The place of a cell."""
        maten = self.maten
        links = maten.rijkop + kolom * maten.kolom
        return QRect(links, self._boven(rij), maten.kolom, maten.rij)

    def cel_bij(self, punt: QPoint) -> tuple[int, int] | None:
        """Row and column of the cell at this point."""
        kolom = (punt.x() - self.maten.rijkop) // self.maten.kolom
        if not 0 <= kolom < len(self.rooster.kolommen):
            return None
        rijen = range(self.rooster.rijen)
        return next(((rij, kolom) for rij in rijen if self.vak(rij, kolom).contains(punt)), None)

    def paint_all(self, schilder: QPainter, kleur: Kleuren) -> None:
        """The whole picture."""
        schilder.setFont(self._letter)
        self.paint_cellen(schilder, kleur)
        self.paint_kolomkoppen(schilder, kleur)
        self.paint_rijkoppen(schilder, kleur)
        self.paint_legenda(schilder, kleur)

    def paint_cellen(self, schilder: QPainter, kleur: Kleuren) -> None:
        """The cells with their shade, figure and bar."""
        for rij in range(self.rooster.rijen):
            for kolom in range(len(self.rooster.kolommen)):
                self._paint_cel(schilder, kleur, rij, kolom)

    def paint_kolomkoppen(self, schilder: QPainter, kleur: Kleuren) -> None:
        """The names above the columns: upright where there is room, else turned."""
        for nummer, kolom in enumerate(self.rooster.kolommen):
            links = self.maten.rijkop + nummer * self.maten.kolom
            vak = QRect(links, 0, self.maten.kolom, self.maten.kolomkop)
            schilder.save()
            if self.maten.kolom < _LIGGEND:
                schilder.translate(vak.left(), vak.bottom())
                schilder.rotate(-90)
                vak = QRect(0, 0, vak.height(), vak.width())
            self._paint_naam(schilder, kleur, vak.adjusted(3, 2, -3, -2), kolom)
            schilder.restore()

    def paint_rijkoppen(self, schilder: QPainter, kleur: Kleuren) -> None:
        """Code, title and number of parts of the rows."""
        for rij in range(self.rooster.rijen):
            vak = QRect(0, self._boven(rij), self.maten.rijkop, self.maten.rij)
            vak.adjust(RUIMTE_KLEIN, 0, -RUIMTE, 0)
            aantal = self.rooster.aantal(rij)
            getal = "" if aantal is None else str(aantal)
            schilder.setPen(QColor(kleur.gedempt))
            schilder.drawText(
                vak, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, getal
            )
            vak.setRight(vak.right() - self._meter.horizontalAdvance(getal + "  "))
            code, titel = self.rooster.rijkop(rij)
            schilder.setPen(QColor(kleur.tekst))
            schilder.setFont(self._vet)
            schilder.drawText(vak, _LINKS, code)
            if code:
                vak.setLeft(vak.left() + QFontMetrics(self._vet).horizontalAdvance(f"{code}  "))
                schilder.setFont(self._letter)
            kort = QFontMetrics(schilder.font()).elidedText(
                titel, Qt.TextElideMode.ElideRight, vak.width()
            )
            schilder.drawText(vak, _LINKS, kort)
            schilder.setFont(self._letter)
        lijn = self._boven(self.rooster.geheel) - _TUSSEN // 2
        schilder.setPen(QColor(kleur.rand))
        schilder.drawLine(0, lijn, self.maten.rijkop, lijn)

    def paint_legenda(self, schilder: QPainter, kleur: Kleuren) -> None:
        """In the corner: what the figure and the two fillings mean."""
        regels = (
            ("%", translate("overlap", "aandeel")),
            ("vol", translate("overlap", "zeker hetzelfde")),
            ("gestreept", translate("overlap", "lijkt erop")),
            (ONBEKEND_TEKEN, translate("overlap", "niet bekend")),
        )
        hoogte = self._meter.height()
        boven = self.maten.kolomkop - len(regels) * hoogte - RUIMTE_KLEIN
        for nummer, (teken, tekst) in enumerate(regels):
            vak = QRect(RUIMTE_KLEIN, boven + nummer * hoogte, 22, hoogte)
            balk = QRectF(vak.left(), vak.center().y() - _BALK / 2 + 1, vak.width(), _BALK)
            schilder.setPen(QColor(kleur.gedempt))
            if teken == "vol":
                schilder.fillRect(balk, QColor(kleur.accent))
            elif teken == "gestreept":
                paint_arcering(schilder, balk, QColor(kleur.accent))
            else:
                schilder.drawText(vak, _MIDDEN, teken)
            rest = QRect(vak.right() + RUIMTE, vak.top(), self.maten.rijkop - 40, hoogte)
            elide = Qt.TextElideMode.ElideRight
            schilder.drawText(rest, _LINKS, self._meter.elidedText(tekst, elide, rest.width()))

    def _boven(self, rij: int) -> int:
        tussen = _TUSSEN if rij >= self.rooster.geheel else 0
        return self.maten.kolomkop + rij * self.maten.rij + tussen

    def _paint_cel(self, schilder: QPainter, kleur: Kleuren, rij: int, kolom: int) -> None:
        vak = QRectF(self.vak(rij, kolom))
        dekking = self.rooster.cel(rij, kolom)
        binnen = vak.adjusted(1, 1, 0, 0)
        aandeel = 0.0 if dekking is None else dekking.aandeel or 0.0
        schilder.fillRect(binnen, vlakkleur(kleur, aandeel))
        tekst = procent_of(dekking)
        is_niets = dekking is None or not dekking.aantal
        schilder.setPen(QColor(kleur.gedempt if is_niets else kleur.tekst))
        schilder.drawText(binnen.adjusted(0, 0, 0, -_BALK), _MIDDEN, tekst)
        if dekking is not None and dekking.totaal and dekking.aantal:
            balk = QRectF(binnen.left(), binnen.bottom() - _BALK, binnen.width(), _BALK)
            zeker, gelijkend = dekking.zeker, dekking.gelijkend
            totaal = dekking.totaal
            paint_balk(schilder, balk, kleur, zeker / totaal, gelijkend / totaal)
        schilder.setPen(QColor(kleur.rand))
        schilder.setBrush(Qt.BrushStyle.NoBrush)
        schilder.drawRect(vak)

    def _paint_naam(
        self, schilder: QPainter, kleur: Kleuren, vak: QRect, kolom: Matrixkolom
    ) -> None:
        hoogte = self._meter.height()
        onbekend = kolom.bekendheid is Bekendheid.ONBEKEND
        regels = list(self._regels(kolom, vak.width(), max(vak.height() // hoogte - 1, 1)))
        boven = vak.bottom() - (len(regels) + 1) * hoogte + 1
        if self.maten.kolom < _LIGGEND:
            boven = vak.top() + (vak.height() - (len(regels) + 1) * hoogte) // 2
        schilder.setFont(self._vet)
        schilder.setPen(QColor(kleur.gedempt if onbekend else kleur.tekst))
        kop = f"{kolom.crebo} {ONBEKEND_TEKEN}" if onbekend else kolom.crebo
        schilder.drawText(QRect(vak.left(), boven, vak.width(), hoogte), _LINKS, kop)
        schilder.setFont(self._letter)
        for nummer, regel in enumerate(regels, start=1):
            plek = QRect(vak.left(), boven + nummer * hoogte, vak.width(), hoogte)
            schilder.drawText(plek, _LINKS, regel)

    def _regels(self, kolom: Matrixkolom, breedte: int, aantal: int) -> Iterator[str]:
        """The name in so many lines at most; the last one ends in an ellipsis if it must."""
        naam = " ".join(kolom.naam.split())
        if kolom.soort is Kolomsoort.CROSSOVER:
            naam = translate("overlap", "cross-over {naam}").format(naam=naam)
        woorden = naam.split(" ")
        for nummer in range(aantal):
            if not woorden:
                return
            neem = 1
            while (
                neem < len(woorden)
                and self._meter.horizontalAdvance(" ".join(woorden[: neem + 1])) <= breedte
            ):
                neem += 1
            if nummer == aantal - 1:
                neem = len(woorden)
            regel, woorden = " ".join(woorden[:neem]), woorden[neem:]
            yield self._meter.elidedText(regel, Qt.TextElideMode.ElideRight, breedte)
