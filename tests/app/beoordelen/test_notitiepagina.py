from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.beoordelen.notitiedialoog import Notitiedialoog, Notitievraag
from app.beoordelen.notitiemodel import Kolom
from app.beoordelen.notitierijen import Notitiegroep, Welke
from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.bewerkingen import change_notitie
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, merge
from composer.beoordelen.waarden import (
    Anker,
    Notitie,
    Notitiesoort,
    Notitiestand,
    on_onderdeel,
)
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.app.taalwissel import speaking
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    complete,
    notitie,
    ronde,
    samenstelling,
    uuid,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
EEN, TWEE = samenstelling(1).id, samenstelling(2).id


@pytest.fixture
def notities(lezer: Reviewer) -> Reviewer:
    lezer.paneel.tabs.setCurrentWidget(lezer.paneel.notities)
    return lezer


def groups(reviewer: Reviewer) -> list[tuple[str, list[str]]]:
    model = reviewer.paneel.notities.model
    return [
        (groep.kop[0], [kind.kop[0] for kind in groep.kinderen if isinstance(kind, Notitiegroep)])
        for groep in model.walk()
        if isinstance(groep, Notitiegroep) and isinstance(groep.sleutel, str)
    ]


def sheet(reviewer: Reviewer) -> QWidget:
    blad = reviewer.paneel.notities.blad.tekstblad.widget()
    assert blad is not None
    return blad


def texts(reviewer: Reviewer) -> list[str]:
    """What the sheet of the note says."""
    blad = sheet(reviewer)
    return [label.text() for label in blad.findChildren(QLabel) if label.text()]


def test_notes_stand_by_document_and_place(notities: Reviewer) -> None:
    assert groups(notities) == [
        ("Servicemedewerker 1", ["Noodzaak", "B1-K1-W1 Ontvangt gasten"]),
    ]
    (eerste, tweede) = notities.rijen
    index = notities.paneel.notities.model.index_of(eerste.sleutel)
    assert [str(index.siblingAtColumn(k).data()) for k in (Kolom.NOTITIE, Kolom.STAND)] == [
        "moet anders: Schrijf <b>dit</b> anders",
        "open",
    ]
    assert index.siblingAtColumn(Kolom.DOOR).data() == "Bram"
    index = notities.paneel.notities.model.index_of(tweede.sleutel, Kolom.ANTWOORDEN)
    assert index.data() == "1"


def test_texts_of_a_file_are_plain_text(notities: Reviewer) -> None:
    notities.choose(0)
    blad = sheet(notities)
    label = next(la for la in blad.findChildren(QLabel) if "<b>dit</b>" in la.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_bar_chooses_by_state_kind_and_author(notities: Reviewer) -> None:
    pagina = notities.paneel.notities
    pagina.soort.setCurrentIndex(1)
    assert [rij.sleutel[1] for rij in notities.rijen] == [uuid(1)]
    pagina.soort.setCurrentIndex(0)
    pagina.auteur.setCurrentText("Bram")
    assert [rij.sleutel[1] for rij in notities.rijen] == [uuid(2), uuid(1)], "an answer counts"
    pagina.auteur.setCurrentText("Anna")
    assert [rij.sleutel[1] for rij in notities.rijen] == [uuid(1)]
    pagina.auteur.setCurrentIndex(0)
    pagina.welke.setCurrentIndex(list(Welke).index(Welke.MET_VERWIJDERDE))
    assert {rij.sleutel[1] for rij in notities.rijen} == {uuid(1), uuid(2), uuid(4)}


def test_without_notes_it_says_what_will_stand_there(reviewer: Reviewer, tmp_path: Path) -> None:
    pad = tmp_path / "leeg.kcpakket"
    save_pakket(pad, add_ronde(Beoordelingspakket(datetime(2026, 1, 2, tzinfo=UTC)), ronde()))
    reviewer.open(pad)
    pagina = reviewer.paneel.notities
    reviewer.paneel.tabs.setCurrentWidget(pagina)
    assert not pagina.boom.isVisible()
    assert pagina.leeg.isVisible()
    assert pagina.leeg.kop.text() == "Nog geen notities"
    assert "Ctrl+Shift+N" in pagina.leeg.uitleg.text()
    with speaking("en"):
        assert pagina.leeg.kop.text() == "No notes yet"


def test_notes_that_are_sifted_out_are_not_called_missing(notities: Reviewer) -> None:
    pagina = notities.paneel.notities
    assert pagina.boom.isVisible()
    assert not pagina.leeg.isVisible()
    pagina.auteur.addItem("Niemand", "Niemand")
    pagina.auteur.setCurrentText("Niemand")
    assert not notities.rijen
    assert pagina.leeg.kop.text() == "Geen notities in deze keuze"
    assert pagina.leeg.isVisible()
    pagina.auteur.setCurrentIndex(0)
    assert pagina.boom.isVisible()


def test_an_answer_is_typed_and_written(notities: Reviewer) -> None:
    notities.choose(0)
    blad = notities.paneel.notities.blad
    assert not blad.antwoorden.isEnabled()
    QTest.keyClicks(blad.antwoord, "Dat doen we.")
    notities.choose(1)
    assert blad.antwoord.toPlainText() == ""
    notities.choose(0)
    assert blad.antwoord.toPlainText() == "Dat doen we.", "it waits with its note"
    blad.antwoord.setFocus()
    QTest.keyClick(blad.antwoord, Key.Key_Return, CTRL)
    notities.wait()
    assert blad.antwoord.toPlainText() == ""
    assert "Dat doen we." in texts(notities)
    assert notities.op_schijf == notities.pakket


def test_a_note_is_settled_and_opened_again(notities: Reviewer) -> None:
    pagina = notities.paneel.notities
    sleutel = notities.choose(0).sleutel
    pagina.blad.stand.click()
    notities.wait()
    assert sleutel not in [rij.sleutel for rij in notities.rijen]
    assert pagina.huidige is not None, "the next one is chosen"
    pagina.welke.setCurrentIndex(list(Welke).index(Welke.ALLE))
    assert pagina.choose(sleutel)
    assert pagina.blad.stand.text() == "Heropenen"
    pagina.blad.stand.click()
    notities.wait()
    assert next(rij for rij in notities.rijen if rij.sleutel == sleutel).gesprek.is_open


def test_a_note_is_changed(notities: Reviewer) -> None:
    sleutel = notities.choose(0).sleutel
    notities.vragen.tekst = "Anders gezegd."
    notities.paneel.notities.blad.wijzigen.click()
    notities.wait()
    vraag = notities.vragen.vraag
    assert vraag is not None
    assert vraag.eerder is not None
    rij = next(rij for rij in notities.rijen if rij.sleutel == sleutel)
    assert rij.gesprek.notitie.inhoud is not None
    assert rij.gesprek.notitie.inhoud.tekst == "Anders gezegd."
    assert rij.anker.veld == "aanvraag.noodzaak"


def test_a_removed_note_can_come_back(notities: Reviewer) -> None:
    pagina = notities.paneel.notities
    sleutel = notities.choose(0).sleutel
    pagina.blad.verwijderen.click()
    notities.wait()
    assert sleutel not in [rij.sleutel for rij in notities.rijen]
    pagina.welke.setCurrentIndex(list(Welke).index(Welke.MET_VERWIJDERDE))
    assert pagina.choose(sleutel)
    assert pagina.blad.verwijderen.text() == "Terugzetten"
    pagina.blad.verwijderen.click()
    notities.wait()
    assert "Schrijf <b>dit</b> anders" in texts(notities)
    assert notities.op_schijf == notities.pakket


def test_an_answer_is_changed_and_removed(notities: Reviewer) -> None:
    rij = next(r for r in notities.rijen if r.sleutel[1] == uuid(1))
    notities.paneel.notities.choose(rij.sleutel)
    notities.vragen.tekst = "Omdat het beter is."
    button(notities, "Antwoord wijzigen…").click()
    notities.wait()
    assert "Omdat het beter is." in texts(notities)
    button(notities, "Antwoord verwijderen").click()
    notities.wait()
    assert "Omdat het beter is." not in texts(notities)


def button(reviewer: Reviewer, tekst: str) -> QPushButton:
    knoppen = sheet(reviewer).findChildren(QPushButton)
    return next(knop for knop in knoppen if knop.text() == tekst)


def test_what_was_changed_twice_shows_both_until_somebody_chooses(
    reviewer: Reviewer, pad: Path
) -> None:
    vol = complete()
    een = change_notitie(vol, EEN, uuid(1), notitie("Van Anna"), anna(70))
    ander = change_notitie(vol, EEN, uuid(1), notitie("Van Bram"), bram(71))
    save_pakket(pad, merge(een, ander))
    reviewer.open(pad)
    pagina = reviewer.paneel.notities
    reviewer.paneel.tabs.setCurrentWidget(pagina)
    assert pagina.choose((EEN, uuid(1)))
    assert {"Van Anna", "Van Bram"} <= set(texts(reviewer))
    assert pagina.boom.currentIndex().siblingAtColumn(Kolom.STAND).data() == "twee keer gewijzigd"
    assert not pagina.blad.stand.isEnabled()
    button(reviewer, "Deze versie geldt").click()
    reviewer.wait()
    assert "Van Anna" not in texts(reviewer)
    assert "Van Bram" in texts(reviewer)
    assert pagina.blad.stand.isEnabled()


def test_a_note_whose_part_is_gone_says_so(reviewer: Reviewer, pad: Path) -> None:
    een = samenstelling(1)
    zonder = replace(een, kerntaken=een.kerntaken[1:])
    save_pakket(pad, add_ronde(complete(), ronde(zonder, 90)))
    reviewer.open(pad)
    pagina = reviewer.paneel.notities
    assert pagina.choose((EEN, uuid(1)))
    assert any("staat er niet meer in" in tekst for tekst in texts(reviewer))
    assert not pagina.blad.tonen.isEnabled()


def test_the_page_speaks_the_language_of_the_screen(notities: Reviewer) -> None:
    pagina = notities.paneel.notities
    with speaking("en"):
        assert pagina.maken.text() == "Make a note…"
        assert pagina.soort.itemText(3) == "Must change"
    assert pagina.maken.text() == "Notitie maken…"


def test_the_places_speak_the_language_of_the_screen(notities: Reviewer) -> None:
    pagina = notities.paneel.notities
    rij = next(rij for rij in notities.rijen if rij.anker.veld == "aanvraag.noodzaak")
    assert pagina.choose(rij.sleutel)
    nederlands = groups(notities)

    def heading() -> str:
        return sheet(notities).findChildren(QLabel)[0].text()

    assert heading() == "Noodzaak"
    with speaking("en"):
        engels = groups(notities)
        assert [namen for _, namen in engels] != [namen for _, namen in nederlands]
        assert "Necessity" in engels[0][1]
        assert heading() == "Necessity"
        assert pagina.huidige == rij
        index = pagina.model.index_of(rij.sleutel)
        assert str(index.data(Qt.ItemDataRole.ToolTipRole)).startswith("Necessity")
        notities.paneel.notities.blad.wijzigen_gevraagd.emit()
        assert notities.vragen.vraag is not None
        assert notities.vragen.vraag.plaatsen[0][1] == "Necessity"
    assert groups(notities) == nederlands
    assert heading() == "Noodzaak"


def test_a_note_needs_a_text(qtbot: QtBot) -> None:
    plaatsen = ((on_onderdeel(uuid(1011)), "Een deel"), (Anker(), "Het hele document"))
    dialoog = Notitiedialoog(Notitievraag(plaatsen))
    qtbot.addWidget(dialoog)
    assert not dialoog.klaar.isEnabled()
    dialoog.tekst.setPlainText("Waarom?")
    dialoog.plaats.setCurrentIndex(1)
    dialoog.soort.setCurrentIndex(2)
    assert dialoog.klaar.isEnabled()
    assert dialoog.notitie == Notitie(Anker(), Notitiesoort.MOET_ANDERS, "Waarom?")


def test_a_note_that_is_changed_stays_settled(qtbot: QtBot) -> None:
    eerder = notitie(stand=Notitiestand.AFGEHANDELD)
    dialoog = Notitiedialoog(Notitievraag(((eerder.anker, "Een deel"),), eerder, "Winkelkok"))
    qtbot.addWidget(dialoog)
    assert dialoog.windowTitle() == "Notitie - Winkelkok"
    assert dialoog.notitie == eerder


def test_a_choice_has_room_for_its_words_in_both_languages(notities: Reviewer) -> None:
    pagina = notities.paneel.notities
    for taal in ("en", "nl"):
        with speaking(taal):
            for keuze in (pagina.welke, pagina.soort, pagina.auteur):
                tekst = keuze.itemText(0)
                # The frame and the arrow of the style come on top.
                over = keuze.width() - keuze.fontMetrics().horizontalAdvance(tekst)
                assert over > 30, (tekst, over)
