"""The rules about time, in the rule set in which they apply."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest

from composer.aanvraag import Aanvraag
from composer.finding import Finding
from composer.meldingen import sentence
from composer.regels import REGEL_BY_ID
from composer.regels.context import Context
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import PEILDATUM, findings_of, omgeving, samenstelling

HISTORISCH = load_regelset("historisch")


def aanvraag(startjaar: int | None, studieduur: int | None, **velden: Any) -> Samenstelling:
    return samenstelling(startjaar=startjaar, studieduur=studieduur, aanvraag=Aanvraag(**velden))


def judge(regel: str, waarde: Samenstelling, dag: date = PEILDATUM) -> tuple[Finding, ...]:
    return findings_of(regel, waarde, regelset=HISTORISCH, peildatum=dag)


def variants(regel: str, waarde: Samenstelling, dag: date = PEILDATUM) -> list[str]:
    return [finding.variant for finding in judge(regel, waarde, dag)]


@pytest.mark.parametrize("regel", ["TYD-01", "TYD-02", "TYD-03", "TYD-04", "TYD-05", "TYD-07"])
def test_what_is_only_about_the_calendar_is_no_part_of_what_if(regel: str) -> None:
    assert regel in load_regelset("wat-als").left_out
    assert not findings_of(regel, samenstelling())


@pytest.mark.parametrize("regel", ["TYD-01", "TYD-02", "TYD-03", "TYD-04", "TYD-05", "TYD-07"])
def test_whatever_a_file_says_gives_no_crash(regel: str) -> None:
    jaren = (None, -3, 0, 1, 2019, 9998, 9999, 10**12)
    duren = (None, -3, 0, 1, 10**12)
    velden = ("datum", "uitslag_ingangstoets", "bekendmaking", "laatste_diploma")
    wereld = omgeving(regelset=HISTORISCH)
    for jaar, duur, dag in product(jaren, duren, (None, date.min, date.max)):
        waarde = aanvraag(jaar, duur, **dict.fromkeys(velden, dag))
        for uitkomst in REGEL_BY_ID[regel].check(Context(wereld, waarde)):
            assert uitkomst.variant in REGEL_BY_ID[regel].ernst


def test_tyd_01_violating_example() -> None:
    (finding,) = judge("TYD-01", aanvraag(2019, 2, datum=date(2018, 9, 16)))
    assert (finding.variant, finding.ernst) == ("te_laat", "fout")
    zin = sentence(finding, {})
    assert "schooljaar 2019/2020" in zin
    assert "tot en met 15-9-2018" in zin


def test_tyd_01_fine_example() -> None:
    assert not judge("TYD-01", aanvraag(2019, 2, datum=date(2018, 9, 15)))


def test_tyd_01_asks_for_what_is_missing() -> None:
    assert variants("TYD-01", aanvraag(None, 2)) == ["geen_datum", "geen_startjaar"]
    assert variants("TYD-01", aanvraag(2019, 2)) == ["geen_datum"]
    assert variants("TYD-01", aanvraag(10**9, 2, datum=PEILDATUM)) == ["geen_startjaar"]


def test_tyd_02_violating_example() -> None:
    (finding,) = judge("TYD-02", aanvraag(2021, 4, datum=date(2021, 3, 1)))
    assert (finding.variant, finding.ernst) == ("te_laat", "fout")
    assert "15-9-2020" in sentence(finding, {})


def test_tyd_02_fine_example() -> None:
    assert not judge("TYD-02", aanvraag(2023, 2, datum=date(2022, 9, 1)))


@pytest.mark.parametrize(
    ("duur", "uiterste"),
    [(4, date(2020, 9, 15)), (3, date(2021, 9, 15)), (2, date(2022, 9, 15))],
)
def test_tyd_02_the_last_day_itself_is_in_time(duur: int, uiterste: date) -> None:
    assert not judge("TYD-02", aanvraag(2021, duur, datum=uiterste))
    later = uiterste.replace(day=16)
    assert variants("TYD-02", aanvraag(2021, duur, datum=later)) == ["te_laat"]


def test_tyd_02_says_that_the_last_day_for_one_year_is_derived() -> None:
    assert not judge("TYD-02", aanvraag(2024, 1, datum=date(2023, 9, 15)))
    (finding,) = judge("TYD-02", aanvraag(2024, 1, datum=date(2023, 9, 16)))
    assert finding.variant == "te_laat_afgeleid"
    assert "afgeleid" in sentence(finding, {})


def test_tyd_02_names_the_last_day_while_there_is_no_date() -> None:
    (finding,) = judge("TYD-02", aanvraag(2020, 3))
    assert finding.variant == "geen_datum"
    assert "tot en met 15-9-2021" in sentence(finding, {})


def test_tyd_02_says_of_a_day_that_no_source_states_that_it_is_derived() -> None:
    (finding,) = judge("TYD-02", aanvraag(2024, 1))
    assert (finding.variant, finding.ernst) == ("geen_datum_afgeleid", "fout")
    assert "Die dag staat in geen bron" in sentence(finding, {})


def test_tyd_02_the_page_does_not_leave_out_the_last_day() -> None:
    assert "vóór de laatste dag" not in REGEL_BY_ID["TYD-02"].uitleg.eis


def test_tyd_02_of_another_duration_nothing_is_known() -> None:
    assert variants("TYD-02", aanvraag(2019, 7, datum=PEILDATUM)) == ["onbekend"]
    assert variants("TYD-02", aanvraag(2019, None, datum=PEILDATUM)) == ["geen_duur"]


def test_tyd_03_violating_example() -> None:
    (finding,) = judge("TYD-03", aanvraag(2023, 3))
    assert (finding.variant, finding.ernst) == ("te_laat", "fout")
    assert "eindigt dus in juli 2026" in sentence(finding, {})


def test_tyd_03_fine_example() -> None:
    assert not judge("TYD-03", aanvraag(2022, 3))


def test_tyd_03_the_first_school_year_is_that_of_2017() -> None:
    assert not judge("TYD-03", aanvraag(2017, 3))
    assert variants("TYD-03", aanvraag(2016, 3)) == ["te_vroeg"]


@pytest.mark.parametrize(("jaar", "duur"), [(None, 3), (2019, None), (2019, 0), (10**9, 3)])
def test_tyd_03_asks_for_what_is_missing(jaar: int | None, duur: int | None) -> None:
    assert variants("TYD-03", aanvraag(jaar, duur)) == ["ontbreekt"]


def test_tyd_04_violating_example() -> None:
    waarde = aanvraag(2019, 2, uitslag_ingangstoets=date(2018, 11, 1))
    (finding,) = judge("TYD-04", waarde, date(2019, 1, 10))
    assert (finding.variant, finding.ernst) == ("verstreken", "waarschuwing")
    assert "uiterlijk op 3-1-2019" in sentence(finding, {})


def test_tyd_04_fine_example() -> None:
    waarde = aanvraag(2019, 2, uitslag_ingangstoets=date(2018, 11, 1))
    (finding,) = judge("TYD-04", waarde, date(2019, 1, 3))
    assert (finding.variant, finding.ernst) == ("loopt", "info")
    assert "uiterlijk op 3-1-2019" in sentence(finding, {})


@pytest.mark.parametrize(
    ("ingediend", "verwacht"), [(date(2019, 1, 3), "op_tijd"), (date(2019, 1, 4), "te_laat")]
)
def test_tyd_04_what_was_handed_in_is_held_against_its_own_day(
    ingediend: date, verwacht: str
) -> None:
    velden = {"uitslag_ingangstoets": date(2018, 11, 1), "indiening_uitwerking": ingediend}
    assert variants("TYD-04", aanvraag(2019, 2, **velden), date(2020, 6, 1)) == [verwacht]


def test_tyd_05_violating_example() -> None:
    (finding,) = judge("TYD-05", aanvraag(2019, 2, bekendmaking=date(2019, 2, 1)))
    assert (finding.variant, finding.ernst) == ("te_vroeg", "info")
    assert "uiterlijk op 1-4-2019" in sentence(finding, {})


def test_tyd_05_fine_example() -> None:
    assert not judge("TYD-05", aanvraag(2019, 2, bekendmaking=date(2019, 4, 1)))


def test_tyd_05_after_the_day_of_enrolment_is_late() -> None:
    assert variants("TYD-05", aanvraag(2019, 2, bekendmaking=date(2019, 4, 2))) == ["te_laat"]


def test_tyd_07_violating_example() -> None:
    (finding,) = judge("TYD-07", aanvraag(2019, 2, laatste_diploma=date(2029, 9, 1)))
    assert (finding.variant, finding.ernst) == ("te_laat", "info")
    assert "tot en met 31-7-2029" in sentence(finding, {})


def test_tyd_07_fine_example() -> None:
    assert not judge("TYD-07", aanvraag(2019, 2, laatste_diploma=date(2029, 7, 1)))


def test_tyd_07_the_last_day_itself_is_in_time_and_shown_while_nothing_is_planned() -> None:
    assert not judge("TYD-07", aanvraag(2019, 2, laatste_diploma=date(2029, 7, 31)))
    (finding,) = judge("TYD-07", aanvraag(2019, 3))
    assert finding.variant == "niet_gepland"
    assert "tot en met 31-7-2030" in sentence(finding, {})


@pytest.mark.parametrize("dag", [date(2019, 1, 3), date(2019, 1, 4)])
def test_tyd_04_does_not_say_that_what_is_planned_has_been_done(dag: date) -> None:
    velden = {"uitslag_ingangstoets": date(2018, 11, 1), "indiening_uitwerking": dag}
    (finding,) = judge("TYD-04", aanvraag(2019, 2, **velden), date(2018, 12, 1))
    assert finding.variant == ("op_tijd" if dag.day == 3 else "te_laat")
    assert sentence(finding, {}).startswith(f"De ingevulde dag van indienen, {dag.day}-1-2019, is")


def test_tyd_05_a_decision_may_come_earlier_than_its_last_day() -> None:
    (finding,) = judge("TYD-05", aanvraag(2019, 2, bekendmaking=date(2019, 3, 31)))
    assert "misschien is de beschikking er dan nog niet" in sentence(finding, {})
