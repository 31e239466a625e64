from __future__ import annotations

from dataclasses import replace
from typing import Any

from composer.crossovers import crossover_of
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from tests.composer.aanvragen import MIX, objections, with_aanvraag
from tests.composer.samenstellingen import (
    eigen_structuur,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)

LEEG = samenstelling()
GEGEVEN: dict[str, Any] = {"crossovers": (crossover_of(replace(MIX, crebo="26004")),)}


def short(waarde: Samenstelling = MIX, crebo: str | None = "26004") -> Samenstelling:
    return replace(with_aanvraag(waarde, soort_aanvraag="verkort"), crebo=crebo)


def test_aan_14_violating_example() -> None:
    (finding,) = findings_of("AAN-14", short())
    assert (finding.variant, finding.ernst) == ("eigen_delen", "waarschuwing")
    assert "26004 Food specialist" in sentence(finding, {})


def test_aan_14_fine_example() -> None:
    """Without its content it is not known whether it is unchanged, and that is said."""
    assert variants("AAN-14", short(LEEG)) == ["inhoud_onbekend"]
    assert not objections("AAN-14", short(LEEG))
    assert not variants("AAN-14", short(LEEG), **GEGEVEN)


def test_a_cross_over_whose_content_was_given_is_compared() -> None:
    assert not variants("AAN-14", short(), **GEGEVEN)
    anders = short(samenstelling(kerntaak("25168:K1"), kerntaak("25154:K2")))
    (finding,) = findings_of("AAN-14", anders, **GEGEVEN)
    assert finding.variant == "gewijzigd"
    minder = short(samenstelling(kerntaak("25168:K1")))
    assert variants("AAN-14", minder, **GEGEVEN) == ["gewijzigd"]


def test_the_short_form_needs_a_known_cross_over() -> None:
    assert variants("AAN-14", short(crebo=None)) == ["geen_crebo"]
    assert variants("AAN-14", short(crebo="25168")) == ["onbekende_crossover"]
    kaal = {"structuur": eigen_structuur()}
    assert variants("AAN-14", short(LEEG), **kaal) == ["onbekende_crossover"]
    assert not variants("AAN-14", short(LEEG), **kaal, **GEGEVEN)


def test_a_new_application_for_an_existing_cross_over_is_questioned() -> None:
    """STR-10 does not compare a composition with the cross-over whose crebo it has."""
    nieuw = replace(with_aanvraag(MIX, soort_aanvraag="nieuw"), crebo="26004")
    assert "gelijk" not in variants("STR-10", nieuw, **GEGEVEN)
    (finding,) = findings_of("AAN-14", nieuw, **GEGEVEN)
    assert (finding.variant, finding.ernst) == ("bestaat_al", "waarschuwing")
    assert "26004 Food specialist" in sentence(finding, {})
    assert variants("AAN-14", nieuw) == ["bestaat_al"]
    onbekend = replace(nieuw, crebo="26999")
    assert not variants("AAN-14", onbekend, **GEGEVEN)


def test_a_new_application_is_free_and_no_choice_is_asked_for() -> None:
    assert not variants("AAN-14", with_aanvraag(soort_aanvraag="nieuw"))
    assert variants("AAN-14", MIX) == ["geen_soort"]
    assert variants("AAN-14", with_aanvraag(soort_aanvraag="anders")) == ["geen_soort"]
