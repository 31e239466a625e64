from __future__ import annotations

from typing import Any

import pytest

from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import findings_of, samenstelling, variants

SOORTEN = {2: "basisberoepsopleiding", 3: "vakopleiding", 4: "middenkaderopleiding"}


def van(niveau: int, studieduur: int | None) -> Samenstelling:
    """A composition of this level that takes so many years."""
    velden: dict[str, Any] = {"niveau": niveau, "soort_opleiding": SOORTEN[niveau]}
    return samenstelling(studieduur=studieduur, **velden)


@pytest.mark.parametrize(("niveau", "jaren"), [(2, 3), (3, 1)])
def test_niv_05_violating_example(niveau: int, jaren: int) -> None:
    (finding,) = findings_of("NIV-05", van(niveau, jaren))
    assert (finding.variant, finding.ernst) == ("past_niet", "fout")


def test_niv_05_fine_example() -> None:
    assert not variants("NIV-05", van(3, 2))


@pytest.mark.parametrize(
    ("niveau", "goed"), [(2, {1, 2}), (3, {2, 3}), (4, {3, 4})], ids=["n2", "n3", "n4"]
)
def test_the_durations_of_the_law(niveau: int, goed: set[int]) -> None:
    assert {jaren for jaren in range(-1, 9) if not variants("NIV-05", van(niveau, jaren))} == goed


def test_the_kind_that_is_filled_in_goes_before_that_of_the_level() -> None:
    waarde = samenstelling(niveau=4, soort_opleiding="vakopleiding", studieduur=2)
    assert not variants("NIV-05", waarde)
    assert variants("NIV-05", samenstelling(niveau=4, soort_opleiding="", studieduur=2))


def test_one_possible_duration_is_named_once() -> None:
    (finding,) = findings_of("NIV-05", van(4, 2))
    assert "mogelijk aantal jaren: 3, of vier" in sentence(finding, {})


@pytest.mark.parametrize("jaren", [2, 5])
def test_that_four_years_can_be_allowed_is_not_left_out(jaren: int) -> None:
    (finding,) = findings_of("NIV-05", van(4, jaren))
    assert (finding.variant, finding.ernst) == ("past_niet_vierjarig", "fout")
    assert "of vier als de minister dat toestaat" in sentence(finding, {})


def test_without_duration_or_kind() -> None:
    (finding,) = findings_of("NIV-05", van(2, None))
    assert (finding.variant, finding.ernst) == ("ontbreekt", "fout")
    leeg = samenstelling(niveau=None, soort_opleiding="onbekend")
    assert [f.ernst for f in findings_of("NIV-05", leeg)] == ["info"]


@pytest.mark.parametrize("jaren", [0, -3, 10**400])
def test_a_strange_duration_is_just_wrong(jaren: int) -> None:
    assert variants("NIV-05", van(2, jaren)) == ["past_niet"]
