"""Writing to the console: UTF-8 everywhere, JSON alone on stdout, progress only on a terminal."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from composer.samenstelling import Samenstelling
from kwalificatiestructuur.zoeken import Fragment, Zoekresultaat


def use_utf8() -> None:
    """Make stdout and stderr UTF-8, whatever the code page of the console is."""
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, io.TextIOWrapper):
            stroom.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def print_json(waarde: Any) -> None:
    """One JSON document on stdout; the same value gives the same bytes."""
    print(json.dumps(waarde, ensure_ascii=False, indent=2))


def print_fout(melding: str) -> None:
    """One line on stderr that starts with ``fout:``; nowhere else when stderr is closed."""
    if sys.stderr is None:
        return
    print(f"fout: {' '.join(melding.split())}", file=sys.stderr)


def show_voortgang(gedaan: int, totaal: int) -> None:
    """Progress on a terminal; silent elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        return
    deel = 100 if totaal <= 0 else min(100, 100 * gedaan // totaal)
    print(f"\rbron lezen: {deel} %", end="\n" if deel == 100 else "", file=sys.stderr, flush=True)


def print_info(gegevens: Mapping[str, Any]) -> None:
    """What ``structuur info`` knows, as lines for a reader."""
    edities = gegevens["edities"]
    for editie in edities:
        huidig = ", huidig" if len(edities) > 1 and editie.get("huidig") else ""
        print(f"Editie  {editie['naam']}  ({editie['id']}, bron: {editie['bron']}{huidig})")
    print("\nAantallen")
    for soort, aantal in gegevens["aantallen"].items():
        print(f"  {soort:<18} {aantal:>7}")
    graaf = gegevens["graaf"]
    print(f"\nGraaf   {graaf['klasse']}: {graaf['knopen']} knopen, {graaf['kanten']} kanten")
    print(f"\nWaarschuwingen: {len(gegevens['waarschuwingen']) or 'geen'}")
    for waarschuwing in gegevens["waarschuwingen"]:
        print(f"  {waarschuwing}")


def print_resultaten(
    resultaten: Sequence[Zoekresultaat], fragmenten: Mapping[str, Fragment]
) -> None:
    """Search results, best first, one line each; below it the text by which it was found."""
    for resultaat in resultaten:
        plaats = ", ".join(filter(None, (resultaat.kwalificatie, resultaat.domein)))
        achter = f"  [{plaats}]" if plaats else ""
        print(f"{resultaat.bron:<16} {resultaat.soort:<13} {resultaat.titel}{achter}")
        if (fragment := fragmenten.get(resultaat.bron)) is not None:
            print(f"{'':<16} {fragment.veld}: {fragment.tekst}")
    if not resultaten:
        print("Niets gevonden.")


def print_bestand(formaat: str, pad: Path) -> None:
    """Which file was written."""
    if formaat == "json":
        print_json({"versie": 1, "geschreven": str(pad)})
    else:
        print(f"geschreven: {pad}")


def print_geschreven(formaat: str, pad: Path, samenstelling: Samenstelling) -> None:
    """What was written, and how large it is."""
    kerntaken = len(samenstelling.kerntaken)
    werkprocessen = sum(len(kerntaak.werkprocessen) for kerntaak in samenstelling.kerntaken)
    if formaat == "json":
        aantallen = {"kerntaken": kerntaken, "werkprocessen": werkprocessen}
        print_json({"versie": 1, "geschreven": str(pad), **aantallen})
    else:
        naam = samenstelling.naam or "zonder naam"
        print(f"{naam}: {kerntaken} kerntaken, {werkprocessen} werkprocessen")
        print(f"geschreven: {pad}")
