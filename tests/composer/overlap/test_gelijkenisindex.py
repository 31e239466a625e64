from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.gelijkenis import bag_of, similarity
from composer.overlap.gelijkenisindex import Gelijkenisindex

WOORDEN = st.sampled_from(["kas", "brood", "klant", "auto", "plant", "zorg", "dak", "steen"])
TEKSTEN = st.lists(st.lists(WOORDEN, max_size=30).map(" ".join), max_size=25)


def index_of(teksten: list[str]) -> tuple[Gelijkenisindex, list[str]]:
    op_lengte = sorted(teksten, key=lambda tekst: bag_of(tekst).aantal)
    return Gelijkenisindex.of([bag_of(tekst) for tekst in op_lengte]), op_lengte


@given(TEKSTEN, st.lists(WOORDEN, max_size=30).map(" ".join), st.floats(0.05, 1))
def test_it_finds_exactly_what_comparing_one_by_one_finds(
    teksten: list[str], vraag: str, vanaf: float
) -> None:
    index, op_lengte = index_of(teksten)
    verwacht = [
        (plek, similarity(bag_of(vraag), bag_of(tekst)))
        for plek, tekst in enumerate(op_lengte)
        if similarity(bag_of(vraag), bag_of(tekst)) >= vanaf
    ]
    assert index.find(bag_of(vraag), vanaf) == verwacht


@given(TEKSTEN.filter(bool), st.lists(WOORDEN, min_size=1, max_size=30).map(" ".join))
def test_what_is_asked_for_gets_its_score_whatever_it_is(teksten: list[str], vraag: str) -> None:
    index, op_lengte = index_of(teksten)
    (*_, laatste) = index.find(bag_of(vraag), 1.0, ook=[len(op_lengte) - 1])
    assert laatste == (len(op_lengte) - 1, similarity(bag_of(vraag), bag_of(op_lengte[-1])))


def test_many_texts_of_many_words() -> None:
    toeval = random.Random(3)
    lijst = [f"woord{nummer}" for nummer in range(200)]
    teksten = [" ".join(toeval.choices(lijst, k=toeval.randint(5, 90))) for _ in range(700)]
    index, op_lengte = index_of(teksten)
    for vraag in teksten[:20]:
        gevonden = dict(index.find(bag_of(vraag), 0.4))
        for plek, tekst in enumerate(op_lengte):
            score = similarity(bag_of(vraag), bag_of(tekst))
            assert gevonden.get(plek, score) == score
            assert (plek in gevonden) == (score >= 0.4)


@pytest.mark.parametrize("teksten", [[], ["", ""], ["brood"]])
def test_nothing_is_alike_a_text_without_words(teksten: list[str]) -> None:
    index, _ = index_of(teksten)
    assert index.find(bag_of(""), 0.5) == []
    assert index.find(bag_of("steen"), 0.5) == []


@given(TEKSTEN, st.lists(WOORDEN, max_size=20).map(" ".join), st.floats(0.05, 1))
def test_it_finds_every_text_that_holds_a_share_of_the_words(
    teksten: list[str], vraag: str, aandeel: float
) -> None:
    index, op_lengte = index_of(teksten)
    zak = bag_of(vraag)
    verwacht = [
        plek
        for plek, tekst in enumerate(op_lengte)
        if zak.aantal and (zak_common(vraag, tekst) >= aandeel * zak.aantal - 1e-9)
    ]
    assert index.holding(zak, aandeel) == verwacht


def zak_common(een: str, ander: str) -> int:
    stammen = bag_of(ander).stammen
    return sum(min(keer, stammen.get(stam, 0)) for stam, keer in bag_of(een).stammen.items())
