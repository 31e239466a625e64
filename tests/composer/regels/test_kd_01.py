from __future__ import annotations

from composer.samenstelling import GekozenKeuzedeel
from tests.composer.samenstellingen import (
    eigen_structuur,
    findings_of,
    keuzedeel,
    samenstelling,
    variants,
)


def test_kd_01_violating_example() -> None:
    (finding,) = findings_of("KD-01", samenstelling())
    assert (finding.variant, finding.ernst) == ("geen", "fout")


def test_kd_01_fine_example() -> None:
    """The register of the bundle gives name and study load."""
    drie = (keuzedeel("K0001"), keuzedeel("K0003"), keuzedeel("K0025"))
    assert not variants("KD-01", samenstelling(keuzedelen=drie))


def test_without_a_register_a_person_fills_in_name_and_study_load() -> None:
    gekozen = (
        GekozenKeuzedeel("K0001", "Montage", 240),
        GekozenKeuzedeel("K0003", "Arbo"),
        GekozenKeuzedeel("K0025", "", 240),
    )
    waarde = samenstelling(keuzedelen=gekozen)
    (finding,) = findings_of("KD-01", waarde, structuur=eigen_structuur())
    assert (finding.variant, finding.ernst) == ("onvolledig", "waarschuwing")
    assert dict(finding.parameters)["keuzedelen"] == ("K0003 Arbo", "K0025")


def test_of_a_code_that_does_not_exist_kd_11_speaks() -> None:
    assert not variants("KD-01", samenstelling(keuzedelen=(keuzedeel("K9999"),)))
