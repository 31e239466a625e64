"""Nearly the same text is found and unrelated text is not, at the threshold of the rule set."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from composer.regelset import load_regelset
from kwalificatiestructuur.laden import load_structuur
from tests.bench_overlap_proces import texts_with_titles
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave
from tests.tekstparen import edit, judge, other_form

ECHT = sorted((Path(__file__).parents[4] / "shared" / "real" / "sbb-xml").glob("*.xml"))
MINSTENS = 0.97


@pytest.mark.parametrize(
    "bestanden",
    [
        [],
        pytest.param(
            ECHT,
            marks=pytest.mark.skipif(not ECHT, reason="SBB's files are not beside the checkout"),
        ),
    ],
    ids=["gemaakt", "echt"],
)
def test_light_edits_are_found_and_unrelated_texts_are_not(
    bestanden: list[Path], tmp_path: Path
) -> None:
    if not bestanden:
        bestanden = [write_sbb(tmp_path / "land.xml", Uitgave(aantal=20).dossiers())]
    delen = list(texts_with_titles(load_structuur(bestanden)))
    toeval = random.Random(8)
    woorden = sorted({woord for _, tekst in delen for woord in tekst.split()})
    plekken = [toeval.randrange(len(delen)) for _ in range(400)]
    bewerkt = [(plek, edit(delen[plek][1], woorden, toeval)) for plek in plekken]
    assert sum(delen[plek][1] != tekst for plek, tekst in bewerkt) > 300
    vanaf = load_regelset().drempels.gelijkenis_tekst
    teksten = [tekst for _, tekst in delen]
    # Two werkprocessen with one title are versions of each other, not unrelated.
    (oordeel,) = judge(
        teksten, bewerkt, [vanaf], lambda een, ander: delen[een][0] == delen[ander][0]
    )
    assert oordeel.precisie >= MINSTENS
    assert oordeel.volledigheid >= MINSTENS


def test_other_words_are_another_text(tmp_path: Path) -> None:
    """The measure can fail: a text of which half the words are others is not found."""
    pad = write_sbb(tmp_path / "land.xml", Uitgave(aantal=4).dossiers())
    teksten = [tekst for _, tekst in texts_with_titles(load_structuur([pad]))]
    half = [" ".join(tekst.split()[::2] + ["anders"] * 60) for tekst in teksten]
    (oordeel,) = judge(teksten, list(enumerate(half)), [0.85], lambda een, ander: een == ander)
    assert oordeel.volledigheid < 0.1


@pytest.mark.parametrize(
    ("woord", "vorm"),
    [
        ("bomen", "boom"),
        ("grote", "groot"),
        ("gasten", "gast"),
        ("geven", "geef"),
        ("reizen", "reis"),
        ("kassen", "kas"),
        ("werk", "werk"),
    ],
)
def test_forms_follow_dutch_spelling(woord: str, vorm: str) -> None:
    assert other_form(woord) == vorm
