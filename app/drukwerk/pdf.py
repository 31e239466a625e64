"""A report as the bytes of a PDF: A4 on its side, every page with its number.

Text by text, so that no step takes long: each holds up every thread of Python while it lasts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.drukwerk.paginas import Opmaker, Pagina
from app.drukwerk.tekstvlak import Letter, Tekstvlak
from composer.verslagvorm.blokken import Blok, Voortgang
from composer.verslagvorm.papier import GRIJS, HOOG_MM, KLEIN, KOPVLAK, LIJN, RAND_MM, RUIMTE
from kwalificatiestructuur.dagen import day_in_words

_DPI: Final = 600
_PUNT: Final = _DPI / 72
_VOET: Final = 8.0
"""Between the text and the foot of the page, in points."""
_HOOG: Final = (HOOG_MM - 2 * RAND_MM) * 72 / 25.4


def pdf_of_report(titel: str, dag: date, blokken: Iterable[Blok], voortgang: Voortgang) -> bytes:
    """The report of this day as a PDF, on whatever thread asks.

    ``voortgang`` is told how far it is between the steps, of which none takes long; it may raise
    to stop.
    """
    alle = tuple(blokken)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    papier = _paper(buffer, titel)
    # Laying out is half of it, drawing the other half.
    wachtend = _lay_out(papier, alle, lambda n, van: voortgang(n, 2 * van))
    voet, aantal = f"{titel}, {day_in_words(dag)}", len(wachtend)
    kwast = QPainter(papier)
    try:
        # Each is let go of once it is drawn: all at once takes long.
        while wachtend:
            pagina, nummer = wachtend.popleft(), aantal - len(wachtend)
            if nummer > 1:
                papier.newPage()
            _draw(kwast, pagina, partial(voortgang, aantal + nummer - 1, 2 * aantal))
            _draw_foot(kwast, papier, voet, f"pagina {nummer} van {aantal}")
    finally:
        kwast.end()
        buffer.close()
    return bytes(buffer.data().data())


def _lay_out(papier: QPdfWriter, blokken: Sequence[Blok], voortgang: Voortgang) -> deque[Pagina]:
    opmaker = Opmaker(papier, _HOOG * _PUNT, _PUNT)
    for nummer, blok in enumerate(blokken):
        opmaker.add(blok, partial(voortgang, nummer, len(blokken)))
    return deque(opmaker.finish())


def _paper(buffer: QBuffer, titel: str) -> QPdfWriter:
    papier = QPdfWriter(buffer)
    papier.setTitle(titel)
    papier.setCreator("Kwalificatiecomposer")
    papier.setResolution(_DPI)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    marges = QMarginsF(RAND_MM, RAND_MM, RAND_MM, RAND_MM)
    millimeter, liggend = QPageLayout.Unit.Millimeter, QPageLayout.Orientation.Landscape
    papier.setPageLayout(QPageLayout(a4, liggend, marges, millimeter))
    return papier


def _draw(kwast: QPainter, pagina: Pagina, stap: Callable[[], None]) -> None:
    kwast.setPen(QPen(QColor(f"#{LIJN}"), 0.5 * _PUNT))
    for vak in pagina.vakken:
        kwast.setBrush(QColor(f"#{KOPVLAK}" if vak.is_kop else "#FFFFFF"))
        kwast.drawRect(vak.vlak)
    for tekst in pagina.teksten:
        stap()
        kwast.setPen(QColor(f"#{tekst.vlak.kleur}"))
        tekst.vlak.draw(kwast, tekst.x, tekst.y, tekst.van, tekst.tot)


def _draw_foot(kwast: QPainter, papier: QPdfWriter, links: str, rechts: str) -> None:
    letter = Letter(KLEIN, kleur=GRIJS)
    kwast.setPen(QColor(f"#{GRIJS}"))
    breed, y = RUIMTE * _PUNT, (_HOOG + _VOET) * _PUNT
    for tekst, is_links in ((links, True), (rechts, False)):
        vlak = Tekstvlak(tekst, letter, breed, papier)
        vlak.draw(kwast, 0.0 if is_links else breed - vlak.breedte, y, 0, 1)
