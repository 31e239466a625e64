"""What there is to read about any thing of the structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.detailpaneel.beeld import Beeld
from app.detailpaneel.bronbeeld import make_domein, make_dossier, make_kwalificatie, soortnaam
from app.detailpaneel.deelbeeld import make_kerntaak, make_werkproces
from app.detailpaneel.registerbeeld import make_crossover, make_keuzedeel
from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.fouten import OnbekendOnderdeel

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

_MAAK: Final = {
    Rijsoort.DOMEIN: make_domein,
    Rijsoort.DOSSIER: make_dossier,
    Rijsoort.KWALIFICATIE: make_kwalificatie,
    Rijsoort.INHOUD_ONBEKEND: make_kwalificatie,
    Rijsoort.KERNTAAK: make_kerntaak,
    Rijsoort.WERKPROCES: make_werkproces,
    Rijsoort.KEUZEDEEL: make_keuzedeel,
    Rijsoort.CROSSOVER: make_crossover,
}


def make_beeld(structuur: Kwalificatiestructuur, knoop: Knoop) -> Beeld | None:
    """What there is to read about a thing, or in a plain word that the structure does not have it.

    None for a row that is only a heading of the tree.
    """
    if (maak := _MAAK.get(knoop.soort)) is None:
        return None
    try:
        return maak(structuur, knoop.sleutel)
    except OnbekendOnderdeel as onbekend:
        zin = str(onbekend)
        return Beeld(
            knoop.soort,
            soortnaam(knoop.soort),
            knoop.sleutel,
            melding=f"{zin[:1].upper()}{zin[1:]}.",
            laden_helpt=True,
        )
