"""A structure of one dossier with texts, as a file of SBB brings it; every word is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Geldigheid,
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

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

OMSCHRIJVING: Final = "De medewerker ontvangt de klant & vraagt <wat> hij zoekt."
AANVULLING: Final = "Hij werkt in een winkel."

_ONTVANGEN: Final = Werkproces(
    "werkproces:901",
    "Ontvangt de klant",
    1,
    "901",
    WerkprocesInhoud(
        omschrijving=Profieltekst(OMSCHRIJVING, (("71", AANVULLING),)),
        resultaat=Profieltekst("De klant voelt zich welkom."),
        gedrag=Profieltekst("De medewerker:\n- groet;\n- luistert."),
        competenties=Profiellijst((Verwijzing("1", "Aandacht en begrip tonen"),)),
    ),
)
_ADVISEREN: Final = Werkproces("werkproces:902", "Adviseert de klant", 2, "902")
_KERNTAAK: Final = Kerntaak(
    "kerntaak:900",
    "Helpt klanten",
    (_ONTVANGEN, _ADVISEREN),
    "900",
    KerntaakInhoud(
        complexiteit=Profieltekst("Wisselende klanten en vragen."),
        verantwoordelijkheid=Profieltekst("Werkt zelfstandig."),
        vakkennis=Profiellijst(
            (Verwijzing("11", "heeft kennis van het assortiment"),),
            (("72", (Verwijzing("12", "kan een machine bedienen"),)),),
        ),
    ),
)
_WINKEL: Final = Kwalificatie(
    "25901",
    "Winkelhulp",
    "23901",
    niveau=2,
    soort_opleiding="basisberoepsopleiding",
    leerwegen=("bol", "bbl"),
    sbu=3200,
    crebos=("25901", "25903"),
    profiel_nr="71",
    typering="Werkt in een winkel.",
    plaatsen=(Kerntaakplaats("B1-K1", "kerntaak:900"),),
)
_DOSSIER: Final = Dossier(
    "23901",
    "Verkoop in het klein",
    "79080",
    "79080",
    "proef-1",
    (
        _WINKEL,
        replace(_WINKEL, crebo="25902", naam="Kraamhulp", crebos=("25902",), profiel_nr="72"),
    ),
    (_KERNTAAK,),
    geldigheid=Geldigheid(vanaf=date(2016, 8, 1)),
)


def make_structuur(*, met_bundel: bool = True) -> Kwalificatiestructuur:
    """The dossier with its texts, with or without the bundled facts."""
    from kwalificatiestructuur.graaf import build_structuur

    bundel = load_bundel()
    eigen = Structuurgegevens(
        Editie("proef-1", "Proefbestand", "proef.xml"),
        domeinen=bundel.domeinen,
        dossiers=(_DOSSIER,),
    )
    return build_structuur([bundel, eigen] if met_bundel else [eigen])
