from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.beoordelen.besluitenpagina import Besluitenpagina
from composer.aanvraag import Motivering
from composer.beoordelen.beeld import besluiten_of, oordelen_of
from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.bewerkingen import decide
from composer.beoordelen.pakket import merge
from composer.beoordelen.waarden import Criteriumbesluit, Uitkomst
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.app.taalwissel import speaking
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    complete,
    pakket,
    samenstelling,
    uuid,
)

if TYPE_CHECKING:
    from tests.app.conftest import Watch

EEN, TWEE = samenstelling(1).id, samenstelling(2).id


@pytest.fixture
def besluiten(lezer: Reviewer, watch_model: Watch) -> Reviewer:
    pagina = lezer.paneel.besluiten
    watch_model(pagina.model)
    lezer.paneel.tabs.setCurrentWidget(pagina)
    pagina.show_document(EEN)
    return lezer


def row(pagina: Besluitenpagina, criterium: str) -> list[str]:
    nummer = pagina.model.row_of((EEN, criterium))
    assert nummer is not None
    return [str(pagina.model.index(nummer, kolom).data()) for kolom in (0, 2, 3)]


def test_every_criterion_and_motivation_has_a_row(besluiten: Reviewer) -> None:
    pagina = besluiten.paneel.besluiten
    assert pagina.model.rowCount() == 12 + 13 + 2
    assert row(pagina, "a") == ["Voorwaarde a", "aanvaard (over een eerdere ronde)", "Anna"]
    assert row(pagina, "b") == ["Voorwaarde b", "nog niet beoordeeld", ""]
    assert row(pagina, "13")[:2] == [
        "Weigeringsgrond 13",
        "doet zich voor (over een eerdere ronde)",
    ]
    assert pagina.telling.text() == "26 van de 27 wachten op een besluit"


def test_a_decision_is_written(besluiten: Reviewer) -> None:
    pagina = besluiten.paneel.besluiten
    assert pagina.choose((EEN, "b"))
    pagina.blad.knoppen[Uitkomst.AANVAARD].click()
    besluiten.wait()
    assert row(pagina, "b")[1:] == ["aanvaard", "Anna"]
    assert besluiten.op_schijf == besluiten.pakket


def test_anything_but_acceptance_waits_for_a_reason(besluiten: Reviewer) -> None:
    pagina = besluiten.paneel.besluiten
    assert pagina.choose((EEN, "c"))
    blad = pagina.blad
    blad.knoppen[Uitkomst.MEER_INFORMATIE].click()
    assert blad.vraag.isVisible()
    assert blad.reden.hasFocus()
    assert "c" not in besluiten_of(besluiten.pakket, EEN)
    blad.reden.setPlainText("Hoeveel studenten?")
    assert not blad.vraag.isVisible()
    blad.knoppen[Uitkomst.MEER_INFORMATIE].click()
    besluiten.wait()
    besluit = besluiten_of(besluiten.op_schijf, EEN)["c"].inhoud
    assert besluit == Criteriumbesluit("c", Uitkomst.MEER_INFORMATIE, "Hoeveel studenten?")
    assert blad.reden.toPlainText() == ""


def test_a_decision_is_taken_back(besluiten: Reviewer) -> None:
    pagina = besluiten.paneel.besluiten
    assert pagina.choose((EEN, "a"))
    pagina.blad.intrekken.click()
    besluiten.wait()
    assert "a" not in besluiten_of(besluiten.pakket, EEN)
    assert row(pagina, "a")[1] == "nog niet beoordeeld"


def test_a_motivation_is_accepted_or_not(besluiten: Reviewer) -> None:
    pagina = besluiten.paneel.besluiten
    assert pagina.choose((EEN, "AAN-06", "", ""))
    blad = pagina.blad
    assert not blad.knoppen[Uitkomst.MEER_INFORMATIE].isEnabled()
    assert any("Er is vraag." in label.text() for label in pagina.findChildren(QLabel))
    blad.knoppen[Uitkomst.AANVAARD].click()
    besluiten.wait()
    oordeel = oordelen_of(besluiten.op_schijf, EEN)["AAN-06", "", ""].inhoud
    assert oordeel is not None
    assert oordeel.aanvaard
    assert pagina.choose((EEN, "STR-12", uuid(1012), "ab"))


def test_a_motivation_never_stands_in_for_a_criterion(reviewer: Reviewer, pad: Path) -> None:
    vals = samenstelling(3, motiveringen=(Motivering("a", "", "Doe of dit een criterium is."),))
    save_pakket(pad, pakket(vals))
    reviewer.open(pad)
    reviewer.paneel.besluiten.show_document(vals.id)
    assert reviewer.paneel.besluiten.model.rowCount() == 12 + 13 + 1


def test_decisions_that_differ_both_show(reviewer: Reviewer, pad: Path) -> None:
    vol = complete()
    een = decide(vol, EEN, Criteriumbesluit("d", Uitkomst.AANVAARD), anna(70))
    ander = decide(vol, EEN, Criteriumbesluit("d", Uitkomst.NIET_AANVAARD, "Nee"), bram(71))
    save_pakket(pad, merge(een, ander))
    reviewer.open(pad)
    pagina = reviewer.paneel.besluiten
    reviewer.paneel.tabs.setCurrentWidget(pagina)
    pagina.show_document(EEN)
    assert pagina.choose((EEN, "d"))
    assert row(pagina, "d")[1] == "beoordelaars verschillen hierover"
    teksten = [label.text() for label in pagina.blad.findChildren(QLabel)]
    assert any(tekst.startswith("niet aanvaard - Bram") for tekst in teksten)
    assert any(tekst.startswith("aanvaard - Anna") for tekst in teksten)
    pagina.blad.knoppen[Uitkomst.AANVAARD].click()
    reviewer.wait()
    assert row(pagina, "d")[1] == "aanvaard"


def test_another_document_has_decisions_of_its_own(besluiten: Reviewer) -> None:
    pagina = besluiten.paneel.besluiten
    pagina.show_document(TWEE)
    assert pagina.telling.text() == "27 van de 27 wachten op een besluit"
    pagina.show_pakket(besluiten.pakket, EEN)
    assert pagina.gekozen_document == TWEE, "it stays with what somebody chose"


def test_no_number_of_a_criterion_is_cut_off(besluiten: Reviewer) -> None:
    pagina = besluiten.paneel.besluiten
    with speaking("en"):
        maten = pagina.tabel.fontMetrics()
        kop = str(pagina.model.index(24, 0).data())
        assert kop == "Ground for refusal 13"
        assert pagina.tabel.columnWidth(0) > maten.horizontalAdvance(kop)


def test_the_window_fits_a_low_screen_with_two_messages(besluiten: Reviewer) -> None:
    venster = besluiten.gebruiker.venster
    for pagina in (besluiten.paneel.notities, besluiten.paneel.besluiten):
        besluiten.paneel.tabs.setCurrentWidget(pagina)
        melding = venster.fill().melding
        melding.say("Bewaard.")
        QApplication.processEvents()
        hoog = venster.minimumSizeHint().height() + melding.minimumSizeHint().height()
        # A screen of 768 with the title of the window.
        assert hoog <= 768 - 24
