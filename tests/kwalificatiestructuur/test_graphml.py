import io
from datetime import date

import networkx as nx

from kwalificatiestructuur.elementen import Keuzedeel, Structuurgegevens
from kwalificatiestructuur.graaf import build_structuur
from kwalificatiestructuur.graphml import graphml_of
from kwalificatiestructuur.laden import load_structuur
from tests.kwalificatiestructuur import gegevens as kaal


def test_the_whole_graph_comes_back() -> None:
    structuur = load_structuur()
    data = graphml_of(structuur)
    terug = nx.read_graphml(io.BytesIO(data))
    assert data == graphml_of(structuur)
    assert set(terug) == set(structuur.graaf)
    assert set(terug.edges) == set(structuur.graaf.edges)
    kok = terug.nodes["kwalificatie:25180"]
    assert (kok["soort"], kok["naam"], kok["niveau"]) == ("kwalificatie", "Kok", 2)
    assert terug.graph["editie"] == structuur.editie.id


def test_values_are_simple_and_what_is_not_known_is_left_out() -> None:
    kt = kaal.kerntaak("1", "11")
    kw = kaal.kwalificatie(
        "25900", kt, dossier="23900", leerwegen=("bol", "bbl"), vanaf=date(2016, 8, 1)
    )
    bron = kaal.bron(kaal.dossier("23900", kw, kerntaken=[kt]))
    terug = nx.read_graphml(io.BytesIO(graphml_of(build_structuur([bron]))))
    knoop = terug.nodes["kwalificatie:25900"]
    assert knoop["leerwegen"] == "bol, bbl"
    assert knoop["geldigheid_vanaf"] == "2016-08-01"
    assert "sbu" not in knoop
    kant = terug.edges["kwalificatie:25900", "kerntaak:1"]
    assert kant == {"soort": "bevat", "code": "B1-K1", "volgorde": 0}


def test_a_character_that_xml_cannot_hold_does_not_stop_it() -> None:
    bron = Structuurgegevens(kaal.bron().editie, keuzedelen=(Keuzedeel("K1", "een\x01twee"),))
    terug = nx.read_graphml(io.BytesIO(graphml_of(build_structuur([bron]))))
    assert terug.nodes["keuzedeel:K1"]["titel"] == "een\ufffdtwee"
