from __future__ import annotations

from dataclasses import replace

from composer.beoordelen.opmaak import blocks_of, tables_of
from composer.beoordelen.verslag import make_verslag
from composer.verslagvorm.blokken import Alinea, Kop, Tabel
from tests.composer.beoordelen.pakketten import complete, pakket
from tests.composer.beoordelen.test_verslag import DAG

VERSLAG = make_verslag(complete(), DAG)


def test_the_report_begins_with_what_it_comes_to() -> None:
    blokken = list(blocks_of(VERSLAG))
    koppen = [blok.tekst for blok in blokken if isinstance(blok, Kop)]
    assert koppen[:5] == [
        "Verslag van de beoordeling",
        "Samenvatting",
        "Te doen per instelling",
        "Instelling 1",
        "Instelling 2",
    ]
    assert "Veranderd in ronde 2" in koppen
    rondes = next(b for b in blokken if isinstance(b, Alinea) and "Ronde 1" in b.tekst)
    assert rondes.is_klein
    assert rondes.tekst.splitlines()[0] == "Instelling: Instelling 1"
    assert rondes.tekst.splitlines()[2] == (
        "beoordeeld naar Editie 1 (editie-1), regelset wat-als versie 2, peildatum 1-3-2026"
    )


def test_figures_of_the_summary_are_those_of_the_rows() -> None:
    samenvatting, *tabellen = tables_of(VERSLAG)
    rij = dict(zip(samenvatting.koppen, samenvatting.rijen[0], strict=True))
    assert rij == {
        "Instelling": "Instelling 1",
        "Cross-over": "Servicemedewerker 1",
        "Ronde": 2,
        "Notities open": 2,
        "Waarvan moet anders": 1,
        "Notities afgehandeld": 0,
        "Criteria in orde": 1,
        "Criteria niet in orde": 1,
        "Criteria meer informatie nodig": 0,
        "Criteria verdeeld": 0,
        "Criteria nog niet beoordeeld": 23,
        "Besluiten over een eerdere ronde": 2,
    }
    assert {tabel.naam: len(tabel.rijen) for tabel in tabellen} == {
        "Te doen": 4,
        "Notities": 3,
        "Besluiten": 50,
        "Motiveringen": 4,
        "Veranderd": 1,
        "Naast elkaar": 1,
    }


def test_the_summary_is_read_as_notes_and_as_criteria() -> None:
    notities, criteria, *_ = (blok for blok in blocks_of(VERSLAG) if isinstance(blok, Tabel))
    heel, *_ = tables_of(VERSLAG)
    assert (notities.koppen[:3], notities.koppen[-1]) == (heel.koppen[:3], "Notities afgehandeld")
    assert criteria.koppen[:3] == ("Instelling", "Cross-over", "Criteria in orde")
    for een, twee, rij in zip(notities.rijen, criteria.rijen, heel.rijen, strict=True):
        assert (*een, *twee[2:]) == rij


def test_a_package_without_documents_says_so() -> None:
    leeg = make_verslag(replace(pakket(), rondes=()), DAG)
    assert [*blocks_of(leeg)][2:] == [Alinea("In dit pakket staan geen documenten.")]


def test_every_row_is_as_wide_as_its_headings() -> None:
    tabellen = [blok for blok in blocks_of(VERSLAG) if isinstance(blok, Tabel)]
    for tabel in (*tabellen, *tables_of(VERSLAG)):
        assert {len(rij) for rij in tabel.rijen} <= {len(tabel.koppen)}


def test_a_package_without_a_word_gives_a_report_too() -> None:
    teksten = [b.tekst for b in blocks_of(make_verslag(pakket(), DAG)) if isinstance(b, Alinea)]
    assert {"Niets gevraagd.", "Geen notities."} <= set(teksten)


def test_every_sheet_without_rows_says_so() -> None:
    leeg = replace(VERSLAG.documenten[0], notities=(), besluiten=(), motiveringen=())
    tabellen = tables_of(replace(VERSLAG, documenten=(leeg,)))
    namen = {tabel.naam: tabel.geen for tabel in tabellen if not tabel.rijen}
    assert {"Te doen", "Notities", "Besluiten", "Motiveringen"} <= namen.keys()
    assert all(namen.values())
