from __future__ import annotations

from dataclasses import replace
from typing import Any

from composer.aanvraag import Bedrijf, Bijlage, Verklaring
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from tests.composer.aanvragen import BEDRIJVEN, MIX, objections, with_aanvraag
from tests.composer.samenstellingen import findings_of, variants


def stated(antwoord: bool = True, **velden: Any) -> Samenstelling:
    """A complete application but for these fields, with a statement about the agreement."""
    return replace(with_aanvraag(**velden), verklaringen=(Verklaring("AAN-07", antwoord),))


def test_aan_07_violating_example() -> None:
    (finding,) = findings_of("AAN-07", stated(bedrijven=()))
    assert (finding.variant, finding.ernst) == ("geen", "fout")


def test_aan_07_fine_example() -> None:
    (finding,) = findings_of("AAN-07", stated())
    assert finding.variant == "stand"
    assert sentence(finding, {}) == (
        "Bedrijven in de aanvraag: 2, ondertekende overeenkomsten: 2, praktijkplaatsen: 24."
    )


def test_what_is_missing_of_a_company_is_named() -> None:
    waarde = stated(bedrijven=(BEDRIJVEN[0], Bedrijf(" ")))
    onvolledig, _ = findings_of("AAN-07", waarde)
    assert onvolledig.variant == "onvolledig"
    assert sentence(onvolledig, {}) == (
        "Van bedrijf 2 is nog niet ingevuld: naam van het bedrijf, aantal praktijkplaatsen, "
        "bestand van de overeenkomst, datum van ondertekening."
    )


def test_one_attached_agreement_serves_all_companies() -> None:
    zonder = tuple(replace(bedrijf, overeenkomst="") for bedrijf in BEDRIJVEN)
    assert objections("AAN-07", stated(bedrijven=zonder)) == ["onvolledig", "onvolledig"]
    bijlagen = (Bijlage("overeenkomst", "samen.pdf"),)
    assert not objections("AAN-07", stated(bedrijven=zonder, bijlagen=bijlagen))
    leeg = (Bijlage("overeenkomst", " "), Bijlage("anders", "samen.pdf"))
    assert objections("AAN-07", stated(bedrijven=zonder, bijlagen=leeg))


def test_no_place_at_all() -> None:
    nul = tuple(replace(bedrijf, praktijkplaatsen=0) for bedrijf in BEDRIJVEN)
    assert objections("AAN-07", stated(bedrijven=nul)) == ["geen_plaatsen"]
    assert not objections("AAN-07", stated(bedrijven=(nul[0], BEDRIJVEN[1])))


def test_the_statement_is_asked_for_and_can_say_no() -> None:
    assert objections("AAN-07", with_aanvraag()) == ["nodig"]
    assert objections("AAN-07", stated(antwoord=False)) == ["ongunstig"]
    assert variants("AAN-07", MIX) == ["geen", "nodig"]


def test_two_agreements_of_one_company_are_not_two_signed_companies() -> None:
    dubbel = stated(bedrijven=(BEDRIJVEN[0], BEDRIJVEN[0]))
    zinnen = [sentence(finding, {}) for finding in findings_of("AAN-07", dubbel)]
    assert zinnen == [
        "Bedrijven in de aanvraag: 1, ondertekende overeenkomsten: 2, praktijkplaatsen: 24."
    ]
