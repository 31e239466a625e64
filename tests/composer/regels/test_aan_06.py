from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from composer.aanvraag import Bedrijf
from composer.meldingen import sentence
from composer.regelset import load_regelset
from tests.composer.aanvragen import BEDRIJVEN, MIX, objections, with_aanvraag
from tests.composer.samenstellingen import findings_of
from tests.composer.verklaringen import stated


@pytest.mark.parametrize(
    ("velden", "variant", "ernst"),
    [
        ({"arbeidsmarkt": " "}, "leeg", "fout"),
        ({"bedrijven": BEDRIJVEN[:1]}, "weinig_bedrijven", "waarschuwing"),
    ],
)
def test_aan_06_violating_example(velden: dict[str, Any], variant: str, ernst: str) -> None:
    gevonden = [
        f
        for f in findings_of("AAN-06", stated("AAN-06", with_aanvraag(**velden)))
        if f.ernst != "info"
    ]
    assert [(f.variant, f.ernst) for f in gevonden] == [(variant, ernst)]


def test_aan_06_fine_example() -> None:
    (finding,) = findings_of("AAN-06", stated("AAN-06", with_aanvraag()))
    assert finding.variant == "ingevuld"
    assert "7 woorden en het aantal bedrijven is 2" in sentence(finding, {})


def test_a_company_counts_once_and_only_with_a_name() -> None:
    dezelfde = (BEDRIJVEN[0], Bedrijf("ZORGGROEP "), Bedrijf(" "))
    assert objections("AAN-06", stated("AAN-06", with_aanvraag(bedrijven=dezelfde))) == [
        "weinig_bedrijven"
    ]


def test_an_empty_application_lacks_both() -> None:
    assert objections("AAN-06", stated("AAN-06", MIX)) == ["leeg", "weinig_bedrijven"]


def test_the_number_of_companies_is_that_of_the_rule_set() -> None:
    regelset = load_regelset()
    ruim = replace(regelset, drempels=replace(regelset.drempels, min_bedrijven=3))
    assert objections("AAN-06", stated("AAN-06", with_aanvraag()), regelset=ruim) == [
        "weinig_bedrijven"
    ]


def test_a_person_states_that_the_region_asks_for_it() -> None:
    waarde = with_aanvraag()
    (vraag,) = (f for f in findings_of("AAN-06", waarde) if f.ernst != "info")
    assert (vraag.variant, vraag.ernst) == ("nodig", "waarschuwing")
    waarde = stated("AAN-06", waarde, antwoord=False)
    (nee,) = (f for f in findings_of("AAN-06", waarde) if f.ernst != "info")
    assert (nee.variant, nee.ernst) == ("ongunstig", "fout")
