from __future__ import annotations

import pytest

from composer.meldingen import sentence
from tests.composer.samenstellingen import findings_of, samenstelling, variants


@pytest.mark.parametrize("waarde", ["4135", "79140"])
def test_str_07_violating_example_is_refused_by_name(waarde: str) -> None:
    (finding,) = findings_of("STR-07", samenstelling(referentiedomein=waarde))
    assert (finding.variant, finding.ernst) == ("domein", "fout")
    assert "Zorg en welzijn" in sentence(finding, {})


@pytest.mark.parametrize("waarde", ["", "1234"])
def test_another_value_is_refused(waarde: str) -> None:
    assert variants("STR-07", samenstelling(referentiedomein=waarde)) == ["ander"]


def test_str_07_fine_example() -> None:
    assert not variants("STR-07", samenstelling(referentiedomein="7172"))
