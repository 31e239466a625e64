from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QMenu,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from app import mime
from app.structuurpaneel.paneel import StructuurPaneel
from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import INHOUD_NIET_MEEGELEVERD
from tests.app.detailpaneel.voorbeeld import make_structuur
from tests.app.structuurpaneel.gebruiker import Gebruiker

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

WERKPROCES = Bronverwijzing("25168", "K1-W2")
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_model_keeps_its_promises_during_a_search(
    gebruiker: Gebruiker, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    watch_model(gebruiker.boom.model())
    gebruiker.paneel.reveal(WERKPROCES)
    gebruiker.search("ontvangt")
    gebruiker.choose("Niveau", "Niveau 4")
    gebruiker.search("xyzzy")
    gebruiker.paneel.clear()
    gebruiker.paneel.set_structuur(make_structuur())


def test_until_there_is_a_structure_it_says_that_it_loads(
    qtbot: QtBot, leeg: StructuurPaneel
) -> None:
    gebruiker = Gebruiker(qtbot, leeg)
    assert gebruiker.sees("Structuur laden…")
    assert not gebruiker.veld.isEnabled()
    assert not gebruiker.knop.isEnabled()


def test_the_domains_stand_first_then_keuzedelen_and_crossovers(gebruiker: Gebruiker) -> None:
    regels = gebruiker.lines()
    assert regels[0] == "Bouw en infra"
    assert regels[-3:] == ["Zonder opleidingsdomein", "Keuzedelen", "Cross-over kwalificaties"]
    assert gebruiker.sees("470 kwalificaties, 1.490 keuzedelen, 45 cross-overs")


def test_typing_searches_and_opens_what_was_found(gebruiker: Gebruiker) -> None:
    gebruiker.search("reserveringen")
    assert "Neemt reserveringen aan" in gebruiker.lines()
    assert "Bouw en infra" not in gebruiker.lines()
    assert gebruiker.sees("onderdelen")


def test_emptying_the_search_gives_back_what_was_open(gebruiker: Gebruiker) -> None:
    gebruiker.expand("Horeca en bakkerij")
    gebruiker.expand("Bediening")
    gebruiker.click("Gastheer/-vrouw")
    eerder = gebruiker.lines()
    gebruiker.search("gastheer")
    assert gebruiker.lines() != eerder
    assert gebruiker.boom.currentIndex().data() == "Gastheer/-vrouw"
    QTest.keyClick(gebruiker.veld, Qt.Key.Key_Escape)
    gebruiker.qtbot.wait(200)
    assert gebruiker.lines() == eerder
    assert [i.data() for i in gebruiker.boom.selectionModel().selectedRows()] == ["Gastheer/-vrouw"]


def test_what_is_closed_while_searching_stays_closed(gebruiker: Gebruiker) -> None:
    gebruiker.search("ontvangt")
    gebruiker.order("Op volgorde van de structuur")
    gebruiker.boom.collapse(gebruiker.row("Horeca en bakkerij"))
    gebruiker.choose("Niveau", "Niveau 4")
    assert "Horeca en bakkerij" in gebruiker.lines()
    assert "Bediening" not in gebruiker.lines()


def test_down_in_the_search_field_goes_to_the_first_found(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.focus_search()
    QTest.keyClicks(gebruiker.veld, "reserveringen")
    QTest.keyClick(gebruiker.veld, Qt.Key.Key_Down)
    assert gebruiker.boom.hasFocus()
    assert gebruiker.boom.currentIndex().data() == "Neemt reserveringen aan"
    assert gebruiker.knop.text() == "Werkproces toevoegen"


def test_filters_work_without_words_and_together(gebruiker: Gebruiker) -> None:
    gebruiker.choose("Opleidingsdomein", "Horeca en bakkerij")
    assert gebruiker.lines() == ["Horeca en bakkerij"]
    gebruiker.choose("Niveau", "Niveau 2")
    gebruiker.choose("Soort opleiding", "Basisberoepsopleiding")
    (met_inhoud,) = gebruiker.paneel.findChildren(QCheckBox)
    QTest.mouseClick(met_inhoud, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    gebruiker.expand("Horeca en bakkerij")
    gebruiker.expand("Bediening")
    assert gebruiker.lines()[:3] == ["Horeca en bakkerij", "Bediening", "Gastheer/-vrouw"]
    knoppen = gebruiker.paneel.findChildren(QToolButton)
    (wissen,) = [knop for knop in knoppen if knop.text() == "Filters wissen"]
    QTest.mouseClick(wissen, Qt.MouseButton.LeftButton)
    assert "Bouw en infra" in gebruiker.lines()
    assert not wissen.isVisible()


def test_nothing_found_offers_a_way_out(gebruiker: Gebruiker) -> None:
    gebruiker.search("xyzzy")
    assert gebruiker.sees("Niets gevonden")
    knoppen = [k for k in gebruiker.paneel.findChildren(QPushButton) if k.isVisible()]
    (laden,) = [k for k in knoppen if "XML-bestand" in k.text()]
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.structuur_laden_gevraagd):
        QTest.mouseClick(laden, Qt.MouseButton.LeftButton)
    (wissen,) = [k for k in knoppen if k.text() == "Filters wissen"]
    QTest.mouseClick(wissen, Qt.MouseButton.LeftButton)
    assert gebruiker.veld.text() == ""
    assert "Bouw en infra" in gebruiker.lines()


def test_the_button_says_what_it_adds(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(Bronverwijzing("25168", "K1"))
    assert gebruiker.knop.text() == "Kerntaak toevoegen"
    gebruiker.expand("Werkt in de bediening")
    gebruiker.click("Neemt reserveringen aan")
    gebruiker.click("Ontvangt gasten", CTRL)
    gebruiker.click("Bewaakt de voorraad", CTRL)
    assert gebruiker.knop.text() == "Kerntaak en 2 werkprocessen toevoegen"
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.onderdelen_toevoegen) as signaal:
        QTest.mouseClick(gebruiker.knop, Qt.MouseButton.LeftButton)
    assert signaal.args == [
        [
            Bronverwijzing("25168", "K1-W2"),
            Bronverwijzing("25168", "K1-W3"),
            Bronverwijzing("25168", "K2"),
        ]
    ]
    gebruiker.click("Horeca en bakkerij")
    assert gebruiker.knop.text() == "Toevoegen"
    assert not gebruiker.knop.isEnabled()


def test_a_kwalificatie_adds_all_its_kerntaken(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25168"))
    assert gebruiker.knop.text() == "2 kerntaken toevoegen"
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.onderdelen_toevoegen) as signaal:
        QTest.mouseClick(gebruiker.knop, Qt.MouseButton.LeftButton)
    assert signaal.args == [[Bronverwijzing("25168", "K1"), Bronverwijzing("25168", "K2")]]


def test_enter_adds_a_part_and_opens_what_is_no_part(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(WERKPROCES)
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.onderdelen_toevoegen) as signaal:
        gebruiker.press(Qt.Key.Key_Return)
    assert signaal.args == [[WERKPROCES]]
    gebruiker.click("Bediening")
    assert "Gastheer/-vrouw" in gebruiker.lines()
    gebruiker.press(Qt.Key.Key_Return)
    assert "Gastheer/-vrouw" not in gebruiker.lines()


def test_ctrl_enter_adds_what_the_button_says_where_enter_opens(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25168"))
    toegevoegd: list[object] = []
    gebruiker.paneel.onderdelen_toevoegen.connect(toegevoegd.append)
    gebruiker.press(Qt.Key.Key_Return)
    assert "Werkt in de bediening" in gebruiker.lines()
    assert not toegevoegd
    gebruiker.press(Qt.Key.Key_Return, CTRL)
    assert toegevoegd == [[Bronverwijzing("25168", "K1"), Bronverwijzing("25168", "K2")]]
    assert "Ctrl+Enter" in gebruiker.knop.toolTip()
    gebruiker.click("Bediening")
    gebruiker.press(Qt.Key.Key_Return, CTRL)
    assert len(toegevoegd) == 1


def test_a_double_click_adds_a_kerntaak_once(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(Bronverwijzing("25168", "K1"))
    toegevoegd: list[object] = []
    gebruiker.paneel.onderdelen_toevoegen.connect(toegevoegd.append)
    gebruiker.double_click("Werkt in de bediening")
    assert toegevoegd == [[Bronverwijzing("25168", "K1")]]
    gebruiker.double_click("Bediening")
    assert "Gastheer/-vrouw" not in gebruiker.lines()


def test_keuzedelen_are_added_by_code(gebruiker: Gebruiker) -> None:
    gebruiker.search("K0061")
    gebruiker.click("Leidinggeven")
    assert gebruiker.knop.text() == "Keuzedeel toevoegen"
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.keuzedelen_toevoegen) as signaal:
        gebruiker.press(Qt.Key.Key_Enter)
    assert signaal.args == [["K0061"]]


def test_unknown_content_is_said_and_offers_to_load(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25010"))
    gebruiker.press(Qt.Key.Key_Return)
    assert INHOUD_NIET_MEEGELEVERD in gebruiker.lines()
    rij = gebruiker.row(INHOUD_NIET_MEEGELEVERD)
    assert rij.data(Qt.ItemDataRole.FontRole).italic()
    assert not gebruiker.knop.isEnabled()
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.structuur_laden_gevraagd):
        gebruiker.double_click(INHOUD_NIET_MEEGELEVERD)


def test_the_current_row_is_told_for_the_details(gebruiker: Gebruiker) -> None:
    gebruiker.expand("Horeca en bakkerij")
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.keuze_gewijzigd) as signaal:
        gebruiker.click("Bediening")
    assert signaal.args == [Knoop(Rijsoort.DOSSIER, "23081")]


def test_reveal_takes_the_filters_away_when_they_hide_it(gebruiker: Gebruiker) -> None:
    gebruiker.search("bouwkunde")
    assert gebruiker.paneel.reveal(WERKPROCES)
    assert gebruiker.veld.text() == ""
    assert gebruiker.boom.currentIndex().data() == "Neemt reserveringen aan"
    assert (
        gebruiker.boom.viewport()
        .rect()
        .contains(gebruiker.boom.visualRect(gebruiker.boom.currentIndex()).center())
    )


def test_reveal_of_what_is_not_there_is_refused(gebruiker: Gebruiker) -> None:
    assert not gebruiker.paneel.reveal(Bronverwijzing("99999", "K1"))
    assert not gebruiker.paneel.reveal(Bronverwijzing("25168", "K9"))


def test_what_is_dragged_is_what_would_be_added(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(WERKPROCES)
    gebruiker.click("Ontvangt gasten", CTRL)
    model = gebruiker.boom.model()
    data = model.mimeData(gebruiker.boom.selectionModel().selectedIndexes())
    assert mime.decode_bronnen(data) == (WERKPROCES, Bronverwijzing("25168", "K1-W3"))
    assert data.text() == "25168:K1-W2\n25168:K1-W3"
    gebruiker.search("K0061")
    gebruiker.click("Leidinggeven")
    data = model.mimeData(gebruiker.boom.selectionModel().selectedIndexes())
    assert mime.decode_keuzedelen(data) == ("K0061",)
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_only_what_can_be_added_can_be_dragged(gebruiker: Gebruiker) -> None:
    sleepbaar = Qt.ItemFlag.ItemIsDragEnabled
    gebruiker.paneel.reveal(WERKPROCES)
    assert gebruiker.row("Neemt reserveringen aan").flags() & sleepbaar
    assert gebruiker.row("Gastheer/-vrouw").flags() & sleepbaar
    assert not gebruiker.row("Bediening").flags() & sleepbaar
    gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25010"))
    assert not gebruiker.row("Industrieel lakverwerker").flags() & sleepbaar


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_offers_what_fits_the_row(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(WERKPROCES)
    plek = gebruiker.boom.visualRect(gebruiker.boom.currentIndex()).center()
    for reden in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        overal = gebruiker.boom.viewport().mapToGlobal(plek)
        vraag = QContextMenuEvent(reden, plek, overal)
        QApplication.sendEvent(gebruiker.boom.viewport(), vraag)
        (menu,) = [m for m in gebruiker.paneel.findChildren(QMenu) if m.isVisible()]
        teksten = [actie.text() for actie in menu.actions()]
        assert teksten == ["Werkproces toevoegen", "Wat als dit erbij komt", "Code kopiëren"]
        menu.close()
    menu.actions()[2].trigger()
    assert QGuiApplication.clipboard().text() == "25168:K1-W2"
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.onderdelen_toevoegen):
        menu.actions()[0].trigger()
    with gebruiker.qtbot.waitSignal(gebruiker.paneel.reken_met_gevraagd) as gevraagd:
        menu.actions()[1].trigger()
    assert gevraagd.args == [[WERKPROCES]]


def test_a_screen_reader_hears_what_colour_and_icon_say(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25010"))
    index = gebruiker.row("Industrieel lakverwerker")
    gesproken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert gesproken == (
        "kwalificatie, 25010 Industrieel lakverwerker, domein Afbouw, hout en onderhoud, "
        f"niveau 2, {INHOUD_NIET_MEEGELEVERD}"
    )
    niveau = index.siblingAtColumn(2)
    assert niveau.data(Qt.ItemDataRole.AccessibleTextRole) == "niveau 2"
    assert gebruiker.boom.accessibleName()


def test_a_long_title_is_whole_in_the_tooltip(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(WERKPROCES)
    index = gebruiker.row("Neemt reserveringen aan")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "K1-W2 Neemt reserveringen aan"


def test_another_structure_keeps_the_search_and_what_is_open(
    gebruiker: Gebruiker, structuur: Kwalificatiestructuur
) -> None:
    gebruiker.expand("Horeca en bakkerij")
    gebruiker.paneel.clear()
    assert gebruiker.sees("Structuur laden…")
    gebruiker.paneel.set_structuur(structuur)
    assert "Bediening" in gebruiker.lines()


def test_everything_survives_another_language(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(WERKPROCES)
    for deel in (gebruiker.paneel, *gebruiker.paneel.findChildren(QPushButton)):
        QApplication.sendEvent(deel, QEvent(QEvent.Type.LanguageChange))
    assert gebruiker.knop.text() == "Werkproces toevoegen"
    assert gebruiker.boom.currentIndex().data() == "Neemt reserveringen aan"


def test_the_found_words_are_painted_differently(gebruiker: Gebruiker) -> None:
    gebruiker.paneel.reveal(WERKPROCES)
    gewoon = gebruiker.boom.grab(
        gebruiker.boom.visualRect(gebruiker.row("Ontvangt gasten"))
    ).toImage()
    gebruiker.search("ontvangt")
    gebruiker.boom.clearSelection()
    gemerkt = gebruiker.boom.grab(
        gebruiker.boom.visualRect(gebruiker.row("Ontvangt gasten"))
    ).toImage()
    assert gewoon != gemerkt


def test_going_on_with_nothing_found_leaves_the_cursor_for_the_next_words(
    gebruiker: Gebruiker,
) -> None:
    gebruiker.search("qqqq")
    for toets in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(gebruiker.veld, toets)
    QTest.keyClick(gebruiker.veld, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    gebruiker.type("gast")
    gebruiker.qtbot.wait(300)
    assert gebruiker.veld.hasFocus()
    gebruiker.key(Qt.Key.Key_H)
    assert gebruiker.veld.text() == "gasth"
