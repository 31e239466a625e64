"""How the matrix is painted: one call per cell that is in sight, from what the model has ready."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.look.focus import paint_focusring
from app.look.iconen import icon
from app.look.thema import ICOONMAAT, LICHT, RUIMTE_KLEIN, kleuren
from app.vergelijken.cellen import Vlak
from app.vergelijken.model import MatrixModel
from app.vergelijken.notitieteken import paint_notities
from app.vergelijken.rijen import Matrixrij, Matrixsoort

Index = QModelIndex | QPersistentModelIndex

RIJMAAT: Final = 24
"""The height of every row, in logical pixels."""
INSPRINGEN: Final = 14
PIJL: Final = 16
_TEKENS: Final = {Vlak.ANDERS: "≠", Vlak.ONBEKEND: "?"}
_TEKENBREEDTE: Final = 16
_BRONBREEDTE: Final = 108
_MET_BRON: Final = 380
"""From which width on a title leaves room for its source."""
_LINKS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RECHTS: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Penselen:
    """Everything that is painted with, in the colours of one palette; made once, not per cell."""

    def __init__(self, palet: QPalette, dichtheid: float) -> None:
        kleur = kleuren(palet)
        is_licht = kleur == LICHT
        self.palet, self.kleur, self.dichtheid = palet, kleur, dichtheid
        self.tekst, self.gedempt = QColor(kleur.tekst), QColor(kleur.gedempt)
        self.kerntaak = QColor(kleur.venster)
        self.huidig = _with_alpha(kleur.accent_vlak, 0.16 if is_licht else 0.3)
        self.lijn = _with_alpha(kleur.rand, 0.5)
        leeg = _with_alpha(kleur.gedempt, 0.42 if is_licht else 0.5)
        self.vlakken = {
            Vlak.ANDERS: QBrush(QColor(kleur.treffer_vlak)),
            Vlak.LEEG: QBrush(leeg, Qt.BrushStyle.BDiagPattern),
            Vlak.ONBEKEND: QBrush(QColor(kleur.vlak_om_en_om)),
        }
        self._iconen: dict[str, QPixmap] = {}

    def icoon(self, naam: str) -> QPixmap:
        """An icon as it is painted in a cell."""
        if naam not in self._iconen:
            maat = QSize(ICOONMAAT, ICOONMAAT)
            self._iconen[naam] = icon(naam).pixmap(maat, self.dichtheid)
        return self._iconen[naam]


def _with_alpha(naam: str, deel: float) -> QColor:
    kleur = QColor(naam)
    kleur.setAlphaF(deel)
    return kleur


@lru_cache(maxsize=20_000)
def elided(tekst: str, letter: str, breedte: int) -> str:
    """A text as it fits; ``letter`` is the font as text."""
    font = QFont()
    font.fromString(letter)
    return QFontMetrics(font).elidedText(tekst, Qt.TextElideMode.ElideRight, breedte)


class Rijtekening(QStyledItemDelegate):
    """What title and cells have in common: no work but painting, and the same height."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._letters: dict[bool, tuple[QFont, str]] = {}
        self._penselen: Penselen | None = None
        self.huidige_rij = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, RIJMAAT)

    def forget(self) -> None:
        """Take the font and the colours of the view again."""
        self._letters.clear()
        self._penselen = None

    def penselen(self, option: QStyleOptionViewItem) -> Penselen:
        """What to paint with."""
        if self._penselen is None:
            bord = self.parent()
            dichtheid = bord.devicePixelRatioF() if isinstance(bord, QWidget) else 1.0
            self._penselen = Penselen(QPalette(option.palette), dichtheid)
        return self._penselen

    def letter(self, option: QStyleOptionViewItem, *, vet: bool) -> tuple[QFont, str]:
        """The font to paint with, and its name in the memory of fitted texts."""
        if vet not in self._letters:
            font = QFont(option.font)
            font.setBold(vet)
            self._letters[vet] = font, font.toString()
        return self._letters[vet]

    def paint_vlak(self, painter: QPainter, vak: QRect, row: int, penselen: Penselen) -> None:
        """The row behind the cell: that of a kerntaak, the current one, or none."""
        if self._model.rij(row).soort is Matrixsoort.KERNTAAK:
            painter.fillRect(vak, penselen.kerntaak)
        if row == self.huidige_rij:
            painter.fillRect(vak, penselen.huidig)

    def paint_rand(
        self, painter: QPainter, option: QStyleOptionViewItem, penselen: Penselen
    ) -> None:
        """The line below and to the right, and the ring where the keyboard is."""
        vak = option.rect
        painter.fillRect(vak.left(), vak.bottom(), vak.width(), 1, penselen.lijn)
        painter.fillRect(vak.right(), vak.top(), 1, vak.height(), penselen.lijn)
        if option.state & QStyle.StateFlag.State_HasFocus:
            for binnen in (0, 1):
                ring = vak.adjusted(binnen, binnen, -binnen, -binnen)
                paint_focusring(painter, ring, False, penselen.palet)


class Celtekening(Rijtekening):
    """An icon, a few words, and signs: of notes, and that it is not as that of the base column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        penselen, row = self.penselen(option), index.row()
        beeld = self._model.beeld(row, index.column() - 1)
        vak = option.rect
        self.paint_vlak(painter, vak, row, penselen)
        if beeld.vlak is not Vlak.GELIJK:
            painter.fillRect(vak, penselen.vlakken[beeld.vlak])
        font, naam = self.letter(option, vet=False)
        painter.setFont(font)
        binnen = vak.adjusted(RUIMTE_KLEIN, 0, -RUIMTE_KLEIN, 0)
        if teken := _TEKENS.get(beeld.vlak, _TEKENS[Vlak.ANDERS] if beeld.is_anders else ""):
            painter.setPen(penselen.tekst)
            painter.drawText(binnen, _RECHTS, teken)
            binnen.adjust(0, 0, -_TEKENBREEDTE, 0)
        if telling := self._model.notities(row, index.column() - 1):
            breed = paint_notities(painter, binnen, telling, penselen.kleur, penselen.dichtheid)
            binnen.adjust(0, 0, -breed, 0)
        if beeld.icoon:
            _paint_icon(painter, penselen.icoon(beeld.icoon), binnen)
        # Words stand below each other, with an icon or without.
        binnen.adjust(ICOONMAAT + RUIMTE_KLEIN, 0, 0, 0)
        is_rij = self._model.rij(row).is_rij
        stil = beeld.vlak is Vlak.LEEG or (beeld.vlak is Vlak.GELIJK and not is_rij)
        painter.setPen(penselen.gedempt if stil else penselen.tekst)
        painter.drawText(binnen, _LINKS, elided(beeld.tekst, naam, binnen.width()))
        self.paint_rand(painter, option, penselen)


class Titeltekening(Rijtekening):
    """An arrow to fold, an icon, the title, and its source where there is room."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        penselen, row = self.penselen(option), index.row()
        rij = self._model.rij(row)
        self.paint_vlak(painter, option.rect, row, penselen)
        vak = option.rect.adjusted(2 + rij.diepte * INSPRINGEN, 0, -RUIMTE_KLEIN, 0)
        if rij.is_open is not None:
            _paint_pijl(painter, vak, penselen.gedempt, is_open=rij.is_open)
        vak.adjust(PIJL, 0, 0, 0)
        if rij.is_rij:
            _paint_icon(painter, penselen.icoon(str(rij.rij.soort)), vak)
            vak.adjust(ICOONMAAT + RUIMTE_KLEIN, 0, 0, 0)
        if rij.is_rij and rij.rij.bron and option.rect.width() >= _MET_BRON:
            font, naam = self.letter(option, vet=False)
            painter.setFont(font)
            painter.setPen(penselen.gedempt)
            painter.drawText(vak, _RECHTS, elided(rij.rij.bron, naam, _BRONBREEDTE))
            vak.adjust(0, 0, -_BRONBREEDTE - RUIMTE_KLEIN, 0)
        font, naam = self.letter(option, vet=rij.soort is Matrixsoort.KERNTAAK)
        painter.setFont(font)
        painter.setPen(penselen.tekst if rij.is_rij else penselen.gedempt)
        painter.drawText(vak, _LINKS, elided(self._model.titel(row), naam, vak.width()))
        self.paint_rand(painter, option, penselen)


def pijlvak(rij: Matrixrij, vak: QRect) -> QRect:
    """Where the arrow of a row is, within the rectangle of its title."""
    return QRect(vak.left() + rij.diepte * INSPRINGEN, vak.top(), PIJL + 4, vak.height())


def _paint_icon(painter: QPainter, beeld: QPixmap, vak: QRect) -> None:
    painter.drawPixmap(vak.left(), vak.top() + (vak.height() - ICOONMAAT) // 2, beeld)


def _paint_pijl(painter: QPainter, vak: QRect, kleur: QColor, *, is_open: bool) -> None:
    """A small triangle: right when folded, down when open."""
    x, y = vak.left() + 7, vak.center().y() + 1
    punten = (
        [QPoint(x - 4, y - 2), QPoint(x + 4, y - 2), QPoint(x, y + 3)]
        if is_open
        else [QPoint(x - 2, y - 4), QPoint(x - 2, y + 4), QPoint(x + 3, y)]
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(kleur)
    painter.drawPolygon(punten)
    painter.restore()
