"""A comparison as page, Word document and workbook: figures as in the JSON, text stays text."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

from docx import Document
from lxml import html
from openpyxl import load_workbook

from composer.percentage import percentage
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKeuzedeel
from composer.vergelijken.bladen import TITEL, blocks_of, tables_of
from composer.vergelijken.cijfers import cijfers_of
from composer.vergelijken.kolom import kolom_of_kwalificatie
from composer.vergelijken.maatstaf import Waarom
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verslag import vergelijk_json
from composer.verslagvorm.blokken import Tabel
from composer.verslagvorm.docx import docx_of
from composer.verslagvorm.html import html_of
from composer.verslagvorm.xlsx import xlsx_of
from kwalificatiestructuur.dagen import day_in_words
from tests.composer.samenstellingen import eigen_kerntaak, id_, omgeving
from tests.composer.samenstellingen import kerntaak as kerntaak_of_bundel
from tests.composer.vergelijken.kolommen import WERELD, kolom, taak
from tests.composer.vergelijken.test_verschillen import seeded

KWAAD = '=HYPERLINK("x")<script>alert(1)</script>'


def table(vergelijking: Vergelijking, naam: str, basis: int | None = None) -> Tabel:
    (tabel,) = [tabel for tabel in tables_of(vergelijking, basis) if tabel.naam == naam]
    return tabel


def hostile() -> Vergelijking:
    een = kolom(taak("25011:B1-K1"), naam=KWAAD)
    deel = taak("25011:B1-K1")
    ander = kolom(replace(deel, titel=KWAAD), naam="-1+1", beroep="@SUM(A1)")
    return Vergelijking([een, ander])


def test_every_row_of_the_matrix_has_a_word_per_column() -> None:
    vergelijking = Vergelijking(seeded())
    matrix = table(vergelijking, "Onderdelen")
    gegevens = vergelijk_json(vergelijking)
    assert len(matrix.rijen) == len(gegevens["rijen"])
    per_bron = {rij[0]: rij[2:] for rij in matrix.rijen}
    assert per_bron["25041:B1-K1"] == ("zoals de bron", "zoals de bron", "3 van 5 werkprocessen")
    assert per_bron["25041:B1-K1-W5"][2] == "ontbreekt"
    assert per_bron["25032:P2-K1-W1"][1] == "alleen de titel gewijzigd"
    assert per_bron["25032:P2-K1-W2"][2] == "bewerkt"
    assert per_bron["25012:P2-K1-W2"][2] == "andere editie"
    assert per_bron["25022:P2-K1-W1"][1] == "zoals de bron, in een andere kerntaak"
    bijna = per_bron["25011:B1-K1-W3"][2]
    assert "herkend aan tekst die erop lijkt (" in str(bijna)


def edited() -> Vergelijking:
    """In part with two other titles; whole, edited and with one from elsewhere; its own."""
    deel, twee = taak("25041:B1-K1"), taak("25011:B1-K1")
    eigen = replace(deel, id=id_(), titel="Eigen taak", herkomst=None, werkprocessen=())
    in_delen = replace(deel, werkprocessen=deel.werkprocessen[:3])
    vol = (*deel.werkprocessen, twee.werkprocessen[0])
    return Vergelijking(
        [
            kolom(replace(in_delen, titel="Een"), eigen),
            kolom(replace(in_delen, titel="Twee")),
            kolom(replace(deel, complexiteit="Drie", werkprocessen=vol)),
            kolom(replace(deel, werkprocessen=vol)),
        ]
    )


def test_a_kerntaak_says_both_how_much_of_it_is_there_and_what_was_done_to_its_words() -> None:
    per_titel = {str(rij[1]): rij[2:] for rij in table(edited(), "Onderdelen").rijen}
    assert next(iter(per_titel.values())) == (
        "3 van 5 werkprocessen, alleen de titel gewijzigd",
        "3 van 5 werkprocessen, alleen de titel gewijzigd, anders dan kolom 1",
        "5 van 5 werkprocessen, 1 van elders erbij, bewerkt",
        "5 van 5 werkprocessen, 1 van elders erbij",
    )
    assert per_titel["Eigen taak"] == ("eigen onderdeel", *["ontbreekt"] * 3)


def test_edits_that_are_not_the_same_name_the_columns_they_differ_from() -> None:
    deel = taak("25011:B1-K1")
    titels = ("Een", "Twee", "Drie", "Twee")
    kolommen = [kolom(replace(deel, titel=titel)) for titel in titels]
    gewijzigd = "alleen de titel gewijzigd"
    assert table(Vergelijking(kolommen), "Onderdelen").rijen[0][2:] == (
        gewijzigd,
        f"{gewijzigd}, anders dan kolom 1",
        f"{gewijzigd}, anders dan kolom 1 en 2",
        f"{gewijzigd}, zoals kolom 2",
    )


def test_a_kerntaak_of_which_only_werkprocessen_are_there_counts_those_elsewhere() -> None:
    deel, ander = taak("25041:B1-K1"), taak("25011:B1-K1")
    gast = replace(ander, werkprocessen=(*ander.werkprocessen, *deel.werkprocessen[:2]))
    vergelijking = Vergelijking([kolom(deel), kolom(gast)])
    (rij,) = [r for r in table(vergelijking, "Onderdelen").rijen if r[0] == "25041:B1-K1"]
    assert rij[3] == "ontbreekt, 2 elders"


def test_what_differs_in_fields_and_findings_and_what_is_not_known() -> None:
    vergelijking = Vergelijking(seeded())
    velden = {rij[0]: rij[1:] for rij in table(vergelijking, "Verschillen in velden").rijen}
    assert velden["Niveau"] == ("2", "2", "3")
    (besluit,) = [
        rij for kop, rij in velden.items() if str(kop).startswith("Besluiten: 25041:B1-K1 ")
    ]
    assert besluit == ("laten, Jan", "mijn tekst, Jan", "laten, Jan")
    bevindingen = table(vergelijking, "Verschillen in bevindingen").rijen
    assert all(len(set(rij[2:])) > 1 for rij in bevindingen)
    assert "25032:P2-K1-W2 Gulpassto tridrover gulbelpas" in {rij[1] for rij in bevindingen}
    kolommen = [kolom(taak("25011:B1-K1")), kolom_of_kwalificatie(WERELD, "25011")]
    bestaand = table(Vergelijking(kolommen), "Kolommen").rijen[1]
    assert "niet beoordeeld" in bestaand
    assert "niet bekend" in bestaand


def test_with_a_base_the_words_that_differ_are_there_too() -> None:
    woorden = table(Vergelijking(seeded()), "Woorden tegenover 1", 0)
    alles = "\n".join(str(cel) for rij in woorden.rijen for cel in rij)
    assert "alleen de editie: " in alles
    assert "Werkt netjes." in alles


def test_with_a_base_the_fields_that_cannot_be_compared_are_named() -> None:
    deel = taak("25011:B1-K1")
    onbekend = replace(deel, id=id_(), herkomst=None, inhoud_bekend=False, complexiteit="")
    kolommen = [kolom(deel), kolom(replace(onbekend, verantwoordelijkheid="", vakkennis=()))]
    woorden = table(Vergelijking(kolommen), "Woorden tegenover 1", 0)
    assert [rij[1:] for rij in woorden.rijen] == [
        ("niet te vergelijken", "", "complexiteit, verantwoordelijkheid, vakkennis")
    ]


def test_the_columns_have_every_figure_that_the_text_and_the_json_have() -> None:
    entree = eigen_kerntaak("25251:K1")
    kolommen = [
        kolom(
            kerntaak_of_bundel("25168:K2"),
            entree,
            wereld=omgeving(),
            keuzedelen=(GekozenKeuzedeel("K0001"),),
        ),
        kolom(entree, wereld=omgeving()),
    ]
    vergelijking = Vergelijking(kolommen)
    tabel = table(vergelijking, "Kolommen")
    cijfers = [cijfers_of(vergelijking, plek) for plek in range(2)]
    for rij, geteld in zip(tabel.rijen, cijfers, strict=True):
        cellen = dict(zip(tabel.koppen, rij, strict=True))
        assert geteld.tellingen is not None
        assert cellen["Info"] == geteld.tellingen.info
        assert cellen["Keuzedelen"] == geteld.keuzedelen
        assert cellen["Studielast keuzedelen (klokuren)"] == geteld.keuzedelen_sbu
        assert f"Entree {percentage(geteld.zonder_domein)}%" in str(cellen["Opleidingsdomeinen"])


def test_a_page_shows_texts_as_text() -> None:
    pagina = html_of(TITEL, blocks_of(hostile()))
    boom = html.fromstring(pagina)
    assert not boom.xpath("//script")
    assert KWAAD in "".join(map(str, boom.itertext()))


def test_a_workbook_has_no_formulas() -> None:
    boek = load_workbook(io.BytesIO(xlsx_of(tables_of(hostile(), 0))))
    cellen = [cel for blad in boek for rij in blad.iter_rows() for cel in rij]
    assert {KWAAD, "-1+1"} <= {cel.value for cel in cellen}
    assert all(cel.data_type in {"s", "n", "d"} for cel in cellen if cel.value is not None)
    assert not [cel for cel in cellen if cel.data_type == "f"]


def test_a_word_document_has_every_table() -> None:
    data = docx_of(TITEL, date(2026, 1, 2), blocks_of(hostile()))
    word = Document(io.BytesIO(data))
    assert len(word.tables) == sum(bool(tabel.rijen) for tabel in tables_of(hostile()))
    assert KWAAD in "\n".join(cel.text for tabel in word.tables for cel in tabel.rows[1].cells)


def test_a_report_that_goes_to_others_does_not_show_where_the_files_stand() -> None:
    een, twee, drie = seeded()
    bestanden = ("/thuis/jan/a/plus.xml", "/thuis/jan/b/plus.xml", "")
    kolommen = [replace(k, bestand=b) for k, b in zip((een, twee, drie), bestanden, strict=True)]
    vergelijking = Vergelijking(kolommen)
    tabel = table(vergelijking, "Kolommen")
    plek = tabel.koppen.index("Bestand")
    assert [rij[plek] for rij in tabel.rijen] == ["a/plus.xml", "b/plus.xml", ""]
    assert "jan" not in html_of(TITEL, blocks_of(vergelijking))


def test_each_column_says_by_what_it_is_judged_and_why() -> None:
    een, _, drie = seeded()
    historisch = replace(een.omgeving, regelset=load_regelset("historisch"))
    maatstaf = replace(een.maatstaf, regelset=Waarom.ANDERE_VERSIE, editie=Waarom.EIGEN)
    ander = replace(een, id="x", omgeving=historisch, maatstaf=maatstaf)
    vergelijking = Vergelijking([een, ander, drie])
    kolommen = table(vergelijking, "Kolommen")
    naar = [dict(zip(kolommen.koppen, rij, strict=True)) for rij in kolommen.rijen]
    assert [rij["Editie"] for rij in naar] == ["Oud", "Oud", "Nieuw"]
    assert str(naar[1]["Regelset"]).endswith(" (vervangt de eigen)")
    assert str(naar[0]["Peildatum"]) == day_in_words(een.omgeving.peildatum)
    assert "de eigen editie van het document" in str(naar[1]["Waarom deze"])
    bevindingen = table(vergelijking, "Verschillen in bevindingen", 0).rijen
    gemerkt = [rij for rij in bevindingen if "alleen door een andere regelset" in str(rij[3])]
    assert gemerkt
    assert not any("alleen door" in str(rij[2]) for rij in bevindingen)
