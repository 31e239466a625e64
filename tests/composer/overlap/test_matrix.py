from __future__ import annotations

import pytest

from composer.crossovers import crossover_of
from composer.overlap.matrix import (
    Bekendheid,
    Kolomsoort,
    Overlapmatrix,
    matrix_of,
    unknown_crossovers,
)
from composer.regels.context import Context
from composer.samenstelling import GekozenKerntaak
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    kerntaak,
    omgeving,
    samenstelling,
    teksten_bundel,
    without_origin,
)


def matrix(*taken: GekozenKerntaak, aantal: int = 12, **velden: object) -> Overlapmatrix:
    compleet = {"delenteksten": teksten_bundel()} | velden
    return matrix_of(Context(omgeving(**compleet), samenstelling(*taken)), aantal)


def test_a_cell_says_how_much_of_a_kerntaak_a_column_holds() -> None:
    beeld = matrix(kerntaak("25168:K1"), kerntaak("25154:K1", "W1", "W2"))
    assert [(rij.code, len(rij.onderdelen)) for rij in beeld.rijen] == [("B1-K1", 10), ("B1-K2", 2)]
    plek = [kolom.crebo for kolom in beeld.kolommen].index("25168")
    gastheer = beeld.kolommen[plek]
    assert gastheer.naam == "Gastheer/-vrouw"
    cel = beeld.cellen[0][plek]
    assert (cel.aantal, cel.zeker, cel.totaal, cel.is_ondergrens) == (10, 10, 10, False)
    assert cel.aandeel == 1
    assert gastheer.van_ander is not None
    assert gastheer.van_ander.zeker_aandeel == 10 / 13


@pytest.mark.parametrize("aantal", [1, 3, 100])
def test_every_column_adds_up_to_its_bottom_row(aantal: int) -> None:
    taken = [kerntaak("25168:K1"), without_origin(kerntaak("25498:B1-K1")), eigen_kerntaak()]
    beeld = matrix(*taken, aantal=aantal)
    assert beeld.aantal == sum(len(rij.onderdelen) for rij in beeld.rijen)
    assert 0 < len(beeld.kolommen) <= aantal
    for plek, kolom in enumerate(beeld.kolommen):
        cellen = [rij[plek] for rij in beeld.cellen]
        assert sum(cel.totaal for cel in cellen) == kolom.van_samenstelling.totaal == beeld.aantal
        assert sum(cel.aantal for cel in cellen) == kolom.van_samenstelling.aantal
        assert sum(cel.zeker for cel in cellen) == kolom.van_samenstelling.zeker
    assert len(beeld.kolommen) + beeld.andere == len(matrix(*taken, aantal=1000).kolommen)


def test_the_nearest_come_first() -> None:
    beeld = matrix(kerntaak("25168:K1"), kerntaak("25154:K1"))
    gedeeld = [kolom.van_samenstelling.aantal for kolom in beeld.kolommen]
    assert gedeeld == sorted(gedeeld, reverse=True)
    assert len(gedeeld) > 2


def test_what_is_only_alike_is_not_certain() -> None:
    beeld = matrix(without_origin(kerntaak("25168:K1")))
    gastheer = beeld.kolommen[[kolom.crebo for kolom in beeld.kolommen].index("25168")]
    assert gastheer.van_samenstelling.aantal == gastheer.van_samenstelling.gelijkend == 10


def test_without_texts_every_figure_is_a_lower_bound() -> None:
    beeld = matrix(kerntaak("25168:K1"), eigen_kerntaak(), delenteksten=None)
    assert {kolom.bekendheid for kolom in beeld.kolommen} == {Bekendheid.ZONDER_TEKSTEN}
    assert all(cel.is_ondergrens for rij in beeld.cellen for cel in rij)
    eigen = beeld.cellen[1][0]
    assert eigen.is_onbekend
    assert not beeld.cellen[0][0].is_onbekend


def test_a_kwalificatie_without_content_is_marked() -> None:
    beeld = matrix(eigen_kerntaak("25167:K1"), kerntaak("25168:K1"))
    plek = [kolom.crebo for kolom in beeld.kolommen].index("25167")
    verkoper = beeld.kolommen[plek]
    assert verkoper.bekendheid is Bekendheid.ONBEKEND
    assert verkoper.van_ander is None
    assert [rij[plek].is_onbekend for rij in beeld.cellen] == [False, True]


def test_a_given_crossover_is_a_column_and_an_unknown_one_never_counts_as_no_overlap() -> None:
    taak = kerntaak("25168:K1")
    inhoud = crossover_of(samenstelling(taak, naam="Bestaande", crebo="26001"))
    beeld = matrix(taak, eigen_kerntaak(), crossovers=(inhoud,))
    (kolom,) = (k for k in beeld.kolommen if k.soort is Kolomsoort.CROSSOVER and k.van_ander)
    assert (kolom.crebo, kolom.naam, kolom.bekendheid) == (
        "26001",
        "Bestaande",
        Bekendheid.GEHEEL,
    )
    assert kolom.van_ander is not None
    assert kolom.van_ander.aandeel == 1
    context = Context(omgeving(crossovers=(inhoud,)), samenstelling(taak))
    onbekend = {crossover.crebo for crossover in unknown_crossovers(context)}
    assert "26001" not in onbekend
    assert len(onbekend) == 44


def test_a_crossover_of_the_same_sources_stands_last_as_unknown() -> None:
    context = Context(omgeving(), samenstelling())
    bekend = next(c for c in context.omgeving.bekende_crossovers if c.bronkwalificaties)
    beeld = matrix(eigen_kerntaak(f"{bekend.bronkwalificaties[0]}:K1"))
    kolom = beeld.kolommen[-1]
    assert (kolom.soort, kolom.bekendheid) == (Kolomsoort.CROSSOVER, Bekendheid.ONBEKEND)
    assert kolom.van_ander is None
    assert all(rij[-1].is_onbekend for rij in beeld.cellen)
    assert bekend.crebo in {k.crebo for k in beeld.kolommen}


def test_an_empty_composition_has_an_empty_matrix() -> None:
    assert matrix() == Overlapmatrix((), (), (), 0, 0)
