"""The line icons of ``resources/iconen``, in the colours of the palette.

An icon is made of pixmaps in the present colours; ``set_icon`` remembers the name on the action or
button, so that ``renew_icons`` can give it the icon in the new colours after a change of theme.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from app.look.schermen import densities
from app.look.thema import Kleuren, kleuren
from kwalificatiestructuur.resources_path import RESOURCES


class Icoonkleuren(NamedTuple):
    """What icons are made in: as usual, of something disabled and of a selected row."""

    gewoon: Kleuren
    uit: str
    gekozen: str


ICONENMAP: Final = RESOURCES / "iconen"

_KLEUR_VAN: Final = {
    "error": "fout",
    "warning": "waarschuwing",
    "info": "info",
    "ok": "goed",
    "deviation": "waarschuwing",
    "unknown": "gedempt",
}
_MATEN: Final = (16, 24, 32)
"""In logical pixels; each is made for the density of every screen, and of no other."""
_EIGENSCHAP: Final = "icoon"
_GEBRUIKT: Final[set[Icoonkleuren]] = set()
"""In which colours there are icons."""


def icon(naam: str) -> QIcon:
    """The icon in the present colours; raises ``KeyError`` for an unknown name."""
    kleur = _present()
    _GEBRUIKT.add(kleur)
    return _icon(naam, kleur, densities())


def pixmap(naam: str, maat: int, kleur: str, dpr: float = 1.0) -> QPixmap:
    """One icon as a square of ``maat`` logical pixels in one colour (``#rrggbb``)."""
    beeld = _draw(_shape(naam, kleur), round(maat * dpr))
    beeld.setDevicePixelRatio(dpr)
    return beeld


def set_icon(doel: QAction | QAbstractButton, naam: str) -> None:
    """Give an action or button this icon, and let ``renew_icons`` find it."""
    name_icon(doel, naam)
    doel.setIcon(icon(naam))


def name_icon(doel: QAction | QAbstractButton, naam: str) -> None:
    """Say which icon it has; it is made by ``show_icons``, before anyone sees it."""
    doel.setProperty(_EIGENSCHAP, naam)


def show_icons(doelen: Iterable[QAction | QAbstractButton]) -> None:
    """Make the icons of these that only have a name for it yet."""
    for doel in doelen:
        if (naam := doel.property(_EIGENSCHAP)) and doel.icon().isNull():
            doel.setIcon(icon(naam))


def renew_icons(wortel: QObject) -> None:
    """Make every icon under this object again; call it after a change of theme.

    Qt tells of a palette also where nothing is different, and at the start of everything.
    """
    if {_present()} >= _GEBRUIKT:
        return
    for doel in (wortel, *wortel.findChildren(QObject)):
        naam = doel.property(_EIGENSCHAP)
        if naam and isinstance(doel, QAction | QAbstractButton):
            doel.setIcon(icon(naam))


def _present() -> Icoonkleuren:
    palet = QGuiApplication.palette()
    return Icoonkleuren(
        kleuren(palet),
        palet.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name(),
        palet.color(QPalette.ColorRole.HighlightedText).name(),
    )


@lru_cache(maxsize=256)
def _icon(naam: str, kleur: Icoonkleuren, dichtheden: tuple[float, ...]) -> QIcon:
    beeld = QIcon()
    vorm = _shape(naam, getattr(kleur.gewoon, _KLEUR_VAN.get(naam, "tekst")))
    for maat in sorted({round(maat * dpr) for maat in _MATEN for dpr in dichtheden}):
        gewoon = _draw(vorm, maat)
        beeld.addPixmap(gewoon, QIcon.Mode.Normal)
        beeld.addPixmap(_tint(gewoon, kleur.uit), QIcon.Mode.Disabled)
        beeld.addPixmap(_tint(gewoon, kleur.gekozen), QIcon.Mode.Selected)
    return beeld


def _tint(vorm: QPixmap, kleur: str) -> QPixmap:
    """The same shape in another colour; a tenth of the work of drawing it again."""
    effen = QPixmap(vorm.size())
    effen.fill(QColor(kleur))
    beeld = QPixmap(vorm)
    schilder = QPainter(beeld)
    schilder.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    # Not ``fillRect``, which brings along every gradient that Qt knows by name.
    schilder.drawPixmap(0, 0, effen)
    schilder.end()
    return beeld


def _shape(naam: str, kleur: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_bron(naam).replace("currentColor", kleur).encode()))


def _draw(vorm: QSvgRenderer, maat: int) -> QPixmap:
    beeld = QPixmap(maat, maat)
    beeld.fill(Qt.GlobalColor.transparent)
    schilder = QPainter(beeld)
    vorm.render(schilder, QRectF(0, 0, maat, maat))
    schilder.end()
    return beeld


@lru_cache(maxsize=64)
def _bron(naam: str) -> str:
    try:
        return (ICONENMAP / f"{naam}.svg").read_text(encoding="utf-8")
    except FileNotFoundError as fout:
        raise KeyError(naam) from fout
