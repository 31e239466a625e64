from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.overlap.paneel import OverlapPaneel
from app.overlap.watalspagina import Watalspagina
from composer.operations import remove_onderdelen
from composer.overlap.wat_als import Paar, what_if
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.overlap.contexten import composition, context_of

if TYPE_CHECKING:
    from tests.app.gebruiker import Gebruiker

Key = Qt.Key


@pytest.fixture
def pagina(los: OverlapPaneel) -> Watalspagina:
    pagina = los.pagina(Watalspagina)
    los.tabs.setCurrentWidget(pagina)
    return pagina


def figures(pagina: Watalspagina) -> dict[tuple[str, str], tuple[str, str]]:
    rijen = range(pagina.cijfers.rowCount())
    cellen = [[str(pagina.cijfers.index(rij, k).data()) for k in range(4)] for rij in rijen]
    return {(groep, naam): (nu, dan) for groep, naam, nu, dan in cellen}


def test_space_leaves_a_kerntaak_out_with_all_in_it(
    los: OverlapPaneel, pagina: Watalspagina
) -> None:
    voor = los.context
    assert all(nu == dan for nu, dan in figures(pagina).values())
    pagina.keuzelijst.setFocus()
    pagina.keuzelijst.setCurrentIndex(pagina.keuzes.index(0, 0))
    QTest.keyClick(pagina.keuzelijst, Key.Key_Space)
    cijfers = figures(pagina)
    assert cijfers["Uit bron", "10001 Vak 10001"] == ("14% (1/7)", "0% (0/4)")
    assert cijfers["Staat in", "10001 Vak 10001"] == ("42% (3/7)", "0% (0/4)")
    assert cijfers["Bevat van", "10001 Vak 10001"] == ("50% (1/2)", "0% (0/2)")
    assert cijfers["Staat in", "10003 Vak 10003"] == ("≥ 14% (1/7)", "≥ 25% (1/4)")
    assert cijfers["Bevat van", "10003 Vak 10003"] == ("?", "?")
    rol = Qt.ItemDataRole.CheckStateRole
    staten = [pagina.keuzes.index(rij, 0).data(rol) for rij in range(pagina.keuzes.rowCount())]
    assert staten == [Qt.CheckState.Checked] * 4 + [Qt.CheckState.Unchecked] * 5
    assert not pagina.keuzes.flags(pagina.keuzes.index(1, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert los.context is voor


def test_all_counts_again_at_once(pagina: Watalspagina) -> None:
    assert not pagina.wissen.isEnabled()
    pagina.leave_out(pagina.keuzes.items[0].id)
    pagina.leave_out(pagina.keuzes.items[5].id)
    assert pagina.keuzelijst.currentIndex().row() == 5
    QTest.mouseClick(pagina.wissen, Qt.MouseButton.LeftButton)
    assert pagina.zonder == set()
    assert all(nu == dan for nu, dan in figures(pagina).values())


def test_the_rows_are_those_of_the_engine(los: OverlapPaneel, pagina: Watalspagina) -> None:
    wp = pagina.keuzes.items[1].id
    pagina.leave_out(wp)
    assert los.context is not None
    uitkomst = what_if(los.context, [wp])
    paren: list[Paar[Any]] = [*uitkomst.domeinen, *uitkomst.bronnen]
    paren += [*uitkomst.van_samenstelling, *uitkomst.van_ander]
    assert [(rij.nu, rij.dan) for rij in pagina.cijfers.items] == [(p.nu, p.dan) for p in paren]


def test_what_rises_or_falls_says_so(pagina: Watalspagina) -> None:
    pagina.leave_out(pagina.keuzes.items[0].id)
    rol = Qt.ItemDataRole.AccessibleTextRole
    woorden = {
        str(pagina.cijfers.index(rij, 1).data()): pagina.cijfers.index(rij, 3).data(rol)
        for rij in range(pagina.cijfers.rowCount())
        if str(pagina.cijfers.index(rij, 0).data()) == "Staat in"
    }
    assert woorden["10001 Vak 10001"] == "0% (0/4), lager dan nu"
    assert woorden["10003 Vak 10003"] == "≥ 25% (1/4), hoger dan nu"


def test_a_part_that_is_removed_is_forgotten(los: OverlapPaneel, pagina: Watalspagina) -> None:
    waarde = composition()
    los.show_context(context_of(waarde))
    weg, blijft = waarde.kerntaken[0].id, waarde.kerntaken[1].werkprocessen[0].id
    pagina.leave_out(weg)
    pagina.leave_out(blijft)
    los.show_context(context_of(remove_onderdelen(waarde, [weg]).samenstelling))
    assert pagina.zonder == {blijft}


def test_what_would_come_with_it_is_reckoned_without_adding_it(gebruiker: Gebruiker) -> None:
    venster = gebruiker.venster
    gebruiker.add("25168:K1")
    bronnen = [Bronverwijzing.parse("25154:K1"), Bronverwijzing.parse("25498:B1-K1-W1")]
    venster.structuurpaneel.reken_met_gevraagd.emit(bronnen)
    paneel = venster.fill().overlap.paneel
    pagina = paneel.pagina(Watalspagina)
    assert paneel.voor is pagina
    cijfers = figures(pagina)
    assert cijfers["Uit bron", "25168 Gastheer/-vrouw"] == ("100% (10/10)", "58% (10/17)")
    assert cijfers["Uit bron", "25154 Verkoopadviseur"] == ("0% (0/10)", "35% (6/17)")
    assert len(venster.document.samenstelling.kerntaken) == 1
    laatste = pagina.keuzes.index(pagina.keuzes.rowCount() - 1, 0)
    assert str(laatste.data()).startswith("+ 25498:B1-K1-W1  ")
    pagina.keuzelijst.setCurrentIndex(laatste)
    QTest.keyClick(pagina.keuzelijst, Key.Key_Space)
    assert figures(pagina)["Uit bron", "25154 Verkoopadviseur"] == ("0% (0/10)", "37% (6/16)")
    QTest.mouseClick(pagina.wissen, Qt.MouseButton.LeftButton)
    assert pagina.erbij == {}
    assert not pagina.wissen.isEnabled()
