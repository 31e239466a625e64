from __future__ import annotations

import pytest

from app.overlap.woorden import aantal_of, kolomnaam, kort_aantal_of, procent_of, soort_of
from composer.overlap.dekking import Dekking
from composer.overlap.matrix import Bekendheid, Kolomsoort, Matrixkolom
from composer.overlap.overeenkomsten import Overeenkomst, Soort
from composer.percentage import percentage


@pytest.mark.parametrize(
    ("dekking", "tekst"),
    [
        (Dekking(5, 5, 10), "50%"),
        (Dekking(0, 0, 10), "0%"),
        (Dekking(10, 0, 10), "100%"),
        (Dekking(1, 1, 300), "< 1%"),
        (Dekking(299, 299, 300), "99%"),
        (Dekking(0, 0, 0), "-"),
        (Dekking(5, 5, 10, is_ondergrens=True), "≥ 50%"),
        (Dekking(10, 5, 10, is_ondergrens=True), "100%"),
        (Dekking(0, 0, 10, is_ondergrens=True), "?"),
        (None, "?"),
    ],
)
def test_a_share_never_says_more_than_is_known(dekking: Dekking | None, tekst: str) -> None:
    assert procent_of(dekking) == tekst


def test_a_share_with_its_parts() -> None:
    assert aantal_of(Dekking(5, 3, 8)) == "62% (5 van 8)"
    assert kort_aantal_of(Dekking(5, 3, 8)) == "62% (5/8)"
    assert aantal_of(None) == kort_aantal_of(None) == "?"


@pytest.mark.parametrize(
    ("soort", "score", "op_titel", "tekst"),
    [
        (Soort.GELIJK, None, False, "zelfde onderdeel"),
        (Soort.GELIJK, 1.0, False, "zelfde onderdeel"),
        (Soort.GELIJK, 0.876, False, "zelfde onderdeel (tekst 87% gelijk)"),
        (Soort.ZELFDE_TEKST, 1.0, False, "zelfde tekst"),
        (Soort.ZELFDE_TEKST, 1.0, True, "op titel: zelfde titel"),
        (Soort.BIJNA_GELIJK, 0.999, False, "bijna gelijk (99%)"),
        (Soort.BIJNA_GELIJK, 0.9, True, "op titel: bijna gelijk (90%)"),
    ],
)
def test_how_two_parts_are_alike(
    soort: Soort, score: float | None, op_titel: bool, tekst: str
) -> None:
    assert soort_of(Overeenkomst("1", "s", soort, score, op_titel)) == tekst


def test_a_cross_over_says_that_it_is_one() -> None:
    niets = Dekking(0, 0, 1)
    geheel = Bekendheid.GEHEEL
    kolom = Matrixkolom(Kolomsoort.CROSSOVER, "0", "26001", "Zorgtechnicus", geheel, niets, None)
    assert kolomnaam(kolom) == "cross-over 26001 Zorgtechnicus"


@pytest.mark.parametrize(("aantal", "totaal"), [(7, 8), (17, 20), (84, 99), (169, 200), (299, 300)])
def test_the_matrix_has_the_figure_of_a_finding_about_the_same_share(
    aantal: int, totaal: int
) -> None:
    """Beside the limit of 85 percent, and beside all."""
    assert procent_of(Dekking(aantal, aantal, totaal)) == f"{percentage(aantal / totaal)}%"
    assert (percentage(aantal / totaal) >= 85) is (aantal / totaal >= 0.85)
