"""The picture of the flow: from domains by way of kwalificaties to my kerntaken."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.detailpaneel.woorden import one_line
from app.look.domeinen import BADGEMAAT, domeinkleur, paint_badge
from app.look.thema import DONKER, RUIMTE_KLEIN, Kleuren, kleuren
from app.overlap.afbeelding import Bewaarbaar
from app.overlap.beeld import Beeld
from app.overlap.stroomindeling import Band, Knoop, Stroomindeling, Vak
from app.overlap.woorden import bron_in_woorden, domein_in_woorden, domeincode
from composer.overlap.stroom import Domeinsoort, Stroom, Stroombron, Stroomdomein
from composer.percentage import percentage

translate = QCoreApplication.translate

_BEWAARMAAT: Final = QSize(1200, 600)
_STREEP: Final = 4
_LICHTER: Final = 170
_GEWOON: Final = 0.34
_ACHTER: Final = 0.14
_VOOR: Final = 0.62
"""How much of its colour a band has: usually, when another is chosen, when it is chosen."""


class Stroombeeld(Beeld[Knoop]):
    """Arrows go from box to box; the bands of the box that the keys are at come forward."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stroom = Stroom((), ())
        self.lay_out()

    def show_stroom(self, stroom: Stroom) -> None:
        """Show this flow; the keys stay at the same box where it is still there."""
        self.stroom = stroom
        self.lay_out()
        if self.plek is not None:
            self.plek = _same_box(self.plek, self.indeling)
        self.show_again()

    def bewaarbaar(self, naam: str, titel: str) -> Bewaarbaar:
        """The whole picture, to save; nothing in it is chosen."""
        indeling = self._laid_out(_BEWAARMAAT)
        maat = indeling.maat

        def teken(schilder: QPainter, kleur: Kleuren) -> None:
            schilder.setFont(self.font())
            self._paint(schilder, kleur, indeling, None)

        return Bewaarbaar(naam, titel, maat, teken)

    def lay_out(self) -> None:
        rand = 2 * RUIMTE_KLEIN
        self.indeling = self._laid_out(self.viewport().size() - QSize(rand, rand))

    def maat(self) -> QSize:
        return self.indeling.maat + QSize(2 * RUIMTE_KLEIN, 2 * RUIMTE_KLEIN)

    def vak_van(self, plek: Knoop) -> QRect:
        return self.indeling.vakken[plek].plaats.translated(RUIMTE_KLEIN, RUIMTE_KLEIN)

    def plek_bij(self, punt: QPoint) -> Knoop | None:
        alle = (vak for laag in self.indeling.lagen for vak in laag)
        return next((vak.knoop for vak in alle if self.vak_van(vak.knoop).contains(punt)), None)

    def plek_naast(self, plek: Knoop | None, dx: int, dy: int) -> Knoop | None:
        lagen = self.indeling.lagen
        if not lagen[0]:
            return None
        if plek is None:
            return lagen[0][0].knoop
        vak = self.indeling.vakken[plek]
        laag = lagen[min(max(vak.laag + dx, 0), len(lagen) - 1)]
        if dx:
            # The nearest one opposite.
            midden = vak.plaats.center().y()
            return min(laag, key=lambda v: abs(v.plaats.center().y() - midden)).knoop
        nummer = [v.knoop for v in laag].index(plek) + dy
        return laag[min(max(nummer, 0), len(laag) - 1)].knoop

    def uitleg_van(self, plek: Knoop) -> str:
        vak = self.indeling.vakken[plek]
        return f"{naam_van(plek)}\n{aandeel_van(vak.aantal, self.stroom.totaal)}"

    def paint(self, schilder: QPainter) -> None:
        schilder.translate(-self.offset())
        schilder.translate(RUIMTE_KLEIN, RUIMTE_KLEIN)
        gekozen = self.plek if self.hasFocus() else None
        self._paint(schilder, kleuren(self.palette()), self.indeling, gekozen)
        schilder.translate(-RUIMTE_KLEIN, -RUIMTE_KLEIN)
        self.paint_ring(schilder)

    def _laid_out(self, maat: QSize) -> Stroomindeling:
        regel = max(self.fontMetrics().height(), BADGEMAAT.height())
        return Stroomindeling(self.stroom, maat.width(), maat.height(), regel)

    def _paint(
        self, schilder: QPainter, kleur: Kleuren, indeling: Stroomindeling, gekozen: Knoop | None
    ) -> None:
        for band in sorted(indeling.banden, key=lambda band: gekozen in (band.van, band.naar)):
            self._paint_band(schilder, kleur, band, gekozen)
        for laag in indeling.lagen:
            for vak in laag:
                self._paint_vak(schilder, kleur, vak)

    def _paint_band(
        self, schilder: QPainter, kleur: Kleuren, band: Band, gekozen: Knoop | None
    ) -> None:
        deel = _GEWOON
        if gekozen is not None:
            deel = _VOOR if gekozen in (band.van, band.naar) else _ACHTER
        vulling = _kleur_van(band.domein, kleur)
        schilder.setPen(QPen(vulling, 0.6))
        vulling.setAlphaF(deel)
        schilder.setBrush(vulling)
        schilder.drawPath(band.vorm)

    def _paint_vak(self, schilder: QPainter, kleur: Kleuren, vak: Vak) -> None:
        plaats = QRectF(vak.plaats).adjusted(0.5, 0.5, -0.5, -0.5)
        schilder.setPen(QColor(kleur.rand_invoer))
        schilder.setBrush(QColor(kleur.vlak))
        schilder.drawRect(plaats)
        domein = _domein_of(vak.knoop)
        if domein is not None:
            streep = QRectF(plaats.left(), plaats.top(), _STREEP, plaats.height())
            schilder.fillRect(streep, _kleur_van(domein, kleur))
        binnen = vak.plaats.adjusted(_STREEP + RUIMTE_KLEIN, 0, -RUIMTE_KLEIN, 0)
        rechts = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        schilder.setPen(QColor(kleur.gedempt))
        schilder.drawText(binnen, rechts, str(vak.aantal))
        meter = QFontMetrics(schilder.font())
        binnen.setRight(binnen.right() - meter.horizontalAdvance(f"  {vak.aantal}"))
        if isinstance(vak.knoop, Stroomdomein) and domein is not None:
            binnen = self._paint_badge(schilder, binnen, domein)
        schilder.setPen(QColor(kleur.tekst))
        kop, rest = parts_of(vak.knoop)
        links = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if kop:
            gewoon = schilder.font()
            vet = QFont(gewoon)
            vet.setBold(True)
            schilder.setFont(vet)
            schilder.drawText(binnen, links, kop)
            binnen.setLeft(binnen.left() + QFontMetrics(vet).horizontalAdvance(f"{kop}  "))
            schilder.setFont(gewoon)
        kort = meter.elidedText(rest, Qt.TextElideMode.ElideRight, binnen.width())
        schilder.drawText(binnen, links, kort)

    def _paint_badge(self, schilder: QPainter, vak: QRect, domein: Stroomdomein) -> QRect:
        if domein.soort is Domeinsoort.ZONDER_BRON:
            return vak
        boven = vak.center().y() - BADGEMAAT.height() / 2 + 1
        badge = QRectF(vak.left(), boven, BADGEMAAT.width(), BADGEMAAT.height())
        paint_badge(schilder, badge, domeincode(domein))
        return vak.adjusted(BADGEMAAT.width() + RUIMTE_KLEIN, 0, 0, 0)


def parts_of(knoop: Knoop) -> tuple[str, str]:
    """What is bold in a box, and what comes behind it."""
    if isinstance(knoop, Stroomdomein):
        return "", domein_in_woorden(knoop)
    if isinstance(knoop, Stroombron):
        return (knoop.crebo, one_line(knoop.naam)) if knoop.crebo else ("", bron_in_woorden(knoop))
    return knoop.code, one_line(knoop.titel)


def naam_van(knoop: Knoop) -> str:
    """A box in words."""
    return "  ".join(filter(None, parts_of(knoop)))


def aandeel_van(aantal: int, totaal: int) -> str:
    """``5 van de 16 onderdelen (31%)``."""
    zin = translate("overlap", "{aantal} van de {totaal} onderdelen ({procent}%)")
    return zin.format(aantal=aantal, totaal=totaal, procent=percentage(aantal / totaal))


def _domein_of(knoop: Knoop) -> Stroomdomein | None:
    if isinstance(knoop, Stroomdomein):
        return knoop
    return knoop.domein if isinstance(knoop, Stroombron) else None


def _kleur_van(domein: Stroomdomein, kleur: Kleuren) -> QColor:
    """The colour of a domain; lighter in the dark, where the darkest would not be seen."""
    vlak = QColor(domeinkleur(domeincode(domein)).vlak)
    return vlak.lighter(_LICHTER) if kleur == DONKER else vlak


def _same_box(plek: Knoop, indeling: Stroomindeling) -> Knoop | None:
    """The box that stands for the same now; its name or title may have changed."""

    def key(knoop: Knoop) -> object:
        if isinstance(knoop, Stroomdomein):
            return knoop.soort, knoop.code
        return knoop.crebo if isinstance(knoop, Stroombron) else knoop.id

    alle = (vak.knoop for laag in indeling.lagen for vak in laag)
    return next((k for k in alle if type(k) is type(plek) and key(k) == key(plek)), None)
