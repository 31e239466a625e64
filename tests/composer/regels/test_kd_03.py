from __future__ import annotations

from itertools import combinations
from random import Random

import pytest

from composer.regels.kd_03 import count_combinations
from composer.samenstelling import GekozenKeuzedeel, Samenstelling
from tests.composer.samenstellingen import findings_of, keuzedeel, samenstelling, variants

VAN_240 = ("K0001", "K0003", "K0025", "K0026")


def met(*lasten: int | None) -> Samenstelling:
    """A composition of level 2 (480 hours) with keuzedelen of these study loads."""
    gekozen = tuple(GekozenKeuzedeel(f"K9{i:03}", "", sbu) for i, sbu in enumerate(lasten))
    return samenstelling(keuzedelen=gekozen)


def test_kd_03_violating_example() -> None:
    waarde = samenstelling(keuzedelen=tuple(keuzedeel(code) for code in VAN_240[:2]))
    (finding,) = findings_of("KD-03", waarde)
    assert (finding.variant, finding.ernst) == ("geen_keuze", "waarschuwing")


def test_kd_03_fine_example() -> None:
    waarde = samenstelling(keuzedelen=tuple(keuzedeel(code) for code in VAN_240))
    assert not variants("KD-03", waarde)


@pytest.mark.parametrize(
    ("lasten", "verwacht"),
    [
        ((480,), ["geen_keuze"]),
        ((240,), ["geen_keuze"]),
        ((240, 480), ["geen_keuze"]),
        ((720,), ["geen_keuze"]),
        ((480, 480), []),
        ((240, 240, 240), []),
        ((240, 240, 480), []),
        ((240, 240, None), ["onbekend"]),
        ((480, 480, None), []),
        ((0, 480, -240), ["geen_keuze"]),
    ],
)
def test_a_choice_is_two_ways_to_fill_the_obligation(
    lasten: tuple[int | None, ...], verwacht: list[str]
) -> None:
    assert variants("KD-03", met(*lasten)) == verwacht


@pytest.mark.parametrize("seed", range(20))
def test_the_combinations_are_those_that_can_be_counted_one_by_one(seed: int) -> None:
    loting = Random(seed)
    lasten = [loting.choice((0, 120, 240, 480, 720, 960, -240)) for _ in range(loting.randrange(9))]
    klokuren = loting.choice((240, 480, 720, 960))
    geteld = sum(
        all(last > 0 and sum(keuze) - last < klokuren <= sum(keuze) for last in keuze)
        for lengte in range(1, len(lasten) + 1)
        for keuze in combinations(lasten, lengte)
    )
    assert count_combinations(lasten, klokuren) == geteld


def test_without_keuzedelen_the_other_rules_speak() -> None:
    assert not variants("KD-03", met())


def test_without_an_obligation_nothing_can_be_said() -> None:
    waarde = samenstelling(
        niveau=None, soort_opleiding="", keuzedelen=(keuzedeel("K0001"), keuzedeel("K0003"))
    )
    assert variants("KD-03", waarde) == ["geen_verplichting"]


def test_many_keuzedelen_take_no_time() -> None:
    assert count_combinations([240] * 400, 960) == 400 * 399 * 398 * 397 // 24
