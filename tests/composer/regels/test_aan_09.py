from __future__ import annotations

from dataclasses import replace

from composer.meldingen import sentence
from tests.composer.aanvragen import objections, with_aanvraag
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)

ZORG_ICT = samenstelling(kerntaak("25498:B1-K1"), eigen_kerntaak("25192:K1"))


def test_aan_09_violating_example() -> None:
    """The content of 25104 is not in the bundle, so nothing is said of its parts."""
    gevonden = findings_of("AAN-09", with_aanvraag(ZORG_ICT, terugvalopties=("25104",)))
    assert [f.variant for f in gevonden] == [
        "hoger_niveau",
        "buiten_domein",
        "onbekend",
        "domein_zonder",
    ]
    assert {f.ernst for f in gevonden[:2]} == {"waarschuwing"}


def test_aan_09_fine_example() -> None:
    waarde = with_aanvraag(ZORG_ICT, terugvalopties=("25498", "25192"))
    assert not variants("AAN-09", waarde)
    een = with_aanvraag(ZORG_ICT, terugvalopties=("25498",))
    (finding,) = findings_of("AAN-09", een)
    assert finding.variant == "domein_zonder"
    assert "79050" in sentence(finding, {})


def test_a_kwalificatie_of_the_domain_without_a_common_part() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K2"), niveau=4)
    opties = with_aanvraag(waarde, terugvalopties=("25154", "25170"))
    deelt = {f.bronnen[0] for f in findings_of("AAN-09", opties) if f.variant == "geen_deel"}
    assert "25154" not in deelt
    ander = with_aanvraag(waarde, terugvalopties=("25498",))
    assert objections("AAN-09", ander) == ["geen_deel", "buiten_domein"]


def test_a_kwalificatie_that_shares_a_part_it_was_not_chosen_from() -> None:
    """25168 and 25171 are of one dossier and share their kerntaken."""
    waarde = samenstelling(kerntaak("25171:K4"), kerntaak("25154:K1"), niveau=4)
    assert not objections("AAN-09", with_aanvraag(waarde, terugvalopties=("25168",)))


def test_entree_lies_in_no_domain() -> None:
    assert "buiten_domein" in objections(
        "AAN-09", with_aanvraag(ZORG_ICT, terugvalopties=("25251",))
    )


def test_nothing_is_decided_about_an_unknown_domain_or_an_empty_composition() -> None:
    onbekend = samenstelling(kerntaak("25498:B1-K1"), eigen_kerntaak("25999:K1"), niveau=4)
    waarde = with_aanvraag(onbekend, terugvalopties=("25104",))
    assert variants("AAN-09", waarde) == ["onbekend", "domein_zonder"]
    assert variants("AAN-09", with_aanvraag(samenstelling())) == ["onbekend"]


def test_what_is_no_existing_kwalificatie_is_left_to_the_other_rule() -> None:
    waarde = with_aanvraag(ZORG_ICT, terugvalopties=("26004", "25999"))
    assert not variants("AAN-09", waarde)
    assert not variants("AAN-09", with_aanvraag(ZORG_ICT, terugvalopties=()))
    assert not objections(
        "AAN-09", replace(with_aanvraag(ZORG_ICT, terugvalopties=("25498",)), niveau=None)
    )
