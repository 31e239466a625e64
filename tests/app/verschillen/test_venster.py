from __future__ import annotations

import csv
import io
import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.edities.werker import Melder
from app.verschillen import venster as venstermodule
from app.verschillen.rijen import WORTEL, Rij
from app.verschillen.tellingen import KOLOMMEN, RIJEN
from app.verschillen.venster import Verschillenvenster
from app.verschillen.vragen import Verschilvragen
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.verschil import Wijziging
from tests.app.edities.invoerder import LANG, Invoerder
from tests.app.verschillen.uitgaven import known_changes

Muis = Qt.MouseButton


class Nepvragen(Verschilvragen):
    """Answers given beforehand."""

    pad: Path | None = None

    def ask_pad(self, naam: str, soort: str) -> Path | None:
        return self.pad


@pytest.fixture
def vergeleken(verschillen: Verschillenvenster, twee: Invoerder) -> Verschillenvenster:
    """After a click on the button."""
    QTest.mouseClick(verschillen.keuze.vergelijken, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: not verschillen.is_bezig, timeout=LANG)
    verschillen.bewaren.vragen = Nepvragen(verschillen)
    return verschillen


def press_cell(venster: Verschillenvenster, soort: Soort | None, wat: Wijziging | None) -> None:
    index = venster.tellingen.index(RIJEN.index(soort), KOLOMMEN.index(wat))
    plek = venster.teltabel.visualRect(index).center()
    QTest.mouseClick(
        venster.teltabel.viewport(), Muis.LeftButton, Qt.KeyboardModifier.NoModifier, plek
    )


def shown(venster: Verschillenvenster) -> list[tuple[str, str]]:
    """(code, change) of every difference that is shown."""
    model = venster.model
    return [
        (str(model.index_of(n, 1).data()), str(model.index_of(n, 2).data()))
        for n in sorted(model.selectie.treffers)
    ]


def test_the_editions_are_offered_with_the_newest_as_the_new_one(
    verschillen: Verschillenvenster,
) -> None:
    keuze = verschillen.keuze
    namen = [keuze.nieuw.itemText(n) for n in range(keuze.nieuw.count())]
    assert namen[:2] == ["Twee (huidige)", "Een"]
    assert namen[2].endswith("(meegeleverd)")
    assert all(naam.startswith("bron: ") for naam in namen[3:])
    assert (keuze.oud.currentText(), keuze.nieuw.currentText()) == ("Een", "Twee (huidige)")
    assert "Kies hierboven" in verschillen.leeg.text()
    assert not verschillen.isModal()


def test_every_known_change_is_counted_and_listed(vergeleken: Verschillenvenster) -> None:
    waar = known_changes()
    teksten = [w for w in waar if w.soort == "tekst gewijzigd"]
    press_cell(vergeleken, Soort.WERKPROCES, Wijziging.TEKST)
    gezien = {rij.verschil.plek.nummer for rij in rows(vergeleken) if rij.verschil}
    assert teksten
    assert {w.nieuw.nr for w in teksten if w.nieuw} <= gezien
    aantal = vergeleken.tellingen.aantal(Soort.WERKPROCES, Wijziging.TEKST)
    assert len(shown(vergeleken)) == aantal
    assert vergeleken.getoond.text().startswith(f"{aantal} van ")
    press_cell(vergeleken, Soort.DOSSIER, Wijziging.TOEGEVOEGD)
    nieuw = [w.dossier for w in waar if (w.soort, w.wat) == ("toegevoegd", "dossier")]
    assert sorted(code for code, _ in shown(vergeleken)) == sorted(nieuw)


def rows(venster: Verschillenvenster) -> list[Rij]:
    selectie = venster.model.selectie
    return [rij for rij in selectie.rijen if rij.nummer in selectie.treffers]


def test_what_was_compared_goes_when_another_edition_is_chosen(
    vergeleken: Verschillenvenster,
) -> None:
    keuze = vergeleken.keuze
    assert shown(vergeleken)
    assert vergeleken.bewaren.als_json.isEnabled()
    keuze.oud.setFocus()
    QTest.keyClick(keuze.oud, Qt.Key.Key_Down)
    assert shown(vergeleken) == []
    assert "Kies hierboven" in vergeleken.leeg.text()
    assert vergeleken.getoond.text() == ""
    assert not vergeleken.bewaren.als_json.isEnabled(), "it would be of the two before"
    assert keuze.oud.hasFocus()


def test_an_answer_about_two_that_are_no_longer_chosen_is_not_shown(
    verschillen: Verschillenvenster, twee: Invoerder
) -> None:
    QTest.mouseClick(verschillen.keuze.vergelijken, Muis.LeftButton)
    verschillen.keuze.oud.setCurrentIndex(2)
    twee.qtbot.waitUntil(lambda: not verschillen.is_bezig, timeout=LANG)
    assert shown(verschillen) == []
    assert "Kies hierboven" in verschillen.leeg.text()


def test_words_leave_what_has_them_all_and_what_stands_above(
    vergeleken: Verschillenvenster,
) -> None:
    alle = len(shown(vergeleken))
    eerste = next(rij for rij in rows(vergeleken) if rij.soort is Soort.WERKPROCES)
    dossier = eerste
    while dossier.ouder != WORTEL:
        dossier = vergeleken.model.selectie.rijen[dossier.ouder]
    QTest.keyClicks(vergeleken.zoekveld, f"{dossier.code} {eerste.code.split()[0].upper()}")
    QTest.keyClick(vergeleken.zoekveld, Qt.Key.Key_Return)
    gevonden = rows(vergeleken)
    assert eerste in gevonden
    assert len(gevonden) < alle
    assert {boven(vergeleken, rij.nummer) for rij in gevonden} == {dossier.nummer}
    assert vergeleken.boom.hasFocus()
    QTest.mouseClick(vergeleken.alles_tonen, Muis.LeftButton)
    assert len(shown(vergeleken)) == alle
    assert not vergeleken.alles_tonen.isEnabled()


def boven(venster: Verschillenvenster, nummer: int) -> int:
    index = venster.model.index_of(nummer)
    while index.parent().isValid():
        index = index.parent()
    return int(index.internalId())


def test_nothing_found_is_said_and_undone_with_one_button(vergeleken: Verschillenvenster) -> None:
    QTest.keyClicks(vergeleken.zoekveld, "xyzzy")
    QTest.keyClick(vergeleken.zoekveld, Qt.Key.Key_Return)
    assert vergeleken.leeg.isVisible()
    assert "Niets voldoet" in vergeleken.leeg.text()
    assert not vergeleken.bewaren.kopieren.isEnabled()


def test_the_selected_row_shows_both_texts_with_what_changed(
    vergeleken: Verschillenvenster,
) -> None:
    press_cell(vergeleken, Soort.WERKPROCES, Wijziging.TEKST)
    vergeleken.boom.setFocus()
    QTest.keyClick(vergeleken.boom, Qt.Key.Key_F8)
    rij = vergeleken.boom.huidige
    assert rij is not None
    assert rij.verschil is not None
    assert "Herkend aan: " in vergeleken.blad.uitleg.text()
    velden = dict(vergeleken.blad.velden.teksten)
    oud, nieuw = velden["Omschrijving"]
    assert "gewijzigde" in nieuw
    assert "gewijzigde" not in oud
    veld = next(v for v in rij.verschil.velden if v.veld == "omschrijving")
    assert (oud.split(), nieuw.split()) == (veld.oud.split(), veld.nieuw.split())


def test_texts_are_read_for_the_selected_row_alone(vergeleken: Verschillenvenster) -> None:
    gelezen = [rij for rij in rows(vergeleken) if rij.verschil and "velden" in vars(rij.verschil)]
    assert len(rows(vergeleken)) > 50
    assert len(gelezen) <= 2


def test_the_keyboard_walks_over_the_differences(vergeleken: Verschillenvenster) -> None:
    treffers = sorted(vergeleken.model.selectie.treffers)
    assert vergeleken.boom.hasFocus()
    assert vergeleken.boom.huidige is not None
    assert vergeleken.boom.huidige.nummer == treffers[0]
    QTest.keyClick(vergeleken.boom, Qt.Key.Key_F8)
    assert vergeleken.boom.huidige.nummer == treffers[1]
    QTest.keyClick(vergeleken.boom, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(vergeleken.boom, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert vergeleken.boom.huidige.nummer == treffers[-1]
    vergeleken.teltabel.setFocus()
    QTest.keyClick(vergeleken.teltabel, Qt.Key.Key_Right)
    assert vergeleken.teltabel.keuze == (None, Wijziging.TOEGEVOEGD)
    assert {wat for _, wat in shown(vergeleken)} == {"toegevoegd"}
    QTest.keyClick(vergeleken.teltabel, Qt.Key.Key_Return)
    assert vergeleken.boom.hasFocus()
    assert not vergeleken.is_bezig, "Enter does not compare again"


def test_the_tree_says_in_words_what_icons_say(vergeleken: Verschillenvenster) -> None:
    model = vergeleken.model
    nummer = next(r.nummer for r in rows(vergeleken) if r.soort is Soort.WERKPROCES)
    gezegd = str(model.index_of(nummer).data(Qt.ItemDataRole.AccessibleTextRole))
    assert gezegd.startswith("werkproces ")
    assert str(model.index_of(nummer, 2).data()) in gezegd
    index = model.index(0, 0, QModelIndex())
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("dossier ")


def test_copied_text_is_what_is_shown(vergeleken: Verschillenvenster, twee: Invoerder) -> None:
    press_cell(vergeleken, Soort.WERKPROCES, Wijziging.TEKST)
    QTest.mouseClick(vergeleken.bewaren.kopieren, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: not vergeleken.is_bezig, timeout=LANG)
    tekst = QGuiApplication.clipboard().text()
    assert "tekst gewijzigd" in tekst
    assert "{+gewijzigde" in tekst
    assert "toegevoegd" not in tekst
    assert "gekopieerd" in vergeleken.melding.tekst.text()


def test_json_is_what_the_command_line_gives(
    vergeleken: Verschillenvenster,
    twee: Invoerder,
    tmp_path: Path,
    own_folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import main

    pad = tmp_path / "uit.json"
    vragen = vergeleken.bewaren.vragen
    assert isinstance(vragen, Nepvragen)
    vragen.pad = pad
    press_cell(vergeleken, Soort.WERKPROCES, Wijziging.TEKST)
    QTest.mouseClick(vergeleken.bewaren.als_json, Muis.LeftButton)
    twee.qtbot.waitUntil(pad.exists, timeout=LANG)
    opslag = str(own_folder / "opslag")
    capsys.readouterr()
    oud, nieuw = vergeleken.keuze.keuze
    code = main.main(["structuur", "verschil", oud, nieuw, "--formaat", "json", "--opslag", opslag])
    assert code == 0
    assert pad.read_text(encoding="utf-8") == capsys.readouterr().out
    assert json.loads(pad.read_text(encoding="utf-8"))["versie"] == 1


def test_a_spreadsheet_gets_no_formulas(
    vergeleken: Verschillenvenster, twee: Invoerder, tmp_path: Path
) -> None:
    pad = tmp_path / "uit.csv"
    vragen = vergeleken.bewaren.vragen
    assert isinstance(vragen, Nepvragen)
    vragen.pad = pad
    QTest.mouseClick(vergeleken.bewaren.als_csv, Muis.LeftButton)
    twee.qtbot.waitUntil(pad.exists, timeout=LANG)
    rijen = list(csv.reader(io.StringIO(pad.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert rijen[0][:3] == ["dossier", "dossiertitel", "soort"]
    assert len(rijen) - 1 >= len(shown(vergeleken))
    assert not [cel for rij in rijen for cel in rij if cel.startswith(("=", "+", "-", "@"))]


def test_a_place_that_cannot_be_written_is_a_sentence(
    vergeleken: Verschillenvenster, twee: Invoerder, tmp_path: Path
) -> None:
    vragen = vergeleken.bewaren.vragen
    assert isinstance(vragen, Nepvragen)
    vragen.pad = tmp_path / "nergens" / "uit.csv"
    QTest.mouseClick(vergeleken.bewaren.als_csv, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: not vergeleken.is_bezig, timeout=LANG)
    assert "kan niet worden bewaard" in vergeleken.melding.tekst.text()


def test_comparing_can_be_stopped(
    verschillen: Verschillenvenster, twee: Invoerder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*args: object) -> object:
        meld = args[-1]
        while True:
            assert callable(meld)
            meld(1, 4)
            threading.Event().wait(0.005)

    monkeypatch.setattr(venstermodule, "compare_edities", slow)
    QTest.mouseClick(verschillen.keuze.vergelijken, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: verschillen.balk.value() == 250)
    assert not verschillen.keuze.vergelijken.isEnabled()
    assert "Bezig" in verschillen.leeg.text()
    QTest.mouseClick(verschillen.annuleren, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: not verschillen.is_bezig, timeout=LANG)
    assert "Geannuleerd" in verschillen.melding.tekst.text()
    assert verschillen.model.rowCount() == 0
    assert verschillen.keuze.vergelijken.isEnabled()


def test_what_the_store_cannot_give_is_a_sentence(
    verschillen: Verschillenvenster, twee: Invoerder
) -> None:
    oud = verschillen.keuze.keuze[0]
    twee.opslag.remove(oud)
    QTest.mouseClick(verschillen.keuze.vergelijken, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: not verschillen.is_bezig, timeout=LANG)
    assert "staat niet in de opslag" in verschillen.melding.tekst.text()


def test_the_same_edition_twice_cannot_be_chosen(verschillen: Verschillenvenster) -> None:
    verschillen.keuze.oud.setCurrentIndex(verschillen.keuze.nieuw.currentIndex())
    assert not verschillen.keuze.vergelijken.isEnabled()


def test_a_source_against_the_bundle_says_what_cannot_be_compared(
    verschillen: Verschillenvenster, twee: Invoerder
) -> None:
    keuze = verschillen.keuze
    keuze.oud.setCurrentIndex(2)
    keuze.nieuw.setCurrentIndex(3)
    QTest.mouseClick(keuze.vergelijken, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: not verschillen.is_bezig, timeout=LANG)
    assert "keuzedelen" in verschillen.onbekend.text()
    assert verschillen.onbekend.isVisible()
    assert verschillen.tellingen.aantal(Soort.DOSSIER, Wijziging.VERVALLEN) > 100


def test_the_view_of_editions_leads_here_with_the_oldest_as_the_old_one(
    twee: Invoerder,
) -> None:
    edities = twee.show_edities()
    edities.tabel.selectRow(1)
    QTest.mouseClick(edities.vergelijken, Muis.LeftButton)
    venster = twee.venster.fill().edities.verschillen
    twee.qtbot.waitUntil(lambda: bool(rows(venster)), timeout=LANG)
    assert venster.keuze.oud.currentText() == "Een"
    assert venster.keuze.nieuw.currentText() == "Twee (huidige)"


def test_a_window_that_closes_while_it_compares_stops_it(
    verschillen: Verschillenvenster, twee: Invoerder, monkeypatch: pytest.MonkeyPatch
) -> None:
    bezig = threading.Event()

    def slow(*args: object) -> object:
        meld: Melder = args[-1]  # type: ignore[assignment]
        while True:
            bezig.set()
            meld(1, 4)
            threading.Event().wait(0.005)

    monkeypatch.setattr(venstermodule, "compare_edities", slow)
    QTest.mouseClick(verschillen.keuze.vergelijken, Muis.LeftButton)
    assert bezig.wait(5)
    twee.venster.close()
    assert not verschillen.is_bezig


def test_closing_lets_go_of_the_editions(vergeleken: Verschillenvenster, twee: Invoerder) -> None:
    keuze = vergeleken.keuze.keuze
    QTest.keyClick(vergeleken, Qt.Key.Key_Escape)
    assert not vergeleken.isVisible()
    assert vergeleken.model.rowCount() == 0
    assert vergeleken._vergeleken is None
    twee.venster.menus.acties["verschillen"].trigger()
    twee.settle()
    assert vergeleken.keuze.keuze == keuze
    QTest.mouseClick(vergeleken.keuze.vergelijken, Muis.LeftButton)
    twee.qtbot.waitUntil(lambda: bool(shown(vergeleken)), timeout=LANG)


def test_it_follows_the_language(vergeleken: Verschillenvenster, twee: Invoerder) -> None:
    twee.werkplaats.choose_taal("en")
    twee.qtbot.waitUntil(lambda: vergeleken.windowTitle() == "Differences between editions")
    assert str(vergeleken.tellingen.headerData(1, Qt.Orientation.Horizontal)) == "added"
    twee.werkplaats.choose_taal("nl")
