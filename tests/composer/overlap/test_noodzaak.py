from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.overlap.noodzaak import (
    Benadering,
    Keuzedeeldekking,
    Noodzaak,
    Toevoeging,
    noodzaak_of,
)

AANTAL = 7
Sleutel = tuple[int, int, int, str]


def keuzedeel(
    code: str, *plaatsen: int, sbu: int | None = 240, bekend: bool = True
) -> Keuzedeeldekking:
    return Keuzedeeldekking(code, f"Titel {code}", sbu, frozenset(plaatsen) if bekend else None)


def test_what_cannot_go_with_a_kwalificatie_is_not_added_to_it() -> None:
    """A keuzedeel with published overlap with one kwalificatie may still go with another."""
    dekking = {"25001": frozenset({0, 1}), "25002": frozenset({0, 1})}
    keuzedelen = [keuzedeel("K1", 2, 3), keuzedeel("K2", 4)]
    ruimte = {"25001": 240, "25002": 240}
    een, ander = noodzaak_of(
        AANTAL, dekking, keuzedelen, ruimte, uitgesloten={"25001": ["K1"]}
    ).benaderingen
    assert (een.crebo, [k.code for k in een.keuzedelen]) == ("25002", ["K1"])
    assert (ander.crebo, [k.code for k in ander.keuzedelen]) == ("25001", ["K2"])
    assert ander.is_exact
    assert ander.hoogstens == 3


@st.composite
def questions(
    draw: st.DrawFn,
) -> tuple[dict[str, frozenset[int]], list[Keuzedeeldekking], dict[str, int | None]]:
    plaatsen = st.frozensets(st.integers(0, AANTAL - 1), max_size=4)
    dekking = draw(st.dictionaries(st.from_regex(r"2[0-9]{2}", fullmatch=True), plaatsen))
    lasten = st.sampled_from((240, 240, 480, 720, None))
    keuzedelen = [
        Keuzedeeldekking(f"K{nummer}", "", sbu, deel)
        for nummer, (sbu, deel) in enumerate(
            draw(st.lists(st.tuples(lasten, st.none() | plaatsen), max_size=6))
        )
    ]
    ruimten = st.sampled_from((None, 0, 240, 480, 720, 960))
    return dekking, keuzedelen, {crebo: draw(ruimten) for crebo in dekking}


def brute_force(
    dekking: Mapping[str, frozenset[int]],
    keuzedelen: list[Keuzedeeldekking],
    ruimte: Mapping[str, int | None],
) -> list[Sleutel]:
    """What is covered (negative), keuzedelen, hours and crebo of every kwalificatie, in order."""
    bruikbaar = [(k.sbu, k.plaatsen or frozenset()) for k in keuzedelen if k.sbu]
    sleutels = []
    for crebo, eigen in dekking.items():
        waarden = (
            (-len(eigen.union(*(p for _, p in keuze))), aantal, sum(sbu for sbu, _ in keuze), crebo)
            for aantal in range(len(bruikbaar) + 1)
            for keuze in combinations(bruikbaar, aantal)
        )
        sleutels.append(min(w for w in waarden if w[2] <= (ruimte[crebo] or 0)))
    return sorted(sleutels)


def key_of(benadering: Benadering) -> Sleutel:
    samen = len(benadering.gedekt) + len(benadering.erbij)
    return -samen, len(benadering.keuzedelen), benadering.uren, benadering.crebo


@given(questions(), st.integers(0, 12))
def test_the_ranking_is_that_of_trying_everything(
    vraag: tuple[dict[str, frozenset[int]], list[Keuzedeeldekking], dict[str, int | None]],
    beste: int,
) -> None:
    uitkomst = noodzaak_of(AANTAL, *vraag, beste=beste)
    assert [key_of(b) for b in uitkomst.benaderingen] == brute_force(*vraag)[:beste]


@given(questions())
def test_every_figure_follows_from_its_parts(
    vraag: tuple[dict[str, frozenset[int]], list[Keuzedeeldekking], dict[str, int | None]],
) -> None:
    dekking, keuzedelen, ruimte = vraag
    houdt = {k.code: k.plaatsen or frozenset() for k in keuzedelen}
    alles = frozenset[int]().union(*houdt.values())
    for b in noodzaak_of(AANTAL, *vraag, beste=99).benaderingen:
        eigen = dekking[b.crebo]
        assert set(b.gedekt) == eigen
        for toevoeging in b.keuzedelen:
            assert set(toevoeging.plaatsen) == houdt[toevoeging.code] - eigen
        assert set(b.erbij) == set().union(*(t.plaatsen for t in b.keuzedelen))
        assert sorted((*b.gedekt, *b.erbij, *b.ontbreekt)) == list(range(AANTAL))
        assert b.uren <= (b.ruimte or 0)
        assert b.ruimte == ruimte[b.crebo]
        assert b.aandeel == (AANTAL - len(b.ontbreekt)) / AANTAL
        assert b.is_exact == (b.hoogstens == AANTAL - len(b.ontbreekt))
        if b.ruimte is None:
            assert b.hoogstens == len(eigen | alles)
        else:
            assert b.is_exact


@given(questions(), st.randoms(use_true_random=False))
def test_the_order_of_what_is_given_does_not_matter(
    vraag: tuple[dict[str, frozenset[int]], list[Keuzedeeldekking], dict[str, int | None]],
    loting: random.Random,
) -> None:
    dekking, keuzedelen, ruimte = vraag
    crebos = list(dekking)
    loting.shuffle(crebos)
    anders = loting.sample(keuzedelen, len(keuzedelen))
    geschud = noodzaak_of(AANTAL, {crebo: dekking[crebo] for crebo in crebos}, anders, ruimte)
    assert geschud == noodzaak_of(AANTAL, dekking, keuzedelen, ruimte)


def test_a_kwalificatie_with_its_keuzedelen_says_what_is_covered_and_what_is_missing() -> None:
    uitkomst = noodzaak_of(
        6,
        {"25168": {0, 1}, "25154": {4}},
        [
            keuzedeel("K0001", 1, 2),
            keuzedeel("K0002", 2, 3, 4, sbu=480),
            keuzedeel("K0003", 4, bekend=True),
        ],
        {"25168": 480, "25154": 240},
        studielast=1000,
        beste=1,
    )
    assert uitkomst == Noodzaak(
        benaderingen=(
            Benadering(
                crebo="25168",
                keuzedelen=(Toevoeging("K0002", "Titel K0002", 480, (2, 3, 4)),),
                gedekt=(0, 1),
                erbij=(2, 3, 4),
                ontbreekt=(5,),
                ruimte=480,
                hoogstens=5,
                is_exact=True,
                geschatte_studielast_ontbreekt=167,
            ),
        ),
        zonder_studielast=0,
        inhoud_onbekend=0,
    )
    assert uitkomst.benaderingen[0].uren == 480
    assert uitkomst.benaderingen[0].aandeel == 5 / 6


def test_a_keuzedeel_without_study_load_or_content_is_counted_and_not_chosen() -> None:
    uitkomst = noodzaak_of(
        2,
        {"25168": ()},
        [
            keuzedeel("K0001", 0, 1, sbu=None),
            keuzedeel("K0002", 0, 1, sbu=0),
            keuzedeel("K0003", bekend=False),
            keuzedeel("K0004", sbu=None, bekend=False),
            keuzedeel("K0005", 1),
        ],
        {"25168": 720},
    )
    assert (uitkomst.zonder_studielast, uitkomst.inhoud_onbekend) == (3, 2)
    (benadering,) = uitkomst.benaderingen
    assert [k.code for k in benadering.keuzedelen] == ["K0005"]


@pytest.mark.parametrize("ruimte", [{}, {"25168": None}])
def test_with_an_unknown_room_nothing_is_added_and_that_is_said(
    ruimte: dict[str, int | None],
) -> None:
    (benadering,) = noodzaak_of(3, {"25168": {0}}, [keuzedeel("K0001", 1)], ruimte).benaderingen
    assert benadering.keuzedelen == ()
    assert benadering.ruimte is None
    assert (benadering.hoogstens, benadering.is_exact) == (2, False)


def test_to_a_cross_over_nothing_is_added() -> None:
    (benadering,) = noodzaak_of(
        3, {"26007": {0}}, [keuzedeel("K0001", 1)], {"26007": 0}
    ).benaderingen
    assert benadering.keuzedelen == ()
    assert (benadering.hoogstens, benadering.is_exact) == (1, True)


def test_the_study_load_of_what_is_missing_is_unknown_without_that_of_the_composition() -> None:
    (benadering,) = noodzaak_of(3, {"25168": {0}}, [], {}).benaderingen
    assert benadering.geschatte_studielast_ontbreekt is None


def test_a_kwalificatie_that_holds_nothing_is_ranked_last_and_not_left_out() -> None:
    uitkomst = noodzaak_of(2, {"25001": (), "25168": (0,)}, [], {})
    assert [b.crebo for b in uitkomst.benaderingen] == ["25168", "25001"]


def test_a_kwalificatie_is_ranked_by_what_it_reaches_and_not_by_what_it_might() -> None:
    waaier = [keuzedeel("K0001", 1, 2), keuzedeel("K0002", 1, 3), keuzedeel("K0003", 1, 4)]
    uitkomst = noodzaak_of(
        8,
        {"25001": {0}, "25002": {0, 5, 6, 7}},
        waaier,
        {"25001": 480, "25002": 0},
    )
    sleutels = [(-4, 0, 0, "25002"), (-4, 2, 480, "25001")]
    assert [key_of(b) for b in uitkomst.benaderingen] == sleutels


def test_a_composition_without_parts_has_nothing_to_come_close_to() -> None:
    uitkomst = noodzaak_of(0, {"25168": ()}, [keuzedeel("K0001", sbu=None)], {"25168": 720})
    assert uitkomst == Noodzaak((), zonder_studielast=1, inhoud_onbekend=0)


def test_two_hundred_parts_are_no_problem() -> None:
    (benadering,) = noodzaak_of(
        200, {"25168": range(0, 200, 2)}, [keuzedeel("K0001", 199)], {"25168": 240}
    ).benaderingen
    assert (len(benadering.gedekt), benadering.erbij) == (100, (199,))


@pytest.mark.parametrize("plaats", [-1, 2])
def test_a_place_that_is_not_there_is_refused(plaats: int) -> None:
    with pytest.raises(ValueError, match="place"):
        noodzaak_of(2, {"25168": {plaats}}, [], {})
    with pytest.raises(ValueError, match="place"):
        noodzaak_of(2, {}, [keuzedeel("K0001", plaats)], {})


def test_a_keuzedeel_that_is_there_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        noodzaak_of(2, {}, [keuzedeel("K0071", 0), keuzedeel("K0071", 1)], {})
