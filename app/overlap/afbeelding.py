"""A picture as the bytes of a file: SVG, or PNG at twice the size of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
)
from PySide6.QtSvg import QSvgGenerator

from app.look.thema import LICHT, RUIMTE_GROOT, Kleuren

Teken = Callable[[QPainter, Kleuren], None]

DICHTHEID: Final = 2
_DPI: Final = 96
"""What the sizes in logical pixels are of."""
_SMALST: Final = 320
_HOOG: Final = 10_000


class Bewaarbaar(NamedTuple):
    """A picture to save: what it is called, its size, and what paints it from the top left.

    ``titel`` comes above it, ``onderschrift`` (what could not be compared) below.
    """

    naam: str
    titel: str
    maat: QSize
    teken: Teken
    onderschrift: str = ""


def svg_of(beeld: Bewaarbaar) -> bytes:
    """The picture as SVG, in the light colours: it goes into documents."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    maker = QSvgGenerator()
    maker.setOutputDevice(buffer)
    maker.setResolution(_DPI)
    maker.setTitle(beeld.titel)
    vel = Vel.of(beeld)
    maker.setSize(vel.maat)
    maker.setViewBox(QRect(QPoint(0, 0), vel.maat))
    vel.paint(QPainter(maker), beeld)
    return bytes(buffer.data().data())


def png_of(beeld: Bewaarbaar) -> bytes:
    """The picture as PNG, in the light colours, with two pixels for one."""
    vel = Vel.of(beeld)
    pixels = QImage(vel.maat * DICHTHEID, QImage.Format.Format_RGB32)
    pixels.setDevicePixelRatio(DICHTHEID)
    pixels.setText("Title", beeld.titel)
    vel.paint(QPainter(pixels), beeld)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(pixels)
    return bytes(buffer.data().data())


class Vel(NamedTuple):
    """The sheet that a picture stands on: its size, and the places of the title and the rest."""

    maat: QSize
    titel: QRect
    beeld: QPoint
    onderschrift: QRect

    @classmethod
    def of(cls, beeld: Bewaarbaar) -> Vel:
        """The sheet for a picture, as wide as the picture."""
        meter = QFontMetrics(QGuiApplication.font())
        breedte = max(beeld.maat.width(), _SMALST)
        titel = QRect(RUIMTE_GROOT, RUIMTE_GROOT, breedte, meter.height())
        boven = titel.bottom() + RUIMTE_GROOT
        onder = boven + beeld.maat.height() + RUIMTE_GROOT
        vak = QRect(RUIMTE_GROOT, onder, breedte, _HOOG)
        nodig = meter.boundingRect(vak, Qt.TextFlag.TextWordWrap, beeld.onderschrift)
        vak.setHeight(nodig.height() if beeld.onderschrift else 0)
        maat = QSize(breedte + 2 * RUIMTE_GROOT, vak.bottom() + RUIMTE_GROOT)
        return cls(maat, titel, QPoint(RUIMTE_GROOT, boven), vak)

    def paint(self, schilder: QPainter, beeld: Bewaarbaar) -> None:
        """Paint everything, and be done."""
        schilder.setRenderHint(QPainter.RenderHint.Antialiasing)
        schilder.fillRect(QRect(QPoint(0, 0), self.maat), QColor(LICHT.vlak))
        letter = QFont(QGuiApplication.font())
        schilder.setFont(letter)
        schilder.setPen(QColor(LICHT.gedempt))
        schilder.drawText(self.onderschrift, Qt.TextFlag.TextWordWrap, beeld.onderschrift)
        vet = QFont(letter)
        vet.setBold(True)
        schilder.setFont(vet)
        schilder.setPen(QColor(LICHT.tekst))
        schilder.drawText(self.titel, Qt.AlignmentFlag.AlignLeft, beeld.titel)
        schilder.setFont(letter)
        schilder.translate(self.beeld)
        beeld.teken(schilder, LICHT)
        schilder.end()
