import time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference

from kwalificatiestructuur.bronnen import read_bron, werkblad
from kwalificatiestructuur.bronnen.csv_tabel import MAX_RIJEN
from kwalificatiestructuur.bronnen.werkblad import read_sheets
from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout
from tests.kwalificatiestructuur.bronnen.bouwers import (
    OVERLAP,
    Blad,
    crebolijst,
    records_as_sheet,
    replace_member,
    write,
    xlsx,
    zip_of,
)

OVERLAPLIJST = xlsx({"Blad1": records_as_sheet(OVERLAP)})
BLAD = "xl/worksheets/sheet1.xml"


def part(inhoud: bytes, naam: str) -> str:
    with ZipFile(BytesIO(inhoud)) as archief:
        return archief.read(naam).decode()


def with_part(naam: str, oud: str, nieuw: str, inhoud: bytes = OVERLAPLIJST) -> bytes:
    tekst = part(inhoud, naam)
    assert oud in tekst
    return replace_member(inhoud, naam, tekst.replace(oud, nieuw, 1).encode())


def test_sheets_rows_and_cells(tmp_path: Path) -> None:
    bladen: dict[str, Blad] = {"Een": [["a", None, 1.0], [], [None, "\u00a0b "]], "Twee": []}
    een, twee = read_sheets(write(tmp_path, "x.xlsx", xlsx(bladen)))
    assert (een.naam, twee.naam) == ("Een", "Twee")
    assert [(rij.nummer, rij.cellen) for rij in een.rijen] == [(1, ("a", "", "1")), (3, ("", "b"))]
    assert list(twee.rijen) == []


def test_a_formula_counts_as_its_saved_value(tmp_path: Path) -> None:
    tekst = part(OVERLAPLIJST, BLAD)
    oud = '<c r="E2" t="n"><v>45575</v></c>'
    assert oud in tekst
    met = with_part(BLAD, oud, '<c r="E2"><f>WEBSERVICE("x")</f><v>45576</v></c>')
    paar = read_bron(write(tmp_path, "o.xlsx", met)).overlap[0]
    assert str(paar.vastgesteld) == "2024-10-11"
    zonder = with_part(BLAD, oud, '<c r="E2"><f>NOW()</f></c>')
    assert read_bron(write(tmp_path, "o.xlsx", zonder)).overlap[0].vastgesteld is None


def test_a_sheet_with_only_a_chart_beside_the_list(tmp_path: Path) -> None:
    boek = Workbook()
    blad = boek.worksheets[0]
    for rij in records_as_sheet(OVERLAP):
        blad.append(list(rij))
    grafiek = BarChart()
    grafiek.add_data(Reference(blad, min_col=5, min_row=1, max_row=3))
    boek.create_chartsheet("Grafiek").add_chart(grafiek)
    uit = BytesIO()
    boek.save(uit)
    assert len(read_bron(write(tmp_path, "o.xlsx", uit.getvalue())).overlap) == 3


def test_a_wrong_dimension_is_not_believed(tmp_path: Path) -> None:
    for maat in ("A1:XFD1048576", "A1", "B2:B2"):
        inhoud = with_part(BLAD, '<dimension ref="A1:F3"', f'<dimension ref="{maat}"')
        assert len(read_bron(write(tmp_path, "o.xlsx", inhoud)).overlap) == 3


@pytest.mark.parametrize(
    ("naam", "oud", "nieuw", "verwacht"),
    [
        (BLAD, "<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet', "DOCTYPE"),
        ("xl/workbook.xml", "<workbook", '<!DOCTYPE x SYSTEM "file:///x"><workbook', "DOCTYPE"),
        ("xl/styles.xml", "<styleSheet", "<!DOCTYPE styleSheet><styleSheet", "DOCTYPE"),
        (BLAD, "<sheetData>", "<sheetData>" + "<a>" * 200 + "</a>" * 200, "dieper genest"),
        (BLAD, "</sheetData>", "", "sluit een ander element"),
        (BLAD, '<row r="2"', '<row r="zeven"', "beschadigd"),
        (BLAD, '<c r="A1"', '<c r="ZZZZZ1"', "beschadigd"),
        (BLAD, "</row>", '<c r="Z1" t="s"><v>999999</v></c></row>', "beschadigd"),
        ("xl/workbook.xml", 'r:id="rId1"', 'r:id="rId99"', "beschadigd"),
        ("[Content_Types].xml", "<Types ", "<Typen ", "sluit een ander element"),
        ("[Content_Types].xml", "spreadsheetml.sheet.main", "anders", "beschadigd"),
    ],
)
def test_a_damaged_or_hostile_part_is_a_sentence(
    tmp_path: Path, naam: str, oud: str, nieuw: str, verwacht: str
) -> None:
    inhoud = with_part(naam, oud, nieuw)
    with pytest.raises(Invoerfout, match=verwacht):
        read_bron(write(tmp_path, "o.xlsx", inhoud))


@pytest.mark.parametrize("cel", ["9" * 5000, "1e999", "NaN", "-1", "0x10"])
def test_a_strange_number_is_a_sentence_or_a_warning(tmp_path: Path, cel: str) -> None:
    inhoud = with_part(BLAD, "<v>45575</v>", f"<v>{cel}</v>")
    try:
        overlap = read_bron(write(tmp_path, "o.xlsx", inhoud)).overlap
    except Invoerfout:
        overlap = ()
    assert all(paar.vastgesteld is None for paar in overlap[:1])


def test_a_sheet_that_is_too_big_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = write(tmp_path, "o.xlsx", OVERLAPLIJST)
    monkeypatch.setattr(werkblad, "MAX_RIJEN", 2)
    with pytest.raises(Invoerfout, match=r"regel 3: blad „Blad1” is te groot"):
        read_bron(pad)
    monkeypatch.undo()
    monkeypatch.setattr(werkblad, "MAX_CELLEN", 5)
    with pytest.raises(Invoerfout, match="te groot"):
        read_bron(pad)
    monkeypatch.setattr(werkblad, "_MAX_TAGS", 5)
    with pytest.raises(Invoerfout, match="meer dan 5 cellen"):
        read_bron(pad)


def test_a_row_far_below_costs_nothing(tmp_path: Path) -> None:
    inhoud = with_part(BLAD, "</sheetData>", '<row r="1048576"><c r="A1048576"/></row></sheetData>')
    assert len(read_bron(write(tmp_path, "o.xlsx", inhoud)).overlap) == 3


def test_many_sheets_with_a_row_far_below_take_no_time(tmp_path: Path) -> None:
    boek = Workbook()
    for nummer in range(werkblad.MAX_BLADEN):
        boek.create_sheet(f"Blad{nummer}").cell(MAX_RIJEN, 1, "onderaan")
    boek.remove(boek.worksheets[0])
    boek.save(tmp_path / "o.xlsx")
    begin = time.process_time()
    tabellen = read_sheets(tmp_path / "o.xlsx")
    assert time.process_time() - begin < 8
    assert [[r.nummer for r in tabel.rijen] for tabel in tabellen] == [
        [MAX_RIJEN]
    ] * werkblad.MAX_BLADEN


def test_parts_that_are_no_xml_never_reach_the_library(tmp_path: Path) -> None:
    with ZipFile(BytesIO(crebolijst())) as archief:
        leden: dict[str, str | bytes] = {naam: archief.read(naam) for naam in archief.namelist()}
    leden["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0"
    leden["xl/media/image1.png"] = b"\x89PNG"
    assert len(read_bron(write(tmp_path, "c.xlsx", zip_of(leden))).dossiers) == 3
    leden["xl/media/plaatje.xml"] = b"\x89PNG"
    with pytest.raises(Invoerfout, match=r"plaatje\.xml"):
        read_bron(write(tmp_path, "c.xlsx", zip_of(leden)))


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    rijen = records_as_sheet(list(OVERLAP) * 2000)
    pad = write(tmp_path, "o.xlsx", xlsx({"B": rijen}))
    aantal = 0

    def stop(klaar: int, totaal: int) -> None:
        nonlocal aantal
        aantal += 1
        assert totaal == pad.stat().st_size
        if aantal == 2:
            assert klaar == 0
            raise Geannuleerd

    with pytest.raises(Geannuleerd):
        read_bron(pad, voortgang=stop)
