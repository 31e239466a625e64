"""The documents of a *Beoordelingspakket* as columns, each as it was put in last."""

from __future__ import annotations

from pathlib import Path

from composer.beoordelen.lezen import read_pakket
from composer.regels.context import Omgeving
from composer.vergelijken.kolom import HOOGSTENS, Kolom, kolom_of
from kwalificatiestructuur.fouten import Invoerfout


def read_pakket_kolommen(omgeving: Omgeving, pad: Path) -> tuple[Kolom, ...]:
    """A column for the last round of every document in the package, in order of name.

    Each says by what it was judged when it was put in. Raises ``Invoerfout`` for a file that cannot
    be read, or that holds no document or more of them than there can be columns.
    """
    rondes = [rondes[-1].oordelen[-1] for rondes in read_pakket(pad).documenten.values()]
    if not 0 < len(rondes) <= HOOGSTENS:
        raise Invoerfout(
            f"in dit pakket staan {len(rondes)} documenten; naast elkaar kunnen er 1 tot en met "
            f"{HOOGSTENS}",
            bestand=pad,
        )
    kolommen = (
        kolom_of(omgeving, ronde.document.samenstelling, bestand=str(pad), kop=ronde.kop)
        for ronde in rondes
    )
    return tuple(sorted(kolommen, key=lambda kolom: (kolom.naam, kolom.id)))
