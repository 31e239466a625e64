from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.aanvraag import Motivering
from composer.antwoorden import set_motivering
from composer.change import Change, Facet
from composer.crossovers import crossover_of
from composer.finding import ERNST_VOLGORDE, Ernst, Finding
from composer.findings import Findings, Tellingen, count
from composer.operations import BewerkingGeweigerd, set_tekst, set_titel
from composer.regels import REGELS
from composer.regels.context import Context, Omgeving
from composer.regels.regel import Constatering, Regel
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from tests.composer.lottery import KEUZES, Bewerkingskeuze, edit, lottery
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
    teksten_bundel,
)

FOOD = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"), naam="Food", crebo="26004")
# The rule set in which every rule applies.
WERELD = omgeving(
    regelset=load_regelset("historisch"),
    crossovers=(crossover_of(FOOD),),
    delenteksten=teksten_bundel(),
)


def start() -> Samenstelling:
    return samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))


def by_subject(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    groepen: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        for subject in (finding.onderdeel, *finding.betrokken):
            groepen[subject].append(finding)
    return groepen


def follow(waarde: Samenstelling, keuzes: Iterable[Bewerkingskeuze], wereld: Omgeving) -> int:
    """Hold every step of an edited composition against a check from scratch; counts the steps."""
    findings = Findings(wereld, waarde)
    gedaan = 0
    for keuze in keuzes:
        try:
            waarde, change = edit(waarde, keuze)
        except BewerkingGeweigerd:
            continue
        eerder = by_subject(findings.alle)
        anders = findings.update(waarde, change)
        opnieuw = Findings(wereld, waarde)
        assert findings.alle == opnieuw.alle, change
        nu = by_subject(opnieuw.alle)
        assert anders == {s for s in eerder | nu if eerder.get(s) != nu.get(s)}
        gedaan += 1
    return gedaan


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.booleans(), st.lists(KEUZES, min_size=1, max_size=25))
def test_after_any_edits_the_findings_are_those_from_scratch(
    leeg: bool, keuzes: list[Bewerkingskeuze]
) -> None:
    follow(samenstelling() if leeg else start(), keuzes, WERELD)


@pytest.mark.parametrize("seed", range(2))
def test_after_hundreds_of_edits_the_findings_are_those_from_scratch(seed: int) -> None:
    assert follow(start(), lottery(seed, 400), WERELD) > 250


def test_the_random_edits_reach_most_of_what_the_rules_can_say() -> None:
    """Without this the property could hold because nothing ever strikes."""
    gezien: set[tuple[str, str]] = set()
    for seed in range(40):
        waarde = samenstelling(niveau=2 + seed % 3)
        for keuze in lottery(seed, 40):
            try:
                waarde, _ = edit(waarde, keuze)
            except BewerkingGeweigerd:
                continue
            alle = Findings(WERELD, waarde).alle
            gezien |= {(f.regel, "gemotiveerd" if f.gemotiveerd else f.variant) for f in alle}
    zelden = {"STR-02", "STR-03", "TYD-06"}
    # Only a file that another program wrote brings a second profile.
    zelden |= {"STR-19"}
    assert {regel for regel, _ in gezien} >= {regel.id for regel in REGELS} - zelden
    assert any(variant == "gemotiveerd" for _, variant in gezien)
    assert len(gezien) > 35


def test_findings_are_sorted_by_severity_then_rule_then_place() -> None:
    waarde = samenstelling(
        kerntaak("25168:K1", "W3"),
        kerntaak("25154:K1", "W1"),
        niveau=None,
        keuzedelen=(keuzedeel("K0332"), keuzedeel("K0002")),
    )
    alle = Findings(WERELD, waarde).alle
    plaats = {o.id: i for i, o in enumerate(waarde.onderdelen)} | {"K0332": 90, "K0002": 91}
    rang = {regel.id: i for i, regel in enumerate(REGELS)}
    sleutels = [(ERNST_VOLGORDE[f.ernst], rang[f.regel], plaats.get(f.onderdeel, -1)) for f in alle]
    assert sleutels == sorted(sleutels)
    assert {f.ernst for f in alle} == set(Ernst)
    kort = [(f.regel, f.onderdeel) for f in alle if f.regel in {"STR-13", "KD-05"}]
    een, ander = (kt.id for kt in waarde.kerntaken)
    assert kort == [
        ("STR-13", een),
        ("STR-13", ander),
        ("KD-05", "K0332"),
        ("KD-05", "K0002"),
    ]


def watched(regel: Regel, gevraagd: list[str]) -> Regel:
    """The rule, that also writes down when it is asked."""

    def check(context: Context) -> Iterator[Constatering]:
        gevraagd.append(regel.id)
        return regel.check(context)

    return replace(regel, check=check)


def test_a_title_rechecks_only_what_reads_titles(monkeypatch: pytest.MonkeyPatch) -> None:
    gevraagd: list[str] = []
    bewaakt = tuple(watched(regel, gevraagd) for regel in REGELS)
    monkeypatch.setattr("composer.findings.REGELS", bewaakt)
    waarde = start()
    findings = Findings(WERELD, waarde)
    assert len(gevraagd) == len(REGELS)
    gevraagd.clear()
    findings.update(*set_titel(waarde, waarde.kerntaken[0].id, "Anders"))
    assert gevraagd == [regel.id for regel in REGELS if Facet.TITELS in regel.leest]
    assert "STR-01" not in gevraagd


def test_update_names_the_parts_whose_findings_differ() -> None:
    waarde = samenstelling(eigen_kerntaak("25180:K1"), kerntaak("25168:K1"))
    findings = Findings(WERELD, waarde)
    deel = waarde.kerntaken[0].werkprocessen[0]
    waarde, change = set_tekst(waarde, deel.id, "resultaat", "")
    # The whole is touched too: STR-22 counts edited texts, TKM-02 repeats errors of structure.
    assert findings.update(waarde, change) == {deel.id, ""}
    assert {f.regel for f in findings.of(deel.id)} >= {"STR-04", "STR-16"}
    assert findings.update(waarde, Change(frozenset({Facet.TEKSTEN}))) == frozenset()


def test_without_a_change_everything_is_judged_again() -> None:
    findings = Findings(WERELD, start())
    ander = samenstelling(kerntaak("25168:K1"), niveau=None)
    findings.update(ander)
    assert findings.alle == Findings(WERELD, ander).alle


def test_a_motivation_marks_the_finding_and_moves_the_count() -> None:
    waarde = samenstelling(kerntaak("25168:K1", "W3"), kerntaak("25154:K1"))
    findings = Findings(WERELD, waarde)
    taak = waarde.kerntaken[0].id
    voor = findings.tellingen
    waarde, change = set_motivering(waarde, Motivering("STR-13", taak, "Het bedrijf is klein."))
    assert findings.update(waarde, change) == {taak, ""}
    (finding,) = (f for f in findings.of(taak) if f.regel == "STR-13")
    assert finding.gemotiveerd
    assert finding.ernst == "fout"
    # With it goes the error of TKM-02, which only repeated that STR-13 had one.
    assert findings.tellingen == replace(voor, fout=voor.fout - 2, gemotiveerd=1)


@pytest.mark.parametrize("motivering", ["", "  \n"])
def test_an_empty_motivation_answers_nothing(motivering: str) -> None:
    waarde = samenstelling(kerntaak("25168:K1", "W3"))
    taak = waarde.kerntaken[0].id
    leeg = replace(waarde, motiveringen=(Motivering("STR-13", taak, motivering),))
    assert not any(f.gemotiveerd for f in Findings(WERELD, leeg).alle)


def test_a_motivation_is_about_one_part_and_one_rule() -> None:
    waarde = samenstelling(kerntaak("25168:K1", "W3"), kerntaak("25154:K1", "W1"))
    een, ander = (kt.id for kt in waarde.kerntaken)
    waarde = replace(
        waarde, motiveringen=(Motivering("STR-13", een, "Omdat."), Motivering("STR-17", ander, "O"))
    )
    gemotiveerd = [f.onderdeel for f in Findings(WERELD, waarde).alle if f.gemotiveerd]
    assert gemotiveerd == [een]


def test_what_the_law_demands_stays_open() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), motiveringen=(Motivering("STR-01", "", "Toch."),))
    (finding,) = (f for f in Findings(WERELD, waarde).alle if f.regel == "STR-01")
    assert not finding.gemotiveerd


def test_the_severity_is_that_of_the_rule_set() -> None:
    regelset = load_regelset()
    instelling = replace(regelset.regels["STR-13"], ernst={"te_weinig": Ernst.INFO})
    zacht = replace(regelset, regels={**regelset.regels, "STR-13": instelling})
    waarde = samenstelling(kerntaak("25168:K1", "W3"))
    (finding,) = (f for f in Findings(omgeving(regelset=zacht), waarde).alle if f.regel == "STR-13")
    assert finding.ernst is Ernst.INFO


def test_count_adds_up() -> None:
    soorten = [Ernst.FOUT, Ernst.FOUT, Ernst.WAARSCHUWING, Ernst.INFO]
    findings = [Finding("STR-13", "geen", ernst) for ernst in soorten]
    findings.append(Finding("STR-13", "geen", Ernst.FOUT, gemotiveerd=True))
    assert count(findings) == Tellingen(fout=2, waarschuwing=1, info=1, gemotiveerd=1)
    assert count([]) == Tellingen(0, 0, 0, 0)


def test_the_same_input_gives_the_same_findings() -> None:
    waarde = start()
    laat = omgeving(peildatum=date(2026, 1, 1))
    assert Findings(laat, waarde).alle == Findings(laat, waarde).alle
