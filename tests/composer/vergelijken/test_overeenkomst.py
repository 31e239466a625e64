from __future__ import annotations

from dataclasses import replace

import pytest

from composer.vergelijken.kolom import Kolom
from composer.vergelijken.overeenkomst import order_by_likeness, overeenkomst_of
from tests.composer.vergelijken.kolommen import align, kolom, random_kolommen, shuffled, taak


def test_dice_over_the_parts_that_count() -> None:
    vijf = taak("25041:B1-K1")
    drie = replace(vijf, werkprocessen=vijf.werkprocessen[:3])
    leeg = replace(taak("25011:B1-K1"), werkprocessen=())
    matrix = overeenkomst_of(align(kolom(vijf), kolom(drie), kolom(leeg)), 3)
    assert matrix == ((1.0, 0.75, 0.0), (0.75, 1.0, 0.0), (0.0, 0.0, 1.0))


def test_of_two_empty_columns_nothing_can_be_said() -> None:
    assert overeenkomst_of(align(kolom(), kolom()), 2) == ((1.0, None), (None, 1.0))


def test_the_closest_come_together_first_by_the_mean_distance() -> None:
    kolommen = [replace(kolom(), id=naam) for naam in "dcba"]
    matrix = (
        (1.0, 0.1, 0.9, 0.3),
        (0.1, 1.0, 0.3, 0.8),
        (0.9, 0.3, 1.0, 0.2),
        (0.3, 0.8, 0.2, 1.0),
    )
    ordening = order_by_likeness(kolommen, matrix)
    assert [(s.een, s.ander) for s in ordening.samenvoegingen] == [
        ((2,), (0,)),
        ((3,), (1,)),
        ((3, 1), (2, 0)),
    ]
    afstanden = [s.afstand for s in ordening.samenvoegingen]
    assert afstanden == pytest.approx([0.1, 0.2, 0.775])
    assert ordening.volgorde == (3, 1, 2, 0)


@pytest.mark.parametrize("seed", range(4))
def test_another_order_of_the_columns_gives_the_same_tree(seed: int) -> None:
    kolommen = random_kolommen(seed, aantal=6, bewerkingen=15)
    andere = [kolommen[plek] for plek in shuffled(kolommen, seed)]

    def tree(rij: list[Kolom]) -> list[tuple[set[str], set[str], float]]:
        ordening = order_by_likeness(rij, overeenkomst_of(align(*rij), len(rij)))
        return [
            ({rij[p].id for p in s.een}, {rij[p].id for p in s.ander}, s.afstand)
            for s in ordening.samenvoegingen
        ]

    assert tree(list(kolommen)) == tree(andere)
