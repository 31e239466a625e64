from __future__ import annotations

from dataclasses import replace

import pytest

from composer.aanvraag import Verklaring
from composer.meldingen import sentence
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)

MIX = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))


def test_ins_02_violating_example() -> None:
    """Sources in 79140 and 79020; a warning is stated for 79020."""
    waarde = samenstelling(
        eigen_kerntaak("25498:K1"),
        eigen_kerntaak("25297:K1"),
        verklaringen=(
            Verklaring("INS-02", True, onderwerp="79140"),
            Verklaring("INS-02", False, "waarschuwing", onderwerp="79020"),
        ),
    )
    (finding,) = findings_of("INS-02", waarde)
    assert (finding.variant, finding.ernst) == ("ongunstig", "fout")
    assert "79020" in sentence(finding, {})


def test_ins_02_fine_example() -> None:
    verklaringen = tuple(
        Verklaring("INS-02", True, onderwerp=domein) for domein in ("79120", "79080")
    )
    assert not variants("INS-02", replace(MIX, verklaringen=verklaringen))


def test_every_domain_asks_for_a_statement() -> None:
    een, ander = findings_of("INS-02", MIX)
    assert {een.variant, ander.variant} == {"nodig"}
    assert een.ernst == "fout"
    assert "79120" in sentence(een, {})


def test_a_domain_with_a_warning_and_one_without() -> None:
    verklaringen = (
        Verklaring("INS-02", True, onderwerp="79120"),
        Verklaring("INS-02", False, onderwerp="79080"),
    )
    assert variants("INS-02", replace(MIX, verklaringen=verklaringen)) == ["ongunstig"]


def test_one_statement_about_all_domains_is_enough() -> None:
    assert not variants("INS-02", replace(MIX, verklaringen=(Verklaring("INS-02", True),)))


def test_a_domain_that_is_not_known_is_never_stated_about() -> None:
    verklaard = (Verklaring("INS-02", True, onderwerp="79120"),)
    onbekend = samenstelling(kerntaak("25168:K1"), eigen_kerntaak("25999:K1"))
    (finding,) = findings_of("INS-02", replace(onbekend, verklaringen=verklaard))
    assert (finding.variant, finding.ernst) == ("onbekend", "waarschuwing")
    assert finding.bronnen == ("25999",)
    assert "Van 25999 is het opleidingsdomein niet bekend" in sentence(finding, {})
    over_alles = replace(onbekend, verklaringen=(Verklaring("INS-02", True),))
    assert not variants("INS-02", over_alles)


def test_without_a_domain_nothing_was_stated() -> None:
    assert variants("INS-02", samenstelling()) == ["geen_domein"]
    assert variants("INS-02", samenstelling(eigen_kerntaak("25251:K1"))) == ["geen_domein"]


@pytest.mark.parametrize("code", ["79150", "79160"])
def test_the_green_domain_is_answered_by_either_of_its_codes(code: str) -> None:
    """One domain with two codes: a sanction stated under one of them is a sanction."""
    groen = samenstelling(eigen_kerntaak("25423:K1"))
    schoon = (Verklaring("INS-02", True, onderwerp=code),)
    assert not variants("INS-02", replace(groen, verklaringen=schoon))
    besluit = (Verklaring("INS-02", False, onderwerp=code), Verklaring("INS-02", True))
    (finding,) = findings_of("INS-02", replace(groen, verklaringen=besluit))
    assert finding.variant == "ongunstig"
    assert code in sentence(finding, {})
