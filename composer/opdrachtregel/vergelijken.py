"""``vergelijk BESTAND BESTAND...``: compositions, files of SBB and kwalificaties side by side."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Final

from composer.crossovers import is_document
from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik
from composer.opdrachtregel.omgeving import load_omgeving
from composer.opdrachtregel.samenstellingen import is_recept, read_samenstelling
from composer.regels.context import Omgeving
from composer.vergelijken.kolom import (
    Kolom,
    kolom_of,
    kolom_of_kwalificatie,
    read_sbb_kolommen,
)
from composer.vergelijken.tekst import vergelijk_tekst
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verslag import vergelijk_json

_CREBO: Final = re.compile(r"[0-9]{5}")


def vergelijk(keuze: argparse.Namespace) -> int:
    """Compare and print; 1 when in one of the documents a finding of severity fout is open."""
    omgeving = load_omgeving(keuze)
    kolommen = [kolom for naam in keuze.bestanden for kolom in _read(omgeving, naam)]
    vergelijking = Vergelijking(kolommen)
    basis = None if keuze.basis is None else keuze.basis - 1
    if basis is not None and not 0 <= basis < len(kolommen):
        raise VerkeerdGebruik(f"--basis {keuze.basis} is geen kolom; er zijn er {len(kolommen)}")
    if keuze.formaat == "json":
        uitvoer.print_json(vergelijk_json(vergelijking, basis))
    else:
        print(vergelijk_tekst(vergelijking, basis))
    gevonden = (vergelijking.findings(plek) for plek in range(len(kolommen)))
    return int(any(findings.tellingen.fout for findings in gevonden if findings is not None))


def _read(omgeving: Omgeving, naam: str) -> tuple[Kolom, ...]:
    """The columns that a word of the command line names."""
    pad = Path(naam)
    if _CREBO.fullmatch(naam) and not pad.exists():
        return (kolom_of_kwalificatie(omgeving, naam),)
    if is_recept(pad) or is_document(pad):
        return (kolom_of(omgeving, read_samenstelling(pad, omgeving.structuur), bestand=naam),)
    return read_sbb_kolommen(omgeving, pad)
