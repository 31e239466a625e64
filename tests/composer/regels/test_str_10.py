from __future__ import annotations

from dataclasses import replace

from composer.crossovers import Crossoverinhoud, crossover_of
from composer.meldingen import sentence
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
    variants,
)

FOOD = samenstelling(
    kerntaak("25168:K1"), kerntaak("25154:K1"), naam="Food specialist", crebo="26004"
)


def given(waarde: Samenstelling = FOOD) -> dict[str, tuple[Crossoverinhoud, ...]]:
    return {"crossovers": (crossover_of(waarde),)}


def test_str_10_violating_example_that_differs_in_one_keuzedeel() -> None:
    expert = replace(FOOD, naam="Foodretail expert", crebo=None, keuzedelen=(keuzedeel("K0061"),))
    finding, onbekend = findings_of("STR-10", expert, **given())
    assert (finding.variant, finding.ernst, finding.bronnen) == ("gelijk", "fout", ("26004",))
    assert (onbekend.variant, dict(onbekend.parameters)) == ("onbekend", {"onbekend": 44})


def test_str_10_fine_example_of_different_kerntaken() -> None:
    waarde = samenstelling(kerntaak("25498:B1-K1"), kerntaak("25187:K1"))
    assert variants("STR-10", waarde, **given()) == ["onbekend"]


def test_the_cross_over_itself_is_not_compared_with_itself() -> None:
    assert variants("STR-10", FOOD, **given()) == ["onbekend"]


def test_another_cross_over_is_compared_with_it_and_not_counted_as_unknown() -> None:
    ander = replace(FOOD, crebo="26005", naam="Anders")
    gelijk, onbekend = findings_of("STR-10", ander, **given())
    assert gelijk.variant == "gelijk"
    assert dict(onbekend.parameters) == {"onbekend": 43}


def test_exactly_the_threshold_warns() -> None:
    taak = kerntaak("25168:K1")
    bijna = samenstelling(replace(taak, werkprocessen=taak.werkprocessen[1:]), kerntaak("25154:K1"))
    regelset = load_regelset()
    grens = (1 + 15 / 16) / 2
    op_de_grens = replace(regelset, drempels=replace(regelset.drempels, aandeel_crossover=grens))
    assert variants("STR-10", bijna, regelset=op_de_grens, **given())[0] == "bijna"


def test_nearly_the_same_in_both_directions() -> None:
    taak = kerntaak("25168:K1")
    bijna = samenstelling(replace(taak, werkprocessen=taak.werkprocessen[1:]), kerntaak("25154:K1"))
    finding = findings_of("STR-10", bijna, **given())[0]
    assert (finding.variant, finding.ernst) == ("bijna", "waarschuwing")
    assert dict(finding.parameters)["procent"] == 96


def test_a_small_composition_inside_a_large_cross_over_is_another() -> None:
    klein = samenstelling(kerntaak("25168:K1", "W1", "W2"), kerntaak("25154:K1", "W1", "W2"))
    assert variants("STR-10", klein, **given()) == ["onbekend"]


def test_the_same_titles_without_source_are_the_same_parts() -> None:
    taken = [
        replace(
            taak,
            herkomst=None,
            werkprocessen=tuple(replace(wp, herkomst=None) for wp in taak.werkprocessen),
        )
        for taak in FOOD.kerntaken
    ]
    assert variants("STR-10", samenstelling(*taken), **given())[0] == "gelijk"


def test_equal_titles_with_other_texts_are_other_parts() -> None:
    een, ander = eigen_kerntaak(), eigen_kerntaak()
    nagemaakt = replace(
        ander,
        werkprocessen=tuple(
            replace(wp, titel=bron.titel)
            for wp, bron in zip(ander.werkprocessen, een.werkprocessen, strict=True)
        ),
    )
    bestaand = samenstelling(een, crebo="26004")
    assert variants("STR-10", samenstelling(nagemaakt), **given(bestaand)) == ["onbekend"]


def test_the_name_of_a_known_cross_over() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), naam="food  SPECIALIST")
    finding = findings_of("STR-10", waarde)[0]
    assert (finding.variant, finding.ernst) == ("zelfde_naam", "waarschuwing")
    assert "26004 Food specialist" in sentence(finding, {})


def test_the_number_of_unknown_cross_overs_is_always_said() -> None:
    (finding,) = findings_of("STR-10", samenstelling(kerntaak("25168:K1")))
    assert dict(finding.parameters) == {"onbekend": 45}


def test_a_structure_without_cross_overs_is_no_reason_for_silence() -> None:
    waarde = samenstelling(eigen_kerntaak("25900:K1"))
    assert variants("STR-10", waarde, structuur=eigen_structuur()) == ["geen_vergelijking"]
