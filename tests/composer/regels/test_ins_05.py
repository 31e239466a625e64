from __future__ import annotations

from dataclasses import replace

import pytest

from composer.aanvraag import Verklaring
from tests.composer.aanvragen import MIX
from tests.composer.samenstellingen import findings_of, variants


@pytest.mark.parametrize(
    "verklaringen", [(), (Verklaring("INS-05", True),), (Verklaring("INS-05", True, " "),)]
)
def test_ins_05_violating_example(verklaringen: tuple[Verklaring, ...]) -> None:
    (finding,) = findings_of("INS-05", replace(MIX, verklaringen=verklaringen))
    assert (finding.variant, finding.ernst) == ("nodig", "info")


def test_ins_05_fine_example() -> None:
    verklaring = Verklaring("INS-05", toelichting="Geen school in de regio biedt dit aan.")
    assert not variants("INS-05", replace(MIX, verklaringen=(verklaring,)))
