from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from composer.finding import Finding
from composer.meldingen import sentence
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)


def judged(**velden: Any) -> list[Finding]:
    """What the rule says of one werkproces that is complete but for ``velden``."""
    delen = [eigen_werkproces("25180:K1-W1", **velden), eigen_werkproces("25180:K1-W2")]
    return list(findings_of("STR-16", samenstelling(eigen_kerntaak("25180:K1", delen))))


@pytest.mark.parametrize("veld", ["titel", "omschrijving", "resultaat", "gedrag"])
def test_str_16_violating_example_names_what_is_empty(veld: str) -> None:
    (finding,) = judged(**{veld: "  "})
    assert (finding.variant, finding.ernst) == ("leeg", "fout")
    assert sentence(finding, {}) == f"In dit werkproces ontbreekt: {veld}."


def test_complete_is_fine() -> None:
    assert not judged()


def test_str_16_fine_example_with_the_competence_in_the_text() -> None:
    gedrag = "Overlegt tijdig met collega's (Samenwerken en overleggen)."
    assert not judged(gedrag=gedrag, competenties=())


def test_gedrag_without_a_competence() -> None:
    (finding,) = judged(competenties=())
    assert (finding.variant, finding.ernst) == ("geen_competentie", "fout")


def test_what_was_not_supplied_is_no_fault_of_the_user() -> None:
    (finding, *_) = findings_of("STR-16", samenstelling(kerntaak("25168:K1")))
    assert (finding.variant, finding.ernst) == ("onbekend", "waarschuwing")
    assert dict(finding.parameters) == {
        "velden": ("omschrijving", "resultaat", "gedrag", "competenties")
    }


def test_gedrag_that_the_user_wrote_needs_a_competence() -> None:
    gevonden = judged(inhoud_bekend=False, competenties=(), resultaat="")
    assert {f.variant for f in gevonden} == {"geen_competentie", "onbekend"}


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Ontvangt gasten.", ["een_handeling"]),
        ("De gastheer ontvangt de gast", ["een_handeling"]),
        ("Ontvangt gasten en wijst een tafel.", []),
        ("Ontvangt gasten. Wijst een tafel.", []),
        ("Ontvangt gasten, wijst een tafel.", []),
        ("- ontvangt gasten\n- wijst een tafel", []),
        ("Ontvangt gasten waarna een tafel wordt gewezen", []),
    ],
)
def test_one_action_is_reported_only_where_it_is_plain(tekst: str, verwacht: list[str]) -> None:
    assert [f.variant for f in judged(omschrijving=tekst)] == verwacht


def test_one_action_is_a_warning() -> None:
    assert judged(omschrijving="Ontvangt gasten.")[0].ernst == "waarschuwing"


def test_a_kerntaak_without_werkprocessen_has_none_to_judge() -> None:
    assert not variants("STR-16", samenstelling(eigen_kerntaak("25180:K1", [])))


@pytest.mark.parametrize(
    ("regel", "variant", "leeg", "van_werkproces"),
    [
        ("STR-15", "leeg", {"complexiteit": ""}, False),
        ("STR-15", "leeg", {"verantwoordelijkheid": ""}, False),
        ("STR-15", "leeg", {"vakkennis": ()}, False),
        ("STR-13", "geen", {"werkprocessen": ()}, False),
        ("STR-16", "leeg", {"omschrijving": ""}, True),
        ("STR-16", "leeg", {"resultaat": ""}, True),
        ("STR-16", "leeg", {"gedrag": ""}, True),
        ("STR-16", "geen_competentie", {"competenties": ()}, True),
    ],
)
def test_one_empty_field_is_one_finding(
    regel: str, variant: str, leeg: dict[str, Any], van_werkproces: bool
) -> None:
    delen = [eigen_werkproces("25180:K1-W1"), eigen_werkproces("25180:K1-W2")]
    taak = eigen_kerntaak("25180:K1", delen)
    if van_werkproces:
        delen[0] = replace(delen[0], **leeg)
        leeg = {"werkprocessen": tuple(delen)}
    waarde = samenstelling(replace(taak, **leeg))
    gevonden = [f for r in ("STR-13", "STR-15", "STR-16") for f in findings_of(r, waarde)]
    assert [(f.regel, f.variant) for f in gevonden] == [(regel, variant)]
