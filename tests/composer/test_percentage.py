from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.percentage import as_fraction, in_procent, percentage


def test_a_share_is_rounded_down_and_a_float_costs_nothing() -> None:
    assert [percentage(deel / 16) for deel in (10, 6, 16, 0)] == [62, 37, 100, 0]
    assert [percentage(deel) for deel in (0.29, 0.999, 1.0, 0.849)] == [29, 99, 100, 84]


@pytest.mark.parametrize("grens", range(1, 101))
def test_a_share_looks_as_if_it_reached_a_limit_only_where_it_did(grens: int) -> None:
    for deel in (grens / 100 - 0.0001, grens / 100 - 0.005, grens / 100, grens / 100 + 0.004):
        assert (percentage(deel) >= grens) is (deel >= grens / 100)


def test_something_is_never_nothing_and_nearly_all_is_never_all() -> None:
    assert [in_procent(deel) for deel in (0, 0.001, 0.01, 0.9999, 1)] == [
        "0%",
        "< 1%",
        "1%",
        "99%",
        "100%",
    ]


@pytest.mark.parametrize(
    ("deel", "verwacht"),
    [(0.1499, "14%"), (0.15, "15%"), (0.1501, "> 15%"), (0.1599, "> 15%"), (0.16, "16%")],
)
def test_what_is_just_over_a_limit_does_not_look_like_the_limit(deel: float, verwacht: str) -> None:
    assert in_procent(deel, grens=0.15) == verwacht


def test_a_fraction_is_rounded_down_too_and_something_is_never_nothing() -> None:
    aandelen = (0, 8 / 13, 2 / 3, 0.29, 0.99996, 1, 0.00001)
    assert [as_fraction(deel) for deel in aandelen] == [0, 0.6153, 0.6666, 0.29, 0.9999, 1, 0.0001]


@given(
    st.one_of(
        st.floats(0, 1),
        st.integers(1, 2000).flatmap(lambda n: st.integers(0, n).map(lambda k: k / n)),
        st.integers(0, 10_000).map(lambda n: n / 10_000),
    )
)
def test_a_fraction_is_the_same_figure_in_percents_as_the_share(deel: float) -> None:
    assert in_procent(as_fraction(deel)) == in_procent(deel)
    assert as_fraction(as_fraction(deel)) == as_fraction(deel)
