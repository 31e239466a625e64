from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtGui import Qt as Tekst
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.look.thema import Kleurschema
from app.vergelijken.beheer import Volgorde
from app.vergelijken.model import TITEL
from app.vergelijken.venster import Vergelijkvenster
from app.werkplaats import Werkplaats
from composer.document import save_document
from composer.samenstelling import Samenstelling, new_id
from tests.app.taalwissel import speaking
from tests.app.vergelijken.opstelling import Nepvragen, cells, columns, titles
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Toets = Qt.Key


def press(toets: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, toets)


def current(venster: Vergelijkvenster) -> tuple[str, int | None]:
    matrix = venster.matrix
    assert matrix.row is not None
    return matrix.model.titel(matrix.row), matrix.plek


def answers(venster: Vergelijkvenster) -> Nepvragen:
    assert isinstance(venster.vragen, Nepvragen)
    return venster.vragen


def second_kerntaak(venster: Vergelijkvenster) -> int:
    model = venster.matrix.model
    return next(row for row in range(1, model.rowCount()) if model.rij(row).diepte == 0)


def test_without_columns_it_says_what_to_choose(leeg: Vergelijkvenster) -> None:
    assert leeg.leeg.isVisible()
    assert leeg.leeg.kop.text() == "Kies twee of meer bestanden"
    assert not leeg.tabs.isVisible()


def test_what_it_says_to_choose_can_be_read_to_the_end(leeg: Vergelijkvenster) -> None:
    uitleg = leeg.leeg.uitleg
    for breedte in (leeg.width(), leeg.minimumSizeHint().width()):
        leeg.resize(breedte, leeg.height())
        QApplication.processEvents()
        assert uitleg.height() >= uitleg.heightForWidth(uitleg.width())


def test_columns_get_most_of_the_room(naast: Vergelijkvenster) -> None:
    QApplication.processEvents()
    boven, onder = naast.deler.sizes()
    assert boven > onder


def test_one_column_asks_for_another(leeg: Vergelijkvenster) -> None:
    leeg.beheer.add(columns()[:1])
    assert leeg.leeg.kop.text() == "Kies er nog een"
    assert "Eerste" in leeg.leeg.uitleg.text()


def test_a_cell_says_what_a_column_has_of_a_part(naast: Vergelijkvenster) -> None:
    model = naast.matrix.model
    staat = [
        [model.beeld(row, plek).tekst for plek in range(3)] for row in (0, second_kerntaak(naast))
    ]
    assert staat == [
        ["Hele kerntaak", "Hele kerntaak", "Hele kerntaak"],
        ["Hele kerntaak", "3 van 5 werkprocessen", "Ontbreekt"],
    ]
    assert cells(naast, model.titel(2)) == ["Ongewijzigd", "Bewerkt", "Ongewijzigd"]
    assert cells(naast, model.titel(3)) == ["Ongewijzigd", "Alleen de titel anders", "Ongewijzigd"]


def test_what_is_not_as_the_base_has_a_sign_and_a_word(naast: Vergelijkvenster) -> None:
    model = naast.matrix.model
    assert model.anders(2) == (False, True, False)
    gesproken = model.index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Anders dan de basis: andere tekst." in gesproken
    assert "Uitgelijnd op: zelfde bron." in gesproken
    assert "<i>Tweede</i>" in gesproken
    naast.beheer.choose_basis(1)
    assert model.anders(2) == (True, False, True)
    assert naast.matrix.volgorde == (1, 0, 2)
    assert not naast.matrix.vast.isColumnHidden(2)
    assert naast.matrix.tabel.isColumnHidden(2)


def test_no_text_of_a_file_becomes_html(naast: Vergelijkvenster) -> None:
    model, tip_of = naast.matrix.model, Qt.ItemDataRole.ToolTipRole
    tips = [
        model.index(row, column).data(tip_of)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    tips += [model.headerData(n, Qt.Orientation.Horizontal, tip_of) for n in range(1, 4)]
    assert any("<i>Tweede</i>" in tip for tip in tips)
    assert not any(Tekst.mightBeRichText(tip) for tip in tips)
    naast.matrix.go_to(model.rij(3).sleutel, 1)
    assert ("Titel", (model.rij(3).rij.titel, "<b>Vet</b>")) in naast.blad.velden.teksten


def test_rows_fold_down_to_the_words_of_a_text(naast: Vergelijkvenster) -> None:
    model = naast.matrix.model
    naast.matrix.vast.setFocus()
    naast.matrix.go_to(model.rij(2).sleutel, None)
    press(Toets.Key_Right)
    assert titles(naast)[3] == "    Omschrijving"
    oud = model.beeld(3, 0).tekst
    assert oud.endswith("woorden")
    assert cells(naast, "Omschrijving")[1:] == [f"{oud.split()[0]} weg, 2 erbij", "Gelijk"]
    assert model.index(3, 2).data(Qt.ItemDataRole.ToolTipRole).startswith("Omschrijving: ")
    press(Toets.Key_Left)
    assert "    Omschrijving" not in titles(naast)
    press(Toets.Key_Up)
    press(Toets.Key_Space)
    assert "    Complexiteit" in titles(naast)


def test_all_rows_open_and_close_with_a_key(naast: Vergelijkvenster) -> None:
    naast.balk.sluit_alles.trigger()
    assert naast.matrix.model.rowCount() == 2
    naast.balk.open_alles.trigger()
    assert naast.matrix.model.rowCount() > 8


def test_the_arrow_of_a_row_folds_with_a_click(naast: Vergelijkvenster) -> None:
    tabel = naast.matrix.vast
    voor = naast.matrix.model.rowCount()
    vak = tabel.visualRect(naast.matrix.model.index(0, TITEL))
    pijl = vak.topLeft() + QPointF(8, 12).toPoint()
    QTest.mouseClick(tabel.viewport(), Qt.MouseButton.LeftButton, pos=pijl)
    assert naast.matrix.model.rowCount() < voor


def test_the_next_difference_opens_what_it_lies_under(naast: Vergelijkvenster) -> None:
    naast.balk.sluit_alles.trigger()
    naast.matrix.vast.setFocus()
    naast.matrix.go_to(naast.matrix.model.rij(0).sleutel, None)
    bezocht = []
    for _ in range(4):
        press(Toets.Key_N)
        bezocht.append(current(naast))
    assert naast.balk.stand.text() == "verschil 1 van 3"
    titel = naast.matrix.model.titel
    kerntaak = titel(second_kerntaak(naast))
    assert bezocht == [(titel(2), 1), (titel(3), 1), (kerntaak, 1), (titel(2), 1)]
    press(Toets.Key_P)
    assert current(naast) == (kerntaak, 1), "before the first one comes the last"
    naast.balk.volgende.trigger()
    assert current(naast) == (titel(2), 1)


def test_equal_rows_can_be_hidden(naast: Vergelijkvenster) -> None:
    alle = titles(naast)
    naast.balk.verberg.trigger()
    over = titles(naast)
    assert 0 < len(over) < len(alle)
    assert naast.balk.alleen_anders.isChecked()
    naast.balk.verberg.trigger()
    assert titles(naast) == alle


def test_rows_are_sorted_and_the_current_one_stays(naast: Vergelijkvenster) -> None:
    kerntaken = [titel for titel in titles(naast) if not titel.startswith(" ")]
    naast.matrix.go_to(naast.matrix.model.rij(2).sleutel, 1)
    hier = current(naast)
    naast.beheer.sort(Volgorde.VERSCHIL)
    nu = [titel for titel in titles(naast) if not titel.startswith(" ")]
    assert nu == kerntaken[::-1]
    assert current(naast) == hier
    assert naast.balk.volgorde.currentText() == "Meeste verschil eerst"
    naast.beheer.sort(Volgorde.KOLOM, 2)
    assert naast.balk.volgorde.currentText() == "Zoals: Derde"
    naast.beheer.sort(Volgorde.DOMEIN)
    assert naast.balk.volgorde.currentText() == "Domein"


def test_arrows_go_on_into_the_other_table(naast: Vergelijkvenster) -> None:
    naast.matrix.vast.setFocus()
    naast.matrix.go_to(naast.matrix.model.rij(0).sleutel, 0)
    press(Toets.Key_Right)
    assert naast.matrix.tabel.hasFocus()
    assert current(naast)[1] == 1
    press(Toets.Key_Left)
    assert naast.matrix.vast.hasFocus()
    assert current(naast)[1] == 0


def test_columns_are_moved_with_the_mouse_and_with_keys(naast: Vergelijkvenster) -> None:
    koppen = naast.matrix.tabel.koppen
    assert koppen.sectionsMovable()
    koppen.moveSection(koppen.visualIndex(3), koppen.visualIndex(2))
    assert naast.matrix.volgorde == (0, 2, 1)
    naast.matrix.go_to(naast.matrix.model.rij(0).sleutel, 2)
    naast.balk.naar_rechts.trigger()
    assert naast.matrix.volgorde == (0, 1, 2)
    naast.balk.naar_links.trigger()
    assert naast.matrix.volgorde == (0, 2, 1)


def test_a_new_column_comes_after_those_that_were_moved(
    qtbot: QtBot, naast: Vergelijkvenster
) -> None:
    koppen = naast.matrix.tabel.koppen
    koppen.moveSection(koppen.visualIndex(3), koppen.visualIndex(2))
    naast.matrix.go_to(naast.matrix.model.rij(2).sleutel, 1)
    hier = current(naast)
    naast.beheer.add(columns()[:1])
    qtbot.waitUntil(lambda: len(naast.beheer.kolommen) == 4)
    assert naast.matrix.volgorde == (0, 2, 1, 3)
    assert current(naast) == hier
    naast.beheer.remove(naast.beheer.sleutels[0])
    qtbot.waitUntil(lambda: len(naast.beheer.kolommen) == 3)
    namen = [naast.beheer.kolommen[plek].naam for plek in naast.matrix.volgorde]
    assert namen == ["<i>Tweede</i>", "Derde", "Eerste"]


def test_the_tables_scroll_together(naast: Vergelijkvenster) -> None:
    naast.resize(900, 420)
    QApplication.processEvents()
    links = naast.matrix.vast.verticalScrollBar()
    rechts = naast.matrix.tabel.verticalScrollBar()
    assert links.maximum() == rechts.maximum() > 0
    rechts.setValue(48)
    assert links.value() == 48
    links.setValue(24)
    assert rechts.value() == 24
    strook = naast.matrix.strook
    onder = strook.vlak.bottomLeft() + QPointF(5, -1)
    QTest.mouseClick(strook, Qt.MouseButton.LeftButton, pos=onder.toPoint())
    assert rechts.value() == rechts.maximum()


def test_the_strip_is_painted_from_all_rows(naast: Vergelijkvenster) -> None:
    strook = naast.matrix.strook
    QApplication.processEvents()
    beeld = strook.grab().toImage()
    vlak = strook.vlak
    kleuren = [
        beeld.pixelColor(round(vlak.left() + vlak.width() * (plek + 0.5) / 3), 15).name()
        for plek in range(3)
    ]
    assert kleuren[0] == kleuren[2] != kleuren[1], "the edited cell shows between the others"


def test_the_row_is_read_beside_the_base(naast: Vergelijkvenster) -> None:
    naast.matrix.go_to(naast.matrix.model.rij(2).sleutel, 1)
    ((kop, (oud, nieuw)),) = naast.blad.velden.teksten
    assert kop == "Omschrijving"
    assert nieuw == "Geheel anders."
    assert oud not in ("", nieuw)
    links, rechts = (label.text() for label in naast.blad.herkomst)
    assert links.startswith("Uitgelijnd op: zelfde bron. Stand: ongewijzigd.\nBron: 25011:B1-K1-W1")
    assert "Stand: bewerkt." in rechts
    naast.blad.alles.click()
    koppen = [kop for kop, _ in naast.blad.velden.teksten]
    assert koppen == ["Titel", "Omschrijving", "Resultaat", "Gedrag", "Competenties"]


def test_two_other_columns_than_the_base_are_read(naast: Vergelijkvenster) -> None:
    naast.matrix.go_to(naast.matrix.model.rij(2).sleutel, 2)
    assert naast.blad.uitleg.text().startswith("De teksten zijn gelijk.")
    naast.blad.met.activated.emit(2)
    assert [teksten[0] for _, teksten in naast.blad.velden.teksten] == ["Geheel anders."]
    naast.blad.met.activated.emit(0)
    assert naast.blad.velden.teksten == []


def test_the_werkprocessen_that_one_column_lacks_are_named(naast: Vergelijkvenster) -> None:
    titels = [wp.titel for wp in naast.beheer.kolommen[0].samenstelling.kerntaken[1].werkprocessen]
    naast.matrix.go_to(naast.matrix.model.rij(second_kerntaak(naast)).sleutel, 1)
    zin = naast.blad.uitleg.text().splitlines()[-1]
    assert zin == f"Werkprocessen alleen links: {'; '.join(titels[3:])}."
    naast.blad.met.activated.emit(2)
    naast.matrix.go_to(naast.matrix.model.rij(second_kerntaak(naast)).sleutel, 0)
    zin = naast.blad.uitleg.text().splitlines()[-1]
    assert zin == f"Werkprocessen alleen rechts: {'; '.join(titels[3:])}."


def test_a_part_that_is_missing_is_said(naast: Vergelijkvenster) -> None:
    row = second_kerntaak(naast)
    naast.matrix.go_to(naast.matrix.model.rij(row).sleutel, 2)
    assert naast.blad.uitleg.text() == "In één van beide kolommen staat dit onderdeel niet."
    assert naast.blad.herkomst[1].text() == "Ontbreekt in deze kolom."


def test_files_are_read_in_the_background_and_one_that_is_not_good_is_a_sentence(
    qtbot: QtBot, leeg: Vergelijkvenster, tmp_path: Path
) -> None:
    for naam in ("een", "twee"):
        save_document(Samenstelling(new_id(), naam=naam), tmp_path / f"{naam}.xml")
    (tmp_path / "kapot.xml").write_text("<sbb>")
    answers(leeg).paden = [tmp_path / f"{naam}.xml" for naam in ("een", "kapot", "twee")]
    leeg.balk.bestanden.trigger()
    qtbot.waitUntil(lambda: len(leeg.beheer.kolommen) == 2)
    assert "kapot.xml" in leeg.melding.tekst.text()
    assert [kolom.naam for kolom in leeg.beheer.kolommen] == ["een", "twee"]


def test_of_a_file_of_sbb_the_kwalificaties_are_chosen(
    qtbot: QtBot, leeg: Vergelijkvenster, tmp_path: Path
) -> None:
    write_sbb(tmp_path / "sbb.xml", Uitgave(1, 2).dossiers())
    answers(leeg).plaatsen = (0, 1)
    leeg.open_paths([tmp_path / "sbb.xml"])
    qtbot.waitUntil(lambda: len(leeg.beheer.kolommen) == 2)
    assert len(answers(leeg).gevraagd) > 2
    assert [kolom.soort for kolom in leeg.beheer.kolommen] == ["sbb", "sbb"]


def test_dropped_files_are_put_beside_the_others(
    qtbot: QtBot, naast: Vergelijkvenster, tmp_path: Path
) -> None:
    save_document(Samenstelling(new_id(), naam="vierde"), tmp_path / "vier.xml")
    gesleept = QMimeData()
    gesleept.setUrls([QUrl.fromLocalFile(str(tmp_path / "vier.xml"))])
    knop, mod = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, gesleept, knop, mod)
    naast.dropEvent(event)
    qtbot.waitUntil(lambda: len(naast.beheer.kolommen) == 4)


def test_no_more_than_twenty_columns(qtbot: QtBot, naast: Vergelijkvenster, tmp_path: Path) -> None:
    naast.beheer.add([*columns()] * 5 + [columns()[0]])
    save_document(Samenstelling(new_id(), naam="laatste"), tmp_path / "te veel.xml")
    paden = [tmp_path / "te veel.xml"] * 2
    naast.open_paths(paden)
    qtbot.waitUntil(lambda: len(naast.beheer.kolommen) == 20)
    assert "niet toegevoegd: 1" in naast.melding.tekst.text()


def test_the_whole_bar_fits_in_a_window_of_1280(naast: Vergelijkvenster) -> None:
    naast.resize(1280, 800)
    naast.balk.show_plaats(123, 1410)
    QApplication.processEvents()
    assert naast.balk.widgetForAction(naast.balk.volgende).isVisible()


@pytest.mark.parametrize("schema", [Kleurschema.LICHT, Kleurschema.DONKER])
def test_it_paints_in_light_and_dark(
    naast: Vergelijkvenster, werkplaats: Werkplaats, schema: Kleurschema
) -> None:
    werkplaats.choose_thema(schema)
    QApplication.processEvents()
    beeld = naast.matrix.tabel.viewport().grab().toImage()
    licht = beeld.pixelColor(beeld.width() - 4, beeld.height() - 4).lightness()
    assert (licht > 128) is (schema is Kleurschema.LICHT)


def test_the_window_speaks_the_language_of_the_screen(naast: Vergelijkvenster) -> None:
    with speaking("en"):
        assert naast.windowTitle().startswith("Side by side")
        assert naast.tabs.tabText(0) == "&Parts"
        kop = naast.matrix.model.headerData(TITEL, Qt.Orientation.Horizontal)
        assert kop == "Kerntaak, werkproces, text"
        assert naast.matrix.model.beeld(2, 1).tekst == "Edited"
        assert naast.tabs.tabText(2) == "Fi&elds"
    assert naast.matrix.model.beeld(2, 1).tekst == "Bewerkt"
