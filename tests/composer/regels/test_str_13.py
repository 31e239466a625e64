from __future__ import annotations

from dataclasses import replace

from composer.regelset import load_regelset
from tests.composer.samenstellingen import findings_of, kerntaak, samenstelling, variants


def test_str_13_violating_example_of_one_werkproces() -> None:
    taak = kerntaak("25168:K1", "W3")
    (finding,) = findings_of("STR-13", samenstelling(taak, kerntaak("25154:K1")))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("te_weinig", "fout", taak.id)


def test_str_13_fine_example_of_three_werkprocessen() -> None:
    assert not variants("STR-13", samenstelling(kerntaak("25168:K1", "W1", "W2", "W3")))


def test_a_kerntaak_without_any() -> None:
    leeg = replace(kerntaak("25168:K1"), werkprocessen=())
    assert variants("STR-13", samenstelling(leeg)) == ["geen"]


def test_the_minimum_comes_from_the_rule_set() -> None:
    waarde = samenstelling(kerntaak("25168:K1", "W1", "W2"))
    assert not variants("STR-13", waarde)
    regelset = load_regelset()
    strenger = replace(regelset, drempels=replace(regelset.drempels, min_werkprocessen=3))
    assert variants("STR-13", waarde, regelset=strenger) == ["te_weinig"]
