from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Motivering
from composer.antwoorden import set_motivering
from composer.finding import Ernst, Finding
from composer.findings import Findings
from composer.motivering import Antwoord, answer_to, grond_of, kenmerk_of
from tests.composer.samenstellingen import eigen_werkproces, kerntaak, omgeving, samenstelling

FINDING = Finding(
    "KD-06", "overlap", Ernst.WAARSCHUWING, "K0001", bronnen=("25168",), parameters=(("uren", 3),)
)


def answered(finding: Finding) -> Motivering:
    return Motivering(
        finding.regel,
        finding.onderdeel,
        "Omdat.",
        kenmerk=kenmerk_of(finding),
        steunt_op=grond_of(finding),
    )


def test_an_answer_holds_while_what_it_rested_on_is_the_same() -> None:
    antwoord = answered(FINDING)
    assert answer_to(FINDING, [antwoord]) == (antwoord, Antwoord.GELDT)
    ander = replace(FINDING, parameters=(("uren", 4),))
    assert answer_to(ander, [antwoord]) == (antwoord, Antwoord.VERVALLEN)


def test_an_answer_is_about_one_of_the_findings_on_a_part() -> None:
    ander = replace(FINDING, bronnen=("25154",))
    assert answer_to(ander, [answered(FINDING)]) is None
    assert answer_to(replace(FINDING, variant="stil"), [answered(FINDING)]) is None


def test_an_answer_without_a_mark_answers_whatever_the_rule_says_of_the_part() -> None:
    algemeen = Motivering("KD-06", "K0001", "Omdat.")
    assert answer_to(FINDING, [algemeen]) == (algemeen, Antwoord.GELDT)
    eigen = answered(FINDING)
    assert answer_to(FINDING, [algemeen, eigen]) == (eigen, Antwoord.GELDT)
    assert answer_to(FINDING, [replace(algemeen, tekst=" ")]) is None


def test_the_order_of_parts_and_figures_in_lists_does_not_matter() -> None:
    een = replace(FINDING, betrokken=("a", "b"), parameters=(("namen", ("x", "y")),))
    ander = replace(FINDING, betrokken=("b", "a"), parameters=(("namen", ("y", "x")),))
    assert grond_of(een) == grond_of(ander)


def test_an_answered_finding_opens_again_when_it_rests_on_something_else() -> None:
    """Two of three werkprocessen must be there; one was, and now none."""
    waarde = samenstelling(kerntaak("25168:K1", "W3"), kerntaak("25154:K1"))
    taak = waarde.kerntaken[0]
    findings = Findings(omgeving(), waarde)
    (finding,) = (f for f in findings.alle if f.regel == "STR-13")
    waarde, change = set_motivering(waarde, answered(finding))
    findings.update(waarde, change)
    (finding,) = (f for f in findings.alle if f.regel == "STR-13")
    assert (finding.gemotiveerd, finding.herzien) == (True, False)
    kaal = replace(taak, werkprocessen=())
    findings.update(replace(waarde, kerntaken=(kaal, *waarde.kerntaken[1:])))
    (finding,) = (f for f in findings.alle if f.regel == "STR-13")
    assert (finding.gemotiveerd, finding.herzien) == (False, False), "another finding"
    twee = replace(taak, werkprocessen=(eigen_werkproces("25168:K1-W3", titel=" "),))
    findings.update(replace(waarde, kerntaken=(twee, *waarde.kerntaken[1:])))
    (finding,) = (f for f in findings.alle if f.regel == "STR-13")
    assert finding.gemotiveerd
