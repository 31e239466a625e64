"""What each command does, and how a failure of any kind becomes one line."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from platformdirs import user_log_path

from composer.crossovers import load_crossovers
from composer.document import Documentfout, read_document, save_document
from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik, build_parser
from composer.opdrachtregel.voorbeeld import Foto, make_voorbeeld
from composer.recept import read_recept
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from composer.valideer import exit_code, judge, rapport_of, valideer_json, valideer_tekst
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.info import describe, zoek_json
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.zoeken import Zoekindex

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


def _structuur_info(keuze: argparse.Namespace) -> int:
    gegevens = describe(_load(keuze))
    if keuze.formaat == "json":
        uitvoer.print_json(gegevens)
    else:
        uitvoer.print_info(gegevens)
    return KLAAR


def _structuur_zoek(keuze: argparse.Namespace) -> int:
    resultaten = Zoekindex(_load(keuze)).zoek(keuze.tekst)
    if keuze.formaat == "json":
        uitvoer.print_json(zoek_json(resultaten))
    else:
        uitvoer.print_resultaten(resultaten)
    return KLAAR


def _structuur(keuze: argparse.Namespace) -> int:
    return {"info": _structuur_info, "zoek": _structuur_zoek}[keuze.deel](keuze)


def _samenstel(keuze: argparse.Namespace) -> int:
    samenstelling = read_recept(keuze.recept, _load(keuze))
    _refuse_overwrite(keuze.uit, keuze.recept, *keuze.bronnen, *keuze.crossovers)
    save_document(samenstelling, keuze.uit)
    uitvoer.print_geschreven(keuze.formaat, keuze.uit, samenstelling)
    return KLAAR


def _valideer(keuze: argparse.Namespace) -> int:
    omgeving = _omgeving(keuze)
    oordelen = [
        judge(omgeving, _read(pad, omgeving.structuur), bestand=str(pad)) for pad in keuze.bestanden
    ]
    if keuze.formaat == "json":
        uitvoer.print_json(valideer_json(omgeving, oordelen))
    else:
        print(valideer_tekst(omgeving, oordelen))
    return exit_code(oordelen)


def _exporteer(keuze: argparse.Namespace) -> int:
    omgeving = _omgeving(keuze)
    samenstelling = _read(keuze.bestand, omgeving.structuur)
    _refuse_overwrite(keuze.uit, keuze.bestand, *keuze.bronnen, *keuze.crossovers)
    oordeel = judge(omgeving, samenstelling, bestand=str(keuze.bestand))
    save_document(samenstelling, keuze.uit, rapport=rapport_of(omgeving, oordeel))
    uitvoer.print_geschreven(keuze.formaat, keuze.uit, samenstelling)
    return exit_code([oordeel])


def _voorbeeld(keuze: argparse.Namespace) -> int:
    make_voorbeeld(keuze.map, keuze.foto)
    return KLAAR


def _load(keuze: argparse.Namespace) -> Kwalificatiestructuur:
    """Exactly the named sources; without them the bundle, since no store holds an edition yet."""
    if keuze.opslag is not None and keuze.opslag.exists():
        raise Invoerfout("hier staat geen opslag met edities", bestand=keuze.opslag)
    return load_structuur(keuze.bronnen, voortgang=uitvoer.show_voortgang)


def _omgeving(keuze: argparse.Namespace) -> Omgeving:
    structuur = _load(keuze)
    return Omgeving(
        structuur,
        load_regelset(keuze.regelset),
        keuze.peildatum or date.today(),
        load_crossovers(keuze.crossovers),
    )


def _read(pad: Path, structuur: Kwalificatiestructuur) -> Samenstelling:
    """A document, or a recipe by its ending."""
    return read_recept(pad, structuur) if pad.suffix.lower() == ".toml" else read_document(pad)


def _refuse_overwrite(uit: Path, *invoer: Path) -> None:
    for pad in invoer:
        if uit.exists() and pad.exists() and uit.samefile(pad):
            raise VerkeerdGebruik(f"{uit} is ook de invoer; kies met -o een ander bestand")


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
    "voorbeeld": _voorbeeld,
}
