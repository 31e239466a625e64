from __future__ import annotations

from dataclasses import replace

from composer.meldingen import sentence
from tests.composer.aanvragen import MIX
from tests.composer.samenstellingen import findings_of, variants


def test_aan_05_violating_example() -> None:
    (finding,) = findings_of("AAN-05", replace(MIX, beroep=" "))
    assert (finding.variant, finding.ernst) == ("leeg", "fout")
    assert sentence(finding, {}).endswith("ingevuld: beroep.")


def test_aan_05_fine_example() -> None:
    assert not variants("AAN-05", replace(MIX, beroep="zorgtechnicus in ziekenhuizen"))


def test_all_that_is_missing_is_named() -> None:
    (finding,) = findings_of("AAN-05", replace(MIX, beroep="", leerwegen=("",), soort_opleiding=""))
    assert dict(finding.parameters)["velden"] == ("leerwegen", "soort_opleiding", "beroep")
