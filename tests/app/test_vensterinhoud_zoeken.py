"""From a loaded structure to words marked in the details, through the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from app.lader import Structuurpakket
from kwalificatiestructuur.zoeken import Zoekindex
from tests.app.look.test_markering import marked
from tests.kwalificatiestructuur.zoeken.voorbeeld import example

if TYPE_CHECKING:
    from tests.app.gebruiker import Gebruiker


def test_words_in_texts_are_found_and_marked(qtbot: QtBot, gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.structuurpaneel
    structuur = example()
    # The texts are indexed in a quiet moment, which the tests put off.
    gebruiker.werkplaats._straks.setInterval(0)
    gebruiker.werkplaats.lader.geladen.emit(Structuurpakket(structuur, Zoekindex(structuur)))
    paneel.focus_search()
    (veld,) = paneel.findChildren(QLineEdit)
    QTest.keyClicks(veld, "wijnkaart")
    (boom,) = paneel.findChildren(QTreeView)
    qtbot.waitUntil(lambda: boom.model().index(0, 0).data() == "Sommelier")
    QTest.keyClick(veld, Qt.Key.Key_Return)
    QTest.keyClick(boom, Qt.Key.Key_Home)
    QTest.keyClick(boom, Qt.Key.Key_Down)

    def words() -> list[str]:
        labels = gebruiker.venster.detail.findChildren(QLabel)
        return [woord for label in labels for woord in marked(label)]

    qtbot.waitUntil(lambda: words() == ["wijnkaart"])
