from __future__ import annotations

from dataclasses import replace

from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    samenstelling,
    variants,
)


def test_str_17_violating_example_of_two_kerntaken_with_one_title() -> None:
    een = eigen_kerntaak("25180:K1", titel="Organiseert werkzaamheden")
    ander = eigen_kerntaak("25371:K1", titel="organiseert  werkzaamheden.")
    (finding,) = findings_of("STR-17", samenstelling(een, ander))
    assert (finding.variant, finding.ernst) == ("kerntaak", "fout")
    assert (finding.onderdeel, finding.betrokken) == (ander.id, (een.id,))


def test_str_17_fine_example_renamed_shows_as_a_deviation() -> None:
    een = eigen_kerntaak("25180:K1", titel="Organiseert werkzaamheden")
    ander = eigen_kerntaak("25371:K1", titel="Organiseert werkzaamheden")
    hernoemd = replace(ander, titel="Organiseert de bevoorrading")
    waarde = samenstelling(een, hernoemd)
    assert not variants("STR-17", waarde)
    assert [f.onderdeel for f in findings_of("STR-04", waarde) if f.variant == "afwijking"] == [
        hernoemd.id
    ]


def test_two_werkprocessen_with_one_title_in_two_kerntaken() -> None:
    een, ander = (eigen_werkproces("25180:K1-W1", titel="Rondt af") for _ in range(2))
    taken = eigen_kerntaak("25180:K1", [een]), eigen_kerntaak("25180:K2", [ander])
    (finding,) = findings_of("STR-17", samenstelling(*taken))
    assert (finding.variant, finding.onderdeel, finding.betrokken) == (
        "werkproces",
        ander.id,
        (een.id,),
    )


def test_a_kerntaak_and_a_werkproces_may_share_a_title() -> None:
    delen = [eigen_werkproces("25180:K1-W1", titel="Rondt af")]
    assert not variants(
        "STR-17", samenstelling(eigen_kerntaak("25180:K1", delen, titel="Rondt af"))
    )


def test_empty_titles_are_not_each_others_double() -> None:
    delen = [eigen_werkproces("25180:K1-W1", titel="") for _ in range(2)]
    assert not variants("STR-17", samenstelling(eigen_kerntaak("25180:K1", delen)))
