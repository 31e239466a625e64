from __future__ import annotations

from dataclasses import replace

from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)


def test_str_21_violating_example_a_kerntaak_of_patissier() -> None:
    """The bundle knows 25183 as a specialistenopleiding, but not its parts."""
    taak = eigen_kerntaak("25183:K1")
    waarde = samenstelling(taak, kerntaak("25154:K1"), niveau=3, soort_opleiding="vakopleiding")
    (finding,) = findings_of("STR-21", waarde)
    assert (finding.variant, finding.ernst) == ("specialist", "waarschuwing")
    assert finding.bronnen == ("25183",)
    assert finding.betrokken == (taak.id, *(wp.id for wp in taak.werkprocessen))


def test_str_21_fine_example_a_kerntaak_of_zelfstandig_werkend_kok() -> None:
    """The bundle knows 25182, but not its parts."""
    waarde = samenstelling(eigen_kerntaak("25182:K1"), kerntaak("25154:K1"), niveau=3)
    assert not findings_of("STR-21", waarde)


def test_a_name_that_says_specialist_is_not_the_kind() -> None:
    assert not findings_of("STR-21", samenstelling(kerntaak("25155:K1"), kerntaak("25194:K1")))


def test_the_kerntaak_itself_counts_as_a_source() -> None:
    taak = replace(eigen_kerntaak("25183:K1"), werkprocessen=kerntaak("25168:K1").werkprocessen)
    assert variants("STR-21", samenstelling(taak)) == ["specialist"]


def test_sources_of_which_the_kind_is_not_known_are_said_once() -> None:
    delen = [eigen_kerntaak("25998:K1"), eigen_kerntaak("25999:K1")]
    (finding,) = findings_of("STR-21", samenstelling(*delen))
    assert (finding.variant, finding.ernst) == ("onbekend", "info")
    assert finding.bronnen == ("25998", "25999")
    zonder_soort = samenstelling(eigen_kerntaak("25900:K1"))
    assert variants("STR-21", zonder_soort, structuur=eigen_structuur()) == ["onbekend"]
    assert not variants("STR-21", samenstelling(eigen_kerntaak()))
