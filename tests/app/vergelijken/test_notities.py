from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtGui import Qt as Tekst
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.vergelijken.matrix import Matrix
from composer.beoordelen.bewerkingen import set_stand
from composer.beoordelen.notitietellingen import Notitietelling
from composer.beoordelen.waarden import (
    Anker,
    Ankersoort,
    Notitiestand,
    on_onderdeel,
    on_veld,
)
from composer.vergelijken.kolom import kolom_of_kwalificatie
from tests.app.taalwissel import speaking
from tests.app.vergelijken.beoordeling import Vergelijker
from tests.composer.beoordelen.pakketten import anna
from tests.composer.vergelijken.kolommen import WERELD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
AF = Notitiestand.AFGEHANDELD


def signs(matrix: Matrix, row: int, plek: int) -> tuple[bool, bool]:
    """Whether a cell shows (something filled, anything more than without notes) at its right."""
    QApplication.processEvents()
    tabel = matrix.vast if matrix.tabel.isColumnHidden(plek + 1) else matrix.tabel
    vak = tabel.visualRect(matrix.model.index(row, plek + 1))
    beeld = tabel.viewport().grab(vak.adjusted(vak.width() // 2, 2, -2, -2)).toImage()
    accent = matrix.vast.cellen._penselen
    assert accent is not None
    vol = QColor(accent.kleur.accent_vlak).rgb()
    gedempt = QColor(accent.kleur.gedempt).rgb()
    pixels = {beeld.pixel(x, y) for x in range(beeld.width()) for y in range(beeld.height())}
    return vol in pixels, gedempt in pixels


def test_a_cell_counts_the_notes_on_its_part(beoordelaar: Vergelijker) -> None:
    model = beoordelaar.model
    assert not any(model.notities(row, plek) for row in range(model.rowCount()) for plek in (0, 1))
    deel = beoordelaar.part(2, 1)
    beoordelaar.write(1, on_onderdeel(deel))
    assert model.notities(2, 1) == Notitietelling(1, 1), "it follows at once"
    assert beoordelaar.tip(2, 1).splitlines()[-1] == "1 notitie, open"
    beoordelaar.write(1, on_veld("omschrijving", deel), AF)
    assert beoordelaar.tip(2, 1).splitlines()[-1] == "2 notities, waarvan 1 open"
    gesproken = model.index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert gesproken.endswith("2 notities, waarvan 1 open")
    assert not model.notities(2, 0), "the same part of another document"


def test_a_text_counts_the_notes_on_its_field(beoordelaar: Vergelijker) -> None:
    beoordelaar.write(1, on_veld("omschrijving", beoordelaar.part(2, 1)))
    beoordelaar.venster.beheer.fold(beoordelaar.model.rij(2).sleutel, True)
    assert beoordelaar.model.titel(3) == "Omschrijving"
    assert beoordelaar.model.notities(3, 1) == Notitietelling(1, 1)
    assert not beoordelaar.model.notities(4, 1)
    assert not beoordelaar.model.notities(3, 0)


def test_a_kerntaak_that_is_folded_counts_what_is_below_it_and_says_so(
    beoordelaar: Vergelijker,
) -> None:
    beoordelaar.write(1, on_onderdeel(beoordelaar.part(0, 1)))
    beoordelaar.write(1, on_onderdeel(beoordelaar.part(2, 1)), AF)
    assert beoordelaar.tip(0, 1).splitlines()[-1] == "1 notitie, open"
    beoordelaar.venster.balk.sluit_alles.trigger()
    zin = "2 notities, waarvan 1 open; ook die bij de werkprocessen"
    assert beoordelaar.tip(0, 1).splitlines()[-1] == zin


def test_the_head_counts_the_notes_on_the_whole_document(beoordelaar: Vergelijker) -> None:
    model = beoordelaar.model
    beoordelaar.write(1, Anker(), AF)
    beoordelaar.write(1, Anker(), AF)
    beoordelaar.write(1, on_onderdeel(beoordelaar.part(2, 1)))
    assert model.kopnotities(1) == Notitietelling(2, 0)
    assert not model.kopnotities(0)
    tip = str(model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
    assert tip.splitlines()[-2:] == [
        "Bij het hele document: 2 notities, alle afgehandeld",
        "Bij alles in dit document: 3 notities, waarvan 1 open",
    ]
    assert not Tekst.mightBeRichText(tip)
    gesproken = model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert "Bij het hele document: 2 notities" in str(gesproken)


def test_open_and_settled_notes_are_painted_otherwise(beoordelaar: Vergelijker) -> None:
    matrix = beoordelaar.venster.matrix
    assert signs(matrix, 1, 0) == (False, False)
    beoordelaar.write(0, on_onderdeel(beoordelaar.part(2, 0)))
    beoordelaar.write(0, on_onderdeel(beoordelaar.part(3, 0)), AF)
    assert signs(matrix, 2, 0)[0]
    assert signs(matrix, 3, 0) == (False, True)


def test_what_is_settled_shows_at_once(beoordelaar: Vergelijker) -> None:
    beoordelaar.write(0, on_onderdeel(beoordelaar.part(2, 0)))
    (gesprek,) = beoordelaar.gesprekken
    notitie = gesprek.notitie
    beoordelaar.houder.write(set_stand, notitie.document, notitie.id, AF, anna(1))
    assert beoordelaar.model.notities(2, 0) == Notitietelling(1, 0)
    assert not signs(beoordelaar.venster.matrix, 2, 0)[0]
    beoordelaar.wait()


def test_the_cells_are_not_made_again_for_a_note(
    beoordelaar: Vergelijker, monkeypatch: pytest.MonkeyPatch
) -> None:
    QApplication.processEvents()
    beelden = dict(beoordelaar.model._beelden)
    strook = beoordelaar.venster.matrix.strook
    getekend = strook._beeld
    assert getekend is not None
    beoordelaar.write(1, on_onderdeel(beoordelaar.part(2, 1)))
    QApplication.processEvents()
    assert strook._beeld is getekend
    assert all(beoordelaar.model._beelden[sleutel] is beeld for sleutel, beeld in beelden.items())


def test_a_key_makes_a_note_on_the_part_in_the_cell(beoordelaar: Vergelijker) -> None:
    beoordelaar.go_to(2, 1)
    deel = beoordelaar.part(2, 1)
    beoordelaar.press(Key.Key_N, CTRL_SHIFT)
    beoordelaar.wait()
    vraag = beoordelaar.vragen.vraag
    assert vraag is not None
    assert [anker for anker, _ in vraag.plaatsen] == [on_onderdeel(deel), Anker()]
    assert vraag.plaatsen[0][1].startswith("B1-K1-W1 ")
    assert vraag.plaatsen[1][1] == "Het hele document: <i>Tweede</i>"
    assert vraag.document == "<i>Tweede</i>"
    (gesprek,) = beoordelaar.gesprekken
    assert gesprek.notitie.document == beoordelaar.kolommen[1].samenstelling.id
    assert gesprek.notitie.auteur == "Anna"
    assert beoordelaar.model.notities(2, 1) == Notitietelling(1, 1)


def test_a_note_on_a_text_is_about_its_field(beoordelaar: Vergelijker) -> None:
    beoordelaar.venster.beheer.fold(beoordelaar.model.rij(2).sleutel, True)
    beoordelaar.go_to(3, 1)
    beoordelaar.venster.balk.notitie.trigger()
    beoordelaar.wait()
    (gesprek,) = beoordelaar.gesprekken
    inhoud = gesprek.notitie.inhoud
    assert inhoud is not None
    assert inhoud.anker == on_veld("omschrijving", beoordelaar.part(2, 1))
    vraag = beoordelaar.vragen.vraag
    assert vraag is not None
    assert vraag.plaatsen[0][1].endswith(", omschrijving")


@pytest.mark.parametrize("plek", [None, 1])
def test_on_a_title_or_a_part_that_is_missing_it_is_on_the_document(
    beoordelaar: Vergelijker, plek: int | None
) -> None:
    model = beoordelaar.model
    mist = next(r for r in range(model.rowCount()) if model.rij(r).rij.cellen[1].deel is None)
    beoordelaar.go_to(mist, plek)
    beoordelaar.venster.balk.notitie.trigger()
    beoordelaar.wait()
    (gesprek,) = beoordelaar.gesprekken
    inhoud = gesprek.notitie.inhoud
    assert inhoud is not None
    assert inhoud.anker.soort is Ankersoort.DOCUMENT
    assert gesprek.notitie.document == beoordelaar.kolommen[plek or 0].samenstelling.id


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_cell_makes_a_note(beoordelaar: Vergelijker) -> None:
    beoordelaar.go_to(2, 0)
    tabel = beoordelaar.venster.matrix.vast
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(tabel.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0] is beoordelaar.venster.balk.notitie
    for toets in (Key.Key_Down, Key.Key_Return):
        QTest.keyClick(menu, toets)
    beoordelaar.wait()
    assert beoordelaar.model.notities(2, 0) == Notitietelling(1, 1)


def test_a_click_with_the_right_button_is_about_the_cell_below_it(beoordelaar: Vergelijker) -> None:
    beoordelaar.go_to(0, None)
    gevraagd: list[QPoint] = []
    matrix = beoordelaar.venster.matrix
    matrix.celmenu_gevraagd.disconnect()
    matrix.celmenu_gevraagd.connect(gevraagd.append)
    tabel = matrix.tabel
    punt = tabel.visualRect(beoordelaar.model.index(2, 2)).center()
    QTest.mouseClick(tabel.viewport(), Qt.MouseButton.RightButton, pos=punt)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, punt, tabel.viewport().mapToGlobal(punt)
    )
    QApplication.sendEvent(tabel.viewport(), event)
    assert (matrix.row, matrix.plek) == (2, 1)
    assert gevraagd == [tabel.viewport().mapToGlobal(punt)]


def test_without_a_package_it_says_what_to_do(vergelijker: Vergelijker) -> None:
    vergelijker.go_to(2, 1)
    vergelijker.press(Key.Key_N, CTRL_SHIFT)
    assert "Er is geen beoordelingspakket open" in vergelijker.melding
    assert vergelijker.vragen.vraag is None


def test_a_document_outside_the_package_says_so(beoordelaar: Vergelijker) -> None:
    beoordelaar.go_to(2, 2)
    beoordelaar.press(Key.Key_N, CTRL_SHIFT)
    assert beoordelaar.melding.startswith("„Derde” staat niet in het open pakket.")
    assert beoordelaar.vragen.vraag is None


def test_an_existing_kwalificatie_has_no_notes(qtbot: QtBot, beoordelaar: Vergelijker) -> None:
    beheer = beoordelaar.venster.beheer
    beheer.add([kolom_of_kwalificatie(WERELD, "25011")])
    qtbot.waitUntil(lambda: len(beheer.kolommen) == 4)
    beoordelaar.go_to(2, 3)
    beoordelaar.venster.balk.notitie.trigger()
    assert "is geen samenstelling" in beoordelaar.melding


def test_it_is_said_in_english_too(beoordelaar: Vergelijker) -> None:
    beoordelaar.write(1, on_onderdeel(beoordelaar.part(2, 1)))
    with speaking("en"):
        assert beoordelaar.tip(2, 1).splitlines()[-1] == "1 note, open"
        assert "note" in beoordelaar.venster.balk.notitie.toolTip().lower()
