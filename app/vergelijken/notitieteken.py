"""The sign of notes: a filled balloon with how many wait, an open ring with how many are settled.

So the two differ in form as well as in colour.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from app.look.thema import Kleuren
from composer.beoordelen.notitietellingen import Notitietelling

_HOOG: Final = 16
_STAART: Final = 3.0
_TUSSEN: Final = 3
_HOOGSTENS: Final = 99
_LETTER: Final = 0.82


def paint_notities(
    painter: QPainter, vak: QRect, telling: Notitietelling, kleur: Kleuren, dichtheid: float
) -> int:
    """Paint the signs at the right of this rectangle; gives how wide they are with what is between.

    What does not fit in it is not painted.
    """
    breedte = 0
    for aantal, is_open in ((telling.aantal - telling.open, False), (telling.open, True)):
        if not aantal:
            continue
        teken = sign_of(aantal, kleur, dichtheid, is_open=is_open)
        nodig = round(teken.deviceIndependentSize().width())
        if breedte + nodig > vak.width():
            break
        boven = vak.top() + (vak.height() - _HOOG) // 2
        painter.drawPixmap(vak.right() + 1 - breedte - nodig, boven, teken)
        breedte += nodig + _TUSSEN
    return breedte


@lru_cache(maxsize=256)
def sign_of(aantal: int, kleur: Kleuren, dichtheid: float, *, is_open: bool) -> QPixmap:
    """The sign of so many notes, in these colours; made once."""
    tekst = str(aantal) if aantal <= _HOOGSTENS else f"{_HOOGSTENS}+"
    letter = QFont()
    letter.setPointSizeF(letter.pointSizeF() * _LETTER)
    letter.setBold(is_open)
    breedte = max(_HOOG, round(QFontMetricsF(letter).horizontalAdvance(tekst)) + 8)
    beeld = QPixmap(round(breedte * dichtheid), round(_HOOG * dichtheid))
    beeld.setDevicePixelRatio(dichtheid)
    beeld.fill(Qt.GlobalColor.transparent)
    vlak = QRectF(0.5, 0.5, breedte - 1, _HOOG - 1 - _STAART)
    schilder = QPainter(beeld)
    schilder.setRenderHint(QPainter.RenderHint.Antialiasing)
    schilder.setFont(letter)
    if is_open:
        schilder.fillPath(_balloon(vlak), QColor(kleur.accent_vlak))
        schilder.setPen(QColor(kleur.op_accent))
    else:
        vlak.translate(0, _STAART // 2)
        schilder.setPen(QPen(QColor(kleur.gedempt), 1))
        schilder.drawRoundedRect(vlak, vlak.height() / 2, vlak.height() / 2)
    schilder.drawText(vlak, Qt.AlignmentFlag.AlignCenter, tekst)
    schilder.end()
    return beeld


def _balloon(vlak: QRectF) -> QPainterPath:
    vorm = QPainterPath()
    vorm.addRoundedRect(vlak, 3, 3)
    staart = QPainterPath(QPointF(vlak.left() + 3, vlak.bottom() - 1))
    staart.lineTo(vlak.left() + 3, vlak.bottom() + _STAART)
    staart.lineTo(vlak.left() + 8, vlak.bottom() - 1)
    staart.closeSubpath()
    return vorm.united(staart)
