from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from composer.aanvraag import Motivering
from composer.finding import Ernst
from composer.findings import Findings
from composer.gereedheid import (
    VOORWAARDEN,
    WEIGERINGSGRONDEN,
    Gereedheid,
    Rij,
    Stand,
    judge_gereedheid,
)
from composer.regels import REGEL_BY_ID
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from tests.composer.gereedheid.aanvragen import AFWIJZINGEN, complete, wereld
from tests.composer.samenstellingen import kerntaak, samenstelling


def judged(waarde: Samenstelling, omgeving: Omgeving | None = None) -> Gereedheid:
    omgeving = omgeving or wereld()
    return judge_gereedheid(omgeving, waarde, Findings(omgeving, waarde).alle)


def rij(gereedheid: Gereedheid, naam: str) -> Rij:
    alle = (*gereedheid.voorwaarden, *gereedheid.weigeringsgronden)
    return next(rij for rij in alle if rij.toets.naam == naam)


def test_every_condition_and_ground_names_rules_that_exist() -> None:
    assert "".join(toets.naam for toets in VOORWAARDEN) == "abcdefghijkl"
    assert [toets.naam for toets in WEIGERINGSGRONDEN] == [str(nr) for nr in range(1, 14)]
    for toets in (*VOORWAARDEN, *WEIGERINGSGRONDEN):
        assert set(toets.regels) <= set(REGEL_BY_ID), toets.naam


def test_a_complete_application_is_not_refused() -> None:
    waarde = complete()
    assert not [f for f in Findings(wereld(), waarde).alle if f.ernst is Ernst.FOUT]
    assert not any(r.dreigt for r in judged(waarde).weigeringsgronden)


@pytest.mark.parametrize("naam", list(AFWIJZINGEN))
def test_every_ground_for_refusal_has_an_application_refused_for_it_alone(naam: str) -> None:
    gereedheid = judged(AFWIJZINGEN[naam]())
    assert [r.toets.naam for r in gereedheid.weigeringsgronden if r.dreigt] == [naam]
    assert not gereedheid.is_gereed


def test_an_empty_composition_asks_and_is_not_ready() -> None:
    gereedheid = judged(samenstelling())
    assert not gereedheid.is_gereed
    assert rij(gereedheid, "k").stand is Stand.NIET_TE_CONTROLEREN
    assert rij(gereedheid, "i").stand is Stand.VRAAGT
    assert rij(gereedheid, "a").stand is Stand.VRAAGT


def test_a_statement_is_an_answer_and_a_wrong_one_is_not_met() -> None:
    assert rij(judged(complete()), "k").stand is Stand.BEANTWOORD
    assert rij(judged(AFWIJZINGEN["11"]()), "k").stand is Stand.NIET_VOLDAAN


def test_a_motivated_warning_is_answered() -> None:
    waarde = complete()
    vraagt = rij(judged(waarde), "13")
    assert vraagt.stand is Stand.VRAAGT
    open_ = {f.regel for r in vraagt.regels for f in r.bevindingen if f.ernst is not Ernst.INFO}
    assert open_ == {"STR-14"}


def test_what_cannot_be_known_is_said_so() -> None:
    """Of keuzedelen the register knows only titles, of most kwalificaties only names."""
    assert rij(judged(complete()), "g").stand is Stand.NIET_TE_CONTROLEREN
    (nodig,) = (r for r in rij(judged(complete()), "3").regels if r.regel.id == "STR-09")
    assert nodig.stand is Stand.NIET_TE_CONTROLEREN


def test_a_rule_that_is_not_in_force_is_not_met_nor_unmet() -> None:
    later = replace(wereld(), peildatum=date(2026, 1, 1))
    gereedheid = judged(complete(), later)
    assert {r.stand for r in gereedheid.voorwaarden} == {Stand.BUITEN_REGELSET}
    assert gereedheid.niet_toegepast == len(gereedheid.rijen) == 25


def test_what_was_not_judged_is_never_ready() -> None:
    """Outside the period of its rule set not one rule is applied, to nothing at all."""
    omgeving = replace(wereld(), regelset=load_regelset("historisch"), peildatum=date(2025, 8, 1))
    assert not judged(samenstelling(), omgeving).is_gereed
    op_tijd = replace(omgeving, peildatum=date(2025, 7, 31))
    assert judged(samenstelling(), op_tijd).niet_toegepast == 0


def test_a_motivation_counts_only_where_the_rule_allows_it() -> None:
    waarde = samenstelling(kerntaak("25168:K1"))
    waarde = replace(waarde, motiveringen=(Motivering("STR-01", "", "Toch."),))
    assert rij(judged(waarde), "a").stand is Stand.NIET_VOLDAAN


@pytest.mark.parametrize("naam", list(AFWIJZINGEN))
def test_open_is_what_is_not_settled_and_information_is_not(naam: str) -> None:
    vast = {Stand.VOLDAAN, Stand.BEANTWOORD, Stand.BUITEN_REGELSET}
    alleen_info = 0
    for waarde in (samenstelling(), complete(), AFWIJZINGEN[naam]()):
        for regelstand in (r for rij in judged(waarde).rijen for r in rij.regels):
            assert bool(regelstand.open) == (regelstand.stand not in vast), regelstand.regel.id
            alleen_info += bool(regelstand.bevindingen) and regelstand.stand is Stand.VOLDAAN
    assert alleen_info
