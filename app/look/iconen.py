"""The line icons of ``resources/iconen``, in the colours of the palette.

An icon is made of pixmaps in the present colours; ``set_icon`` remembers the name on the action or
button, so that ``renew_icons`` can give it the icon in the new colours after a change of theme.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from app.look.thema import kleuren
from kwalificatiestructuur.resources_path import RESOURCES

ICONENMAP: Final = RESOURCES / "iconen"

_KLEUR_VAN: Final = {
    "error": "fout",
    "warning": "waarschuwing",
    "info": "info",
    "ok": "goed",
    "deviation": "waarschuwing",
    "unknown": "gedempt",
}
# 100, 125, 150, 175, 200, 250 and 300 % of 16 pixels, and 24 pixels at 200 % is 48.
_MATEN: Final = (16, 20, 24, 28, 32, 40, 48, 64)
_EIGENSCHAP: Final = "icoon"


def icon(naam: str) -> QIcon:
    """The icon in the present colours; raises ``KeyError`` for an unknown name."""
    palet = QGuiApplication.palette()
    gewoon = getattr(kleuren(palet), _KLEUR_VAN.get(naam, "tekst"))
    uit = palet.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    gekozen = palet.color(QPalette.ColorRole.HighlightedText).name()
    return _icon(naam, gewoon, uit, gekozen)


def pixmap(naam: str, maat: int, kleur: str, dpr: float = 1.0) -> QPixmap:
    """One icon as a square of ``maat`` logical pixels in one colour (``#rrggbb``)."""
    beeld = _render(naam, round(maat * dpr), kleur)
    beeld.setDevicePixelRatio(dpr)
    return beeld


def set_icon(doel: QAction | QAbstractButton, naam: str) -> None:
    """Give an action or button this icon, and let ``renew_icons`` find it."""
    doel.setProperty(_EIGENSCHAP, naam)
    doel.setIcon(icon(naam))


def renew_icons(wortel: QObject) -> None:
    """Make every icon under this object again; call it after a change of theme."""
    for doel in (wortel, *wortel.findChildren(QObject)):
        naam = doel.property(_EIGENSCHAP)
        if naam and isinstance(doel, QAction | QAbstractButton):
            doel.setIcon(icon(naam))


@lru_cache(maxsize=256)
def _icon(naam: str, gewoon: str, uit: str, gekozen: str) -> QIcon:
    beeld = QIcon()
    for stand, kleur in (
        (QIcon.Mode.Normal, gewoon),
        (QIcon.Mode.Disabled, uit),
        (QIcon.Mode.Selected, gekozen),
    ):
        for maat in _MATEN:
            beeld.addPixmap(_render(naam, maat, kleur), stand)
    return beeld


def _render(naam: str, maat: int, kleur: str) -> QPixmap:
    svg = _bron(naam).replace("currentColor", QColor(kleur).name())
    beeld = QPixmap(QSize(maat, maat))
    beeld.fill(Qt.GlobalColor.transparent)
    schilder = QPainter(beeld)
    QSvgRenderer(QByteArray(svg.encode())).render(schilder, QRectF(0, 0, maat, maat))
    schilder.end()
    return beeld


@lru_cache(maxsize=64)
def _bron(naam: str) -> str:
    try:
        return (ICONENMAP / f"{naam}.svg").read_text(encoding="utf-8")
    except FileNotFoundError as fout:
        raise KeyError(naam) from fout
