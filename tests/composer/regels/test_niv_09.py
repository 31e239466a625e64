from __future__ import annotations

import pytest

from composer.eisen import GENERIEKE_ONDERDELEN
from tests.composer.samenstellingen import findings_of, samenstelling, variants

ZONDER_ENGELS = GENERIEKE_ONDERDELEN[:3]


def test_niv_09_violating_example() -> None:
    (finding,) = findings_of("NIV-09", samenstelling(niveau=4, generieke_onderdelen=ZONDER_ENGELS))
    assert (finding.variant, finding.ernst) == ("ontbreekt", "fout")
    assert dict(finding.parameters)["namen"] == ("engels",)


def test_niv_09_fine_example() -> None:
    waarde = samenstelling(niveau=4, generieke_onderdelen=GENERIEKE_ONDERDELEN)
    assert not variants("NIV-09", waarde)


@pytest.mark.parametrize("niveau", [2, 3])
def test_engels_is_a_generic_part_at_level_4_only(niveau: int) -> None:
    goed = samenstelling(niveau=niveau, generieke_onderdelen=ZONDER_ENGELS)
    fout = samenstelling(niveau=niveau, generieke_onderdelen=GENERIEKE_ONDERDELEN)
    assert not variants("NIV-09", goed)
    assert variants("NIV-09", fout) == ["te_veel"]


def test_what_nobody_recorded_follows_the_level() -> None:
    assert not variants("NIV-09", samenstelling(niveau=4))


def test_case_does_not_matter_and_an_own_subject_does_not_belong() -> None:
    namen = ("Nederlands", "Rekenen", "Loopbaan en burgerschap", "wiskunde")
    (finding,) = findings_of("NIV-09", samenstelling(niveau=3, generieke_onderdelen=namen))
    assert finding.variant == "te_veel"
    assert dict(finding.parameters)["namen"] == ("wiskunde",)


@pytest.mark.parametrize("niveau", [None, 1, 7])
def test_without_a_level_of_a_cross_over_nothing_can_be_compared(niveau: int | None) -> None:
    waarde = samenstelling(niveau=niveau, generieke_onderdelen=ZONDER_ENGELS)
    assert variants("NIV-09", waarde) == ["geen_niveau"]
