from __future__ import annotations

from typing import Any

import pytest

from composer.meldingen import sentence
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)


@pytest.mark.parametrize(
    ("velden", "woorden"),
    [
        ({"complexiteit": ""}, "complexiteit"),
        ({"verantwoordelijkheid": " \n"}, "verantwoordelijkheid en zelfstandigheid"),
        ({"vakkennis": ()}, "vakkennis en vaardigheden"),
        ({"titel": " ", "complexiteit": ""}, "titel, complexiteit"),
    ],
)
def test_str_15_violating_example_names_what_is_empty(velden: dict[str, Any], woorden: str) -> None:
    taak = eigen_kerntaak("25180:K1", **velden)
    (finding,) = findings_of("STR-15", samenstelling(taak))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("leeg", "fout", taak.id)
    assert sentence(finding, {}) == f"In deze kerntaak ontbreekt: {woorden}."


def test_str_15_fine_example() -> None:
    assert not variants("STR-15", samenstelling(eigen_kerntaak("25180:K1")))


def test_what_was_not_supplied_is_no_fault_of_the_user() -> None:
    (finding,) = findings_of("STR-15", samenstelling(kerntaak("25168:K1")))
    assert (finding.variant, finding.ernst) == ("onbekend", "waarschuwing")
    zin = sentence(finding, {})
    assert "niet meegeleverd: complexiteit" in zin
    assert "laad het XML-bestand van SBB" in zin


def test_what_the_user_wrote_in_the_meantime_is_no_longer_missing() -> None:
    taak = eigen_kerntaak("25168:K1", inhoud_bekend=False, vakkennis=())
    (finding,) = findings_of("STR-15", samenstelling(taak))
    assert dict(finding.parameters) == {"velden": ("vakkennis",)}
    assert not variants("STR-15", samenstelling(eigen_kerntaak("25168:K1", inhoud_bekend=False)))
