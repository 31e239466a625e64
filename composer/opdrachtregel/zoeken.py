"""``structuur zoek TEKST``: words, phrases and filters, in titles and in texts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.opslag import load
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.info import zoek_json
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.zoeken import (
    Fragment,
    Rang,
    Tekstindex,
    Uitslag,
    Zoekindex,
    Zoekresultaat,
    has_texts,
)

_MEESTE_TEKSTEN: Final = 500
"""So many results that only have the words in their texts; every title is given."""


def structuur_zoek(keuze: argparse.Namespace) -> int:
    """Print what is found, best first; a filter that makes no sense becomes a remark."""
    structuur = load(keuze)
    index = Zoekindex(structuur)
    if has_texts(structuur):
        index.teksten = _texts(keuze, structuur, index)
    uitslag = index.answer(keuze.tekst, maximum=None)
    resultaten, meldingen = _cut(uitslag)
    fragmenten = _fragments(index, uitslag, resultaten)
    if keuze.formaat == "json":
        uitvoer.print_json(zoek_json(resultaten, fragmenten, meldingen))
    else:
        if sys.stderr is not None:
            for melding in meldingen:
                print(f"let op: {melding}", file=sys.stderr)
        uitvoer.print_resultaten(resultaten, fragmenten)
    return 0


def _texts(
    keuze: argparse.Namespace, structuur: Kwalificatiestructuur, index: Zoekindex
) -> Tekstindex:
    """The index in the store, made there if need be; in memory where nothing may be written."""
    pad = _index_path(keuze)
    if pad is not None:
        try:
            return Tekstindex.ensure(structuur, pad, dingen=index.dingen)
        except OSError:
            pass  # Searching needs no permission to write.
    return Tekstindex.build(structuur, dingen=index.dingen)


def _index_path(keuze: argparse.Namespace) -> Path | None:
    if keuze.bronnen:
        return None
    with Opslag(keuze.opslag) as opslag:
        editie = opslag.huidige()
        return None if editie is None else opslag.index_path(editie.id)


def _cut(uitslag: Uitslag) -> tuple[list[Zoekresultaat], list[str]]:
    """The results to show and the remarks."""
    resultaten = list(uitslag.resultaten)
    eerste = next((i for i, r in enumerate(resultaten) if r.rang >= Rang.TEKST), len(resultaten))
    over = len(resultaten) - eerste - _MEESTE_TEKSTEN
    meldingen = list(uitslag.meldingen)
    if over > 0:
        del resultaten[eerste + _MEESTE_TEKSTEN :]
        meldingen.append(f"nog {over} onderdelen met deze woorden in hun tekst zijn niet getoond")
    return resultaten, meldingen


def _fragments(
    index: Zoekindex, uitslag: Uitslag, resultaten: list[Zoekresultaat]
) -> dict[str, Fragment]:
    """By reference, the piece of text with the words, of what was found by its texts."""
    marker = index.marker(uitslag.vraag)
    gevonden = ((r.bron, marker.fragment(r)) for r in resultaten if r.rang >= Rang.TEKST)
    return {bron: fragment for bron, fragment in gevonden if fragment is not None}
