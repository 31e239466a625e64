from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from composer.meldingen import sentence
from composer.regels.aan_11 import fitting_cohorts
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from tests.composer.aanvragen import with_aanvraag
from tests.composer.samenstellingen import findings_of, variants

TOEN = {"regelset": load_regelset("historisch")}


def planned(cohorten: int | None, **velden: Any) -> Samenstelling:
    """An application with so many cohorts of three years from 2021/22 on."""
    waarde = {"studieduur": 3, "startjaar": 2021, **velden}
    return replace(with_aanvraag(cohorten=cohorten), **waarde)


def test_aan_11_violating_example() -> None:
    (finding,) = findings_of("AAN-11", planned(4), **TOEN)
    assert (finding.variant, finding.ernst) == ("te_veel", "waarschuwing")
    assert "op 31-7-2025 dit aantal mogelijk: 2." in sentence(finding, {})


def test_aan_11_fine_example() -> None:
    assert not variants("AAN-11", planned(2), **TOEN)
    assert variants("AAN-11", planned(3), **TOEN) == ["te_veel"]


@pytest.mark.parametrize(
    ("startjaar", "studieduur", "passend"),
    [(2021, 3, 2), (2022, 3, 1), (2023, 3, 0), (2030, 3, 0), (2017, 4, 5), (2024, 1, 1)],
)
def test_start_years_that_fit(startjaar: int, studieduur: int, passend: int) -> None:
    assert fitting_cohorts(startjaar, studieduur, date(2025, 7, 31)) == passend


def test_an_experiment_that_ends_within_a_school_year() -> None:
    assert fitting_cohorts(2021, 3, date(2025, 7, 30)) == 1


@pytest.mark.parametrize(
    "velden",
    [{"startjaar": None}, {"startjaar": 10**12}, {"studieduur": None}, {"studieduur": 0}],
)
def test_what_is_missing_is_asked_for(velden: dict[str, int | None]) -> None:
    (finding,) = findings_of("AAN-11", planned(2, **velden), **TOEN)
    assert finding.variant == "onbekend"
    assert dict(finding.parameters)["velden"] == tuple(velden)
    assert variants("AAN-11", planned(2, studieduur=10**12), **TOEN) == ["te_veel"]
    assert variants("AAN-11", planned(None), **TOEN) == ["onbekend"]


def test_without_the_calendar_of_the_experiment_the_rule_does_not_apply() -> None:
    assert not findings_of("AAN-11", planned(4))
    assert "AAN-11" in load_regelset().left_out
