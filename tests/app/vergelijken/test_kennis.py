from __future__ import annotations

from dataclasses import replace

import pytest

from app.vergelijken.kennis import AFWEZIG, Celsoorten, Rijgeheugen, _compare, has_texts
from composer.vergelijken.rijen import Rij
from composer.vergelijken.verschillen import Verschilsoort, is_gelijk
from tests.composer.vergelijken.kolommen import align, kolom, random_kolommen, row, taak

EERSTE = "25011:B1-K1"


@pytest.mark.parametrize("seed", range(6))
def test_two_columns_differ_where_the_engine_says_that_a_row_does(seed: int) -> None:
    gezien: set[Verschilsoort] = set()
    for rij in align(*random_kolommen(seed, 2)).rijen:
        if any(cel.herhaling for cel in rij.cellen):
            continue
        soorten = Celsoorten(rij).between(0, 1)
        assert bool(soorten) is not is_gelijk(rij)
        gezien |= soorten
    assert Verschilsoort.ONTBREEKT in gezien


@pytest.mark.parametrize("seed", range(6))
def test_cells_of_one_kind_differ_alike(seed: int) -> None:
    for rij in align(*random_kolommen(seed)).rijen:
        soorten = Celsoorten(rij)
        for een in range(4):
            for ander in range(4):
                if een == ander or AFWEZIG in (soorten.soort[een], soorten.soort[ander]):
                    continue
                assert soorten.between(een, ander) == _compare(rij, een, ander)


def test_what_is_the_same_text_does_not_differ_because_of_a_third_column() -> None:
    """The others have another source, by which the first two stand in the row."""
    tweeling = [kolom(taak("25021:B1-K1")) for _ in range(2)]
    rijen = align(*tweeling, *(kolom(taak(EERSTE)) for _ in range(3))).rijen
    (rij,) = [rij for rij in rijen if len(rij.aanwezig) == 5 and not rij.is_kerntaak]
    assert Verschilsoort.BRON in Celsoorten(rij).between(0, 2)
    assert Celsoorten(rij).between(0, 1) == frozenset()


def test_a_column_without_the_part_is_of_no_kind() -> None:
    rij = row(align(kolom(taak(EERSTE)), kolom(taak("25041:B1-K1"))), EERSTE)
    soorten = Celsoorten(rij)
    assert soorten.soort == (0, AFWEZIG)
    assert soorten.between(0, 1) == {Verschilsoort.ONTBREEKT}
    assert soorten.between(1, 0) == {Verschilsoort.ONTBREEKT}


def test_what_is_known_of_a_row_is_kept_as_long_as_it_is_the_same_row() -> None:
    gemaakt: list[Rij] = []
    geheugen = Rijgeheugen(gemaakt.append)
    rij = row(align(kolom(taak(EERSTE)), kolom(taak(EERSTE))), EERSTE)
    geheugen(rij)
    geheugen(rij)
    assert gemaakt == [rij]
    ander = replace(rij, titel="Anders")
    geheugen(ander)
    assert gemaakt == [rij, ander]


def test_only_a_row_with_words_can_be_folded_open() -> None:
    rij = row(align(kolom(taak(EERSTE)), kolom(taak(EERSTE))), EERSTE)
    assert has_texts(rij)
    zonder = tuple(replace(cel, tekst_bekend=False) for cel in rij.cellen)
    assert not has_texts(replace(rij, cellen=zonder))
