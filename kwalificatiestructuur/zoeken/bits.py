"""Sets of small numbers as one big int: bit ``n`` stands for the number ``n``.

Intersection and union of 50,000 numbers take microseconds, whatever the number of members.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from typing import Final

_WEINIG: Final = 48
"""So many members are set one by one faster than by way of a row of digits."""

_DICHT: Final = 16
"""Above one member in so many, looking at every bit is faster than looking for the next."""

_EEN: Final = ord("1")
_AAN_UIT: Final = bytes.maketrans(b"01", b"\x00\x01")


def bits_of(rijen: Sequence[Iterable[int]], aantal: int) -> int:
    """The union of the rows; every number lies under ``aantal``."""
    if len(rijen) <= _WEINIG:
        alle = [nummer for rij in rijen for nummer in rij]
        if len(alle) <= _WEINIG:
            bits = 0
            for nummer in alle:
                bits |= 1 << nummer
            return bits
        rijen = (alle,)
    cijfers = bytearray(b"0") * aantal
    for rij in rijen:
        for nummer in rij:
            cijfers[nummer] = _EEN
    cijfers.reverse()
    return int(cijfers, 2)


def members(bits: int) -> Iterator[int]:
    """The members from low to high."""
    cijfers = bin(bits)[:1:-1]
    if bits.bit_count() * _DICHT > len(cijfers):
        yield from compress(range(len(cijfers)), cijfers.encode().translate(_AAN_UIT))
        return
    nummer = cijfers.find("1")
    while nummer >= 0:
        yield nummer
        nummer = cijfers.find("1", nummer + 1)


def pick(rij: Iterable[int], bits: int) -> Iterator[int]:
    """What stands in the row at the places that are members."""
    return compress(rij, bin(bits)[:1:-1].encode().translate(_AAN_UIT))


def mask_of(aantal: int) -> int:
    """All numbers under ``aantal``."""
    return (1 << aantal) - 1


def to_bytes(bits: int, aantal: int) -> bytes:
    """The bits of ``aantal`` numbers as bytes, for ``from_bytes``."""
    return bits.to_bytes((aantal + 7) // 8, "little")


def from_bytes(bytes_: bytes) -> int:
    """What ``to_bytes`` made."""
    return int.from_bytes(bytes_, "little")
