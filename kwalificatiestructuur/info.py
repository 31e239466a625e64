"""The structure and what a search finds as JSON; the form is that of ``structuur info|zoek``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort
from kwalificatiestructuur.zoeken import Fragment, Zoekresultaat


def describe(structuur: Kwalificatiestructuur) -> dict[str, Any]:
    """Editions, counts per kind (nodes: a shared part counts once), graph size and warnings."""
    graaf = structuur.graaf
    telling = Counter(knoop["soort"] for knoop in graaf.nodes.values())
    namen = {soort: str(soort) for soort in Soort} | {Soort.DOMEIN: "opleidingsdomein"}
    return {
        "versie": 1,
        "edities": [
            {"id": editie.id, "naam": editie.naam, "bron": editie.bron}
            for editie in structuur.edities
        ],
        "aantallen": {naam: telling[soort] for soort, naam in namen.items()},
        "graaf": {
            "klasse": "networkx.DiGraph",
            "knopen": graaf.number_of_nodes(),
            "kanten": graaf.number_of_edges(),
        },
        "waarschuwingen": list(structuur.waarschuwingen),
    }


def zoek_json(
    resultaten: Iterable[Zoekresultaat],
    fragmenten: Mapping[str, Fragment] = MappingProxyType({}),
    meldingen: Sequence[str] = (),
) -> dict[str, Any]:
    """What a search finds, in the order of the results.

    ``fragmenten`` holds, by ``bron``, the text by which something was found; ``stukken`` in it are
    pairs of the first character and the number of characters of each word found.
    """
    uitkomst: dict[str, Any] = {
        "versie": 1,
        "resultaten": [
            {
                "soort": str(resultaat.soort),
                "bron": resultaat.bron,
                "titel": resultaat.titel,
                "kwalificatie": resultaat.kwalificatie,
                "domein": resultaat.domein,
                "score": resultaat.score,
            }
            | _fragment_json(fragmenten.get(resultaat.bron))
            for resultaat in resultaten
        ],
    }
    return uitkomst | ({"meldingen": list(meldingen)} if meldingen else {})


def _fragment_json(fragment: Fragment | None) -> dict[str, Any]:
    if fragment is None:
        return {}
    stukken = [list(stuk) for stuk in fragment.stukken]
    return {"fragment": {"veld": fragment.veld, "tekst": fragment.tekst, "stukken": stukken}}
