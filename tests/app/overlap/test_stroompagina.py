from __future__ import annotations

from collections import Counter
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.overlap.afbeelding import svg_of
from app.overlap.overeenkomstenpagina import Overeenkomstenpagina
from app.overlap.paneel import OverlapPaneel
from app.overlap.stroomindeling import Stroomindeling
from app.overlap.stroompagina import Stroompagina
from app.overlap.watalspagina import Watalspagina
from composer.overlap.matrix import Kolomsoort
from composer.overlap.stroom import Stroombron, Stroomdomein, Stroomkerntaak
from tests.app.overlap.contexten import composition, context_of, retitled

Key = Qt.Key
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def pagina(los: OverlapPaneel) -> Stroompagina:
    pagina = los.pagina(Stroompagina)
    los.tabs.setCurrentWidget(pagina)
    return pagina


def test_the_table_adds_up_to_what_the_picture_shows(pagina: Stroompagina) -> None:
    model = pagina.model
    per_bron: Counter[str] = Counter()
    per_kerntaak: Counter[str] = Counter()
    for rij in range(model.rowCount()):
        cellen = [str(model.index(rij, kolom).data()) for kolom in range(4)]
        per_bron[cellen[1]] += int(cellen[3])
        per_kerntaak[cellen[2]] += int(cellen[3])
    assert per_bron == {"zonder bron": 5, "10001 Vak 10001": 1, "10003 Vak 10003": 1}
    assert per_kerntaak == {"B1-K1  Ontvangt": 3, "B1-K2  Bedient": 4}
    wortel = ElementTree.fromstring(svg_of(pagina.bewaarbaar()))
    teksten = [(deel.text or "").strip() for deel in wortel.iter(f"{SVG}text")]
    getallen = Counter(tekst for tekst in teksten if tekst.isdigit() and len(tekst) < 3)
    vakken = [vak.aantal for laag in pagina.stroombeeld.indeling.lagen for vak in laag]
    assert getallen == Counter(map(str, vakken))
    assert sum(vakken) == 3 * 7
    assert "zonder bron" in teksten


@pytest.mark.parametrize("maat", [(300, 100), (900, 400), (2000, 1200)])
def test_every_band_is_as_wide_as_its_parts_and_stays_within_its_boxes(
    pagina: Stroompagina, maat: tuple[int, int]
) -> None:
    indeling = Stroomindeling(pagina.stroombeeld.stroom, *maat, 16)
    per_deel = {
        round((band.vorm.elementAt(4).y - band.vorm.elementAt(3).y) / band.aantal, 6)
        for band in indeling.banden
    }
    assert len(per_deel) == 1
    for band in indeling.banden:
        vak = band.vorm.boundingRect()
        begin, einde = indeling.vakken[band.van].plaats, indeling.vakken[band.naar].plaats
        assert vak.left() >= begin.left()
        assert vak.right() <= einde.right()
        assert band.vorm.elementAt(0).y >= begin.top() - 1e-6
        assert band.vorm.elementAt(4).y <= einde.bottom() + 1 + 1e-6
    for laag in indeling.lagen:
        for boven, onder in pairwise(laag):
            assert boven.plaats.bottom() < onder.plaats.top()
        assert laag[-1].plaats.bottom() <= indeling.maat.height()


def test_arrows_go_through_the_layers(pagina: Stroompagina) -> None:
    beeld = pagina.stroombeeld
    beeld.setFocus()
    assert isinstance(beeld.plek, Stroomdomein)
    assert beeld.accessibleDescription() == "zonder bron; 5 van de 7 onderdelen (71%)"
    QTest.keyClick(beeld, Key.Key_Right)
    assert isinstance(beeld.plek, Stroombron)
    QTest.keyClick(beeld, Key.Key_Right)
    QTest.keyClick(beeld, Key.Key_Right)
    QTest.keyClick(beeld, Key.Key_Down)
    QTest.keyClick(beeld, Key.Key_Down)
    assert isinstance(beeld.plek, Stroomkerntaak)
    assert beeld.plek.code == "B1-K2"
    QTest.keyClick(beeld, Key.Key_Up)
    QTest.keyClick(beeld, Key.Key_Left)
    assert isinstance(beeld.plek, Stroombron)


def test_enter_on_a_source_leads_to_its_matches(los: OverlapPaneel, pagina: Stroompagina) -> None:
    beeld = pagina.stroombeeld
    bron = next(bron for bron in beeld.stroom.per_bron if bron.crebo == "10001")
    beeld.setFocus()
    beeld.go_to(bron)
    QTest.keyClick(beeld, Key.Key_Return)
    assert isinstance(los.voor, Overeenkomstenpagina)
    assert los.voor.alleen_sleutel == (Kolomsoort.KWALIFICATIE, "10001")


def test_a_row_of_the_table_leads_to_its_kerntaak(los: OverlapPaneel, pagina: Stroompagina) -> None:
    pagina.als_tabel.setChecked(True)
    pagina.stroomtabel.setFocus()
    rij = next(r for r, tak in enumerate(pagina.model.items) if tak.kerntaak.code == "B1-K2")
    pagina.stroomtabel.selectRow(rij)
    QTest.keyClick(pagina.stroomtabel, Key.Key_Return)
    doel = los.voor
    assert isinstance(doel, Overeenkomstenpagina)
    assert doel.delen.item(doel.delentabel.currentIndex()).code.startswith("B1-K2")


def test_compute_without_a_kerntaak(los: OverlapPaneel, pagina: Stroompagina) -> None:
    kerntaak = pagina.stroombeeld.stroom.kerntaken[0]
    pagina.stroombeeld.go_to(kerntaak)
    pagina.reken_zonder.trigger()
    assert isinstance(los.voor, Watalspagina)
    assert los.voor.zonder == {kerntaak.id}


def test_another_title_leaves_the_keys_where_they_are(
    los: OverlapPaneel, pagina: Stroompagina
) -> None:
    waarde = composition()
    los.show_context(context_of(waarde))
    pagina.stroombeeld.go_to(pagina.stroombeeld.stroom.kerntaken[0])
    los.show_context(context_of(retitled(waarde, "Anders")))
    plek = pagina.stroombeeld.plek
    assert isinstance(plek, Stroomkerntaak)
    assert plek.titel == "Anders"
