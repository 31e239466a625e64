"""``structuur verschil A B``: what changed between two editions, for reading or as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik
from composer.opdrachtregel.paden import find_structuur
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.opslag.zuinig import paused_gc
from kwalificatiestructuur.verschil import Structuurverschil, Veldverschil, Verschil, compare
from kwalificatiestructuur.verschil.beschrijven import verschil_json
from kwalificatiestructuur.woordverschil import Verschilsoort

_MEERVOUD: Final = {
    Soort.DOSSIER: "dossiers",
    Soort.KWALIFICATIE: "kwalificaties",
    Soort.KERNTAAK: "kerntaken",
    Soort.WERKPROCES: "werkprocessen",
    Soort.KEUZEDEEL: "keuzedelen",
}
_PLAATSEN: Final = frozenset({"plaats", "crebo", "code"})
_MAX_WOORDEN: Final = 160
"""Characters of changed words that one line of the text shows; JSON has them all."""


def structuur_verschil(keuze: argparse.Namespace) -> int:
    """Compare and print; always exit code 0, a difference is no error."""
    if keuze.bronnen:
        raise VerkeerdGebruik("noem de twee edities of bestanden zelf, zonder --structuur")
    with paused_gc():
        oud, nieuw = (find_structuur(naam, keuze.opslag) for naam in (keuze.oud, keuze.nieuw))
        verschil = compare(oud, nieuw)
    if keuze.formaat == "json":
        uitvoer.print_json(verschil_json(verschil))
    else:
        for regel in verschil_tekst(verschil):
            print(regel)
    return 0


def verschil_tekst(verschil: Structuurverschil) -> Iterator[str]:
    """The lines of the report: counts per kind, then every difference per dossier."""
    yield f"Oud    {verschil.oud.naam}  ({verschil.oud.id})"
    yield f"Nieuw  {verschil.nieuw.naam}  ({verschil.nieuw.id})"
    yield ""
    yield from _counts(verschil)
    op_dossier = sorted(verschil.verschillen, key=lambda v: v.plek.dossier)
    for crebo, groep in groupby(op_dossier, key=lambda v: v.plek.dossier):
        yield ""
        kop = f"Dossier {crebo} {_one_line(verschil.dossiers.get(crebo, ''))}"
        yield kop.rstrip() if crebo else "Keuzedelen"
        for item in groep:
            yield from _item(item)


def _counts(verschil: Structuurverschil) -> Iterator[str]:
    if not verschil.verschillen:
        yield "Geen verschillen."
    for soort, naam in _MEERVOUD.items():
        if telling := verschil.aantallen.get(soort):
            delen = ", ".join(f"{aantal} {wijziging}" for wijziging, aantal in telling.items())
            yield f"{naam + ':':<16}{delen}"
    if verschil.onbekend:
        delen = ", ".join(f"{n} {_MEERVOUD[soort]}" for soort, n in verschil.onbekend.items())
        yield f"Niet te vergelijken, omdat een van beide het niet zegt: {delen}."


def _item(verschil: Verschil) -> Iterator[str]:
    bronnen = verschil.plek.bronnen
    bron = bronnen[0] if len(bronnen) == 1 else f"{bronnen[0]} (+{len(bronnen) - 1})"
    wat = ", ".join(verschil.wijzigingen)
    regel = f"  {verschil.soort:<13} {bron:<22} {_one_line(verschil.plek.titel)}: {wat}"
    if verschil.gevonden_op is not None:
        regel += f" (herkend aan {verschil.gevonden_op})"
    if verschil.vervangen_door:
        regel += f" (door {', '.join(verschil.vervangen_door)})"
    yield regel
    for veld in verschil.velden:
        yield f"      {veld.veld}: {_places(veld) if veld.veld in _PLAATSEN else _words(veld)}"


def _places(veld: Veldverschil) -> str:
    """The codes that came and went, each once, with the number of kwalificaties that have it."""
    oud, nieuw = (dict.fromkeys(tekst.split(", ")) for tekst in (veld.oud, veld.nieuw))
    weg = _per_code(plaats for plaats in oud if plaats not in nieuw)
    erbij = _per_code(plaats for plaats in nieuw if plaats not in oud)
    return _shortened(" ".join([*(f"[-{w}-]" for w in weg), *(f"{{+{e}+}}" for e in erbij)]))


def _per_code(plaatsen: Iterator[str]) -> Iterator[str]:
    """The only place of a code, or the code and how many there are."""
    per_code: dict[str, list[str]] = {}
    for plaats in plaatsen:
        per_code.setdefault(plaats.rpartition(":")[2], []).append(plaats)
    for code, alle in per_code.items():
        yield alle[0] if len(alle) == 1 else f"{code} van {len(alle)} kwalificaties"


def _words(veld: Veldverschil) -> str:
    """Only the words that changed; what went between [- -], what came between {+ +}."""
    vormen = {Verschilsoort.VERWIJDERD: "[-{}-]", Verschilsoort.TOEGEVOEGD: "{{+{}+}}"}
    stukken = [
        vormen[stuk.soort].format(_one_line(stuk.tekst))
        for stuk in veld.woorden
        if stuk.soort in vormen and stuk.tekst.strip()
    ]
    return _shortened(" ".join(stukken))


def _shortened(tekst: str) -> str:
    return tekst if len(tekst) <= _MAX_WOORDEN else f"{tekst[:_MAX_WOORDEN].rstrip()} …"


def _one_line(tekst: str) -> str:
    return " ".join(tekst.split())
