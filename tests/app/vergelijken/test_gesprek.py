from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bevindingen.aankondigen import Aankondiger
from app.vergelijken.gesprek import discussed_in
from composer.beoordelen.beeld import Gesprek
from composer.beoordelen.besproken import AKKOORD
from composer.beoordelen.bewerkingen import set_stand
from composer.beoordelen.waarden import Notitiesoort, Notitiestand, on_onderdeel
from composer.vergelijken.kolom import kolom_of_kwalificatie
from tests.app.taalwissel import speaking
from tests.app.vergelijken.beoordeling import Vergelijker
from tests.composer.beoordelen.pakketten import anna
from tests.composer.vergelijken.kolommen import WERELD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def stand(vergelijker: Vergelijker) -> str:
    assert vergelijker.venster.gesprek.isVisible()
    return vergelijker.venster.gesprek.stand.text()


def only_note(vergelijker: Vergelijker) -> Gesprek:
    vergelijker.wait()
    (gesprek,) = vergelijker.gesprekken
    return gesprek


@pytest.fixture
def gesprek(beoordelaar: Vergelijker) -> Vergelijker:
    """A meeting, at the first of three differences."""
    beoordelaar.go_to(0, None)
    beoordelaar.press(Key.Key_F9)
    return beoordelaar


def test_one_key_begins_and_goes_on(gesprek: Vergelijker) -> None:
    venster = gesprek.venster
    assert stand(gesprek) == "verschil 1 van 3 · nog 3 te bespreken"
    assert venster.gesprek.volgende.hasFocus()
    assert (venster.matrix.row, venster.matrix.plek) == (2, 1)
    matrix, blad = venster.deler.sizes()
    assert blad > 2 * matrix, "what is read gets the room"
    gesprek.press(Key.Key_F9)
    assert stand(gesprek).startswith("verschil 2 van 3")
    gesprek.press(Key.Key_F9, SHIFT)
    assert stand(gesprek).startswith("verschil 1 van 3")
    gesprek.press(Key.Key_F9, SHIFT)
    assert stand(gesprek).startswith("verschil 3 van 3"), "before the first one comes the last"


def test_every_difference_is_spoken_with_its_row(
    qtbot: QtBot, beoordelaar: Vergelijker, monkeypatch: pytest.MonkeyPatch
) -> None:
    gezegd: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            gezegd.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    for aankondiger in beoordelaar.venster.gesprek.findChildren(Aankondiger):
        aankondiger.setInterval(0)
    beoordelaar.go_to(0, None)
    for plaats in (1, 2):
        beoordelaar.press(Key.Key_F9)
        rij = beoordelaar.venster.gang.huidige
        assert rij is not None
        zin = f"{rij.titel}, verschil {plaats} van 3 · nog 3 te bespreken"
        qtbot.waitUntil(partial(gezegd.__contains__, zin))


def test_the_row_stays_in_sight_in_what_the_matrix_keeps(gesprek: Vergelijker) -> None:
    for _ in range(3):
        QApplication.processEvents()
        matrix = gesprek.venster.matrix
        row = matrix.row
        assert row is not None
        vak = matrix.vast.visualRect(matrix.model.index(row, 0))
        assert matrix.vast.viewport().rect().contains(vak)
        gesprek.press(Key.Key_F9)


def test_it_begins_at_the_current_row_if_that_is_to_be_discussed(beoordelaar: Vergelijker) -> None:
    beoordelaar.go_to(3, 1)
    beoordelaar.press(Key.Key_F9)
    assert stand(beoordelaar) == "verschil 2 van 3 · nog 3 te bespreken"


def test_a_key_writes_that_it_was_discussed(gesprek: Vergelijker) -> None:
    deel = gesprek.part(2, 0)
    gesprek.press(Key.Key_1)
    assert stand(gesprek) == "verschil 1 van 3, besproken · nog 2 te bespreken"
    notitie = only_note(gesprek).notitie
    inhoud = notitie.inhoud
    assert inhoud is not None
    assert notitie.document == gesprek.kolommen[0].samenstelling.id, "on the base"
    assert (inhoud.tekst, inhoud.anker) == (AKKOORD, on_onderdeel(deel))
    assert (inhoud.soort, inhoud.stand) == (Notitiesoort.OPMERKING, Notitiestand.AFGEHANDELD)
    assert notitie.auteur == "Anna"
    gesprek.press(Key.Key_1)
    gesprek.wait()
    assert len(gesprek.gesprekken) == 1, "once is enough"
    assert gesprek.melding == "Dit verschil is al besproken."
    gesprek.press(Key.Key_F9)
    assert stand(gesprek) == "verschil 2 van 3 · nog 2 te bespreken"


def test_what_was_discussed_is_passed_over_but_can_be_looked_at(gesprek: Vergelijker) -> None:
    gesprek.press(Key.Key_F9)
    gesprek.press(Key.Key_1)
    gesprek.press(Key.Key_F9, SHIFT)
    gesprek.press(Key.Key_F9)
    assert stand(gesprek).startswith("verschil 3 van 3")
    gesprek.press(Key.Key_F9, SHIFT)
    assert stand(gesprek).startswith("verschil 2 van 3, besproken")


def test_when_all_were_discussed_it_says_so_and_goes_on(gesprek: Vergelijker) -> None:
    for _ in range(3):
        gesprek.press(Key.Key_1)
        gesprek.press(Key.Key_F9)
    assert gesprek.melding == "Alle verschillen zijn besproken."
    assert stand(gesprek) == "verschil 1 van 3, besproken · nog 0 te bespreken"
    gesprek.wait()
    assert len(gesprek.gesprekken) == 3


def test_where_the_base_lacks_the_part_it_is_written_on_the_column_beside_it(
    beoordelaar: Vergelijker,
) -> None:
    beoordelaar.venster.beheer.choose_basis(2)
    tweede = next(
        r for r in range(1, beoordelaar.model.rowCount()) if not beoordelaar.model.rij(r).diepte
    )
    beoordelaar.go_to(tweede, 1)
    beoordelaar.press(Key.Key_F9)
    beoordelaar.press(Key.Key_1)
    assert beoordelaar.venster.matrix.plek == 0
    notitie = only_note(beoordelaar).notitie
    assert notitie.document == beoordelaar.kolommen[0].samenstelling.id


def test_an_existing_kwalificatie_as_base_is_passed_over(
    qtbot: QtBot, beoordelaar: Vergelijker
) -> None:
    beheer = beoordelaar.venster.beheer
    beheer.add([kolom_of_kwalificatie(WERELD, "25011")])
    qtbot.waitUntil(lambda: len(beheer.kolommen) == 4)
    beheer.choose_basis(3)
    beoordelaar.go_to(2, 1)
    beoordelaar.press(Key.Key_F9)
    beoordelaar.press(Key.Key_1)
    assert only_note(beoordelaar).notitie.document == beoordelaar.kolommen[1].samenstelling.id


def test_the_count_is_there_again_another_day(gesprek: Vergelijker) -> None:
    gesprek.press(Key.Key_1)
    notitie = only_note(gesprek).notitie
    gesprek.press(Key.Key_Escape)
    pad = gesprek.houder.pad
    assert pad is not None
    gesprek.open(pad)
    gesprek.go_to(0, None)
    gesprek.press(Key.Key_F9)
    assert stand(gesprek) == "verschil 2 van 3 · nog 2 te bespreken"
    document, id_ = notitie.document, notitie.id
    gesprek.houder.write(set_stand, document, id_, Notitiestand.OPEN, anna(5))
    gesprek.wait()
    assert stand(gesprek) == "verschil 2 van 3 · nog 3 te bespreken", "opened again, it waits"


def test_a_key_makes_a_note_on_what_is_discussed(gesprek: Vergelijker) -> None:
    gesprek.press(Key.Key_N)
    inhoud = only_note(gesprek).notitie.inhoud
    assert inhoud is not None
    assert inhoud.anker == on_onderdeel(gesprek.part(2, 1))
    assert inhoud.tekst == "Waarom dit?"
    assert stand(gesprek).startswith("verschil 1 van 3"), "N is no step in a meeting"


def test_the_keys_work_in_the_matrix_too(gesprek: Vergelijker) -> None:
    gesprek.venster.matrix.tabel.setFocus()
    gesprek.press(Key.Key_1)
    assert len(gesprek.notities.tellingen.besproken) == 1
    gesprek.press(Key.Key_N)
    gesprek.wait()
    assert len(gesprek.gesprekken) == 2
    gesprek.press(Key.Key_Escape)
    assert not gesprek.venster.gesprek.isVisible()


def test_the_buttons_do_what_the_keys_do(gesprek: Vergelijker) -> None:
    balk = gesprek.venster.gesprek
    for knop in (balk.besproken, balk.volgende, balk.notitie):
        QTest.mouseClick(knop, Qt.MouseButton.LeftButton)
        gesprek.wait()
    assert len(gesprek.gesprekken) == 2
    assert stand(gesprek) == "verschil 2 van 3 · nog 2 te bespreken"
    QTest.mouseClick(balk.vorige, Qt.MouseButton.LeftButton)
    assert stand(gesprek).startswith("verschil 1 van 3, besproken")
    assert not balk.besproken.isEnabled()
    QTest.mouseClick(balk.einde, Qt.MouseButton.LeftButton)
    assert not balk.isVisible()


def test_escape_brings_everything_back(beoordelaar: Vergelijker) -> None:
    venster = beoordelaar.venster
    venster.deler.setSizes([401, 233])
    QApplication.processEvents()
    maten, letter = venster.deler.sizes(), venster.blad.kop.font().pointSizeF()
    venster.tabs.setCurrentIndex(2)
    venster.balk.basis.setFocus()
    beoordelaar.press(Key.Key_F9)
    assert venster.tabs.currentIndex() == 0
    assert venster.blad.kop.font().pointSizeF() > letter
    assert venster.blad.uitleg.font().pointSizeF() > letter
    beoordelaar.press(Key.Key_F9)
    beoordelaar.press(Key.Key_Escape)
    assert venster.tabs.currentIndex() == 2
    assert venster.balk.basis.hasFocus()
    venster.tabs.setCurrentIndex(0)
    QApplication.processEvents()
    assert venster.deler.sizes() == maten
    assert venster.blad.kop.font().pointSizeF() == letter
    assert not venster.gesprek.isVisible()
    voor = venster.matrix.row
    beoordelaar.venster.matrix.vast.setFocus()
    beoordelaar.press(Key.Key_N)
    assert venster.matrix.row != voor, "N steps again"


def test_without_a_package_it_steps_and_says_what_to_do(vergelijker: Vergelijker) -> None:
    vergelijker.go_to(0, None)
    vergelijker.press(Key.Key_F9)
    vergelijker.press(Key.Key_F9)
    assert stand(vergelijker) == "verschil 2 van 3 · nog 3 te bespreken"
    for toets in (Key.Key_1, Key.Key_N):
        vergelijker.venster.melding.hide()
        vergelijker.press(toets)
        assert "Er is geen beoordelingspakket open" in vergelijker.melding
    assert vergelijker.vragen.namen == 0


def test_a_row_that_does_not_differ_is_not_discussed(gesprek: Vergelijker) -> None:
    gesprek.go_to(4, 1)
    assert stand(gesprek) == "geen verschil in deze rij · nog 3 te bespreken"
    gesprek.press(Key.Key_1)
    assert gesprek.melding == "In deze rij is er geen verschil te bespreken."
    assert not gesprek.notities.tellingen.besproken


def test_it_ends_where_there_is_nothing_left_to_compare(qtbot: QtBot, gesprek: Vergelijker) -> None:
    beheer = gesprek.venster.beheer
    for sleutel in beheer.sleutels[1:]:
        beheer.remove(sleutel)
    qtbot.waitUntil(lambda: not beheer.kolommen)
    assert not gesprek.venster.gesprek.isVisible()
    assert not gesprek.koppeling.delen.gesprek.is_bezig


def test_equal_columns_have_nothing_to_discuss(qtbot: QtBot, beoordelaar: Vergelijker) -> None:
    beheer = beoordelaar.venster.beheer
    for plek in (2, 1):
        beheer.remove(beheer.gekozen[plek].sleutel)
    beheer.add([replace(beoordelaar.kolommen[0])])
    qtbot.waitUntil(lambda: len(beheer.kolommen) == 2 and not beheer.is_bezig)
    beoordelaar.press(Key.Key_F9)
    assert beoordelaar.melding == "Er zijn geen verschillen in de onderdelen."
    assert not beoordelaar.venster.gesprek.isVisible()


@pytest.mark.parametrize("breed", [800, 1280])
def test_the_count_can_be_read_in_a_small_window(gesprek: Vergelijker, breed: int) -> None:
    gesprek.venster.resize(breed, 600)
    gesprek.press(Key.Key_1)
    gesprek.wait()
    QApplication.processEvents()
    label = gesprek.venster.gesprek.stand
    assert "besproken" in label.text()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width()


def test_it_is_said_in_english_too(gesprek: Vergelijker) -> None:
    with speaking("en"):
        assert stand(gesprek) == "difference 1 of 3 · 3 still to discuss"
        assert gesprek.venster.gesprek.besproken.text() == "Discussed (1)"


def test_any_column_tells_that_a_row_was_discussed(beoordelaar: Vergelijker) -> None:
    rijen = [beoordelaar.model.rij(row).rij for row in (2, 3)]
    kolommen, deel = beoordelaar.kolommen, beoordelaar.part(2, 2)
    op_derde = {kolommen[2].samenstelling.id: frozenset({deel})}
    assert discussed_in(rijen, kolommen, op_derde) == {rijen[0].id}
    op_tweede = {kolommen[1].samenstelling.id: frozenset({deel})}
    assert discussed_in(rijen, kolommen, op_tweede) == frozenset()
    assert discussed_in(rijen, kolommen, {}) == frozenset()
