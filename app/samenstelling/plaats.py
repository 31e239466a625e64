"""Where in the composition something is put."""

from __future__ import annotations

from typing import NamedTuple


class Plaats(NamedTuple):
    """In a kerntaak (its id), or among the kerntaken ("").

    ``positie`` counts from 0 in the list as it stands; None = at the end.
    """

    kerntaak: str = ""
    positie: int | None = None
