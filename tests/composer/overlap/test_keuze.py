from __future__ import annotations

import random
from functools import reduce
from itertools import combinations
from operator import or_
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.overlap.keuze import Keuze, Opgave, Optie, Waarde, bound_of, places_of, sums_of

PLAATSEN = 9
ALLES = (1 << PLAATSEN) - 1
RUIMTE = st.integers(0, 8).map(lambda eenheden: eenheden * 240)


def in_order(opties: list[Optie]) -> list[Optie]:
    return sorted(opties, key=lambda optie: (optie.uren, optie.code))


def numbered(paren: list[tuple[int, int]]) -> list[Optie]:
    return in_order([Optie(f"K{n:04}", *paar) for n, paar in enumerate(paren)])


def some_options(uren: st.SearchStrategy[int]) -> st.SearchStrategy[list[Optie]]:
    return st.lists(st.tuples(uren, st.integers(0, ALLES)), max_size=9).map(numbered)


OPTIES = some_options(st.sampled_from((240, 240, 240, 480, 720)))
ONEVEN = some_options(st.sampled_from((100, 240, 250, 470, 720)))


def value(opties: tuple[Optie, ...], doel: int) -> Waarde:
    gedekt = reduce(or_, (optie.plaatsen for optie in opties), 0) & doel
    return -gedekt.bit_count(), len(opties), sum(optie.uren for optie in opties)


def brute_force(opties: list[Optie], doel: int, ruimte: int) -> Waarde:
    waarden = (
        value(keuze, doel)
        for aantal in range(len(opties) + 1)
        for keuze in combinations(opties, aantal)
    )
    return min(waarde for waarde in waarden if waarde[2] <= ruimte)


def greedily(opties: list[Optie], doel: int, ruimte: int) -> Keuze:
    """As with so many keuzedelen that only choices of up to three are exact."""
    with patch("composer.overlap.keuze._COMBINATIES", 0):
        return Opgave(opties, doel, ruimte).keuze


@pytest.mark.parametrize("soort", [OPTIES, ONEVEN])
def test_a_choice_is_as_good_as_the_best_of_all(soort: st.SearchStrategy[list[Optie]]) -> None:
    @given(soort, st.integers(0, ALLES), RUIMTE)
    def holds(opties: list[Optie], doel: int, ruimte: int) -> None:
        keuze = Opgave(opties, doel, ruimte).keuze
        assert keuze.waarde == value(keuze.opties, doel) == brute_force(opties, doel, ruimte)
        assert keuze.hoogstens == -keuze.waarde[0]

    holds()


@given(OPTIES, st.integers(0, ALLES), RUIMTE)
def test_three_keuzedelen_are_exact_without_counting_combinations(
    opties: list[Optie], doel: int, ruimte: int
) -> None:
    keuze, beste = greedily(opties, doel, ruimte), brute_force(opties, doel, ruimte)
    if ruimte < 4 * 240:
        assert keuze.waarde == beste
    assert keuze.waarde == value(keuze.opties, doel)
    assert keuze.waarde[2] <= ruimte
    assert -keuze.waarde[0] <= -beste[0] <= keuze.hoogstens


@given(ONEVEN, st.integers(0, ALLES), RUIMTE, st.integers(0, 900))
def test_more_room_never_covers_less(
    opties: list[Optie], doel: int, ruimte: int, meer: int
) -> None:
    for choose in (greedily, lambda *vraag: Opgave(*vraag).keuze):
        krap, ruim = choose(opties, doel, ruimte), choose(opties, doel, ruimte + meer)
        assert ruim.waarde[0] <= krap.waarde[0]
        assert ruim.hoogstens >= -krap.waarde[0]


@given(OPTIES, st.integers(0, ALLES), RUIMTE)
def test_no_choice_betters_the_bound(opties: list[Optie], doel: int, ruimte: int) -> None:
    assert Opgave(opties, doel, ruimte).grens <= brute_force(opties, doel, ruimte)


def test_the_greedy_first_choice_is_not_always_in_the_best_one() -> None:
    opties = in_order(
        [Optie("A", 240, 0b011110), Optie("B", 240, 0b000111), Optie("C", 240, 0b111000)]
    )
    keuze = Opgave(opties, 0b111111, 480).keuze
    assert sorted(optie.code for optie in keuze.opties) == ["B", "C"]


def test_a_large_keuzedeel_takes_the_room_of_two() -> None:
    opties = [Optie("A", 240, 0b0011), Optie("B", 240, 0b0100), Optie("C", 480, 0b1111)]
    assert [optie.code for optie in Opgave(opties, 0b1111, 480).keuze.opties] == ["C"]
    assert [optie.code for optie in Opgave(opties, 0b1111, 240).keuze.opties] == ["A"]


def test_of_equal_choices_the_fewest_hours_then_the_first_code() -> None:
    opties = in_order([Optie("B", 240, 1), Optie("A", 240, 1), Optie("C", 100, 2)])
    assert [optie.code for optie in Opgave(opties, 0b01, 240).keuze.opties] == ["A"]
    meer = in_order([*opties, Optie("D", 240, 2)])
    assert [optie.code for optie in Opgave(meer, 0b10, 240).keuze.opties] == ["C"]


def test_beyond_exact_a_bound_that_is_reached_proves_the_choice() -> None:
    los = in_order([Optie(f"K{n}", 240, 1 << n) for n in range(6)])
    keuze = greedily(los, 0b111111, 5 * 240)
    assert (-keuze.waarde[0], keuze.hoogstens) == (5, 5)


def test_beyond_exact_three_small_ones_leave_room_for_a_fourth() -> None:
    klein = [Optie(f"K{n}", 240, 0b11 << 2 * n) for n in range(4)]
    opties = in_order([*klein, Optie("L", 480, 0b1_00001100)])
    keuze = greedily(opties, 0b1_11111111, 4 * 240)
    assert keuze.waarde == (-8, 4, 960)


def test_beyond_exact_the_bound_does_not_see_what_two_of_them_share() -> None:
    waaier = in_order([Optie(f"K{n}", 240, 1 | 1 << n) for n in range(1, 6)])
    keuze = greedily(waaier, 0b111111, 4 * 240)
    assert (-keuze.waarde[0], keuze.hoogstens) == (5, 6)
    zeker = Opgave(waaier, 0b111111, 4 * 240).keuze
    assert (-zeker.waarde[0], zeker.hoogstens) == (5, 5)


@pytest.mark.parametrize("zaad", range(8))
@pytest.mark.parametrize("dicht", [0.1, 0.25, 0.5])
def test_a_choice_of_three_out_of_many_is_the_best(zaad: int, dicht: float) -> None:
    loting = random.Random(zaad)
    paren = [
        (loting.choice((240, 240, 480)), sum((loting.random() < dicht) << n for n in range(24)))
        for _ in range(40)
    ]
    opties, doel = numbered(paren), loting.randrange(1 << 24)
    waarden = (value(keuze, doel) for aantal in range(4) for keuze in combinations(opties, aantal))
    beste = min(waarde for waarde in waarden if waarde[2] <= 720)
    assert Opgave(opties, doel, 720).keuze.waarde == beste


def test_sums_keep_number_and_hours_apart() -> None:
    sommen = sums_of([(3, 240), (2, 240), (1, 240), (4, 480)], 480)
    assert set(sommen) == {(0, 0, 0), (3, 1, 240), (5, 2, 480), (4, 1, 480)}
    assert bound_of(sommen, 9) == (-5, 2, 480)
    assert bound_of(sommen, 4) == (-4, 1, 480)
    assert bound_of(sommen, 3) == (-3, 1, 240)


def test_places_come_in_order() -> None:
    assert list(places_of(0b1010001)) == [0, 4, 6]
