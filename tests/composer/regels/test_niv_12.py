from __future__ import annotations

from composer.aanvraag import Aanvraag, Bedrijf, Verklaring
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import findings_of, samenstelling, variants, warned

GEDEKT = (Verklaring("NIV-12", True),)


def met(*plaatsen: int | None, verklaringen: tuple[Verklaring, ...] = ()) -> Samenstelling:
    """A composition whose companies name so many places each."""
    bedrijven = tuple(Bedrijf(f"Bedrijf {i}", aantal) for i, aantal in enumerate(plaatsen))
    return samenstelling(aanvraag=Aanvraag(bedrijven=bedrijven), verklaringen=verklaringen)


def test_niv_12_violating_example() -> None:
    (finding,) = findings_of("NIV-12", samenstelling())
    assert (finding.variant, finding.ernst) == ("geen_plaatsen", "waarschuwing")


def test_niv_12_fine_example() -> None:
    (finding,) = findings_of("NIV-12", met(20, verklaringen=GEDEKT))
    assert (finding.variant, finding.ernst) == ("plaatsen", "info")
    assert "20" in sentence(finding, {})


def test_places_alone_ask_for_the_statement() -> None:
    assert warned("NIV-12", met(12, None, 8)) == ["nodig"]


def test_the_places_of_all_companies_together() -> None:
    (finding,) = findings_of("NIV-12", met(12, None, 8, -3, verklaringen=GEDEKT))
    assert dict(finding.parameters) == {"plaatsen": 20, "bedrijven": 2}


def test_a_statement_does_not_replace_the_places() -> None:
    assert variants("NIV-12", met(None, verklaringen=GEDEKT)) == ["geen_plaatsen"]


def test_an_agreement_that_does_not_cover_them() -> None:
    verklaringen = (Verklaring("NIV-12", False),)
    assert warned("NIV-12", met(20, verklaringen=verklaringen)) == ["ongunstig"]
    assert variants("NIV-12", met(verklaringen=verklaringen)) == ["ongunstig", "geen_plaatsen"]
