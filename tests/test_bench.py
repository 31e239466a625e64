"""What ``make bench`` prints: figure, floor, ratio and limit; and that its measurements work."""

from pathlib import Path

import pytest

from kwalificatiestructuur.laden import load_structuur
from tests.bench_meten import Mislukt, Uitslag, measured, p99
from tests.bench_overlap import measure_noodzaak
from tests.bench_proces import questions
from tests.nationaal.edities import next_edition
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave


@pytest.mark.parametrize(
    ("waarde", "bodem", "grens", "goed"),
    [
        (0.3, ("parse", 0.1), 4, True),
        (0.5, ("parse", 0.1), 4, False),
        (0.009, None, 10, True),
        (0.011, None, 10, False),
    ],
)
def test_a_row_says_whether_it_stays_within_its_limit(
    capsys: pytest.CaptureFixture[str],
    waarde: float,
    bodem: tuple[str, float] | None,
    grens: float,
    goed: bool,
) -> None:
    uitslag = Uitslag()
    uitslag.row("iets", waarde, bodem=bodem, grens=grens)
    assert ("goed: hoogstens" in capsys.readouterr().out) is goed
    assert uitslag.te_veel == ([] if goed else ["iets"])
    uitslag.close()
    assert ("Alles binnen de grenzen" in capsys.readouterr().out) is goed


def test_a_row_gives_figure_floor_and_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    Uitslag().row("iets", 30, bodem=("bestand", 15), grens=4, eenheid="MB")
    assert "30.00 MB  =   2.00 x bestand (15.00 MB)" in capsys.readouterr().out


def test_p99_leaves_out_the_one_worst_of_a_thousand() -> None:
    assert p99([0.001] * 999 + [5.0]) == pytest.approx(0.001)


def test_what_does_not_succeed_is_said() -> None:
    with pytest.raises(Mislukt):
        measured("lees", "bestaat-niet.xml")


def test_people_type_words_phrases_codes_and_filters() -> None:
    vragen = list(questions(load_structuur()))
    assert any("niveau:" in vraag or "domein:" in vraag for vraag in vragen)
    assert any(" K1" in vraag for vraag in vragen)
    assert len(vragen) > 20


def test_every_measurement_works_on_a_small_land(tmp_path: Path) -> None:
    pytest.importorskip("PySide6", reason="one of them asks what the panel of the window asks")
    uitgave, opslag = Uitgave(aantal=6), tmp_path / "opslag"
    een = write_sbb(tmp_path / "een.xml", uitgave.dossiers())
    twee = write_sbb(tmp_path / "twee.xml", next_edition(uitgave).dossiers())
    assert len(measured("parse", een, "2")["tijden"]) == 2
    assert measured("importeer", een, opslag)["editie"]
    gezocht = measured("zoek", opslag)
    assert len(gezocht["lijst"]) == len(gezocht["boom"]) > 200
    for gemeten in (measured("laad", opslag), measured("verschil", een, twee)):
        assert gemeten["tijd"] > 0


@pytest.mark.parametrize("is_vijandig", [False, True])
def test_the_search_for_what_comes_closest_is_measured(is_vijandig: bool) -> None:
    (tijd,) = measure_noodzaak(1, is_vijandig=is_vijandig)
    assert tijd > 0
