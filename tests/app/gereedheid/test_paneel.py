from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.gereedheid.model import Kolom
from app.gereedheid.paneel import GereedheidPaneel
from app.look.thema import RIJHOOGTE
from composer.antwoorden import set_aanvraagveld
from composer.findings import Findings
from composer.gereedheid import VOORWAARDEN, judge_gereedheid
from composer.regelset import load_regelset
from tests.app.gebruiker import Gebruiker
from tests.app.taalwissel import speaking
from tests.composer.samenstellingen import omgeving, samenstelling

if TYPE_CHECKING:
    from tests.app.conftest import Watch

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
B = next(plaats for plaats, toets in enumerate(VOORWAARDEN) if toets.naam == "b")


@pytest.fixture
def paneel(gebruiker: Gebruiker) -> GereedheidPaneel:
    """The page in front, opened with its keys, of a composition from two domains."""
    gebruiker.add("25168:K1", "25154:K1")
    gebruiker.press(Key.Key_G, CTRL)
    return gebruiker.venster.fill().gereedheid.paneel


def stand(paneel: GereedheidPaneel, toets: int) -> str:
    index = paneel.model.index_of(0, toets).siblingAtColumn(Kolom.STAND)
    return str(index.data())


def test_the_page_opens_with_keys_and_shows_all_conditions(paneel: GereedheidPaneel) -> None:
    assert paneel.isVisible()
    groepen = [paneel.model.index(rij, 0) for rij in range(paneel.model.rowCount())]
    assert [paneel.model.rowCount(groep) for groep in groepen] == [12, 13]
    assert paneel.boom.visualRect(groepen[0]).height() == RIJHOOGTE
    assert "van de 13 gronden" in paneel.slotsom.text()


def test_what_was_not_judged_is_not_called_met(paneel: GereedheidPaneel) -> None:
    """On a day on which the rule set applies none of its rules."""
    later = omgeving(regelset=load_regelset("historisch"), peildatum=date(2026, 1, 1))
    waarde = samenstelling()
    paneel.show_gereedheid(judge_gereedheid(later, waarde, Findings(later, waarde).alle), waarde)
    assert paneel.slotsom.text() == "Niet beoordeeld op deze peildatum: 25 van de 25 eisen."
    assert stand(paneel, B) == "Niet toegepast"


def test_the_model_is_sound_while_one_edits(
    gebruiker: Gebruiker, paneel: GereedheidPaneel, watch_model: Watch
) -> None:
    watch_model(paneel.model)
    index = paneel.model.index_of(0, B)
    paneel.boom.expand(index)
    for tekst in ("Omdat.", ""):
        gebruiker.venster.document.apply(set_aanvraagveld, "samenhang", tekst)
    assert paneel.boom.isExpanded(index)


def test_an_edit_changes_the_state_of_its_condition(
    gebruiker: Gebruiker, paneel: GereedheidPaneel
) -> None:
    assert stand(paneel, B) == "Vraagt een antwoord"
    gebruiker.venster.document.apply(set_aanvraagveld, "samenhang", "De gast staat centraal.")
    assert stand(paneel, B) == "Voldaan"
    gebruiker.press(Key.Key_Z, CTRL)
    assert stand(paneel, B) == "Vraagt een antwoord"


def test_a_row_shows_its_findings_and_leads_to_its_field(
    gebruiker: Gebruiker, paneel: GereedheidPaneel
) -> None:
    paneel.boom.setCurrentIndex(paneel.model.index_of(0, B))
    assert paneel.eis.text().startswith("b  De onderdelen vormen samen")
    assert paneel.zinnen.count() == 2
    paneel.boom.setFocus()
    QTest.keyClick(paneel.boom, Key.Key_Return)
    inhoud = gebruiker.venster.fill()
    assert inhoud.aanvraag.paneel.isVisible()
    assert inhoud.aanvraag.paneel.velden["aanvraag.samenhang"].editor.hasFocus()


def test_the_page_is_saved_as_pdf_and_html(
    gebruiker: Gebruiker, paneel: GereedheidPaneel, tmp_path: Path
) -> None:
    gebruiker.dialogen.pad = tmp_path / "gereedheid.pdf"
    QTest.mouseClick(paneel.pdf, Qt.MouseButton.LeftButton)
    assert gebruiker.dialogen.pad.read_bytes().startswith(b"%PDF-")
    assert gebruiker.melding == f"Bewaard in {gebruiker.dialogen.pad}."
    gebruiker.dialogen.pad = tmp_path / "gereedheid.html"
    QTest.mouseClick(paneel.html, Qt.MouseButton.LeftButton)
    assert "Weigeringsgronden" in gebruiker.dialogen.pad.read_text(encoding="utf-8")


def test_a_place_where_one_cannot_write_is_said(
    gebruiker: Gebruiker, paneel: GereedheidPaneel, tmp_path: Path
) -> None:
    gebruiker.dialogen.pad = tmp_path / "weg" / "gereedheid.pdf"
    QTest.mouseClick(paneel.pdf, Qt.MouseButton.LeftButton)
    assert not gebruiker.melding.startswith("Bewaard")
    assert gebruiker.melding


def test_the_page_speaks_the_language_of_the_screen(paneel: GereedheidPaneel) -> None:
    with speaking("en"):
        assert paneel.pdf.text() == "Save as PDF…"
        assert stand(paneel, B) == "Asks for an answer"
    assert stand(paneel, B) == "Vraagt een antwoord"
