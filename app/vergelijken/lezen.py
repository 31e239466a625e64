"""Reading files into columns, on a thread: documents, recipes, packages, files of SBB."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bestanden import Bestandssoort, read_samenstelling, recognise
from app.edities.werker import Melder
from composer.beoordelen.kolommen import read_kolommen
from composer.document.rapportkop import read_rapportkop
from composer.regels.context import Omgeving
from composer.vergelijken.kolom import Kolom, kolom_of, read_sbb_kolommen
from kwalificatiestructuur.fouten import Invoerfout


@dataclass(frozen=True, slots=True)
class Gelezen:
    """``kolommen`` per file, in order; ``fouten`` are sentences about files that gave none."""

    kolommen: tuple[tuple[Kolom, ...], ...]
    fouten: tuple[str, ...] = ()


def read_columns(omgeving: Omgeving, paden: Sequence[Path], meld: Melder) -> Gelezen:
    """The columns in these files; one that cannot be read does not stop the others."""
    from app.edities.woorden import fout_in_zin

    kolommen: list[tuple[Kolom, ...]] = []
    fouten = []
    for nummer, pad in enumerate(paden):
        meld(nummer, len(paden))
        try:
            kolommen.append(_read(omgeving, pad))
        except Invoerfout as fout:
            fouten.append(fout_in_zin(fout))
    return Gelezen(tuple(kolommen), tuple(fouten))


def _read(omgeving: Omgeving, pad: Path) -> tuple[Kolom, ...]:
    soort = recognise(pad)
    if soort is Bestandssoort.STRUCTUUR:
        return read_sbb_kolommen(omgeving, pad)
    if soort is Bestandssoort.PAKKET:
        return read_kolommen(omgeving, pad)
    samenstelling = read_samenstelling(pad, soort, omgeving.structuur)
    is_recept = soort is Bestandssoort.RECEPT
    kop = None if is_recept else read_rapportkop(pad)
    return (kolom_of(omgeving, samenstelling, bestand=str(pad), kop=kop, is_recept=is_recept),)
