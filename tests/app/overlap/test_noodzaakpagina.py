from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest

from app.overlap import noodzaakzoeker
from app.overlap.noodzaakpagina import Noodzaakpagina
from app.overlap.paneel import OverlapPaneel
from composer.operations import remove_onderdelen
from composer.overlap.naaste import Naaste, nearest_of
from composer.regels.context import Context
from tests.app.gebruiker import Gebruiker
from tests.app.overlap.noodzaakcontexten import STORING, composition, context_of
from tests.app.taalwissel import speaking
from tests.composer.samenstellingen import eigen_kerntaak, samenstelling

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    Watch = Callable[[QAbstractItemModel], None]

Key = Qt.Key
Rol = Qt.ItemDataRole


@pytest.fixture
def pagina(qtbot: QtBot, los: OverlapPaneel, watch_model: Watch) -> Iterator[Noodzaakpagina]:
    """The tab in front with its figures."""
    pagina = los.pagina(Noodzaakpagina)
    for model in (pagina.naaste, pagina.dekking, pagina.terugval):
        watch_model(model)
    los.show_context(context_of())
    with qtbot.waitSignal(pagina.berekend):
        los.tabs.setCurrentWidget(pagina)
    yield pagina
    pagina.stop()


@pytest.fixture
def rem(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Searches wait until this is set."""
    rem = threading.Event()

    def slow(context: Context) -> Naaste:
        assert rem.wait(10)
        return nearest_of(context)

    monkeypatch.setattr(noodzaakzoeker, "nearest_of", slow)
    yield rem
    rem.set()


def cells(model: QAbstractItemModel, rij: int, rol: int = Rol.DisplayRole) -> list[str]:
    return [str(model.index(rij, kolom).data(rol)) for kolom in range(model.columnCount())]


def rows(model: QAbstractItemModel) -> list[list[str]]:
    return [cells(model, rij) for rij in range(model.rowCount())]


def test_the_nearest_come_first_with_what_keuzedelen_add(pagina: Noodzaakpagina) -> None:
    assert rows(pagina.naaste) == [
        [
            "25900 Vak 25900",
            "33% (2/6)",
            "K0009 (240 uur)",
            "50% (3/6)",
            "exact",
            "3",
            "± 1.600 uur",
        ],
        # Of what is not known more may be in it, so every figure says how far it goes.
        [
            "25902 Vak 25902",
            "≥ 16% (1/6)",
            "K0009 (240 uur)",
            "≥ 33% (2/6)",
            "niet bekend",
            "≤ 4",
            "≤ ± 2.133 uur",
        ],
        [
            "25901 Vak 25901",
            "16% (1/6)",
            "ruimte niet bekend",
            "16% (1/6)",
            "≤ 2",
            "5",
            "± 2.667 uur",
        ],
        [
            "cross-over 26001 Bestaande",
            "16% (1/6)",
            "-",
            "16% (1/6)",
            "exact",
            "5",
            "± 2.667 uur",
        ],
    ]


def test_the_figures_say_in_words_what_they_mean(pagina: Noodzaakpagina) -> None:
    woorden = [cells(pagina.naaste, rij, Rol.AccessibleTextRole) for rij in range(4)]
    assert woorden[0][2] == (
        "Erbij: K0009 Storingen verhelpen aan machines (240 klokuren, alleen op titel herkend). "
        "Ruimte voor keuzedelen: 480 klokuren."
    )
    assert "voor zover hun inhoud bekend is" in woorden[0][4]
    assert woorden[0][6].startswith("± 1.600 uur. Schatting:")
    assert "inhoud onbekend" in woorden[1][4]
    assert [rij[5] for rij in woorden[:2]] == [
        "3 van de 6 onderdelen",
        "hoogstens 4 van de 6 onderdelen",
    ]
    assert woorden[2][2] == ("De ruimte voor keuzedelen is niet bekend; er zijn er geen gerekend.")
    assert "is niet nagegaan" in woorden[2][4]
    assert woorden[3][2] == "Bij een cross-over zijn geen keuzedelen gerekend."


def test_without_a_study_load_there_is_no_estimate(
    qtbot: QtBot, los: OverlapPaneel, pagina: Noodzaakpagina
) -> None:
    with qtbot.waitSignal(pagina.berekend):
        los.show_context(context_of(replace(composition(), studieduur=None)))
    index = pagina.naaste.index(0, 6)
    assert index.data() == "?"
    assert "studielast van de samenstelling is niet bekend" in index.data(Rol.AccessibleTextRole)


def test_the_chosen_row_says_where_each_part_is(pagina: Noodzaakpagina) -> None:
    assert rows(pagina.dekking) == [
        ["B1-K1-W3  Bedient gasten", "ontbreekt, voor zover bekend"],
        ["B1-K1-W5  Lost vracht", "ontbreekt, voor zover bekend"],
        ["B1-K1-W6  Vaart weg", "ontbreekt, voor zover bekend"],
        [
            f"B1-K1-W4  {STORING}",
            "door K0009 Storingen verhelpen aan machines (240 klokuren, alleen op titel herkend)",
        ],
        ["B1-K1-W1  Ontvangt gasten", "zelfde onderdeel"],
        ["B1-K1-W2  Ruimt af", "zelfde onderdeel"],
    ]
    pagina.naastetabel.setFocus()
    for _ in range(3):
        QTest.keyClick(pagina.naastetabel, Key.Key_Down)
    assert rows(pagina.dekking)[-1] == ["B1-K1-W6  Vaart weg", "op titel: zelfde titel"]
    assert pagina.samenvatting.text().startswith(
        "cross-over 26001 Bestaande: zelf 1 van de 6 onderdelen."
    )


def test_what_is_not_known_is_said_in_words(los: OverlapPaneel, pagina: Noodzaakpagina) -> None:
    assert pagina.onbekend.text() == (
        "Niet vergeleken, want de inhoud is niet bekend: kwalificaties 1, cross-overs 1. "
        "Keuzedelen waarvan alleen de titel bekend is: 1; of die een onderdeel bevatten, is niet "
        "na te gaan. Keuzedelen zonder bekende studielast, niet meegerekend: 1. "
        "Alleen op hun titel herkend: K0009. "
        "Gerekend is met de keuzedelen die op 1-8-2019 geldig zijn."
    )
    assert los.toelichting.text() == (
        "Inhoud onbekend: 1 van de kwalificaties, 1 van de cross-overs."
    )


def test_the_fallback_options_say_what_counts_and_what_is_lost(pagina: Noodzaakpagina) -> None:
    assert rows(pagina.terugval) == [
        ["25900 Vak 25900", "2", "2", "4", "1", "nee"],
        ["25901 Vak 25901", "niet bekend", "1", "5", "0", "nee"],
    ]
    verloren = pagina.terugval.index(0, 3).data(Rol.AccessibleTextRole)
    assert verloren == "4: B1-K1-W3, B1-K1-W4, B1-K1-W5, B1-K1-W6"
    assert pagina.neem_over.isEnabled()
    assert not pagina.geen_terugval.isVisible()


def test_a_level_that_is_known_cannot_be_compared_with_one_that_is_not(
    qtbot: QtBot, los: OverlapPaneel, pagina: Noodzaakpagina
) -> None:
    with qtbot.waitSignal(pagina.berekend):
        los.show_context(context_of(replace(composition(), niveau=None)))
    assert pagina.terugval.index(0, 1).data() == "2, niet te vergelijken"


def test_nothing_in_common_is_said_with_what_was_not_compared(
    qtbot: QtBot, los: OverlapPaneel, pagina: Noodzaakpagina
) -> None:
    with qtbot.waitSignal(pagina.berekend):
        los.show_context(context_of(samenstelling(eigen_kerntaak())))
    assert pagina.samenvatting.text() == (
        "Geen opleiding waarvan de inhoud bekend is, heeft een van deze onderdelen."
    )
    assert pagina.onbekend.text().startswith("Niet vergeleken")
    assert pagina.geen_terugval.isVisible()
    for deel in (pagina.naastetabel, pagina.dekkingtabel, pagina.terugvaltabel, pagina.neem_over):
        assert not deel.isVisible()


def test_a_quick_search_is_not_spoken_of_and_a_slow_one_is(
    qtbot: QtBot, los: OverlapPaneel, rem: threading.Event
) -> None:
    pagina = los.pagina(Noodzaakpagina)
    los.show_context(context_of())
    los.tabs.setCurrentWidget(pagina)
    # The window goes on while the search waits.
    assert pagina.zoeker.is_bezig
    assert not pagina.wacht.isVisible()
    assert not pagina.concept.isEnabled()
    qtbot.waitUntil(pagina.wacht.isVisible)
    assert pagina.wacht.kop.text() == "Wordt berekend…"
    with qtbot.waitSignal(pagina.berekend):
        rem.set()
    assert not pagina.wacht.isVisible()
    assert pagina.naastetabel.isVisible()
    assert pagina.concept.isEnabled()


def test_figures_of_before_an_edit_say_so_until_the_new_ones_are_there(
    qtbot: QtBot, los: OverlapPaneel, pagina: Noodzaakpagina, rem: threading.Event
) -> None:
    waarde = composition()
    minder = remove_onderdelen(waarde, [waarde.kerntaken[0].werkprocessen[5].id]).samenstelling
    los.show_context(context_of(minder))
    assert not pagina.bezig.isVisible()
    assert not pagina.concept.isEnabled()
    assert not pagina.neem_over.isEnabled()
    qtbot.waitUntil(pagina.bezig.isVisible)
    assert "nog de vorige cijfers" in pagina.bezig.text()
    assert pagina.naaste.index(0, 1).data() == "33% (2/6)"
    with qtbot.waitSignal(pagina.berekend):
        rem.set()
    assert not pagina.bezig.isVisible()
    assert pagina.naaste.index(0, 1).data() == "40% (2/5)"
    assert pagina.concept.isEnabled()


def test_the_same_composition_is_not_searched_again(
    los: OverlapPaneel, pagina: Noodzaakpagina
) -> None:
    context = los.context
    assert context is not None
    los.show_context(Context(context.omgeving, replace(context.samenstelling)))
    assert not pagina.zoeker.is_bezig
    assert pagina.concept.isEnabled()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_failed_search_shows_no_figures(
    qtbot: QtBot, los: OverlapPaneel, pagina: Noodzaakpagina, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_context: Context) -> Naaste:
        raise RuntimeError

    anders = context_of(replace(composition(), studieduur=3))
    with monkeypatch.context() as even:
        even.setattr(noodzaakzoeker, "nearest_of", fail)
        with qtbot.waitSignal(pagina.zoeker.mislukt):
            los.show_context(anders)
    assert pagina.wacht.isVisible()
    assert pagina.wacht.kop.text() == "De berekening is niet gelukt"
    assert not pagina.concept.isEnabled()
    with qtbot.waitSignal(pagina.berekend):
        los.show_context(anders)
    assert pagina.naastetabel.isVisible()


def test_enter_leads_to_the_structure_and_to_the_part(
    qtbot: QtBot, los: OverlapPaneel, pagina: Noodzaakpagina
) -> None:
    for tabel in (pagina.naastetabel, pagina.terugvaltabel):
        tabel.setFocus()
        with qtbot.waitSignal(los.bron_gevraagd) as bron:
            QTest.keyClick(tabel, Key.Key_Return)
        assert bron.args == ["25900"]
    pagina.dekkingtabel.selectRow(0)
    pagina.dekkingtabel.setFocus()
    with qtbot.waitSignal(los.onderdeel_gevraagd) as deel:
        QTest.keyClick(pagina.dekkingtabel, Key.Key_Return)
    assert los.context is not None
    assert deel.args == [los.context.samenstelling.kerntaken[0].werkprocessen[2].id]


def test_the_page_follows_the_row_that_the_keys_are_at(
    qtbot: QtBot, los: OverlapPaneel, pagina: Noodzaakpagina
) -> None:
    los.resize(620, 300)
    pagina.terugvaltabel.setFocus()
    QTest.keyClick(pagina.terugvaltabel, Key.Key_Down)
    rij = pagina.terugvaltabel.visualRect(pagina.terugval.index(1, 0)).center()
    plek = pagina.terugvaltabel.viewport().mapTo(pagina, rij)
    assert pagina.rect().contains(plek)
    assert not pagina.terugvaltabel.visibleRegion().isEmpty()


def test_the_tab_speaks_the_language_of_the_screen(pagina: Noodzaakpagina) -> None:
    with speaking("en"):
        assert pagina.kop() == "Necessity"
        assert pagina.naaste.headerData(1, Qt.Orientation.Horizontal) == "By itself"
        assert pagina.dekking.index(0, 1).data() == "missing, as far as is known"
        assert pagina.onbekend.text().startswith("Not compared")
    assert pagina.naaste.headerData(1, Qt.Orientation.Horizontal) == "Zelf"


def test_a_window_that_is_closed_waits_for_no_answer(
    gebruiker: Gebruiker, paneel: OverlapPaneel, rem: threading.Event
) -> None:
    pagina = paneel.pagina(Noodzaakpagina)
    paneel.tabs.setCurrentWidget(pagina)
    assert pagina.zoeker.is_bezig
    rem.set()
    gebruiker.venster.close()
    assert not pagina.zoeker.is_bezig
