from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel

from app.bevindingen.aankondigen import Aankondiger
from app.bevindingen.tellingen import Telling
from app.statusbalk import Statusbalk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

POLITE = QAccessible.AnnouncementPoliteness.Polite


@pytest.fixture
def gezegd(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """(what, how) of everything that Qt is asked to tell screen readers."""
    gezegd: list[tuple[str, object]] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            gezegd.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    return gezegd


def test_the_counts_are_spoken_when_they_change(
    qtbot: QtBot, gezegd: list[tuple[str, object]]
) -> None:
    balk = Statusbalk()
    qtbot.addWidget(balk)
    balk.show_telling(Telling(fout=2))
    balk.show_telling(Telling(fout=2))
    assert gezegd == [("Bevindingen: 2 fouten", POLITE)]


def test_what_comes_too_soon_is_said_once_and_later(
    qtbot: QtBot, gezegd: list[tuple[str, object]]
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    aankondiger = Aankondiger(label)
    assert aankondiger.interval() >= 1000
    aankondiger.setInterval(20)
    for tekst in ("een", "twee", "drie"):
        aankondiger.say(tekst)
    assert [tekst for tekst, _ in gezegd] == ["een"]
    qtbot.waitUntil(lambda: len(gezegd) == 2)
    assert gezegd[-1] == ("drie", POLITE)


def test_what_comes_back_in_time_is_not_said_again(
    qtbot: QtBot, gezegd: list[tuple[str, object]]
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    aankondiger = Aankondiger(label)
    aankondiger.setInterval(20)
    for tekst in ("een", "twee", "een"):
        aankondiger.say(tekst)
    qtbot.waitUntil(lambda: not aankondiger.isActive())
    assert [tekst for tekst, _ in gezegd] == ["een"]
