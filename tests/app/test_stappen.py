from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.stappen import TOP, Insert, Move, Remove, Rows, list_steps, rows_of, take, tree_steps

Boom = dict[str, list[str]]


@st.composite
def bomen(draw: st.DrawFn) -> Boom:
    """A tree of at most five parents over at most twelve children, each child once."""
    ouders = draw(st.lists(st.sampled_from("ABCDE"), unique=True))
    if not ouders:
        return {}
    kinderen = draw(st.lists(st.sampled_from("abcdefghijkl"), unique=True))
    boom: Boom = {ouder: [] for ouder in ouders}
    for kind in kinderen:
        boom[draw(st.sampled_from(ouders))].append(kind)
    return boom


def walk(rows: Rows[str], boom: Boom) -> list[object]:
    """Take every step as a model does, and check that each is legal when it comes."""
    steps: list[object] = []
    for stap in tree_steps(rows, boom):
        check(rows, stap)
        take(rows, stap)
        keys = [key for below in rows.values() for key in below]
        assert len(keys) == len(set(keys)), "a row is in two places"
        assert set(rows) == {TOP, *rows[TOP]}
        steps.append(stap)
    return steps


def check(rows: Rows[str], stap: object) -> None:
    match stap:
        case Remove(parent, first, last):
            assert 0 <= first <= last < len(rows[parent])
        case Insert(parent, first, keys, _):
            assert keys
            assert 0 <= first <= len(rows[parent])
        case Move(parent, row, to_parent, to):
            assert 0 <= row < len(rows[parent])
            assert 0 <= to <= len(rows[to_parent])
            # What beginMoveRows refuses.
            assert parent != to_parent or to not in (row, row + 1)


@given(bomen(), bomen())
def test_any_tree_becomes_any_other(van: Boom, naar: Boom) -> None:
    rows = rows_of(van)
    walk(rows, naar)
    assert rows == rows_of(naar)


@given(
    st.lists(st.integers(0, 9), unique=True),
    st.lists(st.integers(0, 9), unique=True),
)
def test_any_list_becomes_any_other(van: list[int], naar: list[int]) -> None:
    rows: Rows[int] = {TOP: list(van)}
    for stap in list_steps(rows, naar):
        take(rows, stap)
    assert rows == {TOP: naar}


def test_nothing_to_do_is_no_step() -> None:
    boom = {"A": ["a", "b"], "B": []}
    assert walk(rows_of(boom), boom) == []


def test_moving_the_first_to_the_end_is_one_step() -> None:
    rows = rows_of({"A": ["a", "b", "c", "d"]})
    assert walk(rows, {"A": ["b", "c", "d", "a"]}) == [Move("A", 0, "A", 4)]


def test_a_new_parent_comes_with_its_new_children() -> None:
    rows = rows_of({"A": ["a"]})
    assert walk(rows, {"A": ["a"], "B": ["b", "c"]}) == [Insert(TOP, 1, ("B",), (("b", "c"),))]


def test_neighbours_come_and_go_together() -> None:
    rows = rows_of({"A": ["a"]})
    assert walk(rows, {"A": ["a", "b", "c"]}) == [Insert("A", 1, ("b", "c"))]
    assert walk(rows, {"A": ["a"]}) == [Remove("A", 1, 2)]


def test_a_child_moves_before_its_parent_goes() -> None:
    rows = rows_of({"A": ["a"], "B": ["b"]})
    assert walk(rows, {"B": ["b", "a"]}) == [Move("A", 0, "B", 1), Remove(TOP, 0, 0)]
