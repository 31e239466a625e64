from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar

from app.aanvraag.invoer import Datumveld, Getalinvoer, JaNeeveld, Keuzeveld, Woordenveld, Woordveld
from app.aanvraag.maken import Editor
from app.aanvraag.paneel import AanvraagPaneel
from app.aanvraag.tabel import Tabelveld
from composer.aanvraag import Aanvraag, Bedrijf
from composer.aanvraagvorm import VORM
from composer.antwoorden import set_aanvraagveld, set_toelichting
from composer.regels import REGELS
from composer.samenstelling import Samenstelling, new_id
from tests.app.gebruiker import Gebruiker
from tests.app.taalwissel import speaking

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def paneel(gebruiker: Gebruiker) -> AanvraagPaneel:
    """The form in front, opened with its keys."""
    gebruiker.press(Key.Key_A, CTRL | SHIFT)
    return gebruiker.venster.fill().aanvraag.paneel


def aanvraag(gebruiker: Gebruiker) -> Aanvraag:
    return gebruiker.venster.document.samenstelling.aanvraag


def test_the_form_opens_with_keys_and_has_every_field(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    assert paneel.isVisible()
    assert QApplication.focusWidget() is paneel.velden["aanvraag.instelling"].editor
    assert set(paneel.velden) == {veld.naam for blok in VORM for veld in blok.velden}
    assert set(paneel.vragen) == {regel.id for regel in REGELS if regel.vraag is not None}


def test_every_rule_that_names_a_field_leads_to_it(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    """A finding must lead somewhere, also when its rule is about no part."""
    inhoud = gebruiker.venster.fill()
    for regel in REGELS:
        for veld in regel.velden:
            bekend = inhoud.samenstelling.show_veld(veld) or inhoud.aanvraag.has_veld(veld)
            assert bekend, (regel.id, veld)


def test_typing_is_one_step_that_can_be_undone(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    editor = cast(Woordveld, paneel.velden["aanvraag.instelling"].editor)
    QTest.keyClicks(editor, "Proefschool")
    assert aanvraag(gebruiker).instelling == "Proefschool"
    gebruiker.press(Key.Key_Z, CTRL)
    assert aanvraag(gebruiker).instelling == ""
    assert editor.text() == ""


def test_numbers_choices_words_and_dates(gebruiker: Gebruiker, paneel: AanvraagPaneel) -> None:
    cohorten = cast(Getalinvoer, paneel.velden["aanvraag.cohorten"].editor)
    cohorten.setFocus()
    cohorten.selectAll()
    QTest.keyClicks(cohorten, "3")
    QTest.keyClick(cohorten, Key.Key_Tab)
    assert aanvraag(gebruiker).cohorten == 3
    type_ = cast(Keuzeveld, paneel.velden["aanvraag.type_instelling"].editor)
    type_.setFocus()
    QTest.keyClick(type_, Key.Key_Down)
    assert aanvraag(gebruiker).type_instelling == "roc"
    opties = cast(Woordenveld, paneel.velden["aanvraag.terugvalopties"].editor)
    opties.setFocus()
    QTest.keyClicks(opties, "25168, 25154")
    QTest.keyClick(opties, Key.Key_Return)
    assert aanvraag(gebruiker).terugvalopties == ("25168", "25154")
    datum = cast(Datumveld, paneel.velden["aanvraag.datum"].editor)
    datum.setFocus()
    QTest.keyClicks(datum, "15-9-2018")
    QTest.keyClick(datum, Key.Key_Return)
    assert aanvraag(gebruiker).datum == date(2018, 9, 15)


def test_what_is_no_date_stays_and_says_so(gebruiker: Gebruiker, paneel: AanvraagPaneel) -> None:
    blok = paneel.velden["aanvraag.datum"]
    datum = cast(Datumveld, blok.editor)
    datum.setFocus()
    QTest.keyClicks(datum, "31-2-2018")
    QTest.keyClick(datum, Key.Key_Return)
    assert aanvraag(gebruiker).datum is None
    assert datum.text() == "31-2-2018"
    assert "is geen datum en wordt niet bewaard" in blok.zinnen.text()
    # Not lost by an edit elsewhere, nor carried into another document.
    QTest.keyClicks(cast(Woordveld, paneel.velden["aanvraag.instelling"].editor), "Roc")
    assert aanvraag(gebruiker).instelling == "Roc"
    assert datum.text() == "31-2-2018"
    assert len(paneel.onleesbaar) == 1
    gebruiker.venster.document.open(Samenstelling(new_id()))
    assert datum.text() == ""
    assert not paneel.onleesbaar
    assert not blok.zinnen.text().startswith("„31")


def test_a_date_in_a_row_says_so_and_does_not_move_to_another_row(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    tabel = cast(Tabelveld, paneel.velden["aanvraag.bedrijven"].editor)
    plek = next(n for n, e in enumerate(new_row(tabel)) if isinstance(e, Datumveld))
    for tekst in ("31-2-2018", "32-1-2018"):
        datum = cast(Datumveld, new_row(tabel)[plek])
        datum.setFocus()
        QTest.keyClicks(datum, tekst)
        QTest.keyClick(datum, Key.Key_Return)
    een, twee = paneel.onleesbaar
    assert een.startswith("Bedrijven in de samenwerkingsovereenkomst: „31-2-2018” is geen datum")
    assert "„32-1-2018”" in twee
    QTest.mouseClick(tabel.verwijderknoppen[1], Qt.MouseButton.LeftButton)
    assert cast(Datumveld, tabel.editors[0][plek]).text() == ""
    assert cast(Datumveld, tabel.editors[1][plek]).text() == "32-1-2018"
    assert paneel.onleesbaar == (twee,)
    QTest.mouseClick(tabel.verwijderknoppen[1], Qt.MouseButton.LeftButton)
    assert cast(Datumveld, tabel.editors[0][plek]).text() == ""
    assert not paneel.onleesbaar


def test_what_is_typed_stays_in_its_row_when_others_go_and_come_back(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    """Rows that are equal but for what cannot be read: only the row itself can tell them apart."""
    tabel = cast(Tabelveld, paneel.velden["aanvraag.bedrijven"].editor)
    plek = next(n for n, e in enumerate(new_row(tabel)) if isinstance(e, Datumveld))
    new_row(tabel)
    new_row(tabel)

    def dates() -> list[str]:
        return [cast(Datumveld, editors[plek]).text() for editors in tabel.editors]

    datum = cast(Datumveld, tabel.editors[1][plek])
    datum.setFocus()
    QTest.keyClicks(datum, "31-2-2018")
    QTest.keyClick(datum, Key.Key_Return)
    QTest.mouseClick(tabel.verwijderknoppen[0], Qt.MouseButton.LeftButton)
    assert dates() == ["31-2-2018", ""]
    gebruiker.press(Key.Key_Z, CTRL)
    assert dates() == ["", "31-2-2018", ""]
    assert QApplication.focusWidget() is datum
    gebruiker.press(Key.Key_Y, CTRL)
    assert dates() == ["31-2-2018", ""]
    assert len(paneel.onleesbaar) == 1
    # What went with its own row comes back with it.
    QTest.mouseClick(tabel.verwijderknoppen[0], Qt.MouseButton.LeftButton)
    assert dates() == [""]
    assert not paneel.onleesbaar
    gebruiker.press(Key.Key_Z, CTRL)
    assert dates() == ["31-2-2018", ""]
    gebruiker.press(Key.Key_Z, CTRL)
    assert dates() == ["", "31-2-2018", ""]
    assert len(paneel.onleesbaar) == 1


def test_tab_goes_through_the_rows_to_their_button(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    tabel = cast(Tabelveld, paneel.velden["aanvraag.bedrijven"].editor)
    new_row(tabel)
    new_row(tabel)
    QTest.mouseClick(tabel.verwijderknoppen[0], Qt.MouseButton.LeftButton)
    gebruiker.press(Key.Key_Z, CTRL)
    tabel.editors[0][0].setFocus()
    delen = [
        deel
        for editors, weg in zip(tabel.editors, tabel.verwijderknoppen, strict=True)
        for deel in (*editors, weg)
    ]
    for deel in (*delen, tabel.erbij):
        assert QApplication.focusWidget() is deel
        gebruiker.press(Key.Key_Tab)
    assert QApplication.focusWidget() not in delen


def test_a_row_that_is_removed_stays_away_with_a_date_that_was_being_typed_in_it(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    """Its button takes no focus, so the date is left only when its field goes."""
    tabel = cast(Tabelveld, paneel.velden["aanvraag.bedrijven"].editor)
    plek = next(n for n, e in enumerate(new_row(tabel)) if isinstance(e, Datumveld))
    new_row(tabel)
    datum = tabel.editors[1][plek]
    datum.setFocus()
    QTest.keyClicks(datum, "15-9-2018")
    QTest.mouseClick(tabel.verwijderknoppen[1], Qt.MouseButton.LeftButton)
    assert aanvraag(gebruiker).bedrijven == (Bedrijf(""),)
    assert len(tabel.editors) == 1
    assert gebruiker.venster.document.stack.count() == 3


def new_row(tabel: Tabelveld) -> list[Editor]:
    """The editors of a new row."""
    QTest.mouseClick(tabel.erbij, Qt.MouseButton.LeftButton)
    return tabel.editors[-1]


def test_rows_are_added_filled_and_removed(gebruiker: Gebruiker, paneel: AanvraagPaneel) -> None:
    tabel = cast(Tabelveld, paneel.velden["aanvraag.bedrijven"].editor)
    QTest.mouseClick(tabel.erbij, Qt.MouseButton.LeftButton)
    assert aanvraag(gebruiker).bedrijven == (Bedrijf(""),)
    naam, plaatsen, _, getekend = tabel.editors[0]
    QTest.keyClicks(naam, "Hotel")
    plaatsen.setFocus()
    cast(Getalinvoer, plaatsen).setValue(12)
    getekend.setFocus()
    QTest.keyClicks(getekend, "1-9-2018")
    QTest.keyClick(getekend, Key.Key_Return)
    assert aanvraag(gebruiker).bedrijven == (Bedrijf("Hotel", 12, ondertekend=date(2018, 9, 1)),)
    tabel.verwijderknoppen[0].click()
    assert aanvraag(gebruiker).bedrijven == ()
    gebruiker.press(Key.Key_Z, CTRL)
    assert aanvraag(gebruiker).bedrijven[0].naam == "Hotel"
    assert cast(Woordveld, tabel.editors[0][0]).text() == "Hotel"


def test_a_statement_per_domain(gebruiker: Gebruiker, paneel: AanvraagPaneel) -> None:
    blok = paneel.vragen["INS-02"]
    assert not blok.isVisible()
    gebruiker.add("25168:K1", "25154:K1")
    gebruiker.press(Key.Key_A, CTRL | SHIFT)
    assert list(blok.invoer) == ["79120", "79080"]
    antwoord = blok.invoer["79120"].antwoord
    assert isinstance(antwoord, JaNeeveld)
    antwoord.setFocus()
    QTest.keyClick(antwoord, Key.Key_Down)
    (verklaring,) = gebruiker.venster.document.samenstelling.verklaringen
    assert (verklaring.regel, verklaring.onderwerp) == ("INS-02", "79120")
    assert verklaring.antwoord is True
    assert verklaring.datum == date.today()
    QTest.keyClicks(blok.invoer["79120"].toelichting, "Nagevraagd.")
    (verklaring,) = gebruiker.venster.document.samenstelling.verklaringen
    assert verklaring.toelichting == "Nagevraagd."
    gebruiker.press(Key.Key_Z, CTRL)
    (verklaring,) = gebruiker.venster.document.samenstelling.verklaringen
    assert verklaring.toelichting == ""


def test_a_date_of_a_statement_that_cannot_be_read_stays(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    gebruiker.add("25168:K1")
    gebruiker.press(Key.Key_A, CTRL | SHIFT)
    blok = paneel.vragen["INS-02"]
    invoer = blok.invoer["79120"]
    invoer.datum.setFocus()
    QTest.keyClicks(invoer.datum, "31-2-2018")
    QTest.keyClick(invoer.datum, Key.Key_Return)
    assert blok.zinnen.isVisible()
    assert "„31-2-2018” is geen datum" in blok.zinnen.text()
    invoer.antwoord.setFocus()
    QTest.keyClick(invoer.antwoord, Key.Key_Down)
    (verklaring,) = gebruiker.venster.document.samenstelling.verklaringen
    assert (verklaring.antwoord, verklaring.datum) == (True, None)
    # Another domain makes the rows anew.
    gebruiker.add("25154:K1")
    gebruiker.press(Key.Key_A, CTRL | SHIFT)
    assert list(blok.invoer) == ["79120", "79080"]
    assert blok.invoer["79120"].datum.text() == "31-2-2018"
    assert len(paneel.onleesbaar) == 1
    gebruiker.venster.document.open(Samenstelling(new_id()))
    assert not blok.zinnen.isVisible()


def test_a_field_shows_what_its_rules_say_and_leads_to_their_pages(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    gebruiker.add("25168:K1", "25154:K1")
    gebruiker.press(Key.Key_A, CTRL | SHIFT)
    blok = paneel.velden["aanvraag.noodzaak"]
    assert blok.regels.ids == ("TKM-01",)
    assert blok.zinnen.isVisible()
    QTest.keyClicks(blok.editor, "Geen kwalificatie volstaat.")
    assert not blok.zinnen.isVisible()
    QTest.mouseClick(blok.regels.knoppen[0], Qt.MouseButton.LeftButton)
    assert gebruiker.dialogen.regels == [("wat-als", "TKM-01")]


def test_the_form_speaks_the_language_of_the_screen(paneel: AanvraagPaneel) -> None:
    with speaking("en"):
        assert paneel.velden["aanvraag.arbeidsmarkt"].kop.text() == "Labour market"
    assert paneel.velden["aanvraag.arbeidsmarkt"].kop.text() == "Arbeidsmarkt"


def test_another_document_shows_its_own_application(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    QTest.keyClicks(paneel.velden["aanvraag.instelling"].editor, "Een")
    gebruiker.venster.document.open(Samenstelling(new_id()))
    gebruiker.press(Key.Key_A, CTRL | SHIFT)
    assert cast(Woordveld, paneel.velden["aanvraag.instelling"].editor).text() == ""


def test_a_finding_leads_to_its_statement_on_a_page_that_was_not_made_yet(
    gebruiker: Gebruiker,
) -> None:
    venster = gebruiker.venster
    venster.resize(1200, 800)
    gebruiker.add("25168:K1", "25154:K1")
    koppeling = venster.fill().aanvraag
    assert not koppeling.is_made
    assert koppeling.show_veld("verklaring.INS-02")
    paneel = koppeling.paneel
    blok = paneel.vragen["INS-02"]
    antwoord = blok.invoer["79120"].antwoord

    def is_in_sight() -> bool:
        top = antwoord.mapTo(paneel.viewport(), QPoint(0, 0)).y()
        return 0 <= top <= paneel.viewport().height() - antwoord.height()

    for _ in range(6):
        QApplication.processEvents()
    assert QApplication.focusWidget() is antwoord
    assert is_in_sight()
    assert venster.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    # Who scrolls away is not called back.
    paneel.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    paneel.velden["aanvraag.arbeidsmarkt"].hide()
    for _ in range(6):
        QApplication.processEvents()
    assert not is_in_sight()


def test_the_next_finding_leads_to_its_own_subject_and_row(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    gebruiker.add("25168:K1", "25154:K1")
    venster = gebruiker.venster
    bedrijven = (Bedrijf("Hotel"), Bedrijf("", 12))
    venster.document.apply(set_aanvraagveld, "bedrijven", bedrijven)
    tabel = cast(Tabelveld, paneel.velden["aanvraag.bedrijven"].editor)
    geweest: dict[str, list[object]] = {"INS-02": [], "AAN-07": []}
    for _ in venster.bevindingen.model.items:
        gebruiker.press(Key.Key_F8)
        rij = venster.bevindingen.huidige
        assert rij is not None
        if (rij.finding.regel, rij.finding.variant) in (
            ("INS-02", "nodig"),
            ("AAN-07", "onvolledig"),
        ):
            geweest[rij.finding.regel].append(QApplication.focusWidget())
    assert geweest == {
        "INS-02": [invoer.antwoord for invoer in paneel.vragen["INS-02"].invoer.values()],
        "AAN-07": [editors[0] for editors in tabel.editors],
    }


def test_a_finding_about_several_subjects_leads_to_the_first_of_them(
    gebruiker: Gebruiker, paneel: AanvraagPaneel
) -> None:
    """A remark about the first criterion leaves the others open."""
    gebruiker.add("25168:K1")
    document = gebruiker.venster.document
    invoer = paneel.vragen["TKM-03"].invoer
    eerste, tweede, *_ = invoer
    document.apply(set_toelichting, "TKM-03", eerste, "Bekeken.")
    bevindingen = [rij.finding for rij in gebruiker.venster.bevindingen.model.items]
    gebruiker.venster.fill().go_to_finding(next(f for f in bevindingen if f.regel == "TKM-03"))
    assert QApplication.focusWidget() is invoer[tweede].toelichting
