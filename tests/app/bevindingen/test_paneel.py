from __future__ import annotations

from dataclasses import replace
from time import process_time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.bevindingen.boom import Bevindingenboom
from app.bevindingen.groepen import Groep, Indeling
from app.bevindingen.paneel import BevindingenPaneel
from app.bevindingen.rijen import Rij, rijen_of
from app.structuurpaneel.rijen import Knoop
from composer.finding import Ernst, Finding
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from tests.app.bevindingen.rijen import rij
from tests.app.gebruiker import Gebruiker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def find_group(boom: Bevindingenboom, regel: str, ouder: QModelIndex | None = None) -> QModelIndex:
    """The group of a rule, at any depth."""
    model = boom.model()
    ouder = ouder or QModelIndex()
    for row in range(model.rowCount(ouder)):
        index = model.index(row, 0, ouder)
        item = boom._model.item(index)
        if isinstance(item, Groep) and item.regel == regel:
            return index
        if (dieper := find_group(boom, regel, index)).isValid():
            return dieper
    return QModelIndex()


def click(boom: Bevindingenboom, index: QModelIndex) -> None:
    boom.scrollTo(index)
    QTest.mouseClick(
        boom.viewport(), Qt.MouseButton.LeftButton, pos=boom.visualRect(index).center()
    )


def test_alike_findings_are_one_line_that_stays_folded(gebruiker: Gebruiker) -> None:
    boom = gebruiker.venster.bevindingen.boom
    gebruiker.add("25168:K2")
    groep = find_group(boom, "STR-16")
    assert groep.isValid()
    assert not boom.isExpanded(groep)
    gebruiker.type_naam("Iets")
    assert not boom.isExpanded(find_group(boom, "STR-16"))
    click(boom, find_group(boom, "STR-16"))
    assert boom.isExpanded(find_group(boom, "STR-16"))
    gebruiker.press(Key.Key_Z, CTRL)
    gebruiker.add("25154:K1")
    assert boom.isExpanded(find_group(boom, "STR-16"))
    boom.setFocus()
    boom.setCurrentIndex(find_group(boom, "STR-16"))
    gebruiker.press(Key.Key_Return)
    assert not boom.isExpanded(find_group(boom, "STR-16"))


def test_a_folded_group_stays_folded_around_the_current_finding(gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.bevindingen
    gebruiker.add("25168:K2")
    doel = next(r for r in paneel.model.items if r.finding.regel == "STR-16")
    paneel.boom.choose(doel.sleutel)
    assert paneel.boom.isExpanded(find_group(paneel.boom, "STR-16"))
    paneel.boom.collapse(find_group(paneel.boom, "STR-16"))
    gebruiker.type_naam("Iets")
    assert not paneel.boom.isExpanded(find_group(paneel.boom, "STR-16"))


def test_what_was_folded_is_folded_when_it_comes_back(gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.bevindingen
    gebruiker.add("25168:K2")
    fouten = paneel.model.index(0, 0)
    assert paneel.boom.isExpanded(fouten)
    click(paneel.boom, fouten)
    paneel.balk.zoek.setText("nergens te vinden")
    assert paneel.model.rowCount() == 0
    assert "verborgen" in paneel.leeg.text()
    paneel.balk.zoek.clear()
    assert not paneel.boom.isExpanded(paneel.model.index(0, 0))


def test_the_field_filters_on_sentence_rule_and_part(gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.bevindingen
    gebruiker.add("25168:K2")
    alle = paneel.model.items
    for tekst in ("niv-01", "b1-k1-w1", "NIVEAU ingevuld"):
        paneel.balk.zoek.clear()
        QTest.keyClicks(paneel.balk.zoek, tekst)
        getoond = paneel.model.items
        assert 0 < len(getoond) < len(alle)
        for item in getoond:
            delen = (item.melding, item.regeltitel, item.finding.regel, item.onderdeel)
            assert all(woord in " ".join(delen).lower() for woord in tekst.lower().split())
    assert gebruiker.venster.status.telling.text().startswith(f"{paneel.telling.fout} fout")


def test_another_grouping_keeps_the_current_finding(gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.bevindingen
    gebruiker.add("25168:K2")
    alle = {r.sleutel for r in paneel.model.items}
    doel = next(r for r in paneel.model.items if r.finding.regel == "STR-16")
    paneel.boom.choose(doel.sleutel)
    for toets, indeling in ((Key.Key_Down, Indeling.REGEL), (Key.Key_Down, Indeling.ONDERDEEL)):
        paneel.balk.indeling.setFocus()
        gebruiker.press(toets)
        assert paneel.balk.gekozen_indeling is indeling
        assert paneel.huidige == doel
        assert {r.sleutel for r in paneel.model.items} == alle
    assert paneel.model.index(0, 0).data().startswith("Hele samenstelling (")


def test_f8_goes_into_folded_groups(gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.bevindingen
    gebruiker.add("25168:K2")
    paneel.balk.indeling.setCurrentIndex(1)
    langs = []
    for _ in paneel.model.items:
        gebruiker.press(Key.Key_F8)
        langs.append(paneel.huidige)
    assert langs == list(paneel.model.items)


def test_the_details_say_why_and_on_what(gebruiker: Gebruiker) -> None:
    venster = gebruiker.venster
    gebruiker.add("25168:K2")
    paneel = venster.bevindingen
    assert "Kies een bevinding" in paneel.details.leeg.text()
    doel = next(r for r in paneel.model.items if r.onderdeel == "B1-K1-W1")
    paneel.boom.choose(doel.sleutel)
    blad = paneel.details.blad
    assert paneel.details.currentWidget() is blad
    assert blad.zin.text() == doel.melding
    assert blad.grondslag.text() == doel.grondslag
    assert blad.zekerheid.text() == "Wettekst gelezen"
    assert blad.motiveren.isVisible() == doel.is_motiveerbaar
    assert blad.regel.text() == doel.finding.regel
    (link,) = (knop for knop in blad.onderdeel.knoppen if knop.isVisible())
    assert link.link[1] == f"B1-K1-W1  {doel.titel}"
    venster.samenstelling.tabs.setCurrentIndex(1)
    link.setFocus()
    gebruiker.press(Key.Key_Return)
    assert venster.samenstelling.gekozen_onderdelen == (doel.finding.onderdeel,)


def test_a_source_is_shown_in_the_structure(gebruiker: Gebruiker) -> None:
    venster = gebruiker.venster
    gebruiker.add("25168:K2")
    doel = next(r for r in venster.bevindingen.model.items if r.finding.bronnen)
    venster.bevindingen.boom.choose(doel.sleutel)
    knop = venster.bevindingen.details.blad.bronnen.knoppen[0]
    gekozen: list[Knoop] = []
    venster.structuurpaneel.keuze_gewijzigd.connect(gekozen.append)
    QTest.mouseClick(knop, Qt.MouseButton.LeftButton)
    assert [knoop.sleutel for knoop in gekozen] == [knop.link[0]]
    venster.fill().show_bron("nergens")
    assert "staat niet in de geladen structuur" in gebruiker.melding


def test_the_page_of_the_rule_is_one_button_away(
    gebruiker: Gebruiker, monkeypatch: pytest.MonkeyPatch
) -> None:
    gevraagd: list[str] = []

    def show(regelset: str, regel: str) -> None:
        gevraagd.append(regel)

    monkeypatch.setattr(gebruiker.dialogen, "show_regels", show)
    gebruiker.add("25168:K2")
    gebruiker.press(Key.Key_F8)
    huidige = gebruiker.venster.bevindingen.huidige
    assert huidige is not None
    QTest.mouseClick(gebruiker.venster.bevindingen.details.blad.regel, Qt.MouseButton.LeftButton)
    assert gevraagd == [huidige.finding.regel]


def test_everything_changes_language(gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.bevindingen
    gebruiker.add("25168:K2")
    doel = next(r for r in paneel.model.items if r.onderdeel == "B1-K1-W1")
    paneel.boom.choose(doel.sleutel)

    def seen() -> list[str]:
        QCoreApplication.processEvents()
        blad = paneel.details.blad
        return [
            str(paneel.model.index(0, 0).data()),
            paneel.balk.indeling.itemText(1),
            paneel.balk.zoek.placeholderText(),
            blad.zin.text(),
            blad.zekerheid.text(),
            blad.beantwoorden.text(),
            gebruiker.venster.fill().standregel.tekst.text(),
            gebruiker.venster.fill().standregel.regelset.text(),
        ]

    nederlands = seen()
    gebruiker.werkplaats.choose_taal("en")
    assert [een for een, ander in zip(nederlands, seen(), strict=True) if een == ander] == []
    assert paneel.huidige is not None
    assert paneel.huidige.sleutel == doel.sleutel
    gebruiker.werkplaats.choose_taal("nl")
    assert seen() == nederlands


def test_text_of_a_document_is_never_markup(qtbot: QtBot) -> None:
    wp = GekozenWerkproces("w", "<b>Titel</b> & meer")
    samenstelling = Samenstelling("s", kerntaken=(GekozenKerntaak("k", "K", werkprocessen=(wp,)),))
    finding = Finding("STR-16", "leeg", Ernst.FOUT, "w", parameters=(("velden", ("titel",)),))
    paneel = BevindingenPaneel()
    qtbot.addWidget(paneel)
    paneel.show_rijen(rijen_of([finding], samenstelling), samenstelling)
    paneel.go_next()
    labels = [label for label in paneel.details.findChildren(QLabel) if label.text()]
    assert len(labels) > 5
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert paneel.details.blad.onderdeel.knoppen[0].link[1] == "B1-K1-W1  <b>Titel</b> & meer"


def test_eighty_findings_are_updated_within_a_frame(qtbot: QtBot) -> None:
    paneel = BevindingenPaneel()
    qtbot.addWidget(paneel)
    paneel.resize(1280, 250)
    paneel.show()
    rijen: tuple[Rij, ...] = tuple(
        rij(f"STR-{nr % 24:02}", list(Ernst)[nr % 3], f"w{nr}", plaats=nr) for nr in range(80)
    )
    samenstelling = Samenstelling("s")
    paneel.show_rijen(rijen, samenstelling)
    tijden = []
    for ronde in range(20):
        ander = replace(rijen[ronde], melding=f"Ronde {ronde}")
        anders = (*rijen[:ronde], ander, *rijen[ronde + 2 :])
        qtbot.wait(1)
        begin = process_time()
        paneel.show_rijen(anders, samenstelling)
        tijden.append(process_time() - begin)
    assert sorted(tijden)[len(tijden) // 2] < 0.016
