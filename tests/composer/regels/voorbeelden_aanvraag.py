"""A composition for every variant of the rules about aanvraag, on which it strikes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from composer.aanvraag import Bedrijf, Verklaring
from composer.crossovers import crossover_of
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Dossier, Editie, Kwalificatie, Structuurgegevens
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from tests.composer.aanvragen import BEDRIJVEN, MIX, with_aanvraag
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import eigen_kerntaak, kerntaak, samenstelling
from tests.composer.verklaringen import stated


def _of(**velden: Any) -> Voorbeeld:
    """A complete application but for these fields."""
    return Voorbeeld(with_aanvraag(**velden))


def _named(naam: str, **velden: Any) -> Voorbeeld:
    return Voorbeeld(replace(with_aanvraag(**velden), naam=naam))


def _without_crebo() -> Kwalificatiestructuur:
    kwalificatie = Kwalificatie("sbb-77", "Proef", "sbb-d", profiel_nr="77")
    dossier = Dossier("sbb-d", "Proefdossier", "", "", "proef-3", (kwalificatie,), ())
    editie = Editie("proef-3", "Proefeditie", "proef.xml")
    return build_structuur([Structuurgegevens(editie, dossiers=(dossier,))])


def _short(waarde: Samenstelling = MIX, crebo: str | None = "26004") -> Samenstelling:
    return replace(with_aanvraag(waarde, soort_aanvraag="verkort"), crebo=crebo)


_LEEG = voorbeeld_of()
_TOEN = {"regelset": load_regelset("historisch")}
_NUL = (replace(BEDRIJVEN[0], praktijkplaatsen=0),)
_NEE = replace(with_aanvraag(), verklaringen=(Verklaring("AAN-07", False),))
_ONBEKEND = samenstelling(kerntaak("25168:K1"), eigen_kerntaak("25999:K1"))

VOORBEELDEN: Final[Voorbeelden] = {
    ("AAN-01", "leeg"): voorbeeld_of(naam=""),
    ("AAN-02", "niet_uniek"): _named("Verkoper"),
    ("AAN-02", "niveau"): _named("Food specialist niveau 4"),
    ("AAN-02", "geen_beroep"): _named("Kok bij Hotel"),
    ("AAN-02", "lang"): _named("een twee drie vier vijf zes zeven acht negen"),
    ("AAN-02", "vergeleken"): _named("Proefmaker"),
    ("AAN-03", "leeg"): _LEEG,
    ("AAN-03", "wijkt_af"): _of(opleidingsdomeinen=("79140",)),
    ("AAN-03", "berekend"): _of(),
    ("AAN-03", "onbekend"): Voorbeeld(_ONBEKEND),
    ("AAN-04", "leeg"): _LEEG,
    ("AAN-04", "zonder_bron"): voorbeeld_of(eigen_kerntaak()),
    ("AAN-04", "zonder_crebo"): Voorbeeld(
        samenstelling(eigen_kerntaak("sbb-77:K1")), {"structuur": _without_crebo()}
    ),
    ("AAN-04", "onbekend"): Voorbeeld(_ONBEKEND),
    ("AAN-04", "bron"): _of(),
    ("AAN-05", "leeg"): _LEEG,
    ("AAN-06", "leeg"): _LEEG,
    ("AAN-06", "weinig_bedrijven"): _of(bedrijven=BEDRIJVEN[:1]),
    ("AAN-06", "ingevuld"): _of(),
    ("AAN-06", "nodig"): _of(),
    ("AAN-06", "ongunstig"): Voorbeeld(stated("AAN-06", with_aanvraag(), antwoord=False)),
    ("AAN-07", "geen"): _LEEG,
    ("AAN-07", "onvolledig"): _of(bedrijven=(Bedrijf("Hotel"),)),
    ("AAN-07", "geen_plaatsen"): _of(bedrijven=_NUL),
    ("AAN-07", "nodig"): _of(),
    ("AAN-07", "ongunstig"): Voorbeeld(_NEE),
    ("AAN-07", "stand"): _of(),
    ("AAN-08", "geen"): _LEEG,
    ("AAN-08", "crossover"): _of(terugvalopties=("26004",)),
    ("AAN-08", "hoger_niveau"): _of(terugvalopties=("25104",)),
    ("AAN-08", "onbekend"): _of(terugvalopties=("25999",)),
    ("AAN-08", "niveau_onbekend"): Voorbeeld(replace(with_aanvraag(), niveau=None)),
    ("AAN-08", "crossover_naast"): _of(terugvalopties=("26004", "25168")),
    ("AAN-08", "hoger_niveau_naast"): _of(terugvalopties=("25104", "25168")),
    ("AAN-08", "onbekend_naast"): _of(terugvalopties=("25999", "25168")),
    ("AAN-08", "bestaat"): _of(),
    ("AAN-09", "geen_deel"): _of(terugvalopties=("25498",)),
    ("AAN-09", "hoger_niveau"): _of(terugvalopties=("25104",)),
    ("AAN-09", "buiten_domein"): _of(terugvalopties=("25104",)),
    ("AAN-09", "onbekend"): _of(terugvalopties=("25104",)),
    ("AAN-09", "domein_zonder"): _of(),
    ("AAN-10", "leeg"): _LEEG,
    ("AAN-10", "te_laag"): _of(cohorten=0),
    ("AAN-11", "te_veel"): Voorbeeld(with_aanvraag(cohorten=9), _TOEN),
    ("AAN-11", "onbekend"): Voorbeeld(samenstelling(startjaar=None), _TOEN),
    ("AAN-12", "leeg"): _of(type_instelling="aoc"),
    ("AAN-12", "geen_type"): _LEEG,
    ("AAN-13", "leeg"): _LEEG,
    ("AAN-13", "geen_overlaptoets"): _of(),
    ("AAN-14", "geen_soort"): _LEEG,
    ("AAN-14", "bestaat_al"): Voorbeeld(
        replace(with_aanvraag(), crebo="26004"),
        {"crossovers": (crossover_of(replace(with_aanvraag(), crebo="26004")),)},
    ),
    ("AAN-14", "geen_crebo"): Voorbeeld(_short(crebo=None)),
    ("AAN-14", "onbekende_crossover"): Voorbeeld(_short(crebo="25168")),
    ("AAN-14", "gewijzigd"): Voorbeeld(
        _short(samenstelling(kerntaak("25168:K1"))),
        {"crossovers": (crossover_of(replace(MIX, crebo="26004")),)},
    ),
    ("AAN-14", "eigen_delen"): Voorbeeld(_short()),
    ("AAN-14", "inhoud_onbekend"): Voorbeeld(_short(samenstelling())),
    ("AAN-15", "onvolledig"): _LEEG,
    ("AAN-15", "onbekend"): Voorbeeld(_ONBEKEND),
}
