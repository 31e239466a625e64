from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from composer.samenstelling import GekozenKeuzedeel, Samenstelling
from tests.composer.samenstellingen import findings_of, keuzedeel, samenstelling, variants

NIVEAU_3 = {"niveau": 3, "soort_opleiding": "vakopleiding"}
NIVEAU_4 = {"niveau": 4, "soort_opleiding": "middenkaderopleiding"}
VAN_240 = ("K0001", "K0003", "K0025", "K0026", "K0034")


def met(*lasten: int | None, **velden: Any) -> Samenstelling:
    """A composition with keuzedelen of which only the study load is filled in."""
    gekozen = tuple(GekozenKeuzedeel(f"K9{i:03}", "", sbu) for i, sbu in enumerate(lasten))
    return samenstelling(keuzedelen=gekozen, **velden)


def test_kd_02_violating_example() -> None:
    waarde = samenstelling(keuzedelen=(keuzedeel("K0001"),), **NIVEAU_3)
    (finding,) = findings_of("KD-02", waarde)
    assert (finding.variant, finding.ernst) == ("te_weinig", "fout")


def test_kd_02_fine_example() -> None:
    drie = tuple(keuzedeel(code) for code in VAN_240[:3])
    assert not variants("KD-02", samenstelling(keuzedelen=drie, **NIVEAU_3))


@pytest.mark.parametrize(
    ("velden", "klokuren"),
    [
        ({}, 480),
        ({"studieduur": 1}, 480),
        (NIVEAU_3, 720),
        ({**NIVEAU_4, "studieduur": 3}, 720),
        ({**NIVEAU_4, "studieduur": 4}, 960),
        ({**NIVEAU_4, "studieduur": 4, "startjaar": 2021}, 960),
        ({**NIVEAU_4, "studieduur": 4, "startjaar": 2022}, 720),
        ({"niveau": 3, "soort_opleiding": ""}, 720),
    ],
)
def test_the_obligation(velden: dict[str, Any], klokuren: int) -> None:
    assert not variants("KD-02", met(klokuren, **velden))
    assert variants("KD-02", met(klokuren - 1, **velden)) == ["te_weinig"]


@pytest.mark.parametrize(("dag", "klokuren"), [(date(2022, 7, 31), 960), (date(2022, 8, 1), 720)])
def test_without_a_first_school_year_the_reference_date_decides(dag: date, klokuren: int) -> None:
    (finding,) = findings_of(
        "KD-02", met(240, **NIVEAU_4, studieduur=4, startjaar=None), peildatum=dag
    )
    assert dict(finding.parameters)["klokuren"] == klokuren


def test_what_is_not_known_is_neither_good_nor_wrong() -> None:
    (finding,) = findings_of("KD-02", met(240, None))
    assert (finding.variant, finding.ernst) == ("onbekend", "info")
    assert not variants("KD-02", met(480, None))


def test_without_keuzedelen_nothing_is_covered() -> None:
    assert variants("KD-02", samenstelling()) == ["te_weinig"]


def test_without_kind_and_level_there_is_no_obligation() -> None:
    waarde = met(240, niveau=None, soort_opleiding="")
    assert variants("KD-02", waarde) == ["geen_verplichting"]
