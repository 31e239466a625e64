"""The documents of a *Beoordelingspakket* as columns, each as it was put in last."""

from __future__ import annotations

from pathlib import Path

from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket
from composer.regels.context import Omgeving
from composer.vergelijken.kolom import HOOGSTENS, Kolom, kolom_of
from kwalificatiestructuur.fouten import Invoerfout


def kolommen_of(
    omgeving: Omgeving, pakket: Beoordelingspakket, bestand: str = ""
) -> tuple[Kolom, ...]:
    """A column for the last round of every document in the package, in order of name.

    Each says by what it was judged when it was put in; there may be more than fit side by side.
    """
    oordelen = (rondes[-1].oordelen[-1] for rondes in pakket.documenten.values())
    kolommen = (
        kolom_of(omgeving, oordeel.document.samenstelling, bestand=bestand, kop=oordeel.kop)
        for oordeel in oordelen
    )
    return tuple(sorted(kolommen, key=lambda kolom: (kolom.naam, kolom.id)))


def read_kolommen(omgeving: Omgeving, pad: Path) -> tuple[Kolom, ...]:
    """The columns of the package in this file.

    Raises ``Invoerfout`` for a file that cannot be read, or that holds no document or more of them
    than there can be columns.
    """
    kolommen = kolommen_of(omgeving, read_pakket(pad), str(pad))
    if not 0 < len(kolommen) <= HOOGSTENS:
        raise Invoerfout(
            f"in dit pakket staan {len(kolommen)} documenten; naast elkaar kunnen er 1 tot en met "
            f"{HOOGSTENS}",
            bestand=pad,
        )
    return kolommen
