"""Whether a source has statutory requirements for the occupation."""

from __future__ import annotations

from composer.overlap import normalise
from kwalificatiestructuur.elementen import Kwalificatie


def has_beroepsvereisten(kwalificatie: Kwalificatie) -> bool | None:
    """Whether the structure says that there are; None = it does not say."""
    if kwalificatie.departement.strip():
        return True
    tekst = normalise(kwalificatie.wettelijke_beroepsvereisten)
    return not tekst.startswith("nee") if tekst else None
