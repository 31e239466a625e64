"""A composition for every variant of every rule, on which it strikes."""

from __future__ import annotations

from typing import Final

from tests.composer.regels import (
    voorbeelden_aanvraag,
    voorbeelden_eerste,
    voorbeelden_instelling,
    voorbeelden_keuzedelen,
    voorbeelden_niveau,
    voorbeelden_structuur,
    voorbeelden_tijd,
    voorbeelden_toetsing,
    voorbeelden_wettelijk,
)
from tests.composer.regels.voorbeeld import Voorbeelden

VOORBEELDEN: Final[Voorbeelden] = {
    **voorbeelden_eerste.VOORBEELDEN,
    **voorbeelden_structuur.VOORBEELDEN,
    **voorbeelden_niveau.VOORBEELDEN,
    **voorbeelden_keuzedelen.VOORBEELDEN,
    **voorbeelden_aanvraag.VOORBEELDEN,
    **voorbeelden_instelling.VOORBEELDEN,
    **voorbeelden_tijd.VOORBEELDEN,
    **voorbeelden_wettelijk.VOORBEELDEN,
    **voorbeelden_toetsing.VOORBEELDEN,
}
