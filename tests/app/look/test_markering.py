from __future__ import annotations

from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.detailpaneel.blokken import platte_tekst
from app.look.markering import mark_words


def marked(label: QLabel) -> list[str]:
    """The pieces that are bold and underlined."""
    stukken: list[str] = []
    for document in label.findChildren(QTextDocument):
        stukken += _marked(document)
    return stukken


def _marked(document: QTextDocument) -> list[str]:
    stukken: list[str] = []
    vorige = False
    for plek in range(1, document.characterCount()):
        cursor = QTextCursor(document)
        cursor.setPosition(plek - 1)
        cursor.setPosition(plek, QTextCursor.MoveMode.KeepAnchor)
        opmaak = cursor.charFormat()
        is_merk = opmaak.fontUnderline() and opmaak.fontWeight() == QFont.Weight.Bold
        if is_merk and vorige:
            stukken[-1] += cursor.selectedText()
        elif is_merk:
            stukken.append(cursor.selectedText())
        vorige = is_merk
    return stukken


def test_words_are_marked_and_only_the_last_ones(qtbot: QtBot) -> None:
    label = platte_tekst("De gast <b>komt</b> binnen & eet\nde gast gaat")
    qtbot.addWidget(label)
    label.resize(120, 200)
    zonder = label.grab().toImage()
    mark_words(label, [(3, 4), (11, 4)])
    assert marked(label) == ["gast", "komt"]
    assert label.grab().toImage() != zonder
    assert label.text() == "De gast <b>komt</b> binnen & eet\nde gast gaat"
    mark_words(label, [(0, 2)])
    assert marked(label) == ["De"]
    mark_words(label, [])
    assert marked(label) == []
    assert label.grab().toImage() == zonder


def test_marks_stay_with_their_words_past_what_takes_two_places(qtbot: QtBot) -> None:
    label = platte_tekst("\U0001f642 de\xa0gast \U0001f642 gast")
    qtbot.addWidget(label)
    tekst = label.text()
    mark_words(label, [(tekst.index("gast"), 4)])
    assert marked(label) == ["gast"]


def test_an_empty_label_has_nothing_to_mark(qtbot: QtBot) -> None:
    label = platte_tekst("")
    qtbot.addWidget(label)
    mark_words(label, [])
    assert label.text() == ""
