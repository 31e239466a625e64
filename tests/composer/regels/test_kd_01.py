from __future__ import annotations

from datetime import date

import pytest

from composer.copy_parts import copy_keuzedeel
from composer.meldingen import sentence
from composer.samenstelling import GekozenKeuzedeel
from kwalificatiestructuur.elementen import Keuzedeel
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


@pytest.mark.parametrize(("startjaar", "verwacht"), [(2017, []), (2018, ["andere_studielast"])])
def test_a_study_load_of_another_school_year_is_said(startjaar: int, verwacht: list[str]) -> None:
    """What was taken from the register stays when the start year changes; the rule notices."""
    records = (
        Keuzedeel("K0500", "Proef", 240, date(2016, 8, 1), date(2018, 7, 31)),
        Keuzedeel("K0500", "Proef", 480, date(2018, 8, 1)),
    )
    wereld = {"structuur": eigen_structuur(keuzedelen=records)}
    gekozen = copy_keuzedeel(wereld["structuur"], "K0500", date(2017, 8, 1))
    waarde = samenstelling(keuzedelen=(gekozen,), startjaar=startjaar)
    gevonden = findings_of("KD-01", waarde, **wereld)
    assert [finding.variant for finding in gevonden] == verwacht
    for finding in gevonden:
        assert "is 240 klokuren ingevuld, en het register noemt er 480." in sentence(finding, {})


def test_a_study_load_is_held_against_nothing_where_the_register_has_none() -> None:
    gekozen = (GekozenKeuzedeel("K0500", "Proef", 240),)
    leeg = eigen_structuur(keuzedelen=(Keuzedeel("K0500", "Proef"),))
    for structuur in (leeg, eigen_structuur()):
        assert not variants("KD-01", samenstelling(keuzedelen=gekozen), structuur=structuur)
