from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.regels.venster import Regelvenster
from composer.regels import REGELS
from composer.regelset import load_regelset
from tests.app.gebruiker import Gebruiker
from tests.app.taalwissel import speaking

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def venster(qtbot: QtBot) -> Regelvenster:
    venster = Regelvenster(load_regelset())
    qtbot.addWidget(venster)
    venster.show()
    return venster


def page(venster: Regelvenster) -> str:
    """All that the page says."""
    pagina = venster.bladzijde.widget()
    assert pagina is not None
    return "\n".join(label.text() for label in pagina.findChildren(QLabel))


def shown(venster: Regelvenster) -> list[str]:
    items = [venster.lijst.item(rij) for rij in range(venster.lijst.count())]
    return [item.text().partition(" ")[0] for item in items if not item.isHidden()]


def test_every_rule_has_its_page_in_both_languages(venster: Regelvenster) -> None:
    for taal in ("nl", "en"):
        with speaking(taal):
            for regel in REGELS:
                venster.show_regel(regel.id)
                tekst = page(venster)
                assert regel.id in tekst
                assert regel.grondslag in tekst


def test_one_finds_a_rule_by_number_or_word(venster: Regelvenster) -> None:
    QTest.keyClicks(venster.zoek, "str-10")
    assert shown(venster) == ["STR-10"]
    venster.zoek.clear()
    QTest.keyClicks(venster.zoek, "terugval")
    assert {"AAN-08", "AAN-09"} <= set(shown(venster))
    assert len(shown(venster)) < 20


def test_a_rule_outside_the_set_says_so(venster: Regelvenster) -> None:
    venster.show_regel("TYD-01")
    assert "hoort niet bij regelset wat-als" in page(venster)


def test_help_opens_the_page_of_the_current_finding(gebruiker: Gebruiker) -> None:
    gebruiker.press(Qt.Key.Key_F1, SHIFT)
    assert gebruiker.dialogen.regels == [("wat-als", "")]
