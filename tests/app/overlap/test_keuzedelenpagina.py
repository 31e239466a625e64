from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest

from app.look.iconen import icon
from app.overlap.keuzedeelmodellen import EERSTE_BRON
from app.overlap.keuzedelenpagina import Keuzedelenpagina
from app.overlap.paneel import OverlapPaneel
from composer.operations import remove_onderdelen
from tests.app.gebruiker import Gebruiker
from tests.app.overlap.keuzedeelcontexten import BIJNA, CODES, VERZORGT, chosen, context_with
from tests.app.taalwissel import speaking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    Watch = Callable[[QAbstractItemModel], None]

Key = Qt.Key
Rol = Qt.ItemDataRole


@pytest.fixture
def pagina(los: OverlapPaneel, watch_model: Watch) -> Keuzedelenpagina:
    """The tab in front, of a composition with every kind of keuzedeel."""
    pagina = los.pagina(Keuzedelenpagina)
    for model in (pagina.standen, pagina.zinnen, pagina.paren):
        watch_model(model)
    los.show_context(context_with())
    los.tabs.setCurrentWidget(pagina)
    return pagina


def cells(model: QAbstractItemModel, rij: int, rol: int = Rol.DisplayRole) -> list[str]:
    return [str(model.index(rij, kolom).data(rol)) for kolom in range(model.columnCount())]


def same_picture(een: QIcon, ander: QIcon) -> bool:
    return een.pixmap(16).toImage() == ander.pixmap(16).toImage()


def choose(pagina: Keuzedelenpagina, code: str) -> None:
    rij = pagina.standen.row_of(code)
    assert rij is not None
    pagina.standentabel.selectRow(rij)


def test_every_keuzedeel_has_a_state_per_source(pagina: Keuzedelenpagina) -> None:
    koppen = [
        str(pagina.standen.headerData(kolom, Qt.Orientation.Horizontal))
        for kolom in range(pagina.standen.columnCount())
    ]
    assert koppen == ["Code", "Titel", "Studielast", "25900 Proefkwalificatie", "25901"]
    assert cells(pagina.standen, 0) == [
        "K0501",
        "Bedienen",
        "240 klokuren",
        "ondoelmatige overlap, 1-10-2019",
        "geen informatie",
    ]
    assert cells(pagina.standen, 2)[2:] == ["niet bekend", "geen informatie", "geen informatie"]


def test_no_information_never_looks_good_and_says_what_it_does_not_mean(
    los: OverlapPaneel, pagina: Keuzedelenpagina
) -> None:
    index = pagina.standen.index(0, EERSTE_BRON + 1)
    assert same_picture(index.data(Rol.DecorationRole), icon("unknown"))
    assert not same_picture(index.data(Rol.DecorationRole), icon("ok"))
    assert index.data(Rol.AccessibleTextRole) == (
        "25901: geen informatie. Dat betekent niet dat er geen overlap is."
    )
    overlap = pagina.standen.index(0, EERSTE_BRON)
    assert same_picture(overlap.data(Rol.DecorationRole), icon("warning"))
    assert los.toelichting.text() == (
        "Geen informatie betekent niet dat er geen overlap is. "
        "Koppelingen van keuzedelen aan kwalificaties zijn niet geladen."
    )


def test_without_a_published_list_the_page_says_so(
    los: OverlapPaneel, pagina: Keuzedelenpagina
) -> None:
    los.show_context(context_with(overlap=False))
    assert los.toelichting.text().startswith("Er is geen lijst van ondoelmatige overlap geladen.")
    assert cells(pagina.standen, 0)[EERSTE_BRON:] == ["geen informatie", "geen informatie"]


def test_what_overlaps_and_what_remains_of_a_description(pagina: Keuzedelenpagina) -> None:
    assert pagina.naam.text() == "K0501 Bedienen"
    assert pagina.zinnentabel.isVisible()
    assert cells(pagina.zinnen, 0)[0] == BIJNA
    assert cells(pagina.zinnen, 0)[1].startswith("B1-K1-W1 Werkproces")
    assert cells(pagina.zinnen, 0)[2].startswith("bijna gelijk (")
    assert cells(pagina.zinnen, 1) == [VERZORGT, "", "blijft over"]
    assert pagina.rest.text() == (
        "Zinnen die ook in een onderdeel staan: 1 van 2. Er blijft 33% van de woorden over: naar "
        "schatting ten hoogste 80 van de 240 klokuren, minder dan het kleinste keuzedeel (240). "
        "Andere woorden voor hetzelfde worden niet herkend."
    )


def test_a_description_with_nothing_in_common_fills_its_study_load(
    pagina: Keuzedelenpagina,
) -> None:
    choose(pagina, "K0502")
    assert cells(pagina.zinnen, 0) == [VERZORGT, "", "blijft over"]
    assert "en dat vult de 240 klokuren van het keuzedeel." in pagina.rest.text()


def test_without_a_description_nobody_can_say_what_remains(pagina: Keuzedelenpagina) -> None:
    choose(pagina, "K0503")
    assert pagina.rest.text() == (
        "Van dit keuzedeel is geen beschrijving geladen; wat er naast de onderdelen van "
        "overblijft, is niet te zeggen."
    )
    assert not pagina.zinnentabel.isVisible()
    assert pagina.zinnen.rowCount() == 0


def test_the_keuzedelen_are_compared_with_each_other(pagina: Keuzedelenpagina) -> None:
    gevonden = {cells(pagina.paren, rij)[0]: cells(pagina.paren, rij)[1] for rij in range(2)}
    assert gevonden == {
        "K0501 Bedienen en K0502 Kas en tuin": (
            "zinnen van K0501 die ook in het andere staan: 1 van 2; "
            "zinnen van K0502 die ook in het andere staan: 1 van 1"
        ),
        "K0502 Kas en tuin en K0504 Kas en tuin verdieping": (
            "zelfde onderwerp in de titel; alleen de titels zijn vergeleken"
        ),
    }
    assert pagina.onderling.text() == (
        "Keuzedelen zonder geladen beschrijving: 2 van 4; daarvan zijn alleen de titels vergeleken."
    )


def test_one_keuzedeel_is_compared_with_no_other(
    los: OverlapPaneel, pagina: Keuzedelenpagina
) -> None:
    los.show_context(context_with(chosen("K0502")))
    assert not pagina.onderlingkop.isVisible()
    assert not pagina.parentabel.isVisible()
    los.show_context(context_with(chosen("K0502", "K0503")))
    assert pagina.onderlingkop.isVisible()
    assert pagina.onderling.text().startswith("Niets gevonden dat twee keuzedelen gemeen hebben.")


def test_the_chosen_row_stays_when_the_composition_changes(
    los: OverlapPaneel, pagina: Keuzedelenpagina
) -> None:
    choose(pagina, "K0502")
    waarde = chosen()
    los.show_context(context_with(waarde))
    assert pagina.naam.text() == "K0502 Kas en tuin"
    # A source less is a column less.
    minder = remove_onderdelen(waarde, [waarde.kerntaken[1].id]).samenstelling
    los.show_context(context_with(minder))
    assert pagina.standen.columnCount() == EERSTE_BRON + 1
    assert pagina.naam.text() == "K0502 Kas en tuin"
    assert pagina.standentabel.selectionModel().selectedRows()[0].row() == 1


def test_without_keuzedelen_the_page_says_how_to_begin(
    los: OverlapPaneel, pagina: Keuzedelenpagina
) -> None:
    los.show_context(context_with(replace(chosen(), keuzedelen=())))
    assert pagina.leeg.isVisible()
    assert pagina.leeg.kop.text() == "Nog geen keuzedelen gekozen"
    assert not pagina.vraag.isEnabled()
    assert los.toelichting.text() == ""
    los.show_context(context_with())
    assert not pagina.leeg.isVisible()
    assert pagina.vraag.isEnabled()


def test_enter_leads_to_the_structure_and_to_the_part(
    qtbot: QtBot, los: OverlapPaneel, pagina: Keuzedelenpagina
) -> None:
    pagina.standentabel.setFocus()
    with qtbot.waitSignal(los.bron_gevraagd) as bron:
        QTest.keyClick(pagina.standentabel, Key.Key_Return)
    assert bron.args == ["K0501"]
    pagina.zinnentabel.setFocus()
    pagina.zinnentabel.setCurrentIndex(pagina.zinnen.index(0, 0))
    with qtbot.waitSignal(los.onderdeel_gevraagd) as deel:
        QTest.keyClick(pagina.zinnentabel, Key.Key_Return)
    (kerntaak, _) = los.context.samenstelling.kerntaken if los.context else ()
    assert deel.args == [kerntaak.werkprocessen[0].id]
    pagina.zinnentabel.setCurrentIndex(pagina.zinnen.index(1, 0))
    with qtbot.assertNotEmitted(los.onderdeel_gevraagd):
        QTest.keyClick(pagina.zinnentabel, Key.Key_Return)


def test_the_question_is_about_the_chosen_keuzedeel(
    qtbot: QtBot, los: OverlapPaneel, pagina: Keuzedelenpagina
) -> None:
    choose(pagina, "K0502")
    with qtbot.waitSignal(pagina.vraag_gevraagd) as gevraagd:
        QTest.mouseClick(pagina.vraag, Qt.MouseButton.LeftButton)
    code, tekst = gevraagd.args or ("", "")
    assert code == "K0502"
    assert "heeft keuzedeel K0502 ondoelmatige overlap" in tekst
    # Of a published pair there is nothing to ask.
    waarde = chosen()
    alleen = remove_onderdelen(waarde, [waarde.kerntaken[1].id]).samenstelling
    los.show_context(context_with(alleen))
    choose(pagina, "K0501")
    assert not pagina.vraag.isEnabled()
    choose(pagina, "K0502")
    assert pagina.vraag.isEnabled()


def test_the_question_is_saved_from_the_window(
    gebruiker: Gebruiker, paneel: OverlapPaneel, tmp_path: Path
) -> None:
    gebruiker.venster.samenstelling.add_keuzedelen(["K0022"])
    gebruiker.venster.fill().overlap.show_overlap()
    pagina = paneel.pagina(Keuzedelenpagina)
    paneel.tabs.setCurrentWidget(pagina)
    gebruiker.dialogen.pad = tmp_path / "vraag.txt"
    QTest.mouseClick(pagina.vraag, Qt.MouseButton.LeftButton)
    assert "keuzedeel K0022" in gebruiker.dialogen.toetsingsvraag
    assert not gebruiker.dialogen.pad.exists()
    gebruiker.dialogen.bewaart_vraag = True
    QTest.mouseClick(pagina.vraag, Qt.MouseButton.LeftButton)
    geschreven = gebruiker.dialogen.pad.read_text(encoding="utf-8")
    assert geschreven == gebruiker.dialogen.toetsingsvraag
    assert gebruiker.melding == f"Bewaard in {gebruiker.dialogen.pad}."


def test_the_tab_speaks_the_language_of_the_screen(pagina: Keuzedelenpagina) -> None:
    with speaking("en"):
        assert pagina.kop() == "Keuzedelen"
        assert cells(pagina.standen, 0)[EERSTE_BRON + 1] == "no information"
        assert "estimated" in pagina.rest.text()
    assert cells(pagina.standen, 0)[EERSTE_BRON + 1] == "geen informatie"
    assert len(CODES) == pagina.standen.rowCount()
