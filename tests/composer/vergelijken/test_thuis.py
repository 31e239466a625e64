"""Where werkprocessen belong, and how the kerntaken are counted by that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from composer.vergelijken.rijen import Rij, Stand, Uitlijning
from composer.vergelijken.verschillen import Verschilsoort, row_differences
from tests.composer.bijwerken.voorbeelden import origin_of
from tests.composer.samenstellingen import without_origin
from tests.composer.vergelijken.kolommen import (
    LATER,
    NIEUW,
    again,
    align,
    alike_kolommen,
    kolom,
    row,
    taak,
)


def counted(rij: Rij, plek: int) -> tuple[int, int | None, int, int]:
    telling = rij.cellen[plek].telling
    assert telling is not None
    return telling.aantal, telling.van, telling.elders, telling.erbij


def kinds(uitlijning: Uitlijning) -> set[str]:
    return {str(verschil.soort) for verschil in row_differences(uitlijning)}


@pytest.mark.parametrize("ander", ["25021:B1-K1", "25031:B1-K1"])
def test_a_whole_kerntaak_is_whole_beside_one_that_looks_alike(ander: str) -> None:
    """A werkproces of each stands in one row, and neither moved."""
    uitlijning = align(kolom(taak("25011:B1-K1")), kolom(taak(ander)))
    een, twee = row(uitlijning, "25011:B1-K1"), row(uitlijning, ander)
    assert counted(een, 0) == counted(twee, 1) == (3, 3, 0, 0)
    assert [cel.stand for cel in een.cellen] == [Stand.GEHEEL, Stand.ONTBREEKT]
    assert [cel.stand for cel in twee.cellen] == [Stand.ONTBREEKT, Stand.GEHEEL]
    assert een.cellen[1].telling is twee.cellen[0].telling is None
    assert any(len(rij.aanwezig) == 2 for rij in uitlijning.rijen)
    assert "elders" not in kinds(uitlijning)


def test_what_is_gone_from_a_kerntaak_is_said_wherever_its_row_lies() -> None:
    """Most columns have a twin of it, so the row lies under the kerntaak of that."""
    heel = taak("25011:B1-K1")
    zonder = replace(heel, werkprocessen=heel.werkprocessen[1:])
    tweelingen = [kolom(taak("25021:B1-K1")) for _ in range(3)]
    uitlijning = align(kolom(heel), kolom(zonder), *tweelingen)
    rij = row(uitlijning, "25011:B1-K1")
    assert counted(rij, 0) == (3, 3, 0, 0)
    assert counted(rij, 1) == (2, 3, 0, 0)
    assert Verschilsoort.WERKPROCESSEN in {
        v.soort for v in row_differences(uitlijning) if (v.onderwerp, v.kolommen) == (rij.id, (1,))
    }


def test_what_left_the_kerntaak_of_its_source_is_elsewhere_beside_a_twin_that_did_not() -> None:
    heel, naar = taak("25011:B1-K1"), taak("25041:B1-K1")
    gaat, *blijft = heel.werkprocessen
    moved = kolom(
        replace(heel, werkprocessen=tuple(blijft)),
        replace(naar, werkprocessen=(*naar.werkprocessen, gaat)),
    )
    uitlijning = align(moved, kolom(taak("25021:B1-K1"), taak("25041:B1-K1")))
    (rij,) = [rij for rij in uitlijning.rijen if rij.is_elders(0)]
    assert [rij.is_elders(plek) for plek in (0, 1)] == [True, False]
    assert counted(row(uitlijning, "25011:B1-K1"), 0) == (2, 3, 1, 0)
    assert counted(row(uitlijning, "25041:B1-K1"), 0) == (5, 5, 0, 1)
    assert [v.kolommen for v in row_differences(uitlijning) if v.soort == "elders"] == [(0,)]


def test_what_was_brought_to_another_edition_without_its_kerntaak_is_at_home() -> None:
    nieuw = taak("25011:B1-K1", NIEUW).werkprocessen[0]
    oud = taak("25011:B1-K1")
    gemengd = replace(oud, werkprocessen=(nieuw, *oud.werkprocessen[1:]))
    uitlijning = align(kolom(gemengd, wereld=LATER), kolom(taak("25021:B1-K1")))
    rij = row(uitlijning, "25011:B1-K1")
    assert counted(rij, 0)[0::2] == (3, 0)
    assert not any(r.is_elders(0) for r in uitlijning.rijen)


def test_what_has_no_source_is_where_the_others_of_its_row_belong() -> None:
    heel = taak("25011:B1-K1")
    los = without_origin(heel).werkprocessen[0]
    getypt = replace(heel, werkprocessen=(los, *heel.werkprocessen[1:]))
    uitlijning = align(kolom(heel), kolom(getypt))
    assert counted(row(uitlijning, "25011:B1-K1"), 1) == (3, 3, 0, 0)
    elders = taak("25041:B1-K1")
    elders = replace(elders, werkprocessen=(*elders.werkprocessen, again(los)))
    moved = kolom(replace(heel, werkprocessen=heel.werkprocessen[1:]), elders)
    uitlijning = align(kolom(heel, taak("25041:B1-K1")), moved)
    assert kinds(uitlijning) >= {"elders"}
    assert counted(row(uitlijning, "25011:B1-K1"), 1) == (2, 3, 1, 0)


@pytest.mark.parametrize("seed", range(60))
def test_counts_are_those_of_the_sources_of_each_document(seed: int) -> None:
    kolommen = alike_kolommen(seed)
    uitlijning = align(*kolommen)
    for plek, wat in enumerate(kolommen):
        cellen = [rij.cellen[plek] for rij in uitlijning.rijen]
        cel_van = {cel.deel.id: cel for cel in cellen if cel.deel is not None}
        for kerntaak in wat.samenstelling.kerntaken:
            bron = origin_of(kerntaak).bron
            bronnen = [origin_of(wp).bron for wp in kerntaak.werkprocessen]
            eigen = [van for van in bronnen if van.kerntaak == bron]
            telling = cel_van[kerntaak.id].telling
            assert telling is not None
            assert telling.aantal == len(set(eigen))
            assert telling.van == len(taak(str(bron)).werkprocessen)
            assert telling.erbij == len(bronnen) - len(eigen)
            for wp, van in zip(kerntaak.werkprocessen, bronnen, strict=True):
                assert cel_van[wp.id].is_elders == (van.kerntaak != bron)
