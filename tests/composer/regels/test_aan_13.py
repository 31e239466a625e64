from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Bijlage
from composer.meldingen import sentence
from tests.composer.aanvragen import AANVRAAG, BEDRIJVEN, MIX, objections, with_aanvraag
from tests.composer.samenstellingen import findings_of, variants

ZONDER = tuple(replace(bedrijf, overeenkomst=" ") for bedrijf in BEDRIJVEN)


def test_aan_13_violating_example() -> None:
    finding, _ = findings_of("AAN-13", with_aanvraag(bedrijven=ZONDER))
    assert (finding.variant, finding.ernst) == ("leeg", "waarschuwing")
    assert sentence(finding, {}).endswith("ontbreekt: bestand van de overeenkomst.")


def test_aan_13_fine_example() -> None:
    bijlagen = (*AANVRAAG.bijlagen, Bijlage("overeenkomst", "overeenkomst.pdf"))
    assert not objections("AAN-13", with_aanvraag(bedrijven=ZONDER, bijlagen=bijlagen))


def test_the_agreement_of_a_company_is_an_attachment() -> None:
    assert not objections("AAN-13", with_aanvraag(bedrijven=(ZONDER[0], BEDRIJVEN[1])))


def test_an_attachment_without_a_file_is_none() -> None:
    leeg = (Bijlage("omschrijving", " "), Bijlage("overlaptoets", ""))
    assert variants("AAN-13", with_aanvraag(bijlagen=leeg)) == ["leeg", "geen_overlaptoets"]


def test_the_result_of_the_tool_is_asked_for_until_it_is_there() -> None:
    assert variants("AAN-13", MIX) == ["leeg", "geen_overlaptoets"]
    bijlagen = (*AANVRAAG.bijlagen, Bijlage("overlaptoets", "toets.pdf"))
    assert not variants("AAN-13", with_aanvraag(bijlagen=bijlagen))
