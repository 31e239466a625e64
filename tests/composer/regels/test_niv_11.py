from __future__ import annotations

from typing import Any

import pytest

from composer.aanvraag import Aanvraag, Onderwijstijd
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import findings_of, samenstelling, variants


def met(uren: Onderwijstijd, verantwoording: str = "", **velden: Any) -> Samenstelling:
    """A composition with the hours of one learning path."""
    aanvraag = Aanvraag(onderwijstijd=(uren,), verantwoording_onderwijstijd=verantwoording)
    return samenstelling(**{"aanvraag": aanvraag, "leerwegen": (uren.leerweg,), **velden})


def test_niv_11_violating_example() -> None:
    assert variants("NIV-11", met(Onderwijstijd("bol", 1800, 1250, 450))) == ["totaal"]


def test_niv_11_fine_example() -> None:
    assert not variants("NIV-11", met(Onderwijstijd("bol", 2000, 1250, 450)))


def test_an_account_makes_a_difference_good() -> None:
    uren = Onderwijstijd("bol", 1800, 900, 300)
    assert variants("NIV-11", met(uren)) == ["totaal", "begeleid", "beroepspraktijkvorming"]
    assert not variants("NIV-11", met(uren, "Zie het onderwijsprogramma."))


@pytest.mark.parametrize(
    ("uren", "velden", "verwacht"),
    [
        (Onderwijstijd("bol", 1000, 700, 250), {"studieduur": 1}, []),
        (Onderwijstijd("bbl", 850, 200, 610), {}, []),
        (Onderwijstijd("bbl", 850, 200, 609), {}, ["beroepspraktijkvorming"]),
        (
            Onderwijstijd("bol", 3999, 2400, 1200),
            {"niveau": 4, "soort_opleiding": "", "studieduur": 4},
            ["totaal"],
        ),
    ],
)
def test_the_hours_of_the_law(
    uren: Onderwijstijd, velden: dict[str, Any], verwacht: list[str]
) -> None:
    assert variants("NIV-11", met(uren, **velden)) == verwacht


@pytest.mark.parametrize("jaren", [None, 0, 3, 10**400])
def test_a_duration_that_does_not_fit_has_no_hours(jaren: int | None) -> None:
    waarde = met(Onderwijstijd("bol", 1, 1, 1), studieduur=jaren)
    assert variants("NIV-11", waarde) == ["geen_norm"]


def test_without_hours_it_is_said_once() -> None:
    assert variants("NIV-11", samenstelling()) == ["niet_ingevuld"]


def test_what_is_not_filled_in_is_asked_per_path() -> None:
    waarde = met(Onderwijstijd("bol", 2000), leerwegen=("bol", "bbl"))
    assert variants("NIV-11", waarde) == ["onvolledig", "onvolledig"]


def test_the_hours_of_bbl_are_said_to_be_per_year() -> None:
    for finding in findings_of("NIV-11", met(Onderwijstijd("bbl", 849, 199, 609))):
        assert "bbl: per studiejaar" in sentence(finding, {})
