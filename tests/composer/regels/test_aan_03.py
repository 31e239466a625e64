from __future__ import annotations

import pytest

from composer.meldingen import sentence
from tests.composer.aanvragen import objections, with_aanvraag
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    samenstelling,
    variants,
)

ZORG_TECHNIEK = samenstelling(eigen_kerntaak("25498:K1"), eigen_kerntaak("25297:K1"))
GROEN = samenstelling(eigen_kerntaak("25423:K1"), eigen_kerntaak("25498:K1"))


def test_aan_03_violating_example() -> None:
    waarde = with_aanvraag(ZORG_TECHNIEK, opleidingsdomeinen=("79140",))
    (finding,) = findings_of("AAN-03", waarde)
    assert (finding.variant, finding.ernst) == ("wijkt_af", "fout")
    assert "79020" in sentence(finding, {})


def test_aan_03_fine_example() -> None:
    waarde = with_aanvraag(ZORG_TECHNIEK)
    assert variants("AAN-03", waarde) == ["berekend"]
    (finding,) = findings_of("AAN-03", waarde)
    zin = sentence(finding, {})
    assert "79140 " in zin
    assert "79020 " in zin


def test_the_computed_list_typed_in_any_order_is_right() -> None:
    waarde = with_aanvraag(ZORG_TECHNIEK, opleidingsdomeinen=("79020", " 79140 ", ""))
    assert not variants("AAN-03", waarde)


@pytest.mark.parametrize("groen", ["79150", "79160"])
def test_both_codes_of_the_green_domain_are_the_same(groen: str) -> None:
    waarde = with_aanvraag(GROEN, opleidingsdomeinen=(groen, "79140"))
    assert not variants("AAN-03", waarde)


def test_a_domain_too_many_or_one_that_does_not_exist() -> None:
    for extra in ("79050", "99999"):
        codes = ("79020", "79140", extra)
        assert objections("AAN-03", with_aanvraag(ZORG_TECHNIEK, opleidingsdomeinen=codes))


def test_a_source_of_which_the_domain_is_not_known() -> None:
    """The one typed besides the computed domain may be that of the unknown source."""
    waarde = samenstelling(eigen_kerntaak("25498:K1"), eigen_kerntaak("25999:K1"))
    assert variants("AAN-03", waarde) == ["berekend", "onbekend"]
    een = with_aanvraag(waarde, opleidingsdomeinen=("79140", "79020"))
    assert variants("AAN-03", een) == ["onbekend"]
    twee = with_aanvraag(waarde, opleidingsdomeinen=("79140", "79020", "79050"))
    assert variants("AAN-03", twee) == ["wijkt_af", "onbekend"]
    geen = with_aanvraag(waarde, opleidingsdomeinen=("79020",))
    assert variants("AAN-03", geen) == ["wijkt_af", "onbekend"]


def test_without_parts_the_list_is_asked_for() -> None:
    assert variants("AAN-03", samenstelling()) == ["leeg"]
    getypt = with_aanvraag(samenstelling(), opleidingsdomeinen=("79140",))
    assert objections("AAN-03", getypt) == ["wijkt_af"]
