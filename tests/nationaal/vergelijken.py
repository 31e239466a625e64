"""Compares a structure of the product with the truth, part by part."""

from __future__ import annotations

from dataclasses import fields

from kwalificatiestructuur.elementen import KerntaakInhoud, WerkprocesInhoud
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import find_kwalificatie, kerntaken_of, werkprocessen_of
from tests.nationaal.model import Deel, Kwalificatie, Velden

VELDEN = {
    "complexiteit",
    "verantwoordelijkheid",
    "vakkennis",
    "omschrijving",
    "resultaat",
    "gedrag",
    "competenties",
}


def of_structuur(structuur: Kwalificatiestructuur, crebo: str) -> Kwalificatie:
    """What the structure says of one kwalificatie, in the form of the truth."""
    kw = find_kwalificatie(structuur, crebo)
    gevonden = Kwalificatie(
        kw.crebo, kw.crebos, kw.naam, kw.niveau or 0, kw.dossier, kw.profiel_nr or ""
    )
    for code, kerntaak in kerntaken_of(structuur, crebo):
        gevonden.delen[code] = Deel(
            kerntaak.sbb_nr or "", kerntaak.titel, texts_of(kerntaak.inhoud, kw.profiel_nr)
        )
        for wp_code, wp in werkprocessen_of(structuur, crebo, code):
            gevonden.delen[wp_code] = Deel(
                wp.sbb_nr or "", wp.titel, texts_of(wp.inhoud, kw.profiel_nr)
            )
    return gevonden


def texts_of(inhoud: KerntaakInhoud | WerkprocesInhoud | None, profiel_nr: str | None) -> Velden:
    velden: Velden = {}
    for veld in () if inhoud is None else fields(inhoud):
        if veld.name not in VELDEN:
            continue
        waarde = getattr(inhoud, veld.name).for_profiel(profiel_nr)
        velden[veld.name] = waarde if isinstance(waarde, str) else [item.titel for item in waarde]
    return velden


def check(structuur: Kwalificatiestructuur, verwacht: Kwalificatie) -> int:
    """Compare one kwalificatie part by part; the number of fields compared."""
    gevonden = of_structuur(structuur, verwacht.crebo)
    assert list(gevonden.delen) == list(verwacht.delen), verwacht.crebo
    for code, deel in verwacht.delen.items():
        assert gevonden.delen[code] == deel, f"{verwacht.crebo}:{code}"
    assert gevonden == verwacht
    return sum(len(deel.velden) for deel in verwacht.delen.values())
