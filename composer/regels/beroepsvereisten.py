"""Which sources carry statutory requirements (wettelijke beroepsvereisten), as the structure says.

The list of crebos names the department; a file of SBB says yes, no, or what the requirement is.
"""

from __future__ import annotations

import re
from typing import Final

from composer.regels.context import Bron, Context
from composer.regels.vraag import Onderwerp
from kwalificatiestructuur.elementen import Kwalificatie

_ONTKENNING: Final = re.compile(r"(?:nee|geen|niet|n\.?\s?v\.?\s?t)\b", re.IGNORECASE)


def is_gereglementeerd(kwalificatie: Kwalificatie) -> bool | None:
    """Whether there are requirements; None = the structure does not say.

    A department counts also where a later text says no: then a person says which holds.
    """
    tekst = kwalificatie.wettelijke_beroepsvereisten.strip()
    if kwalificatie.departement.strip():
        return True
    return _ONTKENNING.match(tekst) is None if tekst else None


def gereglementeerde_bronnen(context: Context) -> tuple[Bron, ...]:
    """The sources with requirements, in order of first use."""
    return tuple(
        bron
        for bron in context.alle_bronnen
        if bron.kwalificatie is not None and is_gereglementeerd(bron.kwalificatie)
    )


def onbekende_bronnen(context: Context) -> tuple[Bron, ...]:
    """The sources of which it is not known, in order of first use."""
    return tuple(
        bron
        for bron in context.alle_bronnen
        if bron.kwalificatie is None or is_gereglementeerd(bron.kwalificatie) is None
    )


def onderwerp_of(bron: Bron) -> Onderwerp:
    """A source as a question names it, with the department where that is known."""
    departement = bron.kwalificatie.departement.strip() if bron.kwalificatie else ""
    return Onderwerp(bron.crebo, f"{bron.naam} ({departement})" if departement else bron.naam)
