from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.beoordelen.beeld import besluiten_of, gesprekken_of, oordelen_of
from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.pakket import (
    Beoordelingspakket,
    add_ronde,
    known_at,
    make_ronde,
    merge,
)
from composer.beoordelen.revisie import heads_of
from composer.document import write_document
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.beoordelen.pakketten import (
    BEGIN,
    Takken,
    anna,
    complete,
    moment,
    notitie,
    pakket,
    ronde,
    samenstelling,
    takken,
    texts_of,
    uuid,
)
from tests.composer.samenstellingen import omgeving


@given(takken)
@settings(max_examples=150)
def test_merging_is_commutative_associative_and_idempotent(
    deze: Takken,
) -> None:
    a, b, c = deze.drie
    assert merge(a, b) == merge(b, a)
    assert merge(a, merge(b, c)) == merge(merge(a, b), c) == merge(a, b, c)
    assert merge(a, a) == a
    assert merge(merge(a, b), b) == merge(a, b)


@given(takken)
@settings(max_examples=150)
def test_nothing_written_is_ever_lost(deze: Takken) -> None:
    samen = merge(*deze.drie)
    for deel in deze.drie:
        assert set(deel.revisies) <= set(samen.revisies)
        inhouden = {r.document.sha256 for r in samen.rondes}
        assert {r.document.sha256 for r in deel.rondes} <= inhouden
    # What nobody replaced shows, whoever else wrote about the same.
    zichtbaar = texts_of(samen)
    for revisies in samen.by_ding.values():
        for kop in heads_of(revisies):
            tekst = getattr(kop.inhoud, "tekst", None)
            assert tekst is None or tekst in zichtbaar


@given(takken, st.integers(0, 999))
@settings(max_examples=50)
def test_the_view_is_the_same_in_whatever_order_things_came(deze: Takken, seed: int) -> None:
    samen = merge(*deze.drie)
    revisies, rondes = list(samen.revisies), list(samen.rondes)
    toeval = random.Random(seed)
    toeval.shuffle(revisies)
    toeval.shuffle(rondes)
    anders = replace(samen, revisies=tuple(revisies), rondes=tuple(rondes))
    assert gesprekken_of(anders) == gesprekken_of(samen)
    for document in samen.documenten:
        assert list(besluiten_of(anders, document)) == list(besluiten_of(samen, document))
        assert oordelen_of(anders, document) == oordelen_of(samen, document)
    assert list(anders.documenten.items()) == list(samen.documenten.items())


def test_another_text_of_a_document_is_a_next_round_ordered_by_time() -> None:
    een = samenstelling()
    rondes = [ronde(replace(een, beroep=f"versie {n}"), minuten=n) for n in range(3)]
    for volgorde in permutations(rondes):
        los = [Beoordelingspakket(BEGIN, (deze,)) for deze in volgorde]
        (gevonden,) = merge(*los).documenten.values()
        assert [r.nummer for r in gevonden] == [1, 2, 3]
        assert [r.document.samenstelling.beroep for r in gevonden] == [
            "versie 0",
            "versie 1",
            "versie 2",
        ]


def test_the_same_text_again_is_the_same_round_and_keeps_its_first_time() -> None:
    tweemaal = merge(
        Beoordelingspakket(moment(9), (ronde(minuten=5),)),
        Beoordelingspakket(moment(3), (ronde(minuten=2),)),
    )
    assert [deze.tijd for deze in tweemaal.rondes] == [moment(2)]
    assert tweemaal.gemaakt == moment(3)


def test_the_same_text_judged_by_another_edition_is_one_round_with_two_judgements() -> None:
    anders = ronde(minuten=7, editie="editie-2", peildatum=date(2026, 4, 1))
    (rondes,) = add_ronde(pakket(), anders).documenten.values()
    assert [(r.nummer, [o.editie for o in r.oordelen]) for r in rondes] == [
        (1, ["editie-1", "editie-2"])
    ]


def _texts(waarde: Beoordelingspakket) -> list[str]:
    (rondes,) = waarde.documenten.values()
    return [ronde.document.samenstelling.beroep for ronde in rondes]


def test_an_old_text_that_is_handed_in_again_is_the_last_round() -> None:
    een, twee = (ronde(replace(samenstelling(), beroep=woord)) for woord in ("een", "twee"))
    leeg = Beoordelingspakket(BEGIN)
    nu = add_ronde(add_ronde(add_ronde(leeg, een), twee), replace(een, tijd=moment(9)))
    assert _texts(nu) == ["een", "twee", "een"]
    assert _texts(add_ronde(nu, replace(een, tijd=moment(10)))) == ["een", "twee", "een"]


def test_an_old_text_that_somebody_put_in_apart_is_the_round_that_has_it() -> None:
    een, twee = (ronde(replace(samenstelling(), beroep=woord)) for woord in ("een", "twee"))
    nu = add_ronde(add_ronde(Beoordelingspakket(BEGIN), een), twee)
    apart = Beoordelingspakket(BEGIN, (replace(een, tijd=moment(9), editie="editie-2"),))
    assert _texts(merge(nu, apart)) == ["een", "twee"]


def test_what_came_after_what_goes_before_a_clock_that_is_slow() -> None:
    een = ronde(replace(samenstelling(), beroep="een"), minuten=30)
    twee = ronde(replace(samenstelling(), beroep="twee"), minuten=0)
    assert _texts(add_ronde(add_ronde(Beoordelingspakket(BEGIN), een), twee)) == ["een", "twee"]


def test_rounds_that_came_after_each_other_still_come_out() -> None:
    een, twee = (ronde(replace(samenstelling(), beroep=woord)) for woord in ("een", "twee"))
    kring = (
        replace(een, na=twee.document.sha256),
        replace(twee, na=een.document.sha256, tijd=moment(1)),
    )
    assert _texts(Beoordelingspakket(BEGIN, kring)) == ["een", "twee"]


def test_known_at_leaves_out_what_came_later() -> None:
    vol = complete()
    toen = known_at(vol, moment(2))
    assert len(toen.revisies) == 2
    assert len(toen.rondes) == 2
    assert known_at(vol, moment(60)) == vol


def test_a_round_names_the_edition_and_the_rule_set() -> None:
    waarde, wereld = samenstelling(), omgeving()
    gemaakt = make_ronde(write_document(waarde), wereld, moment(), bestand="x.xml", door="Anna")
    assert gemaakt.document.id == waarde.id
    assert (gemaakt.editie, gemaakt.regelset) == (wereld.structuur.editie.id, wereld.regelset.naam)
    assert gemaakt.peildatum == wereld.peildatum
    with pytest.raises(Invoerfout):
        make_ronde(b"<sbb/>", wereld, moment())


def test_unknown_keys_of_manifests_come_together() -> None:
    een = replace(pakket(), onbekend='{"a":1,"b":[2]}')
    twee = replace(pakket(), onbekend='{"b":[3],"c":"x"}')
    assert merge(een, twee).onbekend == merge(twee, een).onbekend == '{"a":1,"b":[3],"c":"x"}'
    assert merge(een, een) == een


def test_a_package_is_the_same_value_however_it_is_put_together() -> None:
    vol = add_notitie(pakket(), uuid(1000), notitie(), anna(), id_=uuid(1))
    dubbel = Beoordelingspakket(vol.gemaakt, vol.rondes * 2, vol.revisies * 2)
    assert dubbel == vol
