from __future__ import annotations

from composer.codering import codes_of
from composer.meldingen import sentence
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)

GROEN = eigen_kerntaak("25423:K1"), eigen_kerntaak("25460:K1")


def test_str_02_violating_example_of_both_green_codes() -> None:
    waarde = samenstelling(*GROEN)
    (finding,) = findings_of("STR-02", waarde)
    assert (finding.ernst, finding.bronnen) == ("fout", ("25423", "25460"))
    assert sentence(finding, codes_of(waarde)) == (
        "De codes 79150 en 79160 zijn samen één opleidingsdomein, Voedsel, natuur en leefomgeving; "
        "zij tellen niet als verschillende domeinen. Kies ook onderdelen uit een ander domein."
    )


def test_str_02_fine_example_with_a_third_source() -> None:
    assert not variants("STR-02", samenstelling(*GROEN, eigen_kerntaak("25180:K1")))


def test_one_code_is_not_the_business_of_this_rule() -> None:
    waarde = samenstelling(kerntaak("25429:K1"), kerntaak("25501:K1"))
    assert not variants("STR-02", waarde)


def test_a_source_that_may_be_another_domain_leaves_it_open() -> None:
    assert not variants("STR-02", samenstelling(*GROEN, eigen_kerntaak("25999:K1")))
