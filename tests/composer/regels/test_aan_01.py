from __future__ import annotations

from dataclasses import replace

import pytest

from tests.composer.aanvragen import MIX
from tests.composer.samenstellingen import findings_of, variants


@pytest.mark.parametrize("naam", ["", " \n"])
def test_aan_01_violating_example(naam: str) -> None:
    (finding,) = findings_of("AAN-01", replace(MIX, naam=naam))
    assert (finding.variant, finding.ernst) == ("leeg", "fout")


def test_aan_01_fine_example() -> None:
    assert not variants("AAN-01", replace(MIX, naam="Zorgtechnicus"))
