from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app import meldingsbalk
from app.look.thema import Kleurschema, Thema
from app.meldingsbalk import Meldingsbalk, Toon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def balk(qtbot: QtBot) -> Iterator[Meldingsbalk]:
    venster = QWidget()
    qtbot.addWidget(venster)
    balk = Meldingsbalk(venster)
    venster.show()
    yield balk
    venster.close()


def test_bad_news_waits_to_be_closed(balk: Meldingsbalk, qtbot: QtBot) -> None:
    assert balk.isHidden()
    balk.say("Dit kan niet.")
    assert balk.isVisible()
    assert balk.accessibleName() == "Dit kan niet."
    QTest.mouseClick(balk.sluiten, Qt.MouseButton.LeftButton)
    assert balk.isHidden()


def test_good_news_goes_away(
    balk: Meldingsbalk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meldingsbalk, "VERDWIJNT_NA_MS", 20)
    balk.say("Opgeslagen.", Toon.GOED)
    qtbot.waitUntil(balk.isHidden)


def test_later_bad_news_is_not_swept_away(
    balk: Meldingsbalk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meldingsbalk, "VERDWIJNT_NA_MS", 20)
    balk.say("Opgeslagen.", Toon.GOED)
    balk.say("Mislukt.")
    qtbot.wait(60)
    assert balk.tekst.text() == "Mislukt."
    assert balk.isVisible()


def test_the_icon_follows_the_theme(balk: Meldingsbalk, qapp: QApplication) -> None:
    thema = Thema(qapp, Kleurschema.LICHT)
    balk.say("Dit kan niet.")
    gezien = []
    for schema in (Kleurschema.DONKER, Kleurschema.LICHT):
        thema.kies(schema)
        qapp.processEvents()
        beeld = balk.findChildren(QLabel)[0].pixmap().toImage()
        gezien.append(beeld.pixelColor(8, 1).lightness())
    assert gezien[0] > gezien[1] + 40
    thema.kies(Kleurschema.SYSTEEM)
