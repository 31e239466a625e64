from __future__ import annotations

from dataclasses import replace
from typing import Any

from composer.codering import codes_of
from composer.finding import Finding
from composer.meldingen import sentence
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)

LEEG = {"omschrijving": "", "resultaat": "", "gedrag": "", "inhoud_bekend": False}
TEKST = (
    "De kok snijdt de groente, bereidt de saus en proeft het gerecht voordat het de keuken uit "
    "gaat. Hij ruimt de werkplek op en meldt wat er ontbreekt aan zijn leidinggevende."
)


def pair(een: dict[str, Any], ander: dict[str, Any]) -> Samenstelling:
    """Two werkprocessen from two dossiers, with these fields."""
    return samenstelling(
        eigen_kerntaak("25180:K1", [eigen_werkproces("25180:K1-W1", **een)]),
        eigen_kerntaak("25371:K1", [eigen_werkproces("25371:K1-W1", **ander)]),
    )


def judged(een: dict[str, Any], ander: dict[str, Any]) -> Finding:
    """The first thing that the rule says of them: a resemblance, if there is one."""
    return findings_of("STR-12", pair(een, ander))[0]


def test_str_12_violating_example_the_same_title_from_two_dossiers() -> None:
    titel = {"titel": "Levert het werk op"}
    waarde = pair(titel, titel)
    finding = findings_of("STR-12", waarde)[0]
    een, ander = (werkproces for _, werkproces in waarde.werkprocessen)
    assert (finding.variant, finding.ernst) == ("titel", "waarschuwing")
    assert (finding.onderdeel, finding.betrokken) == (ander.id, (een.id,))
    assert "voor 100% gelijk aan die van B1-K1-W1" in sentence(finding, codes_of(waarde))


def test_str_12_fine_example_one_of_the_two_kept() -> None:
    waarde = samenstelling(
        eigen_kerntaak("25180:K1", [eigen_werkproces(titel="Levert het werk op")]),
        eigen_kerntaak("25371:K1", [eigen_werkproces(titel="Ontvangt de gast en wijst een tafel")]),
    )
    assert variants("STR-12", waarde) == ["vergeleken"]


def test_forms_of_the_same_words_are_the_same_title() -> None:
    finding = judged({"titel": "Verkoopt de producten"}, {"titel": "Verkopen van het product"})
    assert finding.variant == "vergeleken"
    finding = judged({"titel": "Verkoopt de producten"}, {"titel": "Producten verkopen: de"})
    assert finding.variant == "titel"


def test_nearly_the_same_text_under_another_title() -> None:
    anders = TEKST.replace("snijdt", "hakt")
    finding = judged({"omschrijving": TEKST}, {"omschrijving": anders})
    assert (finding.variant, finding.ernst) == ("tekst", "waarschuwing")
    assert 85 <= int(str(dict(finding.parameters)["procent"])) < 100


def test_another_text_and_another_title() -> None:
    assert judged({"omschrijving": TEKST}, {}).variant == "vergeleken"


def test_without_texts_it_says_that_only_titles_were_compared() -> None:
    titel = {"titel": "Levert het werk op"}
    waarde = pair(titel, titel | LEEG)
    finding, info = findings_of("STR-12", waarde)
    assert finding.variant == "titel_zonder_tekst"
    assert "Alleen de titels zijn vergeleken" in sentence(finding, codes_of(waarde))
    assert (info.variant, dict(info.parameters)) == (
        "alleen_titels_vergeleken",
        {"aantal": 2, "zonder": 1},
    )


def test_titles_that_share_some_words_are_different_work() -> None:
    een = {"titel": "Bereidt de werkzaamheden voor"} | LEEG
    ander = {"titel": "Stemt de werkzaamheden af"} | LEEG
    assert judged(een, ander).variant == "alleen_titels_vergeleken"


def test_what_is_the_same_part_is_left_to_the_rule_about_doubles() -> None:
    taak = kerntaak("25168:K1", "W1")
    waarde = samenstelling(taak, kerntaak("25171:K4", "W1"))
    assert variants("STR-11", waarde) == ["zelfde_onderdeel"] * 2
    assert variants("STR-12", waarde) == ["alleen_titels_vergeleken"]
    gelijk = {"titel": "Rondt af", "omschrijving": TEKST, "resultaat": "", "gedrag": ""}
    waarde = pair(gelijk, gelijk)
    assert variants("STR-11", waarde) == ["zelfde_tekst"]
    assert variants("STR-12", waarde) == ["vergeleken"]


def test_equal_titles_within_one_of_the_twins_are_no_double_and_are_said_here() -> None:
    titel = {"titel": "Ontvangt de klant"} | LEEG
    delen = [eigen_werkproces(f"25167:K{nummer}-W1", **titel) for nummer in (1, 2)]
    waarde = samenstelling(eigen_kerntaak("25167:K1", delen))
    assert not variants("STR-11", waarde)
    assert variants("STR-12", waarde)[0] == "titel_zonder_tekst"


def test_the_threshold_comes_from_the_rule_set() -> None:
    titels = "Levert het werk op", "Levert het werk aan"
    waarde = pair(*({"titel": titel} | LEEG for titel in titels))
    assert variants("STR-12", waarde) == ["alleen_titels_vergeleken"]
    regelset = load_regelset()
    ruim = replace(regelset, drempels=replace(regelset.drempels, gelijkenis_tekst=0.75))
    assert variants("STR-12", waarde, regelset=ruim)[0] == "titel_zonder_tekst"


def test_one_werkproces_has_none_to_compare_with() -> None:
    assert not findings_of("STR-12", samenstelling(eigen_kerntaak("25180:K1", [])))
    assert not findings_of("STR-12", samenstelling(kerntaak("25168:K1", "W1")))


def test_empty_titles_and_texts_are_not_alike() -> None:
    leeg = {"titel": ""} | LEEG
    assert judged(leeg, leeg).variant == "alleen_titels_vergeleken"
