from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.zoeken.bits import (
    bits_of,
    from_bytes,
    mask_of,
    members,
    pick,
    to_bytes,
)

AANTAL = 3000
NUMMERS = st.sets(st.integers(0, AANTAL - 1), max_size=400)


@given(rijen=st.lists(NUMMERS, max_size=60))
def test_bits_are_the_union_of_the_rows(rijen: list[set[int]]) -> None:
    bits = bits_of([sorted(rij) for rij in rijen], AANTAL)
    assert list(members(bits)) == sorted(set().union(*rijen))
    assert bits | mask_of(AANTAL) == mask_of(AANTAL)


@given(nummers=st.one_of(NUMMERS, st.just(set(range(AANTAL)))))
def test_bytes_are_bits_again(nummers: set[int]) -> None:
    bits = bits_of([nummers], AANTAL)
    assert from_bytes(to_bytes(bits, AANTAL)) == bits
    assert list(members(bits)) == sorted(nummers)


@given(nummers=NUMMERS)
def test_what_is_picked_stands_at_the_members(nummers: set[int]) -> None:
    rij = [7 * nummer for nummer in range(AANTAL)]
    assert list(pick(rij, bits_of([nummers], AANTAL))) == [rij[n] for n in sorted(nummers)]
