"""The details take the room that their words need."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from app.detailpaneel.beeld import Beeld
from app.detailpaneel.beelden import make_beeld
from app.detailpaneel.blokken import Feitenrooster
from app.detailpaneel.paneel import DetailPaneel
from app.structuurpaneel.rijen import Knoop
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.detailpaneel.voorbeeld import make_structuur

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

WERKPROCES = Bronverwijzing("25901", "B1-K1-W1")


@pytest.fixture(scope="module")
def eigen() -> Kwalificatiestructuur:
    return make_structuur()


def test_long_words_are_never_cut_off(
    qtbot: QtBot, eigen: Kwalificatiestructuur, monkeypatch: pytest.MonkeyPatch
) -> None:
    paneel, rest = DetailPaneel(), QWidget()
    rij = QSplitter()
    rij.setChildrenCollapsible(False)
    qtbot.addWidget(rij)
    rij.addWidget(rest)
    rij.addWidget(paneel)
    rij.resize(900, 500)
    rij.show()
    qtbot.waitExposed(rij)
    rij.setSizes([900, 0])
    smal = paneel.width()
    woord = "Meubelstoffeerderswerkplaatsvoorzieningen"

    def make_wide(structuur: Kwalificatiestructuur, knoop: Knoop) -> Beeld | None:
        beeld = make_beeld(structuur, knoop)
        return beeld and replace(beeld, feiten=(("Naam", woord),))

    with monkeypatch.context() as breder:
        breder.setattr("app.detailpaneel.beelden.make_beeld", make_wide)
        paneel.show_bron(eigen, "werkproces", WERKPROCES)
    qtbot.waitUntil(lambda: paneel.width() > smal)
    (blad,) = [b for b in paneel.findChildren(QScrollArea) if b.isVisible()]
    inhoud = blad.widget()
    assert inhoud is not None
    assert inhoud.width() <= blad.viewport().width()
    breed = paneel.width()
    paneel.show_bron(eigen, "werkproces", WERKPROCES)
    QApplication.processEvents()
    assert paneel.width() == breed


def test_a_long_name_of_a_fact_leaves_room_for_the_fact(qtbot: QtBot) -> None:
    rooster = Feitenrooster()
    qtbot.addWidget(rooster)
    rooster.show_feiten((("Wettelijke vereisten aan het beroep", "Nee"), ("Niveau", "2")))
    rooster.resize(300, 80)
    rooster.show()
    qtbot.waitExposed(rooster)
    lang, _, kort, _ = rooster.findChildren(QLabel)
    assert lang.width() == kort.width()
    assert lang.width() < lang.fontMetrics().horizontalAdvance(lang.text())
    assert lang.height() >= lang.heightForWidth(lang.width()) > kort.height()
