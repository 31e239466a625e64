"""The store on the command line: importing sources, and the structure that a command works with."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from typing import Any

from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.info import describe
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.opslag import (
    Bronbeschrijving,
    Editiebeschrijving,
    Opslag,
    Voorstel,
)
from kwalificatiestructuur.zoeken import ensure_titels, keep_titels


def load(keuze: argparse.Namespace) -> Kwalificatiestructuur:
    """Exactly the named sources; else the current edition of the store, else the bundled facts.

    Only reads: without a store none is made.
    """
    if keuze.bronnen:
        return load_structuur(keuze.bronnen, voortgang=uitvoer.show_voortgang)
    with Opslag(keuze.opslag) as opslag:
        structuur = opslag.load()
        print_meldingen(opslag)
    return structuur


def structuur_info(keuze: argparse.Namespace) -> int:
    """What is loaded, and every edition that the store holds."""
    if keuze.bronnen:
        gegevens = describe(load(keuze))
    else:
        with Opslag(keuze.opslag) as opslag:
            gegevens = describe(opslag.load())
            if edities := opslag.edities():
                gegevens["edities"] = [_editie_json(editie) for editie in edities]
            gegevens["waarschuwingen"] += opslag.meldingen
    if keuze.formaat == "json":
        uitvoer.print_json(gegevens)
    else:
        uitvoer.print_info(gegevens)
    return 0


def structuur_importeer(keuze: argparse.Namespace) -> int:
    """Read files into the store as the current edition; says what they brought."""
    if keuze.bronnen:
        raise VerkeerdGebruik("importeer neemt geen --structuur; noem de bestanden zelf")
    with Opslag(keuze.opslag) as opslag:
        voorstel = opslag.prepare(
            keuze.bestanden,
            aanvullen=keuze.aanvullen,
            naam=keuze.naam,
            voortgang=uitvoer.show_voortgang,
        )
        uitkomst = _import_json(voorstel)
        if voorstel.verandert:
            opslag.commit(voorstel)
            _keep_titels(opslag)
        else:
            voorstel.discard()
        print_meldingen(opslag)
    if keuze.formaat == "json":
        uitvoer.print_json(uitkomst)
    else:
        _print_import(uitkomst)
    return 0


def _keep_titels(opslag: Opslag) -> None:
    """So that the window need not make them when it starts."""
    structuur = opslag.load()
    pad = opslag.titles_path(structuur.editie.id)
    keep_titels(structuur, pad, ensure_titels(structuur, pad))


def _editie_json(editie: Editiebeschrijving) -> dict[str, Any]:
    periode = editie.geldigheid
    return {
        "id": editie.id,
        "naam": editie.naam,
        "bron": editie.bron,
        "datum": editie.datum,
        "huidig": editie.huidig,
        "geldig_vanaf": periode.vanaf and periode.vanaf.isoformat(),
        "geldig_tot": periode.einde_instroom and periode.einde_instroom.isoformat(),
        "bronnen": [_bron_json(bron) for bron in editie.bronnen],
    }


def _bron_json(bron: Bronbeschrijving) -> dict[str, Any]:
    return {
        "id": bron.id,
        "soort": bron.soort,
        "naam": bron.naam,
        "bestand": bron.bestand,
        "sha256": bron.sha256,
        "grootte": bron.grootte,
        "delen": list(bron.delen),
    }


def _import_json(voorstel: Voorstel) -> dict[str, Any]:
    editie = voorstel.editie
    return {
        "versie": 1,
        "editie": {"id": editie.id, "naam": editie.naam, "bron": editie.bron},
        "veranderd": voorstel.verandert,
        "nieuw": not voorstel.bestaat,
        "bronnen": [
            _bron_json(bron) | {"aantallen": dict(bron.aantallen)} for bron in voorstel.gelezen
        ],
        "aantallen": dict(editie.aantallen),
        "waarschuwingen": list(voorstel.waarschuwingen),
    }


def _print_import(uitkomst: Mapping[str, Any]) -> None:
    for bron in uitkomst["bronnen"]:
        print(f"{bron['soort']}  {bron['bestand']}: {_counts(bron['aantallen'])}")
    editie = uitkomst["editie"]
    print(f"\nEditie  {editie['naam']}  ({editie['id']})")
    print(f"  {_counts(uitkomst['aantallen'])}")
    print(f"\nWaarschuwingen: {len(uitkomst['waarschuwingen']) or 'geen'}")
    for waarschuwing in uitkomst["waarschuwingen"]:
        print(f"  {waarschuwing}")
    if not uitkomst["veranderd"]:
        print("\nEr is niets veranderd: deze editie was al de huidige.")
    elif uitkomst["nieuw"]:
        print("\nDe editie is opgeslagen en is nu de huidige.")
    else:
        print("\nDeze editie was er al; ze is nu weer de huidige, met deze naam.")


def _counts(aantallen: Mapping[str, int]) -> str:
    delen = [f"{soort} {aantal}" for soort, aantal in aantallen.items() if aantal]
    return ", ".join(delen) or "niets"


def print_meldingen(opslag: Opslag) -> None:
    """What was mended, on stderr: stdout is for what was asked."""
    if sys.stderr is None:
        return
    for melding in opslag.meldingen:
        print(f"let op: {melding}", file=sys.stderr)
