"""From one list to the next in steps an item model can announce: remove, move, insert.

Two levels, as kerntaken with their werkprocessen; ``TOP`` is the parent of the first level. Every
step is stated in rows as they stand when its turn comes. What stays in order is never moved, so a
view keeps its selection, its expanded rows and its place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Hashable, Iterator, Mapping, Sequence
from typing import Final, Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)


class _Top:
    def __repr__(self) -> str:
        return "TOP"


TOP: Final = _Top()
Rows = dict[object, list[K]]
"""The keys of the rows below each parent (``TOP`` or a key of the first level)."""


class Remove(NamedTuple):
    """Rows ``first`` to ``last`` (inclusive) below ``parent`` go, with all below them."""

    parent: object
    first: int
    last: int


class Insert(NamedTuple, Generic[K]):
    """``keys`` come at row ``first`` below ``parent``; ``children`` are theirs from the start."""

    parent: object
    first: int
    keys: tuple[K, ...]
    children: tuple[tuple[K, ...], ...] = ()


class Move(NamedTuple):
    """Row ``row`` below ``parent`` goes before row ``to`` (counted before) below ``to_parent``."""

    parent: object
    row: int
    to_parent: object
    to: int


Stap = Remove | Insert[K] | Move


def rows_of(boom: Mapping[K, Sequence[K]]) -> Rows[K]:
    """The rows of a tree of two levels: parents in order, each with its children."""
    rows: Rows[K] = {TOP: list(boom)}
    rows.update((ouder, list(kinderen)) for ouder, kinderen in boom.items())
    return rows


def take(rows: Rows[K], stap: Stap[K]) -> None:
    """Carry out one step on the rows."""
    match stap:
        case Remove(parent, first, last):
            for key in rows[parent][first : last + 1]:
                rows.pop(key, None)
            del rows[parent][first : last + 1]
        case Insert(parent, first, keys, children):
            rows[parent][first:first] = keys
            rows.update((key, list(below)) for key, below in zip(keys, children, strict=False))
        case Move(parent, row, to_parent, to):
            shift = to_parent == parent and row < to
            rows[to_parent].insert(to - shift, rows[parent].pop(row))


def tree_steps(rows: Rows[K], boom: Mapping[K, Sequence[K]]) -> Iterator[Stap[K]]:
    """The steps from ``rows`` to ``boom``; the caller takes each step before asking the next."""
    wanted = {kind for kinderen in boom.values() for kind in kinderen}
    present = {kind for ouder in rows[TOP] for kind in rows[ouder]}
    for ouder in list(rows[TOP]):
        if ouder in boom:
            yield from _removals(rows, ouder, wanted)
    yield from _arrange(rows, TOP, list(boom), _first_children(boom, present))
    for ouder, kinderen in boom.items():
        yield from _arrange(rows, ouder, kinderen, {})
    yield from _removals(rows, TOP, boom.keys())


def list_steps(rows: Rows[K], lijst: Sequence[K]) -> Iterator[Stap[K]]:
    """As ``tree_steps``, for a list of one level."""
    yield from _removals(rows, TOP, set(lijst))
    if rows[TOP] == list(lijst):
        return
    yield from _arrange(rows, TOP, lijst, {})


def _first_children(boom: Mapping[K, Sequence[K]], present: set[K]) -> dict[K, tuple[K, ...]]:
    """What each parent holds from its insertion: the children that are nowhere else yet."""
    return {
        ouder: tuple(kind for kind in kinderen if kind not in present)
        for ouder, kinderen in boom.items()
    }


def _removals(rows: Rows[K], parent: object, keep: Container[K]) -> Iterator[Stap[K]]:
    """Runs of rows that are not to be kept, from the bottom up."""
    last = len(rows[parent]) - 1
    while last >= 0:
        first = last
        while first >= 0 and rows[parent][first] not in keep:
            first -= 1
        if first < last:
            yield Remove(parent, first + 1, last)
        last = first - 1


def _arrange(
    rows: Rows[K], parent: object, wanted: Sequence[K], children: Mapping[K, tuple[K, ...]]
) -> Iterator[Stap[K]]:
    """Bring ``wanted`` below ``parent`` in this order; other rows there are left where they are."""
    settled = _longest_in_order(rows[parent], wanted)
    place = 0
    for is_settled, run in _runs(wanted, settled, _present(rows)):
        if is_settled:
            # What stays in order stands no earlier: searching from the top is quadratic.
            place = rows[parent].index(run[-1], place) + 1
            continue
        where = next((ouder for ouder, keys in rows.items() if run[0] in keys), None)
        if where is None:
            yield Insert(parent, place, run, tuple(children[key] for key in run if children))
            place += len(run)
            continue
        row = rows[where].index(run[0])
        if where != parent or not place - 1 <= row <= place:
            yield Move(parent=where, row=row, to_parent=parent, to=place)
        place = rows[parent].index(run[0]) + 1


def _runs(
    wanted: Sequence[K], settled: Container[K], present: Container[K]
) -> Iterator[tuple[bool, tuple[K, ...]]]:
    """(settled, keys): keys that are new and adjacent come in together, all others one by one."""
    new: list[K] = []
    for key in wanted:
        if key not in present:
            new.append(key)
            continue
        if new:
            yield False, tuple(new)
            new = []
        yield key in settled, (key,)
    if new:
        yield False, tuple(new)


def _present(rows: Rows[K]) -> set[K]:
    return {key for keys in rows.values() for key in keys}


def _longest_in_order(present: Sequence[K], wanted: Sequence[K]) -> set[K]:
    """The most rows that can stay where they are: a longest increasing run of wanted places."""
    place_of = {key: place for place, key in enumerate(wanted)}
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for place in (place_of[key] for key in present if key in place_of):
        at = bisect_left(tails, place)
        before[place] = tails[at - 1] if at else None
        tails[at : at + 1] = [place]
    longest: set[K] = set()
    place_or_none = tails[-1] if tails else None
    while place_or_none is not None:
        longest.add(wanted[place_or_none])
        place_or_none = before[place_or_none]
    return longest
