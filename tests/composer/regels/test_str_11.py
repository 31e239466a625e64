from __future__ import annotations

from dataclasses import replace

from composer.samenstelling import GekozenKerntaak
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
    werkproces,
)

LEEG = {"omschrijving": "", "resultaat": "", "gedrag": "", "inhoud_bekend": False}


def of_one(*bronnen: str, **velden: object) -> GekozenKerntaak:
    """A kerntaak whose werkprocessen have no text, as the bundle gives them."""
    delen = [eigen_werkproces(bron, **(LEEG | velden)) for bron in bronnen]
    return eigen_kerntaak(bronnen[0].partition("-W")[0], delen)


def test_str_11_violating_example_of_both_twins() -> None:
    een, ander = (
        of_one(f"{crebo}:K1-W1", titel="Ontvangt klanten") for crebo in ("25167", "25503")
    )
    (finding,) = findings_of("STR-11", samenstelling(een, ander))
    assert (finding.variant, finding.ernst) == ("tweeling", "fout")
    assert finding.onderdeel == ander.werkprocessen[0].id
    assert finding.betrokken == (een.werkprocessen[0].id,)
    assert finding.bronnen == ("25503:K1-W1", "25167:K1-W1")


def test_str_11_fine_example() -> None:
    assert not variants("STR-11", samenstelling(of_one("25167:K1-W1"), kerntaak("25168:K1")))


def test_the_same_werkproces_twice_strikes_on_the_second() -> None:
    taak = kerntaak("25168:K1", "W1", "W2")
    nogmaals = werkproces("25168:K1-W1")
    waarde = samenstelling(replace(taak, werkprocessen=(*taak.werkprocessen, nogmaals)))
    (finding,) = findings_of("STR-11", waarde)
    assert (finding.variant, finding.onderdeel) == ("zelfde_onderdeel", nogmaals.id)
    assert finding.betrokken == (taak.werkprocessen[0].id,)


def test_a_part_that_two_kwalificaties_share_is_the_same_part() -> None:
    waarde = samenstelling(kerntaak("25168:K1", "W1"), kerntaak("25171:K4", "W1"))
    assert variants("STR-11", waarde) == ["zelfde_onderdeel"] * 2


def test_a_third_time_points_at_the_first() -> None:
    taak = kerntaak("25168:K1", "W1")
    delen = taak.werkprocessen[0], werkproces("25168:K1-W1"), werkproces("25168:K1-W1")
    gevonden = findings_of("STR-11", samenstelling(replace(taak, werkprocessen=delen)))
    assert [f.betrokken for f in gevonden] == [(delen[0].id,)] * 2


def test_equal_texts_are_one_part_wherever_they_come_from() -> None:
    tekst = {"omschrijving": "Levert op en ruimt op.", "resultaat": "Klaar.", "gedrag": "Netjes."}
    een = eigen_werkproces("25180:K1-W1", **tekst)
    ander = eigen_werkproces("25371:K1-W1", **(tekst | {"resultaat": "  KLAAR"}))
    (finding,) = findings_of("STR-11", samenstelling(eigen_kerntaak("25180:K1", [een, ander])))
    assert (finding.variant, finding.onderdeel) == ("zelfde_tekst", ander.id)


def test_the_surest_reason_is_the_only_one_given() -> None:
    een = eigen_werkproces("25167:K1-W1", titel="Rondt af")
    waarde = samenstelling(eigen_kerntaak("25167:K1", [een, replace(een, id="twee")]))
    assert variants("STR-11", waarde) == ["zelfde_onderdeel"]


def test_parts_without_text_are_not_equal_for_that() -> None:
    assert not variants("STR-11", samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1")))


def test_an_equal_title_within_one_of_the_twins_proves_nothing() -> None:
    taak = of_one("25167:K1-W1", "25167:K2-W1", titel="Bereidt voor")
    assert not variants("STR-11", samenstelling(taak))


def test_an_equal_title_from_kwalificaties_that_are_no_twins_proves_nothing() -> None:
    een, ander = (of_one(f"{crebo}:K1-W1", titel="Bereidt voor") for crebo in ("25167", "25180"))
    assert not variants("STR-11", samenstelling(een, ander))


def test_a_kerntaak_divided_over_two_titles_is_two_kerntaken() -> None:
    een, ander = kerntaak("25168:K1", "W1", "W2"), kerntaak("25168:K1", "W3", "W4")
    assert variants("STR-11", samenstelling(een, ander)) == ["zelfde_onderdeel"]
    hernoemd = replace(ander, titel="Serveert")
    assert not variants("STR-11", samenstelling(een, hernoemd))
