from __future__ import annotations

from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)


def test_str_06_violating_example_of_entree_with_one_domain() -> None:
    entree = eigen_kerntaak("25251:K1")
    (finding,) = findings_of("STR-06", samenstelling(entree, eigen_kerntaak("25180:K1")))
    assert (finding.variant, finding.ernst) == ("te_weinig", "fout")
    assert finding.betrokken == tuple(wp.id for wp in entree.werkprocessen)


def test_entree_does_not_count_as_a_domain() -> None:
    waarde = samenstelling(eigen_kerntaak("25251:K1"), eigen_kerntaak("25180:K1"))
    assert variants("STR-01", waarde) == ["te_weinig"]


def test_str_06_fine_example() -> None:
    waarde = samenstelling(kerntaak("25498:B1-K1"), eigen_kerntaak("25180:K1"))
    assert not variants("STR-06", waarde)


def test_entree_next_to_two_domains_is_only_something_to_know() -> None:
    delen = eigen_kerntaak("25251:K1"), kerntaak("25168:K1"), kerntaak("25154:K1")
    (finding,) = findings_of("STR-06", samenstelling(*delen))
    assert (finding.variant, finding.ernst) == ("telt_niet_mee", "info")


def test_an_unknown_source_may_be_the_second_domain() -> None:
    delen = eigen_kerntaak("25251:K1"), kerntaak("25168:K1"), eigen_kerntaak("25999:K1")
    assert variants("STR-06", samenstelling(*delen)) == ["telt_niet_mee"]
