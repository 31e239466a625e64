from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogen import Plaatsing
from app.overlap.noodzaakpagina import Noodzaakpagina
from app.overlap.paneel import OverlapPaneel
from composer.antwoorden import set_aanvraagveld
from composer.overlap.noodzaaktekst import INVULLEN
from tests.app.gebruiker import Gebruiker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINKS = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pagina(qtbot: QtBot, paneel: OverlapPaneel) -> Noodzaakpagina:
    """The tab with the necessity in the window, with its figures."""
    pagina = paneel.pagina(Noodzaakpagina)
    with qtbot.waitSignal(pagina.berekend):
        paneel.tabs.setCurrentWidget(pagina)
    return pagina


def opties(gebruiker: Gebruiker) -> tuple[str, ...]:
    return gebruiker.venster.document.samenstelling.aanvraag.terugvalopties


def noodzaak(gebruiker: Gebruiker) -> str:
    return gebruiker.venster.document.samenstelling.aanvraag.noodzaak


def write(qtbot: QtBot, gebruiker: Gebruiker, pagina: Noodzaakpagina, tekst: str) -> None:
    """Have this text in the field before, and the tab in front with its figures."""
    with qtbot.waitSignal(pagina.berekend):
        gebruiker.venster.document.apply(set_aanvraagveld, "noodzaak", tekst)
    # The next edit is not part of the typing.
    gebruiker.venster.document._clock = lambda: 1e9


def test_the_draft_comes_in_its_field_and_that_in_front(
    gebruiker: Gebruiker, pagina: Noodzaakpagina
) -> None:
    QTest.mouseClick(pagina.concept, LINKS)
    tekst = noodzaak(gebruiker)
    assert "25168 Gastheer/-vrouw (niveau 2), met 10 van de 16 onderdelen (62%)" in tekst
    assert tekst.endswith(INVULLEN)
    assert gebruiker.dialogen.gevraagd == []
    veld = gebruiker.venster.fill().aanvraag.paneel.velden["aanvraag.noodzaak"]
    assert veld.editor.hasFocus()
    gebruiker.venster.document.stack.undo()
    assert noodzaak(gebruiker) == ""


@pytest.mark.parametrize("plaatsing", list(Plaatsing))
def test_a_text_that_is_there_already_is_asked_about(
    qtbot: QtBot, gebruiker: Gebruiker, pagina: Noodzaakpagina, plaatsing: Plaatsing
) -> None:
    write(qtbot, gebruiker, pagina, "Eigen woorden.\n")
    gebruiker.dialogen.plaatsing = plaatsing
    QTest.mouseClick(pagina.concept, LINKS)
    assert gebruiker.dialogen.gevraagd == ["noodzaak"]
    tekst = noodzaak(gebruiker)
    if plaatsing is Plaatsing.ANNULEREN:
        assert tekst == "Eigen woorden.\n"
        assert pagina.isVisible()
        return
    assert tekst.startswith("Eigen woorden.\n\nDeze cross-over") == (plaatsing is Plaatsing.ERONDER)
    assert tekst.startswith("Deze cross-over") == (plaatsing is Plaatsing.VERVANGEN)
    gebruiker.venster.document.stack.undo()
    assert noodzaak(gebruiker) == "Eigen woorden.\n"


def test_a_field_of_spaces_is_an_empty_field(
    qtbot: QtBot, gebruiker: Gebruiker, pagina: Noodzaakpagina
) -> None:
    write(qtbot, gebruiker, pagina, " \n")
    QTest.mouseClick(pagina.concept, LINKS)
    assert gebruiker.dialogen.gevraagd == []
    assert noodzaak(gebruiker).startswith("Deze cross-over")


def test_a_fallback_option_is_taken_over_in_one_step(
    qtbot: QtBot, gebruiker: Gebruiker, pagina: Noodzaakpagina
) -> None:
    assert pagina.terugval.index(0, 0).data() == "25168 Gastheer/-vrouw"
    pagina.neem_over.setFocus()
    with qtbot.waitSignal(pagina.berekend):
        QTest.keyClick(pagina.neem_over, Qt.Key.Key_Space)
    assert opties(gebruiker) == ("25168",)
    assert pagina.terugval.index(0, 5).data() == "ja"
    assert not pagina.neem_over.isEnabled()
    assert pagina.terugvaltabel.hasFocus()
    with qtbot.waitSignal(pagina.berekend):
        gebruiker.press(Qt.Key.Key_Z, CTRL)
    assert opties(gebruiker) == ()
    assert pagina.terugval.index(0, 5).data() == "nee"
    assert pagina.neem_over.isEnabled()
