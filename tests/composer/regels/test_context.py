"""What is kept from one edit to the next is what would be made anew."""

from __future__ import annotations

from dataclasses import astuple, replace

from composer.operations import BewerkingGeweigerd
from composer.overlap.delen import Deel, deel_of
from composer.regels.context import Context, Omgeving
from composer.samenstelling import Samenstelling
from tests.composer.lottery import edit, lottery
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling


def delen_in(wereld: Omgeving, waarde: Samenstelling) -> list[tuple[object, ...]]:
    return [astuple(deel) for deel in Context(wereld, waarde).delen]


def anew(wereld: Omgeving, waarde: Samenstelling) -> list[tuple[object, ...]]:
    return [astuple(deel_of(wereld.structuur, onderdeel)) for onderdeel in waarde.onderdelen]


def test_parts_are_compared_as_they_are_after_every_edit() -> None:
    wereld = omgeving()
    waarde = begin = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
    for keuze in lottery(3, 300):
        try:
            waarde = edit(waarde, keuze).samenstelling
        except BewerkingGeweigerd:
            continue
        assert delen_in(wereld, waarde) == anew(wereld, waarde)
        assert delen_in(wereld, begin) == anew(wereld, begin)
        assert delen_in(wereld, waarde) == anew(wereld, waarde)


def test_a_part_that_stands_twice_is_compared_twice() -> None:
    wereld, deel = omgeving(), kerntaak("25168:K1")
    waarde = samenstelling(deel, replace(deel), deel)
    for _ in range(2):
        assert delen_in(wereld, waarde) == anew(wereld, waarde)


def test_a_part_that_did_not_change_is_not_made_again() -> None:
    wereld, blijft = omgeving(), kerntaak("25168:K1")
    eerst = Context(wereld, samenstelling(blijft, kerntaak("25154:K1"))).delen
    daarna = Context(wereld, samenstelling(kerntaak("25154:K1"), blijft)).delen

    def of(delen: tuple[Deel, ...]) -> list[int]:
        ids = {blijft.id, *(werkproces.id for werkproces in blijft.werkprocessen)}
        return [id(deel) for deel in delen if deel.id in ids]

    assert of(eerst) == of(daarna)
