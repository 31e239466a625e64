from __future__ import annotations

from dataclasses import replace
from datetime import date

from lxml import html

from composer.aanvraag import Motivering, Verklaring
from composer.findings import Findings
from composer.gereedheid import judge_gereedheid, write_html
from composer.samenstelling import Samenstelling
from tests.composer.gereedheid.aanvragen import DAG, complete, wereld


def page(waarde: Samenstelling, dag: date = DAG) -> str:
    omgeving = replace(wereld(), peildatum=dag)
    gereedheid = judge_gereedheid(omgeving, waarde, Findings(omgeving, waarde).alle)
    return write_html(omgeving, waarde, gereedheid, dag=dag)


def test_the_page_holds_every_condition_ground_and_statement() -> None:
    tekst = "".join(str(deel) for deel in html.fromstring(page(complete())).itertext())
    assert "Gereedheid: Gastverkoper" in tekst
    assert "Regelset: historisch" in tekst
    for woord in ("Voorwaarden", "Weigeringsgronden", "Verklaringen", "Voldaan", "Beantwoord"):
        assert woord in tekst
    tabellen = [*html.fromstring(page(complete())).iter("table")]
    assert [len([*tabel.iter("tr")]) - 1 for tabel in tabellen[:2]] == [12, 13]


def test_the_same_composition_gives_the_same_page() -> None:
    waarde = complete()
    assert page(waarde) == page(waarde)


def test_texts_of_a_document_are_never_markup() -> None:
    kwaad = "<script>alert(1)</script><img src=x>"
    waarde = replace(
        complete(naam=kwaad), motiveringen=(Motivering("STR-08", "", kwaad, naam=kwaad),)
    )
    bron = page(waarde)
    assert "<script" not in bron
    assert "<img" not in bron
    assert bron.count("&lt;script&gt;") >= 3


def test_after_the_experiment_the_page_says_so() -> None:
    assert "het experiment is geëindigd op 31-7-2025" in page(complete(), date(2026, 1, 1))
    assert "geëindigd" not in page(complete())


def test_a_page_on_which_nothing_was_judged_does_not_say_that_all_is_met() -> None:
    kop = page(complete(), date(2026, 1, 1))
    assert "Niet beoordeeld: 25 van de 25 voorwaarden en weigeringsgronden." in kop
    assert "Alle voorwaarden" not in kop


def test_the_headings_of_a_table_come_on_every_page_and_a_state_stays_with_its_sign() -> None:
    bron = page(complete())
    for tabel in [*html.fromstring(bron).iter("table")][:2]:
        (kop,) = tabel.iter("thead")
        assert [str(cel.text or "") for cel in kop.iter("th")] == [
            "",
            "Eis",
            "Stand",
            "Bevindingen",
        ]
    assert "\N{NO-BREAK SPACE}Voldaan" in bron


def test_a_column_without_a_word_is_left_out() -> None:
    verklaring = Verklaring("AAN-06", True, naam="A", datum=date(2018, 9, 1))
    motivering = Motivering("STR-14", "", "Nagelopen.")
    waarde = replace(complete(), verklaringen=(verklaring,), motiveringen=(motivering,))
    *_, verklaringen, motiveringen = html.fromstring(page(waarde)).iter("table")
    koppen = [[str(cel.text) for cel in t.iter("th")] for t in (verklaringen, motiveringen)]
    assert koppen == [["Regel", "Antwoord", "Door", "Datum"], ["Regel", "Toch zo, omdat"]]
