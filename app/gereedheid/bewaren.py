"""The readiness page as bytes of a PDF: the same page as the HTML, on A4, with page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

from app.drukwerk.tekstvlak import Letter
from composer.verslagvorm.papier import GRIJS, INKT, KLEIN

_DPI = 96
"""Rich text counts in pixels of a screen."""
_VOET = 24
"""The height of the foot of a page, in the same pixels."""
_CODE: Final = re.compile(r"\b(?:[0-9]{5}:)?(?:[BP][0-9]+-)?K[0-9]+(?:-W[0-9]+)?\b")


def pdf_of(html: str, titel: str) -> bytes:
    """The page as a PDF on A4; nothing outside the text is looked up.

    On whatever thread asks: everything that it uses is made and let go of here.
    """
    # Rich text starts timers, for which a thread of Python has nothing as long as it has no loop.
    _lus = QEventLoop()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    schrijver = QPdfWriter(buffer)
    schrijver.setTitle(titel)
    schrijver.setCreator("Kwalificatiecomposer")
    schrijver.setResolution(_DPI)
    marges = QMarginsF(15, 15, 15, 15)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    staand, millimeter = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    schrijver.setPageLayout(QPageLayout(a4, staand, marges, millimeter))
    blad = schrijver.pageLayout().paintRectPixels(_DPI).size().toSizeF()
    document = QTextDocument()
    document.setHtml(html)
    # Paper has its own, and the foot stands within those.
    vorm = document.rootFrame().frameFormat()
    vorm.setMargin(0)
    document.rootFrame().setFrameFormat(vorm)
    document.setPageSize(QSizeF(blad.width(), blad.height() - _VOET))
    keep_codes_whole(document)
    _print(document, schrijver, titel)
    buffer.close()
    return bytes(buffer.data().data())


def keep_codes_whole(document: QTextDocument) -> None:
    """Begin a line before each code, as ``B1-K1-W2``, that a line would break in two.

    A hyphen that does not break, or a sign beside it, would be in the text of the PDF, where nobody
    finds the code any more.
    """
    while plekken := [*_broken_codes(document)]:
        schrijver = QTextCursor(document)
        schrijver.beginEditBlock()
        for plek in reversed(plekken):
            schrijver.setPosition(plek)
            schrijver.insertText("\N{LINE SEPARATOR}")
        schrijver.endEditBlock()


def _broken_codes(document: QTextDocument) -> Iterator[int]:
    """Where the first code of each paragraph begins that goes on on the next line."""
    document.documentLayout().documentSize()
    blok = document.begin()
    while blok.isValid():
        vlak = blok.layout()
        begin = {vlak.lineAt(nummer).textStart() for nummer in range(vlak.lineCount())}
        # One that begins a line is wider than that: nothing helps.
        for code in _CODE.finditer(blok.text()) if len(begin) > 1 else ():
            van, tot = code.span()
            if van not in begin and any(van < plek < tot for plek in begin):
                yield blok.position() + van
                break
        blok = blok.next()


def _print(document: QTextDocument, schrijver: QPdfWriter, titel: str) -> None:
    blad, aantal = document.pageSize(), document.pageCount()
    inkt = QAbstractTextDocumentLayout.PaintContext()
    # Not the ink of the screen, which is white in the dark.
    inkt.palette.setColor(QPalette.ColorRole.Text, QColor(f"#{INKT}"))
    voet = QRectF(0, blad.height(), blad.width(), _VOET)
    kwast = QPainter(schrijver)
    for nummer in range(aantal):
        if nummer:
            schrijver.newPage()
        vak = QRectF(0, nummer * blad.height(), blad.width(), blad.height())
        kwast.save()
        kwast.translate(0, -vak.top())
        kwast.setClipRect(vak)
        inkt.clip = vak
        document.documentLayout().draw(kwast, inkt)
        kwast.restore()
        _draw_foot(kwast, voet, titel, f"pagina {nummer + 1} van {aantal}")
    kwast.end()


def _draw_foot(kwast: QPainter, voet: QRectF, links: str, rechts: str) -> None:
    kwast.setFont(Letter(KLEIN).font)
    kwast.setPen(QColor(f"#{GRIJS}"))
    onder = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine
    maten = kwast.fontMetrics()
    over = int(voet.width()) - maten.horizontalAdvance(rechts) - _VOET
    kort = maten.elidedText(links, Qt.TextElideMode.ElideRight, over)
    kwast.drawText(voet, onder | Qt.AlignmentFlag.AlignLeft, kort)
    kwast.drawText(voet, onder | Qt.AlignmentFlag.AlignRight, rechts)
