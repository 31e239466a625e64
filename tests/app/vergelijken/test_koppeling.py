from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.vergelijken.venster import Vergelijkvenster
from composer.operations import remove_onderdelen, set_titel
from tests.app.gebruiker import Gebruiker
from tests.app.vergelijken.opstelling import columns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_an_edit_in_the_other_window_shows_at_once(
    qtbot: QtBot, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    document, model = gebruiker.venster.document, live.matrix.model
    qtbot.waitUntil(lambda: not live.beheer.is_bezig)
    assert live.beheer.live == 0
    assert model.stand.koppen[0].soort == "in bewerking"
    eerste = document.samenstelling.kerntaken[0]
    assert document.apply(set_titel, eerste.werkprocessen[0].id, "Nieuwe titel")
    rij = live.beheer.vergelijking and live.beheer.vergelijking.rij_of(
        eerste.werkprocessen[0].id, 0
    )
    assert rij
    row = model.row_of(rij.id)
    assert row is not None
    assert model.beeld(row, 0).tekst == "Alleen de titel anders"
    voor = model.rowCount()
    document.apply(remove_onderdelen, [document.samenstelling.kerntaken[1].id])
    assert model.rowCount() < voor
    document.stack.undo()
    assert model.rowCount() == voor


def test_another_rule_set_is_what_the_documents_are_judged_by(
    qtbot: QtBot, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    beheer = gebruiker.werkplaats.instellingen
    beheer.change(replace(beheer.nu, regelset="historisch"))
    qtbot.waitUntil(lambda: not live.beheer.is_bezig)
    assert live.beheer.kolommen[0].omgeving.regelset.naam == "historisch"
    assert "historisch" in live.matrix.model.stand.koppen[0].uitleg


def test_an_edit_while_columns_are_compared_is_caught_up_with(
    qtbot: QtBot, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    document = gebruiker.venster.document
    live.beheer.add(columns()[:1])
    document.apply(set_titel, document.samenstelling.kerntaken[0].id, "Intussen")
    qtbot.waitUntil(lambda: len(live.beheer.kolommen) == 3)
    assert live.beheer.kolommen[0].samenstelling is document.samenstelling


def test_it_goes_with_the_window_that_it_belongs_to(
    gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    assert live.isVisible()
    gebruiker.venster.close()
    assert not live.isVisible()


def test_a_window_that_was_closed_catches_up_when_it_comes_back(
    qtbot: QtBot, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    document = gebruiker.venster.document
    live.close()
    document.apply(set_titel, document.samenstelling.kerntaken[0].id, "Intussen")
    assert live.beheer.live_waarde is not document.samenstelling
    gebruiker.venster.menus.acties["naast_elkaar"].trigger()
    qtbot.waitUntil(lambda: live.beheer.kolommen[0].samenstelling is document.samenstelling)
    assert live.isVisible()
    assert len(live.beheer.kolommen) == 2


def test_ctrl_w_closes_this_window_alone(gebruiker: Gebruiker, live: Vergelijkvenster) -> None:
    kolommen = live.beheer.kolommen
    live.activateWindow()
    QTest.keyClick(live.matrix, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not live.isVisible()
    assert gebruiker.venster.isVisible()
    gebruiker.venster.menus.acties["naast_elkaar"].trigger()
    assert live.isVisible()
    assert live.beheer.kolommen == kolommen


def test_another_document_takes_the_place_of_the_live_one(
    qtbot: QtBot, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    ander = replace(columns()[0].samenstelling, naam="Ander document")
    gebruiker.venster.document.open(ander)
    qtbot.waitUntil(lambda: live.beheer.kolommen[0].samenstelling is ander)
    assert len(live.beheer.kolommen) == 2
    assert live.matrix.model.stand.koppen[0].naam == "Ander document"


def test_a_row_is_taken_over_into_the_composition(
    qtbot: QtBot, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    document, model = gebruiker.venster.document, live.matrix.model
    voor = document.samenstelling
    bestaand = live.beheer.kolommen[1].samenstelling
    rij = live.beheer.vergelijking and live.beheer.vergelijking.rij_of(bestaand.kerntaken[1].id, 1)
    assert rij
    # While columns are being compared again an edit is only caught up with afterwards.
    qtbot.waitUntil(lambda: not live.beheer.is_bezig)
    live.matrix.go_to(rij.id, 1)
    live.balk.overnemen.trigger()
    nieuw = document.samenstelling.kerntaken[-1]
    assert nieuw.titel == bestaand.kerntaken[1].titel
    assert nieuw.herkomst == bestaand.kerntaken[1].herkomst
    besluiten = [b for b in document.samenstelling.besluiten if b.onderdeel == nieuw.id]
    assert [b.nieuwe_bron for b in besluiten] == [f"{bestaand.id}/{bestaand.kerntaken[1].id}"]
    assert "Overgenomen in" in live.melding.tekst.text()
    row = model.row_of(rij.id)
    assert row is not None
    assert model.beeld(row, 0).tekst == "Hele kerntaak", "the live column has it at once"
    document.stack.undo()
    assert document.samenstelling == voor


def test_what_a_column_does_not_have_cannot_be_taken_over(
    gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    voor = gebruiker.venster.document.samenstelling
    bestaand = live.beheer.kolommen[1].samenstelling
    rij = live.beheer.vergelijking and live.beheer.vergelijking.rij_of(bestaand.kerntaken[1].id, 1)
    assert rij
    live.matrix.go_to(rij.id, 0)
    live.balk.overnemen.trigger()
    assert gebruiker.venster.document.samenstelling is voor
    assert "heeft dit onderdeel niet" in live.melding.tekst.text()
