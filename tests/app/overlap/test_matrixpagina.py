from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.overlap.afbeelding import svg_of
from app.overlap.matrixpagina import Matrixpagina
from app.overlap.overeenkomstenpagina import Overeenkomstenpagina
from app.overlap.paneel import OverlapPaneel
from app.overlap.watalspagina import Watalspagina
from app.overlap.woorden import procent_of
from composer.operations import remove_onderdelen
from composer.overlap.matrix import Kolomsoort, matrix_of
from tests.app.overlap.contexten import composition, context_of

Key = Qt.Key
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def pagina(los: OverlapPaneel) -> Matrixpagina:
    return los.pagina(Matrixpagina)


def shown(pagina: Matrixpagina) -> list[list[str]]:
    """What the table shows, without the numbers of parts behind the figures."""
    model = pagina.model
    return [
        [str(model.index(rij, k).data()).split(" (")[0] for k in range(model.columnCount())]
        for rij in range(model.rowCount())
    ]


def painted(pagina: Matrixpagina) -> list[str]:
    """Every figure in the picture, in the order in which it is painted."""
    wortel = ElementTree.fromstring(svg_of(pagina.bewaarbaar()))
    teksten = [(deel.text or "").strip() for deel in wortel.iter(f"{SVG}text")]
    return [tekst for tekst in teksten if tekst == "?" or (tekst.endswith("%") and len(tekst) > 1)]


def test_the_table_shows_what_the_picture_paints(pagina: Matrixpagina) -> None:
    cijfers = [cijfer for rij in shown(pagina) for cijfer in rij]
    assert len(cijfers) == (2 + 2) * 5
    # The legend has a question mark of its own.
    assert painted(pagina) == [*cijfers, "?"]
    assert len(set(cijfers)) > 3


def test_the_figures_are_those_of_the_matrix(pagina: Matrixpagina) -> None:
    matrix = matrix_of(context_of())
    verwacht = [[procent_of(cel) for cel in rij] for rij in matrix.cellen]
    verwacht.append([procent_of(kolom.van_samenstelling) for kolom in matrix.kolommen])
    verwacht.append([procent_of(kolom.van_ander) for kolom in matrix.kolommen])
    assert shown(pagina) == verwacht
    koppen = [pagina.model.headerData(k, Qt.Orientation.Horizontal) for k in range(5)]
    assert koppen[0] == "10001 Vak 10001"
    assert koppen[-1] == "cross-over 26999 Onbekende\ninhoud onbekend"


def test_arrows_go_from_cell_to_cell_and_say_where_one_is(pagina: Matrixpagina) -> None:
    beeld = pagina.matrixbeeld
    beeld.setFocus()
    assert beeld.plek == (0, 0)
    assert "Van B1-K1 Ontvangt staat in 10001 Vak 10001: 100%" in beeld.accessibleDescription()
    for toets in (Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down):
        QTest.keyClick(beeld, toets)
    assert beeld.plek == (3, 1)
    for toets in (Key.Key_Left, Key.Key_Left, Key.Key_Up):
        QTest.keyClick(beeld, toets)
    assert beeld.plek == (2, 0)
    assert "Van de hele samenstelling" in beeld.accessibleDescription()


def test_every_cell_explains_itself(pagina: Matrixpagina) -> None:
    uitleg = pagina.matrixbeeld.uitleg_van
    assert "zeker hetzelfde: 2; lijkt erop: 1" in uitleg((0, 0))
    onbekend = [kolom.crebo for kolom in pagina.model.rooster.kolommen].index("10003")
    assert uitleg((0, onbekend)).endswith("?\ninhoud onbekend")
    assert uitleg((3, onbekend)).startswith("Van 10003 Vak 10003 staat in de samenstelling: ?")


@pytest.mark.parametrize("als_tabel", [False, True])
def test_enter_leads_to_the_matches_of_the_cell(
    los: OverlapPaneel, pagina: Matrixpagina, als_tabel: bool
) -> None:
    pagina.als_tabel.setChecked(als_tabel)
    if als_tabel:
        pagina.matrixtabel.setFocus()
        pagina.matrixtabel.setCurrentIndex(pagina.model.index(1, 1))
        QTest.keyClick(pagina.matrixtabel, Key.Key_Return)
    else:
        pagina.matrixbeeld.setFocus()
        QTest.keyClick(pagina.matrixbeeld, Key.Key_Down)
        QTest.keyClick(pagina.matrixbeeld, Key.Key_Right)
        QTest.keyClick(pagina.matrixbeeld, Key.Key_Return)
    doel = los.pagina(Overeenkomstenpagina)
    assert los.voor is doel
    sleutel = pagina.model.rooster.kolommen[1].sleutel
    assert doel.alleen_sleutel == sleutel
    gekozen = doel.delen.item(doel.delentabel.currentIndex())
    assert gekozen.code.startswith("B1-K2")
    assert gekozen.treffers
    assert doel.delentabel.hasFocus()


def test_a_click_chooses_a_cell_and_a_double_click_opens_it(
    los: OverlapPaneel, pagina: Matrixpagina
) -> None:
    beeld = pagina.matrixbeeld
    midden = beeld.tekening.vak(1, 2).center()
    QTest.mouseClick(beeld.viewport(), Qt.MouseButton.LeftButton, pos=midden)
    assert beeld.plek == (1, 2)
    QTest.mouseClick(beeld.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert beeld.plek == (1, 2)
    QTest.mouseDClick(beeld.viewport(), Qt.MouseButton.LeftButton, pos=midden)
    assert isinstance(los.voor, Overeenkomstenpagina)


def test_the_number_of_columns_can_be_chosen(pagina: Matrixpagina) -> None:
    pagina.kolommen.setValue(1)
    soorten = [kolom.soort for kolom in pagina.model.rooster.kolommen]
    assert soorten == [Kolomsoort.KWALIFICATIE, Kolomsoort.CROSSOVER]
    assert pagina.toelichting() == "Deelt ook iets, maar minder: 3."
    pagina.kolommen.setValue(12)
    assert pagina.toelichting() == ""


def test_an_edit_leaves_the_keys_where_they_are(los: OverlapPaneel, pagina: Matrixpagina) -> None:
    beeld = pagina.matrixbeeld
    beeld.setFocus()
    beeld.go_to((1, 1))
    waarde = composition()
    los.show_context(context_of(waarde))
    beeld.go_to((1, 1))
    zonder = remove_onderdelen(waarde, [waarde.kerntaken[0].id]).samenstelling
    los.show_context(context_of(zonder))
    assert beeld.plek is not None
    assert beeld.rooster.kerntaak(beeld.plek[0]) == waarde.kerntaken[1].id
    assert pagina.model.rowCount() == 3


def test_what_does_not_fit_scrolls_under_headings_that_stay(
    los: OverlapPaneel, pagina: Matrixpagina, qtbot: QtBot
) -> None:
    los.resize(360, 260)
    qtbot.waitUntil(lambda: pagina.matrixbeeld.horizontalScrollBar().maximum() > 0)
    beeld = pagina.matrixbeeld
    beeld.go_to((3, 4))
    vak = beeld.vak_van((3, 4)).translated(-beeld.offset())
    assert beeld.viewport().rect().contains(vak.center())
    assert beeld.plek_bij(vak.center() + beeld.offset()) == (3, 4)
    beeld.go_to((0, 0))
    assert beeld.offset() == QPoint(0, 0)


def test_compute_without_the_kerntaak_of_a_cell(los: OverlapPaneel, pagina: Matrixpagina) -> None:
    pagina.matrixbeeld.go_to((1, 0))
    pagina.reken_zonder.trigger()
    assert isinstance(los.voor, Watalspagina)
    assert los.context is not None
    assert los.voor.zonder == {los.context.samenstelling.kerntaken[1].id}


def test_the_table_is_marked_as_the_same_thing(pagina: Matrixpagina) -> None:
    assert pagina.matrixbeeld.accessibleName() == pagina.matrixtabel.accessibleName() != ""
    pagina.als_tabel.setChecked(True)
    assert pagina.matrixtabel.isVisible()
    assert not pagina.matrixbeeld.isVisible()
