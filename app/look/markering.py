"""Marks words in a label: bold, underlined and on a colour, so that no one needs the colour."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel

from app.look.thema import kleuren


def mark_words(label: QLabel, stukken: Iterable[tuple[int, int]]) -> None:
    """Mark these pieces, (first character, number of characters), and no others.

    The label must hold plain text that can be selected: then Qt keeps it as a document, of which
    the characters are given another format. The text is never taken for HTML.
    """
    label.sizeHint()  # Only then is the text in the document.
    tekst = label.text()
    for document in label.findChildren(QTextDocument):
        if document.characterCount() != _places(tekst) + 1:
            continue
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        for van, lengte in stukken:
            cursor.setPosition(_places(tekst[:van]))
            tot = _places(tekst[: van + lengte])
            cursor.setPosition(tot, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_merk(label))
    label.updateGeometry()
    label.update()


def _places(tekst: str) -> int:
    """How many places a text takes in Qt, where some characters take two."""
    return len(tekst.encode("utf-16-le", "surrogatepass")) // 2


def _merk(label: QLabel) -> QTextCharFormat:
    merk = QTextCharFormat()
    merk.setFontWeight(QFont.Weight.Bold)
    merk.setFontUnderline(True)
    merk.setBackground(QColor(kleuren(label.palette()).treffer_vlak))
    return merk
