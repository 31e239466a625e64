"""Where everything comes on paper, whatever the report holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtGui import QPdfWriter

from app.drukwerk.paginas import Opmaker, Pagina
from composer.verslagvorm.blokken import Alinea, Blok, Kop, Tabel
from composer.verslagvorm.papier import RUIMTE
from kwalificatiestructuur.fouten import Geannuleerd
from tests.composer.verslagvorm.tabellen import ADRES, ZIN, notes, side_by_side

PUNT = 600 / 72
HOOG = 500 * PUNT
KOPPEN = ("Nr", "Wat")
LANG = Tabel("Lang", KOPPEN, tuple((n, f"Regel {n}") for n in range(1, 101)))
HOOGSTE = Tabel("Hoog", KOPPEN, ((1, "Kort"), (2, "\n".join(map(str, range(200)))), (3, "Slot")))


def pages(papier: QPdfWriter, blokken: Iterable[Blok]) -> list[Pagina]:
    opmaker = Opmaker(papier, HOOG, PUNT)
    for blok in blokken:
        opmaker.add(blok, lambda: None)
    return [*opmaker.finish()]


def lines(pagina: Pagina) -> Iterator[str]:
    """Every line on a page, in the order in which it was put there."""
    for plek in pagina.teksten:
        yield from plek.vlak.regels[plek.van : plek.tot]


BLADEN: list[list[Blok]] = [
    [Kop(1, "Verslag"), Alinea("Gemaakt"), notes(), side_by_side(20), LANG],
    [HOOGSTE, Alinea(ZIN * 40), Alinea(ADRES * 20, is_klein=True)],
    [Tabel("Kop", (ZIN * 30, "Wat"), (("een", "twee"),) * 20)],
    [Kop(3, ZIN * 60), Kop(3, "Leeg")],
    [Tabel("Leeg", KOPPEN, ())],
    [],
]


@pytest.mark.parametrize("blokken", BLADEN)
def test_everything_is_there_once_and_within_the_page(
    papier: QPdfWriter, blokken: list[Blok]
) -> None:
    gezet: dict[int, int] = {}
    for pagina in pages(papier, blokken):
        for plek in pagina.teksten:
            hoog = sum(plek.vlak.hoogten[plek.van : plek.tot])
            assert plek.y >= 0
            assert plek.y + hoog <= HOOG + 0.01
            assert plek.x + plek.vlak.breedte <= RUIMTE * PUNT + 0.01
            if plek.tot > plek.van and gezet.get(id(plek.vlak), 0) == plek.van:
                gezet[id(plek.vlak)] = plek.tot
        for vak in pagina.vakken:
            assert vak.vlak.bottom() <= HOOG + 0.01
            assert vak.vlak.right() <= RUIMTE * PUNT + 0.01
    vlakken = {id(p.vlak): p.vlak for blad in pages(papier, blokken) for p in blad.teksten}
    assert sum(len(v.hoogten) for v in vlakken.values()) == sum(gezet.values())


def test_every_page_of_a_table_begins_with_its_headings(papier: QPdfWriter) -> None:
    bladen = [[*lines(pagina)] for pagina in pages(papier, [LANG])]
    assert len(bladen) > 2
    assert all(blad[:2] == [*KOPPEN] for blad in bladen)
    regels = [regel for blad in bladen for regel in blad[3::2]]
    assert regels == [f"Regel {n}" for n in range(1, 101)]


def test_headings_of_a_table_end_on_one_line(papier: QPdfWriter) -> None:
    (pagina,) = pages(papier, [Tabel("T", ("Een\ntwee\ndrie", "Kort"), (("a\nb", "c"),))])
    lang, kort, a, c = pagina.teksten
    assert lang.y + lang.vlak.hoogte == pytest.approx(kort.y + kort.vlak.hoogte)
    assert a.y == c.y


def test_a_row_goes_to_the_next_page_as_a_whole(papier: QPdfWriter) -> None:
    rijen = tuple((n, "een\ntwee\ndrie\nvier\nvijf") for n in range(40))
    for pagina in pages(papier, [Tabel("T", KOPPEN, rijen)]):
        assert all(plek.tot == len(plek.vlak.hoogten) for plek in pagina.teksten)


def test_a_row_that_is_higher_than_a_page_runs_on_under_the_headings(papier: QPdfWriter) -> None:
    eerste, *rest = ([*lines(pagina)] for pagina in pages(papier, [HOOGSTE]))
    assert eerste[:5] == [*KOPPEN, "1", "Kort", "2"]
    assert len(rest) >= 3
    assert all(blad[:2] == [*KOPPEN] for blad in rest)
    assert rest[-1][-2:] == ["3", "Slot"]
    getallen = [r for blad in (eerste[5:], *(b[2:] for b in rest)) for r in blad]
    assert [r for r in getallen if r.isdigit()][:200] == [*map(str, range(200))]


@pytest.mark.parametrize("aantal", range(1, 45))
def test_a_heading_is_never_the_last_of_a_page(papier: QPdfWriter, aantal: int) -> None:
    begin = Tabel("T", KOPPEN, tuple((n, "x") for n in range(aantal)))
    tabel = Tabel("T", ("A", "B"), (("een\ntwee", "drie"),))
    na: list[Blok] = [Kop(2, "Kop"), Kop(3, "Onderkop"), tabel]
    bladen = [[*lines(pagina)] for pagina in pages(papier, [begin, *na])]
    (blad,) = [blad for blad in bladen if "Kop" in blad]
    assert blad[blad.index("Kop") :] == ["Kop", "Onderkop", "A", "B", "een", "twee", "drie"]


@pytest.mark.parametrize("aantal", range(1, 45))
def test_a_remark_under_a_heading_goes_with_what_follows_and_no_page_is_empty(
    papier: QPdfWriter, aantal: int
) -> None:
    begin = Tabel("T", KOPPEN, tuple((n, "x") for n in range(aantal)))
    tabel = Tabel("T", ("A", "B"), (("een", "twee"),))
    na: list[Blok] = [Kop(3, "Kop"), Alinea("Bron", is_klein=True), tabel]
    bladen = [[*lines(pagina)] for pagina in pages(papier, [begin, *na])]
    assert all(bladen)
    assert bladen[-1][-6:] == ["Kop", "Bron", "A", "B", "een", "twee"]
    assert all([*lines(pagina)] for pagina in pages(papier, [begin]))


def test_laying_out_stops_between_two_texts(papier: QPdfWriter) -> None:
    gezien = 0

    def stap() -> None:
        nonlocal gezien
        gezien += 1
        if gezien == 50:
            raise Geannuleerd

    with pytest.raises(Geannuleerd):
        Opmaker(papier, HOOG, PUNT).add(LANG, stap)
    assert gezien == 50


@pytest.mark.parametrize("regels", range(20, 46))
def test_a_short_table_stands_on_one_page(papier: QPdfWriter, regels: int) -> None:
    kort = Tabel("Kort", KOPPEN, tuple((n, f"Rij {n}") for n in range(1, 7)))
    bladen = pages(papier, [Alinea("\n".join(["regel"] * regels)), Kop(2, "Kop"), kort])
    met = [blad for blad in bladen if any(regel.startswith("Rij ") for regel in lines(blad))]
    assert len(met) == 1
    assert "Kop" in [*lines(met[0])]
