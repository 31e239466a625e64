from __future__ import annotations

from collections import Counter
from itertools import combinations
from random import Random

import pytest

from composer.gelijkenis import alike_pairs, bag_of, similarity


def alike(een: str, ander: str) -> float:
    return similarity(bag_of(een), bag_of(ander))


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("Levert het werk op", "levert  het werk op."),
        ("Verkoopt producten", "Producten verkopen"),
        ("Verkoopt de machine", "Verkopen de machines"),
        ("Crème brûlée", "creme brulee"),
    ],
)
def test_case_order_and_forms_of_a_word_do_not_count(een: str, ander: str) -> None:
    assert alike(een, ander) == 1


def test_every_word_counts_as_often_as_it_occurs() -> None:
    assert alike("kok kok kok", "kok") == pytest.approx(2 / 4)
    assert alike("snijdt groente", "snijdt vlees") == pytest.approx(2 / 4)


def test_words_in_common_are_counted_as_one_counts_them() -> None:
    loting = Random(8)
    for _ in range(300):
        een, ander = (" ".join(loting.choices("abcde", k=loting.randrange(1, 20))) for _ in "ab")
        samen = Counter(een.split()) & Counter(ander.split())
        assert alike(een, ander) == 2 * samen.total() / len((een + " " + ander).split())


def test_it_is_the_same_both_ways() -> None:
    een, ander = "Bereidt de werkzaamheden voor", "Rondt de werkzaamheden netjes af"
    assert alike(een, ander) == alike(ander, een)
    assert 0 < alike(een, ander) < 1


@pytest.mark.parametrize(("een", "ander"), [("", ""), ("", "kok"), ("...", "kok")])
def test_no_words_is_no_resemblance(een: str, ander: str) -> None:
    assert alike(een, ander) == 0


@pytest.mark.parametrize("vanaf", [0.01, 0.3, 0.5, 2 / 3, 0.75, 0.85, 1])
def test_the_pairs_are_those_of_comparing_all(vanaf: float) -> None:
    loting = Random(5)
    zakken = [bag_of(" ".join(loting.choices("abcde", k=loting.randrange(9)))) for _ in range(40)]
    for _ in range(3):
        alle = {
            (een, ander): score
            for een, ander in combinations(range(40), 2)
            if (score := similarity(zakken[een], zakken[ander])) >= vanaf
        }
        assert alike_pairs(zakken, vanaf) == alle
        assert alle
        loting.shuffle(zakken)


def test_several_texts_are_one_bag() -> None:
    assert similarity(bag_of("ruimt op", "meldt"), bag_of("meldt ruimt", "op")) == 1
    assert bag_of("ruimt op", "meldt") is bag_of("ruimt op", "meldt")


@pytest.mark.parametrize(
    ("een", "ander"),
    [("ontvangt", "ontvangen"), ("zorgt", "zorgen"), ("klant", "klanten"), ("werkt", "werken")],
)
def test_the_third_person_is_a_form_of_the_verb(een: str, ander: str) -> None:
    assert alike(een, ander) == 1


@pytest.mark.parametrize(("een", "ander"), [("kaas", "kaart"), ("auto", "automaat"), ("rit", "ri")])
def test_other_words_stay_other_words(een: str, ander: str) -> None:
    assert alike(een, ander) == 0
