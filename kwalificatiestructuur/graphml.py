"""The graph in a form that other tools read: GraphML (graphml.graphdrawing.org).

Nodes and edges keep their keys and kinds; every field of an element becomes an attribute with one
simple value. Running texts stay behind: a graph is for looking at what hangs together.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, Final

from kwalificatiestructuur.graaf import Kwalificatiestructuur

_GEEN_XML: Final = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What the graph says by its edges, and what is a text.
_WEG: Final = frozenset(
    {"inhoud", "werkprocessen", "kerntaken", "kwalificaties", "plaatsen", "typering"}
)
_TEKSTEN: Final = frozenset({"wettelijke_beroepsvereisten", "beschrijving"})


def graphml_of(structuur: Kwalificatiestructuur) -> bytes:
    """The whole graph as one GraphML file; the same structure gives the same bytes."""
    # Slow to import, and every command imports this module.
    import networkx as nx  # noqa: PLC0415

    graaf: nx.DiGraph[str] = nx.DiGraph(
        editie=_clean(structuur.editie.id), naam=_clean(structuur.editie.naam)
    )
    for knoop, kenmerken in structuur.graaf.nodes.items():
        eigen = dict(_flat(kenmerken["element"]))
        graaf.add_node(_clean(knoop), **{"soort": str(kenmerken["soort"]), **eigen})
    for een, ander, kenmerken in structuur.graaf.edges(data=True):
        graaf.add_edge(_clean(een), _clean(ander), **dict(_simple_items(kenmerken)))
    uit = io.BytesIO()
    nx.write_graphml(graaf, uit)
    return uit.getvalue()


def _flat(element: object) -> Iterator[tuple[str, Any]]:
    """The fields of an element; those of a value in it carry its name (``geldigheid_vanaf``)."""
    if not is_dataclass(element):
        return
    waarden = {veld.name: getattr(element, veld.name) for veld in fields(element)}
    for naam, waarde in waarden.items():
        if naam in _WEG or naam in _TEKSTEN:
            continue
        if is_dataclass(waarde):
            yield from ((f"{naam}_{onder}", item) for onder, item in _flat(waarde))
        else:
            yield from _simple_items({naam: waarde})


def _simple_items(waarden: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for naam, waarde in waarden.items():
        if (simpel := _simple(waarde)) is not None:
            yield naam, simpel


def _simple(waarde: object) -> str | int | None:
    """One simple value; None for what is not known."""
    if waarde is None or waarde in ("", ()):
        return None
    if isinstance(waarde, bool | int):
        return waarde
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, tuple):
        return _clean(", ".join(map(str, waarde)))
    return _clean(str(waarde))


def _clean(tekst: str) -> str:
    """Without the characters that no XML file can hold."""
    return _GEEN_XML.sub("\N{REPLACEMENT CHARACTER}", tekst)
