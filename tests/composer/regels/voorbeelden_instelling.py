"""A composition for every variant of the rules about the institution, on which it strikes."""

from __future__ import annotations

from typing import Final

from composer.aanvraag import Verklaring
from tests.composer.aanvragen import with_aanvraag
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import eigen_kerntaak, kerntaak

_HORECA = kerntaak("25168:K1")

VOORBEELDEN: Final[Voorbeelden] = {
    ("INS-01", "leeg"): voorbeeld_of(),
    ("INS-01", "te_veel"): Voorbeeld(with_aanvraag(aantal_experimentele_opleidingen=11)),
    ("INS-02", "nodig"): voorbeeld_of(_HORECA),
    ("INS-02", "ongunstig"): voorbeeld_of(_HORECA, verklaringen=(Verklaring("INS-02", False),)),
    ("INS-02", "onbekend"): voorbeeld_of(_HORECA, eigen_kerntaak("25999:K1")),
    ("INS-02", "geen_domein"): voorbeeld_of(),
    ("INS-03", "nodig"): voorbeeld_of(),
    ("INS-03", "ongunstig"): voorbeeld_of(verklaringen=(Verklaring("INS-03", True),)),
    ("INS-04", "leeg"): voorbeeld_of(),
    ("INS-04", "ander"): Voorbeeld(with_aanvraag(ontwikkeld_door="MBO Elders")),
    ("INS-05", "nodig"): voorbeeld_of(),
}
