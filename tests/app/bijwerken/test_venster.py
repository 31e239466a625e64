from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.bijwerken import Keuze, Stand
from composer.operations import set_tekst
from composer.samenstelling import GekozenWerkproces
from tests.app.bijwerken.bijwerker import Bijwerker

Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_(bijwerker: Bijwerker) -> Bijwerker:
    """With the view on the screen."""
    bijwerker.open()
    return bijwerker


def werkproces(bijwerker: Bijwerker, id_: str) -> GekozenWerkproces:
    deel = bijwerker.part(id_)
    assert isinstance(deel, GekozenWerkproces)
    return deel


def test_every_part_says_what_became_of_it_and_on_what_it_was_found(open_: Bijwerker) -> None:
    open_.show_all()
    assert len(open_.rijen) == len(list(open_.waarde.onderdelen))
    standen = {rij.regel.stand for rij in open_.rijen}
    assert {Stand.TEKST, Stand.VERPLAATST, Stand.VERVALLEN, Stand.HERNUMMERD} <= standen
    model = open_.venster.model
    woorden = {str(model.index(n, 2).data()) for n in range(model.rowCount())}
    assert "vervallen" in woorden
    assert any("tekst gewijzigd" in woord for woord in woorden)
    herkend = {str(model.index(n, 3).data()) for n in range(model.rowCount())}
    assert "SBB-nummer" in herkend
    assert not open_.venster.isModal()


def test_nothing_changes_by_looking(bijwerker: Bijwerker) -> None:
    eerst, aantal = bijwerker.waarde, bijwerker.document.stack.count()
    bijwerker.open()
    for nummer in range(len(bijwerker.rijen)):
        bijwerker.venster.tabel.selectRow(nummer)
    assert bijwerker.waarde is eerst
    assert bijwerker.document.stack.count() == aantal


def test_three_texts_stand_side_by_side_and_only_where_they_differ(open_: Bijwerker) -> None:
    regel = open_.choose_row(Stand.TEKST)
    velden = dict(open_.venster.blad.velden.teksten)
    for rij in regel.velden:
        kop = rij.veld.capitalize()
        gelijk = len({" ".join((t or "").split()) for t in (rij.toen, rij.nu, rij.mijn)}) == 1
        assert (kop in velden) is not gelijk
        if not gelijk:
            assert [t.split() for t in velden[kop]] == [
                (t or "").split() for t in (rij.toen, rij.nu, rij.mijn)
            ]
    assert velden
    open_.press(open_.venster.blad.ook_gelijk)
    assert len(open_.venster.blad.velden.teksten) == len(regel.velden)


def test_a_choice_is_one_step_and_is_recorded(open_: Bijwerker) -> None:
    regel = open_.choose_row(Stand.TEKST)
    stappen = open_.document.stack.count()
    open_.decide(Keuze.BRONTEKST)
    deel = open_.part(regel.id)
    assert regel.nieuw is not None
    assert getattr(deel, "teksthash", "") == regel.nieuw.teksthash
    assert open_.document.stack.count() == stappen + 1
    (besluit,) = open_.besluiten
    assert (besluit.onderdeel, besluit.keuze) == (regel.id, "nieuwe brontekst")
    assert besluit.datum == date.today()
    assert regel.id not in [rij.regel.id for rij in open_.rijen], "it asks for nothing any more"


def test_undo_and_redo_bring_the_row_back_and_take_it_away(open_: Bijwerker) -> None:
    eerst = open_.waarde
    regel = open_.choose_row(Stand.TEKST)
    open_.decide(Keuze.BRONTEKST)
    QTest.keyClick(open_.venster, Qt.Key.Key_Z, Ctrl)
    open_.settle()
    assert open_.waarde == eerst
    assert regel.id in [rij.regel.id for rij in open_.rijen]
    QTest.keyClick(open_.venster, Qt.Key.Key_Y, Ctrl)
    open_.settle()
    assert regel.id not in [rij.regel.id for rij in open_.rijen]
    open_.press(open_.venster.ongedaan)
    open_.settle()
    assert open_.waarde == eerst


def test_all_that_is_safe_goes_at_once_and_comes_back_at_once(open_: Bijwerker) -> None:
    eerst = open_.waarde
    open_.show_all()
    aantal = sum(rij.is_open for rij in open_.rijen)
    tekst = open_.venster.alles.text()
    open_.press(open_.venster.alles)
    open_.settle()
    gedaan = len(open_.besluiten)
    assert f"({gedaan})" in tekst
    assert gedaan > 3
    assert sum(rij.is_open for rij in open_.rijen) == aantal - gedaan
    assert not open_.venster.alles.isEnabled()
    over = {rij.regel.stand for rij in open_.rijen if rij.is_open}
    assert Stand.VERVALLEN in over, "what is gone is never safe"
    QTest.keyClick(open_.venster, Qt.Key.Key_Z, Ctrl)
    open_.settle()
    assert open_.waarde == eerst
    assert sum(rij.is_open for rij in open_.rijen) == aantal


def test_only_other_numbers_ask_for_no_attention(open_: Bijwerker) -> None:
    aandacht = len(open_.rijen)
    assert all(rij.vraagt_aandacht for rij in open_.rijen)
    open_.show_all()
    stil = [rij for rij in open_.rijen if rij.is_open and not rij.vraagt_aandacht]
    assert stil
    assert all(rij.regel.veilige_keuze is Keuze.NUMMERS for rij in stil)
    assert f"{aandacht + len(stil)} open, {aandacht} vragen" in open_.venster.tellen.text()
    while any(rij.vraagt_aandacht for rij in open_.rijen):
        QTest.keyClick(open_.venster.tabel, Qt.Key.Key_F8)
        open_.decide(Keuze.LATEN)
    open_.press(open_.venster.alleen_open)
    assert open_.rijen == ()
    assert "alleen de nummers anders" in open_.venster.leeg.text()


def test_a_replacement_has_to_be_pointed_out(open_: Bijwerker) -> None:
    regel = open_.choose_row(Stand.VERVALLEN)
    keuzes = open_.venster.blad.keuzes
    knop = keuzes.knoppen[Keuze.VERVANGING]
    assert regel.kandidaten
    assert not knop.isEnabled()
    assert set(dict(open_.venster.blad.velden.teksten)["Titel"][1]) == set()
    QTest.keyClick(keuzes.kandidaten, Qt.Key.Key_Down)
    gekozen = regel.kandidaten[0]
    assert keuzes.bron == str(gekozen.herkomst.bron)
    assert dict(open_.venster.blad.velden.teksten)["Titel"][1] == gekozen.kopie.titel
    open_.decide(Keuze.VERVANGING)
    deel = werkproces(open_, regel.id)
    assert deel.titel == gekozen.kopie.titel
    assert open_.besluiten[-1].nieuwe_bron == str(gekozen.herkomst.bron)


def test_what_was_left_stays_left_and_is_not_safe_any_more(open_: Bijwerker) -> None:
    regel = open_.choose_row(Stand.TEKST)
    open_.decide(Keuze.LATEN)
    assert regel.id not in [rij.regel.id for rij in open_.rijen]
    open_.press(open_.venster.alles)
    open_.settle()
    besluiten = [b for b in open_.besluiten if b.onderdeel == regel.id]
    assert [b.keuze for b in besluiten] == ["laten"]
    open_.show_all()
    open_.choose_row(Stand.TEKST)
    assert "gelaten" in open_.venster.blad.keuzes.uitleg.text()
    open_.decide(Keuze.BRONTEKST)
    assert open_.besluiten[-1].keuze == "nieuwe brontekst"


def test_one_s_own_text_can_stay(open_: Bijwerker) -> None:
    regel = open_.choose_row(Stand.TEKST)
    open_.document.apply(set_tekst, regel.id, "gedrag", "Zoals wij het doen.")
    open_.settle()
    regel = next(r.regel for r in open_.rijen if r.regel.id == regel.id)  # type: ignore[assignment]
    assert regel.veilige_keuze is None
    velden = dict(open_.venster.blad.velden.teksten)
    assert velden["Gedrag"][2] == "Zoals wij het doen."
    open_.decide(Keuze.MIJN_TEKST)
    deel = werkproces(open_, regel.id)
    assert deel.gedrag == "Zoals wij het doen."
    assert deel.herkomst is not None
    assert regel.nieuw is not None
    assert deel.herkomst == regel.nieuw.herkomst


def test_a_part_that_is_gone_can_be_removed(open_: Bijwerker) -> None:
    regel = open_.choose_row(Stand.VERVALLEN)
    knoppen = open_.venster.blad.keuzes.knoppen
    assert not knoppen[Keuze.BRONTEKST].isVisible()
    velden = open_.venster.blad.velden
    assert velden.teksten
    open_.decide(Keuze.VERWIJDEREN)
    assert open_.part(regel.id) is None
    assert open_.besluiten[-1].keuze == "verwijderen"


def test_the_keys_walk_over_what_asks_for_attention(open_: Bijwerker) -> None:
    open_.show_all()
    open_.venster.tabel.selectRow(0)
    bezocht = []
    aantal = sum(rij.vraagt_aandacht for rij in open_.rijen)
    assert aantal > 2
    for _ in range(aantal + 1):
        QTest.keyClick(open_.venster.tabel, Qt.Key.Key_F8)
        assert open_.venster.huidige is not None
        assert open_.venster.huidige.vraagt_aandacht
        bezocht.append(open_.venster.huidige.regel.id)
    assert len(set(bezocht)) == aantal
    assert bezocht[-1] == bezocht[0], "it goes around"
    QTest.keyClick(open_.venster.tabel, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert open_.venster.huidige is not None
    assert open_.venster.huidige.regel.id == bezocht[-2]


def test_a_choice_can_be_made_with_a_key(open_: Bijwerker) -> None:
    regel = open_.choose_row(Stand.TEKST)
    open_.venster.tabel.setFocus()
    QTest.keyClick(open_.venster.tabel, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    open_.qtbot.waitUntil(lambda: bool(open_.besluiten))
    open_.settle()
    assert [b.onderdeel for b in open_.besluiten] == [regel.id]
    assert open_.venster.tabel.hasFocus()


def test_the_counts_go_down(open_: Bijwerker) -> None:
    aantal = len(open_.rijen)
    assert f"{aantal} vragen aandacht" in open_.venster.tellen.text()
    open_.choose_row(Stand.TEKST)
    open_.decide(Keuze.LATEN)
    assert f"{aantal - 1} vragen aandacht" in open_.venster.tellen.text()


def test_a_plan_of_before_an_edit_cannot_be_carried_out(open_: Bijwerker) -> None:
    open_.choose_row(Stand.TEKST)
    eerst = open_.waarde
    open_.document.apply(set_tekst, next(eerst.onderdelen).id, "complexiteit", "Anders.")
    assert not open_.venster.is_vers
    assert not open_.venster.alles.isEnabled()
    open_.venster._on_alles()
    assert open_.besluiten == ()
    open_.settle()
    assert open_.venster.alles.isEnabled()


def test_the_states_are_said_in_words(open_: Bijwerker) -> None:
    model = open_.venster.model
    rol = Qt.ItemDataRole.AccessibleTextRole
    assert str(model.index(0, 0).data(rol)).startswith(("kerntaak ", "werkproces "))
    assert model.index(0, 4).data(rol) == "te kiezen"
    for knop in open_.venster.blad.keuzes.knoppen.values():
        if knop.isVisible():
            assert knop.accessibleDescription()


def test_an_edition_that_is_gone_leaves_the_source_then_unknown_and_says_so(
    bijwerker: Bijwerker,
) -> None:
    opslag = bijwerker.invoerder.opslag
    opslag.remove(opslag.edities()[0].id)
    bijwerker.open()
    bijwerker.choose_row(Stand.TEKST)
    regel = bijwerker.waarde
    assert regel.besluiten == ()
    velden = bijwerker.venster.blad.velden
    assert bijwerker.venster._gemaakt is not None
    assert bijwerker.venster._gemaakt.onbekend
    assert velden.teksten


def test_another_document_is_another_plan(open_: Bijwerker) -> None:
    open_.document.stack.setClean()
    open_.invoerder.venster.bestanden.new()
    open_.settle()
    assert open_.rijen == ()
    assert "geen onderdelen" in open_.venster.leeg.text()


def test_a_window_that_closes_takes_it_along(open_: Bijwerker) -> None:
    open_.document.stack.setClean()
    open_.invoerder.venster.close()
    assert not open_.venster.isVisible()


def test_closing_lets_go_and_opening_plans_again(open_: Bijwerker) -> None:
    aantal = len(open_.rijen)
    QTest.keyClick(open_.venster, Qt.Key.Key_Escape)
    assert not open_.venster.isVisible()
    assert open_.rijen == ()
    open_.open()
    assert len(open_.rijen) == aantal


def test_it_speaks_english_at_once(open_: Bijwerker) -> None:
    open_.invoerder.werkplaats.choose_taal("en")
    QApplication.processEvents()
    assert open_.venster.windowTitle() == "Update to new edition"
    assert open_.venster.model.headerData(1, Qt.Orientation.Horizontal) == "Part"
    open_.invoerder.werkplaats.choose_taal("nl")
    QApplication.processEvents()


def test_the_hint_counts_leads_here_and_goes_away(bijwerker: Bijwerker) -> None:
    hint = bijwerker.koppeling.hint
    assert hint is not None
    assert hint.isVisible()
    aantal = len([d for d in bijwerker.waarde.onderdelen if d.herkomst])
    assert hint.tekst.text().startswith(f"{aantal} onderdelen komen uit een andere editie")
    bijwerker.press(hint.bekijken)
    bijwerker.settle()
    assert bijwerker.venster.isVisible()
    bijwerker.press(bijwerker.venster.alles)
    bijwerker.settle()
    bijwerker.show_all()
    while any(rij.is_open for rij in bijwerker.rijen):
        QTest.keyClick(bijwerker.venster.tabel, Qt.Key.Key_F8)
        bijwerker.decide(Keuze.LATEN)
    assert not hint.isVisible()
    bijwerker.document.stack.undo()
    assert hint.isVisible()
    assert hint.tekst.text().startswith("1 onderdeel komt")
    bijwerker.press(hint.sluiten)
    assert not hint.isVisible()
    bijwerker.document.stack.undo()
    assert not hint.isVisible()


def test_without_another_edition_there_is_no_hint(bijwerker: Bijwerker) -> None:
    bijwerker.invoerder.make_current("Een")
    assert bijwerker.koppeling.hint is not None
    assert not bijwerker.koppeling.hint.isVisible()


def test_a_long_name_of_an_edition_leaves_the_window_on_the_screen(open_: Bijwerker) -> None:
    breedte = open_.venster.width()
    pakket = open_.invoerder.werkplaats.pakket
    assert pakket is not None
    open_.venster.naar.show_text(" + ".join([pakket.naam] * 60))
    QApplication.processEvents()
    assert open_.venster.width() == breedte
    assert open_.venster.minimumSizeHint().width() <= breedte
