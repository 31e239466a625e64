from __future__ import annotations

import pytest

from composer.meldingen import sentence
from tests.composer.aanvragen import MIX, with_aanvraag
from tests.composer.samenstellingen import findings_of, variants


@pytest.mark.parametrize("type_instelling", ["aoc", "vakinstelling"])
def test_aan_12_violating_example(type_instelling: str) -> None:
    waarde = with_aanvraag(type_instelling=type_instelling, belang_bedrijfstak=" ")
    (finding,) = findings_of("AAN-12", waarde)
    assert (finding.variant, finding.ernst) == ("leeg", "fout")
    assert f"het type {type_instelling} moet" in sentence(finding, {})


def test_aan_12_fine_example() -> None:
    waarde = with_aanvraag(type_instelling="aoc", belang_bedrijfstak="Telers vragen dit.")
    assert not variants("AAN-12", waarde)


@pytest.mark.parametrize("type_instelling", ["roc", "nbi"])
def test_other_institutions_need_no_text(type_instelling: str) -> None:
    assert not variants("AAN-12", with_aanvraag(type_instelling=type_instelling))


def test_an_unknown_type_is_asked_for() -> None:
    assert variants("AAN-12", MIX) == ["geen_type"]
    assert variants("AAN-12", with_aanvraag(type_instelling="school")) == ["geen_type"]
