from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from composer.aanvraag import Aanvraag
from composer.crossovers import crossover_of
from composer.finding import Ernst, Finding
from composer.findings import Findings
from composer.oplossingen import Oplossing, aanvraag
from composer.oplossingen.oplossing import Vinder
from composer.regels.context import Context
from composer.samenstelling import Samenstelling
from tests.composer.aanvragen import MIX, with_aanvraag
from tests.composer.oplossingen.voorbeelden import offers
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling


def mix(niveau: int | None, *terugvalopties: str) -> Samenstelling:
    """Ten parts of 25168 (level 2), and six of 25154 (level 3)."""
    return samenstelling(
        kerntaak("25168:K1"),
        kerntaak("25154:K1"),
        niveau=niveau,
        aanvraag=Aanvraag(terugvalopties=terugvalopties),
    )


def found(
    vinder: Vinder, waarde: Samenstelling, *bronnen: str, **parameters: Any
) -> list[Oplossing]:
    finding = Finding(
        "AAN-08", "geen", Ernst.FOUT, bronnen=bronnen, parameters=tuple(parameters.items())
    )
    return list(vinder(Context(omgeving(), waarde), finding))


def options(waarde: Samenstelling, oplossing: Oplossing) -> tuple[str, ...]:
    return oplossing.bewerk(waarde).samenstelling.aanvraag.terugvalopties


def test_the_fallback_is_the_training_that_holds_most_and_is_not_higher() -> None:
    waarde = mix(2)
    eerste, *_ = found(aanvraag.add_fallback, waarde)
    assert options(waarde, eerste) == ("25168",)
    assert not eerste.is_veilig
    assert all("25154" not in o.onderwerp for o in found(aanvraag.add_fallback, waarde))


def test_one_that_is_there_already_is_not_proposed_again() -> None:
    waarde = mix(3, "25168")
    assert all(options(waarde, o)[1:] != ("25168",) for o in found(aanvraag.add_fallback, waarde))


def test_of_an_unknown_level_any_related_training_will_do() -> None:
    assert found(aanvraag.add_fallback, mix(None))


def test_nothing_is_related_to_nothing() -> None:
    assert not found(aanvraag.add_fallback, samenstelling())


def test_an_option_that_will_not_do_is_replaced_in_its_place_or_goes() -> None:
    waarde = mix(2, "26004", "25180")
    vervang, weg = found(aanvraag.swap_fallback, waarde, "26004")
    assert options(waarde, vervang) == ("25168", "25180")
    assert options(waarde, weg) == ("25180",)


def test_every_domain_without_an_option_gets_one() -> None:
    waarde = mix(3, "25168")
    (oplossing,) = found(aanvraag.cover_domains, waarde)
    assert options(waarde, oplossing) == ("25168", "25154")
    assert not found(aanvraag.cover_domains, mix(3, "25168", "25154"))


def test_the_domains_are_those_of_the_parts() -> None:
    waarde = mix(2)
    (oplossing,) = found(aanvraag.take_domains, waarde)
    codes = oplossing.bewerk(waarde).samenstelling.aanvraag.opleidingsdomeinen
    assert codes == tuple(d.code for d in Context(omgeving(), waarde).domeinen)
    assert len(codes) == 2


def test_as_many_cohorts_as_fit_if_any_do() -> None:
    waarde = mix(2)
    (oplossing,) = found(aanvraag.fit_cohorten, waarde, passend=2)
    assert oplossing.bewerk(waarde).samenstelling.aanvraag.cohorten == 2
    assert not found(aanvraag.fit_cohorten, waarde, passend=0)


def test_both_forms_can_be_chosen() -> None:
    waarde = mix(2)
    gevonden = found(aanvraag.choose_soort, waarde)
    vormen = [o.bewerk(waarde).samenstelling.aanvraag.soort_aanvraag for o in gevonden]
    assert vormen == ["nieuw", "verkort"]


@pytest.mark.parametrize("gegeven", [True, False])
def test_a_changed_cross_over_becomes_new_without_its_crebo(gegeven: bool) -> None:
    """With the crebo of the existing one STR-10 would not compare it with that one."""
    bestaand = replace(MIX, crebo="26004")
    waarde = replace(with_aanvraag(soort_aanvraag="verkort"), crebo="26004")
    waarde = replace(waarde, kerntaken=(*waarde.kerntaken, kerntaak("25168:K2", "W1", "W2")))
    wereld = omgeving(crossovers=(crossover_of(bestaand),) if gegeven else ())
    variant = "gewijzigd" if gegeven else "eigen_delen"
    ((_, nieuw),) = offers(wereld, waarde, "AAN-14", variant)
    assert nieuw.soort == "wordt_nieuw"
    daarna, _ = nieuw.bewerk(waarde)
    assert (daarna.crebo, daarna.aanvraag.soort_aanvraag) == (None, "nieuw")
    zegt = {f.variant for f in Findings(wereld, daarna).alle if f.regel == "STR-10"}
    assert ("bijna" in zegt) == gegeven
