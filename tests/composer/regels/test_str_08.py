from __future__ import annotations

from dataclasses import replace

import pytest

from composer.codering import codes_of
from composer.meldingen import sentence
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKerntaak
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)


def of_source(crebo: str, aantal: int) -> GekozenKerntaak:
    """A kerntaak with so many werkprocessen that say to be of this kwalificatie."""
    delen = [eigen_werkproces(f"{crebo}:K1-W{nummer}") for nummer in range(1, aantal + 1)]
    return eigen_kerntaak(f"{crebo}:K1", delen)


def test_str_08_violating_example_one_of_fifteen() -> None:
    """The bundle has no parts of 25480 and 25297; these only say to be of them."""
    waarde = samenstelling(of_source("25480", 14), of_source("25297", 1))
    klein, _ = findings_of("STR-08", waarde)
    assert (klein.variant, klein.ernst) == ("klein_deel_samenstelling", "waarschuwing")
    assert klein.bronnen == ("25297",)
    assert sentence(klein, codes_of(waarde)).startswith(
        "25297 Technicus engineering draagt 1 van de 15 onderdelen bij (6%); een bijdrage van "
    )


def test_str_08_fine_example_eight_and_six() -> None:
    """25479 is in the bundle (16 werkprocessen), 25297 only by name."""
    acht = kerntaak("25479:B1-K1"), kerntaak("25479:B1-K2", "W1")
    waarde = samenstelling(*acht, of_source("25297", 6))
    (info,) = findings_of("STR-08", waarde)
    assert (info.variant, info.ernst) == ("aandelen_deels", "info")
    assert dict(info.parameters)["aandelen"] == (
        "25479 Thuisbegeleider (8: 57% / 50%)",
        "25297 Technicus engineering (6: 42% / ?)",
    )


def test_a_small_part_of_a_large_source_is_too_little_as_well() -> None:
    waarde = samenstelling(kerntaak("25170:K1", "W1", "W2"), of_source("25297", 3))
    klein, _ = findings_of("STR-08", waarde)
    assert (klein.variant, klein.bronnen) == ("klein_deel_bron", ("25170",))
    assert dict(klein.parameters)["procent"] == 6


def test_all_shares_known() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
    (info,) = findings_of("STR-08", waarde)
    assert info.variant == "aandelen"
    assert dict(info.parameters)["aandelen"] == (
        "25168 Gastheer/-vrouw (10: 62% / 76%)",
        "25154 Verkoopadviseur (6: 37% / 40%)",
    )


@pytest.mark.parametrize(("aantal", "verwacht"), [(3, 1), (4, 0)])
def test_exactly_the_threshold_is_too_little(aantal: int, verwacht: int) -> None:
    waarde = samenstelling(of_source("25480", 20 - aantal), of_source("25297", aantal))
    gevonden = variants("STR-08", waarde)
    assert gevonden.count("klein_deel_samenstelling") == verwacht


def test_just_over_the_threshold_does_not_look_like_the_threshold() -> None:
    """Four of 26 is 15.4%, which is enough; three of 20 is 15% and is not."""
    waarde = samenstelling(of_source("25480", 22), of_source("25297", 4))
    (info,) = findings_of("STR-08", waarde)
    assert "25297 Technicus engineering (4: > 15% / ?)" in sentence(info, {})
    waarde = samenstelling(of_source("25480", 17), of_source("25297", 3))
    klein, info = findings_of("STR-08", waarde)
    assert (klein.variant, dict(klein.parameters)["procent"]) == ("klein_deel_samenstelling", 15)
    assert "25297 Technicus engineering (3: 15% / ?)" in sentence(info, {})


def test_the_threshold_comes_from_the_rule_set() -> None:
    waarde = samenstelling(of_source("25480", 14), of_source("25297", 1))
    regelset = load_regelset()
    soepel = replace(regelset, drempels=replace(regelset.drempels, aandeel_bron=0.05))
    assert variants("STR-08", waarde, regelset=soepel) == ["aandelen_deels"]


def test_twins_count_as_one_source() -> None:
    """Apart, 25503 would give one of eleven."""
    een, ander = of_source("25167", 5), of_source("25503", 1)
    waarde = samenstelling(een, ander, of_source("25480", 5))
    (info,) = findings_of("STR-08", waarde)
    assert dict(info.parameters)["aandelen"] == (
        "25167 Verkoper (6: 54% / ?)",
        "25480 Mbo-Verpleegkundige (5: 45% / ?)",
    )
    assert info.bronnen == ("25167", "25503", "25480")


def test_what_a_source_shares_with_another_of_its_dossier_is_its_own_too() -> None:
    """All of B1-K1 was chosen from 25474, and 25477 holds it as well."""
    waarde = samenstelling(kerntaak("25474:B1-K1"), kerntaak("25477:P3-K1", "W1"))
    assert variants("STR-08", waarde) == ["aandelen"]


def test_a_source_that_the_structure_does_not_have_counts_with_what_was_chosen() -> None:
    waarde = samenstelling(of_source("25480", 14), of_source("25999", 1))
    klein, _ = findings_of("STR-08", waarde)
    assert klein.bronnen == ("25999",)


def test_parts_without_source_give_no_source_to_judge() -> None:
    assert not findings_of("STR-08", samenstelling(eigen_kerntaak()))
    assert not findings_of("STR-08", samenstelling())
