"""The readiness page as bytes of a PDF: the same page as the HTML, on A4."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_DPI = 96
"""Rich text counts in pixels of a screen."""


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
    document = QTextDocument()
    document.setHtml(html)
    document.setPageSize(schrijver.pageLayout().paintRectPixels(_DPI).size().toSizeF())
    document.print_(schrijver)
    buffer.close()
    return bytes(buffer.data().data())
