"""Whether a source has statutory requirements for the occupation."""

from __future__ import annotations

from typing import Final

from composer.overlap import normalise
from kwalificatiestructuur.elementen import Kwalificatie

_GEEN: Final = ("nee", "n.v.t", "niet van toepassing")
"""How SBB's files begin where there are none."""


def has_beroepsvereisten(kwalificatie: Kwalificatie) -> bool | None:
    """Whether the structure says that there are; None = it does not say."""
    if kwalificatie.departement.strip():
        return True
    tekst = normalise(kwalificatie.wettelijke_beroepsvereisten)
    return not tekst.startswith(_GEEN) if tekst else None
