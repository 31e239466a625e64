"""A composition for every variant of the rules about structuur, on which it strikes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from composer.copy_parts import copy_kerntaak
from composer.eisen import Vakkenniskeuze
from composer.samenstelling import GekozenKerntaak, Meegenomen
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Verwijzing
from tests.composer.regels.kerntaakbron import kerntaakstructuur
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    id_,
    kerntaak,
    samenstelling,
)

_STRUCTUUR = kerntaakstructuur()
_HORECA = kerntaak("25168:K1")
_VERKOOP = kerntaak("25154:K1")
_LEEG: Final[Mapping[str, Any]] = {
    "omschrijving": "",
    "resultaat": "",
    "gedrag": "",
    "inhoud_bekend": False,
}


def _copied(*codes: str) -> GekozenKerntaak:
    """The kerntaak of the small structure, with these werkprocessen or all."""
    bron = Bronverwijzing.parse("25900:B1-K1")
    gekozen = [Bronverwijzing(bron.crebo, f"{bron.code}-{code}") for code in codes] or None
    return copy_kerntaak(_STRUCTUUR, bron, werkprocessen=gekozen, new_id=id_)


def _partly(behouden: bool | None, *, gekoppeld: bool = True) -> Voorbeeld:
    """A partly taken kerntaak, with the same decision about each of its lines."""
    taak = _copied("W1")
    delen = (taak.werkprocessen[0].id,) if gekoppeld else ()
    keuzes = (
        ()
        if behouden is None
        else tuple(
            Vakkenniskeuze(taak.id, regel.nr, regel.titel, behouden, delen)
            for regel in taak.vakkennis
        )
    )
    return Voorbeeld(samenstelling(taak, vakkenniskeuzes=keuzes), {"structuur": _STRUCTUUR})


def _with_line(regel: str) -> Voorbeeld:
    return voorbeeld_of(eigen_kerntaak(None, vakkennis=(Verwijzing("1", regel),)))


def _with_texts(**velden: Any) -> Voorbeeld:
    return voorbeeld_of(eigen_kerntaak(None, [eigen_werkproces(**velden)]))


def _alike(een: Mapping[str, Any], ander: Mapping[str, Any]) -> Voorbeeld:
    return voorbeeld_of(eigen_kerntaak(None, [eigen_werkproces(**een), eigen_werkproces(**ander)]))


_TEKST: Final = "Snijdt de groente, bereidt de saus, proeft het gerecht en ruimt de keuken op."

VOORBEELDEN: Final[Voorbeelden] = {
    ("STR-08", "klein_deel_samenstelling"): voorbeeld_of(_HORECA, kerntaak("25154:K1", "W1")),
    ("STR-08", "klein_deel_bron"): voorbeeld_of(
        kerntaak("25170:K1", "W1", "W2"), kerntaak("25154:K1", "W1", "W2", "W3")
    ),
    ("STR-08", "aandelen"): voorbeeld_of(_HORECA, _VERKOOP),
    ("STR-08", "aandelen_deels"): voorbeeld_of(_HORECA, eigen_kerntaak("25180:K1")),
    ("STR-12", "tekst"): _alike(
        {"omschrijving": _TEKST}, {"omschrijving": _TEKST.replace("Snijdt", "Hakt")}
    ),
    ("STR-12", "titel"): _alike({"titel": "Levert het werk op"}, {"titel": "levert het werk op"}),
    ("STR-12", "titel_zonder_tekst"): _alike(
        {"titel": "Levert het werk op", **_LEEG}, {"titel": "Levert het werk op"}
    ),
    ("STR-12", "vergeleken"): voorbeeld_of(eigen_kerntaak("25180:K1")),
    ("STR-12", "alleen_titels_vergeleken"): voorbeeld_of(_HORECA),
    ("STR-14", "niet_nagelopen"): _partly(None),
    ("STR-14", "zonder_werkproces"): _partly(True, gekoppeld=False),
    ("STR-14", "nagelopen"): _partly(True),
    ("STR-14", "bron_onbekend"): voorbeeld_of(eigen_kerntaak("25999:K1")),
    ("STR-14", "regels_onbekend"): voorbeeld_of(kerntaak("25168:K1", "W1", "W2")),
    ("STR-19", "meer_profielen"): voorbeeld_of(
        meegenomen=(Meegenomen("sbb/dossiers/dossier/profielen", "profiel", xml="<profiel/>"),)
    ),
    ("STR-20", "leeg"): voorbeeld_of(_HORECA),
    ("STR-20", "balans"): voorbeeld_of(_HORECA, _VERKOOP),
    ("STR-20", "balans_deels"): voorbeeld_of(_HORECA, eigen_kerntaak("25999:K1")),
    ("STR-21", "specialist"): voorbeeld_of(eigen_kerntaak("25183:K1")),
    ("STR-21", "onbekend"): voorbeeld_of(eigen_kerntaak("25999:K1")),
    ("STR-22", "referentieniveau"): _with_line("Kan rekenen op niveau 3F."),
    ("STR-22", "geen_zin"): _with_line("Rekenen en meten"),
    ("STR-22", "zodat"): _with_texts(gedrag="Werkt netjes, zodat het klopt."),
    ("STR-22", "resultaat"): _with_texts(omschrijving="Snijdt en bakt met als resultaat taart."),
    ("STR-22", "gedrag"): _with_texts(omschrijving="Meet en overlegt (Samenwerken en overleggen)."),
    ("STR-22", "herhaling"): voorbeeld_of(
        eigen_kerntaak(
            None,
            [eigen_werkproces(omschrijving="Moet de saus en het gerecht bereiden, en meten.")],
            vakkennis=(Verwijzing("1", "Kan de saus en het gerecht bereiden"),),
        )
    ),
    ("STR-22", "niveau_in_naam"): voorbeeld_of(naam="Servicemedewerker niveau 2"),
    ("STR-22", "onbekend"): voorbeeld_of(
        replace(eigen_kerntaak("25180:K1"), complexiteit="Anders.")
    ),
    ("STR-22", "nagelopen"): voorbeeld_of(_HORECA),
}
