"""A composition for every variant of the rules about the institution, on which it strikes."""

from __future__ import annotations

from typing import Final

from composer.aanvraag import Verklaring
from tests.composer.regels.voorbeeld import Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import kerntaak

_HORECA = kerntaak("25168:K1")

VOORBEELDEN: Final[Voorbeelden] = {
    ("INS-02", "nodig"): voorbeeld_of(_HORECA),
    ("INS-02", "ongunstig"): voorbeeld_of(_HORECA, verklaringen=(Verklaring("INS-02", False),)),
}
