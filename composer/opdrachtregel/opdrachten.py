"""What each command does, and how a failure of any kind becomes one line."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable
from datetime import date
from typing import Final

from platformdirs import user_log_path

from composer.document import Documentfout, save_document, write_atomic
from composer.gereedheid import judge_gereedheid, write_html
from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik, build_parser
from composer.opdrachtregel.graaf import structuur_graaf
from composer.opdrachtregel.omgeving import load_omgeving
from composer.opdrachtregel.opslag import load, structuur_importeer, structuur_info
from composer.opdrachtregel.paden import refuse_overwrite
from composer.opdrachtregel.pakket import export_pakket
from composer.opdrachtregel.samenstellingen import read_samenstelling
from composer.opdrachtregel.uitleg import show_uitleg
from composer.opdrachtregel.vergelijken import vergelijk
from composer.opdrachtregel.verschil import structuur_verschil
from composer.opdrachtregel.voorbeeld import Foto, make_voorbeeld
from composer.opdrachtregel.zoeken import structuur_zoek
from composer.overlap.verslag import overlap_json, overlap_tekst
from composer.recept import read_recept
from composer.regels.context import Context
from composer.valideer import exit_code, judge, rapport_of, valideer_json, valideer_tekst
from kwalificatiestructuur.fouten import Invoerfout

KLAAR: Final = 0
FOUT_OPEN: Final = 1
VERKEERD: Final = 2


def run(argumenten: list[str], *, foto: Foto) -> int:
    """Run one command and give its exit code; every failure is one line on stderr.

    ``foto`` takes the picture of the window for ``voorbeeld``; this room knows no windows.
    """
    uitvoer.use_utf8()
    try:
        keuze = build_parser().parse_args(argumenten, argparse.Namespace(foto=foto))
        return _OPDRACHTEN[keuze.opdracht](keuze)
    except (VerkeerdGebruik, Invoerfout, Documentfout) as fout:
        uitvoer.print_fout(str(fout))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return KLAAR
    except OSError as fout:
        uitvoer.print_fout(f"{fout.filename or 'uitvoer'} kan niet worden gelezen of geschreven")
    except KeyboardInterrupt:
        uitvoer.print_fout("afgebroken; er is niets geschreven")
    except Exception:  # noqa: BLE001 - the last resort: never a traceback
        uitvoer.print_fout(f"er ging iets onverwachts mis; {_log_fout()}")
    return VERKEERD


def _structuur_graaf(keuze: argparse.Namespace) -> int:
    return structuur_graaf(keuze, load(keuze))


def _structuur(keuze: argparse.Namespace) -> int:
    return {
        "info": structuur_info,
        "importeer": structuur_importeer,
        "zoek": structuur_zoek,
        "graaf": _structuur_graaf,
        "verschil": structuur_verschil,
    }[keuze.deel](keuze)


def _samenstel(keuze: argparse.Namespace) -> int:
    samenstelling = read_recept(keuze.recept, load(keuze))
    refuse_overwrite(keuze.uit, keuze.recept, *keuze.bronnen, *keuze.crossovers)
    save_document(samenstelling, keuze.uit)
    uitvoer.print_geschreven(keuze.formaat, keuze.uit, samenstelling)
    return KLAAR


def _valideer(keuze: argparse.Namespace) -> int:
    if keuze.uitleg is not None:
        return show_uitleg(keuze)
    if not keuze.bestanden:
        raise VerkeerdGebruik("er ontbreekt: BESTAND; zie main.py valideer --help")
    omgeving = load_omgeving(keuze)
    oordelen = [
        judge(omgeving, read_samenstelling(pad, omgeving.structuur), bestand=str(pad))
        for pad in keuze.bestanden
    ]
    if keuze.formaat == "json":
        uitvoer.print_json(valideer_json(omgeving, oordelen))
    else:
        print(valideer_tekst(omgeving, oordelen))
    return exit_code(oordelen)


def _exporteer(keuze: argparse.Namespace) -> int:
    omgeving = load_omgeving(keuze)
    samenstelling = read_samenstelling(keuze.bestand, omgeving.structuur)
    refuse_overwrite(keuze.uit, keuze.bestand, *keuze.bronnen, *keuze.crossovers)
    oordeel = judge(omgeving, samenstelling, bestand=str(keuze.bestand))
    if keuze.naar == "gereedheid-html":
        gereedheid = judge_gereedheid(omgeving, samenstelling, oordeel.bevindingen)
        pagina = write_html(omgeving, samenstelling, gereedheid, dag=date.today())
        write_atomic(keuze.uit, pagina.encode())
    elif keuze.naar == "pakket":
        export_pakket(keuze.bestand, keuze.uit, omgeving, samenstelling)
    else:
        save_document(samenstelling, keuze.uit, rapport=rapport_of(omgeving, oordeel))
    uitvoer.print_geschreven(keuze.formaat, keuze.uit, samenstelling)
    return exit_code([oordeel])


def _overlap(keuze: argparse.Namespace) -> int:
    omgeving = load_omgeving(keuze)
    context = Context(omgeving, read_samenstelling(keuze.bestand, omgeving.structuur))
    if keuze.formaat == "json":
        uitvoer.print_json(overlap_json(context))
    else:
        print(overlap_tekst(context))
    return KLAAR


def _voorbeeld(keuze: argparse.Namespace) -> int:
    make_voorbeeld(keuze.map, keuze.foto)
    return KLAAR


def _log_fout() -> str:
    """Keep the traceback for who mends it; where that is not possible, name the error itself."""
    verslag = traceback.format_exc()
    try:
        pad = (
            user_log_path("kwalificatiecomposer", appauthor=False, ensure_exists=True) / "fout.log"
        )
        with pad.open("a", encoding="utf-8") as bestand:
            bestand.write(verslag)
    except OSError:
        return verslag.splitlines()[-1]
    return f"het verslag staat in {pad}"


_OPDRACHTEN: Final[dict[str, Callable[[argparse.Namespace], int]]] = {
    "structuur": _structuur,
    "samenstel": _samenstel,
    "valideer": _valideer,
    "exporteer": _exporteer,
    "overlap": _overlap,
    "vergelijk": vergelijk,
    "voorbeeld": _voorbeeld,
}
