"""``structuur graaf -o X.graphml``: the graph for other tools."""

from __future__ import annotations

import argparse

from composer.document import write_atomic
from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.paden import inputs_of, refuse_overwrite
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.graphml import graphml_of


def structuur_graaf(keuze: argparse.Namespace, structuur: Kwalificatiestructuur) -> int:
    """Write the graph of this structure; raises ``Documentfout`` when that cannot be done."""
    refuse_overwrite(keuze.uit, *inputs_of(keuze))
    write_atomic(keuze.uit, graphml_of(structuur))
    knopen, kanten = structuur.graaf.number_of_nodes(), structuur.graaf.number_of_edges()
    if keuze.formaat == "json":
        uitvoer.print_json(
            {"versie": 1, "geschreven": str(keuze.uit), "knopen": knopen, "kanten": kanten}
        )
    else:
        print(f"{knopen} knopen, {kanten} kanten")
        print(f"geschreven: {keuze.uit}")
    return 0
