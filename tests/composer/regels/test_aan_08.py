from __future__ import annotations

from dataclasses import replace

import pytest

from composer.crossovers import crossover_of
from composer.meldingen import sentence
from tests.composer.aanvragen import MIX, objections, with_aanvraag
from tests.composer.samenstellingen import findings_of, variants


@pytest.mark.parametrize(
    ("opties", "verwacht"), [((), "geen"), ((" ",), "geen"), (("26004",), "crossover")]
)
def test_aan_08_violating_example(opties: tuple[str, ...], verwacht: str) -> None:
    (finding,) = findings_of("AAN-08", with_aanvraag(terugvalopties=opties))
    assert (finding.variant, finding.ernst) == (verwacht, "fout")


def test_aan_08_fine_example() -> None:
    (finding,) = findings_of("AAN-08", with_aanvraag(terugvalopties=("25168", " 25168 ")))
    assert finding.variant == "bestaat"
    assert ": 25168 Gastheer/-vrouw;" in sentence(finding, {})


def test_a_cross_over_that_was_given_is_one_too() -> None:
    """27001 is in no list, but its content was given as that of a cross-over."""
    gegeven = (crossover_of(replace(MIX, crebo="27001", naam="Proef")),)
    waarde = with_aanvraag(terugvalopties=("27001",))
    assert variants("AAN-08", waarde) == ["onbekend"]
    assert variants("AAN-08", waarde, crossovers=gegeven) == ["crossover"]


@pytest.mark.parametrize(("niveau", "verwacht"), [(1, ["hoger_niveau"]), (2, []), (4, [])])
def test_the_level_is_not_higher(niveau: int, verwacht: list[str]) -> None:
    waarde = replace(with_aanvraag(terugvalopties=("25168",)), niveau=niveau)
    assert objections("AAN-08", waarde) == verwacht


def test_what_is_not_known_is_said() -> None:
    waarde = with_aanvraag(terugvalopties=("25999", "25168"))
    assert variants("AAN-08", replace(waarde, niveau=None)) == [
        "onbekend",
        "niveau_onbekend",
        "bestaat",
    ]


@pytest.mark.parametrize("naast", ["25104", "26004", "25999"])
@pytest.mark.parametrize("eerst", [True, False])
def test_one_option_that_will_do_is_enough(naast: str, eerst: bool) -> None:
    """The condition asks for at least one, wherever it stands; no error or warning for another."""
    opties = ("25168", naast) if eerst else (naast, "25168")
    assert not objections("AAN-08", with_aanvraag(terugvalopties=opties))


def test_what_does_not_count_beside_it_is_still_said() -> None:
    waarde = with_aanvraag(terugvalopties=("25104", "26004", "25999", "25168"))
    hoger, ander, onbekend, bestaat = findings_of("AAN-08", waarde)
    assert (hoger.variant, hoger.bronnen) == ("hoger_niveau_naast", ("25104",))
    assert "ook opgegeven: 25168 Gastheer/-vrouw." in sentence(hoger, {})
    assert (ander.variant, ander.bronnen) == ("crossover_naast", ("26004",))
    assert (onbekend.variant, onbekend.bronnen) == ("onbekend_naast", ("25999",))
    assert bestaat.variant == "bestaat"


def test_without_one_that_will_do_every_option_is_an_error() -> None:
    waarde = with_aanvraag(terugvalopties=("25104", "26004"))
    assert objections("AAN-08", waarde) == ["hoger_niveau", "crossover"]


def test_an_option_that_is_not_known_may_be_the_one_that_will_do() -> None:
    """Then the rule is undecided: the warning about the unknown one stays, no error is given."""
    waarde = with_aanvraag(terugvalopties=("26004", "25999"))
    assert variants("AAN-08", waarde) == ["onbekend", "crossover_naast"]
