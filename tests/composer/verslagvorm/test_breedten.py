from __future__ import annotations

from itertools import pairwise

import pytest

from composer.verslagvorm.blokken import Tabel
from composer.verslagvorm.breedten import LANGSTE, lay_out, stays_whole, width_of, words_of
from composer.verslagvorm.papier import RUIMTE, WIT
from tests.composer.verslagvorm.tabellen import ADRES, ZIN, notes, side_by_side

TABELLEN = [
    notes(),
    *map(side_by_side, (1, 2, 5, 12, 20)),
    Tabel("Cijfers", ("", "Aantal"), (("Kerntaken", 3),)),
    Tabel("Leeg", ("Waar", "Wat", "Was", "Is"), ()),
    Tabel("Breed", tuple("verantwoordelijkheid" for _ in range(20)), ((ZIN,) * 20,)),
    Tabel("Alleen adressen", ("A", "B"), ((ADRES, ADRES),)),
]


@pytest.mark.parametrize("tabel", TABELLEN, ids=lambda tabel: tabel.naam)
def test_the_columns_fill_the_paper_and_no_word_is_wider_than_its_column(tabel: Tabel) -> None:
    for deel, breedten in lay_out(tabel):
        assert len(breedten) == len(deel.koppen)
        assert sum(breedten) == pytest.approx(RUIMTE)
        for plek, breed in enumerate(breedten):
            woorden = [(woord, True) for woord in words_of(deel.koppen[plek])]
            for rij in deel.rijen:
                woorden += [(woord, False) for woord in words_of(str(rij[plek]))]
            for woord, is_kop in woorden:
                nodig = width_of(woord, is_kop=is_kop)
                assert nodig > LANGSTE or nodig + 2 * WIT <= breed + 0.01, woord


@pytest.mark.parametrize("tabel", TABELLEN, ids=lambda tabel: tabel.naam)
def test_every_column_is_in_one_piece_after_those_that_say_what_a_row_is_about(
    tabel: Tabel,
) -> None:
    delen = [deel for deel, _ in lay_out(tabel)]
    vast = tabel.vast
    assert all(deel.koppen[:vast] == tabel.koppen[:vast] for deel in delen)
    assert sum((deel.koppen[vast:] for deel in delen), ()) == tabel.koppen[vast:]
    for plek, rij in enumerate(tabel.rijen):
        assert all(deel.rijen[plek][:vast] == rij[:vast] for deel in delen)
        assert sum((deel.rijen[plek][vast:] for deel in delen), ()) == rij[vast:]


def test_a_table_that_does_not_fit_is_in_pieces_and_one_that_does_is_not() -> None:
    assert [deel for deel, _ in lay_out(side_by_side(3))] == [side_by_side(3)]
    aantallen = [len(deel.koppen) - 2 for deel, _ in lay_out(side_by_side(20))]
    assert len(aantallen) > 1
    assert max(aantallen) - min(aantallen) <= 1


def test_columns_of_one_kind_are_equally_wide() -> None:
    ((_, breedten),) = lay_out(side_by_side(3))
    assert len(set(breedten[2:])) == 1


def test_short_texts_get_their_line_and_running_text_the_room() -> None:
    ((_, breedten),) = lay_out(notes())
    nummer, waar, soort, tekst, door = breedten
    assert tekst > max(waar, door) > soort > nummer
    assert width_of("moet anders") + 2 * WIT <= soort


def test_more_text_never_makes_a_column_smaller() -> None:
    def width(aantal: int) -> float:
        rij = ("woord " * aantal, "een zin van gewone lengte in een cel")
        ((_, (breed, _)),) = lay_out(Tabel("T", ("Een", "Twee"), (rij,)))
        return breed

    assert all(een <= twee for een, twee in pairwise(map(width, range(1, 60))))


def test_codes_and_dates_are_words_and_long_words_break_at_their_hyphens() -> None:
    tekst = "B1-K1-W2 op 28-11-2026 in Noordwest-Nederland"
    assert [*words_of(tekst)] == ["B1-K1-W2", "op", "28-11-2026", "in", "Noordwest-", "Nederland"]
    assert stays_whole("25168:K1-W10")
    assert not stays_whole("horecavaardigheden-winkel")
