from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from app.look.iconen import ICONENMAP, icon, pixmap, renew_icons, set_icon
from app.look.thema import DONKER, LICHT, maak_palet

NAMEN = sorted(bestand.stem for bestand in ICONENMAP.glob("*.svg"))


@pytest.fixture(autouse=True)
def own_palette(qapp: QApplication) -> Iterator[None]:
    eerder = QPalette(qapp.palette())
    qapp.setPalette(maak_palet(LICHT))
    yield
    qapp.setPalette(eerder)


def ink(beeld: QIcon, maat: int = 16, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """The colour of the most opaque pixel."""
    pixels = beeld.pixmap(QSize(maat, maat), 1.0, mode).toImage()
    kleuren = (
        pixels.pixelColor(x, y) for x in range(pixels.width()) for y in range(pixels.height())
    )
    return max(kleuren, key=QColor.alpha).name()


@pytest.mark.parametrize("naam", NAMEN)
def test_every_icon_shows_something_within_its_bounds(naam: str) -> None:
    for maat in (16, 24, 32):
        pixels = icon(naam).pixmap(QSize(maat, maat), 1.0).toImage()
        vol = [
            (x, y) for x in range(maat) for y in range(maat) if pixels.pixelColor(x, y).alpha() > 60
        ]
        assert len(vol) > maat
        assert ink(icon(naam), maat)


def test_the_family_has_no_background_and_one_line_width() -> None:
    for bestand in ICONENMAP.glob("*.svg"):
        svg = bestand.read_text(encoding="utf-8")
        assert 'viewBox="0 0 16 16"' in svg
        assert 'stroke-width="1.25"' in svg
        assert "#" not in svg


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError, match="bestaat-niet"):
        icon("bestaat-niet")


def test_icons_are_sharp_at_double_density() -> None:
    beeld = icon("save").pixmap(QSize(16, 16), 2.0)
    assert beeld.size() == QSize(32, 32)
    assert pixmap("save", 16, "#000000", 2.0).deviceIndependentSize().toSize() == QSize(16, 16)


def test_the_same_icon_is_made_once() -> None:
    assert icon("save").cacheKey() == icon("save").cacheKey()


def test_colour_follows_state_and_meaning() -> None:
    assert ink(icon("save")) == LICHT.tekst
    assert ink(icon("save"), mode=QIcon.Mode.Disabled) == LICHT.uitgeschakeld
    assert ink(icon("save"), mode=QIcon.Mode.Selected) == LICHT.op_accent
    assert ink(icon("error")) == LICHT.fout


def test_icons_of_actions_and_buttons_follow_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    venster = QMainWindow()
    qtbot.addWidget(venster)
    knop, actie = QPushButton(venster), QAction(venster)
    set_icon(knop, "add")
    set_icon(actie, "undo")
    qapp.setPalette(maak_palet(DONKER))
    renew_icons(venster)
    assert ink(knop.icon()) == DONKER.tekst
    assert ink(actie.icon()) == DONKER.tekst
