"""The one hue of the pictures: the more, the fuller; text on it keeps its contrast."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.look.thema import LICHT, Kleuren

_LEEGST: Final = 0.08
_VOLST: Final = {True: 0.62, False: 0.92}
"""How much of the hue a full cell has, by whether the theme is the light one: more of it would
take the contrast of the text (4.5:1, guarded by a test)."""
_STAP: Final = 4.0
"""Distance of the hatching, in logical pixels."""


def vlakkleur(kleur: Kleuren, aandeel: float) -> QColor:
    """The colour of a cell that holds this share (0..1)."""
    deel = _LEEGST + (_VOLST[kleur == LICHT] - _LEEGST) * aandeel if aandeel else 0.0
    van, naar = QColor(kleur.vlak), QColor(kleur.accent_vlak)
    return QColor.fromRgbF(
        *(
            a + (b - a) * deel
            for a, b in (
                (van.redF(), naar.redF()),
                (van.greenF(), naar.greenF()),
                (van.blueF(), naar.blueF()),
            )
        )
    )


def paint_balk(
    schilder: QPainter, vak: QRectF, kleur: Kleuren, zeker: float, gelijkend: float
) -> None:
    """Paint what is surely the same solid and what is alike hatched, from the left (0..1)."""
    schilder.fillRect(vak, QColor(kleur.vlak))
    vol = QRectF(vak.left(), vak.top(), vak.width() * zeker, vak.height())
    schilder.fillRect(vol, QColor(kleur.accent))
    if gelijkend:
        paint_arcering(
            schilder,
            QRectF(vol.right(), vak.top(), vak.width() * gelijkend, vak.height()),
            QColor(kleur.accent),
        )


def paint_arcering(schilder: QPainter, vak: QRectF, kleur: QColor) -> None:
    """Hatch a low rectangle; as lines within it, because not every SVG reader knows clipping."""
    schilder.save()
    schilder.setPen(kleur)
    schilder.setBrush(Qt.BrushStyle.NoBrush)
    schilder.drawRect(vak.adjusted(0.5, 0.5, -0.5, -0.5))
    hoogte = min(vak.height(), vak.width())
    x = vak.left()
    while x + hoogte <= vak.right():
        schilder.drawLine(QPointF(x, vak.top() + hoogte), QPointF(x + hoogte, vak.top()))
        x += _STAP
    schilder.restore()
