from __future__ import annotations

from typing import Any

import pytest

from composer.samenstelling import GekozenKeuzedeel, Samenstelling
from tests.composer.samenstellingen import (
    eigen_structuur,
    findings_of,
    keuzedeel,
    samenstelling,
    variants,
)

VIER_JAAR = {"niveau": 4, "soort_opleiding": "middenkaderopleiding", "studieduur": 4}


def van(sbu: int | None, **velden: Any) -> Samenstelling:
    """A composition with one keuzedeel of this study load."""
    return samenstelling(keuzedelen=(GekozenKeuzedeel("K0001", "", sbu),), **velden)


def test_kd_04_violating_example() -> None:
    """K0002 Arbeidsparticipatie is 720 hours, the obligation at level 2 is 480."""
    (finding,) = findings_of("KD-04", samenstelling(keuzedelen=(keuzedeel("K0002"),)))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("te_groot", "fout", "K0002")


def test_kd_04_fine_example() -> None:
    """K0004 Artwork en dessins is 480 hours."""
    assert not variants("KD-04", samenstelling(keuzedelen=(keuzedeel("K0004"),)))


@pytest.mark.parametrize(
    ("sbu", "velden", "verwacht"),
    [
        (240, {}, []),
        (0, {}, ["eenheid"]),
        (-240, {}, ["eenheid"]),
        (100, {}, ["eenheid"]),
        (500, {}, ["eenheid", "te_groot"]),
        (960, {}, ["alleen_vierjarig"]),
        (960, VIER_JAAR, []),
        (960, {**VIER_JAAR, "startjaar": 2022}, ["te_groot"]),
        (960, {**VIER_JAAR, "studieduur": None}, ["geen_duur"]),
        (960, {**VIER_JAAR, "studieduur": 3}, ["alleen_vierjarig"]),
        (960, {"niveau": 3, "studieduur": None, "soort_opleiding": ""}, ["alleen_vierjarig"]),
        (1200, VIER_JAAR, ["maximum"]),
        (720, {"niveau": 3, "soort_opleiding": "vakopleiding"}, []),
    ],
)
def test_the_sizes(sbu: int, velden: dict[str, Any], verwacht: list[str]) -> None:
    assert variants("KD-04", van(sbu, **velden)) == verwacht


def test_what_is_not_known_is_said_once() -> None:
    gekozen = (GekozenKeuzedeel("K0001"), GekozenKeuzedeel("K0003"))
    waarde = samenstelling(keuzedelen=gekozen)
    (finding,) = findings_of("KD-04", waarde, structuur=eigen_structuur())
    assert (finding.variant, finding.ernst) == ("onbekend", "info")
    assert dict(finding.parameters)["keuzedelen"] == ("K0001", "K0003")


def test_of_a_code_that_does_not_exist_only_what_is_filled_in_is_judged() -> None:
    assert not variants("KD-04", samenstelling(keuzedelen=(GekozenKeuzedeel("K9999"),)))
    waarde = samenstelling(keuzedelen=(GekozenKeuzedeel("K9999", "", 720),))
    assert variants("KD-04", waarde) == ["te_groot"]


def test_without_an_obligation_that_part_is_not_judged() -> None:
    waarde = van(720, niveau=None, soort_opleiding="")
    assert variants("KD-04", waarde) == ["geen_verplichting"]
