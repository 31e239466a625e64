"""Small sources to import, each with texts that can be told apart."""

from __future__ import annotations

from pathlib import Path

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

REGISTER = "code,titel,sbu,ingangsdatum,einddatum,sectorkamer_nr,aard,certificaat\n"


def xml(folder: Path, naam: str = "een", *, crebo: int = 23900, delen: int = 2) -> Path:
    """One dossier with one kwalificatie of so many kerntaken; ``naam`` stands in every text."""
    kerntaken = [
        kerntaak(
            *(
                werkproces(
                    nr=f"{crebo}{kt}{wp}",
                    titel=f"Werkproces {kt}.{wp}",
                    hoofdstuk=str(wp),
                    inhoud=f"<werkprocesomschrijving>Doet {naam} {kt}.{wp}"
                    "<werkprocesomschrijvingperprofiel><aanvullend>"
                    f'<profiel referentie="501"/><omschrijving>Extra {naam}</omschrijving>'
                    "</aanvullend></werkprocesomschrijvingperprofiel></werkprocesomschrijving>"
                    '<werkprocescompetenties><competentie referentie="3084"/>'
                    '<competentie referentie="3085"/></werkprocescompetenties>',
                )
                for wp in (1, 2)
            ),
            nr=f"{crebo}{kt}",
            titel=f"Kerntaak {kt}",
            hoofdstuk=str(kt),
            inhoud=f"<complexiteit>Lastig: {naam} {kt}</complexiteit>"
            "<vakkennisenvaardigheden><vakkennisenvaardigheden "
            'referentie="71"/></vakkennisenvaardigheden>',
        )
        for kt in range(1, delen + 1)
    ]
    soort = profiel(crebo=f'<crebo Geldig_vanaf="01-08-2016">{crebo + 1000}</crebo>')
    tekst = sbb(
        dossier(
            soort,
            crebo=str(crebo),
            nr=str(crebo),
            titel=f"Dossier {naam}",
            basis="".join(kerntaken),
        )
    )
    return write(folder, tekst, f"{naam}.xml")


def register(folder: Path, *codes: str, naam: str = "register.csv") -> Path:
    """A register with these keuzedelen."""
    regels = "".join(f"{code},Keuzedeel {code},240,2016-08-01,,,Verbredend,Nee\n" for code in codes)
    return write(folder, REGISTER + regels, naam)


def texts(structuur: Kwalificatiestructuur) -> list[str]:
    """Every base text that the parts have, in order of their keys."""
    inhouden = [
        getattr(structuur.graaf.nodes[knoop]["element"], "inhoud", None)
        for knoop in sorted(structuur.graaf)
    ]
    return [
        getattr(inhoud, veld).basis
        for inhoud in inhouden
        for veld in ("omschrijving", "complexiteit")
        if hasattr(inhoud, veld)
    ]
