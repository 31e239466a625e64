from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.lijstmodel import LijstModel
from app.vergelijken.gegevens import gather
from app.vergelijken.paginarijen import field_rows, finding_rows, in_words, keuzedeel_rows
from app.vergelijken.rijenpagina import Rijenpagina
from app.vergelijken.venster import Vergelijkvenster
from composer.aanvraag import Aanvraag, Bedrijf, Motivering
from composer.eisen import Vakkenniskeuze
from composer.operations import set_veld
from composer.samenstelling import GekozenKeuzedeel
from composer.vergelijken.kolom import Kolom, kolom_of_kwalificatie
from composer.vergelijken.vergelijking import Vergelijking
from tests.app.gebruiker import Gebruiker
from tests.app.vergelijken.opstelling import columns
from tests.composer.vergelijken.kolommen import WERELD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.app.conftest import Watch

KOLOMMEN, VELDEN, KEUZEDELEN, BEVINDINGEN = range(1, 5)


def filled() -> tuple[Kolom, ...]:
    """Two documents that differ in a field, a text and a keuzedeel, and a kwalificatie."""
    een, twee, _ = columns()
    aanvraag = Aanvraag(arbeidsmarkt="In de regio is vraag.", noodzaak="Gelijk.")
    een = replace(
        een,
        samenstelling=replace(een.samenstelling, aanvraag=aanvraag, studieduur=2),
    )
    anders = replace(aanvraag, arbeidsmarkt="In het land is vraag.")
    keuzedeel = GekozenKeuzedeel("K0001", "Ondernemen", 240)
    twee = replace(
        twee,
        samenstelling=replace(
            twee.samenstelling, aanvraag=anders, studieduur=2, keuzedelen=(keuzedeel,)
        ),
    )
    return een, twee, kolom_of_kwalificatie(WERELD, "25041")


@pytest.fixture
def vol(qtbot: QtBot, leeg: Vergelijkvenster, watch_model: Watch) -> Vergelijkvenster:
    """With these columns, and all pages made."""
    for pagina in (leeg.paginas.velden, leeg.paginas.keuzedelen, leeg.paginas.bevindingen):
        watch_model(pagina.model)
    watch_model(leeg.paginas.kolommen.model)
    watch_model(leeg.paginas.kolommen.overeenkomst)
    leeg.beheer.add(filled())
    qtbot.waitUntil(lambda: not leeg.beheer.is_bezig)
    leeg.tabs.setCurrentIndex(KOLOMMEN)
    qtbot.waitUntil(lambda: leeg.paginas.kolommen.model.rowCount() == 3)
    return leeg


def texts(model: LijstModel[Any], row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def row_of(pagina: Rijenpagina, kop: str) -> int:
    return next(r for r, rij in enumerate(pagina.model.items) if rij.kop == kop)


def test_nothing_is_judged_before_somebody_looks(naast: Vergelijkvenster) -> None:
    assert not naast.paginas.maker.is_bezig
    assert naast.paginas.kolommen.model.rowCount() == 0
    assert naast.paginas.kolommen.leeg.text() == "Wordt berekend…"


def test_each_column_has_its_figures_and_says_what_is_not_known(vol: Vergelijkvenster) -> None:
    model = vol.paginas.kolommen.model
    koppen = list(model.koppen())
    een, _, bestaand = (dict(zip(koppen, texts(model, row), strict=True)) for row in range(3))
    assert (een["Kerntaken"], een["Werkprocessen"], een["Niveau"]) == ("2", "8", "2")
    assert een["Studielast"] == "3.200 uur"
    assert een["Regelset"].startswith("wat-als")
    assert een["Keuzedelen"] == "0"
    cijfers = gather(Vergelijking(filled())).cijfers[0].tellingen
    assert cijfers is not None
    assert een["Fouten"] == str(cijfers.fout) != "0"
    assert bestaand["Fouten"] == "niet beoordeeld"
    assert bestaand["Keuzedelen"] == "?"
    keuzedelen = model.index(2, koppen.index("Keuzedelen"))
    assert keuzedelen.data(Qt.ItemDataRole.AccessibleTextRole) == "Keuzedelen: niet bekend"


def test_the_picture_of_the_agreement_has_a_table_with_the_same_figures(
    vol: Vergelijkvenster,
) -> None:
    pagina = vol.paginas.kolommen
    gegevens = gather(Vergelijking(filled()))
    volgorde = gegevens.ordening.volgorde
    for rij in range(3):
        deel = gegevens.overeenkomst[volgorde[rij]][volgorde[0]]
        assert deel is not None
        in_tabel = texts(pagina.overeenkomst, rij)[1]
        assert pagina.beeld.uitleg_van((rij, 0)).splitlines()[0].endswith(f": {in_tabel}")
        assert in_tabel == f"{int(100 * deel + 1e-9)}%"
    pagina.als_tabel.click()
    assert pagina.tweeling.isVisible()
    assert not pagina.beeld.isVisible()


def test_the_picture_is_walked_through_with_the_keys(vol: Vergelijkvenster) -> None:
    beeld = vol.paginas.kolommen.beeld
    beeld.setFocus()
    QTest.keyClick(beeld, Qt.Key.Key_Right)
    QTest.keyClick(beeld, Qt.Key.Key_Down)
    assert beeld.plek == (1, 1)
    assert beeld.plek_bij(beeld.vak_van((2, 1)).center()) == (2, 1)
    assert "Gedeelde onderdelen: 100%" in beeld.accessibleDescription()
    kleuren = {
        beeld.viewport().grab(beeld.vak_van((rij, 0))).toImage().pixelColor(4, 4).name()
        for rij in range(3)
    }
    assert len(kleuren) > 1, "the fuller the more"


def test_fields_stand_side_by_side_and_those_that_differ_are_marked(vol: Vergelijkvenster) -> None:
    pagina = vol.paginas.velden
    row = row_of(pagina, "Arbeidsmarkt")
    assert texts(pagina.model, row) == [
        "Arbeidsmarkt",
        "In de regio is vraag.",
        "≠ In het land is vraag.",
        "niet bekend",
    ]
    vol.tabs.setCurrentIndex(VELDEN)
    pagina.tabel.setCurrentIndex(pagina.model.index(row, 2))
    assert pagina.velden.teksten == [
        ("Arbeidsmarkt", ("In de regio is vraag.", "In het land is vraag."))
    ]
    assert texts(pagina.model, row_of(pagina, "Noodzaak"))[2] == "Gelijk."
    assert texts(pagina.model, row_of(pagina, "Studieduur"))[1:3] == ["2", "2"]


def test_equal_rows_are_hidden_on_every_page_at_once(vol: Vergelijkvenster) -> None:
    pagina = vol.paginas.velden
    alle = pagina.model.rowCount()
    vol.balk.verberg.trigger()
    over = [rij.kop for rij in pagina.model.items]
    assert "Arbeidsmarkt" in over
    assert "Noodzaak" not in over
    assert pagina.stand.text() == f"{len(over)} van {alle} rijen anders"
    vol.balk.verberg.trigger()
    assert pagina.model.rowCount() == alle


def test_keuzedelen_say_who_chose_them(vol: Vergelijkvenster) -> None:
    pagina = vol.paginas.keuzedelen
    assert texts(pagina.model, 0) == [
        "K0001 Ondernemen",
        "niet gekozen",
        "≠ gekozen",
        "niet bekend",
    ]


def test_another_base_is_what_the_pages_compare_with(vol: Vergelijkvenster) -> None:
    vol.beheer.choose_basis(1)
    model = vol.paginas.keuzedelen.model
    assert texts(model, 0) == ["K0001 Ondernemen", "gekozen", "≠ niet gekozen", "niet bekend"]


def test_findings_say_which_rule_strikes_where(vol: Vergelijkvenster) -> None:
    pagina = vol.paginas.bevindingen
    vol.tabs.setCurrentIndex(BEVINDINGEN)
    row = next(r for r, rij in enumerate(pagina.model.items) if rij.kop.startswith("KD-01"))
    assert texts(pagina.model, row)[1:] == ["fout", "≠ geen bevinding", "niet beoordeeld"]
    pagina.tabel.setCurrentIndex(pagina.model.index(row, 1))
    ((_, (zin, _)),) = pagina.velden.teksten
    assert "keuzedelen" in zin.lower()


def test_a_part_that_no_column_has_any_more_is_not_called_by_its_id() -> None:
    een, twee, _ = columns()
    waarde = een.samenstelling
    weg = "4679cf16-65bf-53d4-82ff-a71a9128efe2"
    keuze = Vakkenniskeuze(waarde.kerntaken[0].id, "1", "Weet veel", True, (weg,))
    motivering = Motivering("STR-17", weg, "Omdat.")
    waarde = replace(waarde, motiveringen=(motivering,), vakkenniskeuzes=(keuze,))
    rijen = field_rows(gather(Vergelijking((replace(een, samenstelling=waarde), twee))))
    teksten = [(rij.kop, rij.cellen[0].tekst) for rij in rijen]
    assert ("Motivering STR-17 een onderdeel dat er niet meer is", "Omdat.") in teksten
    assert teksten[-1][1] == "behouden, een onderdeel dat er niet meer is"


def test_a_keuzedeel_of_which_one_column_knows_less_is_not_another() -> None:
    een, twee, _ = columns()
    keuzedelen = (GekozenKeuzedeel("K0001", "Ondernemen", 240),), (GekozenKeuzedeel("K0001"),)
    een, twee = (
        replace(kolom, samenstelling=replace(kolom.samenstelling, keuzedelen=gekozen))
        for kolom, gekozen in zip((een, twee), keuzedelen, strict=True)
    )
    (rij,) = keuzedeel_rows(gather(Vergelijking((een, twee))))
    assert (rij.is_gelijk, rij.is_anders(1, 0)) == (True, False)
    assert rij.cellen[1].heel == "gekozen, studielast niet bekend"


def test_a_motivation_stands_with_its_finding() -> None:
    een, twee, _ = filled()
    regel = next(
        rij.kop.split()[0]
        for rij in finding_rows(gather(Vergelijking((een, twee))))
        if rij.kop.startswith("STR-20")
    )
    motivering = Motivering(regel, "", "Omdat <b>het</b> zo is.")
    waarde = replace(een.samenstelling, motiveringen=(motivering,))
    rijen = finding_rows(gather(Vergelijking((replace(een, samenstelling=waarde), twee))))
    cel = next(rij for rij in rijen if rij.kop.startswith(regel)).cellen[0]
    assert "Motivering: Omdat <b>het</b> zo is." in cel.heel


def test_an_edit_of_the_live_column_comes_on_the_page_that_is_in_sight(
    qtbot: QtBot, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    live.tabs.setCurrentIndex(VELDEN)
    pagina = live.paginas.velden
    qtbot.waitUntil(lambda: pagina.model.rowCount() > 0)
    assert gebruiker.venster.document.apply(set_veld, "naam", "Nieuw")
    row = row_of(pagina, "Naam")
    qtbot.waitUntil(lambda: texts(pagina.model, row)[1] == "Nieuw")


def test_a_move_of_a_column_moves_it_on_the_pages(vol: Vergelijkvenster) -> None:
    koppen = vol.matrix.tabel.koppen
    koppen.moveSection(koppen.visualIndex(3), koppen.visualIndex(2))
    assert vol.paginas.velden.model.volgorde == (0, 2, 1)


def test_the_way_through_the_differences_leads_to_the_matrix(vol: Vergelijkvenster) -> None:
    assert not vol.balk.volgorde.isEnabled(), "the pages have an order of their own"
    vol.balk.volgende.trigger()
    assert vol.tabs.currentIndex() == 0
    assert vol.balk.volgorde.isEnabled()


@pytest.mark.parametrize(
    ("waarde", "woorden"),
    [
        (None, ""),
        ((), ""),
        (True, "ja"),
        (False, "nee"),
        (0, "0"),
        (2019, "2019"),
        (("bbl", "bol"), "bbl\nbol"),
        ((Bedrijf("Hotel", 12),), "Hotel, 12"),
    ],
)
def test_a_value_of_a_field_in_words(waarde: object, woorden: str) -> None:
    assert in_words(waarde) == woorden


def test_the_titles_of_the_columns_are_those_of_the_model(vol: Vergelijkvenster) -> None:
    model = vol.paginas.velden.model
    koppen = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert koppen[1:3] == ["Eerste", "<i>Tweede</i>"]
    assert not model.index(0, 0, QModelIndex()).data(Qt.ItemDataRole.DecorationRole)


def test_the_columns_share_the_room_that_is_over_and_keep_what_the_user_chose(
    vol: Vergelijkvenster, qtbot: QtBot
) -> None:
    pagina = vol.paginas.velden
    vol.tabs.setCurrentIndex(VELDEN)
    qtbot.waitUntil(lambda: pagina.model.rowCount() > 0)
    kop = pagina.tabel.horizontalHeader()

    def widths(breed: int) -> list[int]:
        pagina.resize(breed, 600)
        return [kop.sectionSize(kolom) for kolom in range(kop.count())]

    assert widths(500) == [300, 190, 190, 190]
    breed = widths(1900)
    assert 1800 < sum(breed) <= 1900
    assert breed[0] > breed[1] == breed[2] == breed[3] > 300
    pagina.tabel.setColumnWidth(0, 222)
    vol.beheer.show_alleen_anders(True)
    assert pagina.tabel.columnWidth(0) == 222


def test_columns_of_one_name_have_other_headings_on_every_page(
    qtbot: QtBot, leeg: Vergelijkvenster
) -> None:
    een, twee, _ = filled()
    leeg.beheer.add(
        [
            replace(
                kolom,
                bestand=bestand,
                samenstelling=replace(kolom.samenstelling, naam="Gastheer"),
            )
            for kolom, bestand in ((een, "mei/plan.xml"), (twee, "juni/plan.xml"))
        ]
    )
    qtbot.waitUntil(lambda: not leeg.beheer.is_bezig)
    namen = ["Gastheer (mei/plan.xml)", "Gastheer (juni/plan.xml)"]
    kop = leeg.matrix.model.headerData
    assert [kop(plek, Qt.Orientation.Horizontal) for plek in (1, 2)] == namen
    paginas = leeg.paginas
    for plaats, pagina in (
        (VELDEN, paginas.velden),
        (KEUZEDELEN, paginas.keuzedelen),
        (BEVINDINGEN, paginas.bevindingen),
    ):
        leeg.tabs.setCurrentIndex(plaats)
        qtbot.waitUntil(lambda: pagina.model.rowCount() > 0)  # noqa: B023
        assert list(pagina.model.koppen())[1:] == namen
        koppen = [label.text() for label in pagina.velden.findChildren(QLabel)]
        assert set(namen) <= set(koppen)
    leeg.tabs.setCurrentIndex(KOLOMMEN)
    model = paginas.kolommen.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert [texts(model, row)[0] for row in range(2)] == namen
