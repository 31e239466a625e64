from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from composer.overlap.stroom import Domeinsoort, Stroom, stroom_of
from composer.regels.context import Context
from composer.samenstelling import GekozenKerntaak
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    kerntaak,
    omgeving,
    samenstelling,
    werkproces,
    without_origin,
)

OMGEVING = omgeving()
BRONNEN = ["25168:K1-W1", "25168:K1-W2", "25154:K1-W1", "25498:B1-K1-W1", "25999:K1-W1", ""]


def stroom(*taken: GekozenKerntaak) -> Stroom:
    return stroom_of(Context(OMGEVING, samenstelling(*taken)))


def test_the_parts_flow_from_domain_by_kwalificatie_to_kerntaak() -> None:
    beeld = stroom(kerntaak("25168:K1"), kerntaak("25154:K1", "W1"))
    assert [(bron.crebo, aantal) for bron, aantal in beeld.per_bron.items()] == [
        ("25168", 10),
        ("25154", 1),
    ]
    domeinen = {d.code: aantal for d, aantal in beeld.per_domein.items()}
    assert domeinen == {"79120": 10, "79080": 1}
    assert [(kt.code, aantal) for kt, aantal in beeld.per_kerntaak.items()] == [
        ("B1-K1", 10),
        ("B1-K2", 1),
    ]
    assert beeld.totaal == 11


def test_what_has_no_source_or_no_known_domain_says_so() -> None:
    eigen = without_origin(eigen_kerntaak())
    onbekend = eigen_kerntaak("25999:K1")
    soorten = {d.soort: aantal for d, aantal in stroom(eigen, onbekend).per_domein.items()}
    assert soorten == {Domeinsoort.ZONDER_BRON: 2, Domeinsoort.ONBEKEND: 2}
    namen = {bron.crebo: bron.naam for bron in stroom(eigen, onbekend).per_bron}
    assert namen == {"": "", "25999": ""}


def test_a_kerntaak_without_werkprocessen_is_one_part() -> None:
    leeg = eigen_kerntaak("25168:K1", werkprocessen=())
    beeld = stroom(leeg)
    assert beeld.totaal == 1
    assert beeld.takken[0].onderdelen == (leeg.id,)


def test_nothing_flows_in_an_empty_composition() -> None:
    assert stroom() == Stroom((), ())


@given(st.lists(st.lists(st.sampled_from(BRONNEN), max_size=5), max_size=5))
@settings(max_examples=60)
def test_every_layer_adds_up_to_the_parts_that_count(rijen: list[list[str]]) -> None:
    taken = [
        eigen_kerntaak(None, [eigen_werkproces(bron or None) for bron in rij]) for rij in rijen
    ]
    context = Context(OMGEVING, samenstelling(*taken))
    beeld = stroom_of(context)
    geteld = Counter(id_ for tak in beeld.takken for id_ in tak.onderdelen)
    assert geteld == Counter(onderdeel.id for onderdeel in context.counted)
    for laag in (beeld.per_domein, beeld.per_bron, beeld.per_kerntaak):
        assert sum(laag.values()) == beeld.totaal == len(context.counted)
    assert list(beeld.per_kerntaak.values()) == [max(len(rij), 1) for rij in rijen]


def test_the_sources_of_one_domain_stand_together() -> None:
    taak = eigen_kerntaak(None, [werkproces("25168:K1-W1"), werkproces("25154:K1-W1")])
    domeinen = [tak.bron.domein for tak in stroom(taak, kerntaak("25168:K2")).takken]
    assert sorted(domeinen, key=domeinen.index) == domeinen
