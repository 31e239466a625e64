"""A composition for every variant of the rules about keuzedelen, on which it strikes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from composer.aanvraag import Verklaring
from composer.eisen import Taaleis, VrijOnderdeel
from composer.samenstelling import GekozenKerntaak, GekozenKeuzedeel
from kwalificatiestructuur.elementen import Keuzedeel
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import eigen_kerntaak, eigen_structuur, samenstelling

_ZONDER_SOORT: Final = {"niveau": None, "soort_opleiding": ""}
_DUITS: Final = (GekozenKeuzedeel("K0960"),)
_ENGELS: Final = (GekozenKeuzedeel("K0802"),)
_BEVEILIGER = eigen_kerntaak("25407:K1")
_ZIN: Final = "Bedient gasten aan tafel en rekent met hen af"
_ANDERS: Final = "Verzorgt planten in de kas"


def _lasten(*lasten: int | None, **velden: object) -> Voorbeeld:
    """Keuzedelen that no register knows, so nothing but the filled in study load counts."""
    gekozen = tuple(GekozenKeuzedeel(f"K{i}", f"Proef {i}", sbu) for i, sbu in enumerate(lasten, 1))
    waarde = samenstelling(keuzedelen=gekozen, **velden)
    return Voorbeeld(waarde, {"structuur": eigen_structuur()})


def _duits(vaardigheden: int | None) -> Voorbeeld:
    eisen = (Taaleis("25407", "Duits", vaardigheden),)
    return voorbeeld_of(_BEVEILIGER, keuzedelen=_DUITS, taaleisen=eisen)


def _vrij(*delen: GekozenKerntaak, naam: str = "Filosofie") -> Voorbeeld:
    return voorbeeld_of(*delen, vrije_onderdelen=(VrijOnderdeel(naam),))


def _beschreven(*beschrijvingen: str, sbu: int | None = 240) -> Voorbeeld:
    """A kerntaak with one text, and keuzedelen about one subject that the register describes."""
    records = tuple(
        Keuzedeel(f"K050{nummer}", f"Serveren {nummer}", sbu, beschrijving=tekst)
        for nummer, tekst in enumerate(beschrijvingen)
    )
    waarde = samenstelling(
        eigen_kerntaak("25900:K1", complexiteit=_ZIN),
        keuzedelen=tuple(GekozenKeuzedeel(record.code, record.titel) for record in records),
    )
    return Voorbeeld(waarde, {"structuur": eigen_structuur(keuzedelen=records)})


def _without_texts(voorbeeld: Voorbeeld) -> Voorbeeld:
    """The same with a werkproces of which only the title is known."""
    (taak,) = voorbeeld.samenstelling.kerntaken
    leeg = replace(taak.werkprocessen[0], omschrijving="", resultaat="", gedrag="")
    taak = replace(taak, werkprocessen=(leeg,))
    return replace(voorbeeld, samenstelling=replace(voorbeeld.samenstelling, kerntaken=(taak,)))


VOORBEELDEN: Final[Voorbeelden] = {
    ("KD-01", "geen"): voorbeeld_of(),
    ("KD-01", "onvolledig"): _lasten(None),
    ("KD-01", "andere_studielast"): voorbeeld_of(keuzedelen=(GekozenKeuzedeel("K0061", sbu=240),)),
    ("KD-02", "te_weinig"): _lasten(240),
    ("KD-02", "onbekend"): _lasten(240, None),
    ("KD-02", "geen_verplichting"): voorbeeld_of(**_ZONDER_SOORT),
    ("KD-03", "geen_keuze"): _lasten(240, 240),
    ("KD-03", "onbekend"): _lasten(240, None),
    ("KD-03", "geen_verplichting"): _lasten(240, **_ZONDER_SOORT),
    ("KD-04", "eenheid"): _lasten(100),
    ("KD-04", "maximum"): _lasten(1200),
    ("KD-04", "alleen_vierjarig"): _lasten(960),
    ("KD-04", "geen_duur"): _lasten(
        960, niveau=4, soort_opleiding="middenkaderopleiding", studieduur=None
    ),
    ("KD-04", "te_groot"): _lasten(720),
    ("KD-04", "onbekend"): _lasten(None),
    ("KD-04", "geen_verplichting"): _lasten(240, **_ZONDER_SOORT),
    ("KD-05", "rest_te_klein"): _beschreven(f"{_ZIN}. {_ANDERS}."),
    ("KD-05", "rest_kleiner"): _beschreven(f"{_ZIN}. {_ANDERS}.", sbu=720),
    ("KD-05", "deels_gelijk"): _beschreven(f"{_ZIN}. {_ANDERS}.", sbu=None),
    ("KD-05", "niet_gevonden"): _beschreven(_ANDERS),
    ("KD-05", "deels_vergeleken"): _without_texts(_beschreven(_ANDERS)),
    ("KD-06", "geen_overlaplijst"): _beschreven(_ANDERS),
    ("KD-07", "ander_niveau"): voorbeeld_of(keuzedelen=(GekozenKeuzedeel("K0225"),)),
    ("KD-07", "onbekend"): voorbeeld_of(keuzedelen=(GekozenKeuzedeel("K0001"),)),
    ("KD-07", "geen_niveau"): voorbeeld_of(keuzedelen=(GekozenKeuzedeel("K0001"),), niveau=None),
    ("KD-08", "engels"): voorbeeld_of(keuzedelen=_ENGELS, niveau=4),
    ("KD-08", "geen_niveau"): voorbeeld_of(keuzedelen=_ENGELS, niveau=None),
    ("KD-09", "verboden"): _duits(4),
    ("KD-09", "met_reden"): _duits(2),
    ("KD-09", "niet_vastgelegd"): _duits(None),
    ("KD-10", "nodig"): voorbeeld_of(_BEVEILIGER, keuzedelen=_DUITS),
    ("KD-10", "ongunstig"): voorbeeld_of(
        _BEVEILIGER, keuzedelen=_DUITS, verklaringen=(Verklaring("KD-10", False),)
    ),
    ("KD-12", "zelfde_zinnen"): _beschreven(f"{_ZIN}. {_ANDERS}.", _ANDERS),
    ("KD-12", "zelfde_onderwerp_andere_tekst"): _beschreven(_ZIN, _ANDERS),
    ("KD-12", "zelfde_onderwerp"): voorbeeld_of(
        keuzedelen=(GekozenKeuzedeel("K0753"), GekozenKeuzedeel("K0165"))
    ),
    ("KD-12", "vergeleken"): voorbeeld_of(
        keuzedelen=(GekozenKeuzedeel("K0001"), GekozenKeuzedeel("K0165"))
    ),
    ("KD-13", "valt_samen"): _vrij(eigen_kerntaak("25180:K1", titel="Filosofie")),
    ("KD-13", "geen_verantwoording"): _vrij(),
    ("KD-13", "geen_naam"): _vrij(naam=" "),
}
