"""A bar with each domain's share of the werkprocessen, and a legend below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.look.domeinen import BADGEMAAT, domeinkleur, paint_badge
from app.look.thema import RUIMTE_GROOT, RUIMTE_KLEIN, kleuren
from app.samenstelling.bronnen import Domeinaandeel
from app.samenstelling.cellen import domeinnaam
from composer.percentage import percentage

_HOOGTE = 20


class Domeinbalk(QWidget):
    """Shows shares; each piece says in its tooltip of how many werkprocessen it is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aandelen: tuple[Domeinaandeel, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def show_aandelen(self, aandelen: Sequence[Domeinaandeel]) -> None:
        """Show these shares, largest first."""
        if self._aandelen != tuple(aandelen):
            self._aandelen = tuple(aandelen)
            self._describe()
            self.update()

    def uitleg(self, aandeel: Domeinaandeel) -> str:
        """A share in words."""
        zin = self.tr("{naam}: {procent} %, {aantal} van {totaal} werkprocessen")
        return zin.format(
            naam=domeinnaam(aandeel.domein, aandeel.domeinnaam),
            procent=_procent(aandeel),
            aantal=aandeel.aantal,
            totaal=aandeel.totaal,
        )

    def sizeHint(self) -> QSize:
        return QSize(320, _HOOGTE + RUIMTE_KLEIN + self._legendahoogte())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        schilder = QPainter(self)
        schilder.setRenderHint(QPainter.RenderHint.Antialiasing)
        balk = QRectF(0.5, 0.5, self.width() - 1, _HOOGTE - 1)
        vorm = QPainterPath()
        vorm.addRoundedRect(balk, 3, 3)
        kleur = kleuren(self.palette())
        if not self._aandelen:
            schilder.setPen(QColor(kleur.rand))
            schilder.drawPath(vorm)
            schilder.setPen(QColor(kleur.gedempt))
            schilder.drawText(balk, Qt.AlignmentFlag.AlignCenter, self._leeg())
            return
        schilder.setClipPath(vorm)
        for aandeel, vak in self._vakken():
            self._paint_vak(schilder, aandeel, vak)
        schilder.setClipping(False)
        self._paint_legenda(schilder)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            uitleg = next(
                (self.uitleg(a) for a, vak in self._raakvlakken() if vak.contains(event.pos())), ""
            )
            QToolTip.showText(event.globalPos(), uitleg, self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
            self.update()
        super().changeEvent(event)

    def _leeg(self) -> str:
        return self.tr("Nog geen werkprocessen gekozen")

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Aandeel per opleidingsdomein"))
        delen = "; ".join(self.uitleg(aandeel) for aandeel in self._aandelen)
        self.setAccessibleDescription(delen or self._leeg())

    def _legendahoogte(self) -> int:
        return max(self.fontMetrics().height(), BADGEMAAT.height())

    def _vakken(self) -> Iterator[tuple[Domeinaandeel, QRect]]:
        """The pieces of the bar; the edges are rounded together, so no gaps come."""
        geteld = 0
        for aandeel in self._aandelen:
            links = round(self.width() * geteld / aandeel.totaal)
            geteld += aandeel.aantal
            rechts = round(self.width() * geteld / aandeel.totaal)
            yield aandeel, QRect(links, 0, rechts - links, _HOOGTE)

    def _paint_vak(self, schilder: QPainter, aandeel: Domeinaandeel, vak: QRect) -> None:
        kleur = domeinkleur(aandeel.domein)
        schilder.fillRect(vak, QColor(kleur.vlak))
        schilder.fillRect(QRect(vak.right(), 0, 1, _HOOGTE), self.palette().window())
        schilder.setPen(QColor(kleur.tekst))
        for tekst in (f"{kleur.letters}  {_procent(aandeel)} %", kleur.letters):
            if self.fontMetrics().horizontalAdvance(tekst) <= vak.width() - 4:
                schilder.drawText(vak, Qt.AlignmentFlag.AlignCenter, tekst)
                break

    def _paint_legenda(self, schilder: QPainter) -> None:
        schilder.setPen(QColor(kleuren(self.palette()).gedempt))
        for aandeel, vak in self._legenda():
            badge = QRectF(vak.left(), vak.center().y() - BADGEMAAT.height() / 2 + 1, 0, 0)
            badge.setSize(BADGEMAAT.toSizeF())
            paint_badge(schilder, badge, aandeel.domein)
            tekst = vak.adjusted(BADGEMAAT.width() + RUIMTE_KLEIN, 0, 0, 0)
            naam = self.fontMetrics().elidedText(
                self._opschrift(aandeel), Qt.TextElideMode.ElideRight, tekst.width()
            )
            schilder.drawText(
                tekst, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, naam
            )

    def _opschrift(self, aandeel: Domeinaandeel) -> str:
        return domeinnaam(aandeel.domein, aandeel.domeinnaam)

    def _legenda(self) -> Iterator[tuple[Domeinaandeel, QRect]]:
        """Where each name stands; short ones in full, the long ones share what is left."""
        # Two pixels more than the text: Qt rounds the width of a text in more than one way.
        rand = BADGEMAAT.width() + RUIMTE_KLEIN + 2
        meter = self.fontMetrics()
        nodig = [rand + meter.horizontalAdvance(self._opschrift(a)) for a in self._aandelen]
        over = self.width() - RUIMTE_GROOT * (len(nodig) - 1)
        breedten = dict.fromkeys(range(len(nodig)), 0)
        for rang, nummer in enumerate(sorted(breedten, key=nodig.__getitem__)):
            breedten[nummer] = min(nodig[nummer], over // (len(nodig) - rang))
            over -= breedten[nummer]
        links = 0
        for nummer, aandeel in enumerate(self._aandelen):
            breedte = breedten[nummer]
            yield aandeel, QRect(links, _HOOGTE + RUIMTE_KLEIN, breedte, self._legendahoogte())
            links += breedte + RUIMTE_GROOT

    def _raakvlakken(self) -> Iterator[tuple[Domeinaandeel, QRect]]:
        yield from self._vakken()
        yield from self._legenda()


def _procent(aandeel: Domeinaandeel) -> int:
    return percentage(aandeel.aantal / aandeel.totaal)
