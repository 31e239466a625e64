from __future__ import annotations

import pytest

from composer.meldingen import sentence
from tests.composer.aanvragen import MIX, with_aanvraag
from tests.composer.samenstellingen import findings_of, variants


@pytest.mark.parametrize(("cohorten", "variant"), [(0, "te_laag"), (-3, "te_laag"), (None, "leeg")])
def test_aan_10_violating_example(cohorten: int | None, variant: str) -> None:
    (finding,) = findings_of("AAN-10", with_aanvraag(cohorten=cohorten))
    assert (finding.variant, finding.ernst) == (variant, "fout")
    assert sentence(finding, {}).endswith(": aantal cohorten.")


def test_aan_10_fine_example() -> None:
    assert not variants("AAN-10", with_aanvraag(cohorten=3, studenten_per_cohort=25))


def test_both_are_asked_for_at_once() -> None:
    (finding,) = findings_of("AAN-10", MIX)
    assert dict(finding.parameters)["velden"] == ("cohorten", "studenten_per_cohort")
    assert variants("AAN-10", with_aanvraag(cohorten=None, studenten_per_cohort=0)) == [
        "leeg",
        "te_laag",
    ]
