from __future__ import annotations

import pytest

from composer.meldingen import sentence
from tests.composer.aanvragen import MIX, with_aanvraag
from tests.composer.samenstellingen import findings_of, variants


def test_ins_01_violating_example() -> None:
    (finding,) = findings_of("INS-01", with_aanvraag(aantal_experimentele_opleidingen=11))
    assert (finding.variant, finding.ernst) == ("te_veel", "fout")
    assert "nummer 11 " in sentence(finding, {})


def test_ins_01_fine_example() -> None:
    assert not variants("INS-01", with_aanvraag(aantal_experimentele_opleidingen=10))


@pytest.mark.parametrize("aantal", [None, 0, -2])
def test_the_number_is_asked_for(aantal: int | None) -> None:
    waarde = with_aanvraag(aantal_experimentele_opleidingen=aantal)
    assert variants("INS-01", waarde) == variants("INS-01", MIX) == ["leeg"]
    (finding,) = findings_of("INS-01", waarde)
    assert "niet ingevuld of lager dan 1" in sentence(finding, {})
