from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Aanvraag, Motivering
from composer.findings import Findings
from composer.motivering import kenmerk_of
from composer.vergelijken.kolom import kolom_of, kolom_of_kwalificatie
from composer.vergelijken.tekst import vergelijk_tekst
from composer.vergelijken.vergelijking import Vergelijking
from tests.composer.samenstellingen import kerntaak as bundel_kerntaak
from tests.composer.samenstellingen import omgeving, samenstelling
from tests.composer.vergelijken.kolommen import WERELD, kolom, taak
from tests.composer.vergelijken.test_bladen import edited
from tests.composer.vergelijken.test_verschillen import seeded


def lines(tekst: str, *begin: str) -> list[list[str]]:
    """The words behind the title of every line that begins so."""
    return [r.split() for r in tekst.splitlines() if r.strip().startswith(begin)]


def test_a_table_with_a_sign_per_cell() -> None:
    tekst = vergelijk_tekst(Vergelijking(seeded()))
    assert lines(tekst, "25041:B1-K1 ")[0][-3:] == ["=", "=", "3/5"]
    assert lines(tekst, "25041:B1-K1-W5")[0][-3:] == ["=", "=", "-"]
    assert lines(tekst, "25032:P2-K1-W1")[0][-3:] == ["=", "titel", "="]
    assert lines(tekst, "25032:P2-K1-W2")[0][-3:] == ["=", "=", "bewerkt"]
    assert lines(tekst, "25012:P2-K1-W2")[0][-3:] == ["=", "=", "editie"]
    assert lines(tekst, "25011:B1-K1-W3")[0][-3:] == ["=", "=", "anders~"]
    assert lines(tekst, "25022:P2-K1-W1")[0][-3:] == ["=", "=*", "="]
    assert "Motiveringen die verschillen" in tekst
    assert "K0003" in tekst
    assert "\n  Niveau\n    [1] 2\n    [2] 2\n    [3] 3\n" in tekst


def test_a_kerntaak_says_both_how_much_of_it_is_there_and_what_was_done_to_its_words() -> None:
    matrix = vergelijk_tekst(edited()).partition("Onderdelen")[2].partition("  = zoals")[0]
    regel = next(r for r in matrix.splitlines() if r.startswith("25041:B1-K1 "))
    assert regel.split()[-7:] == ["3/5", "titel", "3/5", "titel≠1", "+1", "bewerkt", "+1"]
    # Every cell fits, so that the columns stay columns.
    assert {len(r) for r in matrix.splitlines()[1:]} == {len(regel)}


def test_a_long_field_is_cut_where_the_columns_begin_to_differ() -> None:
    lang = "Er is vraag naar mensen die dit kunnen. " * 9
    vragen = [Aanvraag(arbeidsmarkt=f"{lang}{eind}") for eind in ("Hier.", "Daar.")]
    tekst = vergelijk_tekst(Vergelijking([kolom(aanvraag=vraag) for vraag in vragen]))
    for plek, eind in ((1, "Hier."), (2, "Daar.")):
        assert f"    [{plek}] … naar mensen die dit kunnen. {eind}" in tekst


def answered(regel: str, *antwoorden: str, steunt_op: str = "") -> list[str]:
    """The line of the findings of a rule, in columns that answer the first of them so."""
    wereld = omgeving()
    een = samenstelling(bundel_kerntaak("25168:K1", "W1"), bundel_kerntaak("25154:K1"))
    finding = next(f for f in Findings(wereld, een).alle if f.regel == regel)
    leeg = Motivering(regel, finding.onderdeel, "", "", None, kenmerk_of(finding), steunt_op)
    kolommen = [
        kolom_of(wereld, replace(een, motiveringen=(replace(leeg, tekst=tekst),)))
        for tekst in antwoorden
    ]
    tekst = vergelijk_tekst(Vergelijking(kolommen)).partition("Bevindingen die verschillen")[2]
    return next(r.split() for r in tekst.splitlines() if r.startswith(f"  {regel}"))


def test_findings_that_are_not_answered_alike_have_signs_of_their_own() -> None:
    regel = answered("STR-13", "Omdat.", "Daarom.", "", "Daarom.")
    assert regel[-4:] == ["gem.", "gem.≠1", "fout", "gem.=2"]


def test_an_answer_to_a_finding_that_stays_open_is_seen() -> None:
    regel = answered("STR-13", "", "Daarom.", steunt_op="wat er toen was")
    assert regel[-3:] == ["fout", "fout", "mot."]


def test_as_many_findings_as_there_are_in_a_column_are_counted() -> None:
    tekst = vergelijk_tekst(Vergelijking(seeded())).partition("Bevindingen die")[2]
    assert lines(tekst, "AAN-04")[0] == ["AAN-04", "5x", "info", "6x", "info", "6x", "info"]
    assert " info 2x waarsch, info 2x waarsch, info\n" in tekst


def test_with_a_base_the_words_that_differ() -> None:
    tekst = vergelijk_tekst(Vergelijking(seeded()), 0)
    assert "[3] resultaat (alleen de editie): " in tekst
    assert "{+Werkt netjes.+}" in tekst


def test_what_is_not_known_is_said() -> None:
    kolommen = [kolom(taak("25011:B1-K1")), kolom_of_kwalificatie(WERELD, "25011")]
    tekst = vergelijk_tekst(Vergelijking(kolommen))
    assert "studielast niet bekend; keuzedelen niet bekend" in tekst
    assert "niet beoordeeld: dit is een bestaande kwalificatie" in tekst
    assert "domein niet bekend 100%" in tekst
