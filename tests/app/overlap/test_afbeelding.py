from __future__ import annotations

from xml.etree import ElementTree

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.look.thema import LICHT, Kleuren
from app.overlap.afbeelding import DICHTHEID, Bewaarbaar, png_of, svg_of

SVG = "{http://www.w3.org/2000/svg}"


def paint(schilder: QPainter, kleur: Kleuren) -> None:
    schilder.fillRect(0, 0, 400, 50, QColor(kleur.accent))


def beeld(onderschrift: str = "") -> Bewaarbaar:
    return Bewaarbaar("proef", "Een <titel>", QSize(400, 50), paint, onderschrift)


def test_a_png_has_twice_the_pixels_and_the_light_colours(qapp: QApplication) -> None:
    plaat = QImage.fromData(png_of(beeld()))
    assert plaat.width() == (400 + 24) * DICHTHEID
    kleuren = {plaat.pixelColor(plaat.width() // 2, y).name() for y in range(plaat.height())}
    assert {LICHT.vlak, LICHT.accent} <= kleuren


def test_what_could_not_be_compared_stands_below(qapp: QApplication) -> None:
    zin = "Inhoud onbekend. " * 12
    wortel = ElementTree.fromstring(svg_of(beeld(zin)))
    teksten = [deel.text or "" for deel in wortel.iter(f"{SVG}text")]
    assert teksten.count("Een <titel>") == 1
    assert sum("Inhoud onbekend." in tekst for tekst in teksten) > 1
    zonder = QImage.fromData(png_of(beeld()))
    assert QImage.fromData(png_of(beeld(zin))).height() > zonder.height()
