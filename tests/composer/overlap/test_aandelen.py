from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.crossovers import crossover_of
from composer.overlap.aandelen import Aandeel, aandeel_of, aandelen_of
from composer.overlap.crossoverdelen import Crossoverdelen
from composer.overlap.delen import Deel, counted_parts, deel_of
from composer.overlap.delenindex import index_structuur
from composer.overlap.overeenkomsten import Delenzoeker, Soort
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from tests.composer.samenstellingen import (
    bundel,
    eigen_kerntaak,
    eigen_werkproces,
    kerntaak,
    samenstelling,
    teksten_bundel,
    without_origin,
)

INDEX = index_structuur(bundel())
ALLEEN_BRON = Delenzoeker(INDEX, None, 0.85, bundel())
MET_TITELS = Delenzoeker(INDEX, teksten_bundel(), 0.85, bundel())
TAKEN = ["25168:K1", "25154:K1", "25170:K3", "25171:K4", "25498:B1-K1", "25187:K1"]


def delen(*kerntaken: GekozenKerntaak) -> list[Deel]:
    return [deel_of(bundel(), onderdeel) for onderdeel in counted_parts(kerntaken)]


def share_of(crebo: str, aandelen: tuple[Aandeel, ...]) -> Aandeel:
    (aandeel,) = (a for a in aandelen if a.houder == crebo)
    return aandeel


def among(een: Samenstelling, ander: Samenstelling) -> Aandeel:
    """What the first shares with the second as an existing cross-over."""
    bank = Crossoverdelen.of(bundel(), [crossover_of(ander)])
    return aandeel_of(Delenzoeker(bank.index, bank.teksten, 0.85), delen(*een.kerntaken), "0")


def test_the_index_knows_every_kwalificatie_with_content() -> None:
    alle = kwalificaties(bundel())
    assert len(INDEX.delen) + INDEX.onbekend == len(alle) == 470
    for crebo in ("25168", "25498"):
        verwacht = {
            wp.sleutel for _, kt in kerntaken_of(bundel(), crebo) for wp in kt.werkprocessen
        }
        assert INDEX.delen[crebo] == verwacht
        assert all(crebo in INDEX.houders[sleutel] for sleutel in verwacht)


@pytest.mark.parametrize("zoeker", [ALLEEN_BRON, MET_TITELS])
def test_shares_of_a_whole_and_of_a_half(zoeker: Delenzoeker) -> None:
    gekozen = delen(kerntaak("25168:K1"), kerntaak("25498:B1-K1"))
    gastheer = share_of("25168", aandelen_of(zoeker, gekozen))
    assert gastheer.zeker_van_samenstelling == 10 / len(gekozen)
    assert gastheer.zeker_van_ander == 10 / 13
    assert gastheer.zekere_onderdelen == tuple(deel.id for deel in gekozen[:10])


def test_matched_and_unmatched_parts_on_both_sides() -> None:
    gekozen = delen(kerntaak("25168:K1", "W1", "W2"), eigen_kerntaak())
    gastheer = share_of("25168", aandelen_of(ALLEEN_BRON, gekozen))
    assert gastheer.onderdelen == tuple(deel.id for deel in gekozen[:2])
    assert gastheer.eigen_rest == tuple(deel.id for deel in gekozen[2:])
    assert gastheer.gedekt == {deel.sleutel for deel in gekozen[:2]}
    assert gastheer.andere_rest == INDEX.delen["25168"] - gastheer.gedekt


def test_a_dossier_shares_its_kerntaken() -> None:
    aandelen = aandelen_of(ALLEEN_BRON, delen(kerntaak("25168:K1")))
    assert share_of("25171", aandelen).van_samenstelling == 1
    assert share_of("25171", aandelen).van_ander == 10 / 21


def test_the_most_shared_comes_first() -> None:
    aandelen = aandelen_of(MET_TITELS, delen(kerntaak("25168:K1"), kerntaak("25154:K1")))
    volgorde = [(-a.van_samenstelling, -(a.van_ander or -1), a.houder) for a in aandelen]
    assert volgorde == sorted(volgorde)
    assert len(volgorde) > 2


def test_a_kwalificatie_without_content_holds_what_was_chosen_from_it() -> None:
    gekozen = delen(eigen_kerntaak("25167:K1"), kerntaak("25168:K1"))
    verkoper = share_of("25167", aandelen_of(MET_TITELS, gekozen))
    assert verkoper.van_samenstelling == 2 / 12
    assert verkoper.van_ander is None
    assert verkoper.andere_rest is None


def test_a_part_from_nowhere_shares_with_nothing() -> None:
    assert aandelen_of(ALLEEN_BRON, delen(eigen_kerntaak())) == ()
    assert aandelen_of(ALLEEN_BRON, delen(eigen_kerntaak("25999:K1"))) == ()
    assert aandelen_of(MET_TITELS, []) == ()


def test_the_same_part_twice_is_one_part_of_the_kwalificatie() -> None:
    dubbel = delen(kerntaak("25168:K1", "W1"), kerntaak("25168:K1", "W1"))
    gastheer = share_of("25168", aandelen_of(MET_TITELS, dubbel))
    assert gastheer.van_samenstelling == 1
    assert gastheer.zeker_van_ander == 1 / 13


def test_what_has_only_the_title_in_common_counts_and_is_not_certain() -> None:
    over = delen(without_origin(kerntaak("25168:K1")))
    gastheer = share_of("25168", aandelen_of(MET_TITELS, over))
    assert gastheer.van_samenstelling == 1
    assert gastheer.zeker_van_samenstelling == 0
    assert all(o.alleen_titel for o in gastheer.gedeeld.values())


def test_a_cross_over_is_compared_from_both_sides() -> None:
    groot = samenstelling(kerntaak("25168:K1"))
    klein = samenstelling(kerntaak("25168:K1", "W1", "W2"))
    assert (among(klein, groot).van_samenstelling, among(klein, groot).van_ander) == (1.0, 0.2)
    assert (among(groot, klein).van_samenstelling, among(groot, klein).van_ander) == (0.2, 1.0)
    assert among(groot, groot).is_geheel_gelijk
    assert not among(klein, groot).is_geheel_gelijk
    assert not among(groot, klein).is_geheel_gelijk


def test_parts_without_source_are_each_a_part_of_their_own() -> None:
    een, ander = eigen_kerntaak(), eigen_kerntaak()
    zelf = samenstelling(een, ander)
    assert len(among(zelf, zelf).ander or ()) == 4
    assert among(zelf, zelf).is_geheel_gelijk
    assert among(zelf, samenstelling(een)).van_samenstelling == 0.5


def test_a_text_nearly_the_same_is_no_proof_of_the_same_cross_over() -> None:
    taak = eigen_kerntaak(
        None, [eigen_werkproces(omschrijving=" ".join(f"w{i}" for i in range(40)))]
    )
    bewerkt = replace(
        taak,
        werkprocessen=tuple(
            replace(wp, omschrijving=wp.omschrijving.replace("w7 ", "x7 "))
            for wp in taak.werkprocessen
        ),
    )
    aandeel = among(samenstelling(bewerkt), samenstelling(taak))
    (match,) = aandeel.gedeeld.values()
    assert match.soort is Soort.BIJNA_GELIJK
    assert (aandeel.van_samenstelling, aandeel.zeker_van_samenstelling) == (1, 0)
    assert not aandeel.is_geheel_gelijk


CHOICES = st.lists(st.sampled_from(TAKEN), min_size=1, max_size=4)


def composed(codes: list[str], *, los: bool) -> list[GekozenKerntaak]:
    taken = [kerntaak(code) for code in codes]
    return [without_origin(taak) for taak in taken] if los else taken


@given(CHOICES, CHOICES, st.booleans(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_two_compositions_share_the_same_from_either_side(
    een: list[str], ander: list[str], los: bool, ook_los: bool
) -> None:
    links, rechts = (
        samenstelling(*composed(een, los=los)),
        samenstelling(*composed(ander, los=ook_los)),
    )
    heen, terug = among(links, rechts), among(rechts, links)
    gedekt = {deel.id for deel in delen(*rechts.kerntaken)} - set(terug.eigen_rest)
    assert bool(heen.onderdelen) == bool(gedekt)
    assert 0 <= heen.van_samenstelling <= 1
    assert heen.van_ander is not None
    assert 0 <= heen.van_ander <= 1
    assert heen.zeker_van_samenstelling <= heen.van_samenstelling
    # The other counts a part once however often it stands there; by key the two are the same.
    sleutels = {deel.sleutel for deel in delen(*rechts.kerntaken) if deel.id in gedekt}
    if not ook_los:
        assert heen.van_ander == len(sleutels) / len(heen.ander or ())
    assert heen.is_geheel_gelijk == terug.is_geheel_gelijk


@given(CHOICES, st.sampled_from(TAKEN), st.booleans())
@settings(max_examples=40, deadline=None)
def test_adding_a_part_never_lowers_what_i_hold_of_another(
    codes: list[str], erbij: str, los: bool
) -> None:
    taken = composed(codes, los=los)
    eerst = aandelen_of(MET_TITELS, delen(*taken))
    daarna = {
        a.houder: a for a in aandelen_of(MET_TITELS, delen(*taken, *composed([erbij], los=los)))
    }
    for aandeel in eerst:
        later = daarna[aandeel.houder]
        assert later.gedekt >= aandeel.gedekt
        assert (later.van_ander or 0) >= (aandeel.van_ander or 0)
        assert (later.zeker_van_ander or 0) >= (aandeel.zeker_van_ander or 0)
