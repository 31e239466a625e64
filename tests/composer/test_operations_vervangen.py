"""The operations that put one part or keuzedeel in the place of another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from composer.change import Facet
from composer.operations import BewerkingGeweigerd, replace_keuzedeel, replace_onderdeel
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import eigen_kerntaak, herkomst, keuzedeel, samenstelling

EEN, TWEE = eigen_kerntaak("25180:K1"), eigen_kerntaak("25168:K1")
WAARDE = samenstelling(EEN, TWEE)


def codes(waarde: Samenstelling) -> list[str]:
    return [item.code for item in waarde.keuzedelen]


def test_a_werkproces_is_replaced_in_its_place() -> None:
    oud = TWEE.werkprocessen[1]
    anders = replace(oud, resultaat="Anders.")
    nieuw, change = replace_onderdeel(WAARDE, anders)
    assert nieuw.kerntaken == (EEN, replace(TWEE, werkprocessen=(TWEE.werkprocessen[0], anders)))
    assert change.facetten == {Facet.DELEN, Facet.TEKSTEN}
    assert change.onderdelen == {oud.id}


def test_a_kerntaak_is_replaced_as_a_whole() -> None:
    anders = replace(EEN, titel="Anders", werkprocessen=())
    nieuw, change = replace_onderdeel(WAARDE, anders)
    assert nieuw.kerntaken == (anders, TWEE)
    assert change.facetten == {Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}


def test_another_source_alone_touches_no_text() -> None:
    anders = replace(EEN, herkomst=herkomst("25171:K1", EEN.teksthash))
    _, change = replace_onderdeel(WAARDE, anders)
    assert change.facetten == {Facet.DELEN}


def test_a_part_that_is_not_there_or_of_another_kind_is_refused() -> None:
    with pytest.raises(BewerkingGeweigerd):
        replace_onderdeel(WAARDE, eigen_kerntaak())
    with pytest.raises(BewerkingGeweigerd, match="vervangen elkaar niet"):
        replace_onderdeel(WAARDE, replace(EEN, id=TWEE.werkprocessen[0].id))


def test_a_keuzedeel_takes_the_place_of_another() -> None:
    waarde = samenstelling(keuzedelen=tuple(map(keuzedeel, ("K1", "K2", "K3"))))
    nieuw, change = replace_keuzedeel(waarde, "K2", keuzedeel("K9"))
    assert codes(nieuw) == ["K1", "K9", "K3"]
    assert change.onderdelen == {"K2", "K9"}
    assert change.facetten == {Facet.KEUZEDELEN}


def test_one_that_stands_already_stays_where_it_is() -> None:
    waarde = samenstelling(keuzedelen=tuple(map(keuzedeel, ("K1", "K2", "K3"))))
    assert codes(replace_keuzedeel(waarde, "K1", keuzedeel("K3"))[0]) == ["K2", "K3"]
    assert codes(replace_keuzedeel(waarde, "K2", keuzedeel("K2", "Anders"))[0]) == codes(waarde)
    with pytest.raises(BewerkingGeweigerd):
        replace_keuzedeel(waarde, "K9", keuzedeel("K1"))


def test_every_record_of_the_one_that_goes_goes() -> None:
    waarde = samenstelling(keuzedelen=tuple(map(keuzedeel, ("K1", "K2", "K1"))))
    assert codes(replace_keuzedeel(waarde, "K1", keuzedeel("K9"))[0]) == ["K9", "K2"]
