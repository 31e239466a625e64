import time
from collections import Counter
from datetime import date
from typing import Any

import networkx as nx
import pytest

from kwalificatiestructuur.elementen import (
    Crossover,
    Editie,
    Keuzedeel,
    Keuzedeeloverlap,
    Structuurgegevens,
)
from kwalificatiestructuur.graaf import (
    MAX_TWEELINGEN,
    Kwalificatiestructuur,
    Soort,
    build_structuur,
)
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import kwalificaties
from tests.kwalificatiestructuur.gegevens import (
    HANDEL,
    bron,
    dossier,
    kerntaak,
    kwalificatie,
)


def edges(structuur: Kwalificatiestructuur, soort: str) -> set[tuple[str, str]]:
    return {(a, b) for a, b, kant in structuur.graaf.edges(data=True) if kant["soort"] == soort}


def test_the_graph_is_the_documented_one() -> None:
    een, twee = kerntaak("1", "11", "12"), kerntaak("2", "21")
    d = dossier(
        "D",
        kwalificatie("A", een, twee, dossier="D"),
        kwalificatie("B", een, dossier="D"),
        kerntaken=[een, twee],
    )
    structuur = build_structuur([bron(d, domeinen=[HANDEL])])
    graaf = structuur.graaf
    assert type(graaf) is nx.DiGraph
    assert edges(structuur, "bevat") == {
        ("domein:79080", "dossier:D"),
        ("dossier:D", "kwalificatie:A"),
        ("dossier:D", "kwalificatie:B"),
        ("kwalificatie:A", "kerntaak:1"),
        ("kwalificatie:A", "kerntaak:2"),
        ("kwalificatie:B", "kerntaak:1"),
        ("kerntaak:1", "werkproces:11"),
        ("kerntaak:1", "werkproces:12"),
        ("kerntaak:2", "werkproces:21"),
    }
    assert graaf.edges["kwalificatie:A", "kerntaak:2"] == {
        "soort": "bevat",
        "code": "B1-K2",
        "volgorde": 1,
    }
    assert graaf.edges["kerntaak:1", "werkproces:12"] == {"soort": "bevat", "volgorde": 1}
    assert graaf.nodes["kerntaak:1"] == {"soort": Soort.KERNTAAK, "element": een}
    assert structuur.delen == {
        ("A", "B1-K1"): "kerntaak:1",
        ("A", "B1-K1-W1"): "werkproces:11",
        ("A", "B1-K1-W2"): "werkproces:12",
        ("A", "B1-K2"): "kerntaak:2",
        ("A", "B1-K2-W1"): "werkproces:21",
        ("B", "B1-K1"): "kerntaak:1",
        ("B", "B1-K1-W1"): "werkproces:11",
        ("B", "B1-K1-W2"): "werkproces:12",
    }


def test_keuzedelen_overlap_and_crossovers() -> None:
    gegevens = Structuurgegevens(
        Editie("een", "Een", ""),
        dossiers=(dossier("D", kwalificatie("A", dossier="D"), domein=""),),
        keuzedelen=(Keuzedeel("K0001", "eerst"), Keuzedeel("K0001", "dan")),
        overlap=(
            Keuzedeeloverlap("A", "K0001", date(2020, 1, 2)),
            Keuzedeeloverlap("Z", "K0001"),
            Keuzedeeloverlap("A", "K0999"),
        ),
        crossovers=(Crossover("26000", "Kruising", bronkwalificaties=("A", "Z")),),
    )
    structuur = build_structuur([gegevens])
    graaf: Any = structuur.graaf
    assert [r.titel for r in graaf.nodes["keuzedeel:K0001"]["records"]] == ["eerst", "dan"]
    assert graaf.nodes["keuzedeel:K0001"]["element"].titel == "eerst"
    assert edges(structuur, "overlapt") == {("keuzedeel:K0001", "kwalificatie:A")}
    kant = graaf.edges["keuzedeel:K0001", "kwalificatie:A"]
    assert kant["vastgesteld"] == date(2020, 1, 2)
    assert edges(structuur, "bestaat uit") == {("crossover:26000", "kwalificatie:A")}
    assert len(structuur.overlap) == 3
    assert set(graaf.nodes) == {
        "dossier:D",
        "kwalificatie:A",
        "keuzedeel:K0001",
        "crossover:26000",
    }


def test_every_crebo_finds_its_kwalificatie() -> None:
    d = dossier(
        "D",
        kwalificatie("A", dossier="D", crebos=("A", "B")),
        kwalificatie("sbb-5", dossier="D", crebos=()),
    )
    assert build_structuur([bron(d)]).kwalificaties == {
        "A": "kwalificatie:A",
        "B": "kwalificatie:A",
        "sbb-5": "kwalificatie:sbb-5",
    }


def test_an_own_crebo_goes_before_a_second_crebo() -> None:
    eerste = bron(
        dossier("E", kwalificatie("C", dossier="E")),
        dossier("D", kwalificatie("A", dossier="D", crebos=("A", "B"))),
    )
    tweede = bron(dossier("E", kwalificatie("B", dossier="E"), editie="twee"), editie="twee")
    structuur = build_structuur([eerste, tweede])
    assert [kw.crebo for kw in kwalificaties(structuur)] == ["B", "C", "A"]
    assert structuur.kwalificaties["B"] == "kwalificatie:B"


def test_one_edition_stays_and_several_become_one() -> None:
    een, twee = bron(editie="een"), bron(editie="twee")
    assert build_structuur([een]).editie is een.editie
    samen = build_structuur([een, twee])
    assert samen.edities == (een.editie, twee.editie)
    assert samen.editie.id.startswith("samen-")
    assert samen.editie.naam == "Een + Twee"
    assert samen.editie.bron == "een.xml; twee.xml"
    assert build_structuur([twee, een]).editie.id != samen.editie.id
    assert build_structuur([een, twee]).editie == samen.editie


def test_a_source_that_comes_twice_counts_once() -> None:
    een = bron(dossier("D", kwalificatie("A", dossier="D")))
    structuur = build_structuur([een, een])
    assert structuur.edities == (een.editie,)
    assert not structuur.waarschuwingen


OUD, NIEUW = date(2015, 8, 1), date(2019, 8, 1)


@pytest.mark.parametrize(
    ("naam", "niveau", "vanaf", "dossier_vanaf", "tweeling"),
    [
        ("verkoper  ", 2, None, None, True),
        ("VERKOPER", 2, OUD, None, True),
        ("Verkoper", 2, None, OUD, True),
        ("Verkoper", 2, NIEUW, OUD, False),
        ("Verkoper", 2, None, NIEUW, False),
        ("Verkoper", 3, None, None, False),
        ("Eerste verkoper", 2, None, None, False),
        ("Verkoper", None, None, None, False),
    ],
)
def test_twins(
    naam: str,
    niveau: int | None,
    vanaf: date | None,
    dossier_vanaf: date | None,
    tweeling: bool,
) -> None:
    een = dossier("D", kwalificatie("A", dossier="D", naam="Verkoper"), vanaf=OUD)
    kw = kwalificatie("B", dossier="E", naam=naam, niveau=niveau, vanaf=vanaf)
    twee = dossier("E", kw, domein="79160", vanaf=dossier_vanaf)
    verwacht = {("kwalificatie:A", "kwalificatie:B"), ("kwalificatie:B", "kwalificatie:A")}
    gevonden = edges(build_structuur([bron(een, twee)]), "tweeling van")
    assert gevonden == (verwacht if tweeling else set())


def test_unknown_levels_make_no_twins() -> None:
    koks = [kwalificatie(c, dossier="D", naam="Kok", niveau=None) for c in "AB"]
    assert not edges(build_structuur([bron(dossier("D", *koks))]), "tweeling van")


def test_the_graph_of_the_bundle() -> None:
    structuur = load_structuur()
    graaf = structuur.graaf
    soorten = Counter(str(knoop["soort"]) for knoop in graaf.nodes.values())
    assert soorten == {
        "domein": 16,
        "dossier": 172,
        "kwalificatie": 470,
        "kerntaak": 129,
        "werkproces": 494,
        "keuzedeel": 1490,
        "crossover": 45,
    }
    assert {f"{soort}:" in sleutel for sleutel, soort in graaf.nodes(data="soort")} == {True}
    tweelingen = {tuple(sorted((a[13:], b[13:]))) for a, b in edges(structuur, "tweeling van")}
    assert tweelingen == {
        ("25167", "25503"),
        ("25162", "25502"),
        ("25252", "25260"),
        ("25254", "25259"),
        ("25257", "25261"),
    }
    assert len(edges(structuur, "bestaat uit")) == 9
    assert nx.is_directed_acyclic_graph(
        nx.subgraph_view(graaf, filter_edge=lambda a, b: graaf.edges[a, b]["soort"] == "bevat")
    )


def test_ten_times_the_country_is_built_in_time() -> None:
    dossiers = []
    for nummer in range(1720):
        basis = [kerntaak(f"{nummer}{k}", *(f"{nummer}{k}{w}" for w in range(1, 9))) for k in "123"]
        drie = [kwalificatie(f"{nummer}-{i}", *basis, dossier=str(nummer)) for i in range(3)]
        dossiers.append(dossier(str(nummer), *drie, kerntaken=basis))
    begin = time.process_time()
    structuur = build_structuur([bron(*dossiers)])
    assert time.process_time() - begin < 5
    assert structuur.graaf.number_of_nodes() > 50_000


def test_too_many_of_one_name_are_no_twins() -> None:
    """Their pairs would cost the square of the number of kwalificaties in a file."""
    koks = [
        kwalificatie(str(n), dossier="D", naam="Kok", niveau=2) for n in range(MAX_TWEELINGEN + 1)
    ]
    assert edges(build_structuur([bron(dossier("D", *koks[1:]))]), "tweeling van")
    structuur = build_structuur([bron(dossier("D", *koks))])
    assert not edges(structuur, "tweeling van")
    (melding,) = structuur.waarschuwingen
    assert melding.startswith("51 kwalificaties van niveau 2 heten „kok”")
