from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.overlap.matrixpagina import Matrixpagina
from app.overlap.overeenkomstenpagina import Overeenkomstenpagina
from app.overlap.paneel import PAGINAS, OverlapPaneel
from app.overlap.stroompagina import Stroompagina
from app.structuurpaneel.rijen import Knoop
from composer.operations import remove_onderdelen, set_titel
from tests.app.gebruiker import Gebruiker
from tests.app.overlap.contexten import context_of
from tests.app.taalwissel import speaking
from tests.composer.samenstellingen import samenstelling

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_page_opens_with_keys_in_its_first_tab(
    gebruiker: Gebruiker, paneel: OverlapPaneel
) -> None:
    assert paneel.isVisible()
    assert [paneel.tabs.tabText(n) for n in range(len(PAGINAS))] == [
        "Matrix",
        "Stroom",
        "Overeenkomsten",
        "Wat als",
        "Keuzedelen",
        "Noodzaak",
    ]
    matrix = paneel.pagina(Matrixpagina)
    assert matrix.matrixbeeld.hasFocus()
    assert [kolom.crebo for kolom in matrix.model.rooster.kolommen][:1] == ["25168"]
    # The window does not compare texts by itself.
    assert paneel.toelichting.text() == (
        "Teksten worden nog vergeleken… Inhoud onbekend: 396 van de kwalificaties, 45 van de "
        "cross-overs."
    )


def test_an_edit_and_its_undo_show_at_once(gebruiker: Gebruiker, paneel: OverlapPaneel) -> None:
    document = gebruiker.venster.document
    matrix = paneel.pagina(Matrixpagina)
    assert matrix.model.rowCount() == 4
    document.apply(remove_onderdelen, [document.samenstelling.kerntaken[0].id])
    assert matrix.model.rowCount() == 3
    assert matrix.model.rooster.kolommen[0].crebo == "25154"
    gebruiker.press(Key.Key_Z, CTRL)
    assert matrix.model.rowCount() == 4


def test_only_the_tab_in_front_computes(
    los: OverlapPaneel, monkeypatch: pytest.MonkeyPatch
) -> None:
    getoond: list[str] = []
    for pagina in los.paginas:
        tell = partial(lambda naam, _context: getoond.append(naam), pagina.kop())
        monkeypatch.setattr(pagina, "show_context", tell)
    los.show_context(context_of())
    assert getoond == ["Matrix"]
    los.tabs.setCurrentWidget(los.pagina(Stroompagina))
    assert getoond == ["Matrix", "Stroom"]


def test_a_page_that_is_not_looked_at_computes_nothing(
    gebruiker: Gebruiker, paneel: OverlapPaneel
) -> None:
    eerder = paneel.context
    gebruiker.venster.samenstelling.tabs.setCurrentIndex(0)
    document = gebruiker.venster.document
    document.apply(set_titel, document.samenstelling.kerntaken[0].id, "Anders")
    assert paneel.context is eerder
    gebruiker.press(Key.Key_O, CTRL | SHIFT)
    assert paneel.context is not eerder
    assert paneel.pagina(Matrixpagina).model.rooster.rijkop(0)[1] == "Anders"


def test_without_parts_or_structure_the_page_says_what_is_missing(los: OverlapPaneel) -> None:
    los.show_context(context_of(samenstelling()))
    assert los.leeg.isVisible()
    assert not los.tabs.isVisible()
    assert los.leeg.kop.text() == "Nog niets om te vergelijken"
    los.show_context(None)
    assert los.leeg.kop.text() == "De structuur wordt geladen"
    los.focus_front()
    los.show_context(context_of())
    assert los.tabs.isVisible()


@pytest.mark.parametrize("soort", [Matrixpagina, Stroompagina])
def test_the_picture_is_saved_as_svg_and_png(
    gebruiker: Gebruiker,
    paneel: OverlapPaneel,
    tmp_path: Path,
    soort: type[Matrixpagina | Stroompagina],
) -> None:
    pagina = paneel.pagina(soort)
    paneel.tabs.setCurrentWidget(pagina)
    gebruiker.dialogen.pad = tmp_path / "beeld.svg"
    pagina.als_svg.trigger()
    svg = gebruiker.dialogen.pad.read_text(encoding="utf-8")
    assert "25168" in svg
    assert ("Inhoud onbekend: 396" in svg) == pagina.vergelijkt
    assert gebruiker.melding == f"Bewaard in {gebruiker.dialogen.pad}."
    gebruiker.dialogen.pad = tmp_path / "beeld.png"
    pagina.als_png.trigger()
    plaat = QImage(str(gebruiker.dialogen.pad))
    assert plaat.width() > 1000
    plekken = range(0, plaat.width() * plaat.height(), 97)
    kleuren = {plaat.pixel(n % plaat.width(), n // plaat.width()) for n in plekken}
    assert len(kleuren) > 5


def test_a_place_where_one_cannot_write_is_said(
    gebruiker: Gebruiker, paneel: OverlapPaneel, tmp_path: Path
) -> None:
    gebruiker.dialogen.pad = tmp_path / "weg" / "beeld.svg"
    paneel.pagina(Matrixpagina).als_svg.trigger()
    assert "de map bestaat niet" in gebruiker.melding
    gebruiker.dialogen.pad = None
    paneel.pagina(Matrixpagina).als_svg.trigger()
    assert "de map bestaat niet" in gebruiker.melding


def test_a_match_leads_to_the_part_and_to_the_structure(
    gebruiker: Gebruiker, paneel: OverlapPaneel
) -> None:
    gekozen: list[Knoop] = []
    gebruiker.venster.structuurpaneel.keuze_gewijzigd.connect(gekozen.append)
    QTest.keyClick(paneel.pagina(Matrixpagina).matrixbeeld, Key.Key_Return)
    pagina = paneel.pagina(Overeenkomstenpagina)
    pagina.treffertabel.setFocus()
    QTest.keyClick(pagina.treffertabel, Key.Key_Return)
    assert [knoop.sleutel for knoop in gekozen] == ["25168:K1-W1"]
    pagina.delentabel.setFocus()
    QTest.keyClick(pagina.delentabel, Key.Key_Return)
    eerste = gebruiker.venster.document.samenstelling.kerntaken[0].werkprocessen[0]
    assert gebruiker.venster.samenstelling.gekozen_onderdelen == (eerste.id,)


def test_the_page_speaks_the_language_of_the_screen(paneel: OverlapPaneel) -> None:
    matrix = paneel.pagina(Matrixpagina)
    with speaking("en"):
        assert paneel.tabs.tabText(1) == "Flow"
        assert matrix.als_tabel.text() == "As &table"
        assert matrix.model.headerData(2, Qt.Orientation.Vertical) == "Whole composition"
        assert paneel.toelichting.text().startswith("Texts are still being compared…")
        assert matrix.matrixbeeld.accessibleDescription().startswith("Of B1-K1")
    assert paneel.tabs.tabText(1) == "Stroom"
    assert matrix.model.headerData(2, Qt.Orientation.Vertical) == "Hele samenstelling"
