from __future__ import annotations

from dataclasses import replace

import pytest

from composer.aanvraag import Bedrijf
from composer.meldingen import sentence
from composer.normen import woorden_langste_naam
from composer.regels.aan_02 import check
from composer.regels.context import Context
from kwalificatiestructuur.vragen import crossovers, kwalificaties
from tests.composer.aanvragen import MIX, objections, with_aanvraag
from tests.composer.samenstellingen import bundel, findings_of, omgeving, variants


@pytest.mark.parametrize(
    ("naam", "variant", "ernst"),
    [
        ("Verkoper", "niet_uniek", "fout"),
        ("Food specialist niveau 4", "niveau", "waarschuwing"),
    ],
)
def test_aan_02_violating_example(naam: str, variant: str, ernst: str) -> None:
    gevonden = findings_of("AAN-02", replace(MIX, naam=naam))
    assert [(f.variant, f.ernst) for f in gevonden] == [(variant, ernst), ("vergeleken", "info")]


def test_aan_02_fine_example() -> None:
    """The name is that of 26004, so it is free for that cross-over only."""
    waarde = replace(MIX, naam="Food specialist")
    assert not objections("AAN-02", replace(waarde, crebo="26004"))
    (finding,) = (f for f in findings_of("AAN-02", waarde) if f.variant == "niet_uniek")
    assert finding.bronnen == ("26004",)


@pytest.mark.parametrize("naam", ["verkoper", "  VERKOPER ", "Verkoper."])
def test_capitals_spaces_and_a_full_stop_make_no_other_name(naam: str) -> None:
    assert objections("AAN-02", replace(MIX, naam=naam)) == ["niet_uniek"]


@pytest.mark.parametrize(
    "naam",
    [
        "Kok mbo 3",
        "Kok MBO-4",
        "Kok N4",
        "Kok level 2",
        "Kok (niv. 3)",
        "Niveau 2 kok",
        "Kok niveau",
    ],
)
def test_a_word_for_a_level(naam: str) -> None:
    assert objections("AAN-02", replace(MIX, naam=naam)) == ["niveau"]


@pytest.mark.parametrize("naam", ["Mbo-adviseur", "Niveaumeter", "Kok 3", "Begeleider N-tal"])
def test_no_word_for_a_level(naam: str) -> None:
    assert not objections("AAN-02", replace(MIX, naam=naam))


@pytest.mark.parametrize(
    ("naam", "woord"),
    [
        ("Kok bij Zorggroep", "zorggroep"),
        ("Medewerker ROC Proef", "roc proef"),
        ("Kok Proef B.V.", "b.v"),
        ("Opleiding zorg en techniek", "opleiding"),
    ],
)
def test_a_name_of_an_organisation_or_a_training(naam: str, woord: str) -> None:
    (finding,) = (
        f
        for f in findings_of("AAN-02", replace(with_aanvraag(), naam=naam))
        if f.variant == "geen_beroep"
    )
    assert dict(finding.parameters)["woorden"] == (woord,)


def test_part_of_a_word_is_no_company() -> None:
    waarde = with_aanvraag(bedrijven=(Bedrijf("Hotel"), Bedrijf("(Kok")))
    assert not objections("AAN-02", replace(waarde, naam="Hotelier en kokend medewerker"))


def test_more_words_than_the_longest_name() -> None:
    assert woorden_langste_naam() == 8
    assert not objections("AAN-02", replace(MIX, naam="een twee drie vier vijf zes zeven acht"))
    lang = replace(MIX, naam="een twee drie vier vijf zes zeven acht negen")
    assert objections("AAN-02", lang) == ["lang"]


def test_every_existing_name_passes_but_for_being_taken() -> None:
    wereld = omgeving()
    namen = [kw.naam for kw in kwalificaties(bundel())]
    namen += [crossover.naam for crossover in crossovers(bundel())]
    assert len(namen) == 470 + 45
    gezien = set()
    for naam in namen:
        waarde = replace(with_aanvraag(), naam=naam)
        gezien |= {uitkomst.variant for uitkomst in check(Context(wereld, waarde))}
    assert gezien == {"niet_uniek", "vergeleken"}


def test_a_person_may_keep_the_name() -> None:
    (finding, _) = findings_of("AAN-02", replace(MIX, naam="Verkoper"))
    assert "25167 Verkoper" in sentence(finding, {})
    assert not variants("AAN-02", replace(MIX, naam=" "))
