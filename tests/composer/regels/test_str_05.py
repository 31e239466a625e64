from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from composer.meldingen import sentence
from kwalificatiestructuur.elementen import Geldigheid
from tests.composer.samenstellingen import (
    bundel,
    crossover_structuur,
    eigen_kerntaak,
    eigen_structuur,
    elsewhere,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
    variants,
)


def test_str_05_violating_example_of_a_code_of_the_old_structure() -> None:
    (finding,) = findings_of("STR-05", samenstelling(eigen_kerntaak("94140:K1"), startjaar=2019))
    assert (finding.variant, finding.ernst) == ("oude_structuur", "fout")
    assert finding.bronnen == ("94140",)


def test_str_05_fine_example() -> None:
    assert not findings_of("STR-05", samenstelling(kerntaak("25168:K1"), startjaar=2019))


def test_another_code_that_is_not_in_the_structure_leaves_it_open() -> None:
    (finding,) = findings_of("STR-05", samenstelling(eigen_kerntaak("25999:K1")))
    assert (finding.variant, finding.ernst) == ("onbekend", "waarschuwing")


def test_a_start_before_the_source_was_established() -> None:
    (finding,) = findings_of("STR-05", samenstelling(kerntaak("25168:K1"), startjaar=2014))
    assert (finding.variant, finding.ernst) == ("nog_niet_geldig", "fout")


@pytest.mark.parametrize(
    ("geldigheid", "verwacht"),
    [
        (Geldigheid(date(2016, 8, 1), date(2019, 8, 1), None), []),
        (Geldigheid(date(2019, 8, 1), None, None), []),
        (Geldigheid(date(2019, 8, 2), None, None), ["nog_niet_geldig"]),
        (Geldigheid(date(2016, 8, 1), date(2019, 7, 31), None), ["niet_meer_geldig"]),
        (Geldigheid(None, None, date(2018, 7, 31)), ["niet_meer_geldig"]),
        (Geldigheid(), ["niet_vermeld"]),
    ],
)
def test_the_period_of_the_kwalificatie_holds_1_august(
    geldigheid: Geldigheid, verwacht: list[str]
) -> None:
    structuur = eigen_structuur("25900", geldigheid=geldigheid)
    waarde = samenstelling(eigen_kerntaak("25900:K1"), startjaar=2019)
    assert variants("STR-05", waarde, structuur=structuur) == verwacht


def test_without_a_start_year_it_says_that_it_could_not_judge() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), startjaar=None)
    (finding,) = findings_of("STR-05", waarde)
    assert (finding.variant, finding.ernst) == ("geen_startjaar", "info")
    assert finding.bronnen == ("25168",)


@pytest.mark.parametrize("jaar", [-1, 0, 9999, 20190])
def test_a_start_year_that_cannot_be_is_as_good_as_none(jaar: int) -> None:
    waarde = samenstelling(kerntaak("25168:K1"), startjaar=jaar, keuzedelen=(keuzedeel("K0001"),))
    assert variants("STR-05", waarde) == ["geen_startjaar"]
    assert variants("STR-05", replace(waarde, startjaar=1)) == ["nog_niet_geldig"]
    assert not variants("STR-05", replace(waarde, startjaar=9998))
    assert "onbekend" not in variants("KD-11", waarde)


def test_a_kerntaak_counts_as_source_next_to_its_werkprocessen() -> None:
    taak = eigen_kerntaak("94140:K1", kerntaak("25168:K1").werkprocessen)
    assert variants("STR-05", samenstelling(taak)) == ["oude_structuur"]


def test_of_a_source_whose_training_has_ended_no_enrolment_is_claimed() -> None:
    """The structure states the end of the training and not that of enrolment, which is earlier."""
    geldig = Geldigheid(None, None, date(2018, 7, 31))
    waarde = samenstelling(eigen_kerntaak("25900:K1"), startjaar=2019)
    (finding,) = findings_of("STR-05", waarde, structuur=eigen_structuur(geldigheid=geldig))
    assert "instromen kon uiterlijk op 31-7-2018." in sentence(finding, {})


@pytest.mark.parametrize("geladen", [True, False])
@pytest.mark.parametrize("startjaar", [2019, 2035])
def test_a_cross_over_as_a_source_leaves_it_open(geladen: bool, startjaar: int) -> None:
    """Not its own period counts, but that of the kwalificaties it took its parts from."""
    structuur = crossover_structuur() if geladen else bundel()
    waarde = samenstelling(elsewhere("26004:B1-K1"), startjaar=startjaar)
    (finding,) = findings_of("STR-05", waarde, structuur=structuur)
    assert (finding.variant, finding.ernst) == ("crossover", "waarschuwing")
    assert finding.bronnen == ("26004",)
