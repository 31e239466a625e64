"""A composition for every variant of the rules about toetsing, on which it strikes."""

from __future__ import annotations

from typing import Final

from composer.aanvraag import Aanvraag, Verklaring
from composer.overlap.noodzaaktekst import INVULLEN
from tests.composer.regels.voorbeeld import Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import eigen_kerntaak, kerntaak

_HORECA = kerntaak("25168:K1")

VOORBEELDEN: Final[Voorbeelden] = {
    ("TKM-01", "leeg"): voorbeeld_of(),
    ("TKM-01", "niet_af"): voorbeeld_of(_HORECA, aanvraag=Aanvraag(noodzaak=INVULLEN)),
    ("TKM-01", "naaste"): voorbeeld_of(_HORECA),
    ("TKM-01", "geen_naaste"): voorbeeld_of(eigen_kerntaak()),
    ("TKM-02", "structuur"): voorbeeld_of(eigen_kerntaak("25180:K1", complexiteit="")),
    ("TKM-02", "nodig"): voorbeeld_of(_HORECA),
    ("TKM-02", "ongunstig"): voorbeeld_of(_HORECA, verklaringen=(Verklaring("TKM-02", False),)),
    ("TKM-03", "open"): voorbeeld_of(),
    ("TKM-04", "te_veel"): voorbeeld_of(_HORECA, kerntaak("25170:K4"), kerntaak("25171:K4")),
    ("TKM-04", "vergeleken"): voorbeeld_of(_HORECA),
    ("TKM-04", "onbekend"): voorbeeld_of(eigen_kerntaak("25180:K1")),
    ("TKM-04", "studielast"): voorbeeld_of(),
    ("TKM-04", "geen_duur"): voorbeeld_of(studieduur=None),
}
