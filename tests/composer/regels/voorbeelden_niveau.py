"""A composition for every variant of the rules about niveau, on which it strikes."""

from __future__ import annotations

from typing import Final

from composer.aanvraag import Aanvraag, Bedrijf, Onderwijstijd, Verklaring
from composer.eisen import Referentieniveau
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import eigen_kerntaak, kerntaak

_HORECA = kerntaak("25168:K1")
_ZONDER_SOORT: Final = {"niveau": None, "soort_opleiding": ""}


def _referentie(onderdeel: str, referentieniveau: str, **velden: object) -> Voorbeeld:
    vastgelegd = (Referentieniveau(onderdeel, referentieniveau),)
    return voorbeeld_of(referentieniveaus=vastgelegd, **velden)


def _uren(*getallen: int | None, leerweg: str = "bol") -> Voorbeeld:
    uren = (Onderwijstijd(leerweg, *getallen),)
    return voorbeeld_of(leerwegen=("bol",), aanvraag=Aanvraag(onderwijstijd=uren))


def _plaatsen(aantal: int | None, antwoord: bool | None = None) -> Voorbeeld:
    aanvraag = Aanvraag(bedrijven=(Bedrijf("Hotel De Kroon", aantal),))
    return voorbeeld_of(aanvraag=aanvraag, verklaringen=(Verklaring("NIV-12", antwoord),))


VOORBEELDEN: Final[Voorbeelden] = {
    ("NIV-04", "niet_toegestaan"): voorbeeld_of(eigen_kerntaak("25487:K1"), leerwegen=("bol",)),
    ("NIV-04", "onbekend"): voorbeeld_of(eigen_kerntaak("25999:K1")),
    ("NIV-05", "ontbreekt"): voorbeeld_of(studieduur=None),
    ("NIV-05", "past_niet"): voorbeeld_of(studieduur=3),
    ("NIV-05", "past_niet_vierjarig"): voorbeeld_of(
        niveau=4, soort_opleiding="middenkaderopleiding", studieduur=2
    ),
    ("NIV-05", "geen_soort"): voorbeeld_of(**_ZONDER_SOORT),
    ("NIV-06", "geen_bron"): voorbeeld_of(_HORECA, studieduur=4),
    ("NIV-06", "geen_motief"): voorbeeld_of(eigen_kerntaak("25480:K1"), studieduur=4),
    ("NIV-07", "gemiddelde"): voorbeeld_of(_HORECA, niveau=4),
    ("NIV-07", "uitschieters"): voorbeeld_of(_HORECA, niveau=4),
    ("NIV-07", "onbekend"): voorbeeld_of(eigen_kerntaak()),
    ("NIV-07", "geen_niveau"): voorbeeld_of(_HORECA, niveau=None),
    ("NIV-08", "anders"): voorbeeld_of(niveau=4, nlqf=3),
    ("NIV-08", "geen_niveau"): voorbeeld_of(niveau=None, nlqf=3),
    ("NIV-09", "ontbreekt"): voorbeeld_of(generieke_onderdelen=("nederlands",)),
    ("NIV-09", "te_veel"): voorbeeld_of(generieke_onderdelen=("engels",)),
    ("NIV-09", "geen_niveau"): voorbeeld_of(niveau=None, generieke_onderdelen=("engels",)),
    ("NIV-10", "anders"): _referentie("nederlands", "3F"),
    ("NIV-10", "geen_eis"): _referentie("engels", "B1"),
    ("NIV-10", "geen_cohort"): _referentie("rekenen", "2F", startjaar=None),
    ("NIV-10", "geen_niveau"): _referentie("rekenen", "2F", niveau=None),
    ("NIV-11", "totaal"): _uren(1800, 1250, 450),
    ("NIV-11", "begeleid"): _uren(2000, 1200, 450),
    ("NIV-11", "beroepspraktijkvorming"): _uren(2000, 1250, 400),
    ("NIV-11", "onvolledig"): _uren(2000, None, None),
    ("NIV-11", "niet_ingevuld"): voorbeeld_of(),
    ("NIV-11", "geen_norm"): _uren(2000, 1250, 450, leerweg="derde"),
    ("NIV-12", "nodig"): _plaatsen(12),
    ("NIV-12", "ongunstig"): _plaatsen(12, antwoord=False),
    ("NIV-12", "plaatsen"): _plaatsen(12),
    ("NIV-12", "geen_plaatsen"): _plaatsen(None),
}
