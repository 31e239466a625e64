from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.overlap.terugval import Terugval, Terugvalkandidaat, is_hoger, rank_terugval

AANTAL = 5
NIVEAU = st.none() | st.integers(1, 4)


def kandidaat(
    crebo: str,
    *plaatsen: int,
    niveau: int | None = 2,
    aantal: int | None = 8,
    gedeeld: int | None = None,
) -> Terugvalkandidaat:
    eigen = len(plaatsen) if gedeeld is None else gedeeld
    return Terugvalkandidaat(crebo, niveau, frozenset(plaatsen), aantal, eigen)


@st.composite
def candidates(draw: st.DrawFn) -> list[Terugvalkandidaat]:
    crebos = draw(st.lists(st.sampled_from([str(25000 + n) for n in range(12)]), unique=True))
    plaatsen = st.frozensets(st.integers(0, AANTAL - 1))
    aantallen = st.none() | st.integers(5, 9)
    return [
        Terugvalkandidaat(
            crebo, draw(NIVEAU), draw(plaatsen), draw(aantallen), draw(st.integers(0, 5))
        )
        for crebo in crebos
    ]


def crebos_of(uitkomst: tuple[Terugval, ...]) -> list[str]:
    return [terugval.crebo for terugval in uitkomst]


@given(candidates(), NIVEAU, st.sets(st.sampled_from(["25000", "25001", "25002"])))
def test_every_kwalificatie_that_will_do_is_there_once_with_both_figures(
    kandidaten: list[Terugvalkandidaat], niveau: int | None, crossovers: set[str]
) -> None:
    uitkomst = rank_terugval(AANTAL, niveau, kandidaten, crossovers)
    goed = {
        k.crebo: k
        for k in kandidaten
        if k.plaatsen
        and k.crebo not in crossovers
        and (k.niveau is None or niveau is None or k.niveau <= niveau)
    }
    assert sorted(crebos_of(uitkomst)) == sorted(goed)
    for terugval in uitkomst:
        k = goed[terugval.crebo]
        assert set(terugval.telt_mee) == k.plaatsen
        assert sorted((*terugval.telt_mee, *terugval.verloren)) == list(range(AANTAL))
        assert terugval.niveau_onbekend == (k.niveau is None or niveau is None)
        if k.aantal is None:
            assert terugval.nog_te_doen is None
        else:
            assert terugval.nog_te_doen == k.aantal - k.aantal_gedeeld


@given(candidates(), NIVEAU, st.randoms(use_true_random=False))
def test_the_order_of_what_is_given_does_not_matter(
    kandidaten: list[Terugvalkandidaat], niveau: int | None, loting: random.Random
) -> None:
    geschud = list(kandidaten)
    loting.shuffle(geschud)
    uitkomst = rank_terugval(AANTAL, niveau, kandidaten, ())
    assert rank_terugval(AANTAL, niveau, geschud, ()) == uitkomst


def test_fewest_lost_comes_first_then_fewest_to_do_then_unknown_then_crebo() -> None:
    uitkomst = rank_terugval(
        AANTAL,
        2,
        [
            kandidaat("25006", 0, 1, aantal=None),
            kandidaat("25005", 0, 1),
            kandidaat("25004", 0, 1),
            kandidaat("25003", 0, 1, aantal=4),
            kandidaat("25002", 0),
            kandidaat("25001", 0, 1, 2, aantal=40),
        ],
        (),
    )
    assert crebos_of(uitkomst) == ["25001", "25003", "25004", "25005", "25006", "25002"]


def test_an_option_says_what_is_lost_and_what_is_still_to_do() -> None:
    (terugval,) = rank_terugval(4, 3, [kandidaat("25168", 2, 0, aantal=9, gedeeld=1)], ())
    assert terugval == Terugval(
        crebo="25168", telt_mee=(0, 2), verloren=(1, 3), nog_te_doen=8, niveau_onbekend=False
    )


def test_a_cross_over_is_never_proposed() -> None:
    kandidaten = [kandidaat("26007", 0, 1), kandidaat("25168", 0)]
    assert crebos_of(rank_terugval(2, 2, kandidaten, {"26007": "Servicemedewerker"})) == ["25168"]


@pytest.mark.parametrize(
    ("niveau", "eigen", "hoger"),
    [(3, 2, True), (2, 2, False), (1, 2, False), (None, 2, None), (2, None, None)],
)
def test_a_level_is_higher_lower_or_not_known(
    niveau: int | None, eigen: int | None, hoger: bool | None
) -> None:
    assert is_hoger(niveau, eigen) is hoger
    uitkomst = rank_terugval(1, eigen, [kandidaat("25168", 0, niveau=niveau)], ())
    assert [t.niveau_onbekend for t in uitkomst] == ([] if hoger else [hoger is None])


def test_a_composition_without_parts_has_no_fallback_option() -> None:
    assert rank_terugval(0, 2, [kandidaat("25168")], ()) == ()


def test_figures_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match="25168: a place"):
        rank_terugval(1, 2, [kandidaat("25168", 1)], ())
    with pytest.raises(ValueError, match="25168: more parts"):
        rank_terugval(1, 2, [kandidaat("25168", 0, aantal=1, gedeeld=2)], ())
