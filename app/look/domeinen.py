"""The 16 domains as a colour with two letters, so that colour is never the only carrier.

One set of colours serves light and dark: every pair differs by at least 18 (CIEDE2000) and the
letters have at least 4.5:1 on their swatch.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from app.look.schermen import densities

BADGEMAAT: Final = QSize(24, 16)
GEEN_DOMEIN: Final = ""
ONBEKEND: Final = "?"


class Domeinkleur(NamedTuple):
    """Letters, swatch and colour of the letters (``#rrggbb``)."""

    letters: str
    vlak: str
    tekst: str


_ZWART: Final = "#14161a"
_WIT: Final = "#ffffff"

DOMEINEN: Final = {
    "79000": Domeinkleur("BI", "#9a6804", _WIT),
    "79010": Domeinkleur("AH", "#d8b24b", _ZWART),
    "79020": Domeinkleur("TP", "#00c6ee", _ZWART),
    "79030": Domeinkleur("AL", "#0cccb1", _ZWART),
    "79040": Domeinkleur("MV", "#6d3086", _WIT),
    "79050": Domeinkleur("IC", "#004b93", _WIT),
    "79060": Domeinkleur("MO", "#a9234d", _WIT),
    "79070": Domeinkleur("TL", "#0089e7", _ZWART),
    "79080": Domeinkleur("HO", "#872d04", _WIT),
    "79090": Domeinkleur("EA", "#007f49", _WIT),
    "79100": Domeinkleur("VS", "#fd9660", _ZWART),
    "79110": Domeinkleur("UV", "#ec6677", _ZWART),
    "79120": Domeinkleur("HB", "#494f00", _WIT),
    "79130": Domeinkleur("TR", "#035455", _WIT),
    "79140": Domeinkleur("ZW", "#f894e7", _ZWART),
    "79160": Domeinkleur("VN", "#81b34f", _ZWART),
}
_OVERIG: Final = {
    "79150": DOMEINEN["79160"],
    GEEN_DOMEIN: Domeinkleur("-", "#6b7280", _WIT),
    ONBEKEND: Domeinkleur("?", "#6b7280", _WIT),
}


def domeinkleur(code: str) -> Domeinkleur:
    """Letters and colours for a domain code; "" = no domain, any other unknown code = unknown."""
    return DOMEINEN.get(code) or _OVERIG.get(code) or _OVERIG[ONBEKEND]


def paint_badge(schilder: QPainter, vak: QRectF, code: str) -> None:
    """Paint the letters of a domain on its swatch within this rectangle."""
    kleur = domeinkleur(code)
    schilder.save()
    schilder.setRenderHint(QPainter.RenderHint.Antialiasing)
    schilder.setPen(Qt.PenStyle.NoPen)
    schilder.setBrush(QColor(kleur.vlak))
    schilder.drawRoundedRect(vak, 3, 3)
    letter = QFont(schilder.font())
    letter.setPixelSize(round(vak.height() * 0.68))
    letter.setBold(True)
    schilder.setFont(letter)
    schilder.setPen(QColor(kleur.tekst))
    schilder.drawText(vak, Qt.AlignmentFlag.AlignCenter, kleur.letters)
    schilder.restore()


def domain_badge(code: str, maat: QSize = BADGEMAAT, dpr: float = 1.0) -> QPixmap:
    """The badge of a domain as a pixmap of ``maat`` logical pixels."""
    beeld = QPixmap(maat * dpr)
    beeld.setDevicePixelRatio(dpr)
    beeld.fill(Qt.GlobalColor.transparent)
    schilder = QPainter(beeld)
    paint_badge(schilder, QRectF(0, 0, maat.width(), maat.height()), code)
    schilder.end()
    return beeld


def domain_badge_icon(code: str) -> QIcon:
    """The badge of a domain as an icon; show it at ``BADGEMAAT``."""
    return _badge_icon(code, densities())


@lru_cache(maxsize=64)
def _badge_icon(code: str, dichtheden: tuple[float, ...]) -> QIcon:
    beeld = QIcon()
    for dpr in dichtheden:
        # Without its own pixmap Qt tints the badge of a selected row, which takes the contrast.
        for stand in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            beeld.addPixmap(domain_badge(code, dpr=dpr), stand)
    return beeld
