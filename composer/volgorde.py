"""The lists in the fields of a document of which the order says nothing."""

from __future__ import annotations

from typing import Any, Final

_OP_VOLGORDE: Final = frozenset({"besluiten", "vakkenniskeuzes"})
"""Of one part or line the last one counts, so the order of these says something."""


def without_order(naam: str, waarde: Any) -> Any:
    """The value of the field with this name, its list in an order that follows from what is in it.

    Two lists with the same in another order become one and the same; a value that is no list, and
    a list of which the order counts, stays as it is.
    """
    if not isinstance(waarde, tuple) or naam in _OP_VOLGORDE:
        return waarde
    return tuple(sorted(waarde, key=repr))
