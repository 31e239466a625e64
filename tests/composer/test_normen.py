from __future__ import annotations

from datetime import date

import pytest

from composer.normen import (
    generieke_eisen,
    studieduren,
    termijnen,
    urennorm_of,
    verplichting_of,
    vierjarige_kwalificaties,
)


@pytest.mark.parametrize(
    ("soort", "jaren", "dag", "klokuren"),
    [
        ("basisberoepsopleiding", 1, date(2019, 8, 1), 480),
        ("vakopleiding", 3, date(2019, 8, 1), 720),
        ("middenkaderopleiding", 3, date(2019, 8, 1), 720),
        ("middenkaderopleiding", None, date(2019, 8, 1), 720),
        ("middenkaderopleiding", 4, date(2022, 7, 31), 960),
        ("middenkaderopleiding", 4, date(2022, 8, 1), 720),
    ],
)
def test_the_obligation_of_keuzedelen(
    soort: str, jaren: int | None, dag: date, klokuren: int
) -> None:
    verplichting = verplichting_of(soort, jaren, dag)
    assert verplichting is not None
    assert verplichting.klokuren == klokuren
    assert verplichting.bron


def test_an_unknown_kind_has_no_obligation() -> None:
    assert verplichting_of("", 2, date(2019, 8, 1)) is None


@pytest.mark.parametrize(
    ("leerweg", "jaren", "uren"),
    [
        ("bol", 1, (1000, 700, 250)),
        ("bol", 2, (2000, 1250, 450)),
        ("bol", 3, (3000, 1800, 900)),
        ("bol", 4, (4000, 2400, 1200)),
        ("bbl", 2, (850, 200, 610)),
    ],
)
def test_the_hours_of_a_learning_path(leerweg: str, jaren: int, uren: tuple[int, int, int]) -> None:
    norm = urennorm_of(leerweg, "vakopleiding", jaren)
    assert norm is not None
    assert (norm.totaal, norm.begeleid, norm.beroepspraktijkvorming) == uren


def test_another_learning_path_has_no_hours() -> None:
    assert urennorm_of("derde", "vakopleiding", 2) is None
    assert urennorm_of("bol", "", 2) is None


def test_the_last_days_to_apply() -> None:
    assert termijnen()[4].uiterste_aanvraag == date(2020, 9, 15)
    assert [t.is_afgeleid for _, t in sorted(termijnen().items())] == [True, False, False, False]
    assert termijnen()[2].start == 2023


def test_durations_levels_and_four_years() -> None:
    duur = studieduren()["vakopleiding"]
    assert (duur.minimum, duur.maximum) == (2, 3)
    eis = generieke_eisen()["vakopleiding"]
    assert (eis.rekenen(2021), eis.rekenen(2022)) == ("2F", "mbo-rekenniveau 3")
    assert eis.engels == ""
    assert len(vierjarige_kwalificaties()) == 61
    assert "25480" in vierjarige_kwalificaties()
