from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.look.thema import (
    DONKER,
    LICHT,
    Kleuren,
    Kleurschema,
    Thema,
    is_donker,
    kleuren,
    maak_invoerpalet,
    maak_palet,
)
from tests.app.look.kleurmeting import contrast

Rol = QPalette.ColorRole


@pytest.fixture(autouse=True)
def own_palette(qapp: QApplication) -> Iterator[None]:
    eerder, stijl = QPalette(qapp.palette()), qapp.style().name()
    yield
    qapp.setStyle(stijl)
    qapp.setPalette(eerder)


@pytest.mark.parametrize("kleur", [LICHT, DONKER])
@pytest.mark.parametrize(
    "naam", ["tekst", "gedempt", "accent", "fout", "waarschuwing", "info", "goed"]
)
def test_text_can_be_read_on_every_surface(kleur: Kleuren, naam: str) -> None:
    for vlak in (kleur.vlak, kleur.venster, kleur.vlak_om_en_om, kleur.knop):
        assert contrast(getattr(kleur, naam), vlak) >= 4.5


@pytest.mark.parametrize("kleur", [LICHT, DONKER])
def test_marked_text_can_be_read(kleur: Kleuren) -> None:
    assert contrast(kleur.op_accent, kleur.accent_vlak) >= 4.5
    assert contrast(kleur.toegevoegd, kleur.toegevoegd_vlak) >= 4.5
    assert contrast(kleur.verwijderd, kleur.verwijderd_vlak) >= 4.5
    assert contrast(kleur.tekst, kleur.treffer_vlak) >= 4.5


@pytest.mark.parametrize("kleur", [LICHT, DONKER])
def test_the_focused_row_stands_out(kleur: Kleuren) -> None:
    assert contrast(kleur.accent_vlak, kleur.vlak) >= 2.9


@pytest.mark.parametrize("kleur", [LICHT, DONKER])
def test_the_outline_of_a_field_can_be_seen(kleur: Kleuren) -> None:
    assert contrast(kleur.rand_invoer, kleur.vlak) >= 3
    assert contrast(kleur.rand_invoer, kleur.venster) >= 3


@pytest.mark.parametrize("kleur", [LICHT, DONKER])
def test_the_outline_of_the_field_with_the_keyboard_can_be_seen(
    qtbot: QtBot, qapp: QApplication, kleur: Kleuren
) -> None:
    qapp.setStyle("fusion")
    veld = QLineEdit()
    veld.setPalette(maak_invoerpalet(kleur))
    qtbot.addWidget(veld)
    veld.resize(200, 30)
    veld.show()
    veld.setFocus()
    qtbot.waitUntil(veld.hasFocus)
    beeld = veld.grab().toImage()
    midden = beeld.width() // 2
    rand = max(
        (beeld.pixelColor(midden, y).name() for y in range(3)),
        key=lambda k: contrast(k, kleur.vlak),
    )
    assert QColor(rand).blue() > QColor(rand).red() + 40
    assert contrast(rand, kleur.vlak) >= 4.5
    gekozen = (veld.palette().color(r).name() for r in (Rol.Highlight, Rol.HighlightedText))
    assert contrast(*gekozen) >= 4.5


def test_the_choice_shows_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    thema = Thema(qapp, Kleurschema.LICHT)
    label = QLabel("tekst")
    qtbot.addWidget(label)
    label.show()
    assert not is_donker()
    with qtbot.waitSignal(thema.gewijzigd):
        thema.kies(Kleurschema.DONKER)
    qtbot.waitUntil(lambda: is_donker(label.palette()))
    assert kleuren(label.palette()) is DONKER
    assert thema.schema is Kleurschema.DONKER
    thema.kies(Kleurschema.LICHT)
    qtbot.waitUntil(lambda: kleuren(label.palette()) is LICHT)


def test_as_the_system_is_light_where_the_system_says_nothing(qapp: QApplication) -> None:
    Thema(qapp, Kleurschema.DONKER).kies(Kleurschema.SYSTEEM)
    assert not is_donker()


def test_a_palette_knows_whether_it_is_dark(qapp: QApplication) -> None:
    assert is_donker(maak_palet(DONKER))
    assert not is_donker(maak_palet(LICHT))
