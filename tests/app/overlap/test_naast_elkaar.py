from __future__ import annotations

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.overlap.naast_elkaar import Gelijkveld
from app.verschillen.veldentabel import Cel
from composer.overlap.tekstparen import mark_equal


def test_the_equal_words_are_marked_and_counted(qtbot: QtBot) -> None:
    veld = Gelijkveld()
    qtbot.addWidget(veld)
    (stukken,), _ = mark_equal(["Ontvangt <b>de</b> gast."], ["Ontvangt de klant."])
    veld.show_cel(Cel(stukken), "Omschrijving, B1-K1-W1", "weg", "erbij")
    assert veld.tekst == "Ontvangt <b>de</b> gast."
    gemerkt = set()
    for plek, teken in enumerate(veld.tekst):
        cursor = QTextCursor(veld.document())
        cursor.setPosition(plek + 1)
        if cursor.charFormat().fontUnderline():
            gemerkt.add((plek, teken))
    assert "".join(teken for _, teken in sorted(gemerkt)) == "Ontvangtde"
    assert veld.accessibleDescription().endswith("woorden zijn gelijk")
    assert veld.accessibleName() == "Omschrijving, B1-K1-W1"
