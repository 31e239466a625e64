"""Makes sources of a structure in memory, with as little as a test needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Geldigheid,
    Kerntaak,
    Kerntaakplaats,
    Kwalificatie,
    Opleidingsdomein,
    Structuurgegevens,
    Werkproces,
)

HANDEL = Opleidingsdomein("79080", "Handel en ondernemerschap", 9, ("79080",), ("4129",))
GROEN = Opleidingsdomein("79160", "Voedsel", 16, ("79160", "79150"), ("4136", "4137"))


def bron(
    *dossiers: Dossier,
    editie: str = "een",
    domeinen: Sequence[Opleidingsdomein] = (HANDEL, GROEN),
) -> Structuurgegevens:
    """A source with these dossiers."""
    return Structuurgegevens(
        Editie(editie, editie.title(), f"{editie}.xml"), tuple(domeinen), dossiers
    )


def dossier(
    crebo: str,
    *kwalificaties: Kwalificatie,
    kerntaken: Sequence[Kerntaak] = (),
    domein: str = "79080",
    editie: str = "een",
    vanaf: date | None = None,
) -> Dossier:
    """A dossier; the kwalificaties get its crebo."""
    return Dossier(
        crebo=crebo,
        titel=f"Dossier {crebo}",
        domein=domein,
        domeincode=domein,
        editie=editie,
        kwalificaties=kwalificaties,
        kerntaken=tuple(kerntaken),
        geldigheid=Geldigheid(vanaf=vanaf),
    )


def kwalificatie(
    crebo: str,
    *kerntaken: Kerntaak,
    dossier: str,
    naam: str | None = None,
    niveau: int | None = 2,
    crebos: tuple[str, ...] | None = None,
    leerwegen: tuple[str, ...] = (),
    prijsfactor: str = "",
    vanaf: date | None = None,
) -> Kwalificatie:
    """A kwalificatie that holds these kerntaken as B1-K1, B1-K2 and so on; none = not known."""
    plaatsen = tuple(
        Kerntaakplaats(f"B1-K{nummer}", kerntaak.sleutel)
        for nummer, kerntaak in enumerate(kerntaken, 1)
    )
    return Kwalificatie(
        crebo=crebo,
        naam=naam or f"Kwalificatie {crebo}",
        dossier=dossier,
        niveau=niveau,
        crebos=(crebo,) if crebos is None else crebos,
        leerwegen=leerwegen,
        prijsfactor=prijsfactor,
        geldigheid=Geldigheid(vanaf=vanaf),
        plaatsen=plaatsen or None,
    )


def kerntaak(nr: str, *werkprocessen: str, titel: str | None = None) -> Kerntaak:
    """A kerntaak of werkprocessen ``nr`` or ``nr=titel``."""
    delen = [deel.partition("=") for deel in werkprocessen]
    return Kerntaak(
        sleutel=f"kerntaak:{nr}",
        titel=titel or f"Kerntaak {nr}",
        werkprocessen=tuple(
            Werkproces(f"werkproces:{wp}", wp_titel or f"Werkproces {wp}", hoofdstuk, wp)
            for hoofdstuk, (wp, _, wp_titel) in enumerate(delen, 1)
        ),
        sbb_nr=nr,
    )
