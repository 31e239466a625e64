"""The matrix in the report of a package: the same words in every form, and text stays text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook

from composer.aanvraag import Aanvraag
from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.opmaak import blocks_of, tables_of
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.verslag import Verslag, make_verslag
from composer.beoordelen.verslag_docx import verslag_docx
from composer.beoordelen.verslag_html import verslag_html
from composer.beoordelen.verslag_xlsx import verslag_xlsx
from composer.beoordelen.verslagmatrix import KOP, matrix_blocks, put_side_by_side
from composer.samenstelling import Samenstelling
from composer.vergelijken.bladen import tables_of as tables_of_matrix
from composer.vergelijken.editiekast import Editiekast
from composer.vergelijken.kolom import HOOGSTENS
from composer.vergelijken.leesbaar import PER_GROEP
from composer.vergelijken.omgevingen import Omgevingen
from composer.verslagvorm.blokken import Alinea, Kop, Tabel
from kwalificatiestructuur.fouten import Geannuleerd
from tests.composer.beoordelen.pakketten import anna, notitie, pakket, samenstelling, uuid
from tests.composer.beoordelen.test_verslag import DAG
from tests.composer.vergelijken.kolommen import WERELD
from tests.composer.vergelijken.test_verschillen import seeded

KWAAD = (
    '=HYPERLINK("x")<b>',
    "-2+3",
    "@SUM(A1)",
    "+31 20",
    "=cmd|' /C calc'!A0",
    "<script>",
    "a\x7f\x85b\u202ec",
)
VAN_DE_MATRIX = [
    "Kolommen",
    "Onderdelen",
    "Overeenkomst",
    "Verschillen in velden",
    "Verschillen in bevindingen",
]


def three() -> Beoordelingspakket:
    """Three documents that differ where ``seeded`` says so, with a note at each."""
    instellingen = ("Zuid", "Noord", "West")
    waarden = [
        replace(kolom.samenstelling, naam=f"Proef {plaats}", aanvraag=Aanvraag(instelling=plaats))
        for kolom, plaats in zip(seeded(), instellingen, strict=True)
    ]
    nu = pakket(*waarden)
    for nummer, waarde in enumerate(waarden, start=1):
        tekst = f"Notitie bij {waarde.naam}"
        nu = add_notitie(nu, waarde.id, notitie(tekst), anna(nummer), id_=uuid(nummer))
    return nu


def with_matrix(waarde: Beoordelingspakket) -> Verslag:
    omgevingen = Omgevingen(WERELD, Editiekast(lambda: None))
    return put_side_by_side(make_verslag(waarde, DAG), waarde, omgevingen)


def many(aantal: int) -> Beoordelingspakket:
    return pakket(*(samenstelling(nummer) for nummer in range(1, aantal + 1)))


def as_text(data: bytes) -> str:
    """Every cell of the tables of a Word document, a line each."""
    word = Document(io.BytesIO(data))
    return "\n".join(cel.text for t in word.tables for rij in t.rows for cel in rij.cells)


def sheets(verslag: Verslag) -> dict[str, list[list[object]]]:
    boek = load_workbook(io.BytesIO(verslag_xlsx(verslag)))
    return {blad.title: [[cel.value for cel in rij] for rij in blad.iter_rows()] for blad in boek}


DRIE = with_matrix(three())


def test_the_columns_are_in_the_order_of_the_report() -> None:
    assert DRIE.naast_elkaar is not None
    namen = [kolom.naam for kolom in DRIE.naast_elkaar.kolommen]
    assert namen == ["Proef Noord", "Proef West", "Proef Zuid"]
    assert namen == [document.naam for document in DRIE.documenten]
    documenten = next(b for b in matrix_blocks(DRIE) if isinstance(b, Tabel))
    assert documenten.koppen == ("", "1 Proef Noord", "2 Proef West", "3 Proef Zuid")
    per_kop = {rij[0]: rij[1:] for rij in documenten.rijen}
    assert per_kop["Instelling"] == ("Noord", "West", "Zuid")
    assert [*map(str, per_kop["Peildatum"])] == ["1-3-2026"] * 3
    assert "Bestand" not in per_kop
    assert "Bestand" not in sheets(DRIE)["Kolommen"][0]
    assert {"Editie", "Regelset", "Waarom deze"} <= per_kop.keys()


def test_what_differs_and_the_notes_are_in_every_form() -> None:
    pagina = "\n".join(map(str, html.fromstring(verslag_html(DRIE)).itertext()))
    word = as_text(verslag_docx(DRIE))
    bladen = sheets(DRIE)
    werkmap = "\n".join(str(cel) for rijen in bladen.values() for rij in rijen for cel in rij)
    verwacht = [f"Notitie bij Proef {plaats}" for plaats in ("Zuid", "Noord", "West")]
    verwacht += ["2 van 3 werkprocessen", "ontbreekt", "alleen de titel gewijzigd", "bewerkt"]
    for tekst in verwacht:
        assert tekst in pagina
        assert tekst in word
        assert tekst in werkmap
    assert [*bladen][-5:] == VAN_DE_MATRIX
    niveaus = next(rij for rij in bladen["Verschillen in velden"] if rij[0] == "Niveau")
    assert niveaus == ["Niveau", "2", "3", "2"]
    assert len(bladen["Verschillen in bevindingen"]) > 1


def test_every_row_of_the_matrix_is_there_to_read_as_in_the_sheets() -> None:
    assert DRIE.naast_elkaar is not None
    _, *gelezen = (blok for blok in matrix_blocks(DRIE) if isinstance(blok, Tabel))
    bladen = [tabel for tabel in tables_of_matrix(DRIE.naast_elkaar) if tabel.rijen]
    assert gelezen == bladen[1:]


def pieces(verslag: Verslag, naam: str) -> Iterator[Tabel]:
    return (b for b in matrix_blocks(verslag) if isinstance(b, Tabel) and b.naam == naam)


@pytest.mark.parametrize(("aantal", "groepen"), [(5, [5]), (6, [3, 3]), (11, [3, 4, 4])])
def test_wide_tables_are_in_groups_of_columns_with_their_titles(
    aantal: int, groepen: list[int]
) -> None:
    verslag = with_matrix(many(aantal))
    assert verslag.naast_elkaar is not None
    heel = tables_of_matrix(verslag.naast_elkaar)[1]
    delen = [*pieces(verslag, "Onderdelen")]
    assert [len(deel.koppen) - 2 for deel in delen] == groepen
    assert max(groepen) <= PER_GROEP
    assert all(deel.koppen[:2] == ("Bron", "Onderdeel") for deel in delen)
    samen = [deel.rijen[0][2:] for deel in delen]
    assert tuple(cel for cellen in samen for cel in cellen) == heel.rijen[0][2:]
    assert sum((deel.koppen[2:] for deel in delen), ()) == heel.koppen[2:]
    koppen = [b.tekst for b in matrix_blocks(verslag) if isinstance(b, Kop)]
    laatste = f"Onderdelen: {aantal - groepen[-1] + 1} tot en met {aantal} van {aantal}"
    assert (laatste if len(groepen) > 1 else "Onderdelen") in koppen


@pytest.mark.parametrize(
    ("aantal", "zin"),
    [
        (1, "Naast elkaar zetten kan vanaf 2 documenten; in dit pakket: 1."),
        (HOOGSTENS + 1, "hoogstens 20. Zet een keuze naast elkaar met de opdracht „vergelijk”"),
    ],
)
def test_without_a_matrix_the_report_says_why(aantal: int, zin: str) -> None:
    verslag = with_matrix(many(aantal))
    assert verslag.naast_elkaar is None
    kop, uitleg = matrix_blocks(verslag)
    assert kop == Kop(2, KOP)
    assert isinstance(uitleg, Alinea)
    assert zin in uitleg.tekst
    assert zin in str(sheets(verslag)[KOP][1][0])


def test_as_many_as_can_be_is_no_reason_to_leave_it_out() -> None:
    assert with_matrix(many(HOOGSTENS)).naast_elkaar is not None


def hostile() -> Verslag:
    """Documents whose names, titles and fields look like formulas or markup."""

    def spoil(waarde: Samenstelling, tekst: str) -> Samenstelling:
        taken = (replace(waarde.kerntaken[0], titel=tekst), *waarde.kerntaken[1:])
        aanvraag = Aanvraag(instelling=tekst)
        return replace(waarde, naam=tekst, beroep=tekst, kerntaken=taken, aanvraag=aanvraag)

    nummers = range(1, len(KWAAD) + 1)
    waarden = [spoil(samenstelling(n), t) for n, t in zip(nummers, KWAAD, strict=True)]
    return with_matrix(pakket(*waarden))


def test_texts_that_look_like_something_else_stay_text() -> None:
    verslag = hostile()
    boom = html.fromstring(verslag_html(verslag))
    assert not [*boom.iter("script", "b")]
    zichtbaar = "\n".join(map(str, boom.itertext()))
    word = as_text(verslag_docx(verslag))
    boek = load_workbook(io.BytesIO(verslag_xlsx(verslag)))
    cellen = [cel for naam in VAN_DE_MATRIX for rij in boek[naam].iter_rows() for cel in rij]
    teksten = {cel.value for cel in cellen if cel.data_type == "s"}
    for tekst in KWAAD:
        assert tekst in zichtbaar
        assert tekst in word
        assert tekst in teksten
    assert {cel.data_type for cel in cellen if cel.value is not None} == {"s", "n", "d"}
    for cel in cellen:
        if isinstance(cel.value, str) and cel.value.startswith(("=", "+", "-", "@")):
            assert cel.quotePrefix


def test_making_it_tells_how_far_it_is_and_stops_when_told() -> None:
    waarde = three()
    verslag = make_verslag(waarde, DAG)
    stappen = []
    omgevingen = Omgevingen(WERELD, Editiekast(lambda: None))
    put_side_by_side(verslag, waarde, omgevingen, lambda *stap: stappen.append(stap))
    assert stappen == [(0, 3), (1, 3), (2, 3)]

    def stop(done: int, total: int) -> None:
        if done == 1:
            raise Geannuleerd

    with pytest.raises(Geannuleerd):
        put_side_by_side(verslag, waarde, omgevingen, stop)


def test_the_part_stands_between_what_is_to_be_done_and_the_documents() -> None:
    koppen = [blok.tekst for blok in blocks_of(DRIE) if isinstance(blok, Kop) and blok.niveau == 2]
    assert koppen[:4] == ["Samenvatting", "Te doen per instelling", KOP, "Proef Noord"]
    assert [tabel.naam for tabel in tables_of(DRIE)][-5:] == VAN_DE_MATRIX
