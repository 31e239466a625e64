"""The graph is built past networkx's own methods; it must be as if they had been used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import networkx as nx

from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.vragen import find_kerntaak
from kwalificatiestructuur.zoeken import Zoekindex


def test_the_graph_is_one_that_networkx_itself_would_have_made() -> None:
    graaf = load_structuur().graaf
    gewoon: nx.DiGraph[str] = nx.DiGraph()
    for knoop, kenmerken in graaf.nodes.items():
        gewoon.add_node(knoop, **kenmerken)
    for van, naar, kenmerken in graaf.edges(data=True):
        gewoon.add_edge(van, naar, **kenmerken)
    assert type(graaf) is nx.DiGraph
    assert nx.utils.graphs_equal(graaf, gewoon)
    assert list(graaf) == list(gewoon)
    for knoop in graaf:
        assert set(graaf.predecessors(knoop)) == set(gewoon.predecessors(knoop))
    assert sorted(graaf.reverse().edges) == sorted(gewoon.reverse().edges)
    assert all(graaf.succ[van][naar] is graaf.pred[naar][van] for van, naar in graaf.edges)
    kopie = graaf.copy()
    kopie.remove_node(next(iter(graaf)))
    assert kopie.number_of_nodes() == gewoon.number_of_nodes() - 1


def test_nodes_and_neighbours_are_those_of_the_graph() -> None:
    structuur = load_structuur()
    graaf = structuur.graaf
    assert list(structuur.knopen.items()) == list(graaf.nodes.items())
    assert {knoop: set(onder) for knoop, onder in structuur.onder.items()} == {
        knoop: set(graaf.successors(knoop)) for knoop in graaf
    }
    assert {knoop: set(boven) for knoop, boven in structuur.boven.items()} == {
        knoop: set(graaf.predecessors(knoop)) for knoop in graaf
    }
    assert structuur.graaf is graaf


def test_building_and_searching_need_no_graph(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        f"from {Opslag.__module__} import Opslag\n"
        f"from {Zoekindex.__module__} import Zoekindex\n"
        f"from {find_kerntaak.__module__} import dossiers, find_kerntaak\n"
        "from pathlib import Path\n"
        f"structuur = Opslag(Path({str(tmp_path)!r}) / 'opslag').load()\n"
        "assert Zoekindex(structuur).zoek('verkoop')\n"
        "assert dossiers(structuur)\n"
        "assert 'networkx' not in sys.modules\n"
        "assert structuur.graaf.number_of_nodes() == len(structuur.knopen)\n"
        "assert 'networkx' in sys.modules\n"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True, timeout=60)
