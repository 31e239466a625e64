"""The details mark the words that were searched for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.detailpaneel.paneel import DetailPaneel
from kwalificatiestructuur.zoeken import Zoekindex
from tests.app.look.test_markering import marked
from tests.kwalificatiestructuur.zoeken.voorbeeld import example


@pytest.fixture
def detail(qtbot: QtBot) -> DetailPaneel:
    detail = DetailPaneel()
    qtbot.addWidget(detail)
    detail.resize(400, 700)
    detail.show()
    return detail


def words(detail: DetailPaneel) -> set[str]:
    labels = [label for label in detail.findChildren(QLabel) if label.isVisible() and label.text()]
    return {woord for label in labels if label.textInteractionFlags() for woord in marked(label)}


def test_the_words_are_marked_in_title_and_texts(detail: DetailPaneel) -> None:
    structuur = example()
    index = Zoekindex(structuur)
    detail.set_markeerder(index.marker("gast ontvangt verkopen"))
    detail.show_bron(structuur, "werkproces", "25001:B1-K1-W1")
    assert words(detail) == {"gast", "gasten", "Ontvangt", "verkoopt"}
    QApplication.sendEvent(detail, QEvent(QEvent.Type.LanguageChange))
    assert words(detail) == {"gast", "gasten", "Ontvangt", "verkoopt"}


def test_what_is_shown_follows_the_search(qtbot: QtBot, detail: DetailPaneel) -> None:
    structuur = example()
    index = Zoekindex(structuur)
    detail.show_bron(structuur, "kerntaak", "25001:B1-K1")
    assert words(detail) == set()
    detail.set_markeerder(index.marker("allergenen"))
    qtbot.waitUntil(lambda: words(detail) == {"allergenen"})
    detail.set_markeerder(None)
    qtbot.waitUntil(lambda: words(detail) == set())
