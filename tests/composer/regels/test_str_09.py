from __future__ import annotations

from dataclasses import replace

from composer.findings import Findings
from composer.meldingen import sentence
from composer.regels import REGEL_BY_ID
from composer.regelset import load_regelset
from tests.composer.regels.kerntaakbron import kerntaakstructuur
from tests.composer.samenstellingen import (
    crossover_structuur,
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    kerntaak,
    omgeving,
    samenstelling,
    variants,
)


def test_str_09_violating_example_of_all_parts_in_one_kwalificatie() -> None:
    waarde = samenstelling(kerntaak("25170:K3"), kerntaak("25170:K5"))
    (finding, _) = findings_of("STR-09", waarde)
    assert dict(finding.parameters)["aantal"] == 10
    assert (finding.variant, finding.ernst) == ("geheel", "fout")
    assert finding.bronnen == ("25170",)


def test_str_09_fine_example_of_parts_that_none_holds() -> None:
    """The bundle has no parts of 25166 Ondernemer retail; these five only say to be of it."""
    zes = kerntaak("25170:K3", *(f"W{nummer}" for nummer in range(1, 7)))
    vijf = [eigen_werkproces(f"25166:K1-W{nummer}") for nummer in range(1, 6)]
    waarde = samenstelling(zes, eigen_kerntaak("25166:K1", vijf))
    assert variants("STR-09", waarde) == ["deels_vergeleken"]


def test_a_part_that_two_kwalificaties_of_a_dossier_share_counts_for_both() -> None:
    waarde = samenstelling(kerntaak("25168:K1"))
    gedeeld = findings_of("STR-09", waarde)[0]
    assert gedeeld.variant == "geheel"
    assert {"25168", "25171"} <= set(gedeeld.bronnen)


def test_the_threshold_comes_from_the_rule_set() -> None:
    vreemd = kerntaak("25154:K1", "W1", "W2")
    waarde = samenstelling(kerntaak("25168:K1"), vreemd)
    assert variants("STR-09", waarde) == ["deels_vergeleken"]
    regelset = load_regelset()
    strenger = replace(regelset, drempels=replace(regelset.drempels, aandeel_kwalificatie=0.8))
    (finding, _) = findings_of("STR-09", waarde, regelset=strenger)
    assert (finding.variant, finding.ernst) == ("bijna", "waarschuwing")
    parameters = dict(finding.parameters)
    assert (parameters["gedeeld"], parameters["aantal"], parameters["procent"]) == (10, 12, 83)


def test_exactly_the_threshold_warns() -> None:
    taken = [kerntaak("25168:K1"), eigen_kerntaak("25180:K1", [eigen_werkproces("25180:K1-W1")])]
    regelset = load_regelset()
    op_de_grens = replace(
        regelset, drempels=replace(regelset.drempels, aandeel_kwalificatie=10 / 11)
    )
    assert variants("STR-09", samenstelling(*taken), regelset=op_de_grens)[0] == "bijna"


def test_what_was_chosen_from_a_kwalificatie_lies_in_it_also_when_its_content_is_unknown() -> None:
    waarde = samenstelling(eigen_kerntaak("25167:K1"), eigen_kerntaak("25167:K2"))
    finding = findings_of("STR-09", waarde)[0]
    assert (finding.variant, finding.bronnen) == ("geheel", ("25167",))


def test_a_part_without_source_lies_nowhere() -> None:
    taak = kerntaak("25168:K1")
    los = replace(taak, werkprocessen=(*taak.werkprocessen, eigen_werkproces()))
    assert variants("STR-09", samenstelling(los))[0] == "bijna"


def test_the_number_of_unknown_kwalificaties_is_always_said() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
    (finding,) = findings_of("STR-09", waarde)
    assert (finding.variant, finding.ernst) == ("deels_vergeleken", "info")
    assert dict(finding.parameters) == {"bekend": 74, "onbekend": 396}
    assert "al in staan: 396." in sentence(finding, {})


def test_an_empty_composition_is_not_compared() -> None:
    assert "STR-09" not in {f.regel for f in Findings(omgeving(), samenstelling()).alle}


def test_only_a_structure_of_which_all_is_known_decides_it() -> None:
    """Of the bundle most kwalificaties are only names; one of them may hold all the parts."""
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
    assert "deels_vergeleken" in REGEL_BY_ID["STR-09"].onbeslist
    assert "vergeleken" not in REGEL_BY_ID["STR-09"].onbeslist
    (finding,) = findings_of("STR-09", waarde, structuur=kerntaakstructuur())
    assert (finding.variant, finding.ernst) == ("vergeleken", "info")
    assert "waarmee is vergeleken: 1. Dat zijn alle" in sentence(finding, {})


def test_a_cross_over_of_the_structure_is_named_as_what_it_is_and_never_as_a_kwalificatie() -> None:
    structuur = crossover_structuur()
    waarde = samenstelling(eigen_kerntaak("26004:B1-K1"))
    finding = findings_of("STR-09", waarde, structuur=structuur)[0]
    assert (finding.variant, finding.bronnen) == ("geheel", ("26004",))
    zin = sentence(finding, {})
    assert "in een bestaande kwalificatie of cross-over: cross-over 26004 " in zin
    assert zin.endswith("Een nieuwe cross-over is dan niet nodig.")
    gewoon = findings_of("STR-09", samenstelling(kerntaak("25168:K1")))[0]
    assert "of cross-over: 25168 Gastheer/-vrouw, " in sentence(gewoon, {})


def test_the_cross_over_with_the_crebo_of_the_composition_is_the_composition_itself() -> None:
    structuur = crossover_structuur()
    waarde = samenstelling(eigen_kerntaak("26004:B1-K1"), crebo="26004")
    assert variants("STR-09", waarde, structuur=structuur) == ["deels_vergeleken"]
