from __future__ import annotations

import pytest

from composer.eisen import Referentieniveau
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import findings_of, samenstelling, variants


def met(onderdeel: str, vastgelegd: str, niveau: int | None, cohort: int | None) -> Samenstelling:
    """A composition with one recorded reference level."""
    referentieniveaus = (Referentieniveau(onderdeel, vastgelegd),)
    return samenstelling(niveau=niveau, startjaar=cohort, referentieniveaus=referentieniveaus)


def test_niv_10_violating_example() -> None:
    (finding,) = findings_of("NIV-10", met("rekenen", "rekenen 2F", 3, 2023))
    assert (finding.variant, finding.ernst) == ("anders", "fout")
    assert "hoort mbo-rekenniveau 3" in sentence(finding, {})


def test_niv_10_fine_example() -> None:
    assert not variants("NIV-10", met("rekenen", "mbo-rekenniveau 3", 3, 2023))


@pytest.mark.parametrize(
    ("onderdeel", "vastgelegd", "niveau", "cohort"),
    [
        ("nederlands", "2F", 2, 2019),
        ("nederlands", "Nederlands 2f", 3, 2023),
        ("nederlands", "3F", 4, None),
        ("rekenen", "2F", 3, 2021),
        ("rekenen", "3F", 4, 2019),
        ("rekenen", "MBO rekenniveau 4", 4, 2022),
        ("engels", "B1/A2", 4, 2019),
        ("engels", "lezen en luisteren B1; schrijven, spreken en gesprekken A2", 4, 2019),
        ("engels", "schrijven/spreken/gesprekken A2, luisteren B1 en lezen B1", 4, 2019),
    ],
)
def test_the_same_level_in_other_words(
    onderdeel: str, vastgelegd: str, niveau: int, cohort: int | None
) -> None:
    assert not variants("NIV-10", met(onderdeel, vastgelegd, niveau, cohort))


@pytest.mark.parametrize(
    ("onderdeel", "vastgelegd", "niveau", "cohort"),
    [
        ("nederlands", "3F", 3, 2019),
        ("nederlands", "2F/3F", 4, 2019),
        ("nederlands", "", 4, 2019),
        ("rekenen", "mbo-rekenniveau 3", 3, 2021),
        ("rekenen", "mbo-rekenniveau 3", 4, 2022),
        ("engels", "B1", 4, 2019),
        ("engels", "lezen/luisteren A2; schrijven/spreken/gesprekken B1", 4, 2019),
    ],
)
def test_another_level(onderdeel: str, vastgelegd: str, niveau: int, cohort: int) -> None:
    assert variants("NIV-10", met(onderdeel, vastgelegd, niveau, cohort)) == ["anders"]


def test_what_cannot_be_compared_is_said() -> None:
    assert variants("NIV-10", met("rekenen", "2F", 3, None)) == ["geen_cohort"]
    assert variants("NIV-10", met("rekenen", "2F", None, 2019)) == ["geen_niveau"]
    assert variants("NIV-10", met("engels", "B1", 3, 2019)) == ["geen_eis"]
    assert variants("NIV-10", met("loopbaan en burgerschap", "2F", 3, 2019)) == ["geen_eis"]


def test_what_nobody_recorded_follows_the_level() -> None:
    assert not variants("NIV-10", samenstelling(niveau=None, startjaar=None))
