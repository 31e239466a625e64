"""``vergelijk BESTAND BESTAND...``: compositions, files of SBB and kwalificaties side by side."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from composer.aanpassingen import aanpassingen_path
from composer.beoordelen.kolommen import read_kolommen
from composer.beoordelen.vorm import EINDE
from composer.crossovers import is_document
from composer.document import write_atomic
from composer.document.lezen import read_bytes
from composer.document.pakketmerk import is_pakket
from composer.document.rapportkop import read_rapportkop
from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik
from composer.opdrachtregel.omgeving import load_omgeving
from composer.opdrachtregel.opslag import print_meldingen
from composer.opdrachtregel.paden import refuse_overwrite
from composer.opdrachtregel.samenstellingen import is_recept, read_samenstelling
from composer.regels.context import Omgeving
from composer.vergelijken.bladen import TITEL, blocks_of, tables_of
from composer.vergelijken.editiekast import Editiekast
from composer.vergelijken.kolom import (
    Kolom,
    kolom_of,
    kolom_of_kwalificatie,
    read_sbb_kolommen,
)
from composer.vergelijken.maatstaf import Omgevingsdeel
from composer.vergelijken.omgevingen import Omgevingen
from composer.vergelijken.tekst import vergelijk_tekst
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verslag import vergelijk_json
from composer.verslagvorm.docx import docx_of
from composer.verslagvorm.html import html_of
from composer.verslagvorm.xlsx import xlsx_of
from kwalificatiestructuur.opslag import Opslag

_CREBO: Final = re.compile(r"[0-9]{5}")


def vergelijk(keuze: argparse.Namespace) -> int:
    """Compare and print; 1 when in one of the documents a finding of severity fout is open."""
    if (keuze.naar is None) != (keuze.uit is None):
        raise VerkeerdGebruik("--naar en -o horen bij elkaar: welke vorm, en naar welk bestand")
    omgeving = load_omgeving(keuze)
    kolommen = [kolom for naam in keuze.bestanden for kolom in _read(omgeving, naam)]
    vergelijking = Vergelijking(_judged_by_own(keuze, omgeving, kolommen))
    basis = None if keuze.basis is None else keuze.basis - 1
    if basis is not None and not 0 <= basis < len(kolommen):
        raise VerkeerdGebruik(f"--basis {keuze.basis} is geen kolom; er zijn er {len(kolommen)}")
    if keuze.naar is not None:
        _write(keuze, vergelijking, basis)
    elif keuze.formaat == "json":
        uitvoer.print_json(vergelijk_json(vergelijking, basis))
    else:
        print(vergelijk_tekst(vergelijking, basis))
    gevonden = (vergelijking.findings(plek) for plek in range(len(kolommen)))
    return int(any(findings.tellingen.fout for findings in gevonden if findings is not None))


def _judged_by_own(
    keuze: argparse.Namespace, omgeving: Omgeving, kolommen: Sequence[Kolom]
) -> tuple[Kolom, ...]:
    """Each document in its own surroundings, as far as the options do not say otherwise."""
    opties = {
        Omgevingsdeel.EDITIE: bool(keuze.bronnen),
        Omgevingsdeel.REGELSET: keuze.regelset is not None,
        Omgevingsdeel.PEILDATUM: keuze.peildatum is not None,
    }
    gevraagd = [deel for deel, is_gevraagd in opties.items() if is_gevraagd]
    with Opslag(keuze.opslag) as opslag:
        kast, aanpassingen = Editiekast(lambda: opslag), aanpassingen_path()
        omgevingen = Omgevingen(omgeving, kast, gevraagd=gevraagd, aanpassingen=aanpassingen)
        uit = omgevingen.judge_by_own(kolommen)
        print_meldingen(opslag)
    return uit


def _write(keuze: argparse.Namespace, vergelijking: Vergelijking, basis: int | None) -> None:
    """The comparison as a report in a file."""
    refuse_overwrite(keuze.uit, *map(Path, keuze.bestanden), *keuze.bronnen, *keuze.crossovers)
    if keuze.naar == "html":
        data = html_of(TITEL, blocks_of(vergelijking, basis)).encode()
    elif keuze.naar == "docx":
        data = docx_of(TITEL, date.today(), blocks_of(vergelijking, basis))
    else:
        data = xlsx_of(tables_of(vergelijking, basis))
    write_atomic(keuze.uit, data)
    uitvoer.print_bestand(keuze.formaat, keuze.uit)


def _read(omgeving: Omgeving, naam: str) -> tuple[Kolom, ...]:
    """The columns that a word of the command line names."""
    pad = Path(naam)
    if _CREBO.fullmatch(naam) and not pad.exists():
        return (kolom_of_kwalificatie(omgeving, naam),)
    if pad.suffix.lower() == EINDE or is_pakket(read_bytes(pad)):
        return read_kolommen(omgeving, pad)
    if is_recept(pad):
        recept = read_samenstelling(pad, omgeving.structuur)
        return (kolom_of(omgeving, recept, bestand=naam, is_recept=True),)
    if is_document(pad):
        document, kop = read_samenstelling(pad, omgeving.structuur), read_rapportkop(pad)
        return (kolom_of(omgeving, document, bestand=naam, kop=kop),)
    return read_sbb_kolommen(omgeving, pad)
