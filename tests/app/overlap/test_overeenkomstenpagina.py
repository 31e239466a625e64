from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.overlap.overeenkomstenpagina import Overeenkomstenpagina
from app.overlap.paneel import OverlapPaneel
from app.overlap.watalspagina import Watalspagina
from composer.operations import set_tekst
from composer.overlap.matrix import Kolomsoort
from tests.app.overlap.contexten import BIJNA, LANG, composition, context_of

Key = Qt.Key


@pytest.fixture
def pagina(los: OverlapPaneel) -> Overeenkomstenpagina:
    pagina = los.pagina(Overeenkomstenpagina)
    los.tabs.setCurrentWidget(pagina)
    return pagina


def best(pagina: Overeenkomstenpagina) -> list[str]:
    return [str(pagina.delen.index(rij, 1).data()) for rij in range(pagina.delen.rowCount())]


def choose(pagina: Overeenkomstenpagina, rij: int) -> None:
    pagina.delentabel.setCurrentIndex(pagina.delen.index(rij, 0))


def test_every_part_says_how_its_best_match_is_alike(pagina: Overeenkomstenpagina) -> None:
    assert best(pagina) == [
        "zelfde onderdeel",
        "zelfde tekst",
        "bijna gelijk (97%)",
        "op titel: zelfde titel",
        "zelfde onderdeel",
        "op titel: zelfde titel",
        "niets gevonden",
    ]


def test_without_texts_nothing_found_is_not_known(
    los: OverlapPaneel, pagina: Overeenkomstenpagina
) -> None:
    los.show_context(context_of(met_teksten=False))
    assert best(pagina)[1:4] == ["niet bekend"] * 3
    choose(pagina, 1)
    assert pagina.naast.uitleg.text() == "Nog niet bekend: niet alles is vergeleken."
    assert los.toelichting.text().startswith("Teksten worden nog vergeleken…")
    # The texts come with other surroundings, and everything follows.
    los.show_context(context_of())
    assert "niet bekend" not in best(pagina)
    assert not los.toelichting.text().startswith("Teksten")


def test_both_texts_stand_side_by_side_as_plain_text(pagina: Overeenkomstenpagina) -> None:
    choose(pagina, 2)
    velden = dict(pagina.naast.tabel.teksten)
    assert velden["Omschrijving"] == (BIJNA, LANG)
    assert "<b>deur</b>" in velden["Omschrijving"][1]
    assert velden["Titel"] == ("Haalt binnen", "Ontvangt gasten")
    assert "Resultaat" not in velden
    assert pagina.naast.uitleg.text() == "bijna gelijk (97%); gelijke woorden zijn gemarkeerd"


def test_a_match_by_title_says_that_there_is_no_text(pagina: Overeenkomstenpagina) -> None:
    choose(pagina, 3)
    assert "van geen van beide is tekst, alleen de titel" in pagina.naast.uitleg.text()
    assert [kop for kop, _ in pagina.naast.tabel.teksten] == ["Titel"]
    choose(pagina, 5)
    assert "van één van beide is geen tekst" in pagina.naast.uitleg.text()
    assert dict(pagina.naast.tabel.teksten)["Omschrijving"][1] == ""


def test_what_is_in_a_kwalificatie_of_unknown_content_cannot_be_shown(
    pagina: Overeenkomstenpagina,
) -> None:
    choose(pagina, 4)
    assert "10003 Vak 10003" in pagina.naast.uitleg.text()
    assert pagina.naast.tabel.teksten == []


def test_a_part_that_is_nowhere_says_so(pagina: Overeenkomstenpagina) -> None:
    choose(pagina, 6)
    assert pagina.treffers.rowCount() == 0
    assert "nergens gevonden" in pagina.naast.uitleg.text()


def test_one_kwalificatie_can_be_looked_at(pagina: Overeenkomstenpagina) -> None:
    pagina.show_keuze("", (Kolomsoort.KWALIFICATIE, "10002"))
    assert best(pagina)[:3] == ["niets gevonden"] * 3
    assert best(pagina)[3] == "op titel: zelfde titel"
    gekozen = pagina.delen.item(pagina.delentabel.currentIndex())
    assert gekozen.titel == "Bedient gasten"
    pagina.show_keuze("", (Kolomsoort.KWALIFICATIE, "10003"))
    assert best(pagina)[0] == "niet bekend"
    pagina.show_keuze("", (Kolomsoort.KWALIFICATIE, "onbekend"))
    assert pagina.alleen_sleutel is None


def test_the_choice_of_a_user_stays_after_an_edit(
    los: OverlapPaneel, pagina: Overeenkomstenpagina
) -> None:
    waarde = composition()
    los.show_context(context_of(waarde))
    QTest.keyClick(pagina.alleen, Key.Key_Down)
    assert pagina.alleen_sleutel == (Kolomsoort.KWALIFICATIE, "10001")
    choose(pagina, 1)
    wp = waarde.kerntaken[0].werkprocessen[1]
    los.show_context(context_of(set_tekst(waarde, wp.id, "omschrijving", BIJNA).samenstelling))
    assert pagina.alleen_sleutel == (Kolomsoort.KWALIFICATIE, "10001")
    assert pagina.delentabel.currentIndex().row() == 1
    assert best(pagina)[1] == "bijna gelijk (97%)"
    assert dict(pagina.naast.tabel.teksten)["Omschrijving"] == (BIJNA, LANG)


def test_enter_goes_to_the_part_or_to_its_source(
    los: OverlapPaneel, pagina: Overeenkomstenpagina, qtbot: QtBot
) -> None:
    choose(pagina, 1)
    pagina.delentabel.setFocus()
    with qtbot.waitSignal(los.onderdeel_gevraagd) as deel:
        QTest.keyClick(pagina.delentabel, Key.Key_Return)
    assert deel.args == [pagina.delen.items[1].id]
    pagina.treffertabel.setFocus()
    with qtbot.waitSignal(los.bron_gevraagd) as bron:
        QTest.keyClick(pagina.treffertabel, Key.Key_Return)
    assert bron.args == ["10001:B1-K1-W1"]


def test_compute_without_the_current_part(los: OverlapPaneel, pagina: Overeenkomstenpagina) -> None:
    choose(pagina, 2)
    pagina.reken_zonder.trigger()
    assert isinstance(los.voor, Watalspagina)
    assert los.voor.zonder == {pagina.delen.items[2].id}
