from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from composer.findings import Findings
from composer.meldingen import sentence
from composer.regels import REGELS
from composer.regelset import Periode, load_regelset
from tests.composer.samenstellingen import findings_of, omgeving, samenstelling, variants


@pytest.mark.parametrize(
    ("dag", "verwacht"), [(date(2025, 7, 31), []), (date(2025, 8, 1), ["beeindigd"])]
)
def test_after_the_end_the_check_is_only_a_check(dag: date, verwacht: list[str]) -> None:
    gevonden = findings_of("TYD-06", samenstelling(), peildatum=dag)
    assert [f.variant for f in gevonden] == [*verwacht, "niet_in_regelset"]
    assert all(f.ernst == "info" for f in gevonden)


def test_tyd_06_violating_example_a_clean_outcome_in_2026_is_not_left_clean() -> None:
    for naam in ("wat-als", "historisch"):
        regelset = load_regelset(naam)
        gevonden = variants(
            "TYD-06", samenstelling(), regelset=regelset, peildatum=date(2026, 1, 1)
        )
        assert "beeindigd" in gevonden


def test_tyd_06_fine_example_it_says_that_the_check_is_only_a_check() -> None:
    finding, _ = findings_of("TYD-06", samenstelling(), peildatum=date(2026, 2, 3))
    assert sentence(finding, {}) == (
        "Een cross-over kan niet meer worden aangevraagd: het experiment is geëindigd op "
        "31-7-2025 en de regelingen ervan zijn vervallen. Dien deze samenstelling dus niet in; de "
        "uitkomst, met peildatum 3-2-2026, is alleen een controle."
    )


@pytest.mark.parametrize("dag", [date(2017, 7, 31), date(2025, 8, 1)])
def test_rules_outside_their_period_do_not_strike_and_that_is_said(dag: date) -> None:
    om = omgeving(regelset=load_regelset("historisch"), peildatum=dag)
    alle = Findings(om, samenstelling(niveau=None)).alle
    assert {f.regel for f in alle} == {"TYD-06"}
    (niet_toegepast,) = (f for f in alle if f.variant == "niet_toegepast")
    assert niet_toegepast.ernst == "waarschuwing"
    zin = sentence(niet_toegepast, {})
    assert f"{len(REGELS) - 1} van de {len(REGELS)} regels" in zin
    assert "een peildatum van 1-8-2017 tot en met 31-7-2025, of regelset „wat-als”" in zin


@pytest.mark.parametrize("dag", [date(2017, 8, 1), date(2025, 7, 31)])
def test_within_the_period_every_rule_applies(dag: date) -> None:
    regelset = load_regelset("historisch")
    assert not variants("TYD-06", samenstelling(), regelset=regelset, peildatum=dag)
    assert variants("NIV-01", samenstelling(niveau=None), regelset=regelset, peildatum=dag)


def test_one_rule_with_a_period_of_its_own_is_named() -> None:
    regelset = load_regelset()
    instelling = replace(regelset.regels["NIV-01"], periode=Periode(van=date(2030, 1, 1)))
    eigen = replace(regelset, regels={**regelset.regels, "NIV-01": instelling})
    waarde = samenstelling(niveau=None)
    assert not variants("NIV-01", waarde, regelset=eigen)
    finding, _ = findings_of("TYD-06", waarde, regelset=eigen)
    assert (finding.variant, finding.ernst) == ("deels_niet_toegepast", "waarschuwing")
    zin = sentence(finding, {})
    assert "NIV-01" in zin
    assert f"aantal: 1 van de {len(REGELS) - len(eigen.left_out)}" in zin


def test_the_rules_that_the_set_leaves_out_are_named_on_every_day() -> None:
    regelset = load_regelset()
    for dag in (date(2018, 1, 1), date(2060, 1, 1)):
        *_, finding = findings_of("TYD-06", samenstelling(), peildatum=dag)
        assert (finding.variant, finding.ernst) == ("niet_in_regelset", "info")
        zin = sentence(finding, {})
        assert f"aantal: {len(regelset.left_out)}" in zin
        assert all(regel in zin for regel in regelset.left_out)


def test_a_set_with_every_rule_leaves_out_nothing() -> None:
    assert not load_regelset("historisch").left_out
