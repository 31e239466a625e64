from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.dialogen import Antwoord
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.waarden import Ankersoort, Notitie
from composer.document import read_document
from composer.operations import set_veld
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.composer.beoordelen.pakketten import samenstelling, uuid

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.gebruiker import Gebruiker

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_nothing_of_reviewing_is_made_before_it_is_asked_for(gebruiker: Gebruiker) -> None:
    koppeling = gebruiker.venster.fill().beoordeling
    assert not koppeling.heeft_pakket()
    assert "houder" not in vars(koppeling)
    assert not koppeling.is_made


def test_without_a_package_the_page_says_what_one_is(reviewer: Reviewer) -> None:
    reviewer.gebruiker.press(Key.Key_B, CTRL_SHIFT)
    leeg = reviewer.paneel.leeg
    assert leeg.isVisible()
    assert leeg.openen.hasFocus()
    assert "notities en besluiten" in leeg.uitleg.text()


def test_opening_recognises_a_package_by_its_content(reviewer: Reviewer, pad: Path) -> None:
    anders = pad.rename(pad.with_suffix(".zip"))
    reviewer.open(anders)
    assert reviewer.paneel.documenten.isVisible()
    assert reviewer.paneel.documenten.kop() == "Documenten (2)"
    assert [rij.ronde.nummer for rij in reviewer.paneel.documenten.model.items] == [2, 1, 1]


def test_a_package_can_be_dropped_on_the_window(reviewer: Reviewer, pad: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pad))])
    knop, geen = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, knop, geen)
    reviewer.gebruiker.venster.dropEvent(drop)
    reviewer.wait()
    assert reviewer.houder.pad == pad


def test_what_is_no_package_is_a_sentence(reviewer: Reviewer, tmp_path: Path) -> None:
    pad = tmp_path / "nep.kcpakket"
    pad.write_bytes(b"hallo")
    reviewer.open(pad)
    assert "geen beoordelingspakket" in reviewer.gebruiker.melding
    assert not reviewer.koppeling.heeft_pakket()
    assert reviewer.paneel.leeg.kop.text() == "Nog geen beoordelingspakket"


def test_a_document_of_the_package_shows_in_the_window(lezer: Reviewer) -> None:
    document = lezer.gebruiker.venster.document
    document.apply(set_veld, "naam", "Eigen werk")
    lezer.gebruiker.dialogen.antwoord = Antwoord.ANNULEREN
    lezer.paneel.documenten.tonen.click()
    assert lezer.gebruiker.dialogen.gevraagd == ["Eigen werk"]
    assert document.samenstelling.naam == "Eigen werk"
    lezer.gebruiker.dialogen.antwoord = Antwoord.NIET_OPSLAAN
    lezer.paneel.documenten.tonen.click()
    assert document.samenstelling.id == samenstelling(1).id
    assert document.samenstelling.aanvraag.noodzaak == "Nodig, want anders."
    assert lezer.paneel.documenten.model.items[0].is_hier
    assert not document.is_modified


def test_a_package_is_made_of_the_present_document(reviewer: Reviewer, tmp_path: Path) -> None:
    gebruiker = reviewer.gebruiker
    gebruiker.add("25168:K1")
    reviewer.vragen.pad = pad = tmp_path / "nieuw.kcpakket"
    gebruiker.venster.menus.acties["pakket_maken"].trigger()
    reviewer.wait()
    (ronde,) = read_pakket(pad).rondes
    assert read_document(ronde.document.data) == gebruiker.venster.document.samenstelling
    assert ronde.editie
    assert reviewer.paneel.documenten.model.items[0].is_hier


def test_a_package_that_is_there_gets_a_next_round(reviewer: Reviewer, tmp_path: Path) -> None:
    gebruiker = reviewer.gebruiker
    gebruiker.add("25168:K1")
    reviewer.vragen.pad = pad = tmp_path / "nieuw.kcpakket"
    reviewer.koppeling.make()
    reviewer.wait()
    gebruiker.venster.document.apply(set_veld, "naam", "Anders")
    reviewer.paneel.documenten.ronde.click()
    reviewer.wait()
    (rondes,) = read_pakket(pad).documenten.values()
    assert [ronde.document.samenstelling.naam for ronde in rondes] == ["", "Anders"]


def test_a_note_needs_a_document_of_the_package(reviewer: Reviewer, pad: Path) -> None:
    reviewer.gebruiker.add("25168:K1")
    reviewer.open(pad)
    reviewer.koppeling.add_notitie()
    assert "staat niet in het geopende pakket" in reviewer.gebruiker.melding
    assert reviewer.vragen.vraag is None


def test_an_empty_window_shows_the_first_document_of_a_package(lezer: Reviewer) -> None:
    eerste = lezer.paneel.documenten.model.items[0]
    assert eerste.is_hier
    document = lezer.gebruiker.venster.document
    assert document.samenstelling == eerste.ronde.document.samenstelling
    assert not document.is_modified
    assert lezer.paneel.isVisible()


def test_a_package_leaves_own_work_where_it_is(reviewer: Reviewer, pad: Path) -> None:
    reviewer.gebruiker.add("25168:K1")
    voor = reviewer.gebruiker.venster.document.samenstelling
    reviewer.open(pad)
    assert reviewer.gebruiker.venster.document.samenstelling is voor


def test_a_note_is_about_what_is_chosen(lezer: Reviewer) -> None:
    een = samenstelling(1)
    lezer.show_document(een.id)
    midden = lezer.gebruiker.venster.samenstelling
    assert midden.show_onderdeel(uuid(1021))
    midden.boom.setFocus()
    lezer.gebruiker.press(Key.Key_N, CTRL_SHIFT)
    lezer.wait()
    vraag = lezer.vragen.vraag
    assert vraag is not None
    assert vraag.plaatsen[0][1] == "B1-K2-W1 Verkoopt"
    assert vraag.plaatsen[1][1] == "Het hele document"
    inhoud = lezer.op_schijf.revisies[-1].inhoud
    assert isinstance(inhoud, Notitie)
    assert inhoud.anker.onderdeel == uuid(1021)


def test_a_note_is_about_the_field_with_the_keyboard(lezer: Reviewer) -> None:
    lezer.show_document(samenstelling(1).id)
    inhoud = lezer.gebruiker.venster.fill()
    inhoud.aanvraag.show_veld("aanvraag.noodzaak")
    lezer.gebruiker.press(Key.Key_N, CTRL_SHIFT)
    assert lezer.vragen.vraag is not None
    anker = lezer.vragen.vraag.plaatsen[0][0]
    assert (anker.soort, anker.veld) == (Ankersoort.VELD, "aanvraag.noodzaak")


def test_a_note_is_about_the_finding_with_the_keyboard(lezer: Reviewer) -> None:
    lezer.show_document(samenstelling(1).id)
    bevindingen = lezer.gebruiker.venster.bevindingen
    bevindingen.go_next()
    bevindingen.boom.setFocus()
    huidige = bevindingen.huidige
    lezer.gebruiker.press(Key.Key_N, CTRL_SHIFT)
    assert huidige is not None
    assert lezer.vragen.vraag is not None
    anker = lezer.vragen.vraag.plaatsen[0][0]
    assert (anker.soort, anker.regel) == (Ankersoort.BEVINDING, huidige.finding.regel)
    assert anker.kenmerk


def test_activating_a_note_brings_its_part_in_front(lezer: Reviewer) -> None:
    notities = lezer.paneel.notities
    rij = next(rij for rij in lezer.rijen if rij.anker.onderdeel == uuid(1011))
    notities.choose(rij.sleutel)
    notities.blad.tonen.click()
    midden = lezer.gebruiker.venster.samenstelling
    assert lezer.gebruiker.venster.document.samenstelling.id == samenstelling(1).id
    assert midden.gekozen_onderdelen == (uuid(1011),)


def test_activating_a_note_on_a_field_brings_the_field_in_front(lezer: Reviewer) -> None:
    rij = next(rij for rij in lezer.rijen if rij.anker.veld == "aanvraag.noodzaak")
    lezer.koppeling.show_notitie(rij)
    aanvraag = lezer.gebruiker.venster.fill().aanvraag.paneel
    assert aanvraag.velden["aanvraag.noodzaak"].editor.hasFocus()


def test_a_field_that_somebody_left_is_not_what_is_meant(lezer: Reviewer) -> None:
    lezer.show_document(samenstelling(1).id)
    lezer.gebruiker.venster.samenstelling.velden.naam.setFocus()
    lezer.paneel.notities.boom.setFocus()
    lezer.koppeling.add_notitie()
    assert lezer.vragen.vraag is not None
    assert [tekst for _, tekst in lezer.vragen.vraag.plaatsen][:2] == ["Het hele document", "Naam"]


def test_the_name_is_asked_once_and_remembered(lezer: Reviewer) -> None:
    lezer.show_document(samenstelling(1).id)
    lezer.koppeling.add_notitie()
    lezer.koppeling.add_notitie()
    assert lezer.vragen.namen == 1
    assert lezer.gebruiker.werkplaats.instellingen.nu.beoordelaar == "Anna"
    lezer.vragen.naam = "Bram & Co"
    lezer.paneel.naam.click()
    assert lezer.gebruiker.werkplaats.instellingen.nu.beoordelaar == "Bram & Co"
    assert lezer.paneel.naam.text() == "Beoordelaar: Bram && Co"


def test_without_a_name_nothing_is_written(lezer: Reviewer) -> None:
    lezer.show_document(samenstelling(1).id)
    lezer.vragen.naam = ""
    voor = lezer.pakket
    lezer.koppeling.add_notitie()
    assert lezer.pakket == voor
    assert lezer.vragen.vraag is None


def test_typing_in_the_document_makes_nothing_of_the_package_again(
    lezer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    lezer.show_document(samenstelling(1).id)
    gemaakt: list[object] = []
    monkeypatch.setattr(lezer.paneel.notities, "show_pakket", gemaakt.append)
    lezer.gebruiker.type_naam("abc")
    assert lezer.gebruiker.venster.document.samenstelling.naam.startswith("abc")
    assert gemaakt == []
    lezer.koppeling.add_notitie()
    lezer.wait()
    assert gemaakt


def test_a_window_closes_once_everything_is_on_the_disk(lezer: Reviewer, pad: Path) -> None:
    lezer.show_document(samenstelling(1).id)
    lezer.koppeling.add_notitie()
    assert lezer.gebruiker.venster.close()
    assert len(read_pakket(pad).revisies) == len(lezer.pakket.revisies)
    assert lezer.vragen.weggooien == 0


def test_a_window_that_cannot_write_asks_before_it_closes(lezer: Reviewer, pad: Path) -> None:
    lezer.show_document(samenstelling(1).id)
    pad.write_bytes(b"kapot")
    lezer.koppeling.add_notitie()
    lezer.wait()
    assert not lezer.gebruiker.venster.close()
    assert lezer.vragen.weggooien == 1
    lezer.vragen.gooit_weg = True
    assert lezer.gebruiker.venster.close()


def test_the_documents_of_the_package_are_put_side_by_side(lezer: Reviewer, qtbot: QtBot) -> None:
    pagina = lezer.paneel.documenten
    lezer.paneel.tabs.setCurrentWidget(pagina)
    QTest.mouseClick(pagina.naast, Qt.MouseButton.LeftButton)
    naast = lezer.gebruiker.venster.fill().vergelijken.venster
    qtbot.waitUntil(lambda: len(naast.beheer.kolommen) == 2)
    namen = [kolom.naam for kolom in naast.beheer.kolommen]
    assert namen == ["Servicemedewerker 1", "Servicemedewerker 2"]
    row = next(r for r in range(naast.matrix.model.rowCount()) if naast.matrix.model.notities(r, 0))
    assert naast.matrix.model.titel(row) == "Ontvangt gasten"


def test_without_a_package_there_is_nothing_to_put_side_by_side(reviewer: Reviewer) -> None:
    reviewer.koppeling.show_beoordeling()
    assert not reviewer.paneel.documenten.naast.isVisible()
