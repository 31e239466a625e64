"""From the documents of a *Beoordelingspakket* to columns, and from columns into a package."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, make_ronde
from composer.document import write_document
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


def missing_in(pakket: Beoordelingspakket, kolommen: Sequence[Kolom]) -> tuple[Kolom, ...]:
    """The columns that are documents of which the package has no round yet, in order."""
    return tuple(
        kolom
        for kolom in kolommen
        if kolom.is_document and kolom.samenstelling.id not in pakket.documenten
    )


def add_kolommen(
    pakket: Beoordelingspakket, kolommen: Sequence[Kolom], tijd: datetime, door: str = ""
) -> Beoordelingspakket:
    """The package with a round of every column that is missing in it, by what that is judged by.

    Two columns of one document are two rounds, in order. Raises ``Documentfout`` for a document
    that cannot be written.
    """
    for kolom in missing_in(pakket, kolommen):
        data = write_document(kolom.samenstelling)
        bestand = Path(kolom.bestand).name
        ronde = make_ronde(data, kolom.omgeving, tijd, bestand=bestand, door=door)
        pakket = add_ronde(pakket, ronde)
    return pakket
