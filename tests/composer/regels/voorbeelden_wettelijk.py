"""A composition for every variant of the rules about wettelijk, on which it strikes."""

from __future__ import annotations

from typing import Final

from composer.aanvraag import Verklaring
from composer.eisen import Branchevereiste, Taaleis
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    kerntaak,
    keuzedeel,
    samenstelling,
)

_HORECA = kerntaak("25168:K1")
_VERPLEGING = eigen_kerntaak("25480:K1")
_JARIG = (Branchevereiste("18 jaar", "cao", "Zonder kan het niet."),)

VOORBEELDEN: Final[Voorbeelden] = {
    ("WET-01", "nodig"): voorbeeld_of(_VERPLEGING),
    ("WET-01", "onbekend"): voorbeeld_of(eigen_kerntaak("25999:K1")),
    ("WET-02", "nodig"): voorbeeld_of(_VERPLEGING),
    ("WET-03", "leeg"): voorbeeld_of(branchevereisten=(Branchevereiste(" "),)),
    ("WET-03", "zonder_bron"): voorbeeld_of(branchevereisten=(Branchevereiste("VCA"),)),
    ("WET-03", "zonder_motief"): voorbeeld_of(branchevereisten=(Branchevereiste("VCA", "SSVV"),)),
    ("WET-03", "persoon_of_werkplek"): voorbeeld_of(branchevereisten=_JARIG),
    ("WET-03", "nagaan"): voorbeeld_of(branchevereisten=_JARIG),
    ("WET-04", "nodig"): voorbeeld_of(branchevereisten=_JARIG),
    ("WET-04", "ongunstig"): voorbeeld_of(
        branchevereisten=_JARIG, verklaringen=(Verklaring("WET-04", False),)
    ),
    ("WET-05", "keuzedeel"): voorbeeld_of(keuzedelen=(keuzedeel("K0004", "Proef"),)),
    ("WET-05", "opgegeven"): voorbeeld_of(_HORECA, verklaringen=(Verklaring("WET-05", True),)),
    ("WET-05", "onbekend"): voorbeeld_of(_HORECA),
    ("WET-05", "keuzedeel_onbekend"): Voorbeeld(
        samenstelling(keuzedelen=(keuzedeel("K0004", "Proef"),)), {"structuur": eigen_structuur()}
    ),
    ("WET-06", "niet_vermeld"): voorbeeld_of(_HORECA, taaleisen=(Taaleis("25168", "Duits", 2),)),
    ("WET-06", "overzicht"): voorbeeld_of(_HORECA, taaleisen=(Taaleis("25168", "Duits", 2, True),)),
    ("WET-06", "aantal_onbekend"): voorbeeld_of(_HORECA, taaleisen=(Taaleis("25168", "Duits"),)),
    ("WET-06", "onbekend"): voorbeeld_of(_HORECA),
}
