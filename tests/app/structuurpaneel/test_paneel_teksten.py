"""Searching the running texts in the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, Qt

from app.structuurpaneel.fragmenten import shorten
from app.structuurpaneel.model import MERKEN, Kolom
from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.zoeken import Fragment
from tests.app.structuurpaneel.gebruiker import Gebruiker

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

WIJNKAART = Knoop(Rijsoort.WERKPROCES, "25002:B1-K1-W2")


def test_the_model_keeps_its_promises_with_texts(
    lezer: Gebruiker, watch_model: Callable[[QAbstractItemModel], None]
) -> None:
    watch_model(lezer.boom.model())
    for tekst in ("wijnkaart", " gasten", " verkoop", "\b"):
        lezer.search(tekst)
    lezer.order("Op volgorde van de structuur")
    lezer.search(" niveau:3")
    lezer.paneel.search_again()
    lezer.qtbot.wait(50)


def test_a_part_found_by_its_text_shows_the_words_in_it(lezer: Gebruiker) -> None:
    lezer.search("wijnkaart")
    lezer.qtbot.waitUntil(lambda: "…" not in lezer.lines())
    kwalificatie, deel, tekst = lezer.lines()
    assert (kwalificatie, deel) == ("Sommelier", "Neemt reserveringen aan")
    assert tekst.startswith("Omschrijving: … ")
    assert tekst.endswith("wijnkaart.")
    regel = lezer.boom.indexBelow(lezer.row("Neemt reserveringen aan"))
    ((van, lengte),) = regel.data(MERKEN)
    assert regel.data()[van : van + lengte] == "wijnkaart"
    assert "wijnkaart" in regel.data(Qt.ItemDataRole.ToolTipRole)
    gesproken = lezer.row("Neemt reserveringen aan").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Omschrijving: " in gesproken
    assert "wijnkaart" in gesproken


def test_the_arrows_go_past_lines_of_text_and_a_click_chooses_their_row(lezer: Gebruiker) -> None:
    lezer.search("agenda")
    lezer.qtbot.waitUntil(lambda: "…" not in lezer.lines())
    lezer.key(Qt.Key.Key_Return)
    gezien = []
    for _ in range(4):
        gezien.append(lezer.boom.currentIndex().data())
        lezer.press(Qt.Key.Key_Down)
    assert "Neemt reserveringen aan" in gezien
    assert not any(tekst.startswith("Omschrijving") for tekst in gezien)
    regel = next(tekst for tekst in lezer.lines() if tekst.startswith("Omschrijving"))
    lezer.boom.setCurrentIndex(lezer.row("Gastheer"))
    with lezer.qtbot.waitSignal(lezer.paneel.keuze_gewijzigd) as signaal:
        lezer.click(regel)
    assert signaal.args == [Knoop(Rijsoort.WERKPROCES, "25001:B1-K1-W2")]
    assert lezer.knop.text() == "Werkproces toevoegen"
    with lezer.qtbot.waitSignal(lezer.paneel.onderdelen_toevoegen) as toegevoegd:
        lezer.double_click(regel)
    assert toegevoegd.args == [[Bronverwijzing("25001", "B1-K1-W2")]]


def test_hits_stand_best_first_or_as_in_the_structure_and_that_is_remembered(
    lezer: Gebruiker, met_teksten: Kwalificatiestructuur
) -> None:
    lezer.search("gast")
    beste = lezer.lines()
    assert beste[0] == "Gastheer"
    assert "Keuzedelen" in beste
    lezer.order("Op volgorde van de structuur")
    assert lezer.lines()[0] != "Gastheer"
    assert "Gastheer" in lezer.lines()
    ander = type(lezer.paneel)()
    lezer.qtbot.addWidget(ander)
    ander.set_structuur(met_teksten)
    tweede = Gebruiker(lezer.qtbot, ander)
    ander.show()
    tweede.search("gast")
    assert tweede.lines()[0] != "Gastheer"
    tweede.order("Beste eerst")
    assert tweede.lines()[0] == "Gastheer"


def test_texts_that_become_searchable_do_not_make_the_rows_jump(
    lezer: Gebruiker, met_teksten: Kwalificatiestructuur
) -> None:
    from kwalificatiestructuur.zoeken import Tekstindex, Zoekindex

    index = Zoekindex(met_teksten)
    lezer.paneel.set_structuur(met_teksten, index)
    lezer.paneel.show_teksten(bezig=True, honderdsten=40)
    assert lezer.sees("Teksten worden doorzoekbaar gemaakt (40 %). Tot dan wordt in titels gezocht")
    lezer.search("gast")
    lezer.paneel.resize(420, 320)
    lezer.qtbot.wait(50)
    balk = lezer.boom.verticalScrollBar()
    balk.setValue(2)
    eerder = lezer.boom.indexAt(lezer.boom.viewport().rect().topLeft()).data()
    assert eerder != lezer.lines()[0]
    assert not any(regel.startswith(("Omschrijving", "…")) for regel in lezer.lines())
    index.teksten = Tekstindex.build(met_teksten, dingen=index.dingen)
    lezer.paneel.show_teksten(bezig=False)
    lezer.paneel.search_again()
    assert not lezer.sees("doorzoekbaar gemaakt")
    assert lezer.boom.indexAt(lezer.boom.viewport().rect().topLeft()).data() == eerder
    assert any(regel.startswith(("Omschrijving", "…")) for regel in lezer.lines())


def test_without_words_nothing_is_asked_again(lezer: Gebruiker) -> None:
    lezer.expand(lezer.lines()[0])
    eerder = lezer.lines()
    lezer.paneel.search_again()
    assert lezer.lines() == eerder


def test_the_details_are_told_what_to_mark(lezer: Gebruiker) -> None:
    with lezer.qtbot.waitSignal(lezer.paneel.markering_gewijzigd) as signaal:
        lezer.search("verkopen")
    assert signaal.args[0].marks("Zij verkoopt planten") == ((4, 8),)
    with lezer.qtbot.waitSignal(lezer.paneel.markering_gewijzigd) as signaal:
        lezer.key(Qt.Key.Key_Escape)
    assert signaal.args == [None]


def test_a_line_starts_shortly_before_the_first_word() -> None:
    tekst = "Hij noteert elke wens van iedere gast zorgvuldig in de agenda"
    plek = tekst.index("agenda")
    regel = shorten(Fragment("gedrag", tekst, ((plek, 6),)))
    assert regel.tekst.startswith("… ")
    assert regel.geheel == tekst
    ((van, lengte),) = regel.merken
    assert regel.tekst[van : van + lengte] == "agenda"
    assert van < 24
    kort = shorten(Fragment("gedrag", "De gast", ((3, 4),)))
    assert (kort.tekst, kort.merken) == ("De gast", ((3, 4),))


def test_found_words_are_painted_in_the_whole_width(lezer: Gebruiker) -> None:
    lezer.paneel.resize(300, 700)
    lezer.search("agenda")
    lezer.qtbot.waitUntil(lambda: "…" not in lezer.lines())
    regel = next(tekst for tekst in lezer.lines() if tekst.startswith("Omschrijving"))
    index = lezer.row(regel)
    vak = lezer.boom.visualRect(index.siblingAtColumn(Kolom.CODE))
    beeld = lezer.boom.viewport().grab(vak).toImage()
    punten = {beeld.pixel(x, y) for x in range(beeld.width()) for y in range(beeld.height())}
    assert len(punten) > 2, "the line goes on in the next column"
