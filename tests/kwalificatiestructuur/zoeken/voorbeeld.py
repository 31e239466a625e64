"""A small structure with texts: two kwalificaties share a kerntaak, a third has its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kwalificatiestructuur.elementen import (
    Crossover,
    Dossier,
    Editie,
    Kerntaak,
    KerntaakInhoud,
    Keuzedeel,
    Kwalificatie,
    Profiellijst,
    Profieltekst,
    Structuurgegevens,
    Verwijzing,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from tests.kwalificatiestructuur.gegevens import bron, dossier, kwalificatie

GEDRAG: Final = "De gastheer:\n- verkoopt dranken,\n- zorgt voor e-mail en (de)montage van tafels."


def werkproces(
    nr: str,
    titel: str,
    omschrijving: str = "",
    gedrag: str = "",
    *,
    aanvulling: tuple[str, str] | None = None,
    competentie: str = "",
) -> Werkproces:
    """A werkproces with texts; ``aanvulling`` is (number of the profile, addition)."""
    per_profiel = (aanvulling,) if aanvulling else ()
    lijst = (Verwijzing("1", competentie),) if competentie else ()
    inhoud = WerkprocesInhoud(
        omschrijving=Profieltekst(omschrijving, per_profiel),
        gedrag=Profieltekst(gedrag),
        competenties=Profiellijst(lijst),
    )
    return Werkproces(f"werkproces:{nr}", titel, int(nr[-1]), nr, inhoud)


def kerntaak(nr: str, titel: str, *werkprocessen: Werkproces, kennis: str = "") -> Kerntaak:
    """A kerntaak with these werkprocessen and one line of knowledge."""
    lijst = (Verwijzing("9", kennis),) if kennis else ()
    inhoud = KerntaakInhoud(
        complexiteit=Profieltekst("De werkzaamheden zijn eenvoudig."),
        vakkennis=Profiellijst(lijst),
    )
    return Kerntaak(f"kerntaak:{nr}", titel, werkprocessen, nr, inhoud)


def with_profile(kw: Kwalificatie, nr: str, typering: str = "", soort: str = "") -> Kwalificatie:
    """The kwalificatie with the SBB number of its profile and a description."""
    return replace(kw, profiel_nr=nr, typering=typering, soort_opleiding=soort)


def example_sources() -> tuple[Structuurgegevens, Structuurgegevens]:
    """The sources of the example."""
    bediening = kerntaak(
        "1",
        "Verzorgt de bediening",
        werkproces("11", "Ontvangt gasten", "Hij heet de gasten welkom.", GEDRAG),
        werkproces(
            "12",
            "Neemt reserveringen aan",
            "Hij noteert de wens van de gast in de agenda.",
            aanvulling=("902", "Hij kent bovendien de wijnkaart."),
            competentie="Samenwerken en overleggen",
        ),
        kennis="Heeft kennis van allergenen",
    )
    tuin = kerntaak(
        "2",
        "Verzorgt de tuin",
        werkproces("21", "Verkoopt planten", "Hij adviseert één klant over mest."),
        werkproces("22", "Begeleidt cafébezoek", "Het beleid van de gastheer staat vast."),
    )
    gastheer = kwalificatie(
        "25001", bediening, dossier="23001", naam="Gastheer", leerwegen=("bol",)
    )
    sommelier = kwalificatie(
        "25002", bediening, dossier="23001", naam="Sommelier", niveau=3, leerwegen=("bbl",)
    )
    hovenier = kwalificatie("25003", tuin, dossier="23002", naam="Hovenier", niveau=4)
    horeca: Dossier = dossier(
        "23001",
        with_profile(
            gastheer, "901", "De gastheer werkt in een restaurant.", "basisberoepsopleiding"
        ),
        with_profile(sommelier, "902", soort="vakopleiding"),
        kerntaken=[bediening],
    )
    groen = dossier(
        "23002",
        with_profile(hovenier, "903", soort="middenkaderopleiding"),
        kerntaken=[tuin],
        domein="79160",
    )
    extra = Structuurgegevens(
        Editie("extra", "Extra", ""),
        keuzedelen=(Keuzedeel("K0012", "Verkoop voor gastvrije mensen"),),
        crossovers=(Crossover("26001", "Gastvrije tuinier", niveau=4),),
    )
    return bron(horeca, groen), extra


def example() -> Kwalificatiestructuur:
    """The example as a structure."""
    return build_structuur(example_sources())
