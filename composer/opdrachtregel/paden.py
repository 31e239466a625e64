"""Which structure a word on the command line names, and which files may be written."""

from __future__ import annotations

import argparse
from pathlib import Path

from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik
from composer.opdrachtregel.opslag import print_meldingen
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.opslag import Opslag

BUNDEL = "bundel"


def find_structuur(naam: str, opslag: Path | None) -> Kwalificatiestructuur:
    """The bundled facts, what stands in a file, or an edition or source of the store.

    Raises ``Invoerfout`` for a name that is none of these.
    """
    if naam in {BUNDEL, load_bundel().editie.id}:
        return load_structuur()
    pad = Path(naam)
    if _exists(pad):
        return load_structuur([pad], voortgang=uitvoer.show_voortgang)
    with Opslag(opslag) as bewaard:
        if bewaard.find(naam) is None:
            zo = [editie.id for editie in bewaard.edities() if editie.naam == naam]
            raise Invoerfout(
                f"„{naam}” is de naam van {len(zo)} edities; noem een id: {', '.join(zo)}"
                if zo
                else f"„{naam}” is geen bestand, geen editie en geen bron; noem een bestand, "
                f"„{BUNDEL}” of een id of naam uit „structuur info”"
            )
        structuur = bewaard.load(naam)
        print_meldingen(bewaard)
    return structuur


def refuse_overwrite(uit: Path, *invoer: Path) -> None:
    """Refuse to write over what is read."""
    for pad in invoer:
        if uit.exists() and pad.exists() and uit.samefile(pad):
            raise VerkeerdGebruik(f"{uit} is ook de invoer; kies met -o een ander bestand")


def inputs_of(keuze: argparse.Namespace) -> list[Path]:
    """The files of the common options."""
    opslag = [] if keuze.opslag is None else [keuze.opslag]
    return [*keuze.bronnen, *keuze.crossovers, *opslag]


def _exists(pad: Path) -> bool:
    try:
        return pad.exists()
    except (OSError, ValueError):
        return False
