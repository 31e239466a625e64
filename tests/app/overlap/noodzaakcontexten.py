"""A small made-up structure in which every kind of answer about the necessity occurs."""

from __future__ import annotations

from typing import Final

from composer.crossovers import Crossoverinhoud, crossover_of
from composer.overlap.delenteksten import read_structuur
from composer.regels.context import Context
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import (
    Crossover,
    Dossier,
    Editie,
    Kerntaak,
    Kerntaakplaats,
    Keuzedeel,
    Kwalificatie,
    Structuurgegevens,
    Werkproces,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    omgeving,
    samenstelling,
    without_origin,
)

STORING: Final = "Verhelpt storingen aan machines"


def _dossier(crebo: str, niveau: int | None, soort: str, *titels: str) -> Dossier:
    delen = tuple(
        Werkproces(f"werkproces:{crebo}-{plek}", titel, plek)
        for plek, titel in enumerate(titels, start=1)
    )
    taak = Kerntaak(f"kerntaak:{crebo}", f"Taak {crebo}", delen)
    kwalificatie = Kwalificatie(
        crebo,
        f"Vak {crebo}",
        f"d{crebo}",
        niveau=niveau,
        soort_opleiding=soort,
        crebos=(crebo,),
        plaatsen=(Kerntaakplaats("B1-K1", taak.sleutel),) if titels else None,
    )
    return Dossier(f"d{crebo}", crebo, "", "", "e", (kwalificatie,), (taak,) if titels else ())


def _structuur() -> Kwalificatiestructuur:
    """25900 with room for keuzedelen, 25901 without a known level or room, 25902 unknown."""
    dossiers = (
        _dossier("25900", 2, "basisberoepsopleiding", "Ontvangt gasten", "Ruimt af", "Sluit af"),
        _dossier("25901", None, "", "Bedient gasten"),
        _dossier("25902", 3, "vakopleiding"),
    )
    keuzedelen = (
        Keuzedeel("K0009", "Storingen verhelpen aan machines", 240),
        Keuzedeel("K0010", "Duurzaam verpakken", None),
    )
    onbekend = Crossover("26999", "Onbekende")
    gegevens = Structuurgegevens(
        Editie("e", "e", "e"), dossiers=dossiers, keuzedelen=keuzedelen, crossovers=(onbekend,)
    )
    return build_structuur([gegevens])


STRUCTUUR: Final = _structuur()
TEKSTEN: Final = read_structuur(STRUCTUUR)


def composition() -> Samenstelling:
    """Two parts of 25900, one of 25901, one that a keuzedeel has, one of 25902, one of its own."""
    delen = [
        eigen_werkproces("25900:B1-K1-W1", titel="Ontvangt gasten"),
        eigen_werkproces("25900:B1-K1-W2", titel="Ruimt af"),
        eigen_werkproces("25901:B1-K1-W1", titel="Bedient gasten"),
        eigen_werkproces(None, titel=STORING),
        eigen_werkproces("25902:B1-K1-W1", titel="Lost vracht"),
        eigen_werkproces(None, titel="Vaart weg"),
    ]
    return samenstelling(eigen_kerntaak(None, delen), naam="Proef")


def _given() -> Crossoverinhoud:
    """An existing cross-over that has one part like mine."""
    deel = eigen_werkproces(None, titel="Vaart weg", omschrijving="", resultaat="", gedrag="")
    return crossover_of(
        samenstelling(without_origin(eigen_kerntaak(None, [deel])), naam="Bestaande", crebo="26001")
    )


def context_of(waarde: Samenstelling | None = None) -> Context:
    """The composition, or another, with everything compared."""
    omringd = omgeving(structuur=STRUCTUUR, delenteksten=TEKSTEN, crossovers=(_given(),))
    return Context(omringd, composition() if waarde is None else waarde)
