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


def test_str_03_violating_example_of_two_twins() -> None:
    waarde = samenstelling(eigen_kerntaak("25167:K1"), eigen_kerntaak("25503:K1"))
    (finding,) = findings_of("STR-03", waarde)
    assert (finding.ernst, finding.bronnen) == ("waarschuwing", ("25167", "25503"))
    assert sentence(finding, codes_of(waarde)) == (
        "Formeel komen de onderdelen uit Handel en ondernemerschap en Voedsel, natuur en "
        "leefomgeving, inhoudelijk uit één opleidingsdomein: van 25167 Verkoper en 25503 Verkoper "
        "is er een dubbelganger met een andere crebo in een ander domein, en zo bezien komt alles "
        "uit Handel en ondernemerschap. Kies ook onderdelen uit een ander domein of geef de reden."
    )
    assert not variants("STR-01", waarde)


def test_str_03_fine_example() -> None:
    assert not variants(
        "STR-03", samenstelling(eigen_kerntaak("25503:K1"), eigen_kerntaak("25371:K1"))
    )


def test_a_twin_that_also_exists_in_the_domain_of_the_others() -> None:
    waarde = samenstelling(eigen_kerntaak("25167:K1"), kerntaak("25501:K1"))
    (finding,) = findings_of("STR-03", waarde)
    parameters = dict(finding.parameters)
    assert parameters["domein"] == "Voedsel, natuur en leefomgeving"
    assert parameters["tweelingen"] == ("25167 Verkoper",)


def test_no_twin_no_warning() -> None:
    assert not variants("STR-03", samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1")))


def test_an_unknown_source_may_lie_elsewhere() -> None:
    delen = (eigen_kerntaak(f"{crebo}:K1") for crebo in ("25167", "25503", "25999"))
    assert not variants("STR-03", samenstelling(*delen))
