"""The questions that are asked of the structure, under the names of the field.

``structuur`` is always the loaded structure, ``crebo`` any crebo of a kwalificatie, and ``sleutel``
the key of a kerntaak or werkproces. A crebo, code or key that does not occur raises
``OnbekendOnderdeel`` with a sentence that says what does occur.
"""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import (
    INHOUD_NIET_MEEGELEVERD,
    Crossover,
    Dossier,
    Kerntaak,
    Keuzedeel,
    Keuzedeeloverlap,
    Kwalificatie,
    Opleidingsdomein,
    Werkproces,
)
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import (
    TWEELING_VAN,
    Kwalificatiestructuur,
    Soort,
    node_of,
)


def domeinen(structuur: Kwalificatiestructuur) -> tuple[Opleidingsdomein, ...]:
    """The domains in their order (16 in the whole structure)."""
    return tuple(_elements(structuur, Soort.DOMEIN))


def dossiers(structuur: Kwalificatiestructuur) -> tuple[Dossier, ...]:
    """Every dossier, in the order of the sources."""
    return tuple(_elements(structuur, Soort.DOSSIER))


def kwalificaties(structuur: Kwalificatiestructuur) -> tuple[Kwalificatie, ...]:
    """Every kwalificatie, in the order of the sources."""
    return tuple(_elements(structuur, Soort.KWALIFICATIE))


def crossovers(structuur: Kwalificatiestructuur) -> tuple[Crossover, ...]:
    """Every known cross-over kwalificatie, in the order of the sources."""
    return tuple(_elements(structuur, Soort.CROSSOVER))


def keuzedelen(structuur: Kwalificatiestructuur, code: str) -> tuple[Keuzedeel, ...]:
    """The records of a keuzedeel in the register, one per period; () for an unknown code."""
    knoop = node_of(Soort.KEUZEDEEL, code)
    if knoop not in structuur.knopen:
        return ()
    return cast(tuple[Keuzedeel, ...], structuur.knopen[knoop]["records"])


def keuzedeel_on(structuur: Kwalificatiestructuur, code: str, dag: date) -> Keuzedeel | None:
    """The last record of a keuzedeel that has begun by this day, else the first one.

    One that is still in force then goes before one that has ended; None for an unknown code.
    """
    op_volgorde = sorted(
        keuzedelen(structuur, code), key=lambda r: (r.ingangsdatum is not None, r.ingangsdatum)
    )
    begonnen = [r for r in op_volgorde if r.ingangsdatum is None or r.ingangsdatum <= dag]
    lopend = [r for r in begonnen if r.einddatum is None or r.einddatum >= dag]
    return next((reeks[-1] for reeks in (lopend, begonnen, op_volgorde[:1]) if reeks), None)


def every_keuzedeel(structuur: Kwalificatiestructuur) -> tuple[Keuzedeel, ...]:
    """Every record of the register of keuzedelen, by code."""
    knopen = structuur.knopen.values()
    alle = (knoop["records"] for knoop in knopen if knoop["soort"] == Soort.KEUZEDEEL)
    records = [cast(Keuzedeel, record) for records in alle for record in records]
    return tuple(sorted(records, key=lambda record: record.code))


def has_keuzedelen(structuur: Kwalificatiestructuur) -> bool:
    """Whether the register of keuzedelen is loaded; an SBB file alone does not bring it."""
    return any(knoop["soort"] == Soort.KEUZEDEEL for knoop in structuur.knopen.values())


def find_kwalificatie(structuur: Kwalificatiestructuur, crebo: str) -> Kwalificatie:
    """The kwalificatie with this crebo."""
    if (knoop := structuur.kwalificaties.get(crebo)) is None:
        raise OnbekendOnderdeel(_unknown_crebo(structuur, crebo))
    return cast(Kwalificatie, _element(structuur, knoop))


def dossier_of(structuur: Kwalificatiestructuur, crebo: str) -> Dossier:
    """The dossier of a kwalificatie."""
    kwalificatie = find_kwalificatie(structuur, crebo)
    return cast(Dossier, _element(structuur, node_of(Soort.DOSSIER, kwalificatie.dossier)))


def domein_of(structuur: Kwalificatiestructuur, crebo: str) -> Opleidingsdomein | None:
    """The domain of a kwalificatie; None for Entree and for a domain that is not known."""
    knoop = node_of(Soort.DOMEIN, dossier_of(structuur, crebo).domein)
    if knoop not in structuur.knopen:
        return None
    return cast(Opleidingsdomein, _element(structuur, knoop))


def domeinen_of(structuur: Kwalificatiestructuur, sleutel: str) -> tuple[Opleidingsdomein, ...]:
    """The domains of the kwalificaties that hold this part, in their order."""
    gevonden = {domein_of(structuur, kw.crebo) for kw in kwalificaties_with(structuur, sleutel)}
    return tuple(sorted((d for d in gevonden if d), key=lambda domein: domein.volgnummer))


def kwalificaties_with(structuur: Kwalificatiestructuur, sleutel: str) -> tuple[Kwalificatie, ...]:
    """The kwalificaties that hold this kerntaak or werkproces, by crebo."""
    houders = {sleutel}
    if _part_kind(structuur, sleutel) == Soort.WERKPROCES:
        houders = set(structuur.boven[sleutel])
    knopen = {knoop for houder in houders for knoop in structuur.boven[houder]}
    gevonden = (cast(Kwalificatie, _element(structuur, knoop)) for knoop in knopen)
    return tuple(sorted(gevonden, key=lambda kwalificatie: kwalificatie.crebo))


def is_inhoud_known(structuur: Kwalificatiestructuur, crebo: str) -> bool:
    """Whether the kerntaken of a kwalificatie are known (perhaps only their titles)."""
    return find_kwalificatie(structuur, crebo).plaatsen is not None


def is_entree(kwalificatie: Kwalificatie) -> bool:
    """Whether it is an entreeopleiding (level 1)."""
    return kwalificatie.niveau == 1 or kwalificatie.soort_opleiding == "entreeopleiding"


def kerntaken_of(structuur: Kwalificatiestructuur, crebo: str) -> tuple[tuple[str, Kerntaak], ...]:
    """The kerntaken of a kwalificatie with their codes, in order; () when not known."""
    plaatsen = find_kwalificatie(structuur, crebo).plaatsen or ()
    return tuple((p.code, cast(Kerntaak, _element(structuur, p.kerntaak))) for p in plaatsen)


def werkprocessen_of(
    structuur: Kwalificatiestructuur, crebo: str, kerntaakcode: str
) -> tuple[tuple[str, Werkproces], ...]:
    """The werkprocessen of a kerntaak with their codes in this kwalificatie, in order."""
    kerntaak = find_kerntaak(structuur, Bronverwijzing(crebo, kerntaakcode))
    return tuple((f"{kerntaakcode}-W{wp.hoofdstuk}", wp) for wp in kerntaak.werkprocessen)


def part_codes_of(structuur: Kwalificatiestructuur, crebo: str) -> dict[str, str]:
    """The code of every kerntaak and werkproces in this kwalificatie, by key of the part."""
    codes = {}
    for code, kerntaak in kerntaken_of(structuur, crebo):
        codes[kerntaak.sleutel] = code
        for werkproces in kerntaak.werkprocessen:
            codes[werkproces.sleutel] = f"{code}-W{werkproces.hoofdstuk}"
    return codes


def find_kerntaak(structuur: Kwalificatiestructuur, bron: Bronverwijzing) -> Kerntaak:
    """The kerntaak that the reference names, or that holds the werkproces it names."""
    return cast(Kerntaak, _element(structuur, _part(structuur, bron.kerntaak)))


def find_werkproces(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing
) -> tuple[Kerntaak, Werkproces]:
    """The werkproces that the reference names, with the kerntaak that holds it there."""
    if not bron.is_werkproces:
        raise OnbekendOnderdeel(
            f"{bron} is een kerntaak; een werkproces heet bijvoorbeeld {bron}-W1"
        )
    knoop = _part(structuur, bron)
    return find_kerntaak(structuur, bron), cast(Werkproces, _element(structuur, knoop))


def sleutel_of(structuur: Kwalificatiestructuur, bron: Bronverwijzing) -> str | None:
    """The key of the part that the reference names, or None when it does not occur."""
    if (knoop := structuur.kwalificaties.get(bron.crebo)) is None:
        return None
    kwalificatie = cast(Kwalificatie, _element(structuur, knoop))
    return structuur.delen.get((kwalificatie.crebo, bron.code))


def tweelingen_of(structuur: Kwalificatiestructuur, crebo: str) -> tuple[Kwalificatie, ...]:
    """The kwalificaties that are the same as this one under another crebo, by crebo."""
    knoop = node_of(Soort.KWALIFICATIE, find_kwalificatie(structuur, crebo).crebo)
    gevonden = (
        cast(Kwalificatie, _element(structuur, ander))
        for ander, kant in structuur.onder[knoop].items()
        if kant["soort"] == TWEELING_VAN
    )
    return tuple(sorted(gevonden, key=lambda kwalificatie: kwalificatie.crebo))


def overlap_date(
    structuur: Kwalificatiestructuur, keuzedeel: str, crebo: str
) -> Keuzedeeloverlap | None:
    """The published overlap of a keuzedeel with a kwalificatie; None = no information."""
    knoop = structuur.kwalificaties.get(crebo)
    crebos = [crebo] if knoop is None else [crebo, *_element(structuur, knoop).crebos]
    paren = (structuur.overlap.get((nummer, keuzedeel)) for nummer in crebos)
    return next((paar for paar in paren if paar is not None), None)


def _elements(structuur: Kwalificatiestructuur, soort: Soort) -> list[Any]:
    return [knoop["element"] for knoop in structuur.knopen.values() if knoop["soort"] is soort]


def _element(structuur: Kwalificatiestructuur, knoop: str) -> Any:
    return structuur.knopen[knoop]["element"]


def _part_kind(structuur: Kwalificatiestructuur, sleutel: str) -> Soort:
    knoop = structuur.knopen.get(sleutel)
    if knoop is None or knoop["soort"] not in (Soort.KERNTAAK, Soort.WERKPROCES):
        raise OnbekendOnderdeel(f"onderdeel {sleutel} komt niet voor in {structuur.editie.naam}")
    return cast(Soort, knoop["soort"])


def _part(structuur: Kwalificatiestructuur, bron: Bronverwijzing) -> str:
    """The node of the part; raises with what the kwalificatie (or the kerntaak) does have."""
    kwalificatie = find_kwalificatie(structuur, bron.crebo)
    if (knoop := sleutel_of(structuur, bron)) is not None:
        return knoop
    naam = f"{bron.crebo} {kwalificatie.naam}"
    if kwalificatie.plaatsen is None:
        raise OnbekendOnderdeel(f"{bron.code} van {naam}: {INHOUD_NIET_MEEGELEVERD}")
    codes = [plaats.code for plaats in kwalificatie.plaatsen]
    if bron.is_werkproces and bron.kerntaak.code in codes:
        naam = f"{bron.kerntaak.code} van {naam}"
        codes = [c for c, _ in werkprocessen_of(structuur, bron.crebo, bron.kerntaak.code)]
    raise OnbekendOnderdeel(f"code {bron.code} bestaat niet in {naam}; wel: {', '.join(codes)}")


def _unknown_crebo(structuur: Kwalificatiestructuur, crebo: str) -> str:
    knopen = structuur.knopen
    if node_of(Soort.CROSSOVER, crebo) in knopen:
        naam = _element(structuur, node_of(Soort.CROSSOVER, crebo)).naam
        return (
            f"{crebo} {naam} is een cross-over kwalificatie; de kerntaken daarvan zijn niet "
            "openbaar. Kies delen van gewone kwalificaties"
        )
    if (knoop := node_of(Soort.DOSSIER, crebo)) in knopen:
        namen = ", ".join(
            f"{kw.crebo} {kw.naam}" for kw in _element(structuur, knoop).kwalificaties
        )
        return f"{crebo} is een dossier; kies een kwalificatie daaruit: {namen}"
    return (
        f"kwalificatie {crebo} komt niet voor in {structuur.editie.naam}; "
        "laad het XML-bestand van SBB waar deze kwalificatie in staat"
    )
