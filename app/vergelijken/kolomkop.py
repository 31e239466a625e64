"""The heads of the columns: name, kind, and which one is the base; dragged to another place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.look.iconen import icon
from app.look.thema import ICOONMAAT, RUIMTE, RUIMTE_KLEIN, kleuren
from app.vergelijken.model import TITEL, MatrixModel
from app.vergelijken.notitieteken import paint_notities

_NAAMREGELS: Final = 2


class Koppen(QHeaderView):
    """A double click compares with that column."""

    basis_gevraagd = Signal(int)
    """(section)."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(72)

    def sizeHint(self) -> QSize:
        regels = (_NAAMREGELS + 1) * self.fontMetrics().lineSpacing()
        return QSize(super().sizeHint().width(), regels + 2 * RUIMTE_KLEIN)

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        sectie = self.logicalIndexAt(e.position().toPoint())
        if sectie > TITEL and self.cursor().shape() is not Qt.CursorShape.SplitHCursor:
            self.basis_gevraagd.emit(sectie)
            return
        super().mouseDoubleClickEvent(e)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        kleur = kleuren(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(kleur.venster))
        painter.setPen(QColor(kleur.rand))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        vak = rect.adjusted(RUIMTE, RUIMTE_KLEIN, -RUIMTE_KLEIN, -RUIMTE_KLEIN)
        regel = self.fontMetrics().lineSpacing()
        if logicalIndex == TITEL:
            painter.setPen(QColor(kleur.gedempt))
            titel = self._model.headerData(TITEL, Qt.Orientation.Horizontal)
            painter.drawText(vak, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, titel)
        else:
            self._paint_kolom(painter, vak, logicalIndex - 1, regel)
        painter.restore()

    def _paint_kolom(self, painter: QPainter, vak: QRect, plek: int, regel: int) -> None:
        stand = self._model.stand
        if plek >= len(stand.koppen):
            return
        kleur, kop, is_basis = kleuren(self.palette()), stand.koppen[plek], plek == stand.basis
        onder = QRect(vak.left(), vak.bottom() - regel + 1, vak.width(), regel)
        if is_basis:
            boven = onder.top() + (regel - ICOONMAAT) // 2
            maat = QRect(onder.left(), boven, ICOONMAAT, ICOONMAAT)
            icon("pin").paint(painter, maat)
            onder.adjust(ICOONMAAT + 2, 0, 0, 0)
        if telling := self._model.kopnotities(plek):
            dichtheid = self.devicePixelRatioF()
            onder.adjust(0, 0, -paint_notities(painter, onder, telling, kleur, dichtheid), 0)
        painter.setPen(QColor(kleur.accent if is_basis else kleur.gedempt))
        basis = self.tr("basis")
        soort = f"{basis} · {kop.soort}" if is_basis else kop.soort
        meter = self.fontMetrics()
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            onder, Qt.AlignmentFlag.AlignLeft, meter.elidedText(soort, elide, onder.width())
        )
        letter = QFont(self.font())
        letter.setBold(True)
        painter.setFont(letter)
        painter.setPen(QColor(kleur.tekst))
        naam = QRect(vak.left(), vak.top(), vak.width(), _NAAMREGELS * regel)
        for nummer, tekst in enumerate(two_lines(kop.naam, QFontMetrics(letter), vak.width())):
            lijn = QRect(naam.left(), naam.top() + nummer * regel, naam.width(), regel)
            painter.drawText(lijn, Qt.AlignmentFlag.AlignLeft, tekst)


def two_lines(tekst: str, meter: QFontMetrics, breedte: int) -> tuple[str, ...]:
    """A name on at most two lines, broken between words; what does not fit has dots for it.

    Its end stays in sight: that tells columns of one name apart.
    """
    woorden = tekst.split()
    eerste = ""
    while woorden and meter.horizontalAdvance(f"{eerste} {woorden[0]}".strip()) <= breedte:
        eerste = f"{eerste} {woorden.pop(0)}".strip()
    if not eerste and woorden:
        eerste = meter.elidedText(woorden.pop(0), Qt.TextElideMode.ElideRight, breedte)
    if not woorden:
        return (eerste,)
    return eerste, meter.elidedText(" ".join(woorden), Qt.TextElideMode.ElideMiddle, breedte)
