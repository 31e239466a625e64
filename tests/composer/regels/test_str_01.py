from __future__ import annotations

from composer.codering import codes_of
from composer.meldingen import sentence
from tests.composer.samenstellingen import (
    crossover_structuur,
    eigen_kerntaak,
    elsewhere,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)


def test_str_01_violating_example_is_refused_and_names_the_domain() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), eigen_kerntaak("25180:K1"))
    (finding,) = findings_of("STR-01", waarde)
    assert (finding.variant, finding.ernst) == ("te_weinig", "fout")
    assert finding.bronnen == ("25168", "25180")
    assert sentence(finding, codes_of(waarde)) == (
        "Alle onderdelen die meetellen, komen uit Horeca en bakkerij; een cross-over bestaat uit "
        "onderdelen uit ten minste 2 opleidingsdomeinen. Kies ook onderdelen uit een ander domein."
    )


def test_str_01_fine_example() -> None:
    assert not variants("STR-01", samenstelling(kerntaak("25168:K1"), eigen_kerntaak("25167:K1")))
    assert not variants("STR-01", samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1")))


def test_two_kwalificaties_of_one_dossier_are_one_domain() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25171:K1"))
    assert variants("STR-01", waarde) == ["te_weinig"]


def test_two_dossiers_of_the_green_domain_are_one_domain() -> None:
    waarde = samenstelling(kerntaak("25429:K1"), kerntaak("25501:K1"))
    assert variants("STR-01", waarde) == ["te_weinig"]


def test_both_green_codes_are_one_domain() -> None:
    waarde = samenstelling(eigen_kerntaak("25423:K1"), eigen_kerntaak("25460:K1"))
    assert variants("STR-01", waarde) == ["te_weinig"]


def test_only_the_werkprocessen_count_when_there_are_any() -> None:
    gemengd = eigen_kerntaak("25154:K1", kerntaak("25168:K1").werkprocessen)
    assert variants("STR-01", samenstelling(gemengd)) == ["te_weinig"]
    leeg = eigen_kerntaak("25154:K1", [])
    assert variants("STR-01", samenstelling(kerntaak("25168:K1"), leeg)) == []


def test_an_empty_composition_is_told_what_it_needs() -> None:
    (finding,) = findings_of("STR-01", samenstelling())
    assert (finding.variant, finding.ernst) == ("leeg", "fout")


def test_an_unknown_source_that_may_be_the_second_domain_leaves_it_open() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), eigen_kerntaak("25999:K1"))
    (finding,) = findings_of("STR-01", waarde)
    assert (finding.variant, finding.ernst) == ("onbekend", "waarschuwing")
    assert sentence(finding, codes_of(waarde)) == (
        "Niet te beoordelen of de onderdelen uit genoeg opleidingsdomeinen komen: van 25999 noemt "
        "de geladen structuur het domein niet. Wel bekend: Horeca en bakkerij. Laad de bron met "
        "25999, of kies uit een kwalificatie waarvan het domein bekend is."
    )


def test_two_unknown_sources_leave_it_open_and_one_does_not() -> None:
    een, ander = eigen_kerntaak("25998:K1"), eigen_kerntaak("25999:K1")
    assert variants("STR-01", samenstelling(een, ander)) == ["onbekend"]
    assert variants("STR-01", samenstelling(een)) == ["geen_domein"]


def test_an_unknown_source_changes_nothing_when_two_domains_are_known() -> None:
    delen = kerntaak("25168:K1"), kerntaak("25154:K1"), eigen_kerntaak("25999:K1")
    assert not variants("STR-01", samenstelling(*delen))


def test_parts_without_source_bring_no_domain() -> None:
    assert variants("STR-01", samenstelling(eigen_kerntaak())) == ["geen_domein"]
    waarde = samenstelling(kerntaak("25168:K1"), eigen_kerntaak())
    assert variants("STR-01", waarde) == ["te_weinig"]


def test_a_cross_over_has_no_domain_whatever_its_file_says() -> None:
    """So it may bring the second domain, or none that is not there yet."""
    waarde = samenstelling(kerntaak("25168:K1"), elsewhere("26004:B1-K1"))
    (finding,) = findings_of("STR-01", waarde, structuur=crossover_structuur())
    assert (finding.variant, finding.ernst) == ("onbekend", "waarschuwing")
    assert dict(finding.parameters)["onbekend"] == ("26004",)
