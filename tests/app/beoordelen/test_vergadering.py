from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.beoordelen.besluitrijen import Besluitrij
from app.beoordelen.notitierijen import Notitierij
from app.beoordelen.stappen import context_of, document_of, next_of, steps_of, waits
from composer.beoordelen.beeld import besluiten_of
from composer.beoordelen.waarden import Uitkomst
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.app.taalwissel import speaking
from tests.composer.beoordelen.pakketten import complete, samenstelling, uuid

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
EEN = samenstelling(1).id


@pytest.fixture
def vergadering(lezer: Reviewer) -> Reviewer:
    """The first thing that waits is in front: the note on the necessity."""
    lezer.gebruiker.press(Key.Key_F9)
    return lezer


def test_the_steps_go_through_every_document(lezer: Reviewer) -> None:
    stappen = steps_of(complete())
    assert len(stappen) == 2 + 27 + 27
    assert [isinstance(stap, Notitierij) for stap in stappen[:3]] == [True, True, False]
    eerste = next_of(stappen, None, 1)
    laatste = next_of(stappen, None, -1)
    assert eerste is stappen[0]
    assert laatste is stappen[-1]
    assert next_of(stappen, stappen[-1].sleutel, 1) is stappen[0]


def test_what_does_not_wait_is_passed_over() -> None:
    stappen = steps_of(complete())
    (besloten,) = (stap for stap in stappen if not waits(stap))
    assert besloten.sleutel[1] == "STR-12", "the decisions were about an earlier round"
    plaats = stappen.index(besloten)
    assert next_of(stappen, stappen[plaats - 1].sleutel, 1) is stappen[plaats + 1]
    assert next_of((besloten,), None, 1) is None


def test_the_context_is_what_the_document_says() -> None:
    pakket = complete()
    notitie, op_deel, besluit, *_ = steps_of(pakket)
    assert context_of(notitie, pakket) == "Nodig, want anders."
    assert "Omschrijving\nGroet de gast en vraagt." in context_of(op_deel, pakket)
    assert context_of(besluit, pakket).startswith("STR-01  ")


def test_one_key_begins_and_goes_on(vergadering: Reviewer) -> None:
    blad = vergadering.paneel.vergadering
    assert blad.isVisible()
    assert vergadering.gebruiker.venster.fill().panelen.is_alleen()
    assert blad.kop.text() == "Noodzaak"
    assert blad.volgende.hasFocus()
    assert blad.document.text() == "Servicemedewerker 1 - nog 55 te bespreken"
    vergadering.gebruiker.press(Key.Key_F9)
    assert blad.kop.text() == "B1-K1-W1 Ontvangt gasten"
    vergadering.gebruiker.press(Key.Key_F9, SHIFT)
    assert blad.kop.text() == "Noodzaak"


def test_the_place_speaks_the_language_of_the_screen(vergadering: Reviewer) -> None:
    blad = vergadering.paneel.vergadering
    assert blad.kop.text() == "Noodzaak"
    with speaking("en"):
        assert blad.kop.text() == "Necessity"
        blad.notitie.click()
        assert vergadering.vragen.vraag is not None
        plaatsen = [tekst for _, tekst in vergadering.vragen.vraag.plaatsen]
        assert plaatsen == ["Necessity", "The whole document"]
    assert blad.kop.text() == "Noodzaak"


def test_a_note_is_settled_and_answered_with_keys(vergadering: Reviewer) -> None:
    blad = vergadering.paneel.vergadering
    vergadering.gebruiker.press(Key.Key_2)
    assert blad.gesprek.antwoord.hasFocus()
    for teken in (Key.Key_1, Key.Key_N):
        vergadering.gebruiker.press(teken)
    assert blad.gesprek.antwoord.toPlainText() == "1n", "in the text they are text"
    vergadering.gebruiker.press(Key.Key_Return, CTRL)
    vergadering.wait()
    vergadering.gebruiker.press(Key.Key_Escape)
    vergadering.gebruiker.press(Key.Key_1)
    vergadering.wait()
    stap = blad.stap
    assert isinstance(stap, Notitierij)
    assert not stap.gesprek.is_open
    assert len(stap.gesprek.antwoorden) == 1
    assert blad.document.text().endswith("nog 54 te bespreken")


def test_a_criterion_is_decided_with_keys(vergadering: Reviewer) -> None:
    blad = vergadering.paneel.vergadering
    while not isinstance(blad.stap, Besluitrij):
        vergadering.gebruiker.press(Key.Key_F9)
    assert blad.kop.text() == "Voorwaarde a"
    vergadering.gebruiker.press(Key.Key_2)
    assert blad.besluit.reden.hasFocus()
    vergadering.gebruiker.press(Key.Key_Escape)
    vergadering.gebruiker.press(Key.Key_1)
    vergadering.wait()
    besluit = besluiten_of(vergadering.op_schijf, EEN)["a"].inhoud
    assert besluit is not None
    assert besluit.uitkomst is Uitkomst.AANVAARD
    assert blad.kop.text() == "Voorwaarde a", "the outcome can be seen until one goes on"
    vergadering.gebruiker.press(Key.Key_F9)
    assert blad.kop.text() == "Voorwaarde b"


def test_a_reason_is_written_with_keys(vergadering: Reviewer) -> None:
    blad = vergadering.paneel.vergadering
    while not isinstance(blad.stap, Besluitrij):
        vergadering.gebruiker.press(Key.Key_F9)
    vergadering.gebruiker.press(Key.Key_3)
    blad.besluit.reden.setPlainText("Wie doet dit?")
    vergadering.gebruiker.press(Key.Key_Return, CTRL)
    vergadering.wait()
    besluit = besluiten_of(vergadering.op_schijf, EEN)["a"].inhoud
    assert besluit is not None
    assert (besluit.uitkomst, besluit.reden) == (Uitkomst.MEER_INFORMATIE, "Wie doet dit?")


def test_a_note_is_made_with_a_key(vergadering: Reviewer) -> None:
    vergadering.gebruiker.press(Key.Key_N)
    vergadering.wait()
    vraag = vergadering.vragen.vraag
    assert vraag is not None
    assert [tekst for _, tekst in vraag.plaatsen] == ["Noodzaak", "Het hele document"]
    assert len(vergadering.op_schijf.revisies) == len(complete().revisies) + 1


def test_escape_ends_it_and_brings_back_the_panels(vergadering: Reviewer) -> None:
    vergadering.gebruiker.press(Key.Key_Escape)
    assert not vergadering.paneel.vergadering.isVisible()
    assert vergadering.paneel.tabs.isVisible()
    assert not vergadering.gebruiker.venster.fill().panelen.is_alleen()


def test_without_a_package_the_key_shows_the_page(reviewer: Reviewer) -> None:
    reviewer.gebruiker.press(Key.Key_F9)
    assert reviewer.paneel.leeg.openen.hasFocus()


def test_a_step_knows_its_document() -> None:
    assert {document_of(stap) for stap in steps_of(complete())} == {EEN, samenstelling(2).id}
    assert uuid(1) in {stap.sleutel[1] for stap in steps_of(complete())}
