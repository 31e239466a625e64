"""A small structure with texts: the bundle has titles only."""

from __future__ import annotations

from functools import lru_cache

from kwalificatiestructuur.elementen import (
    Competentie,
    Dossier,
    Editie,
    Kerntaak,
    KerntaakInhoud,
    Kerntaakplaats,
    Kwalificatie,
    Profiellijst,
    Profieltekst,
    Structuurgegevens,
    Verwijzing,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur

OMSCHRIJVING = "De medewerker bereidt het werk voor en controleert het gereedschap."
RESULTAAT = "Het werk is volgens de afspraken en op tijd klaar."
GEDRAG = "De medewerker overlegt op tijd met collega's en vraagt om hulp, zodat niemand wacht."


@lru_cache(maxsize=8)
def kerntaakstructuur(*, werkprocessen: int = 2, regels: int = 2) -> Kwalificatiestructuur:
    """One kwalificatie 25900 with one kerntaak B1-K1, whose lines are numbered from 1."""
    delen = tuple(
        Werkproces(f"werkproces:{nr}", f"Doet {nr}", nr, str(nr), _inhoud())
        for nr in range(1, werkprocessen + 1)
    )
    vakkennis = tuple(
        Verwijzing(str(nr), f"kan handeling {nr} volgens plan uitvoeren")
        for nr in range(1, regels + 1)
    )
    inhoud = KerntaakInhoud(
        Profieltekst("Het werk wisselt."),
        Profieltekst("Werkt zelfstandig."),
        Profiellijst(vakkennis),
    )
    taak = Kerntaak("kerntaak:100", "Werkt", delen, "100", inhoud)
    kwalificatie = Kwalificatie(
        "25900", "Proef", "23900", niveau=2, plaatsen=(Kerntaakplaats("B1-K1", taak.sleutel),)
    )
    dossier = Dossier("23900", "Proef", "", "", "proef-3", (kwalificatie,), (taak,))
    competenties = (Competentie("3089", "Samenwerken en overleggen", "E"),)
    editie = Editie("proef-3", "Proefeditie", "proef.xml")
    gegevens = Structuurgegevens(editie, dossiers=(dossier,), competenties=competenties)
    return build_structuur([gegevens])


def _inhoud() -> WerkprocesInhoud:
    return WerkprocesInhoud(
        Profieltekst(OMSCHRIJVING),
        Profieltekst(RESULTAAT),
        Profieltekst(GEDRAG),
        Profiellijst((Verwijzing("3089", "Samenwerken en overleggen"),)),
    )
